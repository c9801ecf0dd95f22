/** Reads what people write for the simulator: worlds and faults. */

import type { Schema } from '../api/schema-types.ts'
import type { Fault } from '../faults/faults.ts'
import { type ImageResponse, unknownImages } from '../faults/image-responses.ts'
import { buildWorld } from './build.ts'
import { readChecked } from './checked-file.ts'
import type { WorldFile } from './file.ts'
import { worldReferences } from './references.ts'
import type { World } from './world.ts'

/** The world that a text of YAML describes. Throws `FileError` with all that is wrong with it. */
export async function readWorld(text: string, schema: Schema): Promise<World> {
  // The schema says of every key what the type does.
  return buildWorld((await readChecked(text, schema, {}, worldReferences)) as WorldFile)
}

/** The faults that a text of YAML lists, for this world where it is known. Throws `FileError` with all that is wrong with it. */
export async function readFaults(text: string, schema: Schema, world?: World): Promise<(Fault | ImageResponse)[]> {
  const references = (data: unknown) => (world === undefined ? [] : unknownImages(world, data))
  // The schema says of every kind what the type does.
  return (await readChecked(text, schema, [], references)) as (Fault | ImageResponse)[]
}
