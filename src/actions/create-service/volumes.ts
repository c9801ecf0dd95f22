/** The request for a new service, with the volumes that it mounts by their ids. */
import { refuse } from '../../changes/engine/errors.ts'
import type { Client } from '../../client/client.ts'
import type { NewService } from '../../client/resources/services.ts'
import { createVolumeFirst, mountedTwice, noSuchVolume } from '../../messages/storage/storage.ts'
import type { Mount } from './mounts.ts'
import type { RequestedService } from './request.ts'

// A volume's name begins with a letter, so that no name is an id.
const isId = (volume: string) => /^\d+$/.test(volume)

/** Turns names into ids; the volumes are listed only where there is a name. */
export async function lookUpVolumeIds(client: Client, mounts: readonly Mount[]): Promise<(volume: string) => string> {
  const byName = new Map<string, string>()
  if (mounts.some(({ volume }) => !isId(volume))) {
    for await (const { id, name } of client.volumes.list()) byName.set(name, String(id))
  }
  return (volume) =>
    isId(volume)
      ? volume
      : (byName.get(volume) ?? refuse(noSuchVolume({ volume, names: [...byName.keys()] }), createVolumeFirst()))
}

/** Ids with mount paths, as the API takes them. Throws `ChangeError` (`refused`) where one volume comes twice. */
export function mountInfo(mounts: readonly Mount[], idOf: (volume: string) => string): Record<string, string> {
  const info: Record<string, string> = {}
  for (const { volume, mount_path } of mounts) {
    const id = idOf(volume)
    if (info[id] !== undefined) refuse(mountedTwice({ volume, id }))
    info[id] = mount_path
  }
  return info
}

/** The request: volumes by their ids (listed where they are named), in the namespace of this id. */
export async function buildNewService(
  client: Client,
  namespace_id: number,
  requested: RequestedService,
): Promise<NewService> {
  const idOf = await lookUpVolumeIds(
    client,
    requested.containers.flatMap((one) => one.mounts),
  )
  const containers = requested.containers.map(({ mounts, ...one }) => ({
    ...one,
    volume_info: mountInfo(mounts, idOf),
  }))
  return { ...requested, namespace_id, containers }
}
