import { describe, expect, it } from 'vitest'
import { addVolume, seededWorld } from '../../../simulator/index.ts'
import { parseMount } from '../../../src/actions/create-service/mounts.ts'
import { lookUpVolumeIds, mountInfo } from '../../../src/actions/create-service/volumes.ts'
import { InputProblem } from '../../../src/github/inputs/input.ts'
import { simulated } from '../../../testing/simulated-client.ts'

describe('a mount', () => {
  it.each([
    ['myvolume:/data/', { volume: 'myvolume', mount_path: '/data/' }],
    ['19893:/mnt', { volume: '19893', mount_path: '/mnt' }],
    ['data : /var/lib/data', { volume: 'data', mount_path: '/var/lib/data' }],
  ])('is read: %s', (text, mount) => {
    expect(parseMount(text)).toEqual(mount)
  })

  it.each(['data', 'data:', ':/data', 'data:var', 'Data:/data', 'a b:/data', 'data:/a b'])(
    'is not read: %s',
    (text) => {
      expect(() => parseMount(text)).toThrow(InputProblem)
    },
  )
})

describe('the ids of volumes', () => {
  it('are looked up by name over all pages', async () => {
    const world = seededWorld()
    for (let i = 1; i <= 45; i += 1) addVolume(world, `volume-${i}`, `uuid-${i}`)
    const { client } = await simulated({ world })
    const idOf = await lookUpVolumeIds(client, [{ volume: 'volume-45', mount_path: '/a' }])
    expect(idOf('volume-45')).toBe(String(world.volumes.find(({ name }) => name === 'volume-45')?.id))
  })

  it('are taken as they are, without a request', async () => {
    const { client, operations } = await simulated()
    const idOf = await lookUpVolumeIds(client, [{ volume: '4711', mount_path: '/a' }])
    expect(idOf('4711')).toBe('4711')
    expect(operations()).toEqual([])
  })

  it('are told by name where there is none such', async () => {
    const { client } = await simulated()
    const idOf = await lookUpVolumeIds(client, [{ volume: 'nowhere', mount_path: '/a' }])
    expect(() => idOf('nowhere')).toThrow('There is no volume "nowhere". Available: myvolume2, myvolume.')
    const empty = await simulated({ world: { ...seededWorld(), volumes: [] } })
    const none = await lookUpVolumeIds(empty.client, [{ volume: 'nowhere', mount_path: '/a' }])
    expect(() => none('nowhere')).toThrow('Available: none')
  })

  it('come once, by whatever name', () => {
    const ids: Record<string, string> = { data: '7', '7': '7', logs: '8' }
    const idOf = (volume: string) => ids[volume] ?? ''
    const mount = (volume: string) => ({ volume, mount_path: `/${volume}` })
    expect(mountInfo([mount('data'), mount('logs')], idOf)).toEqual({ '7': '/data', '8': '/logs' })
    expect(() => mountInfo([mount('data'), mount('7')], idOf)).toThrow('Volume 7 (7) appears twice')
  })
})
