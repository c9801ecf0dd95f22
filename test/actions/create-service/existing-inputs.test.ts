import { describe, expect, it } from 'vitest'
import { decodeDefinition } from '../../../src/actions/create-service/definition.ts'
import { findDrift } from '../../../src/actions/create-service/drift.ts'
import { type ExplicitRequest, explicitRequestOf, reconcile } from '../../../src/actions/create-service/existing.ts'
import type { NewServiceInputs } from '../../../src/actions/create-service/inputs.ts'
import type { RequestedService } from '../../../src/actions/create-service/request.ts'
import { leaveUnchanged } from '../../../src/changes/services/unchanged.ts'
import { DB, openFixture, rejectionOf, SHOP, serviceOf, V1, V2, WEB } from '../../changes/fixture.ts'

const INPUTS: NewServiceInputs = {
  namespace: 'my-ev',
  service_name: 'web',
  spec_id: { spec_id: 1 },
  replicas: 1,
  stateful: false,
  public_net: false,
  public_net_type: 'flow',
  if_exists: 'update',
  ...{ image_path: undefined, port_maps: undefined, envs: undefined, envs_file: undefined },
  ...{ log_dirs: undefined, command: undefined, ssh_keys: undefined, volumes: undefined },
  ...{ bandwidth: undefined, ip_id: undefined, definition: undefined },
}

const NOTHING: ExplicitRequest = { size: false, replicas: false, net: {} }

const container = {
  container_name: 'web',
  image_path: V1,
  ...{ command: '', envs: [], log_dirs: [], ssh_keys: [], mounts: [], local_disk_info: [] },
  ...{ cpu_weight: 100, memory_weight: 100 },
}

const asked: RequestedService = {
  service_name: 'web',
  stateful: false,
  replicas: 1,
  port_maps: [],
  spec: { spec_id: 1 },
  state_public_net: { used: false, type: 'flow', bandwidth: 10 },
  disk_type: 2,
  containers: [container],
}

describe('what is asked of a service that is there', () => {
  it('is nothing where all was left at its default', () => {
    expect(explicitRequestOf(INPUTS, () => false)).toEqual({ size: false, replicas: false, net: {} })
  })

  it('is what inputs or definition say', () => {
    const given = (name: string) => ['spec_id', 'replicas', 'public_net_type', 'bandwidth'].includes(name)
    const inputs: NewServiceInputs = { ...INPUTS, public_net_type: 'bandwidth', bandwidth: 20 }
    const net = { type: 'bandwidth', bandwidth: 20 }
    expect(explicitRequestOf(inputs, given)).toEqual({ size: true, replicas: true, net })
    const info = { replicas: 2, spec_id: 2, state_public_net: { used: true, ...net } }
    const definition = decodeDefinition({ service_info: info })
    expect(explicitRequestOf({ ...INPUTS, definition }, () => false)).toEqual({ size: true, replicas: true, net })
  })
})

describe('a service that is left as it is', () => {
  it('is read once where it runs', async () => {
    const fixture = await openFixture()
    expect(await leaveUnchanged(fixture.client, WEB, fixture.options())).toMatchObject({
      outcome: 'unchanged',
      differences: [],
    })
    expect(fixture.operations()).toEqual(['getService'])
  })

  it('fails where its last operation failed, also in a dry run', async () => {
    const given = (world: Parameters<typeof serviceOf>[0]) => {
      serviceOf(world, WEB).status = 'update_timeout'
    }
    const fixture = await openFixture({ given })
    for (const dryRun of [false, true])
      expect(await rejectionOf(leaveUnchanged(fixture.client, WEB, fixture.options({ dryRun })))).toMatchObject({
        ending: 'failed',
        status: 'update_timeout',
      })
  })
})

describe('a service that is updated to match', () => {
  it('changes the settings of several containers at once, and their images', async () => {
    const fixture = await openFixture()
    const env = { key: 'A', value: '1' }
    const two: RequestedService = {
      ...asked,
      containers: [
        { ...container, container_name: 'front', image_path: V2, envs: [env] },
        { ...container, container_name: 'api', image_path: 'hub.c.163.com/admin/api:v2', log_dirs: ['/srv/'] },
      ],
    }
    const result = await reconcile(fixture.client, SHOP, two, NOTHING, fixture.options())
    expect(result.differences.map(({ field }) => field)).toEqual([
      'envs of front',
      'log_dirs of api',
      'image of front',
      'image of api',
    ])
    expect(fixture.changes).toEqual(['updateStatelessService', 'updateServiceImage'])
  })

  it.each([
    [WEB, { stateful: true }, 'is stateless and cannot be turned into the requested stateful service'],
    [DB, {}, 'is stateful and cannot be turned into the requested stateless service'],
    [SHOP, {}, 'has the containers api, front, not web'],
    [WEB, { containers: [container, { ...container, container_name: 'b' }] }, 'has the containers web, not b, web'],
  ] as const)('is refused where it is of another kind: %i', async (id, wishes, message) => {
    const fixture = await openFixture()
    expect(
      await rejectionOf(reconcile(fixture.client, id, { ...asked, ...wishes }, NOTHING, fixture.options())),
    ).toMatchObject({ ending: 'refused', message: expect.stringContaining(message) })
    expect(fixture.operations()).toEqual(['getService'])
  })

  it('is refused a public network that it does not have', async () => {
    const given = (world: Parameters<typeof serviceOf>[0]) => {
      serviceOf(world, DB).publicNet.used = false
    }
    const fixture = await openFixture({ given })
    const wanted = { ...asked, stateful: true, state_public_net: { used: true, type: 'flow', bandwidth: 1 } }
    expect(await rejectionOf(reconcile(fixture.client, DB, wanted, NOTHING, fixture.options()))).toMatchObject({
      message: expect.stringContaining('has no public network, and the platform can add one only to a new service'),
    })
  })
})

describe('what is kept', () => {
  const of = async (id: number, wishes: Partial<RequestedService>, asking = NOTHING) => {
    const { client } = await openFixture()
    return findDrift(client, await client.services.get(id), { ...asked, ...wishes }, asking)
  }

  it('is nothing where the service is as requested', async () => {
    expect(await of(WEB, { replicas: 2 })).toEqual([])
  })

  it('is what only a default asks for', async () => {
    expect(await of(WEB, { spec: { spec_id: 2 } })).toEqual([
      'size 1, because spec_id has its default value',
      '2 replicas, because replicas has its default value',
    ])
    expect(await of(WEB, { spec: { spec_id: 2 } }, { size: true, replicas: true, net: {} })).toEqual([])
  })

  it('is what only a new service can have', async () => {
    const other = { command: 'serve', ssh_keys: ['other'], mounts: [{ volume: 'data', mount_path: '/mnt/' }] }
    expect(await of(DB, { containers: [{ ...container, ...other }] })).toEqual([
      'command of container002',
      'ssh_keys of container002',
      'volumes of container002',
    ])
    const same = { ssh_keys: ['mykey'], mounts: [{ volume: 'myvolume2', mount_path: '/data/' }] }
    expect(await of(DB, { containers: [{ ...container, ...same }] })).toEqual([])
  })
})
