/** Which tags of a repository the services run: the API has no such lookup, so every service of every namespace is read. */
import type { Api } from '../../client/client.ts'
import { ifExists } from '../../client/errors.ts'
import type { Repository } from '../../client/resources/images.ts'
import type { Service } from '../../client/resources/services.ts'
import { againWhenEnded, changeAwaited, useNotKnown } from '../../messages/images/image-use.ts'
import { ChangeError } from '../engine/errors.ts'
import { GONE } from '../engine/status.ts'
import { type WaitOptions, waitFor } from '../engine/wait.ts'
import { runInParallel } from '../graph/parallel.ts'
import { serviceStatus, serviceTitle } from '../services/service.ts'
import { parseImage } from './name.ts'

/** Reads at the same time. */
const WIDTH = 4

type Names = Pick<Repository, 'user_name' | 'repo_name'>

/** The tag, where the image is in the repository, whatever its registry is called. */
export function tagIn({ user_name, repo_name }: Names, image: string): string | undefined {
  const { repository, tag } = parseImage(image)
  const [first = '', ...rest] = repository.split('/')
  const path = /[.:]|^localhost$/.test(first) ? rest.join('/') : repository
  return path === `${user_name}/${repo_name}` || path === repo_name ? tag : undefined
}

function tagsOf(repository: Names, service: Service): readonly string[] {
  return service.service_container_infos.flatMap(({ image_path }) => tagIn(repository, image_path) ?? [])
}

async function serviceIds(api: Api): Promise<readonly number[]> {
  const ids = await runInParallel(await api.namespaces.list(), WIDTH, async (namespace) => {
    const found: number[] = []
    for await (const service of api.services.list(namespace.id)) found.push(service.id)
    return found
  })
  return ids.flat()
}

/** The service once its change in progress has ended: which image it runs then is not known before. */
async function serviceWhenIdle(api: Api, service: Service, options: WaitOptions): Promise<Service | undefined> {
  const { id } = service.service_info
  options.observer.progress(changeAwaited({ service: serviceTitle(service) }))
  const ended = await waitFor<{ found: Service | undefined }>(async () => {
    const found = await ifExists(api.services.get(id))
    const word = serviceStatus(found?.service_info.status ?? 'delete_succ')
    const ending = word !== undefined && word.phase !== 'pending' ? { ending: { found } } : {}
    return { status: found?.service_info.status ?? GONE, sentence: word?.sentence, ...ending }
  }, options)
  if (!('timedOut' in ended)) return ended.found
  throw new ChangeError('busy', useNotKnown({ service: serviceTitle(service), status: ended.status }), {
    status: ended.status,
    advice: againWhenEnded(),
  })
}

/** The tags that services run, each with the service's title. Services that do not use the repository are not waited for. */
export async function tagsInUse(
  api: Api,
  repository: Names,
  options: WaitOptions,
): Promise<ReadonlyMap<string, string>> {
  const uses = await runInParallel(await serviceIds(api), WIDTH, async (id) => {
    const service = await ifExists(api.services.get(id))
    const tags = service ? tagsOf(repository, service) : []
    if (service === undefined || tags.length === 0) return []
    const pending = serviceStatus(service.service_info.status)?.phase === 'pending'
    const later = pending ? await serviceWhenIdle(api, service, options) : undefined
    const title = serviceTitle(service)
    return [...tags, ...(later ? tagsOf(repository, later) : [])].map((tag) => [tag, title] as const)
  })
  return new Map(uses.flat())
}
