/** How an action names a service, and what it says of one. */

import type { ChangeResult } from '../../changes/engine/change.ts'
import { requireServiceId } from '../../changes/services/lookup.ts'
import type { RollbackOptions } from '../../changes/services/rollback.ts'
import { serviceTitle, suspensionWarning } from '../../changes/services/service.ts'
import type { Client } from '../../client/client.ts'
import type { Service } from '../../client/resources/services.ts'
import type { Problem, Values } from '../../github/inputs/input.ts'
import { integer, text } from '../../github/inputs/input-kinds.ts'
import { serviceEnded, serviceInputProblems } from '../../messages/services/service-naming.ts'
import { nameForms } from '../../messages/step/name-forms.ts'
import type { IsProvided } from '../action.ts'
import { reportChange } from '../run/report.ts'
import type { Step } from '../step.ts'
import { changeOptions, type Waiting } from './waiting.ts'

/** No control characters: the name is only compared with what the platform lists. */
export const ANY_NAME = { pattern: /[^\p{Cc}]{1,128}/u, takes: nameForms.any } as const

/** By id, or by space and name. */
export const service = {
  service_id: integer({ description: 'Id of the service.', min: 1 }),
  namespace: text({
    description: 'Space of the service: its id, its full name (my-ev-admin) or its display name (my-ev).',
    ...ANY_NAME,
  }),
  service_name: text({
    description: 'Name of the service, together with namespace, instead of service_id.',
    ...ANY_NAME,
  }),
}

/** The id, or both names; all of them, as when outputs are handed on, where they name the same service. */
export function serviceProblems(given: IsProvided): readonly Problem[] {
  if (given('service_id') || (given('namespace') && given('service_name'))) return []
  if (given('namespace')) return [{ input: 'service_name', message: serviceInputProblems.nameToo() }]
  if (given('service_name')) return [{ input: 'namespace', message: serviceInputProblems.namespaceToo() }]
  return [{ input: 'service_id', message: serviceInputProblems.required() }]
}

/** What the inputs say of it. */
export type ServiceInputs = Values<typeof service>

/**
 * The service's id, looked up by its names where it has to be (two reads). Where the id comes with names, they have to be
 * those of the same service (one read more). Throws `ChangeError` (`refused`) where they are not.
 */
export async function resolveService(inputs: ServiceInputs, client: Client): Promise<number> {
  const { service_id, namespace, service_name } = inputs
  if (service_id !== undefined) {
    if (namespace !== undefined || service_name !== undefined)
      await (await import('./named-service.ts')).requireSameService(
        await client.services.get(service_id),
        inputs,
        client,
      )
    return service_id
  }
  if (namespace === undefined || service_name === undefined)
    throw new TypeError('The rules of the inputs let no name through.')
  return requireServiceId(client, namespace, service_name)
}

/** The outputs that name a service and its last status. */
export type ServiceOutput = 'service_id' | 'service_name' | 'namespace' | 'status'

/** The options of the step's changes of a service: its outputs are set each time that it is read. */
export function serviceOptions(inputs: Waiting, step: Step<ServiceOutput>): RollbackOptions {
  let told = false
  const seen = (found: Service) => {
    step.set(serviceOutputs(found))
    if (told) return
    told = true
    step.report({ subject: serviceTitle(found) })
    // It holds nothing back: whether it was ever anything else than 0 where a service ran is not known.
    const suspended = suspensionWarning(found)
    if (suspended !== undefined) step.log.warning(suspended)
  }
  return { ...changeOptions(inputs, step), seen }
}

/** Values of these outputs. */
export function serviceOutputs({ service_info }: Service) {
  const { id, namespace, service_name, status } = service_info
  return { service_id: id, service_name, namespace, status }
}

/** Tells summary and log what became of a change of a service; `aim` says what was asked, as in `3 replicas`. */
export function reportService(step: Step, result: ChangeResult<Service>, aim: string): void {
  const title = serviceTitle(result.after)
  const headline = serviceEnded[result.outcome]({ service: title, aim })
  reportChange(step, { subject: title, headline, outcome: result.outcome, differences: result.differences })
}
