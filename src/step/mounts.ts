/** Volumes of a new service: `id or name : mount path`, and their ids. */
import type { Client } from '../client/client.ts'
import { refuse } from '../rollout/errors.ts'
import { InputProblem } from '../workflow/input.ts'
import { quote } from '../workflow/parsers.ts'

/** A volume, by id or by name, and where it is mounted. */
export interface Mount {
  readonly volume: string
  readonly mount_path: string
}

/** Reads one mount; throws `InputProblem`. */
export function parseMount(given: string): Mount {
  const match = /^([a-z0-9][a-z0-9-]{0,31})\s*:\s*(\/\S*)$/.exec(given)
  const [, volume, mount_path] = match ?? []
  if (volume === undefined || mount_path === undefined) {
    throw new InputProblem(
      `takes the id or name of a volume and its mount path, such as data:/var/lib/data; got ${quote(given)}`,
    )
  }
  return { volume, mount_path }
}

/** Ids of the volumes with their mount paths, as the API takes them; lists the volumes only where there is a name. */
export async function mountInfo(client: Client, mounts: readonly Mount[]): Promise<Record<string, string>> {
  const ids = new Map<string, string>()
  if (mounts.some(({ volume }) => !/^\d+$/.test(volume))) {
    for await (const { id, name } of client.volumes.list()) ids.set(name, String(id))
  }
  const pairs = mounts.map(({ volume, mount_path }): [string, string] => {
    const id = ids.get(volume) ?? (/^\d+$/.test(volume) ? volume : undefined)
    return [
      id ??
        refuse(
          `There is no volume "${volume}": there is ${[...ids.keys()].join(', ') || 'none'}.`,
          'Make it first with manage-volume.',
        ),
      mount_path,
    ]
  })
  return Object.fromEntries(pairs)
}
