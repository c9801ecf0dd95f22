/** `fetch` over our routes, for libraries that make their own requests but no connections. */
import { openRoutes, type Route } from './dispatcher.ts'
import { transportError } from './transport.ts'

type Init = Parameters<Route['undici']['fetch']>[1]

/** A `fetch` with connections of its own, and the way to end them. */
export interface WebFetch {
  /** Rejects with `TransportError`, or with the reason of the signal in `init` when that aborts. */
  readonly fetch: (url: string, init?: Init) => ReturnType<Route['undici']['fetch']>
  close(): Promise<void>
}

// `fetch failed` and `Request was cancelled.` say nothing; their cause does.
function innermost(error: unknown): unknown {
  const wraps = error instanceof TypeError || error instanceof DOMException
  return wraps && error.cause !== undefined ? innermost(error.cause) : error
}

/** Opens one; proxies come from the environment as for the API. */
export function openFetch(env: NodeJS.ProcessEnv = process.env): WebFetch {
  const routes = openRoutes(env)
  return {
    fetch: async (url, init = {}) => {
      let route: Route | undefined
      try {
        route = await routes.to(url)
        const { undici, dispatcher } = route
        return await undici.fetch(url, { ...init, dispatcher })
      } catch (error) {
        init.signal?.throwIfAborted()
        throw transportError(innermost(error), route?.proxy)
      }
    },
    close: routes.close,
  }
}
