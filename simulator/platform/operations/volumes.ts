import { demand } from '../../api/errors.ts'
import { fieldsOf, isName, textOf, wholeOf } from '../../api/fields.ts'
import { pageOf } from '../../http/pages.ts'
import { toSeconds } from '../../world/times.ts'
import { statusWordsOf } from '../../world/words.ts'
import type { Volume } from '../../world/world.ts'
import { volumeOf } from '../lookups.ts'
import { uuidOf } from '../platform.ts'
import type { OperationHandler } from './operation.ts'

/** The wire spells `upated_at`. */
function view(volume: Volume) {
  return {
    id: volume.id,
    name: volume.name,
    size: volume.sizeGb,
    status: volume.status,
    volume_uuid: volume.uuid,
    service_name: volume.serviceName,
    file_system_type: volume.fileSystemType,
    from_snapshot_id: 0,
    volume_mappings: volume.mappings.map((mapping) => ({
      mount_path: mapping.mountPath,
      service_container_id: mapping.serviceContainerId,
    })),
    created_at: toSeconds(volume.createdAt),
    upated_at: toSeconds(volume.updatedAt),
  }
}

/** Gigabytes: a multiple of ten from 10 to 1000, the upper end as the reference's own example has it. */
function sizeOf(value: unknown): number {
  const size = wholeOf(value, 4000213)
  demand(size >= 10 && size <= 1000 && size % 10 === 0, 4000213)
  return size
}

/** API reference 7.1. */
const createVolume: OperationHandler = (call, platform) => {
  const { world, now } = platform
  const body = fieldsOf(call.body, 4220001)
  const name = textOf(body.volume_name, 4000202)
  demand(isName(name, 32), 4000213)
  const sizeGb = sizeOf(body.size)
  demand(!world.volumes.some((volume) => volume.name === name), 4090201)
  const id = platform.nextId()
  const volume: Volume = {
    id,
    uuid: uuidOf(world),
    name,
    sizeGb,
    status: 'creating',
    serviceName: '',
    fileSystemType: textOf(body.format ?? 'Ext4', 4000213),
    mappings: [],
    createdAt: now,
    updatedAt: now,
  }
  world.volumes.unshift(volume)
  const seconds = platform.durations.volumeCreate
  platform.begin<Volume>(call, volume, { kind: 'volume', statusWords: statusWordsOf('create'), seconds })
  return { id }
}

/** API reference 7.2, at most 20 a page. */
const listVolumes: OperationHandler = (call, { world }) => ({
  total: world.volumes.length,
  volumes: pageOf(call, world.volumes, { least: 1, most: 20, usual: 20, code: 4000213 }).map(view),
})

/** Not in the reference but real: one volume, as the list shows it. */
const getVolume: OperationHandler = (call, platform) => view(volumeOf(call, platform))

/** API reference 7.3: only larger, and not while a service holds it. */
const resizeVolume: OperationHandler = (call, platform) => {
  const volume = volumeOf(call, platform)
  const sizeGb = sizeOf(call.query.size)
  demand(volume.pending === undefined && volume.mappings.length === 0, 4030258)
  demand(sizeGb > volume.sizeGb, 4000213)
  const seconds = platform.durations.volumeResize
  platform.begin<Volume>(call, volume, {
    kind: 'volume',
    statusWords: statusWordsOf('resize'),
    seconds,
    becomes: { sizeGb },
  })
  return undefined
}

/** API reference 7.4; a volume that a service holds stays. */
const deleteVolume: OperationHandler = (call, platform) => {
  const volume = volumeOf(call, platform)
  demand(volume.pending === undefined && volume.mappings.length === 0, 4030258)
  const seconds = platform.durations.volumeDelete
  platform.begin<Volume>(call, volume, { kind: 'volume', statusWords: statusWordsOf('delete'), seconds, deletes: true })
  return undefined
}

export const volumeOperations = { createVolume, listVolumes, getVolume, resizeVolume, deleteVolume }
