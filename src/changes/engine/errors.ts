/** The ways in which a change does not come to its good end. */
import { FengchaoError } from '../../client/errors.ts'

/**
 * `refused`: not sent, since the platform would refuse it or it makes no sense. `busy`: not sent, since an earlier change
 * goes on. `failed`: the platform says so, or ended with something else than was asked. `overtaken`: another change took
 * the place of ours. `vanished`: the resource was deleted meanwhile. `unwatched`: sent, but it can no longer be read what became of it.
 * `timed_out`: the deadline came first.
 */
export type ChangeErrorKind = 'refused' | 'busy' | 'failed' | 'superseded' | 'deleted' | 'unobserved' | 'timed_out'

export class ChangeError extends Error {
  override readonly name = 'RolloutError'
  readonly ending: ChangeErrorKind
  /** The platform's last word for the resource. */
  readonly status: string | undefined
  /** What the user can do, where more is known than the ending tells. */
  readonly advice: string | undefined
  /** True where nothing of ours is at the platform, so that there is nothing to put back. */
  readonly nothingSent: boolean
  constructor(
    ending: ChangeErrorKind,
    message: string,
    facts: { status?: string | undefined; advice?: string | undefined; nothingSent?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause: facts.cause })
    this.ending = ending
    this.status = facts.status
    this.advice = facts.advice
    this.nothingSent = facts.nothingSent ?? false
  }
}

/** The error in words, and what the platform or the network said where that is behind it. */
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
