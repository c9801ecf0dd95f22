/** Kills steps at chosen moments: the simulator holds the request of the moment, so that no test has to guess. */
import { setImmediate } from 'node:timers/promises'
import { expect } from 'vitest'
import { Gate, type HeldRequest, isChangeRequest, type Simulator } from '../../simulator/index.ts'
import { expectEnding } from '../ending.ts'
import type { Fixture, FixtureOptions, TestEnvironment } from '../fixture.ts'
import type { RunningStep, StepResult } from './runner.ts'

/** A step that changes something, and how its result is verified. */
export interface KillScenario {
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  /** The operations that change something, in their order. */
  readonly changes: readonly string[]
  /** The operation that reads what is changed, for all changes or for each. */
  readonly reads: string | readonly string[]
  /** The platform accepts the last change twice where it makes no difference, so that two concurrent ones are both executed. */
  readonly takenTwice?: true
  /** The platform has no code for what already exists, so that the slower one of two concurrent changes is refused. */
  readonly refusal?: RegExp
  readonly fixture?: () => FixtureOptions
  readonly files?: Readonly<Record<string, string>>
  /** Fails unless the step's change is done. */
  readonly expectResult: (fixture: Fixture) => void
}

/**
 * When a step is killed. `start`: before its first request. `read`: that request is out. Of the change number `change`:
 * `lost`: it never reaches the platform. `late`: it arrives after the end of the step, when the same step is run again
 * and has just sent it too. `executed`: it is done, and the answer is in transit. `wait`: the first read after its answer is
 * out. `end`: that read's answer, by which the change has ended, is on its way.
 */
export type Moment = 'start' | 'read' | ChangeMoment

interface ChangeMoment {
  readonly change: number
  readonly at: 'lost' | 'late' | 'executed' | 'wait' | 'end'
}

/** The name of the moment in test titles. */
function nameOf(moment: Moment, scenario: Pick<KillScenario, 'changes'>): string {
  return typeof moment === 'string' ? moment : `${scenario.changes[moment.change]}, ${moment.at}`
}

/** All moments of a scenario; its start is the same as that of any other. */
function momentsOf({ changes }: Pick<KillScenario, 'changes'>, withStart: boolean): readonly Moment[] {
  const at = ['lost', 'late', 'executed', 'wait', 'end'] as const
  return [
    ...(withStart ? (['start'] as const) : []),
    'read',
    ...changes.flatMap((_, change) => at.map((each) => ({ change, at: each }))),
  ]
}

/** The operations that the platform executed, of all steps together. */
export function effects({ requests }: Simulator): readonly string[] {
  return requests
    .filter((request) => request.done === true && isChangeRequest(request))
    .map(({ operationId = 'unknown' }) => operationId)
}

/** A step that was killed, and its fixture. */
export interface KilledStep {
  readonly fixture: Fixture
  readonly step: StepResult
  /** Milliseconds from the signal to the end of the process. */
  readonly endedAfterMs: number
  /** Requests that came after the signal. */
  readonly requestsAfter: number
  /** The same step once more, to its end. */
  readonly runAgain: () => Promise<StepResult>
}

/** Holds the request of the moment at the gate; the result is to be called after each request, for moments after a change. */
function armGate(gate: Gate, { simulator, clock }: Fixture, scenario: KillScenario, moment: Moment) {
  if (typeof moment !== 'object') {
    simulator.fault({ kind: 'gate', gate })
    return () => {}
  }
  const { at, change } = moment
  if (at !== 'wait' && at !== 'end') {
    const operationId = scenario.changes[change] ?? ''
    const skip = scenario.changes.slice(0, change).filter((each) => each === operationId).length
    simulator.fault({ kind: 'gate', gate, match: { operationId }, skip, after: at === 'executed' })
    return () => {}
  }
  let armed = false
  return () => {
    if (armed || effects(simulator).length <= change) return
    armed = true
    if (at === 'end') clock.advance(3_600_000)
    const operationId = typeof scenario.reads === 'string' ? scenario.reads : (scenario.reads[change] ?? '')
    simulator.fault({ kind: 'gate', gate, match: { operationId }, after: at === 'end' })
  }
}

/** Opens a fixture, prepares it, runs the scenario's step until the moment, and kills it with the signal. */
export async function kill(
  environment: TestEnvironment,
  scenario: KillScenario,
  moment: Moment,
  signal: NodeJS.Signals,
  prepare: (fixture: Fixture) => void = () => {},
): Promise<KilledStep> {
  const gate = new Gate()
  const fixture = await environment.fixture({
    ...scenario.fixture?.(),
    meanwhile: () => guardReads(),
  })
  prepare(fixture)
  const guardReads = armGate(gate, fixture, scenario, moment)
  const workspace = scenario.files && environment.workspace(scenario.files)
  const options = workspace === undefined ? {} : { workspace }
  const begun = moment === 'start' ? signalOnStart() : undefined
  const running = fixture.start(scenario.action, scenario.inputs, { ...options, ...begun?.options })
  const held = await Promise.race([begun?.begun ?? gate.arrived(), endedEarly(running, moment, scenario)])
  const requestsBefore = fixture.simulator.requests.length
  const sentAt = performance.now()
  running.kill(signal)
  const step = await running.done
  const endedAfterMs = performance.now() - sentAt
  const [request] = held
  const isLate = typeof moment === 'object' && moment.at === 'late'
  if (!isLate) request?.drop()
  return {
    fixture,
    step,
    endedAfterMs,
    requestsAfter: moment === 'start' ? 0 : fixture.simulator.requests.length - requestsBefore,
    runAgain: async () => {
      fixture.simulator.clearFaults()
      if (!isLate || request === undefined) return fixture.run(scenario.action, scenario.inputs, options)
      const again = fixture.run(scenario.action, scenario.inputs, options)
      await passLateFirst(fixture.simulator, request, again)
      return again
    },
  }
}

/** A step has its inputs and signal handlers as soon as it masks its token. */
function signalOnStart() {
  const { promise, resolve } = Promise.withResolvers<readonly HeldRequest[]>()
  return { begun: promise, options: { onLine: (line: string) => line.startsWith('::add-mask::') && resolve([]) } }
}

async function endedEarly(running: RunningStep, moment: Moment, scenario: KillScenario): Promise<never> {
  const { log } = await running.done
  throw new Error(`The step ended before "${nameOf(moment, scenario)}" came:\n${log}`)
}

/** Holds the next request of the same operation, lets the late one pass first, and then that one. */
async function passLateFirst(simulator: Simulator, late: HeldRequest, running: Promise<unknown>): Promise<void> {
  const { operationId = '' } = late.entry
  const gate = new Gate()
  simulator.fault({ kind: 'gate', gate, match: { operationId } })
  const ended = running.then(() => Promise.reject(new Error(`The step ended without ${operationId}.`)))
  const [second] = await Promise.race([gate.arrived(), ended])
  ended.catch(() => {})
  late.pass()
  while (late.entry.done === undefined) await setImmediate()
  second?.pass()
}

const IN_FLIGHT = {
  none: 'No change was sent, so nothing is in progress on the platform.',
  lost: 'was being sent; it is not known whether the platform accepted it.',
  late: 'was being sent; it is not known whether the platform accepted it.',
  executed: 'was being sent; it is not known whether the platform accepted it.',
  wait: 'is still in progress on the platform.',
  end: 'is still in progress on the platform.',
} as const

/** Checks what holds for every step that ends by SIGINT or SIGTERM, whenever that comes. */
export function expectCancelled(
  killed: KilledStep,
  scenario: KillScenario,
  moment: Moment,
  signal: NodeJS.Signals,
): void {
  const { step, fixture, endedAfterMs, requestsAfter } = killed
  expect(endedAfterMs).toBeLessThan(2_000)
  expect(requestsAfter).toBe(0)
  expectEnding(step, { action: scenario.action, secrets: [fixture.token], debug: false, summary: true })
  const isChanging = typeof moment === 'object'
  expect(step.outputs).toMatchObject({ outcome: 'cancelled', changed: String(isChanging) })
  const message = step.annotations.at(-1)?.message ?? ''
  expect(message).toContain(`The step was cancelled (${signal}). `)
  expect(message).toContain(IN_FLIGHT[isChanging ? moment.at : 'none'])
  if (isChanging && moment.change > 0) expect(message).toMatch(/has finished\./)
  expect(step.summary).toContain('🛑')
}

/** Which step is killed, when, and by which signal. */
export interface KillCase {
  readonly scenario: KillScenario
  readonly moment: Moment
  readonly signal: NodeJS.Signals
}

const SIGNALS = ['SIGKILL', 'SIGINT', 'SIGTERM'] as const

/** Test cases for all moments of all scenarios with all signals, or for all but the start with the signals in turn. */
export function casesOf(
  scenarios: readonly KillScenario[],
  signals: 'all' | 'in turn',
): readonly (readonly [string, KillCase])[] {
  return scenarios.flatMap((scenario, row) =>
    momentsOf(scenario, signals === 'all').flatMap((moment, column) =>
      SIGNALS.filter((_, i) => signals === 'all' || i === (row + column) % SIGNALS.length).map((signal) => {
        const operation = scenario.inputs.operation === undefined ? '' : ` ${scenario.inputs.operation}`
        return [
          `${scenario.action}${operation}: ${nameOf(moment, scenario)}: ${signal}`,
          { scenario, moment, signal },
        ] as const
      }),
    ),
  )
}

/** One test case: kills the step, runs it again to its result, and expects that nothing was done twice. */
export async function expectKilled(
  environment: TestEnvironment,
  { scenario, moment, signal }: KillCase,
): Promise<void> {
  const killed = await kill(environment, scenario, moment, signal)
  const { fixture, step } = killed
  if (signal === 'SIGKILL') expect(step).toMatchObject({ signal: 'SIGKILL', exitCode: null, outputs: {} })
  else expectCancelled(killed, scenario, moment, signal)
  const isLate = typeof moment === 'object' && moment.at === 'late'
  if (isLate && scenario.refusal) expect((await killed.runAgain()).log).toMatch(scenario.refusal)
  const again = await (isLate && scenario.refusal ? fixture.run(scenario.action, scenario.inputs) : killed.runAgain())
  expect(again.exitCode, again.log).toBe(0)
  expect(['changed', 'unchanged']).toContain(again.outputs.outcome)
  expect(effects(fixture.simulator)).toEqual([
    ...scenario.changes,
    ...(isLate && scenario.takenTwice ? scenario.changes.slice(-1) : []),
  ])
  scenario.expectResult(fixture)
}
