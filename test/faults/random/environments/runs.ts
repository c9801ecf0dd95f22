/** Runs of `apply` by a story: what the platform was told, what its rules led to at each request, and what the step says. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { vi } from 'vitest'
import {
  DEFAULT_START,
  isChangeRequest,
  type JournalEntry,
  type Simulator,
  type SimulatorClock,
  startSimulator,
  type World,
} from '../../../../simulator/index.ts'
import type { Clock } from '../../../../src/client/clock.ts'
import { Cancelled } from '../../../../src/github/runner/cancellation.ts'
import { terminal } from '../../../../src/github/runner/commands.ts'
import { isDefect } from '../../../../src/messages/step/endings.ts'
import type { Action } from '../../../../src/step/action.ts'
import { stubInputs, stubStepVariables } from '../../../../testing/runner/in-process.ts'
import { runAlone } from '../../../../testing/simulated-step.ts'
import { PAIRS, SECRETS } from './names.ts'
import type { Story } from './stories.ts'
import { worldOf } from './worlds.ts'

/** More requests and pauses than this are an endless loop. */
const MOST_STEPS = 6_000
const HOUR_MS = 3_600_000

/** Time for many who pause at once: each pause moves it, so that nobody waits for real; the others only wake late. */
class HurriedClock implements Clock, SimulatorClock {
  #now = DEFAULT_START
  #timeouts: AbortController[] = []
  onStep: () => void = () => {}

  now(): number {
    return this.#now
  }

  step(): void {
    this.onStep()
  }

  advance(ms: number): void {
    this.#now += ms
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted()
    this.onStep()
    this.#now += ms
    await setImmediate()
    signal?.throwIfAborted()
  }

  timeout(): AbortSignal {
    const controller = new AbortController()
    this.#timeouts.push(controller)
    return controller.signal
  }

  /** No answer comes any more to what is under way. */
  expire(): void {
    this.#now += 30_000
    const all = this.#timeouts
    this.#timeouts = []
    for (const one of all) one.abort(new DOMException('Timed out by the clock.', 'TimeoutError'))
  }

  forget(): void {
    this.#timeouts = []
  }
}

/** A request that changed something, and what it was about: `service alpha`, `listener front/one`. */
export interface Mutation {
  readonly resource: string
  readonly method: string
  readonly key: string
}

/** One entry of the output `changes`. */
export interface ReportedChange {
  readonly kind: string
  readonly name: string
  readonly operation: string
  readonly outcome: string
  readonly error: string | null
}

/** What is known of one run. */
export interface RunRecord {
  readonly outcome: string
  readonly error: string
  readonly unexpected: boolean
  readonly killed: boolean
  readonly endless: boolean
  readonly changes: readonly ReportedChange[]
  /** The notes of each resource in the table of the summary. */
  readonly notes: ReadonlyMap<string, string>
  readonly mutations: readonly Mutation[]
  /** Rules that led nowhere at some request: `front/one: alpha:80`. */
  readonly broken: readonly string[]
  /** Everything that anybody may see. */
  readonly shown: string
  readonly world: World
}

/** The rules that lead nowhere now. */
function brokenRules({ loadBalancers, services }: World): readonly string[] {
  return loadBalancers.flatMap(({ name: lb, listeners }) =>
    listeners.flatMap(({ name, clusters }) =>
      clusters
        .filter(({ serviceName, servicePort }) => {
          const ports = services.find((one) => one.name === serviceName)?.ports ?? []
          return !ports.some((one) => one.servicePort === servicePort)
        })
        .map(({ serviceName, servicePort }) => `${lb}/${name}: ${serviceName}:${servicePort}`),
    ),
  )
}

/** Names by ids, of everything that there ever was in a story. */
class Names {
  readonly #names = new Map<string, string>()

  learn({ services, certificates, secretKeys, volumes }: World): void {
    for (const { id, name } of services) this.#names.set(`service ${id}`, name)
    for (const { id, name } of certificates) this.#names.set(`certificate ${id}`, name)
    for (const { id, name } of secretKeys) this.#names.set(`secret_key ${id}`, name)
    for (const { id, name } of volumes) this.#names.set(`volume ${id}`, name)
  }

  #of(kind: string, id: string): string {
    return `${kind} ${this.#names.get(`${kind} ${id}`) ?? id}`
  }

  /** What a request is about. */
  resourceOf({ method, path, body }: JournalEntry): string {
    const parts = (path.split('?')[0] ?? '').replace('/api/v1/', '').split('/')
    const [first = '', second = '', third = '', fourth = '', fifth = ''] = parts
    if (first === 'microservices')
      return second === '' ? `service ${textIn(body, 'service_info', 'service_name')}` : this.#of('service', second)
    if (first === 'cloud-volumes')
      return second === '' ? `volume ${textIn(body, 'volume_name')}` : this.#of('volume', second)
    if (first === 'secret-keys')
      return second === '' ? `secret_key ${textIn(body, 'key_name')}` : this.#of('secret_key', second)
    if (first === 'repositories') return `repository ${textIn(body, 'repo_name')}`
    if (first === 'nlb' && second === 'certs')
      return third === '' ? `certificate ${textIn(body, 'name')}` : this.#of('certificate', third)
    if (third === '') return `load_balancer ${textIn(body, 'name')}`
    if (fourth === '') return `load_balancer ${third}`
    return `listener ${third}/${method === 'POST' ? textIn(body, 'name') : fifth}`
  }
}

function textIn(value: unknown, ...path: readonly string[]): string {
  const [first, ...rest] = path
  if (first === undefined) return String(value)
  return typeof value === 'object' && value !== null ? textIn(Reflect.get(value, first), ...rest) : ''
}

/** A simulator and a process that serve one story after the other. */
export class Harness {
  readonly clock = new HurriedClock()
  readonly #simulator: Simulator
  readonly #folder: string
  readonly #workspace: string
  #output: string[] = []
  #names = new Names()
  #broken = new Set<string>()
  #controller = new AbortController()
  #killAt = Number.POSITIVE_INFINITY
  #requests = 0
  #steps = 0
  #endless = false
  readonly #restore: () => void

  private constructor(start: (harness: Harness) => Simulator, folder: string) {
    this.#folder = folder
    this.#workspace = join(folder, 'workspace')
    this.#simulator = start(this)
    const spies = [
      vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => this.clock.timeout()),
      vi.spyOn(Math, 'random').mockReturnValue(0.5),
      vi.spyOn(terminal, 'write').mockImplementation((text) => void this.#output.push(text)),
    ]
    this.#restore = () => {
      for (const spy of spies) spy.mockRestore()
      vi.unstubAllEnvs()
    }
  }

  static async open(): Promise<Harness> {
    const folder = mkdtempSync(join(tmpdir(), 'random-environments-'))
    mkdirSync(join(folder, 'workspace'))
    for (const [i, { pubCert, priKey }] of PAIRS.entries()) {
      writeFileSync(join(folder, 'workspace', `pub-${i}.pem`), pubCert)
      writeFileSync(join(folder, 'workspace', `key-${i}.pem`), priKey)
    }
    const late: { harness?: Harness } = {}
    const clock: SimulatorClock = {
      now: () => late.harness?.clock.now() ?? DEFAULT_START,
      step: () => late.harness?.clock.step(),
    }
    const simulator: Simulator = await startSimulator({ clock, onRequest: (entry) => late.harness?.onRequest(entry) })
    const harness = new Harness(() => simulator, folder)
    late.harness = harness
    stubStepVariables({
      GITHUB_WORKSPACE: join(folder, 'workspace'),
      RUNNER_TEMP: folder,
      FENGCHAO_ENDPOINT: simulator.url,
      FENGCHAO_APP_KEY: simulator.appKey,
      FENGCHAO_APP_SECRET: simulator.appSecret,
    })
    harness.clock.onStep = () => harness.#count()
    return harness
  }

  async close(): Promise<void> {
    this.#restore()
    await this.#simulator.close()
    rmSync(this.#folder, { recursive: true })
  }

  #count(): void {
    this.#steps += 1
    if (this.#steps <= MOST_STEPS || this.#endless) return
    this.#endless = true
    this.#controller.abort(new Cancelled('SIGTERM'))
  }

  onRequest(entry: JournalEntry): void {
    const { world } = this.#simulator
    this.#names.learn(world)
    for (const rule of brokenRules(world)) this.#broken.add(rule)
    this.#requests += 1
    if (entry.fault === 'hang') this.clock.expire()
    if (this.#requests === this.#killAt) this.#controller.abort(new Cancelled('SIGTERM'))
  }

  /** The story's first run, in its world and with its faults. */
  async begin(action: Action, story: Story): Promise<RunRecord> {
    Object.assign(this.#simulator.world, worldOf(story.world))
    this.#simulator.violations.length = 0
    this.#names = new Names()
    writeFileSync(join(this.#workspace, 'environment.yml'), story.file)
    this.#simulator.clearFaults()
    for (const fault of story.faults) this.#simulator.fault(fault)
    return this.#run(action, story, story.killedAt ?? Number.POSITIVE_INFINITY)
  }

  /** A later run of the same, when everything has come to rest, and nothing goes wrong any more. */
  async again(action: Action, story: Story): Promise<RunRecord> {
    this.#simulator.clearFaults()
    this.clock.advance(HOUR_MS)
    return this.#run(action, story, Number.POSITIVE_INFINITY)
  }

  async #run(action: Action, { parallel, stops }: Story, killAt: number): Promise<RunRecord> {
    const simulator = this.#simulator
    simulator.requests.length = 0
    this.clock.forget()
    this.#output = []
    this.#broken = new Set()
    this.#controller = new AbortController()
    this.#killAt = killAt
    this.#requests = 0
    this.#steps = 0
    this.#endless = false
    stubInputs({
      ...{ file: 'environment.yml', operation: 'apply', max_deletions: '99', allow_data_loss: 'true' },
      ...{ secrets: `LONG=${SECRETS.LONG}\nPIN=${SECRETS.PIN}`, timeout: '160h', max_parallel: String(parallel) },
      ...(stops ? { on_failure: 'stop' } : {}),
    })
    const ran = await runAlone(action, this.clock, this.#controller.signal)
    // What was under way at a kill still arrives.
    await setImmediate()
    this.#names.learn(simulator.world)
    return this.#record(ran)
  }

  #record(ran: Awaited<ReturnType<typeof runAlone>>): RunRecord {
    const { outcome, outputs, ending, error, reports } = ran
    const changes: ReportedChange[] = JSON.parse(JSON.stringify(outputs.changes ?? []))
    const tables = reports.flatMap(({ table }) => table?.() ?? [])
    const mutating = this.#simulator.requests.filter((entry) => entry.mutated && isChangeRequest(entry))
    return {
      ...{ outcome, changes, endless: this.#endless, killed: this.#controller.signal.aborted },
      error: error instanceof Error ? error.message : '',
      // The error of a step that made several changes has it as what to do.
      unexpected: ending?.unexpected === true || ending?.hint?.includes(isDefect()) === true,
      notes: new Map(tables.flatMap(({ rows }) => rows.map(([what = '', , , note = '']) => [what, note] as const))),
      mutations: mutating.map((entry) => ({
        resource: this.#names.resourceOf(entry),
        method: entry.method,
        key: `${entry.method} ${entry.path} ${JSON.stringify(entry.body) ?? ''}`,
      })),
      broken: [...this.#broken],
      shown: [
        this.#output.join('').replace(/^::add-mask::.*$/gm, ''),
        JSON.stringify([outputs, tables, reports]),
        ending?.message ?? '',
      ].join('\n'),
      world: structuredClone(plain(this.#simulator.world)),
    }
  }
}

function plain({ foreignImageUpdate: _image, deleteService: _delete, ...world }: Simulator['world']): World {
  return world
}
