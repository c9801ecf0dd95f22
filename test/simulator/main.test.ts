import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, onTestFinished, test } from 'vitest'

const MAIN = fileURLToPath(new URL('../../simulator/main.ts', import.meta.url))
let child: ChildProcess | undefined
afterEach(() => {
  child?.kill('SIGKILL')
})

/** Starts the program; `until` answers its output once that holds the text. */
function start(...flags: string[]) {
  const program = spawn(process.execPath, [MAIN, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] })
  child = program
  let output = ''
  program.stdout.on('data', (chunk) => {
    output += String(chunk)
  })
  program.stderr.on('data', (chunk) => {
    output += String(chunk)
  })
  const until = async (text: string): Promise<string> => {
    while (!output.includes(text)) await once(program.stdout, 'data')
    return output
  }
  return { program, until, output: () => output }
}

const world = `
account: { user_name: acme }
namespaces: [{ display_name: shop }]
repositories: [{ repo_name: cart, tags: [v1] }]
services: [{ service_name: cart, service_id: 4711, containers: [{ image_path: hub.c.163.com/acme/cart:v1 }] }]
`
const faults = '- { kind: status, status: 503 }'

/** A file of this test. */
function file(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'fengchao-simulator-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

test('the program prints what to export, logs each request in a line, and ends on SIGINT', async () => {
  const { program, until } = start('--port', '0', '--speed', '100')
  const greeting = await until('Load balancers:')
  const url = /^export FENGCHAO_ENDPOINT=(http:\/\/127\.0\.0\.1:\d+)$/m.exec(greeting)?.[1]
  const appKey = /^export FENGCHAO_APP_KEY=([0-9a-f]{32})$/m.exec(greeting)?.[1]
  const appSecret = /^export FENGCHAO_APP_SECRET=([0-9a-f]{32})$/m.exec(greeting)?.[1]
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ app_key: appKey, app_secret: appSecret })
  const reply = await fetch(`${url}/api/v1/token`, { method: 'POST', headers, body })
  expect(reply.status).toBe(201)
  const log = await until('/api/v1/token')
  expect(log).toMatch(/^\d\d:\d\d:\d\d POST \/api\/v1\/token 201 [0-9a-f-]{36}$/m)
  program.kill('SIGINT')
  expect(await once(program, 'exit')).toEqual([0, null])
})

test('a flag that is no number ends the program with a sentence about it', async () => {
  const { program, output } = start('--port', 'x')
  expect(await once(program, 'close')).toEqual([2, null])
  expect(output()).toContain('--port takes a number of at least 0, not "x".')
})

test('the world and the faults of files are there', async () => {
  const { until } = start('--port', '0', '--world', file('world.yaml', world), '--faults', file('faults.yaml', faults))
  const greeting = await until('Load balancers:')
  expect(greeting).toMatch(/^ {2}4711 {2}cart in shop \(shop-acme, \d+\)$/m)
  expect(greeting).toContain('Repositories: cart (v1).')
  const url = /^export FENGCHAO_ENDPOINT=(.*)$/m.exec(greeting)?.[1]
  expect((await fetch(`${url}/api/v1/token`)).status).toBe(503)
})

test('a file that is wrong ends the program with all of its problems', async () => {
  const path = file('world.yaml', 'port: 1\nips: 2')
  const { program, output } = start('--world', path)
  expect(await once(program, 'close')).toEqual([2, null])
  expect(output()).toContain(`${path}: line 1, port: has no key "port"`)
  expect(output()).toContain(`${path}: line 2, ips: takes a list; got 2`)
})

test('a file that is not there ends the program with a sentence about it', async () => {
  const { program, output } = start('--faults', '/no/such/file.yaml')
  expect(await once(program, 'close')).toEqual([2, null])
  expect(output()).toContain('/no/such/file.yaml cannot be read: ')
})
