/** The actions as their files declare them: found by pattern, so that no list of them has to be kept. */
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Action } from '../../src/step/action.ts'
import { listFiles } from './files.ts'

/** An action with where it was declared. */
export interface Declaration {
  /** For example `src/actions/build-image.ts`. */
  readonly file: string
  /** The constant that the file exports, for example `buildImage`. */
  readonly constant: string
  /** Where its manifest lies, relative to the repository: `.` for the root action, `actions/NAME` for the others. */
  readonly folder: string
  readonly action: Action
}

/** Loads every file of `src/actions/`, sorted by name; throws where a file breaks the naming rules. */
export async function loadDeclarations(root: string): Promise<Declaration[]> {
  const files = listFiles(root, 'src/actions/*.ts')
  return Promise.all(files.map((file) => loadDeclaration(root, file)))
}

async function loadDeclaration(root: string, file: string): Promise<Declaration> {
  const exported: Readonly<Record<string, unknown>> = await import(pathToFileURL(join(root, file)).href)
  return readDeclaration(file, exported)
}

/** Picks the action out of what a file exports; pure, so that the rules can be tested without files. */
export function readDeclaration(file: string, exported: Readonly<Record<string, unknown>>): Declaration {
  const name = basename(file, '.ts')
  const constant = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const action = exported[constant]
  if (!isAction(action)) throw new Error(`${file} must export an action as the constant ${constant}.`)
  if (action.name !== name)
    throw new Error(`${file} declares the name ${action.name}; it must be ${name}, as the file.`)
  return { file, constant, folder: name === 'deploy' ? '.' : `actions/${name}`, action }
}

function isAction(value: unknown): value is Action {
  return typeof value === 'object' && value !== null && 'run' in value && typeof value.run === 'function'
}
