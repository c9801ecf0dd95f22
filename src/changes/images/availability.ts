/** Whether an image can still be rolled out by its name, as far as its repository shows. */
import type { Api } from '../../client/client.ts'
import { findIn } from '../../client/pages.ts'
import { isOnPlatform, parseImage } from './name.ts'
import { tagStatusWord } from './tag-status.ts'

/**
 * The status word of the image's tag (`tagStatus` knows it); `undefined` where nothing shows it: it is kept by another
 * registry, or in a repository of another account.
 */
export async function tagWordOf(api: Api, image: string): Promise<string | undefined> {
  if (!isOnPlatform(image)) return undefined
  const { path, tag } = parseImage(image)
  const repository = await findIn(api.images.list(), (one) => `${one.user_name}/${one.repo_name}` === path)
  if (repository === undefined) return undefined
  const { tags } = await api.images.get(repository.repo_id)
  return tagStatusWord(tags.find((one) => one.name === tag)?.status)
}
