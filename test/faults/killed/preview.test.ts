/** A preview that comes up, follows a push, goes, or is swept, and dies at any of its requests: run again, it has come to its end, once. */
import { describe, it } from 'vitest'
import { addService, addVolume, container, seededWorld, type World } from '../../../simulator/index.ts'
import { preview } from '../../../src/actions/preview.ts'
import { WEB } from '../../actions/preview/fixture.ts'
import { type Aftermath, type DyingStory, dieEverywhere } from './killing.ts'

const durations = {
  ...{ serviceCreate: 3, serviceImage: 3, serviceDelete: 3, loadBalancerUpdate: 2, volumeCreate: 2, volumeDelete: 2 },
}

/** The previews of pull requests, as earlier runs left them. */
function worldWith(...numbers: readonly number[]): () => World {
  return () => {
    const world = seededWorld()
    const clusters = world.loadBalancers.find(({ name }) => name === 'mylb')?.listeners[0]?.clusters ?? []
    for (const number of numbers) {
      const name = `web-pr${number}`
      addService(world, name, [container(world, 'web', 'hub.c.163.com/admin/web:v1')])
      addVolume(world, `data-pr${number}`, `uuid-${number}`)
      const rule = { name: '', path: '/', serviceName: name, servicePort: 80 }
      clusters.push({ ...rule, serverName: `pr-${number}.example.com` })
    }
    return world
  }
}

const base: Omit<DyingStory, 'world'> = {
  ...{ action: preview, durations, files: { 'preview.yml': WEB } },
  inputs: {
    ...{ operation: 'up', number: '7', file: 'preview.yml', variables: 'TAG=v2', poll_interval: '5' },
    github_token: 'gh-token',
    ...{ lb_name: 'mylb', listener_name: 'http-listeners', host: 'pr-${PR}.example.com' },
  },
  tell: ({ add }) => [7, 8].map((number) => add({ fengchao_preview: number }, { environment: 'preview' })),
}
const down = { ...base.inputs, operation: 'down', variables: '' }
const pulls: DyingStory['answer'] = ({ path }) => {
  const [, number] = /\/pulls\/(\d+)$/.exec(path) ?? []
  if (number === undefined) return 'own'
  return { status: 200, json: { state: number === '7' ? 'closed' : 'open', updated_at: new Date().toISOString() } }
}

/** What is left of the preview of a pull request: its service with its tag, its volume, its rule, its newest deployment. */
function leftOf(number: number, { world, github }: Pick<Aftermath, 'world' | 'github'>): string {
  const services = world.services.filter(({ name }) => name === `web-pr${number}`)
  const volumes = world.volumes.filter(({ name }) => name === `data-pr${number}`)
  const rules = world.loadBalancers.flatMap(({ listeners }) =>
    listeners.flatMap(({ clusters }) => clusters.filter(({ serverName }) => serverName === `pr-${number}.example.com`)),
  )
  const own = github.deployments.filter(({ payload }) => JSON.stringify(payload) === `{"fengchao_preview":${number}}`)
  return [
    ...services.map(({ containers }) => containers[0]?.imagePath.split(':').at(-1)),
    ...volumes.map(() => 'data'),
    ...rules.map(({ serviceName }) => `rule to ${serviceName}`),
    own[0]?.statuses[0]?.state,
  ].join(', ')
}

const UP = 'v2, data, rule to web-pr7, success'
const OTHER = 'v1, data, rule to web-pr8, success'
const GONE = ['updateListener', 'deleteService', 'deleteVolume']

const stories: readonly (readonly [string, DyingStory, left: string, changes: readonly string[]])[] = [
  ['comes up', { ...base, world: worldWith(8) }, UP, ['createVolume', 'createService', 'updateListener']],
  ['follows a push', { ...base, world: worldWith(7, 8) }, UP, ['updateServiceImage']],
  ['goes', { ...base, world: worldWith(7, 8), inputs: down }, 'inactive', GONE],
  [
    'is swept',
    { ...base, world: worldWith(7, 8), inputs: { ...down, operation: 'sweep' }, answer: pulls },
    'inactive',
    GONE,
  ],
]

describe.each(stories)('a preview that %s', (_, story, left, changes) => {
  it('and dies at any request comes to its end when run again', { timeout: 120_000 }, async () => {
    await dieEverywhere(story, (after) => {
      const [own, other] = [leftOf(7, after), leftOf(8, after)]
      return [
        own !== left && `it has ${own}`,
        other !== OTHER && `the preview of another has ${other}`,
        after.made.toSorted().join() !== changes.toSorted().join() && `these changes were made: ${after.made}`,
        after.world.services.length < 4 && 'a service of others is gone',
      ]
    })
  })
})
