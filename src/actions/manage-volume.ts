import type { Volume } from '../client/resources/volumes.ts'
import type { Problem } from '../github/inputs/input.ts'
import { integer, text } from '../github/inputs/input-kinds.ts'
import { doubtfulSize, sizeIsMultiple, volumeNameForm, volumes } from '../messages/storage/storage-inputs.ts'
import { defineAction } from '../step/action.ts'
import { account } from '../step/inputs/credentials.ts'
import { operations } from '../step/inputs/operation.ts'
import { changeOptions, waiting } from '../step/inputs/waiting.ts'

const outputsOf = (found: Volume | undefined) =>
  found === undefined
    ? { status: 'absent' }
    : { volume_id: found.id, volume_name: found.name, size: found.size, status: found.status, volume: found }

const STEP_GB = 10
/** The reference says below 1000 and resizes to 1000 in its own example (7.1, 7.3). */
const DOUBTFUL_GB = 1000

function sizeProblems(size: number | undefined): readonly Problem[] {
  if (size === undefined || size % STEP_GB === 0) return []
  return [{ input: 'size', message: sizeIsMultiple({ step: STEP_GB, near: size - (size % STEP_GB), size }) }]
}

const NAMED = [['volume_name', 'volume_id']]

/** Creates, grows, deletes, reads or lists cloud volumes (API reference 7). */
export const manageVolume = defineAction({
  name: 'manage-volume',
  branding: { icon: 'hard-drive', color: 'green' },
  operations: ['createVolume', 'listVolumes', 'resizeVolume', 'deleteVolume'],
  groups: [
    account,
    waiting('10m'),
    operations(['apply', 'delete', 'get', 'list'], { apply: [...NAMED, 'size'], delete: NAMED, get: NAMED }),
  ],
  inputs: {
    volume_name: text({ pattern: /[a-z]([a-z0-9-]{0,30}[a-z0-9])?/, takes: volumeNameForm }),
    volume_id: integer({ min: 1 }),
    size: integer({ min: 10, max: 1000 }),
  },
  outputs: ['volume_id', 'volume_name', 'size', 'status', 'volume', 'volumes'],
  rules: ({ size }) => sizeProblems(size),
  async run(inputs, step) {
    const { applyResource, getResource, listResources, removeResource } = await import('../step/operations/manage.ts')
    const { connect } = await import('../step/operations/connect.ts')
    const { requireAgreement } = await import('../step/operations/agreement.ts')
    const { desiredVolume, volumeDeletion, volumeResource } = await import('../changes/storage/volume.ts')
    const options = changeOptions(inputs, step)
    const client = connect(inputs, step)
    if (inputs.operation === 'list')
      return step.set({ volumes: await listResources(step, volumes(), client.volumes.list()) })
    const { volume_id, volume_name, size = 0 } = inputs
    const either = volumeResource(client, inputs, (found) => step.set(outputsOf(found)))
    const volume = requireAgreement(either, { volume_id, volume_name }, ({ name }) => name)
    if (inputs.operation === 'get') await getResource(step, volume)
    else if (inputs.operation === 'delete') await removeResource(step, volume, volumeDeletion(client), options)
    else {
      if (size === DOUBTFUL_GB) step.log.warning(doubtfulSize())
      const desired = desiredVolume(client, inputs, size, (volume_id) => step.set({ volume_id }))
      await applyResource(step, volume, desired, options)
    }
  },
})
