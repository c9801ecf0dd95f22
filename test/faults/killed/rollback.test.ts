/** A rollback that dies at any of its requests, and is run again: it goes back once, and not twice. */
import { describe, it } from 'vitest'
import { addService, builtTags, container, seededWorld, type World } from '../../../simulator/index.ts'
import { rollback } from '../../../src/actions/rollback.ts'
import { image, production, threeDeployments, webRan } from '../../actions/rollback/fixture.ts'
import { type Aftermath, type DyingStory, dieEverywhere } from './killing.ts'

const durations = { serviceImage: 4 }
const API = 60_500

function worldOf(): World {
  const world = seededWorld()
  for (const { name, tags } of world.repositories)
    if (name === 'web' || name === 'api') tags.splice(0, tags.length, ...builtTags('v3', 'v2', 'v1'))
  for (const one of world.services.find(({ id }) => id === 50883)?.containers ?? []) one.imagePath = image('v3')
  addService(world, 'api', [container(world, 'api', image('v3', 'api'))], { id: API })
  return world
}

const bothRan = (tag: string, before: string) => ({
  ...{ fengchao: 1 },
  services: [
    ...webRan(tag, before).services,
    {
      ...{ service_id: API, service_name: 'api', namespace: 'my-ev-admin' },
      ...{ images: { api: image(tag, 'api') }, previous: { api: image(before, 'api') } },
    },
  ],
})

const one: DyingStory = {
  ...{ action: rollback, durations, world: worldOf, tell: threeDeployments },
  inputs: { ...production, min_ready_seconds: '1' },
}
const stories: readonly (readonly [string, DyingStory, count: number])[] = [
  ['one service', one, 1],
  ['a service that is named, to a tag', { ...one, inputs: { ...one.inputs, service_id: '50883', to: 'v2' } }, 1],
  [
    'two services',
    {
      ...one,
      tell: ({ add }) => {
        add(bothRan('v1', 'v0'))
        add(bothRan('v2', 'v1'))
        add(bothRan('v3', 'v2'))
      },
    },
    2,
  ],
]

function complaintsOf({ world, github, made }: Aftermath, count: number): readonly (string | false)[] {
  const tags = world.services.flatMap(({ id, containers }) =>
    id === 50883 || (id === API && count === 2) ? (containers[0]?.imagePath.split(':').at(-1) ?? '') : [],
  )
  const back = github.deployments.filter(({ id }) => id > 103)
  const states = back.map(({ statuses }) => statuses[0]?.state)
  return [
    tags.some((tag) => tag !== 'v2') && `${tags} run`,
    made.length !== count && `these changes were made: ${made}`,
    states[0] !== 'success' && `its deployments are ${states}`,
    back.length > 2 && `it has ${back.length} deployments`,
  ]
}

describe.each(stories)('a rollback of %s', (_, story, count) => {
  it('that dies at any request comes to its end when run again', { timeout: 120_000 }, async () => {
    await dieEverywhere(story, (after) => complaintsOf(after, count))
  })
})
