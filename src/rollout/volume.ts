/** Cloud volumes (API reference 7): found by id or name, made, grown and deleted. */
import type { Client } from '../client/client.ts'
import { findIn } from '../client/pages.ts'
import type { Volume } from '../client/volumes.ts'
import { unlessAbsent } from './absence.ts'
import { refuse } from './errors.ts'
import { differences } from './plan.ts'
import type { Resource, Wanted } from './resource.ts'
import { volumeStatus } from './statuses.ts'

/** Which volume: by its id, or by its name where none is given. */
export interface VolumeName {
  readonly volume_id: number | undefined
  readonly volume_name: string | undefined
}

function titleOf({ volume_id, volume_name }: VolumeName): string {
  return `Volume ${volume_name ?? volume_id}`
}

/**
 * The volume as a thing that is there or not; `seen` hears of it each time that it is looked for. A volume found by its
 * name is read by its id from then on. What a read by id (not in the reference) does not find, the list is asked for.
 */
export function volumeResource(
  client: Client,
  name: VolumeName,
  seen: (found: Volume | undefined) => void,
): Resource<Volume> {
  let known = name.volume_id
  const isIt = (volume: Volume) =>
    volume.id === known || (name.volume_id === undefined && volume.name === name.volume_name)
  return {
    title: titleOf(name),
    find: async (deadlineAt) => {
      const api = client.until(deadlineAt)
      const direct = known === undefined ? undefined : await unlessAbsent(api.volumes.get(known))
      const volume = direct ?? (await findIn(api.volumes.list(), isIt))
      const found = volume && volumeStatus(volume.status)?.phase !== 'gone' ? volume : undefined
      known = found?.id ?? known
      seen(found)
      return found
    },
    status: { of: ({ status }) => status, table: volumeStatus },
  }
}

function isAttached({ status, volume_mappings }: Volume): boolean {
  return status === 'mount_succ' || volume_mappings.length > 0
}

/** Refuses to grow or delete a volume that a service holds: volumes come off only with their service (7.3, 7.4). */
function needFree(volume: Volume, what: string): void {
  if (!isAttached(volume)) return
  const places = volume.volume_mappings.map(({ mount_path }) => mount_path).join(', ')
  refuse(
    `Volume ${volume.name} (${volume.id}) is attached to service ${volume.service_name || 'of this account'}${places && ` at ${places}`} (status "${volume.status}"), and the platform cannot ${what} it meanwhile.`,
    'A volume comes off only when its service is deleted: delete the service (delete-service), run this step again, and create the service anew with the volume.',
  )
}

function checkSize(volume: Volume, size: number): void {
  const { name, id, status } = volume
  if (status === 'create_fail' || status === 'create_timeout') {
    refuse(
      `Volume ${name} (${id}) could not be created (status "${status}"), so there is nothing to be used or grown.`,
      'Delete it (operation: delete) and apply it anew.',
    )
  }
  if (volume.size > size) {
    refuse(
      `Volume ${name} (${id}) has ${volume.size} GB, more than the ${size} GB asked for, and a volume only grows.`,
      `Ask for at least ${volume.size} GB, or make a smaller volume under another name and move the data.`,
    )
  }
  if (volume.size < size) needFree(volume, 'grow')
  else if (volumeStatus(status)?.phase === 'failed') {
    refuse(
      `Volume ${name} (${id}) has its ${size} GB, but its last operation ended in "${status}", and there is nothing to send that would mend it.`,
      'Look at the volume in the console (https://c.163.com/dashboard).',
    )
  }
}

/** A volume of `size` GB, as `ensure` takes it; `made` hears of the id of a new one at once. */
export function wantedVolume(
  client: Client,
  name: VolumeName,
  size: number,
  made: (id: number) => void,
): Wanted<Volume> {
  const { volume_id, volume_name } = name
  return {
    phase: 'Waiting for the volume',
    differences: (found) =>
      found ? differences({ size: found.size }, { size }) : differences({}, { volume_name, size }),
    check: (found) => {
      if (found) checkSize(found, size)
      else if (volume_id !== undefined || volume_name === undefined) {
        refuse(
          `There is no volume with the id ${volume_id}, and the platform chooses the ids of new ones.`,
          'Check the input volume_id, or give volume_name alone to create a volume.',
        )
      }
    },
    create: async () => made((await client.volumes.create(volume_name ?? '', size)).id),
    update: (found) => {
      // A service may have taken it since it was checked, which the platform calls busy for as long as that lasts.
      checkSize(found, size)
      return client.volumes.resize(found.id, size)
    },
    failureAdvice:
      'The API does not tell the cause; the console (https://c.163.com/dashboard) does. A volume that could not be created has to be deleted (operation: delete) before it is applied anew.',
  }
}

/** How a volume is deleted, as `remove` takes it. */
export function volumeDeletion(client: Client) {
  return {
    phase: 'Deleting the volume',
    check: (found: Volume) => needFree(found, 'delete'),
    send: (found: Volume) => {
      needFree(found, 'delete')
      return client.volumes.delete(found.id)
    },
  }
}
