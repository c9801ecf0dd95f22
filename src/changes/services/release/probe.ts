/** Probing a deployed service: several good answers in a row, before a deadline. */
import { type Obstacle, obstacleOf, TransportError, type Visit } from '../../../client/http/transport.ts'
import {
  answered,
  beforehand,
  goodAnswer,
  probeAnswer,
  probeTimedOut,
  probeTimedOutAdvice,
  probing,
  redirect,
  unreachable,
  unreachableAdvice,
} from '../../../messages/services/probe.ts'
import { longestFirst, redactForms } from '../../../text/redact.ts'
import { ChangeError, refuse } from '../../engine/errors.ts'
import type { Observer } from '../../engine/observer.ts'
import { type WaitOptions, waitFor } from '../../engine/wait.ts'
import { GOOD_ANSWERS, type Probe, prefixOf, type StatusRange } from './probe-settings.ts'

/** Milliseconds that one try may take. */
export const TRY_MS = 10_000

/** The probe of an unreachable address fails once successive tries have met the obstacle so often, and for so long. */
const LIMITS: Readonly<Record<Obstacle, { readonly tries: number; readonly ms: number }>> = {
  certificate: { tries: 2, ms: 0 },
  proxy: { tries: 2, ms: 0 },
  // A name, and what listens behind it, may be as new as the service.
  host: { tries: 3, ms: 10_000 },
  tls: { tries: 3, ms: 10_000 },
}

/** More kinds of answers than this are only counted. */
const LISTED = 5

/** The result of one try. */
export interface Answer {
  readonly words: string
  readonly good: boolean
  readonly obstacle?: Obstacle | undefined
}

/** The probe names itself to the server. */
const HEADERS = { 'user-agent': 'fengchao-actions (health check)', accept: '*/*' }

function answerOf(status: number, accepts: readonly StatusRange[]): Answer {
  const good = accepts.some(({ from, to }) => status >= from && status <= to)
  const redirects = status >= 300 && status < 400 && status !== 304
  return { words: redirects && !good ? redirect({ status }) : `HTTP ${status}`, good }
}

/** What went wrong; of an address that is not shown, without the address, its host and its parts. */
function wordsOf({ message }: TransportError, url: string, shown = url): string {
  if (shown === url) return message
  const { host, hostname, pathname, search } = new URL(url)
  const path = pathname === '/' ? [] : [pathname, `${pathname}${search}`]
  return redactForms(message, longestFirst([url, host, hostname, hostname.replace(/^\[|\]$/g, ''), ...path]))
}

/** Asks once; an address that cannot be reached is a bad answer. */
export async function tryOnce(
  visit: Visit,
  { url, shown, host, accepts }: Omit<Probe, 'intervalMs'>,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<Answer> {
  try {
    const headers = host === undefined ? HEADERS : { ...HEADERS, host }
    return answerOf(await visit({ url, headers, signal, timeoutMs }), accepts)
  } catch (error) {
    if (!(error instanceof TransportError)) throw error
    return { words: wordsOf(error, url, shown), good: false, obstacle: obstacleOf(error) }
  }
}

/** Remembers the answers, and since when every try met an obstacle. */
class Answers {
  readonly #counts = new Map<string, number>()
  #good = 0
  #row: { readonly obstacle: Obstacle; readonly words: string; readonly since: number; tries: number } | undefined

  add({ words, good, obstacle }: Answer, now: number): void {
    this.#counts.set(words, (this.#counts.get(words) ?? 0) + 1)
    this.#good = good ? this.#good + 1 : 0
    if (obstacle === undefined) this.#row = undefined
    else if (this.#row?.obstacle === obstacle) this.#row.tries += 1
    else this.#row = { obstacle, words, since: now, tries: 1 }
  }

  /** Good answers in a row. */
  get good(): number {
    return this.#good
  }

  /**
   * The obstacle that was met for longer than it makes sense to wait, in the words of the first try that met it: the last
   * one may have been cut short by its time, and says only that.
   */
  lastingObstacle(now: number): { readonly obstacle: Obstacle; readonly words: string } | undefined {
    if (this.#row === undefined) return undefined
    const { obstacle, words, since } = this.#row
    const { tries, ms } = LIMITS[obstacle]
    return this.#row.tries >= tries && now - since >= ms ? { obstacle, words } : undefined
  }

  /** The most frequent first. */
  tally() {
    const all = [...this.#counts].map(([answer, count]) => ({ answer, count })).toSorted((a, b) => b.count - a.count)
    const others = all.slice(LISTED).reduce((sum, { count }) => sum + count, 0)
    return { answers: all.slice(0, LISTED), others }
  }
}

/**
 * Probes until it passes. Rejects with `ChangeError` (`failed`): at the deadline, with a tally of the answers, and before
 * it where an obstacle lasts that no waiting removes.
 */
export async function probe(visit: Visit, settings: Probe, options: WaitOptions): Promise<void> {
  const { url, shown = url, intervalMs } = settings
  const { clock, deadlineAt } = options
  options.observer.phase(probing())
  const answers = new Answers()
  // The answer of an address is no status of the service.
  const observer: Observer = {
    ...options.observer,
    status: (word) => options.observer.progress(probeAnswer({ answer: word })),
  }
  const ended = await waitFor<{ passed: true } | { obstacle: Obstacle; words: string }>(
    async () => {
      const timeoutMs = Math.max(1, Math.ceil(Math.min(TRY_MS, deadlineAt - clock.now())))
      const answer = await tryOnce(visit, settings, timeoutMs, options.signal)
      answers.add(answer, clock.now())
      const { good } = answers
      const status = good > 0 ? goodAnswer({ answer: answer.words, count: good, needed: GOOD_ANSWERS }) : answer.words
      const result = { status, sentence: answered() }
      if (good >= GOOD_ANSWERS) return { ...result, ending: { passed: true } }
      const obstacle = answers.lastingObstacle(clock.now())
      return obstacle === undefined ? result : { ...result, ending: obstacle }
    },
    { ...options, observer, pollIntervalMs: intervalMs },
  )
  if ('passed' in ended) return
  if ('obstacle' in ended) throw obstructed(settings, ended.obstacle, ended.words)
  const seconds = Math.round(ended.elapsedMs / 1000)
  throw new ChangeError('failed', probeTimedOut({ url: shown, seconds, needed: GOOD_ANSWERS, ...answers.tally() }), {
    advice: probeTimedOutAdvice({ prefix: prefixOf(settings) }),
  })
}

function obstructed(settings: Probe, obstacle: Obstacle, words: string): ChangeError {
  const { url, shown = url } = settings
  const advice = unreachableAdvice[obstacle]({ prefix: prefixOf(settings) })
  return new ChangeError('failed', unreachable[obstacle]({ url: shown, words }), { advice })
}

/** Before anything is changed the try has less time: most answers do not matter then. */
const BEFOREHAND_MS = 5_000

/** These obstacles remain after the rollout: the new containers are reached in the same way. */
function isLasting(obstacle: Obstacle | undefined): obstacle is 'certificate' | 'proxy' {
  return obstacle === 'certificate' || obstacle === 'proxy'
}

/**
 * Checks before a rollout whether the address can be reached at all, since a probe that cannot be made would roll back an
 * image that works. A lasting obstacle is refused; one that the rollout may remove, such as a missing host name, is only
 * warned of. The answer itself does not matter.
 */
export async function checkTarget(
  visit: Visit,
  settings: Probe,
  { signal, observer }: Pick<WaitOptions, 'signal' | 'observer'>,
): Promise<void> {
  const { url: address, shown: url = address } = settings
  const check = () => tryOnce(visit, settings, BEFOREHAND_MS, signal)
  let answer: Answer = await check()
  // A certificate that is just being replaced is another one in a moment.
  if (isLasting(answer.obstacle)) answer = await check()
  const { obstacle, words } = answer
  const prefix = prefixOf(settings)
  if (isLasting(obstacle))
    refuse(beforehand.refused({ why: unreachable[obstacle]({ url, words }) }), unreachableAdvice[obstacle]({ prefix }))
  if (obstacle !== undefined) observer.warn(beforehand.notNow({ prefix, url, words }))
}
