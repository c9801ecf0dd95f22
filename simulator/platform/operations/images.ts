import { demand, demandFound } from '../../api/errors.ts'
import { fieldsOf, textOf, wholeOf } from '../../api/fields.ts'
import type { Call } from '../../http/call.ts'
import { pageOf } from '../../http/pages.ts'
import { toSeconds } from '../../world/times.ts'
import { BUILD_WORDS } from '../../world/words.ts'
import type { Repository, Tag } from '../../world/world.ts'
import { repositoryNamed } from '../lookups.ts'
import type { Platform } from '../platform.ts'
import type { OperationHandler } from './operation.ts'

const MEBIBYTE = 1024 ** 2
const TAG_NAME = /^\w[\w.-]{0,127}$/

function view(repository: Repository) {
  return {
    repo_id: repository.id,
    user_name: repository.userName,
    repo_name: repository.name,
    open_level: repository.openLevel,
    base_desc: repository.baseDesc,
    detail_desc: repository.detailDesc,
    tag_count: repository.tags.length,
    created_at: toSeconds(repository.createdAt),
    updated_at: toSeconds(repository.updatedAt),
  }
}

function pathOf(repository: Repository, tag: Tag): string {
  return `hub.c.163.com/${repository.userName}/${repository.name}:${tag.name}`
}

/** The tag to build into: a new one in front of all others, or the one of that name moved there. */
function tagToBuild(platform: Platform, repository: Repository, name: string): { tag: Tag; isNew: boolean } {
  const known = repository.tags.find((tag) => tag.name === name)
  if (known === undefined) demand(repository.tags.length < platform.world.quotas.tags, 4030008)
  else demand(known.pending === undefined, 4030012)
  const tag = known ?? { name, sizeBytes: 0, status: 0 }
  repository.tags = [tag, ...repository.tags.filter((each) => each !== tag)]
  return { tag, isNew: known === undefined }
}

/** Creates an empty repository of the account, within its quota. */
function createEmptyRepository(platform: Platform, name: string, extra: Partial<Repository> = {}): Repository {
  const { world, now } = platform
  demand(/^[a-z0-9]+([._/-][a-z0-9]+)*$/.test(name) && name.length <= 200, 4000001)
  demand(world.repositories.length < world.quotas.repositories, 4030007)
  const repository: Repository = {
    id: platform.nextId(),
    userName: world.account.userName,
    name,
    openLevel: 0,
    baseDesc: null,
    detailDesc: null,
    tags: [],
    createdAt: now,
    updatedAt: now,
    ...extra,
  }
  world.repositories.unshift(repository)
  return repository
}

/** The repository to build into; the first build creates it, private. */
function repositoryToBuild(platform: Platform, name: string): Repository {
  return platform.world.repositories.find((each) => each.name === name) ?? createEmptyRepository(platform, name)
}

/** Starts a build; its answer names nothing, and a tag that exists still shows its old status for a while. */
function build(call: Call, platform: Platform, repositoryName: string, name: string): undefined {
  demand(TAG_NAME.test(name), 4000001)
  const dockerFile = textOf(fieldsOf(call.body, 4000002).docker_file, 4000002)
  demand(Buffer.byteLength(dockerFile) <= MEBIBYTE, 4000001)
  const repository = repositoryToBuild(platform, repositoryName)
  const { tag, isNew } = tagToBuild(platform, repository, name)
  const builds = /^\s*FROM\s+\S/im.test(dockerFile)
  platform.begin<Tag>(call, tag, {
    kind: 'build',
    statusWords: builds ? BUILD_WORDS : { ...BUILD_WORDS, success: BUILD_WORDS.failure },
    seconds: platform.durations.build,
    becomes: builds ? { sizeBytes: 190000000 + dockerFile.length } : {},
    showsAfter: isNew ? Math.min(1, platform.staleBuildSeconds) : platform.staleBuildSeconds,
  })
  repository.updatedAt = platform.now
}

/** API reference 5.1. */
const buildImage: OperationHandler = (call, platform) =>
  build(call, platform, call.params.repo_name ?? '', call.params.tag ?? '')

/** Not in the reference but real: names in the query, so that a repository may have several levels. */
const buildImageV2: OperationHandler = (call, platform) =>
  build(call, platform, call.query.repo_name ?? '', call.query.tag ?? '')

/** Not in the reference but real: creates an empty repository, private unless requested otherwise. */
const createRepository: OperationHandler = (call, platform) => {
  const body = fieldsOf(call.body, 4220001)
  const name = textOf(body.repo_name, 4000002)
  demand(!platform.world.repositories.some((repository) => repository.name === name), 4090005)
  const openLevel = wholeOf(body.open_level ?? 0, 4000001)
  demand(openLevel === 0 || body.ci_support !== 1, 4000001)
  const baseDesc = textOf(body.base_desc ?? '', 4000001)
  const detailDesc = textOf(body.detail_desc ?? '', 4000001)
  return { repo_id: createEmptyRepository(platform, name, { openLevel, baseDesc, detailDesc }).id }
}

/** API reference 5.2, at most 30 a page. */
const listRepositories: OperationHandler = (call, { world }) => ({
  total: world.repositories.length,
  repositories: pageOf(call, world.repositories, { least: 1, most: 30, usual: 20, code: 4000001 }).map(view),
})

function repositoryWithId(call: Call, platform: Platform): Repository {
  const id = wholeOf(call.params.id, 4040004)
  const { repositories, publicRepositories } = platform.world
  return demandFound(
    [...repositories, ...publicRepositories].find((repository) => repository.id === id),
    4040004,
  )
}

/** API reference 5.3; all tags at once, and the pull address is that of the first. */
const getRepository: OperationHandler = (call, platform) => {
  const repository = repositoryWithId(call, platform)
  const [first] = repository.tags
  return {
    tags: repository.tags.map((tag) => ({ name: tag.name, size: tag.sizeBytes, status: tag.status })),
    ...view(repository),
    download_url: first === undefined ? null : pathOf(repository, first),
  }
}

/** API reference 5.4; the platform does not check whether a service runs it. */
const deleteImage: OperationHandler = (call, platform) => {
  const repository = repositoryNamed(platform, call.params.repo_name)
  const tag = demandFound(
    repository.tags.find((each) => each.name === call.params.tag),
    4040129,
  )
  demand(tag.pending === undefined, 4030012)
  repository.tags = repository.tags.filter((each) => each !== tag)
  repository.updatedAt = platform.now
  return undefined
}

function imagesOf(repositories: Repository[]) {
  return repositories.flatMap((repository) =>
    repository.tags
      .filter((tag) => tag.status === 2)
      .map((tag) => ({
        tag: tag.name,
        repo_id: repository.id,
        repo_name: repository.name,
        image_path: pathOf(repository, tag),
      })),
  )
}

/** API reference 9.4: what services can run now. */
const listServiceImages: OperationHandler = (_call, { world }) => ({
  custom_images: imagesOf(world.repositories),
  public_images: imagesOf(world.publicRepositories),
})

export const imageOperations = {
  buildImage,
  buildImageV2,
  createRepository,
  listRepositories,
  getRepository,
  deleteImage,
  listServiceImages,
}
