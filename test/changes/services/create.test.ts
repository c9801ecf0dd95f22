import { describe, expect, test } from 'vitest'
import type { Fault, World } from '../../../simulator/index.ts'
import { ADDRESS_MS, createIfMissing, createService, missingImages } from '../../../src/changes/services/create.ts'
import { ifExists } from '../../../src/client/errors.ts'
import type { NewService, Service } from '../../../src/client/resources/services.ts'
import {
  type Fixture,
  type FixtureOptions,
  MINUTE,
  openFaulty,
  openFixture,
  REGISTRY,
  rejectionOf,
  V1,
  V2,
  WEB,
} from '../fixture.ts'

const SPACE = { id: 51616, namespace: 'my-ev-admin', display_name: 'my-ev', deletable: true }

const container: NewService['containers'][number] = {
  container_name: 'fresh',
  image_path: V1,
  command: 'secret-command',
  envs: [{ key: 'PASSWORD', value: 'secret-value' }],
  log_dirs: [],
  cpu_weight: 100,
  memory_weight: 100,
  ssh_keys: [],
  volume_info: {},
  local_disk_info: [],
}

const asked: NewService = {
  namespace_id: 51616,
  service_name: 'fresh',
  stateful: false,
  replicas: 2,
  port_maps: [{ source_port: 80, dest_port: 8080, protocol: 'TCP' }],
  spec: { spec_id: 1 },
  state_public_net: { used: false, type: 'flow', bandwidth: 10 },
  disk_type: 2,
  containers: [container],
}

const create = (fixture: Fixture, wishes: Partial<NewService> = {}) =>
  createService(fixture.client, SPACE, { ...asked, ...wishes }, fixture.options())

const copies = ({ simulator }: Fixture) => simulator.world.services.filter(({ name }) => name === 'fresh')

const creation = (fault: Fault): Fault => ({ ...fault, match: { operationId: 'createService' } })

describe('a creation', () => {
  test('is waited for until the service runs, and is read by its id from then on', async () => {
    const fixture = await openFixture()
    expect(await create(fixture)).toMatchObject({
      outcome: 'changed',
      before: undefined,
      after: { service_info: { service_name: 'fresh', status: 'create_succ', replicas: 2 } },
    })
    expect(fixture.heard.phases).toEqual(['Reading', 'Sending', 'Creating the service'])
    expect(fixture.count('listServices')).toBe(1)
    expect(fixture.count('createService')).toBe(1)
  })

  test('tells the id as soon as it is known', async () => {
    const fixture = await openFixture()
    const ids: number[] = []
    const options = { ...fixture.options({ wait: false }), created: (id: number) => ids.push(id) }
    const result = await createService(fixture.client, SPACE, asked, options)
    expect(result).toMatchObject({ outcome: 'started', after: undefined })
    expect(ids).toEqual(copies(fixture).map(({ id }) => id))
  })

  test('tells neither values of variables nor the command', async () => {
    const fixture = await openFixture()
    const { differences } = await createService(fixture.client, SPACE, asked, fixture.options({ dryRun: true }))
    expect(differences).toContainEqual({ field: 'envs', before: '', after: 'PASSWORD' })
    expect(JSON.stringify([differences, fixture.heard])).not.toContain('secret')
  })

  const planned = async (wishes: Partial<NewService>) => {
    const fixture = await openFixture()
    const made = { ...asked, ...wishes }
    return (await createService(fixture.client, SPACE, made, fixture.options({ dryRun: true }))).differences
  }

  test('tells all that it asks for, field by field, and nothing that it does not ask for', async () => {
    expect(await planned({})).toEqual([
      { field: 'service_name', before: '', after: 'fresh' },
      { field: 'stateful', before: '', after: 'false' },
      { field: 'replicas', before: '', after: '2' },
      { field: 'size', before: '', after: '1' },
      { field: 'images', before: '', after: V1 },
      { field: 'ports', before: '', after: '80:8080/TCP' },
      { field: 'envs', before: '', after: 'PASSWORD' },
    ])
  })

  test('tells volumes, keys and the public network where there are any', async () => {
    const mounted = {
      ...container,
      ssh_keys: ['mykey', 'yours'],
      volume_info: { '19893': '/data/', '19894': '/logs/' },
    }
    const second = { ...container, container_name: 'side', image_path: V2, envs: [], log_dirs: ['/a/', '/b/'] }
    const net = { used: true, type: 'flow', bandwidth: 20 }
    const wishes = { stateful: true, replicas: 1, containers: [mounted, second], state_public_net: net }
    expect(await planned(wishes)).toEqual([
      { field: 'service_name', before: '', after: 'fresh' },
      { field: 'stateful', before: '', after: 'true' },
      { field: 'replicas', before: '', after: '1' },
      { field: 'size', before: '', after: '1' },
      { field: 'images', before: '', after: `${V1}, ${V2}` },
      { field: 'ports', before: '', after: '80:8080/TCP' },
      { field: 'envs', before: '', after: 'PASSWORD' },
      { field: 'log_dirs', before: '', after: '/a/, /b/' },
      { field: 'volumes', before: '', after: '19893:/data/, 19894:/logs/' },
      { field: 'ssh_keys', before: '', after: 'mykey, yours' },
      { field: 'public_net', before: '', after: 'flow, 20 Mbps' },
    ])
  })

  test('of a service that is there is refused', async () => {
    const fixture = await openFixture()
    expect(await rejectionOf(create(fixture, { service_name: 'web' }))).toMatchObject({
      ending: 'refused',
      message: 'Service web (50883) already exists in namespace my-ev, with status "create_succ".',
      advice: expect.stringContaining('if_exists: skip'),
    })
    expect(fixture.changes).toEqual([])
  })

  test('that fails says where the cause is to be seen, and that the service stays', async () => {
    const fixture = await openFaulty({ kind: 'fail_next_change' })
    expect(await rejectionOf(create(fixture))).toMatchObject({
      ending: 'failed',
      status: 'create_fail',
      advice:
        'The API does not report the cause. Check the operation log of the service in the console (https://c.163.com/dashboard). Common causes: the image exits immediately or cannot be pulled, a variable is missing, or there is too little memory. The failed service still exists: delete it before you create it again.',
    })
    expect(copies(fixture)).toHaveLength(1)
  })

  /** The creation, spoilt by somebody right after the platform took it. */
  const spoilt = async (spoil: (made: World['services'][number]) => void, wishes: Partial<NewService> = {}) => {
    const fixture = await openFixture({
      after: (operation) => {
        const [made] = copies(fixture)
        if (operation === 'createService' && made) spoil(made)
      },
    })
    return rejectionOf(create(fixture, wishes))
  }

  test.each<[string, (made: World['services'][number]) => void, string]>([
    [
      'another image',
      ({ containers: [one] }) => Object.assign(one ?? {}, { imagePath: V2 }),
      `image of fresh is ${V2} instead of ${V1}`,
    ],
    [
      'another container',
      ({ containers: [one] }) => Object.assign(one ?? {}, { name: 'other' }),
      `image of fresh is not set instead of ${V1}`,
    ],
    ['another kind', (made) => Object.assign(made, { stateful: true }), 'stateful is true instead of false'],
    [
      'other ports',
      (made) => Object.assign(made, { ports: [{ servicePort: 80, containerPort: 81, protocol: 'TCP' }] }),
      'ports is 80:81/TCP instead of 80:8080/TCP',
    ],
  ])('that ends well with something else than was requested is no success: %s', async (_, spoil, difference) => {
    expect(await spoilt(spoil)).toMatchObject({
      ending: 'failed',
      status: 'create_succ',
      message: expect.stringContaining(difference),
    })
  })

  test('that ends well with fewer containers than replicas is waited for', async () => {
    expect(await spoilt(({ containers: [one] }) => one?.dockerIds.pop())).toMatchObject({
      ending: 'timed_out',
      message: expect.stringContaining('1 of 2 containers are running.'),
    })
  })

  test('shows the service each time that it is read, by its name once and then by its id', async () => {
    const fixture = await openFixture()
    const seen: (readonly [string, string])[] = []
    const notice = ({ service_info: { service_name, status } }: Service) => seen.push([service_name, status])
    await createService(fixture.client, SPACE, asked, { ...fixture.options(), seen: notice })
    expect(seen.length).toBe(fixture.count('getService'))
    expect(seen[0]).toEqual(['fresh', 'creating'])
    expect(seen.at(-1)).toEqual(['fresh', 'create_succ'])
    expect(fixture.count('listServices')).toBe(1)
  })

  test('is not given up where the service cannot be read at first', async () => {
    const match = { operationId: 'getService' }
    const fixture = await openFaulty({ kind: 'status', status: 404, code: 4040141, times: 3, match })
    expect(await create(fixture)).toMatchObject({ outcome: 'changed' })
  })

  test('that never comes to be seen times out', async () => {
    const away = { kind: 'status', status: 404, code: 4040141, times: 1000 } as const
    const fixture = await openFaulty({ ...away, match: { operationId: 'getService' } })
    expect(await rejectionOf(create(fixture))).toMatchObject({
      ending: 'timed_out',
      status: 'absent',
      message: expect.stringMatching(/^Service fresh in namespace my-ev: /),
    })
  })
})

describe('a creation whose answer is lost', () => {
  test.each([{ kind: 'drop_after' }, { kind: 'garbage' }, { kind: 'status', status: 502, after: true }] as Fault[])(
    'after it was taken (%j) is found and not sent again',
    async (fault) => {
      const fixture = await openFaulty(creation(fault))
      expect(await create(fixture)).toMatchObject({ outcome: 'changed' })
      expect(fixture.count('createService')).toBe(1)
      expect(copies(fixture)).toHaveLength(1)
    },
  )

  test('before it was taken is sent again, once nothing was seen for five seconds', async () => {
    const fixture = await openFaulty(creation({ kind: 'drop_before' }))
    expect(await create(fixture)).toMatchObject({ outcome: 'changed' })
    expect(fixture.count('createService')).toBe(2)
    const [first = 0, second = 0] = fixture.moments('createService')
    expect(second - first).toBeGreaterThanOrEqual(5_000)
    expect(copies(fixture)).toHaveLength(1)
  })

  test('and that the platform took late is waited for when the second one is refused as a repetition', async () => {
    const fixture = await openFaulty(
      creation({ kind: 'drop_before' }),
      creation({ kind: 'status', status: 409, code: 4090116, after: true }),
    )
    const result = await create(fixture)
    expect(result).toMatchObject({ outcome: 'changed', after: { service_info: { status: 'create_succ' } } })
    expect(fixture.heard.statuses).toContain('creating')
    expect(copies(fixture)).toHaveLength(1)
  })

  const differ = (made: World['services'][number], fields: Partial<World['services'][number]>) =>
    Object.assign(made, fields)
  test.each<[string, string, (made: World['services'][number]) => void]>([
    ['replicas', 'replicas is 5 instead of 2', (made) => differ(made, { replicas: 5 })],
    ['size', 'size is 2 instead of 1', (made) => differ(made, { specId: 2 })],
    [
      'variables',
      'envs of fresh is not set instead of PASSWORD',
      (made) => differ(made, { containers: made.containers.map((one) => ({ ...one, envs: [] })) }),
    ],
  ])('is not mixed up with another service that took the name meanwhile: %s', async (_, difference, change) => {
    const fixture = await openFixture({
      after: (operation, count, { simulator }) => {
        const made = simulator.world.services.find(({ name }) => name === 'fresh')
        if (operation === 'createService' && count === 2 && made) change(made)
      },
    })
    fixture.simulator.fault(creation({ kind: 'drop_before' }))
    fixture.simulator.fault(creation({ kind: 'status', status: 409, code: 4090116, after: true }))
    expect(await rejectionOf(create(fixture))).toMatchObject({
      ending: 'failed',
      message: expect.stringContaining(difference),
    })
  })

  test('is refused with the words of the platform where nothing of it is there', async () => {
    const fixture = await openFaulty(
      creation({ kind: 'drop_before' }),
      creation({ kind: 'status', status: 409, code: 4090116 }),
    )
    expect(await rejectionOf(create(fixture))).toMatchObject({ code: '4090116' })
    expect(copies(fixture)).toEqual([])
  })

  test('that was never lost is no riddle: a name taken meanwhile is refused with what is there now', async () => {
    const fixture = await openFaulty(creation({ kind: 'status', status: 409, code: 4090116, after: true }))
    const error = await rejectionOf(create(fixture))
    expect(error).toMatchObject({ ending: 'refused', message: expect.stringContaining('already exists') })
    expect(fixture.count('createService')).toBe(1)
  })
})

describe('the public address of a new service', () => {
  const IP = '59.111.120.201'
  const NET = { stateful: true, replicas: 1, state_public_net: { used: true, type: 'flow', bandwidth: 10 } }

  /** A creation whose address comes only `lateMs` after the beginning. */
  async function late(lateMs: number, wishes: FixtureOptions = {}) {
    const fixture = await openFixture({
      durations: { serviceCreate: 10 },
      at: { [lateMs]: (at) => Object.assign(copies(at)[0] ?? {}, { pubIp: IP }) },
      after: (operation, _, at) => {
        if (operation === 'createService') Object.assign(copies(at)[0] ?? {}, { pubIp: '' })
      },
      ...wishes,
    })
    return fixture
  }

  test('is waited for where it comes a second after the service runs', async () => {
    const fixture = await late(12_000)
    const addresses: string[] = []
    const seen = ({ service_info }: Service) => addresses.push(service_info.pub_ip)
    const result = await createService(fixture.client, SPACE, { ...asked, ...NET }, { ...fixture.options(), seen })
    expect(result).toMatchObject({ outcome: 'changed', after: { service_info: { pub_ip: IP, status: 'create_succ' } } })
    expect(fixture.heard.phases).toEqual([
      'Reading',
      'Sending',
      'Creating the service',
      'Waiting for the public address',
    ])
    expect(addresses.at(-1)).toBe(IP)
    expect(addresses.at(-2)).toBe('')
    expect(fixture.heard.warnings).toEqual([])
  })

  test('costs no further look where it is there', async () => {
    const fixture = await openFixture()
    expect((await create(fixture, NET)).after?.service_info.pub_ip).not.toBe('')
    expect(fixture.heard.phases).toEqual(['Reading', 'Sending', 'Creating the service'])
  })

  test('is waited for a minute, and is warned of then: the service runs', async () => {
    const fixture = await late(10 * MINUTE)
    const result = await create(fixture, NET)
    expect(ADDRESS_MS).toBe(MINUTE)
    expect(result).toMatchObject({ outcome: 'changed', after: { service_info: { pub_ip: '', status: 'create_succ' } } })
    const [id] = copies(fixture).map((one) => one.id)
    expect(fixture.heard.warnings).toEqual([
      `Service fresh (${id}) is running, but after 60 s the platform still reports no public address for it, so pub_ip and url are empty. A later describe-service step can read them.`,
    ])
    const [created = 0] = fixture.moments('createService')
    expect(fixture.elapsed() - created).toBeLessThanOrEqual(75_000)
    expect(fixture.elapsed() - created).toBeGreaterThanOrEqual(MINUTE)
  })

  test('is not waited for beyond the timeout', async () => {
    const fixture = await late(10 * MINUTE)
    const options = fixture.options({ timeoutMs: 20_000 })
    expect(await createService(fixture.client, SPACE, { ...asked, ...NET }, options)).toMatchObject({
      outcome: 'changed',
    })
    expect(fixture.elapsed()).toBeLessThanOrEqual(20_000)
    expect(fixture.heard.warnings).toHaveLength(1)
  })

  test('is not waited for where none is asked for, nor where nothing is waited for', async () => {
    const without = await openFixture()
    await create(without)
    expect(without.heard.phases).not.toContain('Waiting for the public address')
    const started = await late(10 * MINUTE)
    const options = started.options({ wait: false })
    await createService(started.client, SPACE, { ...asked, ...NET }, options)
    expect(started.heard.phases).not.toContain('Waiting for the public address')
  })
})

describe('a creation that leaves a service alone that somebody else made', () => {
  test('makes it where there is none', async () => {
    const fixture = await openFixture()
    expect(await createIfMissing(fixture.client, SPACE, asked, fixture.options())).toMatchObject({ outcome: 'changed' })
  })

  test('gives the id of the one that is there', async () => {
    const fixture = await openFixture()
    const made = { ...asked, service_name: 'web' }
    expect(await createIfMissing(fixture.client, SPACE, made, fixture.options())).toEqual({ existingId: WEB })
    expect(fixture.changes).toEqual([])
  })

  test('fails as any other where it is refused for something else, or fails', async () => {
    const fixture = await openFaulty({ kind: 'fail_next_change' })
    const failed = await rejectionOf(createIfMissing(fixture.client, SPACE, asked, fixture.options()))
    expect(failed).toMatchObject({ name: 'ChangeError', ending: 'failed' })
    fixture.simulator.fault(creation({ kind: 'status', status: 400, code: 4000117 }))
    const other = { ...asked, service_name: 'other' }
    const refused = await rejectionOf(createIfMissing(fixture.client, SPACE, other, fixture.options()))
    expect(refused).toMatchObject({ name: 'ApiError', code: '4000117' })
  })

  test('fails with the refusal where the other one is gone again', async () => {
    const fixture = await openFixture({
      after: (operation, count, { simulator }) => {
        if (operation === 'getService' && count === 1) simulator.world.deleteService(WEB)
      },
    })
    const made = { ...asked, service_name: 'web' }
    expect(await rejectionOf(createIfMissing(fixture.client, SPACE, made, fixture.options()))).toMatchObject({
      ending: 'refused',
      message: expect.stringContaining('Service web (50883) already exists'),
    })
  })
})

describe('the images of a new service', () => {
  test('that the account cannot run are named', async () => {
    const { client } = await openFixture()
    const images = [V1, `${REGISTRY}/web:v99`, 'hub.c.163.com/public/ubuntu:16.04', 'hub.c.163.com/public/none:1']
    const containers = images.map((image_path) => ({ ...container, image_path }))
    expect(await missingImages(client, { ...asked, containers })).toEqual([
      `${REGISTRY}/web:v99 is not among the images that this account can run.`,
      'hub.c.163.com/public/none:1 is not among the images that this account can run.',
    ])
  })
})

describe('reading a service', () => {
  test('gives nothing where there is none, and other errors as they are', async () => {
    const { client, simulator } = await openFixture()
    expect(await ifExists(client.services.get(WEB))).toMatchObject({ service_info: { id: WEB } })
    expect(await ifExists(client.services.get(4711))).toBeUndefined()
    simulator.fault({ kind: 'status', status: 400, code: 4000113, match: { operationId: 'getService' } })
    expect(await rejectionOf(ifExists(client.services.get(WEB)))).toMatchObject({ code: '4000113' })
  })
})
