/** Names of images: `registry/owner/repository:tag`. */

export interface ImageName {
  /** Everything before the tag: `hub.c.163.com/admin/web`. */
  readonly repository: string
  /** `latest` where none is given. */
  readonly tag: string
}

/** Splits at the last colon behind the last slash, so that a registry's port is no tag. */
export function parseImage(image: string): ImageName {
  const colon = image.indexOf(':', image.lastIndexOf('/') + 1)
  return colon === -1
    ? { repository: image, tag: 'latest' }
    : { repository: image.slice(0, colon), tag: image.slice(colon + 1) }
}

/** True for two spellings of one image. */
export function sameImage(one: string, other: string): boolean {
  const a = parseImage(one)
  const b = parseImage(other)
  return a.repository === b.repository && a.tag === b.tag
}

/** The same repository with another tag. */
export function withTag(image: string, tag: string): string {
  return `${parseImage(image).repository}:${tag}`
}
