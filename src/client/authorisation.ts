/**
 * A call with a token. A 401 means that the token is dead (API reference 2.3), unless it is so young that the platform may
 * not know it everywhere yet: then it is only tried again. One login is made for a token that is dead.
 */
import type { Clock } from './clock.ts'
import { isApiError } from './errors.ts'
import { jitter, type RetryPolicy } from './retry.ts'
import type { TokenSource } from './token.ts'

/** How long a call goes on with tokens that are too young to be called dead. */
const PATIENCE_MS = 60_000

export interface AuthorizeOptions {
  readonly tokens: TokenSource
  readonly clock: Clock
  readonly signal: AbortSignal | undefined
  readonly policy: RetryPolicy
  readonly random: () => number
  readonly deadlineAt: number
  readonly onRetry?: (error: unknown, pauseMs: number, attempt: number) => void
}

/** Sends with a token, again with the same one while it may not be known yet, and with a new one where it is dead. */
export async function authorize<T>(send: (token: string) => Promise<T>, options: AuthorizeOptions): Promise<T> {
  const { tokens, clock, signal, policy } = options
  let token = await tokens.get()
  let renewed = false
  let patientUntil: number | undefined
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send(token)
    } catch (error) {
      if (!isApiError(error, 'auth')) throw error
      const now = clock.now()
      patientUntil ??= Math.min(now + PATIENCE_MS, options.deadlineAt)
      const pauseMs = jitter(Math.min(policy.capMs, policy.baseMs * 2 ** (attempt - 1)), options.random())
      if (tokens.youngUntil(token) > now && now + pauseMs < patientUntil) {
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
