/** Volumes of a new service: `id or name : mount path`. */

import { InputProblem } from '../../github/inputs/input.ts'
import { quote } from '../../github/report/truncate.ts'
import { mountForm } from '../../messages/storage/storage-inputs.ts'

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
