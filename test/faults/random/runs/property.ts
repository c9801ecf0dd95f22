/** Runs a model as a property: many random scripts, each checked by the invariants. */
import fc from 'fast-check'
import type { Outcome } from '../../../../src/github/runner/outcome.ts'
import type { Model } from '../models/model.ts'
import type { RunEnvironment, RunRecord } from './environment.ts'
import { disturbances, randomness } from './generators.ts'
import { findComplaints, findComplaintsOfSecond, needsSecondRun } from './invariants.ts'
import type { Script } from './scripted-run.ts'

/** How many scripts to draw, and by which seed; a failing run prints seed and path. */
export interface Draw {
  readonly seed: number
  readonly runs: number
  readonly path?: string | undefined
}

/** A real hang would stop everything; no correct run comes near to this. */
const HANG_MS = 60_000

function parseWhole(name: string, text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  if (/^-?\d+$/.test(text)) return Number(text)
  throw new Error(`${name} takes a whole number, not ${text}.`)
}

/** FENGCHAO_SEED, FENGCHAO_PATH and FENGCHAO_RUNS, else a new seed each time. */
export function readDraw(env: NodeJS.ProcessEnv, usualRuns: number): Draw {
  const seed = parseWhole('FENGCHAO_SEED', env.FENGCHAO_SEED) ?? Date.now() | 0
  return { seed, runs: parseWhole('FENGCHAO_RUNS', env.FENGCHAO_RUNS) ?? usualRuns, path: env.FENGCHAO_PATH }
}

function drawScripts(model: Model, healthUrl: string): fc.Arbitrary<Script> {
  return fc.record({
    inputs: model.inputs(healthUrl),
    before: fc.array(model.before, { maxLength: 1 }),
    disturbances: disturbances(model.targets),
    randomness,
    health: fc.array(fc.constantFrom(200, 200, 503), { minLength: 1, maxLength: 5 }),
  })
}

function describeRun({ outcome, log, requests }: RunRecord): string[] {
  const lines = log.split('\n').filter((line) => !line.startsWith('::debug::'))
  const sent = requests.map(({ operationId, status, fault = '' }) => `${operationId} ${status} ${fault}`)
  return [`Ended as ${outcome}:`, ...lines, 'Requests:', ...sent]
}

/** Rejects where a complaint matches, with what the runs did. */
export function throwComplaints(found: readonly string[], records: readonly RunRecord[], kind: RegExp): void {
  const matching = found.filter((text) => kind.test(text))
  if (matching.length > 0)
    throw new Error([...matching, ...records.flatMap((record) => ['', ...describeRun(record)])].join('\n'))
}

/** Draws what a property is about; rejects with seed, path and the smallest of what breaks it. */
export async function assertDrawn<T>(
  property: fc.IAsyncProperty<T>,
  { seed, runs, path }: Draw,
  limits: { readonly timeout?: number } = {},
): Promise<void> {
  const again = path === undefined || path === '' ? {} : { path }
  await fc.assert(property, { seed, numRuns: runs, ...limits, ...again })
}

/** How a second run of a step waits. */
export const SECOND_RUN = { timeout: '30m', wait: 'true', if_busy: 'wait', poll_interval: '7' }

function createProperty(
  model: Model,
  environment: RunEnvironment,
  kind: RegExp,
  note: (outcome: Outcome) => void = () => {},
) {
  return fc.asyncProperty(drawScripts(model, environment.healthUrl), async (script) => {
    const record = await environment.run(model.action, script)
    note(record.outcome)
    throwComplaints(findComplaints(model, script, record), [record], kind)
    if (!needsSecondRun(model, script, record)) return
    const inputs = { ...script.inputs, ...SECOND_RUN }
    const second = await environment.runAgain(model.action, inputs)
    throwComplaints(findComplaintsOfSecond(model, { ...script, inputs }, second), [record, second], kind)
  })
}

/**
 * Runs the model with many scripts; `note` gets the outcome of each run. Rejects with seed, path and the smallest script
 * that breaks an invariant.
 */
export async function assertInvariants(
  model: Model,
  environment: RunEnvironment,
  draw: Draw,
  note: (outcome: Outcome) => void,
): Promise<void> {
  await assertDrawn(createProperty(model, environment, /^/, note), draw, { timeout: HANG_MS })
}

/** The first violation that matches `kind`; `undefined` where there is none. */
export async function findViolation(
  model: Model,
  environment: RunEnvironment,
  draw: Draw,
  kind: RegExp,
): Promise<string | undefined> {
  const options = { seed: draw.seed, numRuns: draw.runs, timeout: HANG_MS, endOnFailure: true }
  const { errorInstance } = await fc.check(createProperty(model, environment, kind), options)
  return errorInstance instanceof Error ? errorInstance.message : undefined
}
