import { describe, expect } from 'vitest'
import { it } from '../../../testing/fixture.ts'

type Outputs = Readonly<Record<string, string>>

/** Hands outputs of one step on as inputs of the next, under the names that they have. */
const handedOn = (outputs: Outputs, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, outputs[name] ?? '']))

const WEB = { service_name: 'web', image_path: 'hub.c.163.com/admin/web:v2', port_maps: '80:8080', replicas: '2' }

describe.concurrent('a preview environment', () => {
  it('comes and goes, each step living on the outputs of the one before', async ({ environment }) => {
    const fixture = await environment.fixture()
    const worldBefore = JSON.stringify([fixture.world.namespaces, fixture.world.services.map(({ name }) => name)])

    const space = (await fixture.run('manage-namespace', { namespace: 'preview-17' })).outputs
    expect(space).toMatchObject({ outcome: 'changed', namespace: 'preview-17-admin', display_name: 'preview-17' })

    const made = (await fixture.run('create-service', { ...handedOn(space, 'namespace'), ...WEB })).outputs
    expect(made).toMatchObject({ outcome: 'changed', status: 'create_succ', namespace: space.namespace })

    const told = (await fixture.run('describe-service', handedOn(made, 'service_id', 'namespace', 'service_name')))
      .outputs
    expect(told).toMatchObject({
      ...handedOn(made, 'service_id', 'service_name', 'namespace', 'status', 'replicas', 'image_path', 'pub_ip', 'url'),
      stateful: 'false',
    })

    const gone = (await fixture.run('delete-service', handedOn(told, 'service_id', 'namespace', 'service_name')))
      .outputs
    expect(gone).toMatchObject({ outcome: 'changed', service_id: made.service_id, changed: 'true' })

    const left = await fixture.run('manage-namespace', { operation: 'delete', ...handedOn(space, 'namespace') })
    expect(left.outputs).toMatchObject({ outcome: 'changed', changed: 'true' })

    expect(JSON.stringify([fixture.world.namespaces, fixture.world.services.map(({ name }) => name)])).toBe(worldBefore)
    expect(fixture.changes().map(({ operationId }) => operationId)).toEqual([
      'createNamespace',
      'createService',
      'deleteService',
      'deleteNamespace',
    ])
  })

  it('is brought up to date by the same steps, and stays one', async ({ environment }) => {
    const fixture = await environment.fixture()
    const push = async (image_path: string) => {
      const space = (await fixture.run('manage-namespace', { namespace: 'preview-17' })).outputs
      const inputs = { ...WEB, ...handedOn(space, 'namespace'), image_path, if_exists: 'update' }
      return (await fixture.run('create-service', inputs)).outputs
    }
    const first = await push('hub.c.163.com/admin/web:v1')
    const second = await push('hub.c.163.com/admin/web:v2')
    const third = await push('hub.c.163.com/admin/web:v2')
    expect([first.outcome, second.outcome, third.outcome]).toEqual(['changed', 'changed', 'unchanged'])
    expect(new Set([first, second, third].map(({ service_id }) => service_id)).size).toBe(1)
    expect(third.image_path).toBe('hub.c.163.com/admin/web:v2')
    expect(fixture.changes().map(({ operationId }) => operationId)).toEqual([
      'createNamespace',
      'createService',
      'updateServiceImage',
    ])
  })

  it('is not taken away while a service is left in it', async ({ environment }) => {
    const fixture = await environment.fixture()
    const space = (await fixture.run('manage-namespace', { namespace: 'preview-17' })).outputs
    await fixture.run('create-service', { ...WEB, ...handedOn(space, 'namespace') })
    const { outputs } = await fixture.run('manage-namespace', { operation: 'delete', ...handedOn(space, 'namespace') })
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false' })
    expect(fixture.world.namespaces.map(({ displayName }) => displayName)).toContain('preview-17')
  })
})
