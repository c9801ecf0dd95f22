/** What a build is made of: the Dockerfile, its warnings, and the tag that names its content. */
import { localCopies } from '../../github/files/dockerfile.ts'
import { InputError, InputProblem } from '../../github/inputs/input.ts'
import type { WorkflowEvent } from '../../github/runner/event.ts'
import { lineOf, localFiles } from '../../messages/images/builds.ts'
import { imageInputProblems } from '../../messages/images/image-inputs.ts'
import { joined } from '../../messages/message.ts'
import { type BuildInputs, commitOf } from '../inputs/build.ts'
import type { Dockerfile } from '../inputs/dockerfile.ts'
import { tagFromRef } from '../inputs/names.ts'

// Only steps that build pay for loading it.
const crypto = () => process.getBuiltinModule('node:crypto')

/** What is built under which name. */
export interface NamedBuild {
  readonly tag: string
  /** The file's bytes as they are. */
  readonly dockerfile: Uint8Array
  /** Where they come from, relative to the workspace. */
  readonly file: string
  readonly skip_existing: boolean
  /** The tag was derived from commit and Dockerfile, so that the same name is the same content. */
  readonly namesContent: boolean
  /** What will not work in this build. */
  readonly warnings: readonly string[]
}

const COMMIT_DIGITS = 12
const HASH_DIGITS = 8
const LONGEST_TAG = 128

/** The build that the inputs ask for. Throws `InputError` where the file is no longer what it was when they were read. */
export function resolveBuild({ tag, docker_file, skip_existing }: BuildInputs, event: WorkflowEvent): NamedBuild {
  const dockerfile = readDockerfile(docker_file)
  const namesContent = tag === undefined
  return {
    tag: tag ?? contentTag(docker_file, dockerfile, event),
    dockerfile,
    file: docker_file.relative,
    skip_existing: skip_existing ?? namesContent,
    namesContent,
    warnings: warningsOf(docker_file, dockerfile),
  }
}

/** `NAME-HASH`: the same commit and Dockerfile give the same tag, anything else another. */
function contentTag(file: Dockerfile, dockerfile: Uint8Array, event: WorkflowEvent): string {
  const commit = commitOf(file, event)
  if (commit === undefined) throw new InputError([{ input: 'tag', message: imageInputProblems.noCommit() }])
  const name = tagFromRef(event.tag ?? '') || commit.slice(0, COMMIT_DIGITS)
  const hash = crypto().createHash('sha256').update(`${commit}\n`).update(dockerfile).digest('hex')
  return `${name.slice(0, LONGEST_TAG - HASH_DIGITS - 1)}-${hash.slice(0, HASH_DIGITS)}`
}

function readDockerfile(file: Dockerfile): Uint8Array {
  try {
    return file.read()
  } catch (problem) {
    if (!(problem instanceof InputProblem)) throw problem
    throw new InputError([{ input: 'docker_file', message: problem.message }])
  }
}

function warningsOf(file: Dockerfile, dockerfile: Uint8Array): readonly string[] {
  const copies = localCopies(Buffer.from(dockerfile).toString('utf8'))
  return copies.length === 0 ? [] : [localFiles({ file: file.relative, places: joined(copies.map(lineOf)) })]
}
