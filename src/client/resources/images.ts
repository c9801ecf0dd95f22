/** Image repositories, tags and builds (API reference 5), and two calls beyond it. */
import { imageTasks as tasks } from '../../messages/changes/tasks.ts'
import { integer, list, nothing, number, object, optional, string, withDefault } from '../decode.ts'
import { multipart } from '../http/multipart.ts'
import { pages } from '../pages.ts'
import { path, query } from '../path.ts'
import type { Call } from '../request.ts'

const tag = object({ name: string, size: withDefault(number, 0), status: integer })
const summary = object({
  repo_id: integer,
  user_name: string,
  repo_name: string,
  open_level: withDefault(integer, 0),
  tag_count: withDefault(integer, 0),
})
const repository = object({
  repo_id: integer,
  user_name: string,
  repo_name: string,
  tags: list(tag),
  download_url: withDefault(string, ''),
})

export type ImageTag = ReturnType<typeof tag>
export type RepositorySummary = ReturnType<typeof summary>
/** A repository with all its tags (5.3). */
export type Repository = ReturnType<typeof repository>

/** The largest page that the platform gives (5.2). */
const PAGE = 30

/** The operations on image repositories. */
export function images(call: Call) {
  return {
    /** Uploads the Dockerfile as it is; the answer carries no id, so the tag is watched in the repository's detail. */
    build: (repoName: string, tagName: string, dockerfile: Uint8Array) =>
      call({
        operation: 'buildImage',
        task: tasks.build({ repository: repoName, tag: tagName }),
        method: 'POST',
        path: path`/repositories/${repoName}/tags/${tagName}/actions/build`,
        body: multipart({ name: 'docker_file', filename: 'Dockerfile', content: dockerfile }),
        decode: nothing,
      }),
    /** Beyond the reference: names in the query, so that the repository may have several levels (`a/b/c`). */
    buildV2: (repoName: string, tagName: string, dockerfile: Uint8Array) =>
      call({
        operation: 'buildImageV2',
        task: tasks.build({ repository: repoName, tag: tagName }),
        method: 'POST',
        path: `/repositories/v2/image${query({ repo_name: repoName, tag: tagName })}`,
        body: multipart({ name: 'docker_file', filename: 'Dockerfile', content: dockerfile }),
        decode: nothing,
      }),
    /** Beyond the reference: an empty repository, private by default. */
    createRepository: (repoName: string, openLevel: 0 | 1 = 0) =>
      call({
        operation: 'createRepository',
        task: tasks.create({ name: repoName }),
        method: 'POST',
        path: '/repositories',
        json: { repo_name: repoName, open_level: openLevel },
        decode: object({ repo_id: integer }),
      }),
    list: () =>
      pages(PAGE, async (offset, limit) => {
        const page = await call({
          operation: 'listRepositories',
          task: tasks.list(),
          method: 'GET',
          path: `/repositories${query({ limit, offset })}`,
          decode: object({ total: optional(integer), repositories: list(summary) }),
        })
        return { items: page.repositories, total: page.total }
      }),
    get: (id: number): Promise<Repository> =>
      call({
        operation: 'getRepository',
        task: tasks.get({ id }),
        method: 'GET',
        path: path`/repositories/${id}`,
        decode: repository,
      }),
    delete: (repoName: string, tagName: string) =>
      call({
        operation: 'deleteImage',
        task: tasks.delete({ repository: repoName, tag: tagName }),
        method: 'DELETE',
        path: path`/repositories/${repoName}/tags/${tagName}`,
        decode: nothing,
      }),
  }
}
