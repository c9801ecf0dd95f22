/** The fault matrix of scenarios: each fault is applied to each of their requests. */
import { afterAll, describe, expect, it } from 'vitest'
import { createStepFolder } from '../../testing/simulated-step.ts'
import { isDue } from '../../testing/turns.ts'
import { expectedOf } from './expectations.ts'
import { FAULT_KINDS, type FaultKind, type Recorded } from './fault-kinds.ts'
import { LAG_KINDS } from './lag-kinds.ts'
import { scriptRequestTimeouts } from './request-timeouts.ts'
import { type RunResult, recordingOf, runScenario, type ScenarioEnvironment, worldBefore } from './run.ts'
import type { Scenario } from './scenarios/scenario.ts'
import { complaintsOf } from './verdict.ts'

/** How long stories are thinned: so many runs of the tests together ask every read of them. */
export interface Thinning {
  readonly readsInRuns: number
}

/** Whether this run of the tests asks the request: those that change something always, reads in turn. */
const isAsked = ({ effect, index }: Recorded, { readsInRuns }: Thinning) =>
  effect === 'change' || isDue(index, readsInRuns)

/** The requests that a fault of this kind is applied to. */
function targetsOf(kind: FaultKind, recording: readonly Recorded[], thinning: Thinning): readonly Recorded[] {
  return allTargetsOf(kind, recording).filter((request) => isAsked(request, thinning))
}

function allTargetsOf(kind: FaultKind, all: readonly Recorded[]): readonly Recorded[] {
  if (kind.targets) return kind.targets(all)
  const key = (request: Recorded | undefined) => request && `${request.method} ${request.path}`
  // In the middle of a wait the result would be the same as at its beginning.
  const inner = (i: number) => key(all[i]) === key(all[i - 1]) && key(all[i]) === key(all[i + 1])
  const due = kind.permanent ? all.filter((_, i) => !inner(i)) : all
  return due.filter(({ effect }) => (kind.only ?? effect) === effect)
}

/** The least number of cases of a recording: each request with each fault that can hit it once. */
function countLeastCases(all: readonly Recorded[]): number {
  const once = FAULT_KINDS.filter(({ permanent }) => !permanent)
  return all.flatMap(({ effect }) => once.filter(({ only }) => only === undefined || only === effect)).length
}

const ALL_KINDS: readonly FaultKind[] = [...FAULT_KINDS, ...LAG_KINDS]

/** Dozens of runs, on a machine that may be busy. */
const TEST_MS = 120_000

/** Applies a fault to each request in turn; returns the complaints about each case, empty for most. */
async function applyToEach(
  kind: FaultKind,
  scenario: Scenario,
  environment: ScenarioEnvironment,
  good: RunResult,
  thinning: Thinning,
): Promise<readonly string[]> {
  const before = worldBefore(scenario)
  const found: string[] = []
  for (const request of targetsOf(kind, recordingOf(good), thinning)) {
    const { arm, startCompanion, timeout } = kind
    const ran = await runScenario(scenario, environment, {
      arm: (simulator) => arm(simulator, request),
      startCompanion: startCompanion && ((simulator) => startCompanion(simulator, request)),
      timeout,
    })
    const complaints = complaintsOf(expectedOf(kind, request, scenario), { kind, request, ran, good, before })
    const title = `${request.index + 1}. ${request.method} ${request.path}`
    found.push(complaints.length > 0 ? `${title}: ${complaints.join('; ')}` : '')
  }
  return found
}

/** Declares the tests: one per scenario and fault, and one that none was left out. */
export function faultMatrix(
  title: string,
  scenarios: readonly Scenario[],
  thinning: Thinning = { readsInRuns: 1 },
): void {
  let cases = 0
  afterAll(() => {
    const changes = scenarios.filter(({ readsOnly }) => !readsOnly).length
    console.log(`Fault matrix of ${title}: ${cases.toLocaleString('en')} cases over ${changes} changes.`)
  })
  describe.for(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    { timeout: TEST_MS },
    ([, scenario]) => {
      let recorded: RunResult | undefined
      let applied = 0
      it.for(ALL_KINDS.map((kind) => [kind.name, kind] as const))('where a request %s', async ([, kind]) => {
        const environment = { requestTimeouts: scriptRequestTimeouts(), stepFolder: createStepFolder() }
        recorded ??= await runScenario(scenario, environment)
        const found = await applyToEach(kind, scenario, environment, recorded, thinning)
        applied += found.length
        cases += found.length
        expect(found.filter((wrong) => wrong !== '')).toEqual([])
      })

      it('has applied every fault to every request', () => {
        const recording = (recorded ? recordingOf(recorded) : []).filter((request) => isAsked(request, thinning))
        expect(recording.some(({ effect }) => effect === 'change')).toBe(scenario.readsOnly !== true)
        expect(recorded?.dangling.size ?? 0).toBe(scenario.dangles ? 1 : 0)
        expect(applied).toBeGreaterThanOrEqual(
          thinning.readsInRuns === 1 ? countLeastCases(recording) + 1 : recording.length,
        )
      })
    },
  )
}
