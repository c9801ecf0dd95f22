import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseFileCommands } from '../../../testing/runner/file-commands.ts'

type Which = 'package' | 'own'
type Call = readonly [string, ...unknown[]]

const fixture = fileURLToPath(new URL('../../../testing/runner/commands-process.mjs', import.meta.url))

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fengchao-core-test-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

interface Result {
  readonly printed: string
  readonly exitCode: number | null
  readonly output: string
  readonly env: string
  readonly state: string
}

/** Lets one of both make the calls, in a process of its own. */
async function run(which: Which, calls: readonly Call[], env: Record<string, string>, mode = ''): Promise<Result> {
  const files = {
    output: join(folder, `${which}-output`),
    env: join(folder, `${which}-env`),
    state: join(folder, `${which}-state`),
  }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const variables =
    env.FILES === undefined
      ? env
      : { ...env, GITHUB_OUTPUT: files.output, GITHUB_ENV: files.env, GITHUB_STATE: files.state }
  const child = spawn(process.execPath, [fixture, which, mode], { env: variables, stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(JSON.stringify(calls))
  // A reader that takes its time, so that the pipe is full in between.
  const chunks: Buffer[] = []
  for await (const chunk of child.stdout) {
    chunks.push(chunk)
    if (mode !== '') await pause(1)
  }
  const exitCode = child.exitCode ?? (await new Promise<number | null>((resolve) => child.on('close', resolve)))
  const read = (file: string) => readFileSync(file, 'utf8')
  const printed = Buffer.concat(chunks).toString()
  return { printed, exitCode, output: read(files.output), env: read(files.env), state: read(files.state) }
}

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'plain',
    ' padded ',
    'a=b',
    'a<<b',
    '50%',
    'a:b,c',
    '::error::x',
    'one\ntwo',
    '\n',
    '\r',
    '发布 🚀',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }).filter((it) => it.isWellFormed() && !it.includes('\0')),
)
const value = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.dictionary(fc.constantFrom('a', 'b'), text),
)
const name = fc.constantFrom('first', 'second', 'third')
const properties = fc.oneof(fc.constant({}), fc.record({ title: text.filter((it) => it !== '') }))

const calls: fc.Arbitrary<Call> = fc.oneof(
  fc.tuple(fc.constantFrom('info', 'debug', 'setSecret', 'startGroup'), text),
  fc.tuple(fc.constantFrom('warning', 'error'), text, properties),
  fc.tuple(fc.constantFrom('warning', 'error'), text),
  fc.tuple(fc.constantFrom('setOutput', 'exportVariable', 'saveState'), name, value),
  fc.tuple(fc.constant('getInput'), fc.constantFrom('given', 'two words', 'none')),
  fc.tuple(fc.constant('getInput'), fc.constantFrom('given', 'none'), fc.constant({ trimWhitespace: false })),
  fc.constantFrom<Call>(['endGroup'], ['isDebug']),
)
const many = fc.sample(calls, { numRuns: 1500, seed: 20261124 })
const inputs = { INPUT_GIVEN: ' text \n', INPUT_TWO_WORDS: 'words' }

describe('the commands of a runner', () => {
  it.each([
    ['with the files of a runner', { FILES: 'yes', RUNNER_DEBUG: '1' }],
    ['without them', {}],
  ])('prints and hands on what the package does, %s', async (_, env) => {
    const [theirs, ours] = await Promise.all([
      run('package', many, { ...inputs, ...env }),
      run('own', many, { ...inputs, ...env }),
    ])
    expect(theirs.exitCode).toBe(0)
    expect(theirs.printed.length).toBeGreaterThan(20_000)
    expect(ours.printed).toBe(theirs.printed)
    expect(ours.exitCode).toBe(0)
    expect(parseFileCommands(ours.output)).toEqual(parseFileCommands(theirs.output))
    expect(parseFileCommands(ours.env)).toEqual(parseFileCommands(theirs.env))
    expect(parseFileCommands(ours.state)).toEqual(parseFileCommands(theirs.state))
  })

  it.each(['', ' ', 'plain', ' padded ', 'a=b', 'a<<b', 'one\ntwo', '\n', 'end\n', '{"a":1}', '发布 🚀'])(
    'writes the output %j so that the runner reads it',
    async (written) => {
      const { output } = await run('own', [['setOutput', 'name', written]], { FILES: 'yes' })
      expect(parseFileCommands(output)).toEqual({ name: written })
    },
  )

  it('hides no value behind a delimiter that it may hold', async () => {
    const twice = await run('own', Array(2).fill(['setOutput', 'name', 'a\nb']), { FILES: 'yes' })
    const delimiters = [...twice.output.matchAll(/<<(ghadelimiter_[0-9a-f-]{36})/g)].map(([, it]) => it)
    expect(new Set(delimiters).size).toBe(2)
  })

  it('fails where the file of the runner is missing', async () => {
    const { exitCode } = await run('own', [['setOutput', 'name', 'x']], { GITHUB_OUTPUT: join(folder, 'none') })
    expect(exitCode).toBe(1)
  })

  it('loses nothing and keeps the order where the log is read slower than it is written', async () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `${index} ${'x'.repeat(200)}`)
    const all = lines.map((line) => ['info', line] as const)
    const { printed } = await run('own', all, {}, 'nonblocking')
    expect(printed).toBe(`${lines.join('\n')}\n`)
  })

  it('loses nothing of such a log where the process ends right after it', async () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `${index} ${'x'.repeat(200)}`)
    const all = [...lines.map((line) => ['info', line] as const), ['endProcess'] as const]
    const { printed } = await run('own', all, {}, 'nonblocking')
    expect(printed).toBe(`${lines.join('\n')}\n`)
  })

  it('ends the process, whatever was left open', async () => {
    const { printed, exitCode } = await run('own', [['info', 'done'], ['endProcess']], {}, 'open')
    expect([printed, exitCode]).toEqual(['done\n', 0])
  })
})
