/** A fleet whose step dies at any of its requests: run again, each service runs its image, rolled out once. */
import { describe, it } from 'vitest'
import { addService, container, seededWorld, type World } from '../../../simulator/index.ts'
import { deployFleet } from '../../../src/actions/deploy-fleet.ts'
import { type DyingStory, dieEverywhere } from './killing.ts'

const durations = { serviceImage: 3, serviceScale: 3, build: 3 }
const image = (tag: string) => `hub.c.163.com/admin/web:${tag}`
const API = 60_500

function worldOf(): World {
  const world = seededWorld()
  addService(world, 'api', [container(world, 'api', image('v1'))], { id: API })
  return world
}

const items = [
  { service_name: 'web', image_path: image('v2'), replicas: 3, min_ready_seconds: 1, needs: ['api'] },
  { service_name: 'api', image_path: image('v2'), min_ready_seconds: 1 },
]
const story: DyingStory = {
  ...{ action: deployFleet, durations, world: worldOf, readsInRuns: 3 },
  inputs: {
    ...{ namespace: 'my-ev', services: JSON.stringify(items), max_parallel: '1', poll_interval: '5' },
    ...{ environment: 'production', github_token: 'gh-token' },
  },
}

/** The tag that a service runs, and its replicas. */
function stateOf({ services }: World, id: number): string {
  const found = services.find((one) => one.id === id)
  return `${found?.containers[0]?.imagePath.split(':').at(-1)} × ${found?.replicas}`
}

describe('a fleet', () => {
  it('that dies at any request comes to its end when run again', { timeout: 120_000 }, async () => {
    await dieEverywhere(story, ({ world, github, made }) => {
      const [web, api] = [stateOf(world, 50883), stateOf(world, API)]
      const states = github.deployments.map(({ statuses }) => statuses[0]?.state)
      return [
        web !== 'v2 × 3' && `web is ${web}`,
        api !== 'v2 × 1' && `api is ${api}`,
        made.toSorted().join() !== 'scaleService,updateServiceImage,updateServiceImage' && `it made ${made}`,
        states[0] !== 'success' && states[0] !== undefined && `its deployments are ${states}`,
      ]
    })
  })
})
