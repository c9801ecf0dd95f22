/** The JSON schemas that come from the description of the environment file: of such files, and of worlds of rehearsals. */
import type { Words } from './docs/catalogue.ts'
import { ENVIRONMENT_SCHEMA, environmentSchema } from './environment-schema.ts'
import { type Files, textOf } from './files.ts'
import { worldSchema } from './world-schema.ts'

const WORLD_SCHEMA = 'simulator/world/world.schema.json'
/** What only a world has, written by hand. */
const WORLD_ONLY = 'simulator/world/world-only.json'

/** The schemas by path. */
export async function schemas(root: string, repository: string, words: Words): Promise<Files> {
  const only = JSON.parse((await textOf(root, WORLD_ONLY)) ?? '{}')
  return new Map([
    [ENVIRONMENT_SCHEMA, textOfSchema(environmentSchema(repository, words))],
    [WORLD_SCHEMA, textOfSchema(worldSchema(only, words))],
  ])
}

function textOfSchema(schema: object): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`
}
