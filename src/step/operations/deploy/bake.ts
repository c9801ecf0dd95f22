/** The watch over what a deployment rolled out: it rolls back as a probe that does not pass does. */
import type { ChangeResult } from '../../../changes/engine/change.ts'
import { ChangeError } from '../../../changes/engine/errors.ts'
import { imageChange } from '../../../changes/services/image.ts'
import type { Probe } from '../../../changes/services/release/probe-settings.ts'
import type { Rollout } from '../../../changes/services/release/rollback.ts'
import type { Service } from '../../../client/resources/services.ts'
import { joined } from '../../../messages/message.ts'
import { baking as words } from '../../../messages/services/bake.ts'
import { replicasKept } from '../../../messages/services/probe.ts'
import { type RolloutStep, rollBackImages } from '../image-rollout.ts'

/** How long to watch and how, and what follows where it does not last. */
export interface Watch {
  readonly durationMs: number
  /** What is asked; without it, status and images are watched. */
  readonly probe: Probe | undefined
  readonly rollback: boolean
  /** The number of replicas that the deployment asked for besides. */
  readonly replicas: number | undefined
}

/** Requests of the watch may be as late as this. */
const LATE_MS = 30_000

async function watchFor({ durationMs, probe }: Watch, rollout: Rollout, after: Service): Promise<void> {
  const { bakeAddress, bakeService } = await import('../../../changes/services/release/bake.ts')
  const { client, update, options } = rollout
  const deadlineAt = options.clock.now() + durationMs
  const watching = { ...options, deadlineAt }
  if (probe === undefined) {
    const change = imageChange(client.until(deadlineAt + LATE_MS), update, options)
    return bakeService(change, after, watching)
  }
  const { visit } = await import('../../../client/http/transport.ts')
  return bakeAddress(visit, probe, watching)
}

/**
 * Watches the service, which is `after` now, for as long as requested. Where it fails it is rolled back to what was before
 * the rollout, and rejects; what somebody else has rolled out or deleted since is left alone.
 */
export async function watchRollout(
  watch: Watch,
  rollout: Rollout,
  result: ChangeResult<Service>,
  after: Service,
  step: RolloutStep,
): Promise<void> {
  step.report({ again: words.againAfterCancelling() })
  try {
    await watchFor(watch, rollout, after)
  } catch (error) {
    rollout.options.signal?.throwIfAborted()
    if (!(error instanceof ChangeError) || error.ending !== 'failed') throw error
    const images = joined(rollout.update.images.map((one) => one.image_path))
    if (!watch.rollback) {
      const message = words.imageKept({ images, why: error.message })
      throw new ChangeError('failed', message, { status: error.status, advice: error.advice })
    }
    if (watch.replicas !== undefined) step.report({ notes: [replicasKept({ replicas: watch.replicas })] })
    return rollBackImages(rollout, result.before, error, step)
  }
}
