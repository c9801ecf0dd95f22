/** The inputs of a build that `build-image` and `deploy` share. */
import { dirname } from 'node:path'
import { checkedOutCommit } from '../../github/files/checkout.ts'
import type { WorkspaceFile } from '../../github/files/workspace-path.ts'
import { path } from '../../github/inputs/file-kinds.ts'
import type { Problem, Values } from '../../github/inputs/input.ts'
import { boolean, text } from '../../github/inputs/input-kinds.ts'
import { readEvent, type WorkflowEvent } from '../../github/runner/event.ts'
import { imageInputProblems } from '../../messages/images/image-inputs.ts'
import { group } from '../action.ts'
import { TAG_NAME } from './names.ts'

const inputs = {
  tag: text(TAG_NAME),
  docker_file: path({ default: 'Dockerfile' }),
  skip_existing: boolean({}),
}

/** What `build-image` and `deploy` share. */
export const build = group({ name: 'build', inputs })

export type BuildInputs = Values<typeof inputs>

/** What cannot be worked out where it has to be: the file that only the default names, the commit of no checkout. */
export function tagProblems(
  { tag, docker_file }: Partial<BuildInputs>,
  env: NodeJS.ProcessEnv = process.env,
): readonly Problem[] {
  const problems: Problem[] = []
  if (docker_file?.problem !== undefined) problems.push({ input: 'docker_file', message: docker_file.problem })
  else if (tag === undefined && docker_file !== undefined && commitOf(docker_file, readEvent(env)) === undefined) {
    problems.push({ input: 'tag', message: imageInputProblems.noCommit() })
  }
  return problems
}

/** The commit that is checked out where the Dockerfile lies; that of the run where there is no checkout. */
export function commitOf(file: WorkspaceFile, { sha, workspace }: WorkflowEvent): string | undefined {
  return checkedOutCommit(dirname(file.path), workspace) ?? sha
}
