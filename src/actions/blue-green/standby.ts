/** The standby: created as a copy of the live service, or brought to what that has; then to the image. */
import type { ChangeResult } from '../../changes/engine/change.ts'
import type { Difference } from '../../changes/engine/difference.ts'
import { applyInOrder, pendingChanges } from '../../changes/graph/sequence.ts'
import { copyChanges, copyOf } from '../../changes/services/copy.ts'
import { createService } from '../../changes/services/create.ts'
import { type Images, imageChange } from '../../changes/services/image.ts'
import { scale } from '../../changes/services/scale.ts'
import type { Service } from '../../client/resources/services.ts'
import { blueGreenNotes as notes } from '../../messages/network/blue-green.ts'
import type { Roles } from './plan/roles.ts'
import { optionsFor, type Work } from './work.ts'

export interface BroughtUp {
  /** As it is then; undefined where a dry run creates none. */
  readonly standby: Service | undefined
  readonly differences: readonly Difference[]
}

const broughtUp = ({ after, differences }: ChangeResult<Service | undefined>): BroughtUp => ({
  standby: after,
  differences,
})

/** Waited for and verified: after it the standby runs the images, with all its replicas. */
export async function bringUp(work: Work, { live, standby, standbyName }: Roles, images: Images): Promise<BroughtUp> {
  const { client, namespace, values } = work
  const options = optionsFor(standbyName, work.options)
  if (standby === undefined)
    return broughtUp(await createService(client, namespace, copyOf(live, standbyName, namespace, images), options))
  const { id } = standby.service_info
  const desired = Object.entries(images).map(([container_name, image_path]) => ({ container_name, image_path }))
  const update = { service_id: id, images: desired, min_ready_seconds: values.min_ready_seconds, force: false }
  const image = imageChange(client, update, options, options)
  const all = [...copyChanges(client, id, live, options), image] as const
  const pending = await pendingChanges(all, options)
  // The image comes last also where it runs: it is settled then, with every container.
  const due = [...pending.filter((change) => change !== image), image]
  return broughtUp(await applyInOrder(due, options, all))
}

/** For a switch back: the standby keeps what it runs, and gets as many replicas as the live service has. */
export async function scaleUp(work: Work, { live, standby }: Roles): Promise<BroughtUp> {
  if (standby === undefined) throw new TypeError('There is nothing to switch back to.')
  const { client, options, step } = work
  const { id, service_name } = standby.service_info
  const replicas = Math.max(live.service_info.replicas, standby.service_info.replicas)
  if (replicas !== standby.service_info.replicas)
    step.report({ notes: [notes.scaledBack({ standby: service_name, replicas })] })
  return broughtUp(await scale(client, id, replicas, optionsFor(service_name, options)))
}
