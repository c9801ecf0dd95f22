/** Deleting a service (API reference 9.16) and waiting until the platform no longer knows it. */
import type { Client } from '../../client/client.ts'
import { ifExists } from '../../client/errors.ts'
import type { Service } from '../../client/resources/services.ts'
import { deletion, serviceOfId, servicePhases } from '../../messages/services/services.ts'
import { remove } from '../engine/apply.ts'
import type { ChangeResult } from '../engine/change.ts'
import type { Resource } from '../engine/resource.ts'
import type { StatusTable } from '../engine/status.ts'
import { type ServiceOptions, serviceStatus, serviceTitle } from './service.ts'

/** Which service is deleted, and whether its public address is released with it. */
export interface ServiceDeletion {
  readonly service_id: number
  readonly free_ip: boolean
}

export interface DeletedService {
  readonly result: ChangeResult<Service | undefined>
  /** As last read; `undefined` where it did not exist from the start. */
  readonly last: Service | undefined
}

// Only the 404 says that it is deleted: its name and its address are not free before.
const untilNotFound: StatusTable = (word) => {
  const known = serviceStatus(word)
  return known?.phase === 'gone' ? { ...known, phase: 'pending' } : known
}

/** Deletes the service; does nothing where it does not exist. See `applyChange` for what it rejects with. */
export async function deleteService(
  client: Client,
  { service_id, free_ip }: ServiceDeletion,
  options: ServiceOptions,
): Promise<DeletedService> {
  let last: Service | undefined
  const service: Resource<Service> = {
    get title() {
      return last ? serviceTitle(last) : serviceOfId({ id: service_id })
    },
    status: { of: (found) => found.service_info.status, table: untilNotFound },
    find: async () => {
      const found = await ifExists(client.services.get(service_id))
      if (found === undefined) return undefined
      last = found
      options.seen?.(found)
      return found
    },
  }
  const removal = {
    phase: servicePhases.deleting(),
    send: () => client.services.delete(service_id, free_ip),
    failureAdvice: deletion.failed(),
  }
  const result = await remove(service, removal, options)
  return { result, last }
}
