/** `operation: export`: the environment file of a namespace as it is. */
import { writeFileSync } from 'node:fs'
import { readEnvironment } from '../../changes/environment/actual.ts'
import { requireNamespace } from '../../changes/services/lookup.ts'
import { InputError } from '../../github/inputs/input.ts'
import { phases } from '../../messages/changes/phases.ts'
import { exported, fileNotWritten, valuesNeeded } from '../../messages/environment/apply.ts'
import { exportEnvironment } from '../../step/environment/export.ts'
import type { Account } from '../../step/inputs/credentials.ts'
import { connectPaced } from '../../step/operations/connect.ts'
import type { Step } from '../../step/step.ts'
import type { ApplyInputs } from './inputs.ts'

/** Never over a file that exists, also one that has come to be since the inputs were read. */
function write(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new InputError([{ input: 'file', message: fileNotWritten({ code }) }])
  }
}

/** Where editors find the schema that completes and checks the file. */
function schemaOf(files: string | undefined): string | undefined {
  return files && `${files}docs/environment.schema.json`
}

/** Reads the namespace and writes its file; the log names the values that it does not hold. */
export async function exportNamespace(
  inputs: Account & ApplyInputs & { readonly timeout: number },
  step: Step<'file' | 'drift'>,
): Promise<void> {
  const { file, namespace = '' } = inputs
  if ('problem' in file.target) throw new TypeError('The rules of the inputs let no file through.')
  const client = connectPaced(inputs, step)
  step.observer.phase(phases.reading())
  const found = await requireNamespace(client, namespace)
  const actual = await readEnvironment(client, found.namespace)
  const { text, variables } = await exportEnvironment(actual, { schema: schemaOf(step.event.actionFiles) })
  write(file.target.path, text)
  const names = variables.map(({ name }) => name)
  step.set({ file: file.source.relative, drift: false })
  step.report({
    outcome: 'unchanged',
    subject: found.namespace,
    headline: exported({ file: file.source.relative, namespace: found.namespace }),
    notes: names.length === 0 ? [] : [valuesNeeded({ names })],
  })
}
