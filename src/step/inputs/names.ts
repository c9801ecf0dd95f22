/** Inputs whose text goes into a path of the API, with what the platform allows there. */

import { InputProblem } from '../../github/inputs/input.ts'
import { custom, text } from '../../github/inputs/input-kinds.ts'
import { quote } from '../../github/report/truncate.ts'
import { imageInputProblems } from '../../messages/images/image-inputs.ts'
import { nameForms } from '../../messages/step/name-forms.ts'

const REPOSITORY = /[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*/
const TAG = /[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}/
const IMAGE = /[A-Za-z0-9][A-Za-z0-9.-]*(:\d+)?(\/[A-Za-z0-9_][A-Za-z0-9._-]*)+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?/
/** Characters of an image's full name. */
const LONGEST_IMAGE = 400
const LABEL = /[a-z]([a-z0-9-]{0,22}[a-z0-9])?/

/** Name of an image repository, `web` or `admin/web`. */
export const REPOSITORY_NAME = {
  pattern: REPOSITORY,
  takes: nameForms.repository,
  maxLength: 200,
} as const

/** Where a Dockerfile is looked for that no input names. */
export const DEFAULT_DOCKERFILE = 'Dockerfile'

/** Tag of an image. */
export const TAG_NAME = {
  pattern: TAG,
  takes: nameForms.tag,
} as const

/** Name of a load balancer or a listener (API reference 6.6), or of a new service. */
export const LABEL_NAME = {
  pattern: LABEL,
  takes: nameForms.label,
} as const

/** True for text that is the full name of an image. */
export function isImagePath(given: string): boolean {
  return IMAGE.exec(given)?.[0] === given && given.length <= LONGEST_IMAGE
}

/** True for an image that is named by its content, which the platform does not understand. */
export function isDigest(given: string): boolean {
  return /@[a-z0-9]+:/i.test(given)
}

function parseImagePath(given: string): string {
  const got = quote(given)
  if (isDigest(given)) throw new InputProblem(imageInputProblems.digest({ got }))
  if (given.length > LONGEST_IMAGE)
    throw new InputProblem(imageInputProblems.longImage({ most: LONGEST_IMAGE, length: given.length, got }))
  if (!isImagePath(given)) throw new InputProblem(imageInputProblems.image({ got }))
  return given
}

/** An input that takes the full name of an image. */
export const imagePath = () => custom({ kind: 'string', parse: parseImagePath })

/** What can be used of a git ref in a tag: what a tag cannot hold becomes a hyphen. */
export function tagFromRef(ref: string): string {
  return ref.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/^[.-]+/, '')
}

const CONTAINER = /[a-z]([a-z0-9-]{0,61}[a-z0-9])?/

/** Name of a container. */
export const CONTAINER_NAME = { pattern: CONTAINER, takes: nameForms.container } as const

/** True for text that a container may be called. */
export function isContainerName(given: string): boolean {
  return CONTAINER.exec(given)?.[0] === given
}

/** An input that takes the name of a container. */
export const containerName = () => text(CONTAINER_NAME)
