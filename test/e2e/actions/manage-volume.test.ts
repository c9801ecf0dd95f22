import { describe, expect } from 'vitest'
import { addVolume, seededWorld } from '../../../simulator/index.ts'
import { type Fixture, it } from '../../../testing/fixture.ts'

const fresh = { volume_name: 'data', size: '20' }
const named = ({ world }: Fixture, name: string) => world.volumes.filter((each) => each.name === name)

describe.concurrent('manage-volume', () => {
  it('makes a volume once, grows it later, and deletes it', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { run, changes } = fixture
    const made = await run('manage-volume', fresh)
    const volume_id = String(named(fixture, 'data')[0]?.id)
    expect(made.outputs).toMatchObject({ outcome: 'changed', operation: 'created', volume_id, status: 'create_succ' })
    const again = await run('manage-volume', fresh)
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', operation: 'unchanged', volume_id, size: '20' })
    const grown = await run('manage-volume', { volume_id, size: '40' })
    expect(grown.outputs).toMatchObject({ outcome: 'changed', operation: 'updated', size: '40', status: 'resize_succ' })
    const gone = await run('manage-volume', { volume_id, operation: 'delete' })
    expect(gone.outputs).toMatchObject({ outcome: 'changed', operation: 'deleted', volume_id })
    const still = await run('manage-volume', { volume_id, operation: 'delete' })
    expect(still.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' })
    expect(named(fixture, 'data')).toEqual([])
    expect(changes().map(({ operationId }) => operationId)).toEqual(['createVolume', 'resizeVolume', 'deleteVolume'])
  })

  it('lists all of several pages, and finds a name on the last of them', async ({ environment }) => {
    const world = seededWorld()
    const own = world.volumes.splice(0)
    for (let i = 1; i <= 45; i += 1) addVolume(world, `volume-${i}`, `uuid-${i}`)
    world.volumes.push(...own)
    const { run, operations } = await environment.fixture({ world })
    const { outputs } = await run('manage-volume', { operation: 'list' })
    expect(JSON.parse(outputs.volumes ?? '')).toHaveLength(47)
    expect(operations()).toEqual(['listVolumes', 'listVolumes', 'listVolumes'])
    const found = await run('manage-volume', { operation: 'get', volume_name: 'myvolume' })
    expect(found.outputs).toMatchObject({ outcome: 'unchanged', operation: 'read', volume_id: '19893', size: '10' })
  })

  it.for([
    [{ volume_name: 'myvolume2', size: '20' }, 'the platform cannot grow an attached volume'],
    [{ volume_name: 'myvolume2', operation: 'delete' }, 'the platform cannot delete an attached volume'],
    [{ volume_id: '4711', size: '10' }, 'There is no volume with the id 4711'],
    [{ volume_id: '4711', operation: 'get' }, 'Volume 4711 does not exist'],
    [{ ...fresh, size: '25' }, 'size must be a multiple of 10'],
    [{ size: '20' }, 'volume_name is required for operation apply, unless volume_id is given'],
  ] as const)('refuses %j and changes nothing', async ([inputs, message], { environment }) => {
    const { run, changes } = await environment.fixture()
    const { outputs, annotations } = await run('manage-volume', inputs)
    expect(outputs.outcome).toBe('failed')
    expect(annotations[0]?.message).toContain(message)
    expect(changes()).toEqual([])
  })

  it('never shrinks', async ({ environment }) => {
    const world = seededWorld()
    addVolume(world, 'large', 'uuid', { sizeGb: 100 })
    const { run, changes } = await environment.fixture({ world })
    const { outputs, annotations } = await run('manage-volume', { volume_name: 'large', size: '90' })
    expect(outputs).toMatchObject({ outcome: 'failed', size: '100' })
    expect(annotations[0]?.message).toContain('a volume cannot be shrunk')
    expect(changes()).toEqual([])
  })

  it('is red where the platform fails, and gives the id of what it left behind', async ({ environment }) => {
    const fixture = await environment.fixture()
    fixture.simulator.fault({ kind: 'fail_next_change', resource: 'volume' })
    const { outputs, annotations } = await fixture.run('manage-volume', fresh)
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'create_fail', changed: 'true' })
    expect(outputs.volume_id).toBe(String(named(fixture, 'data')[0]?.id))
    expect(annotations[0]?.message).toContain('operation: delete')
  })

  it.for([
    [fresh, 'created'],
    [{ volume_name: 'myvolume', size: '20' }, 'updated'],
    [{ volume_name: 'myvolume', operation: 'delete' }, 'deleted'],
  ] as const)('only says in a dry run what it would do with %j', async ([inputs, operation], { environment }) => {
    const { run, changes } = await environment.fixture()
    const { outputs } = await run('manage-volume', { ...inputs, dry_run: 'true' })
    expect(outputs).toMatchObject({ outcome: 'planned', operation, changed: 'false' })
    expect(changes()).toEqual([])
  })

  it.for(['drop_before', 'drop_after'] as const)(
    'makes exactly one where the answer is lost: %s',
    async (kind, { environment }) => {
      const fixture = await environment.fixture()
      fixture.simulator.fault({ kind, match: { operationId: 'createVolume' } })
      const { outputs } = await fixture.run('manage-volume', fresh)
      expect(outputs).toMatchObject({ outcome: 'changed', status: 'create_succ' })
      expect(named(fixture, 'data')).toHaveLength(1)
    },
  )
})
