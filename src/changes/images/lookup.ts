/** Finding an image repository by its name: the API takes ids and has no lookup (API reference 5.2). */
import type { Api } from '../../client/client.ts'
import { findIn } from '../../client/pages.ts'
import type { RepositorySummary } from '../../client/resources/images.ts'
import { checkRepository, noRepository } from '../../messages/changes/lookups.ts'
import { refuse } from '../engine/errors.ts'

/** The image repository of this name, over all pages; `owner/name` is understood too. */
export async function requireRepository(api: Api, name: string): Promise<RepositorySummary> {
  const found = await findIn(
    api.images.list(),
    (repository) => repository.repo_name === name || `${repository.user_name}/${repository.repo_name}` === name,
  )
  return found ?? refuse(noRepository({ name }), checkRepository())
}
