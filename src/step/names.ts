/** Inputs whose text goes into a path of the API, with what the platform allows there. */
import type { InputOptions } from '../workflow/input-kinds.ts'
import { text } from '../workflow/input-kinds.ts'

const REPOSITORY = /[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*/
const TAG = /[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}/
const IMAGE = /[A-Za-z0-9][A-Za-z0-9.-]*(:\d+)?(\/[A-Za-z0-9_][A-Za-z0-9._-]*)+(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?/
const LABEL = /[a-z]([a-z0-9-]{0,22}[a-z0-9])?/

/** Name of an image repository, `web` or `admin/web`. */
export const REPOSITORY_NAME = {
  pattern: REPOSITORY,
  takes: 'the name of a repository such as web',
  maxLength: 200,
} as const

/** Tag of an image. */
export const TAG_NAME = {
  pattern: TAG,
  takes: 'a tag of letters, digits, dots, hyphens and underscores, at most 128 characters',
} as const

/** Full name of an image. */
export const IMAGE_PATH = {
  pattern: IMAGE,
  takes: 'an image such as hub.c.163.com/admin/web:v2',
  maxLength: 400,
} as const

/** Name of a load balancer or a listener (API reference 6.6), or of a new service. */
export const LABEL_NAME = {
  pattern: LABEL,
  takes: '1 to 24 lower-case letters, digits or hyphens, beginning with a letter and not ending with a hyphen',
} as const

/** True for text that is the full name of an image. */
export function isImagePath(given: string): boolean {
  return IMAGE.exec(given)?.[0] === given && given.length <= IMAGE_PATH.maxLength
}

/** A tag made from a git ref: what a tag cannot hold becomes a hyphen. */
export function tagFromRef(ref: string): string {
  return ref
    .replace(/[^A-Za-z0-9_.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 128)
}

const CONTAINER = /[a-z]([a-z0-9-]{0,61}[a-z0-9])?/

/** True for text that a container may be called. */
export function isContainerName(given: string): boolean {
  return CONTAINER.exec(given)?.[0] === given
}

/** The container that gets the image. */
export const containerName = (options: Partial<InputOptions> = {}) =>
  text({
    description: 'Which container gets the image; may be left out where the service has one.',
    pattern: CONTAINER,
    takes: 'the name of a container',
    ...options,
  })
