/** A rollout of images as a step makes it: with the outputs and the report that are due however it ends. */

import type { ChangeResult } from '../../changes/engine/change.ts'
import { type Rollout, rollBack, rollOut } from '../../changes/services/release/rollback.ts'
import { RolledBackError } from '../../changes/services/release/rolled-back-error.ts'
import type { Service } from '../../client/resources/services.ts'
import { rollback as words } from '../../messages/services/rollback.ts'
import type { ServiceOutput } from '../inputs/service/service.ts'
import type { Step } from '../step.ts'
import { imagesOf } from './images.ts'

/** A step that rolls images out. */
export type RolloutStep = Step<ServiceOutput | 'image_path' | 'previous_image_path' | 'rolled_back'>

/** Does the work; where it ended in a rollback, sets the outputs of that and reports it. */
async function reportingRollback<T>({ update }: Rollout, step: RolloutStep, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof RolledBackError) {
      step.set({ rolled_back: error.rolledBack })
      if (error.service) step.set({ image_path: imagesOf(error.service, update.images) })
      step.report({ notes: [error.rolledBack ? words.noteDone() : words.noteFailed()] })
    }
    throw error
  }
}

/** Rolls back to the earlier images and reports it; always rejects. */
export function rollBackImages(rollout: Rollout, before: Service, failure: Error, step: RolloutStep): Promise<never> {
  const { client, update, options } = rollout
  return reportingRollback(rollout, step, () => rollBack(client, update, before, failure, options))
}

/**
 * Rolls out; where that fails or times out and `rollback` is true, it is rolled back and still rejects. `before` is called
 * with the current service, once it is known that it is changed and before it is.
 */
export function rollOutImages(
  rollout: Rollout,
  rollback: boolean,
  step: RolloutStep,
  before: (service: Service) => Promise<void> = async () => {},
): Promise<ChangeResult<Service>> {
  const { update, options } = rollout
  const seen = (service: Service) => {
    options.seen?.(service)
    step.set({ image_path: imagesOf(service, update.images) })
  }
  const replacing = (service: Service) => {
    // What is replaced is known from here on, also where the step fails.
    step.set({ previous_image_path: imagesOf(service, update.images) })
    return before(service)
  }
  const observed = { ...rollout, options: { ...options, seen } }
  return reportingRollback(rollout, step, () => rollOut(observed, rollback, replacing))
}
