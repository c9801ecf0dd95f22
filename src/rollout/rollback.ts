/**
 * Putting earlier images back after a rollout that failed or timed out: once, waited for and verified, with a deadline
 * of its own. The step fails all the same, and says which image runs now.
 */
import type { Client } from '../client/client.ts'
import type { Service } from '../client/services.ts'
import { applyChange } from './change.ts'
import { inFull, RolledBackError, RolloutError } from './errors.ts'
import { type ImageUpdate, imageChange, overtakenBy, reverse } from './image-update.ts'
import type { Observer } from './observer.ts'
import type { ServiceOptions } from './service-state.ts'

export interface RollbackOptions extends ServiceOptions {
  /** Milliseconds that putting back may take, counted from its beginning. */
  readonly timeoutMs: number
}

/**
 * True for the endings that call for putting back: not for another's rollout, a deletion, a refusal or a cancellation, and
 * not where the time ran out before ours was sent.
 */
export function callsForRollback(error: unknown): error is RolloutError {
  if (!(error instanceof RolloutError) || error.unsent) return false
  return error.ending === 'failed' || error.ending === 'timed_out'
}

function text(error: unknown): string {
  return inFull(error).replace(/\.$/, '')
}

// Somebody else may have rolled out another image since: that is theirs, and is not put back.
function needOurs(update: ImageUpdate, service: Service, before: Service): void {
  const other = overtakenBy(update, service, before)
  if (other !== undefined) throw new RolloutError('overtaken', `another change came in between, and ${other}`)
}

/**
 * Puts back what `update` replaced, given the service as it was before it. Always rejects: with `RolledBackError`, or
 * with the signal's reason when it is cancelled meanwhile.
 */
export async function rollBack(
  client: Client,
  update: ImageUpdate,
  before: Service,
  failure: Error,
  options: RollbackOptions,
): Promise<never> {
  const earlier = reverse(update, before)
  const names = earlier.images.map((one) => one.image_path).join(', ')
  options.observer.warn(`${failure.message} Putting back ${names}.`)
  options.observer.phase('Putting back', 'failed')
  // The whole way back is one phase.
  const observer: Observer = { ...options.observer, phase: () => {} }
  const deadlineAt = options.clock.now() + options.timeoutMs
  let last: Service | undefined
  try {
    const change = imageChange(client.until(deadlineAt), earlier, options)
    const check = (service: Service) => {
      last = service
      needOurs(update, service, before)
      change.check?.(service)
    }
    const wishes = { wait: true, dryRun: false, ifBusy: 'wait' } as const
    const sure = { ...change, check, justChanged: true }
    const result = await applyChange(sure, { ...options, observer, deadlineAt, ...wishes })
    throw new RolledBackError(failure, {
      rolledBack: true,
      service: result.after,
      message: `${failure.message} ${result.outcome === 'unchanged' ? 'Nothing had to be put back' : 'The earlier image was put back'}: ${names} runs now.`,
    })
  } catch (error) {
    options.signal?.throwIfAborted()
    if (error instanceof RolledBackError) throw error
    if (error instanceof RolloutError && error.ending === 'overtaken') {
      throw new RolledBackError(failure, {
        rolledBack: false,
        service: last,
        message: `${failure.message} The earlier image was not put back: ${text(error)}.`,
      })
    }
    throw new RolledBackError(failure, {
      rolledBack: false,
      message: `The earlier image could not be put back (${text(error)}), so it is not sure what runs. Before that: ${failure.message}`,
    })
  }
}
