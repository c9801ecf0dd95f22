/** One run of a scenario against the simulator, with or without a fault, and what it left behind. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Durations, type JournalEntry, type Simulator, seededWorld, type World } from '../../simulator/index.ts'
import { tagStatusWord } from '../../src/changes/images/tag-status.ts'
import { actions } from '../../src/registry.ts'
import { readLog } from '../../testing/runner/workflow-commands.ts'
import { type GithubLedger, serveGithubLedger } from '../../testing/servers/github-ledger.ts'
import { type StepFolder, simulatedStep } from '../../testing/simulated-step.ts'
import { changesInProgress, danglingRules } from '../../testing/world.ts'
import { comparableWorld } from './comparable.ts'
import type { Companion, Recorded } from './fault-kinds.ts'
import type { RequestTimeouts } from './request-timeouts.ts'
import type { Scenario } from './scenarios/scenario.ts'

/** Seconds of the clock: few, since each second of waiting is a request and each request several cases. */
const DURATIONS = {
  serviceCreate: 2,
  serviceUpdate: 2,
  serviceImage: 2,
  serviceScale: 2,
  // A shorter restart could end between two reads, which no operation of the platform does.
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

/** Created once: generating its certificate takes longer than a whole run. */
const SEEDED = seededWorld()

export interface RunResult {
  readonly outputs: Readonly<Record<string, string>>
  readonly exitCode: number
  /** The error annotations. */
  readonly errors: readonly string[]
  readonly log: readonly string[]
  readonly summary: string
  /** The status words that any resource had during the run. */
  readonly words: ReadonlySet<string>
  readonly requests: readonly JournalEntry[]
  /** The rules that led nowhere at any moment. */
  readonly dangling: ReadonlySet<string>
  /** How many changes were still in progress when the step ended. */
  readonly changesInProgress: number
  readonly elapsedMs: number
  /** The world once every change has ended. */
  readonly world: string
}

function worldOf({ prepare }: Scenario): World {
  const world = structuredClone(SEEDED)
  prepare?.(world)
  return world
}

/** The world that a scenario starts with, once every change in it has ended. */
export function worldBefore(scenario: Scenario): string {
  return comparableWorld(worldOf(scenario))
}

function collectStatusWords({ services, loadBalancers, volumes, ips, repositories }: World, words: Set<string>): void {
  for (const { status } of [...services, ...loadBalancers, ...volumes, ...ips]) words.add(status)
  for (const { status } of repositories.flatMap(({ tags }) => tags)) words.add(tagStatusWord(status))
}

/** What the runs of one test share. */
export interface ScenarioEnvironment {
  readonly requestTimeouts: RequestTimeouts
  readonly stepFolder: StepFolder
}

/** Where no request succeeds, a step has to end soon. */
async function timeoutInput(action: string, timeout: string): Promise<Readonly<Record<string, string>>> {
  const inputs = (await actions[action]?.())?.inputs ?? {}
  return 'timeout' in inputs ? { timeout } : {}
}

/** How a run differs from one of the scenario alone. */
export interface RunOptions {
  /** Arms faults. */
  readonly arm?: (simulator: Simulator) => void
  readonly startCompanion?: ((simulator: Simulator) => Companion) | undefined
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

const ledgers = new WeakMap<StepFolder, Promise<GithubLedger>>()

/** GitHub, as the scenario finds it: one for all runs of a test. */
async function githubOf({ deployments }: Scenario, stepFolder: StepFolder): Promise<GithubLedger | undefined> {
  if (deployments === undefined) return undefined
  const opened = ledgers.get(stepFolder) ?? serveGithubLedger()
  if (!ledgers.has(stepFolder)) onTestFinished(async () => (await opened).close())
  ledgers.set(stepFolder, opened)
  const ledger = await opened
  ledger.reset(deployments)
  return ledger
}

/** Runs the step of a scenario in a new world. */
export async function runScenario(
  scenario: Scenario,
  { requestTimeouts, stepFolder }: ScenarioEnvironment,
  { arm = () => {}, startCompanion, timeout = '75s', inputs = {}, seconds }: RunOptions = {},
): Promise<RunResult> {
  const { action, changeFault, files = {} } = scenario
  const world = worldOf(scenario)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(stepFolder.workspace, name), text)
  const words = new Set<string>()
  const dangling = new Set<string>()
  const lookAtRules = () => {
    for (const each of danglingRules(world)) dangling.add(each)
  }
  let companion: Companion | undefined
  const github = await githubOf(scenario, stepFolder)
  const step = await simulatedStep({
    world,
    stepFolder,
    durations: durations(seconds),
    staleBuildSeconds: 1,
    env: { ...github?.env },
    onRequest: (entry) => {
      collectStatusWords(world, words)
      lookAtRules()
      if (entry.fault === 'hang') requestTimeouts.expire(entry, step.clock)
      companion?.onRequest(entry)
    },
  })
  const { simulator, clock } = step
  if (changeFault !== undefined) simulator.fault(changeFault)
  arm(simulator)
  companion = startCompanion?.(simulator)
  const startedAt = clock.now()
  const { outputs, exitCode, log, summary } = await step.main(action, {
    ...(await timeoutInput(action, timeout)),
    ...scenario.inputs,
    ...inputs,
  })
  companion?.restore()
  const elapsedMs = clock.now() - startedAt
  const inProgress = changesInProgress(simulator.world).length
  const errors = readLog(log.join('\n')).annotations.filter(({ level }) => level === 'error')
  clock.advance(3_600_000)
  const after = comparableWorld(simulator.world)
  lookAtRules()
  return {
    outputs,
    exitCode,
    errors: errors.map(({ message }) => message),
    log,
    summary,
    words,
    requests: [...simulator.requests],
    ...{ changesInProgress: inProgress, elapsedMs },
    dangling,
    world: after,
  }
}

type RequestKind = Pick<JournalEntry, 'method' | 'operationId'>

const effectOf = ({ method, operationId }: RequestKind) =>
  method === 'GET' || operationId === 'createToken' ? 'read' : 'change'

/** The requests of a run, as targets of faults. */
export function recordingOf({ requests }: RunResult): readonly Recorded[] {
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
