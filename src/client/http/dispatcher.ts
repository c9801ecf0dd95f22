/** Connections, direct or through the environment's proxies; undici is loaded for the first of them. */
import type { Dispatcher } from 'undici'
import { type HttpProxy, proxyFor } from './proxy.ts'

/** How an address is reached. */
export interface Route {
  readonly undici: typeof import('undici')
  readonly dispatcher: Dispatcher
  /** Absent where it is reached directly. */
  readonly proxy: HttpProxy | undefined
}

export interface Routes {
  /** Rejects with `ProxyProblem` where a variable names no proxy. */
  to(url: string): Promise<Route>
  /** Ends all connections at once. */
  close(): Promise<void>
}

const CONNECT_TIMEOUT_MS = 10_000

/** A step sends one request after the other, for which HTTP/2 would only have to be loaded. */
const HTTP1 = { allowH2: false }

function agentFor(undici: Route['undici'], proxy: HttpProxy | undefined): Dispatcher {
  if (proxy === undefined) return new undici.Agent({ ...HTTP1, connect: { ...HTTP1, timeout: CONNECT_TIMEOUT_MS } })
  const { address: uri, authorization: token } = proxy
  // Its own connect timeout is as long; with `requestTls` set it would not check the name in the certificate.
  return new undici.ProxyAgent({ ...HTTP1, uri, proxyTls: HTTP1, ...(token ? { token } : {}) })
}

/** Routes by the variables of `env`, with keep-alive connections of their own. */
export function openRoutes(env: NodeJS.ProcessEnv): Routes {
  const agents = new Map<string, Dispatcher>()
  const to = async (url: string): Promise<Route> => {
    const proxy = proxyFor(new URL(url), env)
    const undici = await import('undici')
    const key = proxy === undefined ? '' : `${proxy.address} ${proxy.authorization}`
    const dispatcher = agents.get(key) ?? agentFor(undici, proxy)
    agents.set(key, dispatcher)
    return { undici, dispatcher, proxy }
  }
  const close = async () => {
    await Promise.all([...agents.values()].map((agent) => agent.destroy()))
  }
  return { to, close }
}
