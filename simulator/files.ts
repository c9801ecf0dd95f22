/** Reads what people write for the simulator: worlds and faults. */
import { readChecked } from './checked-file.ts'
import type { Fault } from './faults.ts'
import type { Schema } from './schema.ts'
import type { World } from './world.ts'
import { buildWorld } from './world-build.ts'
import type { WorldFile } from './world-file.ts'
import { worldReferences } from './world-references.ts'

/** The world that a text of YAML describes. Throws `FileError` with all that is wrong with it. */
export async function readWorld(text: string, schema: Schema): Promise<World> {
  // The schema says of every key what the type does.
  return buildWorld((await readChecked(text, schema, {}, worldReferences)) as WorldFile)
}

/** The faults that a text of YAML lists. Throws `FileError` with all that is wrong with it. */
export async function readFaults(text: string, schema: Schema): Promise<Fault[]> {
  // The schema says of every kind what the type does.
  return (await readChecked(text, schema, [])) as Fault[]
}
