import { outputHeldSecret } from '../../messages/github/inputs.ts'
import { createLog } from '../report/log.ts'
import { setOutput } from './commands.ts'
import { writingTo } from './runner-file.ts'
import { declareSecret, redact } from './secrets.ts'

/** What an output may hold; objects and arrays are written as JSON, `null` and `undefined` as the empty text. */
export type OutputValue = string | number | boolean | null | undefined | object

/**
 * Sets every declared output, the empty text where it has no value, besides `outcome` and `result`: one JSON object of
 * all others, typed, without the secret ones. A secret in an output that is not declared as one becomes `***`. Throws `RunnerFileError`.
 */
export function writeOutputs(
  declared: readonly string[],
  values: Readonly<Record<string, OutputValue>>,
  secretOutputs: readonly string[] = [],
  warn: (text: string) => void = createLog().warning,
): void {
  for (const name of secretOutputs) {
    const value = values[name]
    if (value !== undefined && value !== null) declareSecret(asText(value))
  }
  const result: Record<string, unknown> = {}
  const names = new Set([...declared, 'outcome'])
  names.delete('result')
  for (const name of names) {
    const value = plain(values[name])
    if (secretOutputs.includes(name)) {
      put(name, asText(value))
      continue
    }
    // A word of ours, which a secret that happens to be the same must not hide.
    const shown = name === 'outcome' ? value : withoutSecrets(value)
    if (asText(shown) !== asText(value)) {
      warn(outputHeldSecret({ name }))
    }
    put(name, asText(shown))
    result[name] = shown
  }
  put('result', JSON.stringify(result))
}

function put(name: string, text: string): void {
  writingTo('GITHUB_OUTPUT', () => setOutput(name, text))
}

/** What JSON makes of a value, so that the output and its place in `result` say the same. */
function plain(value: OutputValue): OutputValue {
  const json: string | undefined = JSON.stringify(value)
  return json === undefined ? null : JSON.parse(json)
}

function asText(value: OutputValue): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function withoutSecrets(value: OutputValue): OutputValue {
  if (typeof value === 'string') return redact(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withoutSecrets)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), withoutSecrets(item)]))
}
