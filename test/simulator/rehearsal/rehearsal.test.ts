import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readResources } from '../../../simulator/api/documents.ts'
import { type StartOptions, startRehearsal } from '../../../simulator/rehearsal/process.ts'
import type { Report } from '../../../simulator/rehearsal/report.ts'

const resources = await readResources()
const SCRIPT = fileURLToPath(new URL('../../../dist/simulator.js', import.meta.url))
const secret = 'of-the-test'
const bearer = { method: 'POST', headers: { authorization: `Bearer ${secret}` } }

afterEach(() => {
  vi.useRealTimers()
})

async function started(order: Partial<Pick<StartOptions, 'world' | 'faults' | 'generation'>> = {}) {
  const reply = await startRehearsal({ ...order, speed: 1000, secret }, resources)
  if ('problems' in reply) throw new Error(`The rehearsal was refused: ${JSON.stringify(reply.problems)}`)
  const { endpoint, token } = reply
  const call = (method: string, path: string) =>
    fetch(`${endpoint}/api/v1${path}`, { method, headers: { authorization: `Token ${token}`, connection: 'close' } })
  return { ...reply, call, end: () => fetch(reply.control, bearer) }
}

describe('a rehearsal', () => {
  it('ends with the request that knows its secret, and says then what changed', async () => {
    const { call, end, endpoint, control } = await started()
    expect((await call('PUT', '/microservices/50883/actions/elastic-scale?new_replicas=3')).status).toBe(200)
    expect((await call('PUT', '/microservices/50883/actions/elastic-scale?new_replicas=9')).status).toBe(400)
    const journal: Report = JSON.parse(await (await end()).text())
    expect(journal.changes).toContainEqual({
      resource: { kind: 'service', name: 'my-ev/web' },
      feature: { kind: 'status' },
      before: 'create_succ',
      after: expect.any(String),
    })
    expect(journal.requests).toEqual([
      {
        time: expect.stringMatching(/^\d\d:\d\d:\d\d$/),
        method: 'PUT',
        path: expect.stringContaining('new_replicas=3'),
        operation: 'scaleService',
        status: 200,
      },
      expect.objectContaining({ path: expect.stringContaining('new_replicas=9'), status: 400, code: 4000117 }),
    ])
    await expect(fetch(endpoint)).rejects.toThrow('fetch failed')
    await expect(fetch(control)).rejects.toThrow('fetch failed')
  })

  it('lets what runs be asked where the world has traffic', async () => {
    const { traffic, end } = await started({ world: `${resources.smallWorld}\ntraffic: {}\n` })
    const asked = (traffic ?? '').concat('/http://59.111.126.1/')
    expect((await fetch(asked, { headers: { connection: 'close' } })).status).toBe(200)
    await end()
    await expect(fetch(asked)).rejects.toThrow('fetch failed')
  })

  it('lets an image answer as the faults say, which gives the world traffic', async () => {
    const faults = '- { kind: image_response, image: hub.c.163.com/admin/web, status: 503 }'
    const { traffic, end } = await started({ faults })
    const asked = (traffic ?? '').concat('/http://59.111.126.1/')
    expect((await fetch(asked, { headers: { connection: 'close' } })).status).toBe(503)
    await end()
  })

  it.each<[string, RequestInit]>([
    ['without the secret', { method: 'POST' }],
    ['with another secret', { method: 'POST', headers: { authorization: 'Bearer x' } }],
    ['by a read', { headers: bearer.headers }],
  ])('does not end %s', async (_, request) => {
    const { call, end, control } = await started()
    expect((await fetch(control, request)).status).toBe(403)
    expect((await call('GET', '/namespaces')).status).toBe(200)
    await end()
  })

  it('ends by itself when nobody has come for it in six hours', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { endpoint } = await started()
    vi.advanceTimersByTime(6 * 60 * 60 * 1000 - 1)
    expect((await fetch(endpoint, { headers: { connection: 'close' } })).status).toBe(404)
    vi.advanceTimersByTime(1)
    await expect(fetch(endpoint)).rejects.toThrow('fetch failed')
  })

  it.each<[string, Partial<StartOptions>, boolean]>([
    ['2017-01 where nothing is said', {}, false],
    ['the generation of its world', { world: 'generation: 2017-06' }, true],
    ['the generation of the order', { generation: '2017-06' }, true],
    ['that of the order before that of its world', { world: 'generation: 2017-06', generation: '2017-01' }, false],
  ])('answers in %s', async (_, order, isLater) => {
    const ips = 'ips: [{ type: nlb, ip: 59.111.1.1 }]'
    const { call, end } = await started({ ...order, world: `${order.world ?? ''}\n${ips}` })
    expect((await (await call('GET', '/ips')).text()).includes('service_type')).toBe(isLater)
    await end()
  })

  it('has its faults', async () => {
    const { call, end } = await started({ faults: '- { kind: status, status: 503 }' })
    expect((await call('GET', '/namespaces')).status).toBe(503)
    expect((await call('GET', '/namespaces')).status).toBe(200)
    await end()
  })

  it('does not begin with texts that are wrong, and says what is wrong with each', async () => {
    expect(await startRehearsal({ world: 'port: 1', faults: '1', speed: 1, secret }, resources)).toEqual({
      problems: [
        { input: 'world', message: expect.stringContaining('is wrong: line 1, port: has no key "port"') },
        { input: 'faults', message: 'is wrong: line 1: takes a list; got 1' },
      ],
    })
  })
})

describe('the process of a rehearsal', () => {
  /** Starts it as the action does; answers its reply to an order. */
  async function begun() {
    const child = fork(SCRIPT, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
    child.send({ speed: 1000, secret })
    const [{ endpoint, control }] = await once(child, 'message')
    return { child, endpoint: String(endpoint), control: String(control) }
  }

  it('ends with its parent as long as that has not released it', async () => {
    const { child, endpoint } = await begun()
    expect((await fetch(endpoint)).status).toBe(404)
    child.disconnect()
    expect(await once(child, 'exit')).toEqual([0, null])
    await expect(fetch(endpoint)).rejects.toThrow('fetch failed')
  })

  it('keeps running once it is released, and has exited after its end', async () => {
    const { child, endpoint, control } = await begun()
    child.send('release')
    await once(child, 'disconnect')
    expect((await fetch(endpoint, { headers: { connection: 'close' } })).status).toBe(404)
    await fetch(control, bearer)
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('is nothing for a terminal', async () => {
    const child = spawn(process.execPath, [SCRIPT], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (text) => {
      said += String(text)
    })
    expect(await once(child, 'close')).toEqual([1, null])
    expect(said).toContain('in a terminal use npm run simulator')
  })
})
