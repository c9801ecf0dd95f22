/**
 * Random faults of what reads show, and of nothing else, over every change of the fault matrix: a step ends as it does
 * without them, and only takes longer.
 */
import fc from 'fast-check'
import { vi } from 'vitest'
import type { Fault, JournalEntry, Simulator } from '../../../../simulator/index.ts'
import { actions } from '../../../../src/registry.ts'
import type { Companion, Recorded } from '../../fault-kinds.ts'
import { type RunOptions, type RunResult, recordingOf, runScenario, type ScenarioEnvironment } from '../../run.ts'
import type { Scenario } from '../../scenarios/scenario.ts'
import { scenarios } from '../../scenarios/scenarios.ts'
import { complaintsOfOutcome } from '../../verdict.ts'
import { assertDrawn, type Draw } from './property.ts'

/** Plain data, so that a failing run can print it. */
export type LagFault =
  | { readonly when: 'from the beginning'; readonly fault: Fault }
  /** At the change of this number, from 0. */
  | { readonly when: 'at a change'; readonly change: number; readonly fault: Fault }
  /** Applies to the read of this number after the first change, from 0. */
  | { readonly when: 'one odd read'; readonly read: number; readonly fault: Fault }
  /** From the request of this number on the wall clock reads so many seconds more. */
  | { readonly when: 'a clock that jumps'; readonly request: number; readonly seconds: number }

const upTo = (max: number, min = 0) => fc.integer({ min, max })

const nodes: fc.Arbitrary<LagFault> = fc
  .record({ behind: upTo(5, 1), nodes: fc.constantFrom(2, 2, 3), skip: upTo(2) })
  .map((drawn) => ({ when: 'from the beginning', fault: { kind: 'lagging_nodes', ...drawn } }))

const words: fc.Arbitrary<Fault> = fc.oneof(
  upTo(20, 1).map((seconds): Fault => ({ kind: 'lagging_words', seconds })),
  upTo(10, 1).map((behind): Fault => ({ kind: 'lagging_words', behind })),
  upTo(4, 1).map((behind): Fault => ({ kind: 'lagging_words', lags: 'content', behind })),
  upTo(4, 1).map((seconds): Fault => ({ kind: 'lagging_words', lags: 'content', seconds })),
)

const atChange: fc.Arbitrary<LagFault> = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: fc.constant<Fault>({ kind: 'progress' }) }),
    upTo(2),
  )
  .map(([fault, change]) => ({ when: 'at a change', change, fault }))

const odd: fc.Arbitrary<LagFault> = fc
  .tuple(
    fc.constantFrom<Fault>(
      { kind: 'status', status: 404, code: 4040141 },
      { kind: 'gateway_page', status: 403 },
      { kind: 'gateway_page', status: 404 },
      { kind: 'empty_list' },
      { kind: 'garbage' },
      { kind: 'empty' },
    ),
    upTo(12),
  )
  .map(([fault, read]) => ({ when: 'one odd read', read, fault }))

const jump: fc.Arbitrary<LagFault> = fc
  .tuple(upTo(20), fc.constantFrom(7200, -7200))
  .map(([request, seconds]) => ({ when: 'a clock that jumps', request, seconds }))

const isNodes = (one: LagFault) => 'fault' in one && one.fault.kind === 'lagging_nodes'
const isWords = (one: LagFault) => 'fault' in one && one.fault.kind === 'lagging_words'
const isOdd = ({ when }: LagFault) => when === 'one odd read'

/** No status lags by more than a change takes, as on the platform: else the status of one change could end the next. */
function isTimely(seconds: number, all: readonly LagFault[]): boolean {
  return all.every((one) => {
    if (!('fault' in one) || one.fault.kind !== 'lagging_words' || one.fault.lags === 'content') return true
    return (one.fault.behind ?? 0) <= seconds
  })
}

const scripts = fc
  .record({
    scenario: fc.constantFrom(...scenarios.filter(({ readsOnly }) => !readsOnly).map(({ name }) => name)),
    seconds: fc.constantFrom(1, 2, 10, 35),
    poll: fc.constantFrom('', '', '0.2', '1', '4'),
    faults: fc
      .array(
        fc.oneof(
          { weight: 3, arbitrary: nodes },
          { weight: 4, arbitrary: atChange },
          { weight: 2, arbitrary: odd },
          { weight: 1, arbitrary: jump },
        ),
        { minLength: 1, maxLength: 3 },
      )
      // Two odd answers in a row are no longer odd; a lagging node has no lagging words.
      .filter((all) => all.filter(isOdd).length <= 1 && !(all.some(isNodes) && all.some(isWords))),
  })
  .filter(({ seconds, faults }) => isTimely(seconds, faults))

function arm(faults: readonly LagFault[], simulator: Simulator): void {
  for (const one of faults) {
    if (one.when === 'from the beginning') simulator.fault(one.fault)
    if (one.when === 'at a change') simulator.fault({ ...one.fault, skip: one.change })
  }
}

/** The reads after the first change; the one of the IP of a deleted balancer is only for a hint. */
function readsMidway(good: RunResult): readonly Recorded[] {
  return recordingOf(good).filter(({ isMidway, operationId }) => isMidway && operationId !== 'listIps')
}

/** Arms odd answers after the first change, since a step that has sent nothing may end by one, and moves the clock with the requests. */
function startCompanion(faults: readonly LagFault[], simulator: Simulator, good: RunResult): Companion {
  const reads = readsMidway(good)
  let hasChanged = false
  const clock = faults.find((one) => one.when === 'a clock that jumps')
  const onRequest = ({ mutated }: JournalEntry) => {
    if (clock) {
      const jump = simulator.requests.length > clock.request ? clock.seconds * 1000 : 0
      vi.setSystemTime(simulator.clock.now() + jump)
    }
    if (hasChanged || !mutated) return
    hasChanged = true
    for (const one of faults) {
      const read = one.when === 'one odd read' ? reads[one.read % reads.length] : undefined
      if (read === undefined || !('fault' in one)) continue
      const same = reads.slice(0, reads.indexOf(read)).filter(({ operationId }) => operationId === read.operationId)
      simulator.fault({ ...one.fault, match: { operationId: read.operationId ?? '' }, skip: same.length })
    }
  }
  if (clock) vi.useFakeTimers({ toFake: ['Date'], now: simulator.clock.now() })
  return { onRequest, restore: () => vi.useRealTimers() }
}

/** How much longer a change may take: its status lags, and has to be stable. */
const MAX_EXTRA_MS = 80_000

function changesOf({ requests }: RunResult): number {
  return requests.filter(({ mutated }) => mutated).length
}

/** What is wrong with a run, compared to one without faults. */
function findComplaints(ran: RunResult, good: RunResult): readonly string[] {
  const longer = ran.elapsedMs - good.elapsedMs
  const late = longer > MAX_EXTRA_MS * Math.max(1, changesOf(good)) ? [`it took ${longer / 1000} s longer`] : []
  return [...complaintsOfOutcome(ran, good), ...late]
}

function describeRun({ log, requests }: RunResult): string {
  const lines = log.filter((line) => !line.startsWith('::debug::'))
  const sent = requests.map(
    ({ at, method, path, status, fault = '' }) =>
      `${new Date(at).toISOString().slice(11, 23)} ${method} ${path} ${status} ${fault}`,
  )
  return [...lines, 'Requests:', ...sent].join('\n')
}

async function takesInterval({ action }: Scenario): Promise<boolean> {
  return 'poll_interval' in ((await actions[action]?.())?.inputs ?? {})
}

/** Rejects with seed, path and the smallest script whose ending differs from the one without its faults. */
export async function assertSameEnding(environment: ScenarioEnvironment, draw: Draw): Promise<void> {
  const goods = new Map<string, Promise<RunResult>>()
  const property = fc.asyncProperty(scripts, async ({ scenario: name, seconds, poll, faults }) => {
    const scenario = scenarios.find((one) => one.name === name)
    if (scenario === undefined) throw new TypeError(`There is no scenario ${name}.`)
    const inputs: Readonly<Record<string, string>> =
      poll !== '' && (await takesInterval(scenario)) ? { poll_interval: poll } : {}
    const options: RunOptions = { seconds, inputs, timeout: '20m' }
    const key = JSON.stringify([name, options])
    const good = await (goods.get(key) ?? goods.set(key, runScenario(scenario, environment, options)).get(key))
    if (good === undefined) throw new TypeError('It was just run.')
    const ran = await runScenario(scenario, environment, {
      ...options,
      arm: (simulator) => arm(faults, simulator),
      startCompanion: (simulator) => startCompanion(faults, simulator, good),
    })
    const found = findComplaints(ran, good)
    if (found.length > 0) throw new Error([...found, '', describeRun(ran)].join('\n'))
  })
  await assertDrawn(property, draw)
}
