import { desiredVolume, volumeDeletion, volumeResource } from '../changes/storage/volume.ts'
import type { Volume } from '../client/resources/volumes.ts'
import type { Problem } from '../github/inputs/input.ts'
import { integer, text } from '../github/inputs/input-kinds.ts'
import { doubtfulSize, sizeIsMultiple, volumeNameForm, volumes } from '../messages/storage/storage.ts'
import { defineAction } from '../step/action.ts'
import { requireAgreement } from '../step/inputs/contradiction.ts'
import { common, connect, credentialProblems } from '../step/inputs/credentials.ts'
import { changeOptions, waiting } from '../step/inputs/waiting.ts'
import {
  applyResource,
  getResource,
  listResources,
  missing,
  operation,
  removeResource,
} from '../step/operations/manage.ts'

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

/** Makes, grows, deletes, reads or lists cloud volumes (API reference 7). */
export const manageVolume = defineAction({
  name: 'manage-volume',
  folder: 'actions/manage-volume',
  title: 'Fengchao: manage a volume',
  description: 'Makes a cloud volume where it is missing or grows it, and waits; deletes one, reads one or lists all.',
  branding: { icon: 'hard-drive', color: 'green' },
  operations: ['createVolume', 'listVolumes', 'resizeVolume', 'deleteVolume'],
  inputs: {
    ...common,
    ...waiting('10m'),
    operation: operation('apply', 'delete', 'get', 'list'),
    volume_name: text({
      description: 'Name of the volume.',
      pattern: /[a-z]([a-z0-9-]{0,30}[a-z0-9])?/,
      get takes() {
        return volumeNameForm()
      },
    }),
    volume_id: integer({
      description: 'Id of the volume, instead of its name; where both are given, they have to name the same volume.',
      min: 1,
    }),
    size: integer({
      description: 'Size in GB that apply brings it to: a multiple of 10, from 10 to 990.',
      min: 10,
      max: 1000,
    }),
  },
  outputs: {
    volume_id: 'Id of the volume; there also where its creation failed.',
    volume_name: 'Its name.',
    size: 'Its size in GB.',
    status: "The platform's last word for it; absent where it is not there.",
    volume: 'It as one JSON object; after a deletion as it was.',
    volumes: 'All volumes as a JSON list, for operation list.',
    operation: 'created, updated, deleted, unchanged or read; in a dry run what would be.',
    changed: 'true where a change was sent.',
    elapsed_seconds: 'How long the step took.',
  },
  rules: (values, given) => [
    ...credentialProblems(given),
    ...missing(values.operation, { apply: [...NAMED, 'size'], delete: NAMED, get: NAMED }, given),
    ...sizeProblems(values.size),
  ],
  async run(inputs, step) {
    const options = changeOptions(inputs, step)
    const client = await connect(inputs, step)
    if (inputs.operation === 'list')
      return { volumes: await listResources(step, volumes(), client.volumes.list()), operation: 'read' }
    const { volume_id, volume_name } = inputs
    const either = volumeResource(client, inputs, (found) => step.set(outputsOf(found)))
    const volume = requireAgreement(either, { volume_id, volume_name }, ({ name }) => name)
    if (inputs.operation === 'get') {
      await getResource(step, volume)
      return { operation: 'read' }
    }
    if (inputs.operation === 'delete')
      return { operation: (await removeResource(step, volume, volumeDeletion(client), options)).operation }
    const { size = 0 } = inputs
    if (size === DOUBTFUL_GB) step.log.warning(doubtfulSize())
    const wanted = desiredVolume(client, inputs, size, (volume_id) => step.set({ volume_id }))
    return { operation: (await applyResource(step, volume, wanted, options)).operation }
  },
})
