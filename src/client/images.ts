/** Image repositories, tags and builds (API reference 5). */
import { imageTasks as tasks } from '../messages/tasks.ts'
import type { Call } from './call.ts'
import { integer, list, nothing, number, object, optional, string, withDefault } from './decode.ts'
import { multipart } from './multipart.ts'
import { pages } from './pages.ts'
import { path, query } from './path.ts'

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
