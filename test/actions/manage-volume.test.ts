import { describe, expect, it } from 'vitest'
import { addVolume, seededWorld } from '../../simulator/index.ts'
import { manageVolume } from '../../src/actions/manage-volume.ts'
import { type SimulatedStep, simulatedStep } from '../../testing/simulated-step.ts'
import { refusedBy } from './refusal.ts'

const fresh = { volume_name: 'data', size: '20' }
const free = { volume_name: 'myvolume' }
const attached = { volume_name: 'myvolume2' }
const volume = ({ simulator }: SimulatedStep, name: string) =>
  simulator.world.volumes.find((each) => each.name === name)

/** The seeded world with as many more volumes in front of its own. */
function crowded(count: number) {
  const world = seededWorld()
  const own = world.volumes.splice(0)
  for (let i = 1; i <= count; i += 1) addVolume(world, `volume-${i}`, `uuid-${i}`)
  world.volumes.push(...own)
  return world
}

describe('the rules of manage-volume', () => {
  it.each([
    [{ size: '10' }, 'Input volume_name is required for operation apply, unless volume_id is given'],
    [{ volume_name: 'data' }, 'Input size is required for operation apply'],
    [{ operation: 'get' }, 'Input volume_name is required for operation get, unless volume_id is given'],
    [{ operation: '', volume_name: 'data', size: '10' }, 'Input operation is empty'],
    [{ operaton: 'list', volume_name: 'data', size: '10' }, 'looks like a typo of operation'],
    [{ operation: 'delete' }, 'Input volume_name is required for operation delete, unless volume_id is given'],
    [{ operation: 'resize' }, 'Input operation must be apply, delete, get or list; got "resize"'],
    [{ ...fresh, size: '15' }, 'Input size must be a multiple of 10, such as 10; got 15'],
    [{ ...fresh, size: '0' }, 'Input size must be a whole number from 10 to 1000; got "0"'],
    [{ ...fresh, size: '1010' }, 'Input size must be a whole number from 10 to 1000; got "1010"'],
    [{ ...fresh, volume_name: 'Data' }, 'Input volume_name must be 1 to 32 lower-case letters'],
    [{ ...fresh, volume_name: 'a'.repeat(33) }, 'Input volume_name must be 1 to 32 lower-case letters'],
    [{ ...fresh, volume_id: '0' }, 'Input volume_id must be a whole number of at least 1'],
  ])('refuse %j', refusedBy(manageVolume))
})

describe('apply', () => {
  it('makes a volume that is missing, and leaves one that is as requested', async () => {
    const step = await simulatedStep()
    const { outputs, exitCode } = await step.main('manage-volume', fresh)
    const id = String(volume(step, 'data')?.id)
    const facts = { volume_id: id, volume_name: 'data', size: '20', status: 'create_succ' }
    expect(outputs).toMatchObject({ ...facts, outcome: 'changed', operation: 'created', changed: 'true' })
    expect(JSON.parse(outputs.volume ?? '')).toMatchObject({ name: 'data', size: 20 })
    expect(Number(outputs.elapsed_seconds)).toBeGreaterThanOrEqual(2)
    expect(exitCode).toBe(0)
    const again = await step.main('manage-volume', fresh)
    expect(again.outputs).toMatchObject({ ...facts, outcome: 'unchanged', operation: 'unchanged', changed: 'false' })
    expect(step.changesSent()).toEqual(['createVolume'])
  })

  it.each([free, { volume_id: '19893' }, { volume_id: '19893', volume_name: 'myvolume' }])('grows %j', async (name) => {
    const step = await simulatedStep()
    const { outcome, outputs, changes } = await step.run(manageVolume, { ...name, size: '50' })
    expect(outcome).toBe('changed')
    expect(outputs).toMatchObject({ volume_id: 19893, volume_name: 'myvolume', size: 50, status: 'resize_succ' })
    expect(outputs.operation).toBe('updated')
    expect(changes).toEqual([{ field: 'size', before: '10', after: '50' }])
    expect(volume(step, 'myvolume')?.sizeGb).toBe(50)
    expect(step.changesSent()).toEqual(['resizeVolume'])
  })

  it('finds a volume by its name on any page, and asks for it by its id from then on', async () => {
    const step = await simulatedStep({ world: crowded(45) })
    await step.run(manageVolume, { ...free, size: '20' })
    const reads = step.operations().filter((id) => id !== 'resizeVolume')
    expect(reads.slice(0, 3)).toEqual(['listVolumes', 'listVolumes', 'listVolumes'])
    expect(new Set(reads.slice(3))).toEqual(new Set(['getVolume']))
  })

  it('does without the read by id, which the reference does not have', async () => {
    const step = await simulatedStep()
    const match = { operationId: 'getVolume' }
    step.simulator.fault({ kind: 'status', status: 404, code: 4040006, match, times: 100 })
    const { outcome, outputs } = await step.run(manageVolume, { volume_id: '19893', size: '20' })
    expect(outcome).toBe('changed')
    expect(outputs).toMatchObject({ size: 20, status: 'resize_succ' })
  })

  it('does not believe the status from before the change', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'stale', reads: 3, match: { operationId: 'resizeVolume' } })
    const { outputs } = await step.run(manageVolume, { ...free, size: '20' })
    expect(outputs).toMatchObject({ size: 20, status: 'resize_succ' })
  })

  it('never shrinks a volume', async () => {
    const step = await simulatedStep()
    await step.run(manageVolume, { ...free, size: '30' })
    const { error, ending } = await step.run(manageVolume, { ...free, size: '20' })
    expect(String(error)).toContain('has 30 GB, more than the requested 20 GB, and a volume cannot be shrunk')
    expect(ending?.hint).toContain('at least 30 GB')
    expect(step.changesSent()).toEqual(['resizeVolume'])
  })

  it('does not grow a volume that a service holds, and says what to do', async () => {
    const step = await simulatedStep()
    const { error, ending, outputs } = await step.run(manageVolume, { ...attached, size: '20' })
    expect(String(error)).toContain('is attached to service my-ev/db at /data/ (status "mount_succ")')
    expect(ending?.hint).toContain('delete-service')
    expect(outputs).toMatchObject({ volume_id: 19894, status: 'mount_succ' })
    expect(step.changesSent()).toEqual([])
  })

  it('leaves an attached volume of the right size alone', async () => {
    const step = await simulatedStep()
    expect((await step.run(manageVolume, { ...attached, size: '10' })).outcome).toBe('unchanged')
  })

  it('takes no id for the name of a new volume', async () => {
    const step = await simulatedStep()
    const { error } = await step.run(manageVolume, { volume_id: '4711', volume_name: 'data', size: '10' })
    expect(String(error)).toContain('There is no volume with the id 4711')
    expect(step.changesSent()).toEqual([])
  })

  it('takes 1000 GB with a warning', async () => {
    const step = await simulatedStep()
    const { outcome, log } = await step.run(manageVolume, { ...free, size: '1000' })
    expect(outcome).toBe('changed')
    expect(log.join('\n')).toContain('contradicts itself about 1000 GB')
  })

  it('refuses in a dry run as well', async () => {
    const step = await simulatedStep()
    const { outcome } = await step.run(manageVolume, { ...attached, size: '20', dry_run: 'true' })
    expect(outcome).toBe('failed')
  })

  it('gives the id of a volume whose creation failed, and refuses to take it for one', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change', resource: 'volume' })
    const { outputs, exitCode } = await step.main('manage-volume', fresh)
    const id = String(volume(step, 'data')?.id)
    expect(outputs).toMatchObject({ outcome: 'failed', volume_id: id, status: 'create_fail', changed: 'true' })
    expect(exitCode).toBe(1)
    const again = await step.run(manageVolume, fresh)
    expect(again.ending?.hint).toBe('Delete it (operation: delete) and apply it again.')
    expect((await step.run(manageVolume, { volume_name: 'data', operation: 'delete' })).outcome).toBe('changed')
    expect((await step.run(manageVolume, fresh)).outcome).toBe('changed')
    expect(step.changesSent()).toEqual(['createVolume', 'deleteVolume', 'createVolume'])
  })

  it('fails for the right size where the last operation failed', async () => {
    const world = seededWorld()
    addVolume(world, 'broken', 'uuid', { status: 'resize_fail' })
    const step = await simulatedStep({ world })
    const { error } = await step.run(manageVolume, { volume_name: 'broken', size: '10' })
    expect(String(error)).toContain('ended with the status "resize_fail"')
    expect((await step.run(manageVolume, { volume_name: 'broken', size: '20' })).outcome).toBe('changed')
  })

  it('gives up at once where a service takes the volume in the last moment', async () => {
    const step = await simulatedStep({
      onRequest: ({ operationId }) => {
        const found = step.simulator.world.volumes.find(({ id }) => id === 19893)
        if (operationId !== 'listVolumes' || found === undefined) return
        Object.assign(found, { status: 'mount_succ', mappings: [{ mountPath: '/d/', serviceContainerId: 50890 }] })
      },
    })
    const { error } = await step.run(manageVolume, { ...free, size: '20' })
    expect(String(error)).toContain('is attached to a service')
    expect(step.changesSent()).toEqual(['resizeVolume'])
  })
})

describe('get', () => {
  it.each([attached, { volume_id: '19894' }])('reads %j', async (name) => {
    const step = await simulatedStep()
    const { outcome, outputs } = await step.run(manageVolume, { ...name, operation: 'get' })
    expect(outcome).toBe('unchanged')
    expect(outputs).toMatchObject({ volume_id: 19894, volume_name: 'myvolume2', size: 10, status: 'mount_succ' })
    expect(outputs).toMatchObject({ operation: 'read', volume: { service_name: 'my-ev/db' } })
  })

  it('fails for one that is not there', async () => {
    const step = await simulatedStep()
    const { error } = await step.run(manageVolume, { volume_id: '4711', operation: 'get' })
    expect(String(error)).toContain('Volume 4711 does not exist.')
  })
})

describe('list', () => {
  it('gives all of them over several pages', async () => {
    const step = await simulatedStep({ world: crowded(45) })
    const { outputs } = await step.main('manage-volume', { operation: 'list' })
    expect(JSON.parse(outputs.volumes ?? '')).toHaveLength(47)
    expect(step.operations()).toEqual(['listVolumes', 'listVolumes', 'listVolumes'])
  })
})

describe('delete', () => {
  const inputs = { ...free, operation: 'delete' }

  it('waits until it is gone, and leaves one that is not there so', async () => {
    const step = await simulatedStep()
    const { outputs } = await step.main('manage-volume', inputs)
    expect(outputs).toMatchObject({ outcome: 'changed', operation: 'deleted', volume_id: '19893', status: 'absent' })
    expect(volume(step, 'myvolume')).toBeUndefined()
    const again = await step.main('manage-volume', inputs)
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', operation: 'unchanged', changed: 'false' })
    expect(step.changesSent()).toEqual(['deleteVolume'])
  })

  it('refuses a volume that a service holds', async () => {
    const step = await simulatedStep()
    const { error, ending } = await step.run(manageVolume, { ...attached, operation: 'delete' })
    expect(String(error)).toContain('the platform cannot delete an attached volume')
    expect(ending?.hint).toContain('delete the service')
    expect(step.changesSent()).toEqual([])
  })

  it('takes the word of a deletion that has ended for its end', async () => {
    const world = seededWorld()
    addVolume(world, 'old', 'uuid', { status: 'delete_succ' })
    const step = await simulatedStep({ world })
    const { outcome } = await step.run(manageVolume, { volume_name: 'old', operation: 'delete' })
    expect(outcome).toBe('unchanged')
  })

  it('fails where the platform fails', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change', resource: 'volume' })
    const { outcome, outputs } = await step.run(manageVolume, inputs)
    expect(outcome).toBe('failed')
    expect(outputs).toMatchObject({ status: 'delete_fail', volume_id: 19893 })
  })
})
