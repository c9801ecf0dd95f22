/** A rehearsal from the outside: a process that plays the platform for the rest of the job. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { json } from 'node:stream/consumers'
import { InputError } from '../../github/inputs/input.ts'
import { type SimulatedResource, rehearsal as said } from '../../messages/step/rehearsal.ts'
import { type Journal, journalOf, type RehearsalReport, resourceTitle } from './report.ts'

/** What is played; texts are YAML. */
export interface RehearsalRequest {
  readonly world: string | undefined
  readonly faults: string | undefined
  readonly speed: number
  /** In place of what the world says. */
  readonly generation?: string | undefined
}

/** Where it plays, and what ends it. */
export interface Rehearsal {
  readonly endpoint: string
  readonly app_key: string
  readonly app_secret: string
  readonly token: string
  readonly control: string
  /** The way in to what runs there, where the world lets it be asked. */
  readonly traffic?: string
  /** The resources at the start, by name. */
  readonly resources: readonly string[]
  readonly secret: string
  /** Lets it live on without this process; until then it ends with it. */
  readonly release: () => void
  /** Ends it at once; only before it was released. */
  readonly abandon: () => void
}

/** What the simulator hands over. */
type Started = Omit<Rehearsal, 'resources' | 'secret' | 'release' | 'abandon'> & {
  readonly resources: readonly SimulatedResource[]
}

const READY_MS = 30_000
const ANSWER_MS = 10_000

/** It needs these to run at all; the secrets of the job are none of its business. */
const VARIABLES = /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|TEMP|TMP|TMPDIR|RUNNER_TRACKING_ID)$/i

/** The simulator's script lies beside that of the action: nothing of it is loaded here, and it is found wherever dist/ is. */
function simulatorScript(action = process.argv[1] ?? ''): string {
  return join(dirname(action), 'simulator.js')
}

/** Starts the simulator. Throws `InputError` where a file is not what it takes. */
export async function startRehearsal(request: RehearsalRequest, signal: AbortSignal): Promise<Rehearsal> {
  signal.throwIfAborted()
  const secret = randomBytes(32).toString('hex')
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => VARIABLES.test(name)))
  const child = spawn(process.execPath, [simulatorScript()], {
    // A folder that is somebody's working directory cannot be removed on Windows.
    cwd: tmpdir(),
    env,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const leave = () => child.connected && child.disconnect()
  signal.addEventListener('abort', leave, { once: true })
  try {
    const reply = await replyOf(child, { ...request, secret })
    return { ...startedBy(reply), secret, release: () => released(child), abandon: leave }
  } catch (error) {
    leave()
    throw error
  } finally {
    signal.removeEventListener('abort', leave)
    child.unref()
  }
}

/** Sends the simulator what to play and waits for its one answer. */
function replyOf(child: ChildProcess, order: object): Promise<object> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(said.notReady())), READY_MS)
    const settle = (end: () => void) => {
      clearTimeout(timer)
      end()
    }
    child.once('message', (message) => settle(() => resolve(Object(message))))
    child.once('error', (error) => settle(() => reject(error)))
    child.once('exit', (code) => settle(() => reject(new Error(said.endedAtOnce({ code })))))
    child.send(order)
  })
}

function startedBy(reply: object): Omit<Rehearsal, 'secret' | 'release' | 'abandon'> {
  if ('problems' in reply && Array.isArray(reply.problems)) throw new InputError(reply.problems)
  if ('failed' in reply) throw new Error(said.failed({ reason: String(reply.failed) }))
  // Both ends of the channel come from one build.
  const { resources, ...started } = reply as Started
  return { ...started, resources: resources.map(resourceTitle) }
}

function released(child: ChildProcess): void {
  child.send('release', () => child.connected && child.disconnect())
}

/** The variable that keeps the job's HTTP proxy, where it has one, away from what listens on this machine. */
export function proxyExemption(
  env: NodeJS.ProcessEnv = process.env,
): readonly [name: string, value: string] | undefined {
  if (!env.http_proxy && !env.HTTP_PROXY) return undefined
  const name = env.no_proxy ? 'no_proxy' : 'NO_PROXY'
  return [name, [env[name], '127.0.0.1'].filter(Boolean).join(',')]
}

/** Ends a rehearsal and returns what it did; `undefined` where nobody answers any more, or somebody else. */
export async function endRehearsal(control: string, secret: string): Promise<Journal | undefined> {
  try {
    const { status, body } = await post(control, secret)
    return status === 200 && isReport(body) ? journalOf(body) : undefined
  } catch {
    return undefined
  }
}

/** Without fetch and its proxies: this never leaves the machine. */
function post(url: string, secret: string): Promise<{ status: number | undefined; body: unknown }> {
  const headers = { authorization: `Bearer ${secret}` }
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers, agent: new Agent(), timeout: ANSWER_MS }, (response) => {
      json(response).then((body) => resolve({ status: response.statusCode, body }), reject)
    })
    sent.on('timeout', () => sent.destroy())
    sent.on('error', reject)
    sent.end()
  })
}

function isReport(body: unknown): body is RehearsalReport {
  return typeof body === 'object' && body !== null && 'changes' in body && 'requests' in body
}
