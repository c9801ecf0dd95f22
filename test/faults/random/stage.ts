/**
 * One simulator for thousands of runs: each begins with a world and a clock of its own, and leaves a record of what
 * happened at the platform and of what the step said of it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import {
  DEFAULT_START,
  type JournalEntry,
  type Simulator,
  seededWorld,
  startSimulator,
  type World,
} from '../../../simulator/index.ts'
import type { Action } from '../../../src/step/action.ts'
import { runAlone } from '../../support/simulated-step.ts'
import { serveWeb } from '../../support/web-server.ts'
import { befall, type Foreign } from './foreign.ts'
import type { Inputs, Trouble } from './generators.ts'
import { RunClock } from './run-clock.ts'

/** A run: what is asked of which action, and what stands in its way. Plain data but for the action. */
export interface Script {
  readonly inputs: Inputs
  /** What others did before the step began. */
  readonly before: readonly Foreign[]
  readonly troubles: readonly Trouble[]
  /** What every draw of chance gives, from 0 (included) to 1 (excluded). */
  readonly chance: number
  /** What the application answers to a probe, one after the other, the last for ever. */
  readonly health: readonly number[]
}

/** A change that a request of the step began at the platform. */
export interface Effect {
  readonly operationId: string
  readonly path: string
  readonly body: unknown
  readonly pending: object
  /** The image of each service's first container when it began, by the service's id. */
  readonly images: Readonly<Record<number, string | undefined>>
}

type Ran = Awaited<ReturnType<typeof runAlone>>

/** What a run left behind. */
export interface RunRecord extends Ran {
  readonly effects: readonly Effect[]
  /** The changes that were asked for, whether or not anything came of them. */
  readonly sent: readonly JournalEntry[]
  readonly requests: readonly JournalEntry[]
  /** As it stands when the step has ended. */
  readonly world: World
  /** As it stood when the step began. */
  readonly worldBefore: World
  readonly elapsedMs: number
  readonly log: string
  /** What the simulator itself did wrong. */
  readonly violations: readonly string[]
  /** It asked and paused on and on without coming to an end. */
  readonly endless: boolean
}

export interface Stage {
  readonly perform: (action: Action, script: Script) => Promise<RunRecord>
  /** The address that answers as the script's `health` says. */
  readonly healthUrl: string
  readonly close: () => Promise<void>
}

/** More requests or pauses than this are a loop that does not end: the longest good runs need some hundreds. */
const MOST_STEPS = 3_000

class Endless extends Error {
  override readonly name = 'Endless'
}

function pendingOf({ services, loadBalancers, repositories }: World): object[] {
  const resources = [...services, ...loadBalancers, ...repositories.flatMap(({ tags }) => tags)]
  return resources.flatMap(({ pending }) => (pending === undefined ? [] : [pending]))
}

function initialWorld(): World {
  const world = seededWorld()
  const web = world.repositories.find(({ name }) => name === 'web')
  web?.tags.unshift({ name: 'v3', sizeBytes: 1, status: 2 })
  return world
}

const OWN_VARIABLES = /^(?:INPUT|GITHUB|RUNNER|FENGCHAO|ACTIONS|STATE)_|_PROXY$/i

function stubEnvironment(variables: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(process.env)) if (OWN_VARIABLES.test(name)) vi.stubEnv(name, undefined)
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
}

function stubInputs(inputs: Inputs): void {
  for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) delete process.env[name]
  for (const [name, text] of Object.entries(inputs)) process.env[`INPUT_${name.toUpperCase()}`] = text
}

/** The parts of a stage that one run after the other uses. */
class Rehearsal {
  readonly clock = new RunClock()
  readonly printed: string[] = []
  readonly effects: Effect[] = []
  #foreseen = new WeakSet<object>()
  #controller = new AbortController()
  #health: readonly number[] = []
  #steps = 0
  #endless = false
  #troubles: readonly Trouble[] = []
  #requests = 0
  readonly #baseline = initialWorld()
  chance = 0.5

  readonly onRequest = (simulator: Simulator, entry: JournalEntry): void => {
    const { operationId = 'unknown', path, body } = entry
    const { world } = simulator
    const images = Object.fromEntries(world.services.map(({ id, containers: [first] }) => [id, first?.imagePath]))
    for (const pending of pendingOf(world)) {
      if (this.#foreseen.has(pending)) continue
      this.#foreseen.add(pending)
      this.effects.push({ operationId, path, body, pending, images })
    }
    if (entry.fault === 'hang') this.clock.delay(Number.POSITIVE_INFINITY)
    this.#slow(true)
  }

  health(): number {
    const [now = 200, ...later] = this.#health
    if (later.length > 0) this.#health = later
    return now
  }

  begin(simulator: Simulator, script: Script): AbortSignal {
    Object.assign(simulator.world, structuredClone(this.#baseline))
    simulator.requests.length = 0
    simulator.violations.length = 0
    simulator.clearFaults()
    this.printed.length = 0
    this.effects.length = 0
    this.#foreseen = new WeakSet()
    this.#controller = new AbortController()
    this.#health = script.health
    this.#troubles = script.troubles
    this.#steps = 0
    this.#requests = 0
    this.#endless = false
    this.chance = script.chance
    const foreign = script.troubles.filter((trouble) => trouble.trouble === 'foreign')
    const happen = (what: Foreign) => () => this.#befall(simulator, what)
    this.clock.restart(
      foreign.flatMap(({ what, atSecond }) =>
        atSecond === undefined ? [] : [{ seconds: atSecond, happen: happen(what) }],
      ),
    )
    for (const what of script.before) this.#befall(simulator, what)
    for (const trouble of script.troubles) if (trouble.trouble === 'fault') simulator.fault(trouble.fault)
    this.clock.onPause = () => this.#count()
    this.clock.onArrival = () => {
      this.#count()
      this.#requests += 1
      this.#slow(false)
      for (const { what, atRequest } of foreign) if (atRequest === this.#requests) happen(what)()
    }
    return this.#controller.signal
  }

  get endless(): boolean {
    return this.#endless
  }

  // What others begin is not counted among the step's own changes.
  #befall(simulator: Simulator, what: Foreign): void {
    befall(simulator, what)
    for (const pending of pendingOf(simulator.world)) this.#foreseen.add(pending)
  }

  #slow(after: boolean): void {
    for (const trouble of this.#troubles) {
      if (trouble.trouble !== 'slow' || trouble.after !== after || trouble.atRequest !== this.#requests) continue
      this.clock.delay(trouble.seconds * 1000)
    }
  }

  #count(): void {
    this.#steps += 1
    if (this.#steps <= MOST_STEPS) return
    this.#endless = true
    this.#controller.abort(new Endless(`The run made more than ${MOST_STEPS} requests and pauses.`))
  }
}

/** The process's chance, exchange timeouts and output are the run's own until the stage closes. */
function scriptProcess(rehearsal: Rehearsal): () => void {
  const spies = [
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => rehearsal.clock.timeout(ms)),
    vi.spyOn(Math, 'random').mockImplementation(() => rehearsal.chance),
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      rehearsal.printed.push(String(chunk))
      return true
    }),
  ]
  return () => {
    for (const spy of spies) spy.mockRestore()
  }
}

/** Starts the simulator and makes the process the step's; `close` undoes both. */
export async function openStage(): Promise<Stage> {
  const rehearsal = new Rehearsal()
  const simulator: Simulator = await startSimulator({
    clock: rehearsal.clock,
    onRequest: (entry) => rehearsal.onRequest(simulator, entry),
  })
  const web = await serveWeb(() => ({ status: rehearsal.health() }))
  const folder = mkdtempSync(join(tmpdir(), 'random-faults-'))
  const workspace = join(folder, 'workspace')
  mkdirSync(workspace)
  writeFileSync(join(workspace, 'Dockerfile'), 'FROM hub.c.163.com/public/ubuntu:16.04\n')
  stubEnvironment({
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
    FENGCHAO_ENDPOINT: simulator.url,
    FENGCHAO_APP_KEY: simulator.appKey,
    FENGCHAO_APP_SECRET: simulator.appSecret,
  })
  const restore = scriptProcess(rehearsal)
  return {
    healthUrl: `${web.url}/health`,
    perform: async (action, script) => {
      const signal = rehearsal.begin(simulator, script)
      stubInputs(script.inputs)
      const worldBefore = stillOf(simulator.world)
      const ran = await runAlone(action, rehearsal.clock, signal)
      const requests = [...simulator.requests]
      return {
        ...ran,
        effects: [...rehearsal.effects],
        requests,
        sent: requests.filter(({ method, operationId }) => method !== 'GET' && operationId !== 'createToken'),
        world: stillOf(simulator.world),
        worldBefore,
        elapsedMs: rehearsal.clock.now() - DEFAULT_START,
        log: rehearsal.printed.join(''),
        violations: [...simulator.violations],
        endless: rehearsal.endless,
      }
    },
    close: async () => {
      restore()
      stubInputs({})
      vi.unstubAllEnvs()
      await Promise.all([simulator.close(), web.close()])
      rmSync(folder, { recursive: true })
    },
  }
}

/** The world as it is now, without the simulator's own functions in it. */
function stillOf(world: Simulator['world']): World {
  const { foreignImageUpdate: _image, deleteService: _delete, ...plain } = world
  return structuredClone(plain)
}
