import { afterEach, beforeEach, expect } from 'vitest'
import {
  type ManualClock,
  manualClock,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from '../../simulator/index.ts'

/** A response: the body as JSON where it is JSON, and as text. */
export interface Reply {
  status: number
  code: number | undefined
  json: unknown
  text: string
  headers: Headers
}

export interface CallOptions {
  body?: unknown
  headers?: Record<string, string>
  token?: string
}

/** A simulator on a clock of its own and a caller that is logged in. */
export interface Session {
  simulator: Simulator
  clock: ManualClock
  call(method: string, path: string, options?: CallOptions): Promise<Reply>
  /** Builds a tag from a Dockerfile. */
  build(repository: string, tag: string, dockerFile?: string): Promise<Reply>
  close(): Promise<void>
}

export const LB = { Namespace: 'my-ev-admin' }

/** Starts a simulator on a manual clock and fetches a token. */
export async function openSession(options: SimulatorOptions = {}, clock = manualClock()): Promise<Session> {
  const simulator = await startSimulator({ clock, ...options })
  const send = async (method: string, path: string, { body, headers, token }: CallOptions): Promise<Reply> => {
    const isForm = body instanceof FormData
    const json = body !== undefined && !isForm
    const response = await fetch(`${simulator.url}/api/v1${path}`, {
      method,
      headers: {
        ...(token === undefined || token === '' ? {} : { authorization: `Token ${token}` }),
        ...(json ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const parsed = parse(text)
    return { status: response.status, code: codeOf(parsed), json: parsed, text, headers: response.headers }
  }
  const credentials = { app_key: simulator.appKey, app_secret: simulator.appSecret }
  const login = await send('POST', '/token', { body: credentials })
  const token = at(login.json, 'token')
  if (typeof token !== 'string') throw new Error(`No token: ${login.text}`)
  const call: Session['call'] = (method, path, given = {}) => send(method, path, { token, ...given })
  return {
    simulator,
    clock,
    call,
    build(repository, tag, dockerFile = 'FROM scratch\n') {
      const form = new FormData()
      form.set('docker_file', new Blob([dockerFile]), 'Dockerfile')
      return call('POST', `/repositories/${repository}/tags/${tag}/actions/build`, { body: form })
    },
    close: () => simulator.close(),
  }
}

/** A session of its own for each test of the file, closed after it; the test must not have violated the description. */
export function eachSession(options: SimulatorOptions = {}): Session {
  let current: Session
  beforeEach(async () => {
    current = await openSession(options)
  })
  afterEach(async () => {
    expect(current.simulator.violations).toEqual([])
    await current.close()
  })
  return {
    get simulator() {
      return current.simulator
    },
    get clock() {
      return current.clock
    },
    call: (...request) => current.call(...request),
    build: (...request) => current.build(...request),
    close: () => current.close(),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function codeOf(json: unknown): number | undefined {
  const code = at(json, 'code')
  return code === undefined ? undefined : Number(code)
}

/** The value at a path into JSON; undefined where the path does not exist. */
export function at(json: unknown, ...path: (string | number)[]): unknown {
  let value = json
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = new Map(Object.entries(value)).get(String(step))
  }
  return value
}

/** The value there as a number; throws where there is none, so that no test continues with NaN. */
export function numberAt(json: unknown, ...path: (string | number)[]): number {
  const value = Number(at(json, ...path))
  if (!Number.isFinite(value)) throw new Error(`No number at ${path.join('.')}: ${JSON.stringify(json)}`)
  return value
}
