/** Building an image from a Dockerfile (API reference 5.1) and waiting for the end of this build. */
import type { Client } from '../client/client.ts'
import type { ImageTag, Repository, RepositorySummary } from '../client/images.ts'
import { applyChange, type ChangeOptions, type ChangeOutcome } from './change.ts'
import { withTag } from './image-name.ts'
import { findRepository } from './names.ts'
import { NO_TAG, tagStatus, tagStatusWord } from './statuses.ts'

/** The platform ends every build after two hours. */
export const BUILD_LIMIT_MS = 2 * 60 * 60 * 1000

const AT_LIMIT =
  'The platform itself ends a build after two hours, so a longer timeout does not help: make the build shorter, for example with a base image that holds what takes long.'

/** Where images are when the platform does not say it. */
const REGISTRY = 'hub.c.163.com'

export interface BuildRequest {
  readonly repo_name: string
  /** The repository, where it was found before. */
  readonly repository?: RepositorySummary
  readonly tag: string
  readonly dockerfile: Uint8Array
  /** A tag that is built already is taken as it is. */
  readonly skip_existing: boolean
}

export interface BuildResult {
  readonly outcome: ChangeOutcome
  readonly repo_id: number
  readonly repo_name: string
  readonly tag: string
  /** `registry/owner/repository:tag`. */
  readonly image_path: string
  /** Bytes; may be 0 for a good image. */
  readonly size: number
  readonly status: string
}

function tagOf(repository: Repository, tag: string): ImageTag | undefined {
  return repository.tags.find((one) => one.name === tag)
}

function statusOf(repository: Repository, tag: string): string {
  return tagStatusWord(tagOf(repository, tag)?.status)
}

/** The image's full name, from the repository's own `download_url` with the tag that was built. */
export function imagePath(repository: Repository, tag: string): string {
  const known = repository.download_url || `${REGISTRY}/${repository.user_name}/${repository.repo_name}`
  return withTag(known, tag)
}

/** Builds the tag; see `applyChange` for what it rejects with. */
export async function buildImage(client: Client, request: BuildRequest, options: ChangeOptions): Promise<BuildResult> {
  const { tag } = request
  const found = request.repository ?? (await findRepository(client.until(options.deadlineAt), request.repo_name))
  const deadlineAt = Math.min(options.deadlineAt, options.clock.now() + BUILD_LIMIT_MS)
  const result = await applyChange<Repository>(
    {
      subject: () => `Image ${found.repo_name}:${tag}`,
      what: 'be built',
      phase: 'Building',
      table: tagStatus,
      read: (until) => client.until(until).images.get(found.repo_id),
      status: (repository) => statusOf(repository, tag),
      busy: (repository) => ['init', 'building'].includes(statusOf(repository, tag)),
      // A size is not always told; where it is, another one shows that the tag was built anew.
      mark: (repository) => String(tagOf(repository, tag)?.size ?? ''),
      endsUnseen: (repository) => tagStatus(statusOf(repository, tag))?.phase !== 'pending',
      matches: (repository) => statusOf(repository, tag) === 'build_succ',
      always: !request.skip_existing,
      differences: (repository) => {
        const status = statusOf(repository, tag)
        return [{ field: `${found.repo_name}:${tag}`, before: status === NO_TAG ? '' : status, after: 'built' }]
      },
      send: () => client.images.build(found.repo_name, tag, request.dockerfile),
      ...(deadlineAt < options.deadlineAt ? { slowAdvice: AT_LIMIT } : {}),
      failureAdvice: () =>
        `The API does not give the build's log; it is in the console (https://c.163.com/dashboard) under image repositories, ${found.repo_name}, tag ${tag}. The platform builds from the Dockerfile alone: COPY and ADD of local files cannot work.`,
    },
    { ...options, deadlineAt },
  )
  const { after, outcome } = result
  return {
    outcome,
    repo_id: after.repo_id,
    repo_name: after.repo_name,
    tag,
    image_path: imagePath(after, tag),
    size: tagOf(after, tag)?.size ?? 0,
    status: statusOf(after, tag),
  }
}
