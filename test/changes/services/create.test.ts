import { describe, expect, test } from 'vitest'
import type { Fault, World } from '../../../simulator/index.ts'
import { ADDRESS_MS, createIfMissing, createService, missingImages } from '../../../src/changes/services/create.ts'
import { ifExists } from '../../../src/client/errors.ts'
import type { NewService, Service } from '../../../src/client/resources/services.ts'
import {
  createEnvironment,
  type Environment,
  type EnvironmentOptions,
  MINUTE,
  REGISTRY,
  rejection,
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

const create = (environment: Environment, wishes: Partial<NewService> = {}) =>
  createService(environment.client, SPACE, { ...asked, ...wishes }, environment.options())

const copies = ({ simulator }: Environment) => simulator.world.services.filter(({ name }) => name === 'fresh')

const creation = (fault: Fault): Fault => ({ ...fault, match: { operationId: 'createService' } })

describe('a creation', () => {
  test('is waited for until the service runs, and is read by its id from then on', async () => {
    const environment = await createEnvironment()
    const result = await create(environment)
    expect(result).toMatchObject({
      outcome: 'changed',
      before: undefined,
      after: { service_info: { service_name: 'fresh', status: 'create_succ', replicas: 2 } },
    })
    expect(environment.recorded.phases).toEqual(['Reading', 'Sending', 'Creating the service'])
    expect(environment.count('listServices')).toBe(1)
    expect(environment.count('createService')).toBe(1)
  })

  test('tells the id as soon as it is known', async () => {
    const environment = await createEnvironment()
    const ids: number[] = []
    const options = { ...environment.options({ wait: false }), created: (id: number) => ids.push(id) }
    const result = await createService(environment.client, SPACE, asked, options)
    expect(result).toMatchObject({ outcome: 'started', after: undefined })
    expect(ids).toEqual(copies(environment).map(({ id }) => id))
  })

  test('tells neither values of variables nor the command', async () => {
    const environment = await createEnvironment()
    const { differences } = await createService(environment.client, SPACE, asked, environment.options({ dryRun: true }))
    expect(differences).toContainEqual({ field: 'envs', before: '', after: 'PASSWORD' })
    expect(JSON.stringify([differences, environment.recorded])).not.toContain('secret')
  })

  const planned = async (wishes: Partial<NewService>) => {
    const environment = await createEnvironment()
    const made = { ...asked, ...wishes }
    return (await createService(environment.client, SPACE, made, environment.options({ dryRun: true }))).differences
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
    const environment = await createEnvironment()
    expect(await rejection(create(environment, { service_name: 'web' }))).toMatchObject({
      ending: 'refused',
      message: 'Service web (50883) already exists in namespace my-ev, with status "create_succ".',
      advice: expect.stringContaining('if_exists: skip'),
    })
    expect(environment.changes).toEqual([])
  })

  test('that fails says where the cause is to be seen, and that the service stays', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault({ kind: 'fail_next_change' })
    expect(await rejection(create(environment))).toMatchObject({
      ending: 'failed',
      status: 'create_fail',
      advice:
        'The API does not tell the cause; the operation log of the service in the console (https://c.163.com/dashboard) does. Usual ones: the image exits at once or cannot be pulled, a variable is missing, the memory is too small. The service that failed stays there: delete it before it is created anew.',
    })
    expect(copies(environment)).toHaveLength(1)
  })

  /** The creation, spoilt by somebody right after the platform took it. */
  const spoilt = async (spoil: (made: World['services'][number]) => void, wishes: Partial<NewService> = {}) => {
    const environment = await createEnvironment({
      after: (operation) => {
        const [made] = copies(environment)
        if (operation === 'createService' && made) spoil(made)
      },
    })
    return rejection(create(environment, wishes))
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
  ])('that ends well with something else than was asked for is no success: %s', async (_, spoil, difference) => {
    expect(await spoilt(spoil)).toMatchObject({
      ending: 'failed',
      status: 'create_succ',
      message: expect.stringContaining(difference),
    })
  })

  test('that ends well with fewer containers than replicas is waited for', async () => {
    const error = await spoilt(({ containers: [one] }) => one?.dockerIds.pop())
    expect(error).toMatchObject({ ending: 'timed_out', message: expect.stringContaining('1 of 2 containers run.') })
  })

  test('shows the service each time that it is read, by its name once and then by its id', async () => {
    const environment = await createEnvironment()
    const seen: (readonly [string, string])[] = []
    const notice = ({ service_info: { service_name, status } }: Service) => seen.push([service_name, status])
    await createService(environment.client, SPACE, asked, { ...environment.options(), seen: notice })
    expect(seen.length).toBe(environment.count('getService'))
    expect(seen[0]).toEqual(['fresh', 'creating'])
    expect(seen.at(-1)).toEqual(['fresh', 'create_succ'])
    expect(environment.count('listServices')).toBe(1)
  })

  test('is not given up where the service cannot be read at first', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault({
      kind: 'status',
      status: 404,
      code: 4040141,
      times: 3,
      match: { operationId: 'getService' },
    })
    expect(await create(environment)).toMatchObject({ outcome: 'changed' })
  })

  test('that never comes to be seen times out', async () => {
    const environment = await createEnvironment()
    const away = { kind: 'status', status: 404, code: 4040141, times: 1000 } as const
    environment.simulator.fault({ ...away, match: { operationId: 'getService' } })
    expect(await rejection(create(environment))).toMatchObject({
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
      const environment = await createEnvironment()
      environment.simulator.fault(creation(fault))
      expect(await create(environment)).toMatchObject({ outcome: 'changed' })
      expect(environment.count('createService')).toBe(1)
      expect(copies(environment)).toHaveLength(1)
    },
  )

  test('before it was taken is sent again, once nothing was seen for five seconds', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault(creation({ kind: 'drop_before' }))
    expect(await create(environment)).toMatchObject({ outcome: 'changed' })
    expect(environment.count('createService')).toBe(2)
    const [first = 0, second = 0] = environment.moments('createService')
    expect(second - first).toBeGreaterThanOrEqual(5_000)
    expect(copies(environment)).toHaveLength(1)
  })

  test('and that the platform took late is waited for when the second one is refused as a repetition', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault(creation({ kind: 'drop_before' }))
    environment.simulator.fault(creation({ kind: 'status', status: 409, code: 4090116, after: true }))
    const result = await create(environment)
    expect(result).toMatchObject({ outcome: 'changed', after: { service_info: { status: 'create_succ' } } })
    expect(environment.recorded.statuses).toContain('creating')
    expect(copies(environment)).toHaveLength(1)
  })

  test('is not mixed up with another service that took the name meanwhile', async () => {
    const environment = await createEnvironment({
      after: (operation, count, { simulator }) => {
        const made = simulator.world.services.find(({ name }) => name === 'fresh')
        if (operation === 'createService' && count === 2 && made) made.replicas = 5
      },
    })
    environment.simulator.fault(creation({ kind: 'drop_before' }))
    environment.simulator.fault(creation({ kind: 'status', status: 409, code: 4090116, after: true }))
    expect(await rejection(create(environment))).toMatchObject({
      ending: 'failed',
      message: expect.stringContaining('replicas is 5 instead of 2'),
    })
  })

  test('is refused with the words of the platform where nothing of it is there', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault(creation({ kind: 'drop_before' }))
    environment.simulator.fault(creation({ kind: 'status', status: 409, code: 4090116 }))
    expect(await rejection(create(environment))).toMatchObject({ code: '4090116' })
    expect(copies(environment)).toEqual([])
  })

  test('that was never lost is no riddle: a name taken meanwhile is refused with what is there now', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault(creation({ kind: 'status', status: 409, code: 4090116, after: true }))
    const error = await rejection(create(environment))
    expect(error).toMatchObject({ ending: 'refused', message: expect.stringContaining('already exists') })
    expect(environment.count('createService')).toBe(1)
  })
})

describe('the public address of a new service', () => {
  const IP = '59.111.120.201'
  const NET = { stateful: true, replicas: 1, state_public_net: { used: true, type: 'flow', bandwidth: 10 } }

  /** A creation whose address comes only `lateMs` after the beginning. */
  async function late(lateMs: number, wishes: EnvironmentOptions = {}) {
    const environment = await createEnvironment({
      durations: { serviceCreate: 10 },
      at: { [lateMs]: (at) => Object.assign(copies(at)[0] ?? {}, { pubIp: IP }) },
      after: (operation, _, at) => {
        if (operation === 'createService') Object.assign(copies(at)[0] ?? {}, { pubIp: '' })
      },
      ...wishes,
    })
    return environment
  }

  test('is waited for where it comes a second after the service runs', async () => {
    const environment = await late(12_000)
    const addresses: string[] = []
    const seen = ({ service_info }: Service) => addresses.push(service_info.pub_ip)
    const result = await createService(
      environment.client,
      SPACE,
      { ...asked, ...NET },
      { ...environment.options(), seen },
    )
    expect(result).toMatchObject({ outcome: 'changed', after: { service_info: { pub_ip: IP, status: 'create_succ' } } })
    expect(environment.recorded.phases).toEqual([
      'Reading',
      'Sending',
      'Creating the service',
      'Waiting for the public address',
    ])
    expect(addresses.at(-1)).toBe(IP)
    expect(addresses.at(-2)).toBe('')
    expect(environment.recorded.warnings).toEqual([])
  })

  test('costs no further look where it is there', async () => {
    const environment = await createEnvironment()
    const result = await create(environment, NET)
    expect(result.after?.service_info.pub_ip).not.toBe('')
    expect(environment.recorded.phases).toEqual(['Reading', 'Sending', 'Creating the service'])
  })

  test('is waited for a minute, and is warned of then: the service runs', async () => {
    const environment = await late(10 * MINUTE)
    const result = await create(environment, NET)
    expect(ADDRESS_MS).toBe(MINUTE)
    expect(result).toMatchObject({ outcome: 'changed', after: { service_info: { pub_ip: '', status: 'create_succ' } } })
    const [id] = copies(environment).map((one) => one.id)
    expect(environment.recorded.warnings).toEqual([
      `Service fresh (${id}) runs, but 60 s later the platform still shows no public address for it, so pub_ip and url are empty. A later describe-service step can read them.`,
    ])
    const [created = 0] = environment.moments('createService')
    expect(environment.elapsed() - created).toBeLessThanOrEqual(75_000)
    expect(environment.elapsed() - created).toBeGreaterThanOrEqual(MINUTE)
  })

  test('is not waited for beyond the timeout', async () => {
    const environment = await late(10 * MINUTE)
    const options = environment.options({ timeoutMs: 20_000 })
    expect(await createService(environment.client, SPACE, { ...asked, ...NET }, options)).toMatchObject({
      outcome: 'changed',
    })
    expect(environment.elapsed()).toBeLessThanOrEqual(20_000)
    expect(environment.recorded.warnings).toHaveLength(1)
  })

  test('is not waited for where none is asked for, nor where nothing is waited for', async () => {
    const without = await createEnvironment()
    await create(without)
    expect(without.recorded.phases).not.toContain('Waiting for the public address')
    const started = await late(10 * MINUTE)
    const options = started.options({ wait: false })
    await createService(started.client, SPACE, { ...asked, ...NET }, options)
    expect(started.recorded.phases).not.toContain('Waiting for the public address')
  })
})

describe('a creation that leaves a service alone that somebody else made', () => {
  test('makes it where there is none', async () => {
    const environment = await createEnvironment()
    expect(await createIfMissing(environment.client, SPACE, asked, environment.options())).toMatchObject({
      outcome: 'changed',
    })
  })

  test('gives the id of the one that is there', async () => {
    const environment = await createEnvironment()
    const made = { ...asked, service_name: 'web' }
    expect(await createIfMissing(environment.client, SPACE, made, environment.options())).toEqual({ existingId: WEB })
    expect(environment.changes).toEqual([])
  })

  test('fails as any other where it is refused for something else, or fails', async () => {
    const environment = await createEnvironment()
    environment.simulator.fault({ kind: 'fail_next_change' })
    const failed = await rejection(createIfMissing(environment.client, SPACE, asked, environment.options()))
    expect(failed).toMatchObject({ name: 'ChangeError', ending: 'failed' })
    environment.simulator.fault(creation({ kind: 'status', status: 400, code: 4000117 }))
    const other = { ...asked, service_name: 'other' }
    const refused = await rejection(createIfMissing(environment.client, SPACE, other, environment.options()))
    expect(refused).toMatchObject({ name: 'ApiError', code: '4000117' })
  })

  test('fails with the refusal where the other one is gone again', async () => {
    const environment = await createEnvironment({
      after: (operation, count, { simulator }) => {
        if (operation === 'getService' && count === 1) simulator.world.deleteService(WEB)
      },
    })
    const made = { ...asked, service_name: 'web' }
    const error = await rejection(createIfMissing(environment.client, SPACE, made, environment.options()))
    expect(error).toMatchObject({
      ending: 'refused',
      message: expect.stringContaining('Service web (50883) already exists'),
    })
  })
})

describe('the images of a new service', () => {
  test('that the account cannot run are named', async () => {
    const { client } = await createEnvironment()
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
    const { client, simulator } = await createEnvironment()
    expect(await ifExists(client.services.get(WEB))).toMatchObject({ service_info: { id: WEB } })
    expect(await ifExists(client.services.get(4711))).toBeUndefined()
    simulator.fault({ kind: 'status', status: 400, code: 4000113, match: { operationId: 'getService' } })
    expect(await rejection(ifExists(client.services.get(WEB)))).toMatchObject({ code: '4000113' })
  })
})
