/** The inputs that every action has, and the client that they open. */

import { API_VERSIONS } from '../../client/api-version.ts'
import type { Client } from '../../client/client.ts'
import { ProxyProblem, proxyFor } from '../../client/http/proxy.ts'
import type { IsProvided, Problem, Values } from '../../github/inputs/input.ts'
import { InputProblem } from '../../github/inputs/input.ts'
import { boolean, choice, custom, secret } from '../../github/inputs/input-kinds.ts'
import type { Log } from '../../github/report/log.ts'
import { quote } from '../../github/report/truncate.ts'
import { declareSecret, mask } from '../../github/runner/secrets.ts'
import { takes } from '../../messages/github/inputs.ts'
import { LANGUAGES } from '../../messages/message.ts'
import {
  addressForm,
  httpOnlyHere,
  noCredentials,
  noPath,
  noUserinfo,
  onThisMachine,
  otherHalf,
  tokenForm,
} from '../../messages/step/credentials.ts'
import { group } from '../action.ts'
import type { Step } from '../step.ts'
import { tokenAge } from './token-age.ts'

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost'])

/** An address of the API: https, or http on this machine; nothing but scheme, host and port. Throws `InputProblem`. */
export function parseEndpoint(text: string): string {
  if (!URL.canParse(text)) throw new InputProblem(takes({ what: addressForm(), got: quote(text) }))
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') throw new InputProblem(takes({ what: noUserinfo() }))
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url)))
    throw new InputProblem(takes({ what: httpOnlyHere(), got: quote(text) }))
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw new InputProblem(takes({ what: noPath(), got: quote(text) }))
  return url.origin
}

function isLoopback({ hostname }: URL): boolean {
  return LOOPBACK.has(hostname)
}

/** A token: it is sent as a header, so nothing in it may end that. Throws `InputProblem`. */
export function parseToken(text: string): string {
  if (/^[!-~]+$/.test(text)) return text
  throw new InputProblem(tokenForm())
}

const inputs = {
  app_key: secret({ env: 'FENGCHAO_APP_KEY', envUnless: ['token'], guards: true }),
  app_secret: secret({ env: 'FENGCHAO_APP_SECRET', envUnless: ['token'], guards: true }),
  token: custom({
    kind: 'secret',
    env: 'FENGCHAO_TOKEN',
    envUnless: ['app_key', 'app_secret'],
    envBelongsTo: 'endpoint',
    guards: true,
    parse: parseToken,
  }),
  endpoint: custom({
    kind: 'string',
    default: 'https://open.c.163.com',
    env: 'FENGCHAO_ENDPOINT',
    guards: true,
    parse: parseEndpoint,
  }),
  api_dialect: choice({ allowed: API_VERSIONS, default: '2017-01', env: 'FENGCHAO_API_DIALECT' }),
  language: choice({ allowed: LANGUAGES, default: 'en', env: 'FENGCHAO_LANGUAGE' }),
  summary: boolean({ default: true }),
}

/**
 * Every action has these. A token that the step gives leaves the key pair of the environment alone, and the other way
 * round, since they may be of two accounts; one half of a pair may come from the environment. All of them guard: the
 * slip of one would have the step act on another account.
 */
export const account = group({
  name: 'account',
  inputs,
  rules: (_, isProvided) => credentialProblems(isProvided),
})

type Account = Values<typeof inputs>

/** A token, or a whole key pair. */
function credentialProblems(isProvided: IsProvided): readonly Problem[] {
  const key = isProvided('app_key')
  const other = isProvided('app_secret')
  if (isProvided('token') || (key && other)) return []
  if (key) return [{ input: 'app_secret', message: otherHalf({ given: 'app_key', variable: 'FENGCHAO_APP_SECRET' }) }]
  if (other) return [{ input: 'app_key', message: otherHalf({ given: 'app_secret', variable: 'FENGCHAO_APP_KEY' }) }]
  return [{ input: 'app_key', message: noCredentials() }]
}

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
 * Opens the client of a step; it is closed when the step ends. It is loaded here, so that a step whose inputs are refused
 * never pays for it. Nothing is sent before the first call, and nothing after the step's `timeout`, where it has one.
 */
export async function connect(inputs: Account & { readonly timeout?: number }, step: Step): Promise<Client> {
  const { log } = step
  reportRoute(inputs.endpoint, log)
  const { createClient, retryNotices } = await import('../../client/client.ts')
  const client = createClient({
    endpoint: inputs.endpoint,
    credentials: { token: inputs.token, tokenAgeMs: tokenAge(inputs.token), keys: keysOf(inputs) },
    dialect: inputs.api_dialect,
    clock: step.clock,
    signal: step.signal,
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
