/** The inputs that every action has. */

import { API_VERSIONS } from '../../client/versions.ts'
import type { IsProvided, Problem, Values } from '../../github/inputs/input.ts'
import { InputProblem } from '../../github/inputs/input.ts'
import { boolean, choice, custom, secret } from '../../github/inputs/input-kinds.ts'
import { quote } from '../../github/report/truncate.ts'
import { takes } from '../../messages/github/inputs.ts'
import { LANGUAGES } from '../../messages/message.ts'
import {
  addressForm,
  httpOnlyHere,
  noCredentials,
  noPath,
  noUserinfo,
  otherHalf,
  tokenForm,
} from '../../messages/step/credentials.ts'
import { group } from '../action.ts'

/** Holds the moment at which FENGCHAO_TOKEN was created, in milliseconds since the epoch: processes share no other clock. */
export const TOKEN_TIME = 'FENGCHAO_TOKEN_TIME'

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

/** True for an address of this machine. */
export function isLoopback({ hostname }: URL): boolean {
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

/** The values of these inputs. */
export type Account = Values<typeof inputs>

/** A token, or a whole key pair. */
function credentialProblems(isProvided: IsProvided): readonly Problem[] {
  const key = isProvided('app_key')
  const other = isProvided('app_secret')
  if (isProvided('token') || (key && other)) return []
  if (key) return [{ input: 'app_secret', message: otherHalf({ given: 'app_key', variable: 'FENGCHAO_APP_SECRET' }) }]
  if (other) return [{ input: 'app_key', message: otherHalf({ given: 'app_secret', variable: 'FENGCHAO_APP_KEY' }) }]
  return [{ input: 'app_key', message: noCredentials() }]
}
