/**
 * Random faults of what reads show, and of nothing else, over every change of the fault matrix: with them a step ends as
 * it does without them, and only takes longer.
 */
import fc from 'fast-check'
import { vi } from 'vitest'
import type { Fault, JournalEntry, Simulator } from '../../../simulator/index.ts'
import { actions } from '../../../src/registry.ts'
import type { Accompanying, Recorded } from '../fault-kinds.ts'
import { type Ran, type RunWishes, recordingOf, runScenario, type ScenarioEnvironment } from '../run.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { scenarios } from '../scenarios/scenarios.ts'
import { complaintsOfOutcome } from '../verdict.ts'
import type { Draw } from './property.ts'

/** Plain data, so that a failing run can print it. */
export type Gentle =
  | { readonly gentle: 'from the beginning'; readonly fault: Fault }
  /** At the change of this number, from 0. */
  | { readonly gentle: 'at a change'; readonly change: number; readonly fault: Fault }
  /** Strikes the read of this number after the first change, from 0. */
  | { readonly gentle: 'one odd read'; readonly read: number; readonly fault: Fault }
  /** From the request of this number on the wall clock reads so many seconds more. */
  | { readonly gentle: 'a clock that jumps'; readonly request: number; readonly seconds: number }

const upTo = (max: number, min = 0) => fc.integer({ min, max })

const nodes: fc.Arbitrary<Gentle> = fc
  .record({ behind: upTo(5, 1), nodes: fc.constantFrom(2, 2, 3), skip: upTo(2) })
  .map((drawn) => ({ gentle: 'from the beginning', fault: { kind: 'lagging_nodes', ...drawn } }))

const words: fc.Arbitrary<Fault> = fc.oneof(
  upTo(20, 1).map((seconds): Fault => ({ kind: 'lagging_words', seconds })),
  upTo(10, 1).map((behind): Fault => ({ kind: 'lagging_words', behind })),
  upTo(4, 1).map((behind): Fault => ({ kind: 'lagging_words', lags: 'content', behind })),
  upTo(4, 1).map((seconds): Fault => ({ kind: 'lagging_words', lags: 'content', seconds })),
)

const atChange: fc.Arbitrary<Gentle> = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: fc.constant<Fault>({ kind: 'progress' }) }),
    upTo(2),
  )
  .map(([fault, change]) => ({ gentle: 'at a change', change, fault }))

const odd: fc.Arbitrary<Gentle> = fc
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
  .map(([fault, read]) => ({ gentle: 'one odd read', read, fault }))

const jump: fc.Arbitrary<Gentle> = fc
  .tuple(upTo(20), fc.constantFrom(7200, -7200))
  .map(([request, seconds]) => ({ gentle: 'a clock that jumps', request, seconds }))

const isNodes = (one: Gentle) => 'fault' in one && one.fault.kind === 'lagging_nodes'
const isWords = (one: Gentle) => 'fault' in one && one.fault.kind === 'lagging_words'
const isOdd = ({ gentle }: Gentle) => gentle === 'one odd read'

/** No word lags by more than a change takes, as at the platform: else the word of one change could end the next. */
function isTimely(seconds: number, all: readonly Gentle[]): boolean {
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
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      // Two odd answers, one after the other, are no longer odd; a node that lags behind tells no lagging words.
      .filter((all) => all.filter(isOdd).length <= 1 && !(all.some(isNodes) && all.some(isWords))),
  })
  .filter(({ seconds, faults }) => isTimely(seconds, faults))

function arm(faults: readonly Gentle[], simulator: Simulator): void {
  for (const one of faults) {
    if (one.gentle === 'from the beginning') simulator.fault(one.fault)
    if (one.gentle === 'at a change') simulator.fault({ ...one.fault, skip: one.change })
  }
}

/** The reads after the first change; that of the IP of a balancer that is gone is for a hint alone. */
function readsMidway(good: Ran): readonly Recorded[] {
  return recordingOf(good).filter(({ isMidway, operationId }) => isMidway && operationId !== 'listIps')
}

/** Odd answers wait for the first change, since a step that has sent nothing may end by one; clocks jump as requests come. */
function accompany(faults: readonly Gentle[], simulator: Simulator, good: Ran): Accompanying {
  const reads = readsMidway(good)
  let hasChanged = false
  const clock = faults.find((one) => one.gentle === 'a clock that jumps')
  const onRequest = ({ mutated }: JournalEntry) => {
    if (clock) {
      const jump = simulator.requests.length > clock.request ? clock.seconds * 1000 : 0
      vi.setSystemTime(simulator.clock.now() + jump)
    }
    if (hasChanged || !mutated) return
    hasChanged = true
    for (const one of faults) {
      const read = one.gentle === 'one odd read' ? reads[one.read % reads.length] : undefined
      if (read === undefined || !('fault' in one)) continue
      const same = reads.slice(0, reads.indexOf(read)).filter(({ operationId }) => operationId === read.operationId)
      simulator.fault({ ...one.fault, match: { operationId: read.operationId ?? '' }, skip: same.length })
    }
  }
  if (clock) vi.useFakeTimers({ toFake: ['Date'], now: simulator.clock.now() })
  return { onRequest, restore: () => vi.useRealTimers() }
}

/** What a change may take longer: its word lags, and it has to stand. */
const LONGER_MS = 80_000

function changesOf({ requests }: Ran): number {
  return requests.filter(({ mutated }) => mutated).length
}

/** What is wrong with a run, beside one without faults. */
function complaintsOf(ran: Ran, good: Ran): readonly string[] {
  const longer = ran.elapsedMs - good.elapsedMs
  const late = longer > LONGER_MS * Math.max(1, changesOf(good)) ? [`it took ${longer / 1000} s longer`] : []
  return [...complaintsOfOutcome(ran, good), ...late]
}

function story({ log, requests }: Ran): string {
  const told = log.filter((line) => !line.startsWith('::debug::'))
  const asked = requests.map(
    ({ at, method, path, status, fault = '' }) =>
      `${new Date(at).toISOString().slice(11, 23)} ${method} ${path} ${status} ${fault}`,
  )
  return [...told, 'Requests:', ...asked].join('\n')
}

async function takesInterval({ action }: Scenario): Promise<boolean> {
  return 'poll_interval' in ((await actions[action]?.())?.inputs ?? {})
}

/** Rejects with seed, path and the smallest script that ends otherwise than without its faults. */
export async function endsAsWithout(environment: ScenarioEnvironment, { seed, runs, path }: Draw): Promise<void> {
  const goods = new Map<string, Promise<Ran>>()
  const property = fc.asyncProperty(scripts, async ({ scenario: name, seconds, poll, faults }) => {
    const scenario = scenarios.find((one) => one.name === name)
    if (scenario === undefined) throw new TypeError(`There is no scenario ${name}.`)
    const inputs: Readonly<Record<string, string>> =
      poll !== '' && (await takesInterval(scenario)) ? { poll_interval: poll } : {}
    const wishes: RunWishes = { seconds, inputs, timeout: '20m' }
    const key = JSON.stringify([name, wishes])
    const good = await (goods.get(key) ?? goods.set(key, runScenario(scenario, environment, wishes)).get(key))
    if (good === undefined) throw new TypeError('It was just run.')
    const ran = await runScenario(scenario, environment, {
      ...wishes,
      arm: (simulator) => arm(faults, simulator),
      accompany: (simulator) => accompany(faults, simulator, good),
    })
    const found = complaintsOf(ran, good)
    if (found.length > 0) throw new Error([...found, '', story(ran)].join('\n'))
  })
  await fc.assert(property, { seed, numRuns: runs, ...(path ? { path } : {}) })
}
