/** The inputs of a build, for `build-image` and for the actions that may build an image first. */
import { LARGEST_FILE } from '../../github/files/largest-file.ts'
import type { ParseContext, Problem, Values } from '../../github/inputs/input.ts'
import { boolean, custom, text } from '../../github/inputs/input-kinds.ts'
import { readEvent, type WorkflowEvent } from '../../github/runner/event.ts'
import { imageInputProblems } from '../../messages/images/image-inputs.ts'
import { group } from '../action.ts'
import type { Dockerfile } from './dockerfile.ts'
import { DEFAULT_DOCKERFILE, REPOSITORY_NAME, TAG_NAME } from './names.ts'

/** The input of a Dockerfile but for its parser, which `build-image` always needs and others only where they build. */
export const DOCKERFILE = { kind: 'path', default: DEFAULT_DOCKERFILE, form: { maxBytes: LARGEST_FILE } } as const

/** What every build takes besides. */
export const buildInputs = { tag: text(TAG_NAME), skip_existing: boolean({}) }

/** The values of the inputs of a build. */
export type BuildInputs = Values<typeof buildInputs> & { readonly docker_file: Dockerfile }

/** An image that is built first, instead of one that is given. */
export const buildFirst = group({
  name: 'build',
  inputs: {
    repo_name: text(REPOSITORY_NAME),
    tag: buildInputs.tag,
    docker_file: custom({
      ...DOCKERFILE,
      onlyWith: 'repo_name',
      parse: async (given: string, context: ParseContext) =>
        (await import('./dockerfile.ts')).parseDockerfile(given, context),
    }),
    skip_existing: buildInputs.skip_existing,
  },
  outputs: ['download_url', 'tag', 'built'],
})

/** What cannot be worked out where it has to be: the file that only the default names, the commit of no checkout. */
export function tagProblems(
  { tag, docker_file }: Partial<Values<(typeof buildFirst)['inputs']>>,
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
export function commitOf({ commit }: Dockerfile, { sha }: WorkflowEvent): string | undefined {
  return commit ?? sha
}
