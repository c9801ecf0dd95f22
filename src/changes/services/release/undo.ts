/** Undoing a rollout that went well, since something else did not: the images and replicas from before it. */
import type { Service } from '../../../client/resources/services.ts'
import { rollingBack } from '../../../messages/services/rollback.ts'
import type { Change } from '../../engine/change.ts'
import type { Observer } from '../../engine/observer.ts'
import { applyInOrder } from '../../graph/sequence.ts'
import { imageChange, revertUpdate } from '../image.ts'
import { scaleChange } from '../scale.ts'
import { checkOurs, type Rollout } from './rollback.ts'

/** What of a rollout is to be undone. */
export interface Undo {
  /** The service as it was before the rollout. */
  readonly before: Service
  readonly images: boolean
  readonly replicas: boolean
}

/**
 * Rolls back what is named, waited for and verified, with a deadline of its own; gives the service as it is then. Rejects as
 * `applyChange` does, and where somebody else has changed the images meanwhile.
 */
export async function undoRollout({ client, update, options }: Rollout, undo: Undo): Promise<Service | undefined> {
  const { before } = undo
  options.observer.phase(rollingBack())
  // The whole rollback is one phase.
  const observer: Observer = { ...options.observer, phase: () => {} }
  const deadlineAt = options.clock.now() + options.timeoutMs
  const own = client.until(deadlineAt)
  const images = imageChange(own, revertUpdate(update, before), options)
  const ours = (service: Service) => {
    checkOurs(update, service, before)
    images.check?.(service)
  }
  const { replicas } = before.service_info
  const changes: readonly Change<Service>[] = [
    ...(undo.images ? [{ ...images, check: ours, justChanged: true }] : []),
    ...(undo.replicas ? [{ ...scaleChange(own, update.service_id, replicas, options), justChanged: true }] : []),
  ]
  if (changes.length === 0) return undefined
  const always = { wait: true, dryRun: false, ifBusy: 'wait', isMidway: true } as const
  const result = await applyInOrder(changes, { ...options, observer, deadlineAt, ...always })
  return result.after
}
