/** Building an image from a Dockerfile (API reference 5.1) and waiting for the end of this build. */
import type { Client } from '../../client/client.ts'
import type { ImageTag, Repository, RepositorySummary } from '../../client/resources/images.ts'
import { buildAtLimit, buildFailed, buildIt, building, builtWord, imageTitle } from '../../messages/images/builds.ts'
import { applyChange } from '../engine/apply.ts'
import type { Change, ChangeOptions, ChangeOutcome } from '../engine/change.ts'
import { requireRepository } from './lookup.ts'
import { REGISTRY, withTag } from './name.ts'
import { NO_TAG, tagStatus, tagStatusWord } from './tag-status.ts'

/** The platform ends every build after two hours. */
export const BUILD_LIMIT_MS = 2 * 60 * 60 * 1000

export interface BuildRequest {
  readonly repo_name: string
  /** The repository, where it was looked up before. */
  readonly repository?: RepositorySummary
  readonly tag: string
  readonly dockerfile: Uint8Array
  /** A tag that is already built is used as it is. */
  readonly skip_existing: boolean
  /** Logged right before the build is sent. */
  readonly warnings?: readonly string[]
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
  /** True where an image of this tag existed, and was or is being rebuilt. */
  readonly rebuilt: boolean
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

/** The build as a change of the repository; its reads end at `deadlineAt`. */
function buildChange(
  client: Client,
  repo: Pick<RepositorySummary, 'repo_id' | 'repo_name'>,
  request: BuildRequest,
  { observer, deadlineAt }: Pick<ChangeOptions, 'observer' | 'deadlineAt'>,
): Change<Repository> {
  const { tag } = request
  const { images } = client.until(deadlineAt)
  const pendingWarnings = new Set(request.warnings)
  return {
    subject: () => imageTitle({ image: `${repo.repo_name}:${tag}` }),
    goal: buildIt(),
    phase: building(),
    table: tagStatus,
    read: () => images.get(repo.repo_id),
    status: (repository) => statusOf(repository, tag),
    busy: (repository) => ['init', 'building'].includes(statusOf(repository, tag)),
    // The size is not always reported; where it is, another one shows that the tag was rebuilt.
    fingerprint: (repository) => String(tagOf(repository, tag)?.size ?? ''),
    mayEndUnseen: (repository) => tagStatus(statusOf(repository, tag))?.phase !== 'pending',
    matches: (repository) => statusOf(repository, tag) === 'build_succ',
    always: !request.skip_existing,
    differences: (repository) => {
      const status = statusOf(repository, tag)
      return [{ field: `${repo.repo_name}:${tag}`, before: status === NO_TAG ? '' : status, after: builtWord() }]
    },
    send: () => {
      for (const warning of pendingWarnings) observer.warn(warning)
      // A build that is sent again repeats no warning.
      pendingWarnings.clear()
      return client.images.build(repo.repo_name, tag, request.dockerfile)
    },
    failureAdvice: () => buildFailed({ repository: repo.repo_name, tag }),
  }
}

/** Builds the tag; see `applyChange` for what it rejects with. */
export async function buildImage(client: Client, request: BuildRequest, options: ChangeOptions): Promise<BuildResult> {
  const { tag } = request
  const repo = request.repository ?? (await requireRepository(client, request.repo_name))
  const deadlineAt = Math.min(options.deadlineAt, options.clock.now() + BUILD_LIMIT_MS)
  const limited = { ...options, deadlineAt }
  const change = buildChange(client, repo, request, limited)
  const slow = deadlineAt < options.deadlineAt ? { slowAdvice: buildAtLimit() } : {}
  const { before, after, outcome } = await applyChange({ ...change, ...slow }, limited)
  return {
    outcome,
    repo_id: after.repo_id,
    repo_name: after.repo_name,
    tag,
    image_path: imagePath(after, tag),
    size: tagOf(after, tag)?.size ?? 0,
    status: statusOf(after, tag),
    rebuilt: outcome !== 'unchanged' && outcome !== 'planned' && statusOf(before, tag) === 'build_succ',
  }
}
