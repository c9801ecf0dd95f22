/**
 * Watching a service for a while after its rollout. What is asked of an address has failed after two bad answers in a row;
 * without an address, status and images are watched.
 */
import { ifExists } from '../../../client/errors.ts'
import type { Visit } from '../../../client/http/transport.ts'
import type { Service } from '../../../client/resources/services.ts'
import { baking as words } from '../../../messages/services/bake.ts'
import { answered, probeAnswer } from '../../../messages/services/probe.ts'
import type { Change } from '../../engine/change.ts'
import { deletedSince, undoneSince } from '../../engine/change-errors.ts'
import { ChangeError } from '../../engine/errors.ts'
import type { Observer } from '../../engine/observer.ts'
import { CONFIRM_MS, stopwatch } from '../../engine/stability.ts'
import { GONE } from '../../engine/status.ts'
import { type PollResult, type WaitOptions, waitFor } from '../../engine/wait.ts'
import { TRY_MS, tryOnce } from './probe.ts'
import type { Probe } from './probe-settings.ts'

/** So many bad answers in a row fail: one alone may be a connection that was cut. */
export const BAD_ANSWERS = 2

/** Milliseconds that a look after the end may take. */
const LAST_LOOK_MS = 10_000

/** The deadline of these options is the end of the watch. */
type BakeOptions = WaitOptions

/**
 * Probes until the deadline. Rejects with `ChangeError` (`failed`) once two answers in a row are bad; one that is bad at
 * the deadline is asked about once more.
 */
export async function bakeAddress(visit: Visit, probe: Probe, options: BakeOptions): Promise<void> {
  const { clock, signal } = options
  const startedAt = clock.now()
  options.observer.phase(words.phase())
  let bad: readonly string[] = []
  const poll = async (): Promise<PollResult<{ readonly failed: true }>> => {
    const { words: answer, good } = await tryOnce(visit, probe, TRY_MS, signal)
    bad = good ? [] : [...bad, answer]
    return { status: answer, sentence: answered(), ...(bad.length >= BAD_ANSWERS ? { ending: { failed: true } } : {}) }
  }
  // The answer of an address is no status of the service.
  const observer: Observer = {
    ...calm(options.observer),
    status: (answer) => options.observer.progress(probeAnswer({ answer })),
  }
  await waitFor(poll, { ...options, observer, pollIntervalMs: probe.intervalMs })
  if (bad.length === 1) {
    await clock.sleep(probe.intervalMs, signal)
    await poll()
  }
  if (bad.length < BAD_ANSWERS) return
  const facts = { url: probe.url, seconds: Math.round((clock.now() - startedAt) / 1000), answers: bad }
  throw new ChangeError('failed', words.badAnswers(facts), { advice: words.badAnswersAdvice() })
}

/**
 * Reads the service until the deadline; `change` is what the rollout achieved, which has to hold, and `before` the service
 * after it. Rejects with `ChangeError`: `failed` where its status reports a failure, `superseded` where other images run,
 * `deleted` where it is gone. What one read shows has to be seen again, since an API node may be behind.
 */
export async function bakeService(change: Change<Service>, before: Service, options: BakeOptions): Promise<void> {
  const { clock } = options
  const startedAt = clock.now()
  options.observer.phase(words.phase())
  const stable = stopwatch()
  let pending = false
  const look = async (last: boolean): Promise<PollResult<{ readonly error: ChangeError | undefined }>> => {
    const state = await ifExists(change.read())
    const status = state === undefined ? GONE : change.status(state)
    const now = clock.now()
    const error = problemOf(change, state, before, Math.round((now - startedAt) / 1000))
    const leftMs = CONFIRM_MS - stable(error?.ending ?? '', now)
    pending = error !== undefined
    const seen = { status, sentence: change.table(status)?.sentence ?? status }
    if (error === undefined) return last ? { ...seen, ending: { error } } : seen
    return leftMs > 0 ? { ...seen, confirmMs: leftMs } : { ...seen, ending: { error } }
  }
  const watching = { ...options, observer: calm(options.observer) }
  let ended = await waitFor(() => look(false), watching)
  // What was first seen at the deadline is looked at again.
  if ('timedOut' in ended && pending)
    ended = await waitFor(() => look(true), { ...watching, deadlineAt: clock.now() + LAST_LOOK_MS })
  if ('error' in ended && ended.error !== undefined) throw ended.error
}

/** While a service is watched, it is good news that nothing has changed. */
function calm(observer: Observer): Observer {
  return { ...observer, heartbeat: (beat) => observer.heartbeat({ ...beat, stalledMs: 0 }) }
}

function problemOf(
  change: Change<Service>,
  state: Service | undefined,
  before: Service,
  seconds: number,
): ChangeError | undefined {
  const subject = change.subject(state ?? before)
  if (state === undefined) return deletedSince(subject)
  const status = change.status(state)
  if (!change.matches(state)) return undoneSince({ subject, what: change.goal }, status)
  if (change.table(status)?.phase !== 'failed') return undefined
  return new ChangeError('failed', words.statusFailed({ subject, status, seconds }), {
    status,
    advice: change.failureAdvice?.(state),
  })
}
