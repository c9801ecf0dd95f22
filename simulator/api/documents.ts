/** The files of the repository that the simulator needs. In the bundle all of them are one document, which the build makes. */
import { readFile } from 'node:fs/promises'
import type { Schema } from './schema-types.ts'

/** What a rehearsal cannot do without. */
export interface Resources {
  /** The API's description. */
  readonly description: object
  readonly worldSchema: Schema
  readonly faultsSchema: Schema
  /** The world file of a rehearsal that brings none. */
  readonly smallWorld: string
}

const FILES = {
  description: '../../api/fengchao.openapi.yaml',
  worldSchema: '../world/world.schema.json',
  faultsSchema: '../faults/faults.schema.json',
  smallWorld: '../world/worlds/small.yaml',
}

/** Not written out in place: a bundler would take the file along. */
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
