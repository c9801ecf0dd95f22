import { describe, expect, it } from 'vitest'
import type { ApiVersion } from '../../../src/client/versions.ts'
import { rejectionOf } from '../../../testing/servers/faulty-server.ts'
import { simulated } from '../../../testing/simulated-client.ts'

const WEB = 50883
const SHOP = 50901
const DB = 51572
const DOCKER_ID = '79e666ac71b70e446eb32a7eecc92830d937a4518ebb871456eae5fd8fcf5627'

describe('a change of a service', () => {
  it('of its public network', async () => {
    const { client, simulator, clock } = await simulated()
    const net = { used: true, type: 'bandwidth', bandwidth: 7 }
    expect(await client.services.updateStateful(DB, net)).toBeUndefined()
    expect(simulator.requests.at(-1)?.body).toEqual({ state_public_net: net })
    clock.advance(30_000)
    expect((await client.services.get(DB)).service_info).toMatchObject({ status: 'update_succ', state_public_net: net })
  })

  it('of the settings of its containers', async () => {
    const { client, simulator, clock } = await simulated()
    const rest = { log_dirs: ['/a/'], cpu_weight: 60, memory_weight: 60 }
    const front = { container_id: 50912, envs: [{ key: 'A', value: '1' }], ...rest }
    const api = { container_id: 50913, envs: [], log_dirs: [], cpu_weight: 40, memory_weight: 40 }
    expect(await client.services.updateStateless(SHOP, [front, api])).toBeUndefined()
    expect(simulator.requests.at(-1)?.body).toEqual({ container_infos: [front, api] })
    clock.advance(30_000)
    expect((await client.services.get(SHOP)).service_container_infos).toMatchObject([front, api])
  })

  it.each<[ApiVersion, object]>([
    ['2017-01', { src_port: 443, dst_port: 8443, protocol: 'TCP' }],
    ['2017-06', { port: 443, target_port: 8443, protocol: 'TCP' }],
  ])('of its ports, in the words of %s', async (dialect, port) => {
    const { client, simulator, clock } = await simulated({ client: { dialect } })
    const maps = [{ source_port: 443, dest_port: 8443, protocol: 'TCP' }]
    expect(await client.services.updatePorts(WEB, maps)).toBeUndefined()
    expect(simulator.requests.at(-1)?.body).toEqual({ port_maps: [port] })
    clock.advance(30_000)
    expect((await client.services.get(WEB)).service_info.port_maps).toMatchObject(maps)
  })

  it('of the number of its replicas', async () => {
    const { client, simulator, clock } = await simulated()
    expect(await client.services.scale(WEB, 4)).toBeUndefined()
    expect(simulator.requests.at(-1)?.path).toBe('/api/v1/microservices/50883/actions/elastic-scale?new_replicas=4')
    clock.advance(30_000)
    const { service_info, service_container_infos } = await client.services.get(WEB)
    expect(service_info.replicas).toBe(4)
    expect(service_container_infos[0]?.docker_container_ids).toHaveLength(4)
  })

  it('of its image', async () => {
    const { client, simulator, clock } = await simulated()
    const images = [{ container_id: 50890, image_path: 'hub.c.163.com/admin/web:v2' }]
    expect(await client.services.updateImage(WEB, images, 5)).toBeUndefined()
    expect(simulator.requests.at(-1)?.body).toEqual({ container_images: images, min_ready_seconds: 5 })
    clock.advance(20_000)
    expect((await client.services.get(WEB)).service_container_infos).toMatchObject(images)
  })

  it.each<[ApiVersion, string]>([
    ['2017-01', 'spec_id=4'],
    ['2017-06', 'spec_alias=C2M4S20'],
  ])('of its size, in the words of %s', async (dialect, text) => {
    const { client, simulator, clock } = await simulated({ client: { dialect } })
    expect(await client.services.changeSpec(WEB, { spec_id: 4 })).toBeUndefined()
    expect(simulator.requests.at(-1)?.path).toBe(`/api/v1/microservices/50883/specification?${text}`)
    clock.advance(30_000)
    expect((await client.services.get(WEB)).service_info.spec_info?.id).toBe(4)
  })

  it.each(['restart', 'hard_reboot'] as const)('that is a %s', async (option) => {
    const { client, simulator, clock } = await simulated()
    expect(await client.services.restart(DB, option)).toBeUndefined()
    expect(simulator.requests.at(-1)?.path).toBe(`/api/v1/microservices/51572/actions/restart?option=${option}`)
    expect((await client.services.get(DB)).service_info.status).toBe('restarting')
    clock.advance(30_000)
    expect((await client.services.get(DB)).service_info.status).toBe('restart_succ')
  })

  it('that restarts one container names it by its run-time id', async () => {
    const { client, simulator } = await simulated()
    expect(await client.services.restartContainer(DB, DOCKER_ID)).toBeUndefined()
    expect(simulator.requests.at(-1)?.path).toBe(`/api/v1/microservices/51572/containers/${DOCKER_ID}/actions/restart`)
    expect((await client.services.get(DB)).service_info.status).toBe('restarting')
  })

  it('that deletes it ends with its absence, and with that of its address where that is asked for', async () => {
    const { client, simulator, clock } = await simulated()
    expect(await client.services.delete(DB, true)).toBeUndefined()
    expect(simulator.requests.at(-1)?.path).toBe('/api/v1/microservices/51572?free_ip=true')
    clock.advance(10_000)
    expect(await rejectionOf(client.services.get(DB))).toMatchObject({ errorClass: 'not_found' })
    expect((await Array.fromAsync(client.ips.list({ type: 'nce' }))).map(({ ip }) => ip)).toEqual(['59.111.120.202'])
  })

  it('that deletes it keeps the address otherwise', async () => {
    const { client, simulator, clock } = await simulated()
    await client.services.delete(DB, false)
    expect(simulator.requests.at(-1)?.path).toBe('/api/v1/microservices/51572?free_ip=false')
    clock.advance(10_000)
    expect((await Array.fromAsync(client.ips.list({ type: 'nce' }))).map(({ ip }) => ip)).toContain('59.111.120.200')
  })

  it.each<[string, (services: Awaited<ReturnType<typeof simulated>>['client']['services']) => Promise<unknown>]>([
    [
      'change the public network of service 1',
      (services) => services.updateStateful(1, { used: true, type: 'flow', bandwidth: 1 }),
    ],
    ['change the settings of service 1', (services) => services.updateStateless(1, [])],
    ['change the ports of service 1', (services) => services.updatePorts(1, [])],
    ['scale service 1 to 3 replicas', (services) => services.scale(1, 3)],
    ['update the image of service 1', (services) => services.updateImage(1, [], 1)],
    ['change the size of service 1', (services) => services.changeSpec(1, { spec_id: 1 })],
    ['restart service 1', (services) => services.restart(1, 'restart')],
    ['restart container 79e666ac71b7 of service 1', (services) => services.restartContainer(1, DOCKER_ID)],
    ['delete service 1', (services) => services.delete(1, false)],
    ['list the images available to services', (services) => services.listImages()],
  ])('that fails says what was tried: %s', async (task, change) => {
    const { client, simulator } = await simulated()
    simulator.fault({ kind: 'status', status: 404, code: 4040141, match: { path: /microservices/ } })
    expect(await rejectionOf(change(client.services))).toMatchObject({
      errorClass: 'not_found',
      message: expect.stringMatching(new RegExp(`^Could not ${task}: the platform returned HTTP 404`)),
    })
  })
})
