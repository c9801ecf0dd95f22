/**
 * Derives the names of the API's operations and the table of its error codes from the API description. `npm run build` writes them;
 * run by itself this writes them too, or with `--check` only names the files that are stale.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { compareFiles, writeFiles } from './build/files.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DESCRIPTION = 'api/fengchao.openapi.yaml'
const WIDTH = 120
const HEADER = `// Generated from ${DESCRIPTION} by npm run build; do not edit.\n`

/** What the API description says about one error code, in `x-error-codes`. */
interface CodeEntry {
  readonly class: string
  readonly meaning: string
  readonly notApplied?: true
}

/** The derived files by path, relative to the repository; touches nothing on the disk. */
export async function generate(): Promise<Map<string, string>> {
  return new Map([
    ['src/client/operations.ts', HEADER + operationsModule(await operationIds())],
    ['src/client/codes.ts', HEADER + codesModule(await errorCodes())],
  ])
}

/** The methods of a path in OpenAPI 3.1. */
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

async function operationIds(): Promise<readonly string[]> {
  const { paths }: { paths: Record<string, Record<string, { operationId?: string }>> } = await readDescription()
  return Object.values(paths).flatMap((path) => METHODS.flatMap((method) => path[method]?.operationId ?? []))
}

function operationsModule(ids: readonly string[]): string {
  return `
/** The operations of the API, by their ids in its description. */
export type OperationId =
${ids.map((id) => `  | ${quoted(id)}`).join('\n')}
`
}

async function readDescription() {
  return parse(await readFile(join(ROOT, DESCRIPTION), 'utf8'))
}

async function errorCodes(): Promise<ReadonlyArray<readonly [string, CodeEntry]>> {
  const description: { 'x-error-codes': Record<string, CodeEntry> } = await readDescription()
  return Object.entries(description['x-error-codes'])
}

function codesModule(entries: ReadonlyArray<readonly [string, CodeEntry]>): string {
  const classes = [...new Set(entries.map(([, { class: name }]) => name))].sort()
  return `
/** What to do about an error of the platform. */
export type ErrorClass =
${classes.map((name) => `  | ${quoted(name)}`).join('\n')}

/** What is known of one code; \`notApplied\` where its answer proves that nothing was done. */
export interface CodeFact {
  readonly class: ErrorClass
  readonly meaning: string
  readonly notApplied?: true
}

/** The platform's error codes (API reference 1.3.4). */
export const CODES: Readonly<Record<string, CodeFact>> = {
${entries.map(lineOf).join('\n')}
}
`
}

/** One property of the table, broken where the formatter would break it. */
function lineOf([code, { class: name, meaning, notApplied }]: readonly [string, CodeEntry]): string {
  const fields = [`class: ${quoted(name)}`, `meaning: ${quoted(meaning)}`]
  if (notApplied === true) fields.push('notApplied: true')
  const line = `  ${code}: { ${fields.join(', ')} },`
  return line.length <= WIDTH ? line : `  ${code}: {\n${fields.map((field) => `    ${field},\n`).join('')}  },`
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}

async function main(args: readonly string[]): Promise<void> {
  const files = await generate()
  if (args.includes('--check')) {
    const problems = await compareFiles(ROOT, files)
    for (const problem of problems) console.error(problem)
    if (problems.length > 0) process.exitCode = 1
    return
  }
  for (const path of await writeFiles(ROOT, files)) console.log(`wrote ${path}`)
}

if (import.meta.main) await main(process.argv.slice(2))
