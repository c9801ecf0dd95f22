/** Asking a deployed service whether it answers: several good answers in a row, before a deadline. */
import { type OpenTransport, TransportError } from '../client/transport.ts'
import { RolloutError } from './errors.ts'
import type { Observer } from './observer.ts'
import { type WaitOptions, waitFor } from './wait.ts'

/** So many good answers in a row pass: one may come from a replica that is about to be replaced. */
export const GOOD_ANSWERS = 3
const TRY_MS = 10_000

/** An inclusive range of HTTP statuses. */
export interface StatusRange {
  readonly from: number
  readonly to: number
}

export interface Probe {
  readonly url: string
  readonly accepts: readonly StatusRange[]
}

/** Probes until it passes. Rejects with `RolloutError` (`failed`) at the deadline, saying what was answered last. */
export async function probe(transport: OpenTransport, { url, accepts }: Probe, options: WaitOptions): Promise<void> {
  options.observer.phase('Probing')
  let good = 0
  let last = 'it was not asked yet'
  const ask = async (): Promise<boolean> => {
    try {
      const timeoutMs = Math.max(1, Math.ceil(Math.min(TRY_MS, options.deadlineAt - options.clock.now())))
      const { status } = await transport.send({ method: 'GET', url, headers: {}, signal: options.signal, timeoutMs })
      last = `HTTP ${status}`
      return accepts.some(({ from, to }) => status >= from && status <= to)
    } catch (error) {
      if (!(error instanceof TransportError)) throw error
      last = error.message
      return false
    }
  }
  // What an address answers is no status of the service.
  const observer: Observer = {
    ...options.observer,
    status: (word) => options.observer.progress(`The probe: ${word}.`),
  }
  const ended = await waitFor<{ passed: true }>(
    async () => {
      good = (await ask()) ? good + 1 : 0
      const status = good > 0 ? `${last}, good answer ${good} of ${GOOD_ANSWERS}` : last
      return { status, sentence: 'answered', ...(good >= GOOD_ANSWERS ? { ending: { passed: true } } : {}) }
    },
    { ...options, observer },
  )
  if ('passed' in ended) return
  throw new RolloutError(
    'failed',
    `The probe of ${url} did not pass within ${Math.round(ended.elapsedMs / 1000)} s; the last answer was: ${last}.`,
    {
      advice:
        'Look whether the new image serves this address, and whether health_check_status and health_check_timeout fit it.',
    },
  )
}
