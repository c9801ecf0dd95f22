/** Tokens (API reference 3.1): a configured one, or one created from a key pair and renewed when it has expired; and calls with them. */

import { logIn } from '../messages/changes/tasks.ts'
import { expected } from '../messages/client/answers.ts'
import { type Clock, systemClock } from './clock.ts'
import { DecodeError, type Decoder, integer, object } from './decode.ts'
import { isApiError } from './errors.ts'
import type { ApiRequest, Call } from './request.ts'
import { jitter, type RetryPolicy } from './retry.ts'

export interface KeyPair {
  readonly app_key: string
  readonly app_secret: string
}

export interface Token {
  readonly token: string
  /** Seconds from the moment of the answer. */
  readonly expires_in: number
}

/** The source of tokens for calls. */
export interface TokenSource {
  get(): Promise<string>
  /** A token other than the expired one, or `undefined` where there is no key pair to create it from. */
  renew(expired: string): Promise<string | undefined>
  /** Until when a refusal may only mean that the platform does not know this new token yet; in the past for any other. */
  newUntil(token: string): number
}

// It is masked from now on and sent as a header: `failed`, or a piece of markup, is no token.
const word: Decoder<string> = (value, at) => {
  if (typeof value === 'string' && /^[\w.~+/-]{16,}=*$/.test(value)) return value
  throw new DecodeError(at, expected.token(), value)
}

// No token lives for more than a hundred years.
const lifetime: Decoder<number> = (value, at) => {
  const seconds = integer(value, at)
  if (seconds >= 0 && seconds <= 100 * 365 * 86_400) return seconds
  throw new DecodeError(at, expected.lifetime(), value)
}

const token = object({ token: word, expires_in: lifetime })

/** `createToken`. A second token does no harm, so it counts as a read for retries. */
export function createToken(call: Call, keys: KeyPair): Promise<Token> {
  const request: ApiRequest<Token> = {
    operation: 'createToken',
    task: logIn(),
    method: 'POST',
    path: '/token',
    effect: 'read',
    json: { app_key: keys.app_key, app_secret: keys.app_secret },
    decode: token,
    anonymous: true,
  }
  return call(request)
}

/** A token that was created so long ago is known everywhere. */
const NEW_MS = 60_000

export interface Credentials {
  readonly token?: string | undefined
  /** How many milliseconds ago the configured token was created, where that is known. */
  readonly tokenAgeMs?: number | undefined
  readonly keys?: KeyPair | undefined
}

/**
 * A source that begins with the configured token, logs in only for the first request, and logs in once for all calls that
 * find the same token expired. `onToken` is called with each new token before it is used, so that it can be masked.
 */
export function tokenSource(
  credentials: Credentials,
  login: (keys: KeyPair) => Promise<Token>,
  onToken: (token: string) => void = () => {},
  clock: Pick<Clock, 'now'> = systemClock,
): TokenSource {
  let current = credentials.token
  let newUntil = clock.now() + NEW_MS - (credentials.tokenAgeMs ?? Number.POSITIVE_INFINITY)
  let pending: Promise<string> | undefined

  const fresh = (keys: KeyPair): Promise<string> => {
    pending ??= login(keys)
      .then((created) => {
        onToken(created.token)
        current = created.token
        // One that lives for less has simply expired by then.
        newUntil = clock.now() + Math.min(NEW_MS, created.expires_in * 1000)
        return created.token
      })
      .finally(() => {
        pending = undefined
      })
    return pending
  }

  return {
    get: async () => {
      if (current !== undefined) return current
      if (!credentials.keys) throw new Error('No token and no key pair was given to the client.')
      return fresh(credentials.keys)
    },
    renew: async (expired) => {
      if (current !== undefined && current !== expired) return current
      return credentials.keys ? fresh(credentials.keys) : undefined
    },
    newUntil: (token) => (token === current ? newUntil : Number.NEGATIVE_INFINITY),
  }
}

/** How long a call is repeated with tokens that are too new to be called expired. */
const NEW_TOKEN_RETRY_MS = 60_000

export interface AuthorizeOptions {
  readonly tokens: TokenSource
  readonly clock: Clock
  readonly signal: AbortSignal | undefined
  readonly policy: RetryPolicy
  readonly random: () => number
  readonly deadlineAt: number
  readonly onRetry?: (error: unknown, pauseMs: number, attempt: number) => void
}

/**
 * Sends with a token. A 401 means that the token has expired (API reference 2.3), unless it is so new that the platform may
 * not know it everywhere yet: then the same one is tried again. One login is made for an expired token.
 */
export async function authorize<T>(send: (token: string) => Promise<T>, options: AuthorizeOptions): Promise<T> {
  const { tokens, clock, signal, policy } = options
  let token = await tokens.get()
  let renewed = false
  let retryUntil: number | undefined
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send(token)
    } catch (error) {
      if (!isApiError(error, 'auth')) throw error
      const now = clock.now()
      retryUntil ??= Math.min(now + NEW_TOKEN_RETRY_MS, options.deadlineAt)
      const pauseMs = jitter(Math.min(policy.capMs, policy.baseMs * 2 ** (attempt - 1)), options.random())
      if (tokens.newUntil(token) > now && now + pauseMs < retryUntil) {
        options.onRetry?.(error, pauseMs, attempt)
        await clock.sleep(pauseMs, signal)
        continue
      }
      const fresh = renewed ? undefined : await tokens.renew(token)
      if (fresh === undefined) throw error
      renewed = true
      token = fresh
    }
  }
}
