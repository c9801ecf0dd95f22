/** Cloud volumes (API reference 7). */
import { volumeTasks as tasks } from '../../messages/changes/tasks.ts'
import { integer, list, nothing, object, optional, string, withDefault } from '../decode.ts'
import { pages } from '../pages.ts'
import { path, query } from '../path.ts'
import type { Call } from '../request.ts'

const volume = object(
  {
    id: integer,
    name: string,
    size: integer,
    status: string,
    service_name: withDefault(string, ''),
    volume_mappings: list(object({ mount_path: string, service_container_id: optional(integer) })),
    created_at: optional(string),
    updated_at: optional(string),
  },
  // A typo of the platform, still sent years later.
  { updated_at: ['upated_at'] },
)

export type Volume = ReturnType<typeof volume>

/** The largest page that the platform gives (7.2). */
const PAGE = 20
const ROOT = '/cloud-volumes'

/** The operations on cloud volumes; sizes in GB, multiples of ten. */
export function volumes(call: Call) {
  return {
    create: (name: string, size: number) =>
      call({
        operation: 'createVolume',
        task: tasks.create({ name }),
        method: 'POST',
        path: ROOT,
        json: { volume_name: name, size },
        decode: object({ id: integer }),
      }),
    list: () =>
      pages(PAGE, async (offset, limit) => {
        const page = await call({
          operation: 'listVolumes',
          task: tasks.list(),
          method: 'GET',
          path: ROOT + query({ limit, offset }),
          decode: object({ total: optional(integer), volumes: list(volume) }),
        })
        return { items: page.volumes, total: page.total }
      }),
    /** Not in the reference, but every client polls it. */
    get: (id: number): Promise<Volume> =>
      call({
        operation: 'getVolume',
        task: tasks.get({ id }),
        method: 'GET',
        path: ROOT + path`/${id}`,
        decode: volume,
      }),
    resize: (id: number, size: number) =>
      call({
        operation: 'resizeVolume',
        task: tasks.resize({ id, size }),
        method: 'PUT',
        path: ROOT + path`/${id}/actions/resize` + query({ size }),
        decode: nothing,
      }),
    delete: (id: number) =>
      call({
        operation: 'deleteVolume',
        task: tasks.delete({ id }),
        method: 'DELETE',
        path: ROOT + path`/${id}`,
        decode: nothing,
      }),
  }
}
