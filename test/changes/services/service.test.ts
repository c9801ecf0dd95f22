import { describe, expect, test } from 'vitest'
import { scale } from '../../../src/changes/services/scale.ts'
import {
  missingContainers,
  requireStateful,
  requireStateless,
  runningContainers,
  runtimeFingerprint,
  serviceChange,
  serviceTitle,
  suspensionWarning,
} from '../../../src/changes/services/service.ts'
import {
  DB,
  type Fixture,
  MINUTE,
  openFixture,
  rejectionOf,
  rollOut,
  serviceOf,
  showing,
  updateImages,
  V1,
  V2,
  WEB,
} from '../fixture.ts'

describe('a service', () => {
  test('is called by its name and id, or by its id before it was read', async () => {
    const { client } = await openFixture()
    const service = await client.services.get(WEB)
    expect(serviceTitle(service)).toBe('Service web (50883)')
    const { subject } = serviceChange(client, WEB, {})
    expect(subject(service)).toBe('Service web (50883)')
    expect(subject(undefined)).toBe('Service 50883')
  })

  test('has a mark that is the same however the platform orders its containers, and another when one is replaced', async () => {
    const { client } = await openFixture()
    const service = await client.services.get(WEB)
    const withIds = (...ids: readonly string[][]) => ({
      ...service,
      service_container_infos: ids.flatMap((docker_container_ids) =>
        service.service_container_infos.map((one) => ({ ...one, docker_container_ids })),
      ),
    })
    expect(runtimeFingerprint(withIds(['b', 'a'], ['c']))).toBe('a b c')
    expect(runtimeFingerprint(withIds(['c'], ['a', 'b']))).toBe('a b c')
    expect(runtimeFingerprint(withIds(['c'], ['a', 'd']))).toBe('a c d')
    expect(runtimeFingerprint(withIds())).toBe('')
  })

  test('is read within the deadline of its client, and shown', async () => {
    const { client, clock, simulator } = await openFixture()
    const seen: number[] = []
    const seenBy = (deadlineAt: number) =>
      serviceChange(client.until(deadlineAt), WEB, { seen: (service) => seen.push(service.service_info.id) })
    await seenBy(clock.now() + 60_000).read()
    expect(seen).toEqual([WEB])
    simulator.fault({ kind: 'status', status: 503, times: 100 })
    const startedAt = clock.now()
    await expect(seenBy(startedAt + 3_000).read()).rejects.toThrow('503')
    expect(clock.now() - startedAt).toBeLessThan(3_000)
  })
})

describe('what the platform does for one kind of service only is refused for the other', () => {
  test.each([
    [
      'stateless',
      requireStateless,
      WEB,
      DB,
      'Service db (51572) is stateful, and the platform can change only of stateless services.',
    ],
    [
      'stateful',
      requireStateful,
      DB,
      WEB,
      'Service web (50883) is stateless, and the platform can change only stateful services.',
    ],
  ] as const)('%s', async (_, require, good, bad, message) => {
    const { client } = await openFixture()
    const [one, other] = [await client.services.get(good), await client.services.get(bad)]
    expect(() => require(one, 'change', 'Do that.')).not.toThrow()
    expect(() => require(other, 'change', 'Do that.')).toThrow(
      expect.objectContaining({ ending: 'refused', message, advice: 'Do that.' }),
    )
  })
})

test('where the cause of a failure and of a slow change is to be seen', async () => {
  const { client } = await openFixture()
  const { failureAdvice, slowAdvice } = serviceChange(client, WEB, {})
  expect(failureAdvice()).toContain('https://c.163.com/dashboard')
  expect(slowAdvice).toContain('set a longer timeout')
})

describe('the containers of a service', () => {
  const withIds = async (replicas: number, ...counts: readonly number[]) => {
    const { client } = await openFixture()
    const service = await client.services.get(WEB)
    const [container] = service.service_container_infos
    if (container === undefined) throw new Error('The service has no container.')
    const ids = (count: number) => Array.from({ length: count }, (_, i) => String(i))
    return {
      service_info: { ...service.service_info, replicas },
      service_container_infos: counts.map((count) => ({ ...container, docker_container_ids: ids(count) })),
    }
  }

  test.each([
    [2, [2], { running: 2, desired: 2 }, undefined],
    [3, [2], { running: 2, desired: 3 }, '2 of 3 containers are running'],
    [1, [1, 0], { running: 1, desired: 2 }, '1 of 2 containers are running'],
    [2, [3, 1], { running: 3, desired: 4 }, '3 of 4 containers are running'],
    [2, [3], { running: 2, desired: 2 }, undefined],
    [2, [0, 0], undefined, undefined],
    [2, [], undefined, undefined],
  ])('%i replicas with %j run-time ids: %j', async (replicas, counts, counted, missing) => {
    const service = await withIds(replicas, ...counts)
    expect(runningContainers(service)).toEqual(counted)
    expect(missingContainers(service)).toBe(missing)
  })
})

describe('a service whose status says success while containers are missing', () => {
  const UPDATE = { service_id: WEB, images: [{ image_path: V2 }], min_ready_seconds: 1, force: false }

  /** Lets the change that was just taken end with so many containers of this image. */
  const endsWith = ({ service }: Fixture, running: number, imagePath: string) => {
    const { pending, containers } = service(WEB)
    const dockerIds = Array.from({ length: running }, (_, i) => String(i).repeat(64))
    if (pending) pending.becomes.containers = containers.map((one) => ({ ...one, imagePath, dockerIds }))
  }
  const runs = (service: Fixture['world']['services'][number], running: number) => {
    for (const one of service.containers)
      one.dockerIds = Array.from({ length: running }, (_, i) => String(i).repeat(64))
  }

  test('is waited for until all of them run', async () => {
    const fixture = await openFixture({
      at: { 60000: ({ service }) => runs(service(WEB), 3) },
      after: (operation, _, at) => operation === 'scaleService' && endsWith(at, 1, V1),
    })
    expect((await scale(fixture.client, WEB, 3, fixture.options())).outcome).toBe('changed')
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(60_000)
    expect(fixture.elapsed()).toBeLessThan(75_000)
    expect(fixture.heard.progress).toEqual(['Not complete yet: 1 of 3 containers are running.'])
    expect(fixture.changes).toEqual(['scaleService'])
  })

  test('times out where they do not come', async () => {
    const fixture = await openFixture({
      after: (operation, _, at) => operation === 'updateServiceImage' && endsWith(at, 1, V2),
    })
    const ended = rollOut(fixture, { timeoutMs: 5 * MINUTE })
    expect(await rejectionOf(ended)).toMatchObject({
      ending: 'timed_out',
      nothingSent: false,
      status: 'update_succ',
      message: expect.stringMatching(/"update_succ".*, but 1 of 2 containers are running\./),
      advice: expect.stringContaining('new containers do not start'),
    })
    expect(fixture.changes).toEqual(['updateServiceImage'])
  })

  test('is not left alone as "already up to date", as after a step that was cancelled in that moment', async () => {
    const fixture = await openFixture({ given: (world) => runs(serviceOf(world, WEB), 1) })
    const asIs = { ...UPDATE, images: [{ image_path: V1 }] }
    const ended = updateImages(fixture.client, asIs, fixture.options({ timeoutMs: MINUTE }))
    expect(await rejectionOf(ended)).toMatchObject({ ending: 'timed_out', nothingSent: true })
    expect(fixture.changes).toEqual([])
  })

  test('is as desired once they run', async () => {
    const fixture = await openFixture({
      given: (world) => runs(serviceOf(world, WEB), 1),
      at: { 10000: ({ service }) => runs(service(WEB), 2) },
    })
    const asIs = { ...UPDATE, images: [{ image_path: V1 }] }
    expect(await updateImages(fixture.client, asIs, fixture.options())).toMatchObject({ outcome: 'unchanged' })
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(10_000)
  })

  test.each([{ dryRun: true }, { wait: false }])(
    'is left to itself where nothing is waited for: %j',
    async (wishes) => {
      const fixture = await openFixture({ given: (world) => runs(serviceOf(world, WEB), 1) })
      const asIs = { ...UPDATE, images: [{ image_path: V1 }] }
      expect(await updateImages(fixture.client, asIs, fixture.options(wishes))).toMatchObject({ outcome: 'unchanged' })
      expect(fixture.elapsed()).toBe(0)
    },
  )

  test('can be changed all the same', async () => {
    const fixture = await openFixture()
    runs(fixture.service(WEB), 1)
    expect(await rollOut(fixture)).toMatchObject({ outcome: 'changed' })
  })

  test('counts where the platform names no container at all', async () => {
    const fixture = await openFixture({
      after: (operation, _, at) => operation === 'scaleService' && endsWith(at, 0, V1),
    })
    expect(await scale(fixture.client, WEB, 3, fixture.options())).toMatchObject({ outcome: 'changed' })
  })
})

describe('a suspended service', () => {
  test.each([
    [0, undefined],
    [
      1,
      'Service web (50883) is suspended (stop_service is 1), which the platform does when the account is in arrears. The changed service may not run until the account is settled.',
    ],
  ])('is one whose stop_service is not 0: %i', async (stopService, words) => {
    const { client } = await openFixture({ given: showing(WEB, { stopService: stopService }) })
    expect(suspensionWarning(await client.services.get(WEB))).toBe(words)
  })
})
