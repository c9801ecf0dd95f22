/** Scaling after a rollout, and what both of them leave behind. */
import type { Change, ChangeResult } from '../../../changes/engine/change.ts'
import { requireAll, strongestOutcome } from '../../../changes/graph/sequence.ts'
import { imageChange } from '../../../changes/services/image.ts'
import type { Rollout } from '../../../changes/services/release/rollback.ts'
import { scale, scaleChange } from '../../../changes/services/scale.ts'
import type { Service } from '../../../client/resources/services.ts'
import { imageWithReplicas } from '../../../messages/services/services.ts'
import type { Step } from '../../step.ts'
import type { RolloutStep } from '../image-rollout.ts'
import { reportService } from '../service.ts'

/** What a deploy leaves behind: the image, and the number of replicas where one is requested. */
export function changesOf(
  { client, update, options }: Rollout,
  replicas: number | undefined,
): readonly [Change<Service>, ...Change<Service>[]] {
  const scaling = replicas === undefined ? [] : [scaleChange(client, update.service_id, replicas, options)]
  return [imageChange(client, update, options), ...scaling]
}

/** Scales, where that is requested, after the rollout that ended in `result`; all that is requested has to be so then. */
export async function scaleAfter(
  result: ChangeResult<Service>,
  rollout: Rollout,
  names: string,
  { replicas, dry_run }: { readonly replicas: number | undefined; readonly dry_run: boolean },
  step: RolloutStep & Step<'replicas'>,
): Promise<ChangeResult<Service> | undefined> {
  if (replicas === undefined) return undefined
  const { client, update, options } = rollout
  const scaled = await scale(client, update.service_id, replicas, { ...options, isMidway: true })
  const outcome = strongestOutcome([result.outcome, scaled.outcome])
  reportService(step, { ...scaled, outcome }, imageWithReplicas({ images: names, replicas }))
  step.set({ replicas: scaled.after.service_info.replicas })
  if (!dry_run) requireAll(changesOf(rollout, replicas), scaled.after)
  return scaled
}
