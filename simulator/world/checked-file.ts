/** Validates files of the simulator by their schemas: every finding with its place and the value there. */
import { check } from '../api/schema.ts'
import type { Problem, Schema } from '../api/schema-types.ts'
import { FileError, type FileProblem, readYaml, type YamlFile } from './yaml-file.ts'

/** Findings about references inside a file, besides its schema; must accept data of any form. */
export type References = (data: unknown) => readonly { readonly pointer: string; readonly message: string }[]

const LONGEST = 60

/** The data of a file that is valid by its schema and its references; `empty` stands for an empty text. Throws `FileError`. */
export async function readChecked<E>(
  text: string,
  schema: Schema,
  empty: E,
  references: References = () => [],
): Promise<unknown> {
  const file = await readYaml(text)
  const data = file.data ?? empty
  const broken = check(schema, schema, data).map((problem) => findingOf(file, problem))
  const dangling = references(data).map(({ pointer, message }) => file.problemAt(pointer, message))
  const problems = [...broken, ...dangling].sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
  if (problems.length > 0) throw new FileError(problems)
  return data
}

function findingOf(file: YamlFile, { instancePath, params, message }: Problem): FileProblem {
  if (params.additionalProperty !== undefined) return file.problemAt(instancePath, message, params.additionalProperty)
  if (params.missingProperty !== undefined) return file.problemAt(instancePath, message)
  return file.problemAt(instancePath, `${message}${quote(valueAt(file.data, instancePath))}`)
}

function valueAt(data: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1)
  return keys.reduce<unknown>((value, key) => {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~')
    return typeof value === 'object' && value !== null
      ? Object.entries(value).find(([each]) => each === name)?.[1]
      : value
  }, data)
}

function quote(value: unknown): string {
  if (typeof value === 'object' && value !== null) return ''
  const text = JSON.stringify(value) ?? 'nothing'
  return `; got ${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}`
}
