/**
 * Rolling back to the earlier images after a rollout that failed or timed out: once, waited for and verified, with a deadline
 * of its own. The step fails all the same, and says which image runs now.
 */
import type { Client } from '../../client/client.ts'
import type { Service } from '../../client/resources/services.ts'
import { joined } from '../../messages/message.ts'
import { rollback, rollingBack } from '../../messages/services/rollback.ts'
import { applyChange } from '../engine/apply.ts'
import { ChangeError, messageOf } from '../engine/errors.ts'
import type { Observer } from '../engine/observer.ts'
import { type ImageUpdate, imageChange, revertUpdate, supersededBy } from './image.ts'
import { RolledBackError } from './rolled-back-error.ts'
import type { ServiceOptions } from './service.ts'

export interface RollbackOptions extends ServiceOptions {
  /** Milliseconds that putting back may take, counted from its beginning. */
  readonly timeoutMs: number
}

/**
 * True for the endings that call for putting back: not for another's rollout, a deletion, a refusal or a cancellation, and
 * not where the time ran out before ours was sent.
 */
export function needsRollback(error: unknown): error is ChangeError {
  if (!(error instanceof ChangeError) || error.nothingSent) return false
  return error.ending === 'failed' || error.ending === 'timed_out'
}

function text(error: unknown): string {
  return messageOf(error).replace(/[.。]$/, '')
}

// Somebody else may have rolled out another image since: that is theirs, and is not put back.
function needOurs(update: ImageUpdate, service: Service, before: Service): void {
  const other = supersededBy(update, service, before)
  if (other !== undefined) throw new ChangeError('superseded', rollback.anotherChange({ other }))
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
  const earlier = revertUpdate(update, before)
  const images = joined(earlier.images.map((one) => one.image_path))
  const failed = { failure: failure.message, images }
  options.observer.warn(rollback.begins(failed))
  options.observer.phase(rollingBack(), 'failed')
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
    const ended = result.outcome === 'unchanged' ? rollback.notNeeded : rollback.done
    throw new RolledBackError(failure, { rolledBack: true, service: result.after, message: ended(failed) })
  } catch (error) {
    options.signal?.throwIfAborted()
    if (error instanceof RolledBackError) throw error
    const why = { failure: failure.message, reason: text(error) }
    throw error instanceof ChangeError && error.ending === 'superseded'
      ? new RolledBackError(failure, { rolledBack: false, service: last, message: rollback.notOurs(why) })
      : new RolledBackError(failure, { rolledBack: false, message: rollback.failed(why) })
  }
}
