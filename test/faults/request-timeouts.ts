/** The timeouts of requests in scripted time: a request that the simulator lets hang times out at once. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { onTestFinished, vi } from 'vitest'
import type { JournalEntry, ManualClock } from '../../simulator/index.ts'

const CREATED = 'undici:request:create'

interface PendingTimeout {
  readonly ms: number
  readonly expiry: AbortController
  request: string
}

function requestOf(message: unknown): string {
  if (typeof message !== 'object' || message === null || !('request' in message)) return ''
  const { request } = message
  if (typeof request !== 'object' || request === null || !('method' in request) || !('path' in request)) return ''
  return `${request.method} ${request.path}`
}

export interface RequestTimeouts {
  /** Advances the clock to the timeout of this request, and aborts it. */
  readonly expire: (entry: JournalEntry, clock: ManualClock) => void
}

/** Until the test ends, no timeout of a request depends on real time. */
export function scriptRequestTimeouts(): RequestTimeouts {
  const pending: PendingTimeout[] = []
  const spy = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const expiry = new AbortController()
    pending.push({ ms, expiry, request: '' })
    return expiry.signal
  })
  // The client creates the timeout first, and undici the request right after it, in the same order.
  const created = (message: unknown) => {
    const first = pending.find(({ request }) => request === '')
    if (first !== undefined) first.request = requestOf(message)
  }
  subscribe(CREATED, created)
  onTestFinished(() => {
    unsubscribe(CREATED, created)
    spy.mockRestore()
  })
  return {
    expire: ({ method, path }, clock) => {
      const hung = pending.findLast(({ request }) => request === `${method} ${path}`)
      if (hung === undefined) throw new Error(`Nobody waits for ${method} ${path}.`)
      clock.advance(hung.ms)
      hung.expiry.abort(new DOMException('The time is up.', 'TimeoutError'))
    },
  }
}
