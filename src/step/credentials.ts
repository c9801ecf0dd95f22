/** The inputs that every action has, and the client that they make. */
import type { Client } from '../client/client.ts'
import { DIALECTS } from '../client/dialect.ts'
import type { Problem, Values } from '../workflow/input.ts'
import { InputProblem } from '../workflow/input.ts'
import { boolean, choice, custom, secret } from '../workflow/input-kinds.ts'
import { quote } from '../workflow/parsers.ts'
import { declareSecret, redact } from '../workflow/secrets.ts'
import type { Given } from './action.ts'
import type { Step } from './step.ts'
import { tokenAge } from './token-age.ts'

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost'])

/** An address of the API: https, or http on this machine; nothing but scheme, host and port. Throws `InputProblem`. */
export function parseEndpoint(text: string): string {
  const takes = 'takes an https address such as https://open.c.163.com'
  if (!URL.canParse(text)) throw new InputProblem(`${takes}; got ${quote(text)}`)
  const url = new URL(text)
  if (url.username !== '' || url.password !== '')
    throw new InputProblem(`${takes}, without a user name or password in it`)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname))) {
    throw new InputProblem(`${takes}; http is taken only for 127.0.0.1, [::1] and localhost; got ${quote(text)}`)
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new InputProblem(`${takes}, without a path: the client adds /api/v1 itself; got ${quote(text)}`)
  }
  return url.origin
}

/** A token: it is sent as a header, so nothing in it may end that. Throws `InputProblem`. */
export function parseToken(text: string): string {
  if (/^[!-~]+$/.test(text)) return text
  throw new InputProblem('takes a token as the login action gives it: letters, digits and signs without a space')
}

/** Every action has these. */
export const common = {
  app_key: secret({ description: 'Access Key of the Fengchao account.', env: 'FENGCHAO_APP_KEY' }),
  app_secret: secret({ description: 'Access Secret that belongs to the key.', env: 'FENGCHAO_APP_SECRET' }),
  token: custom({
    kind: 'secret',
    description: 'API token of an earlier login step, instead of the key pair.',
    env: 'FENGCHAO_TOKEN',
    parse: parseToken,
  }),
  endpoint: custom({
    kind: 'string',
    description: 'Address of the API.',
    default: 'https://open.c.163.com',
    env: 'FENGCHAO_ENDPOINT',
    parse: parseEndpoint,
  }),
  api_dialect: choice({
    description: 'Which generation of field names is sent; both are understood in answers.',
    allowed: DIALECTS,
    default: '2017-01',
    env: 'FENGCHAO_API_DIALECT',
  }),
  language: choice({
    description: 'Language of the hints in error messages.',
    allowed: ['en', 'zh'],
    default: 'en',
    env: 'FENGCHAO_LANGUAGE',
  }),
  summary: boolean({ description: 'Write what happened to the job summary.', default: true }),
}

type Common = Values<typeof common>

/** A token, or a whole key pair. */
export function credentialProblems(given: Given): readonly Problem[] {
  const key = given('app_key')
  const secretGiven = given('app_secret')
  if (given('token') || (key && secretGiven)) return []
  if (key)
    return [{ input: 'app_secret', message: 'is required where app_key is given, here or as FENGCHAO_APP_SECRET' }]
  if (secretGiven)
    return [{ input: 'app_key', message: 'is required where app_secret is given, here or as FENGCHAO_APP_KEY' }]
  const message =
    'is required with app_secret, or a token: run the login action first, or set FENGCHAO_APP_KEY and FENGCHAO_APP_SECRET'
  return [{ input: 'app_key', message }]
}

function keysOf(inputs: Common) {
  const { app_key, app_secret } = inputs
  return app_key === undefined || app_secret === undefined
    ? undefined
    : { app_key: app_key.trim(), app_secret: app_secret.trim() }
}

/**
 * Opens the client of a step; it is closed when the step ends. It is loaded here, so that a step whose inputs are refused
 * never pays for it. Nothing is sent before the first call, and nothing after the step's `timeout`, where it has one.
 */
export async function connect(inputs: Common & { readonly timeout?: number }, step: Step): Promise<Client> {
  const { log } = step
  const { createClient, retryNotices } = await import('../client/client.ts')
  const client = createClient({
    endpoint: inputs.endpoint,
    credentials: { token: inputs.token, tokenAgeMs: tokenAge(inputs.token), keys: keysOf(inputs) },
    dialect: inputs.api_dialect,
    clock: step.clock,
    signal: step.signal,
    ...(inputs.timeout === undefined ? {} : { deadlineAt: step.startedAt + inputs.timeout }),
    onToken: declareSecret,
    hide: redact,
    onExchange: ({ method, path, status, elapsedMs, requestId }) =>
      log.debug(
        `${method} ${path}: ${status ?? 'no answer'} in ${elapsedMs} ms${requestId === undefined ? '' : `, Request-Id ${requestId}`}`,
      ),
    onRetry: retryNotices(step.clock, log.info),
  })
  step.atEnd(() => client.close())
  return client
}
