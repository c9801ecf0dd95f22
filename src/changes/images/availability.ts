/** Whether an image can still be rolled out by its name, as far as its repository shows. */
import type { Api } from '../../client/client.ts'
import { ifExists } from '../../client/errors.ts'
import { findIn } from '../../client/pages.ts'
import type { RepositorySummary } from '../../client/resources/images.ts'
import { runInParallel } from '../graph/parallel.ts'
import { isOnPlatform, parseImage } from './name.ts'
import { NO_TAG, tagStatusWord } from './tag-status.ts'

/** Repositories read at the same time. */
const WIDTH = 4

/**
 * The status word of the image's tag (`tagStatus` knows it); `undefined` where nothing shows it: it is kept by another
 * registry, or in a repository of another account.
 */
export async function tagWordOf(api: Api, image: string): Promise<string | undefined> {
  if (!isOnPlatform(image)) return undefined
  const { path, tag } = parseImage(image)
  const repository = await findIn(api.images.list(), (one) => nameOf(one) === path)
  if (repository === undefined) return undefined
  const { tags } = await api.images.get(repository.repo_id)
  return tagStatusWord(tags.find((one) => one.name === tag)?.status)
}

function nameOf({ user_name, repo_name }: RepositorySummary): string {
  return `${user_name}/${repo_name}`
}

function ownerOf(path: string): string {
  return path.slice(0, Math.max(0, path.indexOf('/')))
}

/**
 * The words of several images, by their names: one read for each of their repositories. `repositories` are all of the
 * account, so that a repository that would be the account's and is not among them is known to be missing. Images that
 * nothing shows are left out.
 */
export async function tagWordsOf(
  api: Api,
  repositories: readonly RepositorySummary[],
  images: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const own = new Set(repositories.map(({ user_name }) => user_name))
  // The platform knows no digests: what has no tag is nothing that it could show.
  const shown = images.filter((image) => isOnPlatform(image) && parseImage(image).tag !== '')
  const byPath = [...Map.groupBy(new Set(shown), (image) => parseImage(image).path)]
  const found = await runInParallel(byPath, WIDTH, async ([path, ofPath]) => {
    const repository = repositories.find((one) => nameOf(one) === path)
    if (repository === undefined && !own.has(ownerOf(path))) return []
    const tags = repository === undefined ? [] : ((await ifExists(api.images.get(repository.repo_id)))?.tags ?? [])
    return ofPath.map((image) => {
      const tag = tags.find(({ name }) => name === parseImage(image).tag)
      return [image, tag === undefined ? NO_TAG : tagStatusWord(tag.status)] as const
    })
  })
  return new Map(found.flat())
}
