/** The commands of our documents: each is an npm script, and something runs it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { blocks } from './document-workflows.ts'
import { root } from './markdown.ts'

const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
)
const commands = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.split('\n'))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

test('our documents name these commands and no other', () => {
  expect(commands).toEqual(['npm run demo', 'npm cit', 'npm run simulator -- --port 8163'])
  expect(new Set(blocks.map(({ language }) => language))).toEqual(new Set(['yaml', 'sh']))
})

test('npm run demo is what test/repository/demo.test.ts runs', () => {
  expect(scripts.demo).toBe('node scripts/demo.mjs')
  expect(read('test/repository/demo.test.ts')).toContain("'scripts/demo.mjs'")
})

test('npm cit installs, then runs the tests; .ci/run does the same', () => {
  expect(scripts.test).toBe('vitest run')
  expect(read('.ci/run')).toMatch(/^npm ci \|\| .*\nnpm test\b/m)
})

test('npm run simulator serves the platform on the port that is named, and prints a key pair', async () => {
  const line = commands.find((command) => command.startsWith('npm run simulator -- ')) ?? ''
  // Any free port: the one that is named may be taken.
  const flags = line.replace('npm run simulator -- ', '').replace(/\d+$/, '0')
  const [, program = ''] = /^node (\S+)$/.exec(scripts.simulator ?? '') ?? []
  const simulator = spawn(process.execPath, [program, ...flags.split(' ')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    simulator.kill('SIGKILL')
  })
  let output = ''
  while (!/^export FENGCHAO_APP_SECRET=\w+$/m.test(output)) output += String(await once(simulator.stdout, 'data'))
  expect(output).toMatch(/^export FENGCHAO_ENDPOINT=http:\/\/127\.0\.0\.1:\d+$/m)
  expect(output).toMatch(/^export FENGCHAO_APP_KEY=\w+$/m)
})
