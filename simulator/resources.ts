/** The files of the repository that the simulator needs. The bundle has them as one document of its own and reads none here. */
import { readFile } from 'node:fs/promises'

const FILES = {
  description: '../api/fengchao.openapi.yaml',
}

/** Not written out in place: a bundler would take the file along. */
function read(name: keyof typeof FILES): Promise<string> {
  return readFile(new URL(FILES[name], import.meta.url), 'utf8')
}

/** The text of the API's description. */
export function readDescription(): Promise<string> {
  return read('description')
}
