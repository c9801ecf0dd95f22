import { describe, expect } from 'vitest'
import { it } from '../../../testing/fixture.ts'
import { casesOf, expectKilled, type KillScenario } from '../../../testing/runner/kill.ts'

const WEB = 50883
const V2 = 'hub.c.163.com/admin/web:v2'

const stories: readonly KillScenario[] = [
  {
    action: 'scale',
    inputs: { service_id: String(WEB), replicas: '3' },
    changes: ['scaleService'],
    reads: 'getService',
    expectResult: ({ service }) => expect(service(WEB)).toMatchObject({ replicas: 3, status: 'resize_succ' }),
  },
  {
    action: 'update-image',
    inputs: { service_id: String(WEB), image_path: V2 },
    changes: ['updateServiceImage'],
    reads: 'getService',
    expectResult: ({ service }) =>
      expect(service(WEB)).toMatchObject({ status: 'update_succ', containers: [{ imagePath: V2 }] }),
  },
  {
    action: 'update-service',
    inputs: { service_id: String(WEB), envs: 'A=1', port_maps: '81:8081' },
    changes: ['updateStatelessService', 'updateServicePorts'],
    reads: 'getService',
    expectResult: ({ service }) =>
      expect(service(WEB)).toMatchObject({
        status: 'update_succ',
        ports: [{ servicePort: 81 }],
        containers: [{ envs: [{ key: 'MODE' }, { key: 'A', value: '1' }] }],
      }),
  },
  {
    action: 'create-service',
    inputs: { namespace: 'my-ev', service_name: 'fresh', image_path: V2, if_exists: 'skip' },
    changes: ['createService'],
    reads: 'getService',
    expectResult: ({ world }) =>
      expect(world.services.filter(({ name }) => name === 'fresh')).toMatchObject([{ status: 'create_succ' }]),
  },
  {
    action: 'delete-service',
    inputs: { service_id: String(WEB), if_missing: 'skip' },
    changes: ['deleteService'],
    reads: 'getService',
    expectResult: ({ world }) => expect(world.services.map(({ id }) => id)).not.toContain(WEB),
  },
]

// The first story with all three signals, the others with one at each moment, in turn.
const cases = [...casesOf(stories.slice(0, 1), 'all'), ...casesOf(stories.slice(1), 'in turn')]

describe.concurrent('a step that is killed and run again has done its work once', () => {
  it.for(cases)('%s', async ([, killing], { environment }) => {
    await expectKilled(environment, killing)
  })
})
