/**
 * Rolling images out and back. Where a rollout failed or timed out it is rolled back once, waited for and verified, with a
 * deadline of its own; the step fails all the same, and says which image runs now.
 */
import type { Client } from '../../../client/client.ts'
import type { Service } from '../../../client/resources/services.ts'
import { joined } from '../../../messages/message.ts'
import { rollback, rollingBack } from '../../../messages/services/rollback.ts'
import { applyChange } from '../../engine/apply.ts'
import type { ChangeResult } from '../../engine/change.ts'
import { ChangeError, messageOf } from '../../engine/errors.ts'
import type { Observer } from '../../engine/observer.ts'
import { type ImageUpdate, imageChange, revertUpdate, supersededBy } from '../image.ts'
import type { ServiceOptions } from '../service.ts'
import { RolledBackError } from './rolled-back-error.ts'

export interface RollbackOptions extends ServiceOptions {
  /** Milliseconds that a rollback may take, counted from its beginning. */
  readonly timeoutMs: number
}

/** What a rollout acts on and with. */
export interface Rollout {
  readonly client: Client
  readonly update: ImageUpdate
  readonly options: RollbackOptions
}

/** True for the errors of a rollout that call for a rollback: not where nothing of ours was sent. */
export function needsRollback(error: unknown): error is ChangeError {
  if (!(error instanceof ChangeError) || error.nothingSent) return false
  return error.ending === 'failed' || error.ending === 'timed_out'
}

/**
 * Rolls out; where that fails or times out and `rollback` is true, rolls back, and rejects as `rollBack` does. `replacing`
 * is called with the service before each send. See `applyChange` for what it rejects with otherwise.
 */
export async function rollOut(
  { client, update, options }: Rollout,
  rollback: boolean,
  replacing: (service: Service) => Promise<void>,
): Promise<ChangeResult<Service>> {
  const change = imageChange(client, update, options, options)
  let replaced: Service | undefined
  const send = async (service: Service) => {
    replaced = service
    await replacing(service)
    return change.send(service)
  }
  try {
    return await applyChange({ ...change, send }, options)
  } catch (error) {
    if (replaced === undefined || !rollback || !needsRollback(error)) throw error
    return rollBack(client, update, replaced, error, options)
  }
}

function reasonOf(error: unknown): string {
  return messageOf(error).replace(/[.。]$/, '')
}

/** Somebody else may have rolled out another image since: that is theirs, and is not rolled back. */
export function checkOurs(update: ImageUpdate, service: Service, before: Service): void {
  const other = supersededBy(update, service, before)
  if (other !== undefined) throw new ChangeError('superseded', rollback.anotherChange({ other }))
}

/**
 * Rolls back to what `update` replaced, `before` being the service as it was then. Always rejects: with
 * `RolledBackError`, or with the signal's reason on cancellation.
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
  // The whole rollback is one phase.
  const observer: Observer = { ...options.observer, phase: () => {} }
  const deadlineAt = options.clock.now() + options.timeoutMs
  let last: Service | undefined
  try {
    const change = imageChange(client.until(deadlineAt), earlier, options)
    const check = (service: Service) => {
      last = service
      checkOurs(update, service, before)
      change.check?.(service)
    }
    const always = { wait: true, dryRun: false, ifBusy: 'wait' } as const
    const confirmed = { ...change, check, justChanged: true }
    const result = await applyChange(confirmed, { ...options, observer, deadlineAt, ...always })
    const ended = result.outcome === 'unchanged' ? rollback.notNeeded : rollback.done
    throw new RolledBackError(failure, { rolledBack: true, service: result.after, message: ended(failed) })
  } catch (error) {
    options.signal?.throwIfAborted()
    if (error instanceof RolledBackError) throw error
    const why = { failure: failure.message, reason: reasonOf(error) }
    throw error instanceof ChangeError && error.ending === 'superseded'
      ? new RolledBackError(failure, { rolledBack: false, service: last, message: rollback.notOurs(why) })
      : new RolledBackError(failure, { rolledBack: false, message: rollback.failed(why) })
  }
}
