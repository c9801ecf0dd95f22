/**
 * The errors of the client: a small tree, made by one factory where the platform answered (`error-answer.ts`). They
 * carry facts as fields; `message` is a complete sentence for people.
 */
import type { ErrorClass } from './codes.ts'

export type { ErrorClass }

/** What all errors of the client have in common. */
export abstract class FengchaoError extends Error {
  /** The operation of the API description, for example `scaleService`. */
  readonly operation: string
  readonly errorClass: ErrorClass
  /** True where the answer proves that the change was not applied, so that it may be sent again. */
  readonly notApplied: boolean
  constructor(
    message: string,
    facts: { operation: string; errorClass: ErrorClass; notApplied: boolean; cause?: unknown },
  ) {
    super(message, { cause: facts.cause })
    this.operation = facts.operation
    this.errorClass = facts.errorClass
    this.notApplied = facts.notApplied
  }
}

/** The facts of an `ApiError`. */
export interface ApiErrorFacts {
  readonly operation: string
  readonly status: number
  readonly code: string | undefined
  readonly platformMessage: string
  readonly requestId: string | undefined
  /** The pause that the server requested, in milliseconds. */
  readonly retryAfterMs: number | undefined
}

/** The platform answered with an error (API reference 1.3.4). */
export class ApiError extends FengchaoError {
  override readonly name = 'ApiError'
  readonly status: number
  readonly code: string | undefined
  readonly platformMessage: string
  readonly requestId: string | undefined
  readonly retryAfterMs: number | undefined
  constructor(message: string, errorClass: ErrorClass, notApplied: boolean, facts: ApiErrorFacts) {
    super(message, { operation: facts.operation, errorClass, notApplied })
    this.status = facts.status
    this.code = facts.code
    this.platformMessage = facts.platformMessage
    this.requestId = facts.requestId
    this.retryAfterMs = facts.retryAfterMs
  }
}

/** How far a request got that received no answer. */
export type ConnectionFailure = 'never_sent' | 'untrusted' | 'refused' | 'interrupted' | 'timed_out'

/** No answer came: not sent, a certificate that is not trusted, refused by a proxy, interrupted or timed out. */
export class ConnectionError extends FengchaoError {
  override readonly name = 'ConnectionError'
  readonly failure: ConnectionFailure
  /** True where the time for the whole call was up, not only that of one try. */
  readonly late: boolean
  /** The endpoint, where it has never answered. */
  readonly unreached: string | undefined
  constructor(
    message: string,
    facts: { operation: string; failure: ConnectionFailure; late?: boolean; unreached?: string; cause?: unknown },
  ) {
    const notApplied = facts.failure === 'never_sent' || facts.failure === 'untrusted' || facts.failure === 'refused'
    super(message, { operation: facts.operation, errorClass: 'transient', notApplied, cause: facts.cause })
    this.failure = facts.failure
    this.late = facts.late ?? false
    this.unreached = facts.unreached
  }
}

/** An answer of success whose body is not what it must be: cut off, not JSON, or without a field that is needed. */
export class AnswerError extends FengchaoError {
  override readonly name = 'AnswerError'
  readonly status: number
  readonly requestId: string | undefined
  constructor(
    message: string,
    facts: { operation: string; status: number; requestId: string | undefined; cause?: unknown },
  ) {
    super(message, { operation: facts.operation, errorClass: 'server', notApplied: false, cause: facts.cause })
    this.status = facts.status
    this.requestId = facts.requestId
  }
}

/** True for an `ApiError` of one of these classes. */
export function isApiError(error: unknown, ...classes: readonly ErrorClass[]): error is ApiError {
  return error instanceof ApiError && (classes.length === 0 || classes.includes(error.errorClass))
}

/**
 * What a read gives, or `undefined` where the platform does not know the resource. Only HTTP 404 says so: an unknown
 * namespace of a load balancer is "not found" too, but with HTTP 400 (code 4000459), and proves nothing of the load
 * balancer.
 */
export async function ifExists<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read
  } catch (error) {
    if (isApiError(error, 'not_found') && error.status === 404) return undefined
    throw error
  }
}
