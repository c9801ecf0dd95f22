/** The inputs of a build that `build-image` and `deploy` share. */
import { defaultTag, readEvent, type WorkflowEvent } from '../workflow/event.ts'
import { InputError, InputProblem, type Problem, type Values } from '../workflow/input.ts'
import { path, text } from '../workflow/input-kinds.ts'
import type { WorkspaceFile } from '../workflow/workspace-path.ts'
import { TAG_NAME, tagFromRef } from './names.ts'

export const buildInputs = {
  tag: text({
    description: 'Tag of the image.',
    runtimeDefault: 'on a tag or release event that tag; else the first 12 characters of the commit SHA',
    ...TAG_NAME,
  }),
  docker_file: path({
    description:
      'The Dockerfile, inside the workspace, at most 1 MiB. It is all that the platform gets: it builds without a context.',
    default: 'Dockerfile',
  }),
}

/** What cannot be worked out where it has to be: the file that only the default names, the tag of no event. */
export function tagProblems(
  values: Partial<Values<typeof buildInputs>>,
  env: NodeJS.ProcessEnv = process.env,
): readonly Problem[] {
  const problems: Problem[] = []
  if (values.docker_file?.problem !== undefined)
    problems.push({ input: 'docker_file', message: values.docker_file.problem })
  if (values.tag === undefined && tagFromRef(defaultTag(readEvent(env)) ?? '') === '') {
    problems.push({
      input: 'tag',
      message: 'is required here: neither a tag nor a commit is known that it could be taken from',
    })
  }
  return problems
}

/** The tag asked for, or the one of the event. */
export function chosenTag(tag: string | undefined, event: WorkflowEvent): string {
  const chosen = tag ?? tagFromRef(defaultTag(event) ?? '')
  if (chosen === '') throw new InputError([{ input: 'tag', message: 'is required here' }])
  return chosen
}

/** The file's bytes as they are. Throws `InputError` where it is no longer what it was when the inputs were read. */
export function readDockerfile(file: WorkspaceFile): Uint8Array {
  try {
    return file.read()
  } catch (problem) {
    if (!(problem instanceof InputProblem)) throw problem
    throw new InputError([{ input: 'docker_file', message: problem.message }])
  }
}
