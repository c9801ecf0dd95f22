/** Waiting for the end of a change that was sent, and verifying that the resource is as desired then. */
import { awaited, foreignStatus, incomplete, isGone } from '../../messages/changes/changes.ts'
import { deletedMeanwhile, failed, superseded, timedOut } from './change-errors.ts'
import type { ChangeError } from './errors.ts'
import type { Execution } from './execution.ts'
import { CONFIRM_MS, createStabilityCheck, stopwatch, type Verdict } from './stability.ts'
import { GONE } from './status.ts'
import type { PollResult, TimedOut } from './wait.ts'

type Ending<S> = { readonly state: S } | { readonly error: ChangeError }
type End<S> = Pick<PollResult<Ending<S>>, 'ending' | 'confirmMs'>

/** Waits for the end of the change that was sent when the resource was as in `before`, and verifies it. */
export async function waitAndVerify<S>(execution: Execution<S>, before: S): Promise<S> {
  const verification = new Verification(execution, before)
  execution.options.observer.phase(execution.change.phase)
  const ended = await execution.poll(() => verification.poll())
  if ('timedOut' in ended) throw notInTime(execution, ended, false, verification.missing)
  execution.report('finished')
  if ('error' in ended) throw ended.error
  return ended.state
}

/** Waits until nothing is missing of a resource that is as desired; no change of this step is in progress. */
export async function waitUntilComplete<S>(execution: Execution<S>, first: S): Promise<S> {
  const { change, options } = execution
  let missing = change.missing?.(first)
  if (missing === undefined) return first
  options.observer.phase(change.phase)
  const ended = await execution.poll<{ state: S }>(async () => {
    const state = await execution.read()
    const isDone = execution.isDone(state)
    missing = isDone ? missingOf(execution, state, missing) : missing
    return { ...execution.describe(state), ...(isDone && missing === undefined ? { ending: { state } } : {}) }
  })
  if (!('timedOut' in ended)) return ended.state
  throw notInTime(execution, ended, true, missing)
}

function notInTime<S>(
  { change, target }: Execution<S>,
  ended: TimedOut,
  nothingSent: boolean,
  missing: string | undefined,
): ChangeError {
  const facts = { nothingSent, advice: change.slowAdvice, missing }
  return timedOut(target.subject, awaited.change(change.goal), ended, facts)
}

/** What is missing; reported where it differs from what was `known`. */
function missingOf<S>({ change, options }: Execution<S>, state: S, known: string | undefined): string | undefined {
  const missing = change.missing?.(state)
  if (missing !== undefined && missing !== known) options.observer.progress(incomplete(missing))
  return missing
}

function onceConfirmed<S>(leftMs: number, error: () => ChangeError): End<S> {
  return leftMs > 0 ? { confirmMs: leftMs } : { ending: { error: error() } }
}

/** Judges the reads after a change in turn, and remembers them. */
class Verification<S> {
  readonly #execution: Execution<S>
  readonly #before: S
  readonly #judge: ReturnType<typeof createStabilityCheck>
  readonly #others = stopwatch()
  readonly #absences = stopwatch()
  /** What is missing although the status is a success. */
  missing: string | undefined
  constructor(execution: Execution<S>, before: S) {
    const { change } = execution
    this.#execution = execution
    this.#before = before
    this.#judge = createStabilityCheck({
      table: change.table,
      before: execution.observe(before),
      family: change.family,
      synchronous: change.synchronous ?? false,
      settleMs: change.settleMs ?? 0,
      fingerprintProves: change.fingerprintProves ?? false,
    })
  }

  async poll(): Promise<PollResult<Ending<S>>> {
    const now = this.#execution.options.clock.now()
    const found = await this.#execution.readIfFound(() => this.#execution.look())
    const absentMs = this.#absences(String(found === undefined), now)
    if (found !== undefined) return this.#found(found.state, now)
    const end = onceConfirmed<S>(CONFIRM_MS - absentMs, () => deletedMeanwhile(this.#execution.target))
    return { status: GONE, sentence: isGone(), ...end }
  }

  #found(state: S, now: number): PollResult<Ending<S>> {
    const execution = this.#execution
    const described = execution.describe(state)
    const verdict = this.#judge(execution.observe(state), now)
    // While an operation is in progress, changing counts and images are no sign of another change.
    const other = execution.isPending(state) ? undefined : execution.change.supersededBy?.(state, this.#before)
    const otherMs = this.#others(other ?? '', now)
    if (other !== undefined) {
      const error = () => superseded(execution.target, other, described.status)
      return { ...described, ...onceConfirmed<S>(CONFIRM_MS - otherMs, error) }
    }
    this.missing = verdict.judgement === 'succeeded' ? missingOf(execution, state, this.missing) : undefined
    return this.missing === undefined ? { ...described, ...this.#end(state, verdict) } : described
  }

  #end(state: S, { judgement, confirmMs, foreign }: Verdict): End<S> {
    const { change, options, target } = this.#execution
    const status = change.status(state)
    if (foreign) options.observer.detail(foreignStatus({ subject: target.subject, word: status }))
    switch (judgement) {
      case 'succeeded':
        return { ending: { state } }
      case 'failed':
      case 'mismatched': {
        const facts = { status, isMismatched: judgement === 'mismatched', advice: change.failureAdvice?.(state) }
        return { ending: { error: failed(target, change.differences(state), facts) } }
      }
      case 'gone':
        return { ending: { error: deletedMeanwhile(target) } }
      default:
        return { confirmMs }
    }
  }
}
