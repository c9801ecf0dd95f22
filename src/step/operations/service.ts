/** What actions do with the service that their inputs name, and what they say of it. */
import type { ChangeResult } from '../../changes/engine/change.ts'
import { refuse } from '../../changes/engine/errors.ts'
import { requireNamespace, requireServiceId } from '../../changes/services/lookup.ts'
import type { RollbackOptions } from '../../changes/services/release/rollback.ts'
import { serviceTitle, suspensionWarning } from '../../changes/services/service.ts'
import type { Client } from '../../client/client.ts'
import type { Service } from '../../client/resources/services.ts'
import { giveOneName, otherService } from '../../messages/services/named-service.ts'
import { serviceEnded } from '../../messages/services/service-naming.ts'
import type { ServiceInputs, ServiceOutput } from '../inputs/service/service.ts'
import { changeOptions, type Waiting } from '../inputs/waiting.ts'
import { endingOf } from '../run/report.ts'
import type { Step } from '../step.ts'
import { connect } from './connect.ts'

/**
 * The service's id, looked up by its names where it has to be (two reads). Where the id comes with names, they have to be
 * those of the same service (one read more). Throws `ChangeError` (`refused`) where they are not.
 */
export async function resolveService(inputs: ServiceInputs, client: Client): Promise<number> {
  const { service_id, namespace, service_name } = inputs
  if (service_id !== undefined) {
    if (namespace !== undefined || service_name !== undefined)
      await requireSameService(await client.services.get(service_id), inputs, client)
    return service_id
  }
  if (namespace === undefined || service_name === undefined)
    throw new TypeError('The rules of the inputs let no name through.')
  return requireServiceId(client, namespace, service_name)
}

/** Opens the client and finds the service that the inputs name. */
export async function openService(
  inputs: Parameters<typeof connect>[0] & ServiceInputs,
  step: Step<ServiceOutput>,
): Promise<{ readonly client: Client; readonly id: number }> {
  const client = connect(inputs, step)
  const id = await resolveService(inputs, client)
  step.set({ service_id: id })
  return { client, id }
}

/** The options of the step's changes of a service: its outputs are set each time that it is read. */
export function serviceOptions(inputs: Waiting, step: Step<ServiceOutput>): RollbackOptions {
  let isReported = false
  const seen = (found: Service) => {
    step.set(identityOf(found))
    if (isReported) return
    isReported = true
    step.report({ subject: serviceTitle(found) })
    // It holds nothing back: whether it was ever anything else than 0 where a service ran is not known.
    const suspended = suspensionWarning(found)
    if (suspended !== undefined) step.log.warning(suspended)
  }
  return { ...changeOptions(inputs, step), seen }
}

/** Values of these outputs. */
export function identityOf({ service_info }: Service) {
  const { id, namespace, service_name, status } = service_info
  return { service_id: id, service_name, namespace, status }
}

/** Reports what became of a change of a service; `target` says what was requested, as in `3 replicas`. */
export function reportService(step: Step, result: ChangeResult<Service>, target: string): void {
  const subject = serviceTitle(result.after)
  step.report({ subject, headline: serviceEnded[result.outcome]({ service: subject, target }), ...endingOf(result) })
}

/** Throws `ChangeError` (`refused`) where a name is another service's than the id. */
async function requireSameService(
  found: Service,
  { namespace, service_name }: ServiceInputs,
  client: Client,
): Promise<void> {
  const { id, ...is } = found.service_info
  const refuseOther = (input: 'namespace' | 'service_name', given: string) =>
    refuse(otherService({ id, input, given, found: is[input] }), giveOneName())
  if (service_name !== undefined && service_name !== is.service_name) refuseOther('service_name', service_name)
  if (namespace === undefined || namespace === is.namespace) return
  // A namespace goes by several names, and the service reports only one of them.
  const meant = await requireNamespace(client, namespace)
  if (meant.namespace !== is.namespace) refuseOther('namespace', namespace)
}
