/** The inputs that give the `${NAME}` of an environment file their values. */
import { custom, variables } from '../../github/inputs/input-kinds.ts'
import { type KeyValue, parseKeyValues } from '../../github/inputs/parsers.ts'
import { declareSecret } from '../../github/runner/secrets.ts'
import { group } from '../action.ts'

/** Each value is masked; one that is too short to be masked is shown nowhere all the same. */
function parseSecrets(given: string): readonly KeyValue[] {
  const found = parseKeyValues(given)
  for (const { value } of found) declareSecret(value)
  return found
}

/** `variables`, which may be seen, and `secrets`, which may not: `KEY=value` a line. */
export const environmentVariables = group({
  name: 'environment',
  inputs: { variables: variables({}), secrets: custom({ kind: 'secret', parse: parseSecrets }) },
})
