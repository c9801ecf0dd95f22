/** What an error means for the step: its outcome, and its words for people. */

import { ChangeError, messageOf } from '../../changes/engine/errors.ts'
import { RolledBackError } from '../../changes/services/release/rolled-back-error.ts'
import { ConnectionError, FengchaoError } from '../../client/errors.ts'
import { hintFor } from '../../client/hints.ts'
import { PathError } from '../../client/path.ts'
import { InputError } from '../../github/inputs/input.ts'
import { Cancelled } from '../../github/runner/cancellation.ts'
import type { Outcome } from '../../github/runner/outcome.ts'
import { RunnerFileError } from '../../github/runner/runner-file.ts'
import { sentences } from '../../messages/message.ts'
import {
  isDefect,
  nothingRolledBack,
  runAgainToChange,
  runAgainToFinish,
  sentBefore,
} from '../../messages/step/endings.ts'
import { InFlight, type InFlightSummary } from './in-flight.ts'

/** How a step ended badly, in words. */
export interface Failure {
  readonly outcome: Extract<Outcome, 'failed' | 'timed_out' | 'cancelled'>
  readonly message: string
  /** What to do about it. */
  readonly hint: string | undefined
  /** The last reported status, where the error knows it. */
  readonly status: string | undefined
  /** True where the step's last phase went well all the same: what failed was rolled back. */
  readonly rolledBack: boolean
  /** True where it is no ending that this product knows: a defect of ours. */
  readonly unexpected: boolean
}

/** How things stand when a step ends, and what running it again does where that is more than to continue. */
export type StepAtEnd = InFlightSummary & { readonly again?: string | undefined }

function ending(outcome: Failure['outcome'], error: unknown, facts: Partial<Failure>): Failure {
  const message = error instanceof Error ? error.message : String(error)
  return { outcome, message, hint: undefined, status: undefined, rolledBack: false, unexpected: false, ...facts }
}

function cancelled(error: Cancelled, step: StepAtEnd): Failure {
  const hint = step.sent ? sentences(nothingRolledBack(), step.again ?? runAgainToFinish()) : runAgainToChange()
  return ending('cancelled', error, { message: sentences(error.message, step.text), hint })
}

/** So many names of what was sent are listed. */
const MOST_NAMES = 5

// The error of a rollout names the one change that it was about, unless that was no longer observed; other errors name none.
function whatWasSent(error: unknown, { inProgress, text, fields }: StepAtEnd): string | undefined {
  const ofOne = error instanceof ChangeError ? !error.ofSeveral : error instanceof RolledBackError
  const unobserved = error instanceof ChangeError && error.ending === 'unobserved'
  if (inProgress && (unobserved || error instanceof FengchaoError)) return text
  const names = [...new Set(fields)]
  if (names.length === 0 || (ofOne && names.length === 1)) return undefined
  return sentBefore({ fields: names.slice(0, MOST_NAMES), more: names.length - MOST_NAMES })
}

/** Sorts an error into the bad endings; `step` says how its changes stand on the platform. */
export function failureOf(error: unknown, step: StepAtEnd = new InFlight().summarize('')): Failure {
  if (error instanceof Cancelled) return cancelled(error, step)
  const bad = sorted(error)
  return { ...bad, message: sentences(bad.message, whatWasSent(error, step)) }
}

/** How that ends in which these failed: as timed out where time was all that was missing. */
export function endingOfAll(failures: readonly Pick<Failure, 'outcome'>[]): 'failed' | 'timed_out' {
  return failures.every(({ outcome }) => outcome === 'timed_out') ? 'timed_out' : 'failed'
}

function sorted(error: unknown): Failure {
  // What cannot be sent is a name or an id that the platform reported: those of the inputs were checked.
  if (error instanceof InputError || error instanceof PathError) return ending('failed', error, {})
  if (error instanceof RolledBackError) {
    const { outcome, hint, status } = sorted(error.failure)
    return ending(outcome, error, {
      hint,
      status: error.service?.service_info.status ?? status,
      rolledBack: error.rolledBack,
    })
  }
  if (error instanceof ChangeError) {
    const outcome = error.ending === 'timed_out' ? 'timed_out' : 'failed'
    const { advice, status, cause } = error
    // What to do is what the platform's words call for, where the change knows nothing better.
    const unobserved = error.ending === 'unobserved' && cause instanceof FengchaoError
    const hint = advice ?? (unobserved ? hintFor(cause) : undefined)
    return ending(outcome, error, { message: messageOf(error), hint, status })
  }
  if (error instanceof FengchaoError) {
    const late = error instanceof ConnectionError && error.late
    return ending(late ? 'timed_out' : 'failed', error, { hint: hintFor(error) })
  }
  if (error instanceof RunnerFileError) return ending('failed', error, { hint: error.advice })
  return ending('failed', error, { hint: isDefect(), unexpected: true })
}
