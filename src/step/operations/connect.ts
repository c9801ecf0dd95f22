/** The client that a step's inputs open. */
import { type Client, type ClientOptions, createClient, retryNotices } from '../../client/client.ts'
import { ProxyProblem, proxyFor } from '../../client/http/proxy.ts'
import { chooseWayIn } from '../../client/http/way-in.ts'
import { createPacer } from '../../client/pacer.ts'
import { DEFAULT_POLICY, type RetryPolicy } from '../../client/retry.ts'
import type { Log } from '../../github/report/log.ts'
import { declareSecret, mask } from '../../github/runner/secrets.ts'
import { onThisMachine } from '../../messages/step/credentials.ts'
import { type Account, isLoopback } from '../inputs/credentials.ts'
import { tokenAge } from '../inputs/token-age.ts'
import type { Step } from '../step.ts'

function keysOf(inputs: Account) {
  const { app_key, app_secret } = inputs
  return app_key === undefined || app_secret === undefined
    ? undefined
    : { app_key: app_key.trim(), app_secret: app_secret.trim() }
}

/** Says where requests go: what is no platform at all in the log's first line, the rest with debug logging. */
function reportRoute(endpoint: string, log: Log, env: NodeJS.ProcessEnv = process.env): void {
  const url = new URL(endpoint)
  if (isLoopback(url)) log.info(onThisMachine({ endpoint }))
  log.debug(`Requests go to ${endpoint}${isLoopback(url) ? ', on this machine' : ''}, ${routeTo(url, env)}.`)
}

function routeTo(url: URL, env: NodeJS.ProcessEnv): string {
  try {
    const proxy = proxyFor(url, env)
    if (proxy === undefined) return 'through no proxy'
    const stands = url.protocol === 'https:' && /^http_/i.test(proxy.variable)
    return `through the proxy ${proxy.address} of ${proxy.variable}${stands ? ', which stands in for HTTPS_PROXY' : ''}`
  } catch (problem) {
    // The first request fails of it, and says so.
    if (problem instanceof ProxyProblem) return 'through a proxy that cannot be read'
    throw problem
  }
}

/**
 * Opens the client of a step; it is closed when the step ends. Nothing is sent before the first call, and nothing after the step's `timeout`, where it has one.
 */
export function connect(
  inputs: Account & { readonly timeout?: number },
  step: Step,
  more: Pick<ClientOptions, 'pacer' | 'policy'> = {},
): Client {
  const { log } = step
  reportRoute(inputs.endpoint, log)
  chooseWayIn(inputs.endpoint)
  const client = createClient({
    endpoint: inputs.endpoint,
    credentials: { token: inputs.token, tokenAgeMs: tokenAge(inputs.token), keys: keysOf(inputs) },
    dialect: inputs.api_dialect,
    clock: step.clock,
    signal: step.signal,
    ...more,
    ...(inputs.timeout === undefined ? {} : { deadlineAt: step.startedAt + inputs.timeout }),
    onToken: declareSecret,
    redact: mask,
    onExchange: ({ method, path, status, elapsedMs, requestId }) =>
      log.debug(
        `${method} ${path}: ${status ?? 'no answer'} in ${elapsedMs} ms${requestId === undefined ? '' : `, Request-Id ${requestId}`}`,
      ),
    onRetry: retryNotices(step.clock, log.info),
  })
  step.atEnd(() => client.close())
  return client
}

/** A refused request comes back soon: its pacer has made room by then. */
export const PACED: RetryPolicy = { ...DEFAULT_POLICY, crowdedMs: 1_000 }

/** The same for a step that sends many requests side by side: they are paced by what the account's rate limit lets through. */
export function connectPaced(inputs: Parameters<typeof connect>[0], step: Step): Client {
  return connect(inputs, step, { pacer: createPacer(step.clock), policy: PACED })
}
