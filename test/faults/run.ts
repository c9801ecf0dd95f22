/** One run of a scenario against the simulator, with or without a fault, and what it left behind. */
import { type Durations, type JournalEntry, type Simulator, seededWorld, type World } from '../../simulator/index.ts'
import { tagStatusWord } from '../../src/changes/images/tag-status.ts'
import { actions } from '../../src/registry.ts'
import { readLog } from '../../testing/runner/workflow-commands.ts'
import { type StepPlace, simulatedStep } from '../../testing/simulated-step.ts'
import type { Accompanying, Recorded } from './fault-kinds.ts'
import type { Patience } from './patience.ts'
import type { Scenario } from './scenarios/scenario.ts'
import { settledWorld } from './settled-world.ts'

/** Seconds of the clock: few, since each second of waiting is a request and each request some cases. */
const DURATIONS = {
  serviceCreate: 2,
  serviceUpdate: 2,
  serviceImage: 2,
  serviceScale: 2,
  // What is over sooner than any operation of the platform may be over unseen.
  serviceRestart: 6,
  serviceDelete: 2,
  loadBalancerCreate: 2,
  loadBalancerUpdate: 2,
  loadBalancerDelete: 2,
  build: 2,
  volumeCreate: 2,
  volumeResize: 2,
  volumeDelete: 2,
}

/** Its certificate has a key of its own, and making one takes longer than a whole run. */
const SEEDED = seededWorld()

export interface Ran {
  readonly outputs: Readonly<Record<string, string>>
  readonly exitCode: number
  /** The error annotations. */
  readonly errors: readonly string[]
  readonly log: readonly string[]
  readonly summary: string
  /** The status words that anything had at the platform meanwhile. */
  readonly words: ReadonlySet<string>
  readonly requests: readonly JournalEntry[]
  /** How much the platform still worked on when the step ended. */
  readonly underWay: number
  readonly elapsedMs: number
  /** The world once everything has ended that was begun. */
  readonly world: string
}

function worldOf({ prepare }: Scenario): World {
  const world = structuredClone(SEEDED)
  prepare?.(world)
  return world
}

/** The world that a scenario begins with, once everything in it has ended. */
export function worldBefore(scenario: Scenario): string {
  return settledWorld(worldOf(scenario))
}

function noteWords({ services, loadBalancers, volumes, ips, repositories }: World, words: Set<string>): void {
  for (const { status } of [...services, ...loadBalancers, ...volumes, ...ips]) words.add(status)
  for (const { status } of repositories.flatMap(({ tags }) => tags)) words.add(tagStatusWord(status))
}

/** What the runs of one test share. */
export interface Stage {
  readonly patience: Patience
  readonly place: StepPlace
}

/** Where nothing gets through, a step is to end soon. */
async function patientInputs(action: string, timeout: string): Promise<Readonly<Record<string, string>>> {
  const inputs = (await actions[action]?.())?.inputs ?? {}
  return 'timeout' in inputs ? { timeout } : {}
}

/** How a run differs from a plain one. */
export interface RunWishes {
  /** Lets something go wrong. */
  readonly arm?: (simulator: Simulator) => void
  readonly accompany?: ((simulator: Simulator) => Accompanying) | undefined
  readonly timeout?: string | undefined
  /** Inputs over those of the scenario. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Seconds that every change takes. */
  readonly seconds?: number
}

function durations(seconds: number | undefined): Partial<Durations> {
  if (seconds === undefined) return DURATIONS
  return Object.fromEntries(Object.keys(DURATIONS).map((name) => [name, seconds]))
}

function countUnderWay({ services, loadBalancers, volumes, repositories }: World): number {
  const all = [...services, ...loadBalancers, ...volumes, ...repositories.flatMap(({ tags }) => tags)]
  return all.filter(({ pending }) => pending !== undefined).length
}

/** Runs the step of a scenario upon a new world. */
export async function runScenario(
  scenario: Scenario,
  { patience, place }: Stage,
  { arm = () => {}, accompany, timeout = '75s', inputs = {}, seconds }: RunWishes = {},
): Promise<Ran> {
  const { action, trouble } = scenario
  const world = worldOf(scenario)
  const words = new Set<string>()
  let accompanying: Accompanying | undefined
  const step = await simulatedStep({
    world,
    place,
    durations: durations(seconds),
    staleBuildSeconds: 1,
    onRequest: (entry) => {
      noteWords(world, words)
      if (entry.fault === 'hang') patience.expire(entry, step.clock)
      accompanying?.onRequest(entry)
    },
  })
  const { simulator, clock } = step
  if (trouble !== undefined) simulator.fault(trouble)
  arm(simulator)
  accompanying = accompany?.(simulator)
  const startedAt = clock.now()
  const { outputs, exitCode, log, summary } = await step.main(action, {
    ...(await patientInputs(action, timeout)),
    ...scenario.inputs,
    ...inputs,
  })
  accompanying?.restore()
  const elapsedMs = clock.now() - startedAt
  const underWay = countUnderWay(simulator.world)
  const errors = readLog(log.join('\n')).annotations.filter(({ level }) => level === 'error')
  clock.advance(3_600_000)
  return {
    outputs,
    exitCode,
    errors: errors.map(({ message }) => message),
    log,
    summary,
    words,
    requests: [...simulator.requests],
    ...{ underWay, elapsedMs },
    world: settledWorld(simulator.world),
  }
}

type Asked = Pick<JournalEntry, 'method' | 'operationId'>

const effectOf = ({ method, operationId }: Asked) =>
  method === 'GET' || operationId === 'createToken' ? 'read' : 'change'

/** The requests of a run, as faults are aimed at them. */
export function recordingOf({ requests }: Ran): readonly Recorded[] {
  const counts = new Map<string, number>()
  let previous: Recorded | undefined
  let hasChanged = false
  return requests.map(({ method, path, operationId, at }, index) => {
    const key = `${method} ${path}`
    const nth = counts.get(key) ?? 0
    counts.set(key, nth + 1)
    const effect = effectOf({ method, operationId })
    const isMidway = hasChanged && effect === 'read'
    hasChanged ||= effect === 'change'
    previous = { method, path, operationId, at, index, nth, effect, previous, isMidway }
    return previous
  })
}
