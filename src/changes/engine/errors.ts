/** The ways in which a change does not succeed. */
import { FengchaoError } from '../../client/errors.ts'

/**
 * `refused`: not sent, since the platform would refuse it or it makes no sense. `busy`: not sent, since an earlier change
 * is in progress. `failed`: the platform reports a failure, or a success with another state than desired. `superseded`:
 * another change replaced ours. `deleted`: the resource was deleted meanwhile. `unobserved`: sent, but its result can no
 * longer be read. `timed_out`: the deadline came first.
 */
export type ChangeErrorKind = 'refused' | 'busy' | 'failed' | 'superseded' | 'deleted' | 'unobserved' | 'timed_out'

/** A change that did not succeed, with what is known of it. */
export class ChangeError extends Error {
  override readonly name = 'ChangeError'
  readonly ending: ChangeErrorKind
  /** The last reported status of the resource. */
  readonly status: string | undefined
  /** What the user can do, where more is known than the ending says. */
  readonly advice: string | undefined
  /** True where nothing of ours reached the platform, so that there is nothing to roll back. */
  readonly nothingSent: boolean
  /** It speaks of several resources, so that what was sent is not clear from it. */
  readonly ofSeveral: boolean
  constructor(
    ending: ChangeErrorKind,
    message: string,
    facts: {
      status?: string | undefined
      advice?: string | undefined
      nothingSent?: boolean
      ofSeveral?: boolean
      cause?: unknown
    } = {},
  ) {
    super(message, { cause: facts.cause })
    this.ending = ending
    this.status = facts.status
    this.advice = facts.advice
    this.nothingSent = facts.nothingSent ?? false
    this.ofSeveral = facts.ofSeveral ?? false
  }
}

/** The message of an error, with that of the platform or the network where that is the cause. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return error instanceof ChangeError && error.cause instanceof FengchaoError
    ? `${message} ${error.cause.message}`
    : message
}

/** Refuses before anything is sent; `advice` says what would work. */
export function refuse(message: string, advice?: string): never {
  throw new ChangeError('refused', message, { advice })
}
