/** The Dockerfile that an input names. Only a step that builds loads what finds files and commits. */
import { dirname } from 'node:path'
import { checkedOutCommit } from '../../github/files/checkout.ts'
import { parseDefaultFile, parseWorkspaceFile, type WorkspaceFile } from '../../github/files/workspace-path.ts'
import type { ParseContext } from '../../github/inputs/input.ts'
import { DEFAULT_DOCKERFILE } from './names.ts'

/** The file, and the commit that is checked out where it lies; `undefined` where there is no checkout. */
export interface Dockerfile extends WorkspaceFile {
  readonly commit: string | undefined
}

/** Finds the file; throws `InputProblem`, but not for what is wrong with the default: see `problem`. */
export function parseDockerfile(given: string, { workspace }: ParseContext): Dockerfile {
  const parse = given === DEFAULT_DOCKERFILE ? parseDefaultFile : parseWorkspaceFile
  const file = parse(given, workspace)
  return { ...file, commit: checkedOutCommit(dirname(file.path), workspace) }
}
