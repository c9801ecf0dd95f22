/** Volumes of a new service: `id or name : mount path`, and their ids. */

import { refuse } from '../../changes/engine/errors.ts'
import type { Client } from '../../client/client.ts'
import { InputProblem } from '../../github/inputs/input.ts'
import { quote } from '../../github/report/truncate.ts'
import { createVolumeFirst, mountedTwice, mountForm, noSuchVolume } from '../../messages/storage/storage.ts'

/** A volume, by id or by name, and where it is mounted. */
export interface Mount {
  readonly volume: string
  readonly mount_path: string
}

/** Reads one mount; throws `InputProblem`. */
export function parseMount(given: string): Mount {
  const [, volume, mount_path] = /^([a-z0-9][a-z0-9-]{0,31})\s*:\s*(\/\S*)$/.exec(given) ?? []
  if (volume === undefined || mount_path === undefined) {
    throw new InputProblem(mountForm({ given: quote(given) }))
  }
  return { volume, mount_path }
}

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
