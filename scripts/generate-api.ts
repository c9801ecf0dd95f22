/**
 * Derives the API's types and the table of its error codes from the API description. `npm run build` writes them;
 * run by itself this writes them too, or with `--check` only names the files that are stale.
 */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
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
  readonly untouched?: true
}

/** The derived files by path, relative to the repository; touches nothing on the disk. */
export async function generate(): Promise<Map<string, string>> {
  return new Map([
    ['src/client/api-types.ts', HEADER + (await typesOfDescription())],
    ['src/client/codes.ts', HEADER + codesModule(await errorCodes())],
  ])
}

/** openapi-typescript needs the TypeScript 5 of its own workspace, so it runs as a program of that workspace. */
async function typesOfDescription(): Promise<string> {
  const manifest = createRequire(join(ROOT, 'tools/openapi/package.json')).resolve('openapi-typescript/package.json')
  const program = join(dirname(manifest), 'bin/cli.js')
  const args = [program, DESCRIPTION, '--default-non-nullable=false']
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, maxBuffer: 2 ** 24 })
  const start = stdout.indexOf('export interface paths')
  if (start < 0) throw new Error(`openapi-typescript wrote no types:\n${stdout}`)
  return `\n${stdout.slice(start).trimEnd()}\n`
}

async function errorCodes(): Promise<ReadonlyArray<readonly [string, CodeEntry]>> {
  const description: { 'x-error-codes': Record<string, CodeEntry> } = parse(
    await readFile(join(ROOT, DESCRIPTION), 'utf8'),
  )
  return Object.entries(description['x-error-codes'])
}

function codesModule(entries: ReadonlyArray<readonly [string, CodeEntry]>): string {
  const classes = [...new Set(entries.map(([, { class: name }]) => name))].sort()
  return `
/** What to do about an error of the platform. */
export type ErrorClass =
${classes.map((name) => `  | ${quoted(name)}`).join('\n')}

/** What is known of one code; \`untouched\` where its answer proves that nothing was done. */
export interface CodeFact {
  readonly class: ErrorClass
  readonly meaning: string
  readonly untouched?: true
}

/** The platform's error codes (API reference 1.3.4). */
export const CODES: Readonly<Record<string, CodeFact>> = {
${entries.map(lineOf).join('\n')}
}
`
}

/** One property of the table, broken where the formatter would break it. */
function lineOf([code, { class: name, meaning, untouched }]: readonly [string, CodeEntry]): string {
  const fields = [`class: ${quoted(name)}`, `meaning: ${quoted(meaning)}`]
  if (untouched === true) fields.push('untouched: true')
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
