import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { request as secureRequest } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { HELP } from '../../simulator/rehearsal/command-line.ts'

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
  expect((await fetch(`${url}/api/v1/token`, { method: 'POST', headers, body })).status).toBe(201)
  const log = await until('/api/v1/token')
  expect(log).toMatch(/^\d\d:\d\d:\d\d POST \/api\/v1\/token 201 [0-9a-f-]{36}$/m)
  program.kill('SIGINT')
  expect(await once(program, 'exit')).toEqual([0, null])
})

test('--help prints what there is, and starts nothing', async () => {
  const { program, output } = start('--help')
  expect(await once(program, 'close')).toEqual([0, null])
  expect(output().trim()).toBe(HELP)
})

test('a flag that nobody knows is refused with a sentence and the page of --help', async () => {
  const { program, output } = start('--prot', '1')
  expect(await once(program, 'close')).toEqual([2, null])
  expect(output()).toContain("Unknown option '--prot'")
  expect(output()).toContain(HELP)
})

test('a port that another has is said to be taken', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const address = other.address()
  if (address === null || typeof address === 'string') throw new Error('There is no port.')
  const { program, output } = start('--port', String(address.port))
  expect(await once(program, 'close')).toEqual([2, null])
  expect(output()).toMatch(/^It cannot listen on port \d+: .*EADDRINUSE/m)
})

/** Reads one service of the seeded world, at the address and with the keys that the greeting prints. */
async function readingOf(greeting: string, ca?: Buffer): Promise<string> {
  const said = (name: string) => new RegExp(`^export FENGCHAO_${name}=(.*)$`, 'm').exec(greeting)?.[1] ?? ''
  const ask = (method: string, path: string, headers: Record<string, string>, body?: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const url = `${said('ENDPOINT')}/api/v1${path}`
      const send = url.startsWith('https:') ? secureRequest : request
      const sent = send(url, { method, headers, ...(ca === undefined ? {} : { ca }) }, (response) => {
        text(response).then(resolve, reject)
      })
      sent.on('error', reject)
      sent.end(body)
    })
  const keys = JSON.stringify({ app_key: said('APP_KEY'), app_secret: said('APP_SECRET') })
  const { token } = JSON.parse(await ask('POST', '/token', { 'content-type': 'application/json' }, keys))
  return ask('GET', '/microservices/50883', { authorization: `Token ${token}` })
}

test('--generation says whose names it answers in', async () => {
  const greeting = await start('--port', '0', '--generation', '2017-06').until('Load balancers:')
  expect(greeting).toContain('The simulated platform of 2017-06 listens on http://')
  expect(await readingOf(greeting)).toContain('lan_ips')
})

test('--tls serves https with a certificate of its own, lying in the file that it names until it ends', async () => {
  const { program, until } = start('--port', '0', '--tls')
  const greeting = await until('Load balancers:')
  const file = /^export NODE_EXTRA_CA_CERTS=(.+)$/m.exec(greeting)?.[1] ?? ''
  expect(greeting).toMatch(/^ {2}curl --cacert (.+) https:\/\/127\.0\.0\.1:\d+\/api\/v1\/namespaces$/m)
  await expect(readingOf(greeting)).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
  expect(await readingOf(greeting, readFileSync(file))).toContain('docker_container_ids')
  program.kill('SIGINT')
  expect(await once(program, 'exit')).toEqual([0, null])
  expect(existsSync(file)).toBe(false)
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
