/** A rollout of images with its way back, and the outputs that are due however it ends. */

import { applyChange, type ChangeResult } from '../../changes/engine/change.ts'
import { type ImageUpdate, imageChange } from '../../changes/services/image.ts'
import { needsRollback, type RollbackOptions, rollBack } from '../../changes/services/rollback.ts'
import { RolledBackError } from '../../changes/services/rolled-back-error.ts'
import type { Client } from '../../client/client.ts'
import type { Service } from '../../client/resources/services.ts'
import { rollback as words } from '../../messages/services/rollback.ts'
import { imagesOf } from '../inputs/images.ts'
import type { ServiceOutput } from '../inputs/service.ts'
import type { Step } from '../step.ts'

/** A step that rolls images out. */
export type RolloutStep = Step<ServiceOutput | 'image_path' | 'previous_image_path' | 'rolled_back'>

/** What a rollout acts on and with. */
export interface Rollout {
  readonly client: Client
  readonly update: ImageUpdate
  readonly options: RollbackOptions
}

/** Rolls back to the earlier images and reports it; always rejects. */
export async function rollBackImages(
  { client, update, options }: Rollout,
  before: Service,
  failure: Error,
  step: RolloutStep,
): Promise<never> {
  try {
    return await rollBack(client, update, before, failure, options)
  } catch (error) {
    if (error instanceof RolledBackError) {
      step.set({ rolled_back: error.rolledBack })
      if (error.service) step.set({ image_path: imagesOf(error.service, update.images) })
      step.report({ notes: [error.rolledBack ? words.noteDone() : words.noteFailed()] })
    }
    throw error
  }
}

/** Rolls out; where that fails or times out and `rollback` is true, it is rolled back and still rejects. */
export async function rollOut(
  rollout: Rollout,
  rollback: boolean,
  step: RolloutStep,
  /** Hears of the service as it is, once it is known that it is changed and before it is. */
  before: (service: Service) => Promise<void> = async () => {},
): Promise<ChangeResult<Service>> {
  const { client, update, options } = rollout
  const seen = (service: Service) => {
    options.seen?.(service)
    step.set({ image_path: imagesOf(service, update.images) })
  }
  const change = imageChange(client, update, { seen }, options)
  let replaced: Service | undefined
  const send = async (service: Service) => {
    // What is replaced is known from here on, also where the step ends badly.
    replaced = service
    step.set({ previous_image_path: imagesOf(service, update.images) })
    await before(service)
    return change.send(service)
  }
  try {
    return await applyChange({ ...change, send }, options)
  } catch (error) {
    if (replaced === undefined) throw error
    if (!rollback || !needsRollback(error)) throw error
    return rollBackImages(rollout, replaced, error, step)
  }
}
