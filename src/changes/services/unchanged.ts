/** A service that is to stay as it is: an operation in progress is waited for, and one that failed is told. */
import type { Client } from '../../client/client.ts'
import type { Service } from '../../client/resources/services.ts'
import { phases } from '../../messages/changes/phases.ts'
import { existing } from '../../messages/services/services.ts'
import { readWhenIdle } from '../engine/apply.ts'
import type { Change, ChangeResult } from '../engine/change.ts'
import { ChangeError } from '../engine/errors.ts'
import { type ServiceOptions, serviceChange, serviceStatus, serviceTitle } from './service.ts'

/** Waits until an operation in progress has ended, and changes nothing. Rejects where the last operation failed. */
export async function leaveUnchanged(
  client: Client,
  id: number,
  options: ServiceOptions,
): Promise<ChangeResult<Service>> {
  const nothing: Change<Service> = {
    ...serviceChange(client, id, options),
    goal: existing.stayAsItIs(),
    phase: phases.reading(),
    matches: () => true,
    differences: () => [],
    send: async () => {},
  }
  const service = await readWhenIdle(nothing, options)
  const { status } = service.service_info
  if (serviceStatus(status)?.phase !== 'failed')
    return { outcome: 'unchanged', before: service, after: service, differences: [] }
  const message = existing.lastOperationFailed({ service: serviceTitle(service), status })
  throw new ChangeError('failed', message, { status, advice: existing.lastOperationAdvice() })
}
