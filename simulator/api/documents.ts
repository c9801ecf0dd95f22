/** The files of the repository that the simulator needs. In the bundle they are one document, which the build creates. */
import { readFile } from 'node:fs/promises'
import type { Schema } from './schema-types.ts'

/** What a rehearsal needs. */
export interface Resources {
  /** The API's description. */
  readonly description: object
  readonly worldSchema: Schema
  readonly faultsSchema: Schema
  /** The default world file of a rehearsal. */
  readonly smallWorld: string
}

const FILES = {
  description: '../../api/fengchao.openapi.yaml',
  worldSchema: '../world/world.schema.json',
  faultsSchema: '../faults/faults.schema.json',
  smallWorld: '../world/worlds/small.yaml',
}

/** The path is not a literal: a bundler would include the file. */
function read(name: keyof typeof FILES): Promise<string> {
  return readFile(new URL(FILES[name], import.meta.url), 'utf8')
}

/** The text of the API's description. */
export function readDescription(): Promise<string> {
  return read('description')
}

/** All of it, from the repository. */
export async function readResources(): Promise<Resources> {
  const { parse } = await import('yaml')
  return {
    description: parse(await readDescription()),
    worldSchema: JSON.parse(await read('worldSchema')),
    faultsSchema: JSON.parse(await read('faultsSchema')),
    smallWorld: await read('smallWorld'),
  }
}
