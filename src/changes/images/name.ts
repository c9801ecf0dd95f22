/**
 * Names of images: `registry/owner/repository:tag`. The only place that compares two of them, so that all checks agree.
 */

export interface ImageName {
  /** `hub.c.163.com`; empty where the name leaves it out. */
  readonly registry: string
  /** `admin/web`. */
  readonly path: string
  /** Registry and path as they were written: `hub.c.163.com/admin/web`. */
  readonly repository: string
  /** `latest` where the name has neither a tag nor a digest; empty where it has only a digest. */
  readonly tag: string
  /** `sha256:…`, where the image is named by its content. */
  readonly digest: string | undefined
}

/** The platform's own registry, the default for images without one. */
export const REGISTRY = 'hub.c.163.com'
/** Its spellings in use. */
const SPELLINGS: readonly string[] = [REGISTRY, 'c.163.com', '']

/** How Docker distinguishes a registry from an owner: a dot, a port, or localhost. */
const IS_REGISTRY = /[.:]|^localhost$/

/** Splits off the tag at the last colon after the last slash, so that a registry's port is no tag, and the digest at the `@`. */
export function parseImage(image: string): ImageName {
  const [name = '', digest] = image.split('@')
  const colon = name.indexOf(':', name.lastIndexOf('/') + 1)
  const repository = colon === -1 ? name : name.slice(0, colon)
  const untagged = digest === undefined ? 'latest' : ''
  const slash = repository.indexOf('/')
  const first = repository.slice(0, Math.max(0, slash))
  const registry = IS_REGISTRY.test(first) ? first : ''
  return {
    registry,
    path: registry === '' ? repository : repository.slice(slash + 1),
    repository,
    tag: colon === -1 ? untagged : name.slice(colon + 1),
    digest,
  }
}

/** True where the registry of the image is the platform's own. */
export function isOnPlatform(image: string): boolean {
  return SPELLINGS.includes(parseImage(image).registry.toLowerCase())
}

function sameRegistry(one: string, other: string): boolean {
  return one === other || (SPELLINGS.includes(one) && SPELLINGS.includes(other))
}

/** True for two spellings of one repository; tags do not matter. */
export function sameRepository(one: string, other: string): boolean {
  const a = parseImage(one)
  const b = parseImage(other)
  return a.path === b.path && sameRegistry(a.registry.toLowerCase(), b.registry.toLowerCase())
}

/** True for two spellings of one image. */
export function sameImage(one: string, other: string): boolean {
  const a = parseImage(one)
  const b = parseImage(other)
  if (!sameRepository(one, other) || a.tag !== b.tag) return false
  // A tag identifies the image; where there is none, only the digest does.
  return a.digest === b.digest || (a.tag !== '' && (a.digest === undefined || b.digest === undefined))
}

/** The same repository with another tag. */
export function withTag(image: string, tag: string): string {
  return `${parseImage(image).repository}:${tag}`
}

/** True for a tag that names no version: its image changes from build to build, as with `latest`. */
export function isMovingTag(image: string): boolean {
  const { tag } = parseImage(image)
  return tag !== '' && !/\d/.test(tag)
}
