import { describe, expect, test } from 'vitest'
import {
  needStateful,
  needStateless,
  runtimeMark,
  serviceChange,
  serviceFailureAdvice,
  serviceTitle,
} from '../../src/rollout/service-state.ts'
import { DB, staged, WEB } from './scene.ts'

describe('a service', () => {
  test('is called by its name and id, or by its id before it was read', async () => {
    const { client } = await staged()
    const service = await client.services.get(WEB)
    expect(serviceTitle(service)).toBe('Service web (50883)')
    const { subject } = serviceChange(client, WEB, {})
    expect(subject(service)).toBe('Service web (50883)')
    expect(subject(undefined)).toBe('Service 50883')
  })

  test('has a mark that is the same however the platform orders its containers, and another when one is replaced', async () => {
    const { client } = await staged()
    const service = await client.services.get(WEB)
    const withIds = (...ids: readonly string[][]) => ({
      ...service,
      service_container_infos: ids.flatMap((docker_container_ids) =>
        service.service_container_infos.map((one) => ({ ...one, docker_container_ids })),
      ),
    })
    expect(runtimeMark(withIds(['b', 'a'], ['c']))).toBe('a b c')
    expect(runtimeMark(withIds(['c'], ['a', 'b']))).toBe('a b c')
    expect(runtimeMark(withIds(['c'], ['a', 'd']))).toBe('a c d')
    expect(runtimeMark(withIds())).toBe('')
  })

  test('is read within a deadline, and shown', async () => {
    const { client, clock, simulator } = await staged()
    const seen: number[] = []
    const { read } = serviceChange(client, WEB, { seen: (service) => seen.push(service.service_info.id) })
    await read(clock.now() + 60_000)
    expect(seen).toEqual([WEB])
    simulator.fault({ kind: 'status', status: 503, times: 100 })
    const startedAt = clock.now()
    await expect(read(startedAt + 3_000)).rejects.toThrow('503')
    expect(clock.now() - startedAt).toBeLessThan(3_000)
  })
})

describe('what the platform does for one kind of service only is refused for the other', () => {
  test('stateless', async () => {
    const { client } = await staged()
    const [web, db] = [await client.services.get(WEB), await client.services.get(DB)]
    expect(() => needStateless(web, 'scale', 'Do that.')).not.toThrow()
    expect(() => needStateless(db, 'scale', 'Do that.')).toThrow(
      expect.objectContaining({
        ending: 'refused',
        message: 'Service db (51572) is stateful, and the platform can scale only of stateless services.',
        advice: 'Do that.',
      }),
    )
  })

  test('stateful', async () => {
    const { client } = await staged()
    const [web, db] = [await client.services.get(WEB), await client.services.get(DB)]
    expect(() => needStateful(db, 'restart', 'Do that.')).not.toThrow()
    expect(() => needStateful(web, 'restart', 'Do that.')).toThrow(
      expect.objectContaining({
        ending: 'refused',
        message: 'Service web (50883) is stateless, and the platform can restart only stateful services.',
        advice: 'Do that.',
      }),
    )
  })
})

test('the cause of a failure is to be seen in the console', () => {
  expect(serviceFailureAdvice()).toContain('https://c.163.com/dashboard')
})
