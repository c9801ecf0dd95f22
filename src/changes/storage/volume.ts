/** Cloud volumes (API reference 7): found by id or name, created, grown and deleted. */
import type { Client } from '../../client/client.ts'
import { ifExists } from '../../client/errors.ts'
import { findIn } from '../../client/pages.ts'
import type { Volume } from '../../client/resources/volumes.ts'
import {
  askForMore,
  attachedCannotBeDeleted,
  attachedCannotGrow,
  checkVolumeId,
  deleteAndCreateAgain,
  deletingVolume,
  detachAdvice,
  lookInConsole,
  noVolumeOfThisId,
  volumeFailedBefore,
  volumeFailureAdvice,
  volumeNeverCreated,
  volumeOnlyGrows,
  volumeTitle,
  waitingForVolume,
} from '../../messages/storage/storage.ts'
import { compareFields } from '../engine/difference.ts'
import { refuse } from '../engine/errors.ts'
import type { Desired, Resource } from '../engine/resource.ts'
import type { StatusTable } from '../engine/status.ts'
import { LIFECYCLE, operationWords, statusTable } from '../engine/status-table.ts'

/** The status words of volumes: those of services, and two operations more. */
export const volumeStatus: StatusTable = statusTable(operationWords([...LIFECYCLE, 'mount', 'unmount']))

/** Which volume: by its id, or by its name where there is no id. */
export interface VolumeName {
  readonly volume_id: number | undefined
  readonly volume_name: string | undefined
}

/**
 * The volume as a resource; `seen` is called each time that it is read. A volume found by its name is read by its id from
 * then on. What a read by id (not in the reference) does not find is looked up in the list.
 */
export function volumeResource(
  client: Client,
  name: VolumeName,
  seen: (found: Volume | undefined) => void,
): Resource<Volume> {
  let knownId = name.volume_id
  const isIt = (volume: Volume) =>
    volume.id === knownId || (name.volume_id === undefined && volume.name === name.volume_name)
  return {
    title: volumeTitle({ volume: name.volume_name ?? name.volume_id }),
    find: async () => {
      const direct = knownId === undefined ? undefined : await ifExists(client.volumes.get(knownId))
      const volume = direct ?? (await findIn(client.volumes.list(), isIt))
      const found = volume && volumeStatus(volume.status)?.phase !== 'gone' ? volume : undefined
      knownId = found?.id ?? knownId
      seen(found)
      return found
    },
    status: { of: ({ status }) => status, table: volumeStatus },
  }
}

function isAttached({ status, volume_mappings }: Volume): boolean {
  return status === 'mount_succ' || volume_mappings.length > 0
}

/** Refuses to grow or delete an attached volume: volumes are detached only with their service (7.3, 7.4). */
function requireDetached(volume: Volume, refusal: typeof attachedCannotGrow): void {
  if (!isAttached(volume)) return
  const { name, id, status, service_name: service, volume_mappings } = volume
  const places = volume_mappings.map(({ mount_path }) => mount_path)
  refuse(refusal({ name, id, status, service, places }), detachAdvice())
}

function checkSize(volume: Volume, size: number): void {
  const { name, id, status } = volume
  if (status === 'create_fail' || status === 'create_timeout') {
    refuse(volumeNeverCreated({ name, id, status }), deleteAndCreateAgain())
  }
  if (volume.size > size) {
    refuse(volumeOnlyGrows({ name, id, size: volume.size, requested: size }), askForMore({ size: volume.size }))
  }
  if (volume.size < size) requireDetached(volume, attachedCannotGrow)
  else if (volumeStatus(status)?.phase === 'failed') {
    refuse(volumeFailedBefore({ name, id, size, status }), lookInConsole())
  }
}

/** A volume of `size` GB, as `ensure` takes it; `onCreated` is called with the id of a new one at once. */
export function desiredVolume(
  client: Client,
  name: VolumeName,
  size: number,
  onCreated: (id: number) => void,
): Desired<Volume> {
  const { volume_id, volume_name } = name
  return {
    phase: waitingForVolume(),
    differences: (found) =>
      found ? compareFields({ size: found.size }, { size }) : compareFields({}, { volume_name, size }),
    check: (found) => {
      if (found) checkSize(found, size)
      else if (volume_id !== undefined || volume_name === undefined) {
        refuse(noVolumeOfThisId({ id: volume_id }), checkVolumeId())
      }
    },
    create: async () => onCreated((await client.volumes.create(volume_name ?? '', size)).id),
    update: (found) => {
      // A service may have attached it since the check; the platform calls that busy for as long as it lasts.
      checkSize(found, size)
      return client.volumes.resize(found.id, size)
    },
    failureAdvice: volumeFailureAdvice(),
  }
}

/** How a volume is deleted, as `remove` takes it. */
export function volumeDeletion(client: Client) {
  return {
    phase: deletingVolume(),
    check: (found: Volume) => requireDetached(found, attachedCannotBeDeleted),
    send: (found: Volume) => {
      requireDetached(found, attachedCannotBeDeleted)
      return client.volumes.delete(found.id)
    },
  }
}
