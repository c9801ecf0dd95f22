import { describe, expect, it, onTestFinished } from 'vitest'
import { visit } from '../../../src/client/http/transport.ts'
import { chooseWayIn } from '../../../src/client/http/way-in.ts'
import { serveWeb } from '../../../testing/servers/web-server.ts'

const ENDPOINT = 'http://127.0.0.1:8163'
const REST = { signal: undefined, timeoutMs: 10_000 }

async function open() {
  const [inside, outside] = [await serveWeb(() => ({ status: 203 })), await serveWeb(() => ({ status: 200 }))]
  onTestFinished(async () => void (await Promise.all([inside.close(), outside.close()])))
  return { inside, outside }
}

describe('a probe', () => {
  it('goes to its address', async () => {
    const { outside } = await open()
    chooseWayIn('https://open.c.163.com', {})
    expect(await visit({ ...REST, url: `${outside.url}/health`, headers: {} })).toBe(200)
  })

  it('goes through the way in of a rehearsal, with the host that it is for', async () => {
    const { inside } = await open()
    chooseWayIn(ENDPOINT, { FENGCHAO_ENDPOINT: `${ENDPOINT}/`, FENGCHAO_TRAFFIC: inside.url })
    expect(await visit({ ...REST, url: 'https://shop.example.com:8443/health?a=b', headers: { accept: '*/*' } })).toBe(
      203,
    )
    expect(await visit({ ...REST, url: 'http://59.111.163.163/', headers: { host: 'shop.example.com' } })).toBe(203)
    expect(inside.requests).toMatchObject([
      { path: '/https://shop.example.com:8443/health?a=b', headers: { host: 'shop.example.com:8443', accept: '*/*' } },
      { path: '/http://59.111.163.163/', headers: { host: 'shop.example.com' } },
    ])
  })

  it.each([
    ['the step talks to another endpoint', 'https://open.c.163.com', { FENGCHAO_ENDPOINT: ENDPOINT }],
    ['no endpoint was exported', ENDPOINT, {}],
  ])('does not go through it where %s', async (_, endpoint, env) => {
    const { inside, outside } = await open()
    chooseWayIn(endpoint, { ...env, FENGCHAO_TRAFFIC: inside.url })
    expect(await visit({ ...REST, url: outside.url, headers: {} })).toBe(200)
  })

  it('does not go through what is not on this machine', async () => {
    const { outside } = await open()
    chooseWayIn(ENDPOINT, { FENGCHAO_ENDPOINT: ENDPOINT, FENGCHAO_TRAFFIC: 'http://203.0.113.9:80' })
    expect(await visit({ ...REST, url: outside.url, headers: {} })).toBe(200)
  })
})
