/** Runs a play as a property: many random scripts, each held against the invariants. */
import fc from 'fast-check'
import type { Outcome } from '../../../src/github/runner/outcome.ts'
import type { RunEnvironment, RunRecord } from './environment.ts'
import { chance, troubles } from './generators.ts'
import { callsForAnother, complaints, complaintsOfSecond } from './invariants.ts'
import type { Play } from './models/model.ts'
import type { Script } from './scripted-run.ts'

/** How many scripts to draw, and from where; a failing run prints seed and path. */
export interface Draw {
  readonly seed: number
  readonly runs: number
  readonly path?: string | undefined
}

/** A real hang would stop everything; nothing that is right comes near to this. */
const HANG_MS = 60_000

function whole(name: string, text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  if (/^-?\d+$/.test(text)) return Number(text)
  throw new Error(`${name} takes a whole number, not ${text}.`)
}

/** FENGCHAO_SEED, FENGCHAO_PATH and FENGCHAO_RUNS, else a new seed each time. */
export function drawFrom(env: NodeJS.ProcessEnv, usualRuns: number): Draw {
  const seed = whole('FENGCHAO_SEED', env.FENGCHAO_SEED) ?? Date.now() | 0
  return { seed, runs: whole('FENGCHAO_RUNS', env.FENGCHAO_RUNS) ?? usualRuns, path: env.FENGCHAO_PATH }
}

function scripts(play: Play, healthUrl: string): fc.Arbitrary<Script> {
  return fc.record({
    inputs: play.inputs(healthUrl),
    before: fc.array(play.before, { maxLength: 1 }),
    troubles: troubles(play.targets),
    chance,
    health: fc.array(fc.constantFrom(200, 200, 503), { minLength: 1, maxLength: 5 }),
  })
}

function story({ outcome, log, requests }: RunRecord): string[] {
  const told = log.split('\n').filter((line) => !line.startsWith('::debug::'))
  const asked = requests.map(({ operationId, status, fault = '' }) => `${operationId} ${status} ${fault}`)
  return [`Ended as ${outcome}:`, ...told, 'Requests:', ...asked]
}

function complain(found: readonly string[], records: readonly RunRecord[], kind: RegExp): void {
  const heard = found.filter((text) => kind.test(text))
  if (heard.length > 0) throw new Error([...heard, ...records.flatMap((record) => ['', ...story(record)])].join('\n'))
}

/** How a step that is run again waits. */
const PATIENT = { timeout: '30m', wait: 'true', if_busy: 'wait', poll_interval: '7' }

function propertyOf(
  play: Play,
  environment: RunEnvironment,
  kind: RegExp,
  note: (outcome: Outcome) => void = () => {},
) {
  return fc.asyncProperty(scripts(play, environment.healthUrl), async (script) => {
    const record = await environment.perform(play.action, script)
    note(record.outcome)
    complain(complaints(play, script, record), [record], kind)
    if (!callsForAnother(play, script, record)) return
    const inputs = { ...script.inputs, ...PATIENT }
    const second = await environment.again(play.action, inputs)
    complain(complaintsOfSecond(play, { ...script, inputs }, second), [record, second], kind)
  })
}

/**
 * Performs the play again and again; `note` hears how each run ended. Rejects with seed, path and the smallest script
 * that breaks an invariant.
 */
export async function holds(
  play: Play,
  environment: RunEnvironment,
  { seed, runs, path }: Draw,
  note: (outcome: Outcome) => void,
): Promise<void> {
  const again = path === undefined || path === '' ? {} : { path }
  await fc.assert(propertyOf(play, environment, /^/, note), { seed, numRuns: runs, timeout: HANG_MS, ...again })
}

/** What the first script that breaks an invariant in such words leads to; `undefined` where none of them does. */
export async function firstBroken(
  play: Play,
  environment: RunEnvironment,
  draw: Draw,
  kind: RegExp,
): Promise<string | undefined> {
  const wishes = { seed: draw.seed, numRuns: draw.runs, timeout: HANG_MS, endOnFailure: true }
  const { errorInstance } = await fc.check(propertyOf(play, environment, kind), wishes)
  return errorInstance instanceof Error ? errorInstance.message : undefined
}
