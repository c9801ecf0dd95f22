/** The inputs of a build that `build-image` and `deploy` share, and what they come to. */
import { dirname } from 'node:path'
import { checkedOutCommit } from '../../github/files/checkout.ts'
import { localCopies } from '../../github/files/dockerfile.ts'
import type { WorkspaceFile } from '../../github/files/workspace-path.ts'
import { InputError, InputProblem, type Problem, type Values } from '../../github/inputs/input.ts'
import { boolean, path, text } from '../../github/inputs/input-kinds.ts'
import { readEvent, type WorkflowEvent } from '../../github/runner/event.ts'
import { lineOf, localFiles } from '../../messages/images/builds.ts'
import { imageInputProblems } from '../../messages/images/image-inputs.ts'
import { joined } from '../../messages/message.ts'
import { TAG_NAME, tagFromRef } from './names.ts'

// Only steps that build pay for loading it.
const crypto = () => process.getBuiltinModule('node:crypto')

export const buildInputs = {
  tag: text({
    description: 'Tag of the image.',
    runtimeDefault:
      'NAME-HASH, which names its content: the tag of a tag or release event, else the first 12 characters of the commit that is checked out; and 8 digits of a hash of commit and Dockerfile',
    ...TAG_NAME,
  }),
  docker_file: path({
    description:
      'The Dockerfile, inside the workspace, at most 1 MiB. It is all that the platform gets: it builds without a context.',
    default: 'Dockerfile',
  }),
  skip_existing: boolean({
    description: 'Take a tag that is built already as it is.',
    runtimeDefault: 'true for a default tag, which names its content; false for a tag that is given',
  }),
}

export type BuildInputs = Values<typeof buildInputs>

/** What is built under which name. */
export interface NamedBuild {
  readonly tag: string
  /** The file's bytes as they are. */
  readonly dockerfile: Uint8Array
  readonly skip_existing: boolean
  /** The tag was made from commit and Dockerfile, so that the same name is the same content. */
  readonly namesContent: boolean
  /** What will not work in this build. */
  readonly warnings: readonly string[]
}

const COMMIT_DIGITS = 12
const HASH_DIGITS = 8
const LONGEST_TAG = 128

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

/** The build that the inputs ask for. Throws `InputError` where the file is no longer what it was when they were read. */
export function resolveBuild({ tag, docker_file, skip_existing }: BuildInputs, event: WorkflowEvent): NamedBuild {
  const dockerfile = readDockerfile(docker_file)
  const namesContent = tag === undefined
  return {
    tag: tag ?? contentTag(docker_file, dockerfile, event),
    dockerfile,
    skip_existing: skip_existing ?? namesContent,
    namesContent,
    warnings: warningsOf(docker_file, dockerfile),
  }
}

/** The commit that is checked out where the Dockerfile lies; that of the run where there is no checkout. */
function commitOf(file: WorkspaceFile, { sha, workspace }: WorkflowEvent): string | undefined {
  return checkedOutCommit(dirname(file.path), workspace) ?? sha
}

/** `NAME-HASH`: the same commit and Dockerfile give the same tag, anything else another. */
function contentTag(file: WorkspaceFile, dockerfile: Uint8Array, event: WorkflowEvent): string {
  const commit = commitOf(file, event)
  if (commit === undefined) throw new InputError([{ input: 'tag', message: imageInputProblems.noCommit() }])
  const name = tagFromRef(event.tag ?? '') || commit.slice(0, COMMIT_DIGITS)
  const hash = crypto().createHash('sha256').update(`${commit}\n`).update(dockerfile).digest('hex')
  return `${name.slice(0, LONGEST_TAG - HASH_DIGITS - 1)}-${hash.slice(0, HASH_DIGITS)}`
}

function readDockerfile(file: WorkspaceFile): Uint8Array {
  try {
    return file.read()
  } catch (problem) {
    if (!(problem instanceof InputProblem)) throw problem
    throw new InputError([{ input: 'docker_file', message: problem.message }])
  }
}

function warningsOf(file: WorkspaceFile, dockerfile: Uint8Array): readonly string[] {
  const copies = localCopies(Buffer.from(dockerfile).toString('utf8'))
  return copies.length === 0 ? [] : [localFiles({ file: file.relative, places: joined(copies.map(lineOf)) })]
}
