import { describe, expect } from 'vitest'
import { type Fixture, it } from '../../testing/fixture.ts'

const rollout = { service_id: '50883', image_path: 'hub.c.163.com/admin/web:v2', min_ready_seconds: '1' }
const scaling = { service_id: '50883', replicas: '3' }
const forEver = { serviceScale: 1e9, serviceImage: 1e9, serviceRestart: 1e9, loadBalancerUpdate: 1e9, build: 1e9 }

const imageOf = (fixture: Fixture) => fixture.service(50883).containers[0]?.imagePath

describe.concurrent('a status that is stale', () => {
  it('does not count as the end of a rollout', async ({ environment }) => {
    const fixture = await environment.fixture()
    fixture.simulator.fault({ kind: 'stale', reads: 4 })
    const { outputs } = await fixture.run('update-image', rollout)
    expect(outputs).toMatchObject({ outcome: 'changed', status: 'update_succ', image_path: rollout.image_path })
    expect(fixture.service(50883)).toMatchObject({ status: 'update_succ' })
    expect(imageOf(fixture)).toBe(rollout.image_path)
  })

  it('does not count as the failure of a rollout either', async ({ environment }) => {
    const fixture = await environment.fixture()
    fixture.service(50883).status = 'update_fail'
    fixture.simulator.fault({ kind: 'stale', reads: 4 })
    const { outputs } = await fixture.run('update-image', rollout)
    expect(outputs).toMatchObject({ outcome: 'changed', status: 'update_succ', rolled_back: 'false' })
    expect(fixture.changes()).toHaveLength(1)
  })

  it('does not count as the end of a restart, where nothing else would show the difference', async ({
    environment,
  }) => {
    const fixture = await environment.fixture()
    fixture.simulator.fault({ kind: 'stale', reads: 4 })
    const { outputs } = await fixture.run('restart', { service_id: '51572' })
    expect(outputs).toMatchObject({ outcome: 'changed', status: 'restart_succ' })
    expect(fixture.service(51572)).toMatchObject({ status: 'restart_succ' })
  })

  it('does not count as the end of a build into a tag that was built before', async ({ environment }) => {
    const fixture = await environment.fixture({ staleBuildSeconds: 20 })
    const { outputs } = await fixture.run(
      'build-image',
      { repo_name: 'web', tag: 'v2', docker_file: 'Dockerfile' },
      {
        workspace: environment.workspace({ Dockerfile: 'FROM ubuntu\n' }),
      },
    )
    expect(outputs).toMatchObject({ outcome: 'changed', status: 'build_succ' })
    expect(fixture.world.repositories.find(({ name }) => name === 'web')?.tags[0]).not.toHaveProperty('pending')
  })

  it('does not count for a listener that the load balancer does not show yet', async ({ environment }) => {
    const fixture = await environment.fixture()
    fixture.simulator.fault({ kind: 'stale', reads: 3 })
    const { outputs } = await fixture.run('manage-listener', {
      namespace: 'my-ev',
      lb_name: 'mylb',
      listener_name: 'second',
      listen_port: '8080',
      clusters: '[{serviceName: web, servicePort: 80}]',
    })
    expect(outputs).toMatchObject({ outcome: 'changed', operation: 'created', status: 'WORKING' })
  })
})

describe.concurrent('a status word that is not known', () => {
  it('is warned of once and waited through', async ({ environment }) => {
    const { run, simulator } = await environment.fixture()
    simulator.fault({ kind: 'unknown_status', word: 'rebalancing' })
    const { outputs, annotations } = await run('scale', scaling)
    expect(outputs).toMatchObject({ outcome: 'changed', status: 'resize_succ' })
    const warnings = annotations.filter(({ level }) => level === 'warning')
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('"rebalancing"')])
  })

  it('never counts as success, however long it stands and whatever the resource looks like', async ({
    environment,
  }) => {
    const { run, simulator } = await environment.fixture({
      durations: forEver,
      meanwhile: ({ world }, operation) => {
        const service = world.services.find(({ id }) => id === 50883)
        if (operation === 'scaleService' && service) service.replicas = 3
      },
    })
    simulator.fault({ kind: 'unknown_status', word: 'resized_fine' })
    const { outputs } = await run('scale', { ...scaling, timeout: '30s', poll_interval: '1' })
    expect(outputs).toMatchObject({ outcome: 'timed_out', status: 'resized_fine', replicas: '3' })
  })
})

describe.concurrent('another rollout', () => {
  const foreign = 'hub.c.163.com/admin/web:v3'

  it('that overtakes ours ends the step red, says so, and is not put back', async ({ environment }) => {
    const fixture = await environment.fixture({
      meanwhile: ({ world }, operation, count) => {
        if (operation === 'getService' && count === 3) world.foreignImageUpdate(50883, 'web', foreign)
      },
    })
    const { outputs, annotations } = await fixture.run('update-image', { ...rollout, min_ready_seconds: '30' })
    expect(outputs).toMatchObject({ outcome: 'failed', rolled_back: 'false', image_path: foreign })
    expect(outputs.previous_image_path).toBe('hub.c.163.com/admin/web:v1')
    expect(annotations.at(-1)?.message).toContain(`container web now runs ${foreign}`)
    expect(fixture.changes()).toHaveLength(1)
    expect(imageOf(fixture)).toBe(foreign)
  })

  it('that takes over once ours has ended is seen before the step turns green', async ({ environment }) => {
    const fixture = await environment.fixture({
      durations: { serviceImage: 1 },
      meanwhile: ({ world }, operation) => {
        if (operation === 'updateServiceImage') world.foreignImageUpdate(50883, 'web', foreign)
      },
    })
    const { outputs } = await fixture.run('update-image', rollout)
    expect(outputs).toMatchObject({ outcome: 'failed', image_path: foreign })
    expect(fixture.changes()).toHaveLength(1)
  })
})

describe.concurrent('a service that is deleted meanwhile', () => {
  it.for([
    ['scale', scaling, 'scaleService'],
    ['update-image', rollout, 'updateServiceImage'],
    ['restart', { service_id: '51572' }, 'restartService'],
  ] as const)('ends %s red and is not recreated or waited for', async ([action, inputs, change], { environment }) => {
    const fixture = await environment.fixture({
      meanwhile: ({ world }, operation) => {
        if (operation === change) world.deleteService(Number(inputs.service_id))
      },
    })
    const { outputs, annotations } = await fixture.run(action, inputs)
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'true', service_id: inputs.service_id })
    expect(annotations.at(-1)?.message).toContain('was deleted while')
    expect(fixture.changes().map(({ operationId }) => operationId)).toEqual([change])
  })
})
