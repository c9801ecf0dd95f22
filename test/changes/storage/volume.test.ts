import { describe, expect, it } from 'vitest'
import { addVolume } from '../../../simulator/index.ts'
import { ensure, remove } from '../../../src/changes/engine/apply.ts'
import { desiredVolume, type VolumeName, volumeDeletion, volumeResource } from '../../../src/changes/storage/volume.ts'
import { type Fixture, openFixture, rejectionOf } from '../fixture.ts'

const named = (volume_name: string): VolumeName => ({ volume_id: undefined, volume_name })

function apply({ client, options }: Fixture, name: VolumeName, size: number, made: (id: number) => void = () => {}) {
  return ensure(
    volumeResource(client, name, () => {}),
    desiredVolume(client, name, size, made),
    options(),
  )
}

describe('a volume', () => {
  it('tells its id as soon as the platform gives it', async () => {
    const fixture = await openFixture()
    const ids: number[] = []
    const { after } = await apply(fixture, named('data'), 10, (id) => ids.push(id))
    expect(ids).toEqual([after?.id])
  })

  it('that takes the place of one of the same name is found', async () => {
    const fixture = await openFixture({
      after: (operation, count, { simulator }) => {
        if (operation !== 'listVolumes' || count !== 1) return
        simulator.world.volumes = simulator.world.volumes.filter(({ id }) => id !== 19893)
        addVolume(simulator.world, 'myvolume', 'uuid', { id: 777, sizeGb: 20 })
      },
    })
    const resource = volumeResource(fixture.client, named('myvolume'), () => {})
    expect((await resource.find())?.id).toBe(19893)
    expect((await resource.find())?.id).toBe(777)
  })

  it('of an id is never taken for one of the same name', async () => {
    const fixture = await openFixture()
    const resource = volumeResource(fixture.client, { volume_id: 1, volume_name: 'myvolume' }, () => {})
    expect(await resource.find()).toBeUndefined()
  })

  it('that is being attached is waited for, and refused once it is', async () => {
    const fixture = await openFixture({
      given: (world) => {
        const volume = world.volumes.find(({ id }) => id === 19893)
        if (volume) volume.status = 'mounting'
      },
      at: {
        8000: ({ world }) => {
          const volume = world.volumes.find(({ id }) => id === 19893)
          Object.assign(volume ?? {}, { status: 'mount_succ', serviceName: 'my-ev/web' })
        },
      },
    })
    const error = await rejectionOf(apply(fixture, named('myvolume'), 20))
    expect(String(error)).toContain('is attached to service my-ev/web (status "mount_succ")')
    expect(fixture.elapsed()).toBeGreaterThanOrEqual(8_000)
    expect(fixture.count('resizeVolume')).toBe(0)
  })

  it.each(['create_fail', 'create_timeout'])('that ended in %s can be deleted, but not grown', async (status) => {
    const fixture = await openFixture({ given: (world) => void addVolume(world, 'broken', 'uuid', { status }) })
    expect(await rejectionOf(apply(fixture, named('broken'), 20))).toMatchObject({ ending: 'refused' })
    const resource = volumeResource(fixture.client, named('broken'), () => {})
    expect(await remove(resource, volumeDeletion(fixture.client), fixture.options())).toMatchObject({
      outcome: 'changed',
    })
  })
})
