/**
 * The life of a change, from its preview to a rollback: previewed, merged, released beside what runs, followed by a release
 * that turns back by itself, and rolled back by hand.
 */
import type { World } from '../../simulator/index.ts'
import { ADDRESSES, previewListener } from '../../testing/examples/team-world.ts'
import { visit } from '../../testing/way-in.ts'
import type { Case, Reached, Stage } from './case.ts'

const HEAD = 'a'.repeat(40)

/** What happens to a pull request of the repository itself. */
export const pullRequest = (action: string, number: number) => ({
  action,
  number,
  pull_request: { number, head: { sha: HEAD, repo: { full_name: 'octocat/shop' } } },
})

/** Whether production answers with an image of this name. */
async function answers({ simulator }: Reached, image: RegExp): Promise<boolean> {
  const answer = await visit(simulator, `http://${ADDRESSES.production}/`)
  return answer.status === 200 && image.test(String(answer.image))
}

/** How the deployments of an environment stand, newest first. */
function statesOf({ github }: Reached, environment: string): string {
  const { deployments } = github.deployments
  const own = deployments.filter((one) => one.environment === environment)
  return own.map(({ statuses }) => statuses[0]?.state ?? 'none').join()
}

/** A tag of this name is released, and then answers in production. */
const release = (tag: string, states: string): Stage => ({
  example: 'release',
  event: 'push',
  payload: { ref: `refs/tags/${tag}` },
  reached: async (_, at) =>
    (await answers(at, new RegExp(`web:${tag}-[0-9a-f]{8}$`))) && statesOf(at, 'production') === states,
})

/** Whatever was built of the tag fails, as soon as the traffic of production comes to it. */
const breaking = (tag: string) => (world: World) => {
  const built = world.repositories.find(({ name }) => name === 'web')?.tags.find(({ name }) => name.startsWith(tag))
  if (built === undefined || world.traffic === undefined || world.traffic.images.length > 0) return
  const image = `hub.c.163.com/admin/web:${built.name}`
  world.traffic.images.push({ image, status: 503, listeners: ['http-listeners'] })
}

const rollback = (image: RegExp, states: string): Stage => ({
  example: 'rollback',
  event: 'workflow_dispatch',
  payload: { inputs: { to: 'previous' } },
  reached: async (_, at) => (await answers(at, image)) && statesOf(at, 'production') === states,
})

export const story: readonly Case[] = [
  {
    example: 'preview',
    event: 'pull_request',
    payload: pullRequest('opened', 17),
    world: (world) => {
      world.traffic = { images: [] }
    },
    // The commit is that of the repository that act was given.
    reached: async (_, at) => {
      const answer = await visit(at.simulator, 'http://pr-17.example.com/')
      return /:pr-17-[0-9a-f]{40}$/.test(String(answer.image)) && statesOf(at, 'preview') === 'success'
    },
    next: [
      {
        example: 'preview',
        event: 'pull_request',
        payload: pullRequest('closed', 17),
        reached: (world, at) =>
          previewListener(world).clusters.length === 1 &&
          world.services.every(({ name }) => name !== 'web-pr17') &&
          statesOf(at, 'preview') === 'inactive',
      },
      release('v3.0.0', 'success'),
      release('v3.1.0', 'success,inactive'),
      {
        ...release('v3.2.0', ''),
        fails: true,
        meanwhile: breaking('v3.2.0'),
        reached: async (_, at) =>
          (await answers(at, /web:v3\.1\.0-[0-9a-f]{8}$/)) && statesOf(at, 'production') === 'failure,success,inactive',
      },
      rollback(/web:v3\.0\.0-[0-9a-f]{8}$/, 'success,failure,inactive,inactive'),
      rollback(/web:v1$/, 'success,inactive,failure,inactive,inactive'),
    ],
  },
]
