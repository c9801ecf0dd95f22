/** The fault matrix of some scenarios: each of their requests meets each fault. */
import { afterAll, describe, expect, it } from 'vitest'
import { stepPlace } from '../../testing/simulated-step.ts'
import { expectedOf } from './expectations.ts'
import { FAULT_KINDS, type FaultKind, type Recorded } from './fault-kinds.ts'
import { LAG_KINDS } from './lag-kinds.ts'
import { scriptedPatience } from './request-timeouts.ts'
import { type Ran, recordingOf, runScenario, type ScenarioEnvironment, worldBefore } from './run.ts'
import type { Scenario } from './scenarios/scenario.ts'
import { complaintsOf } from './verdict.ts'

/** The requests that a fault of this kind is aimed at. */
function targetsOf(kind: FaultKind, all: readonly Recorded[]): readonly Recorded[] {
  if (kind.targets) return kind.targets(all)
  const key = (request: Recorded | undefined) => request && `${request.method} ${request.path}`
  // In the midst of a wait nothing gets through any more as at its beginning.
  const inner = (i: number) => key(all[i]) === key(all[i - 1]) && key(all[i]) === key(all[i + 1])
  const due = kind.forGood ? all.filter((_, i) => !inner(i)) : all
  return due.filter(({ effect }) => (kind.only ?? effect) === effect)
}

/** So many cases a recording makes at least: each request and each fault that may strike it once. */
function leastCases(all: readonly Recorded[]): number {
  const once = FAULT_KINDS.filter(({ forGood }) => !forGood)
  return all.flatMap(({ effect }) => once.filter(({ only }) => only === undefined || only === effect)).length
}

const ALL_KINDS: readonly FaultKind[] = [...FAULT_KINDS, ...LAG_KINDS]

/** Some dozens of runs, on a machine that may have much else to do. */
const TEST_MS = 120_000

/** Lets a fault strike each request in turn; gives what is wrong with each case, which for most is nothing. */
async function strikeEach(
  kind: FaultKind,
  scenario: Scenario,
  environment: ScenarioEnvironment,
  good: Ran,
): Promise<readonly string[]> {
  const before = worldBefore(scenario)
  const found: string[] = []
  for (const request of targetsOf(kind, recordingOf(good))) {
    const { arm, accompany, timeout } = kind
    const ran = await runScenario(scenario, environment, {
      arm: (simulator) => arm(simulator, request),
      accompany: accompany && ((simulator) => accompany(simulator, request)),
      timeout,
    })
    const complaints = complaintsOf(expectedOf(kind, request, scenario), { kind, request, ran, good, before })
    const title = `${request.index + 1}. ${request.method} ${request.path}`
    found.push(complaints.length > 0 ? `${title}: ${complaints.join('; ')}` : '')
  }
  return found
}

/** Declares the tests: one a scenario and fault, and one that none was left out. */
export function faultMatrix(title: string, scenarios: readonly Scenario[]): void {
  let cases = 0
  afterAll(() => {
    const changes = scenarios.filter(({ readsOnly }) => !readsOnly).length
    console.log(`Fault matrix of ${title}: ${cases.toLocaleString('en')} cases over ${changes} changes.`)
  })
  describe.for(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    { timeout: TEST_MS },
    ([, scenario]) => {
      let recorded: Ran | undefined
      let met = 0
      it.for(ALL_KINDS.map((kind) => [kind.name, kind] as const))('where a request %s', async ([, kind]) => {
        const environment = { patience: scriptedPatience(), place: stepPlace() }
        recorded ??= await runScenario(scenario, environment)
        const found = await strikeEach(kind, scenario, environment, recorded)
        met += found.length
        cases += found.length
        expect(found.filter((wrong) => wrong !== '')).toEqual([])
      })

      it('met every fault at every request', () => {
        const recording = recorded ? recordingOf(recorded) : []
        expect(recording.some(({ effect }) => effect === 'change')).toBe(scenario.readsOnly !== true)
        expect(met).toBeGreaterThan(leastCases(recording))
      })
    },
  )
}
