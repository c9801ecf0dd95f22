/** How an action names a service, and what it says of one. */

import type { ChangeResult } from '../../changes/engine/change.ts'
import { requireServiceId } from '../../changes/services/lookup.ts'
import type { RollbackOptions } from '../../changes/services/rollback.ts'
import { serviceTitle, suspensionWarning } from '../../changes/services/service.ts'
import type { Client } from '../../client/client.ts'
import type { Service } from '../../client/resources/services.ts'
import type { IsProvided, Problem, Values } from '../../github/inputs/input.ts'
import { integer, text } from '../../github/inputs/input-kinds.ts'
import { serviceEnded, serviceInputProblems } from '../../messages/services/service-naming.ts'
import { nameForms } from '../../messages/step/name-forms.ts'
import { group } from '../action.ts'
import { endingOf } from '../run/report.ts'
import type { Step } from '../step.ts'
import { connect } from './credentials.ts'
import { changeOptions, type Waiting } from './waiting.ts'

/** No control characters: the name is only compared with what the platform lists. */
export const ANY_NAME = { pattern: /[^\p{Cc}]{1,128}/u, takes: nameForms.any } as const

const inputs = {
  service_id: integer({ min: 1 }),
  namespace: text(ANY_NAME),
  service_name: text(ANY_NAME),
}

/** The outputs that name a service and its last reported status. */
export const serviceOutputs = group({
  name: 'service',
  inputs: {},
  outputs: ['service_id', 'service_name', 'namespace', 'status'],
})

/** By id, or by namespace and name. */
export const service = group({ ...serviceOutputs, inputs, rules: (_, isProvided) => namingProblems(isProvided) })

/** The id, or both names; all of them, as when outputs are handed on, where they name the same service. */
function namingProblems(isProvided: IsProvided): readonly Problem[] {
  if (isProvided('service_id') || (isProvided('namespace') && isProvided('service_name'))) return []
  if (isProvided('namespace')) return [{ input: 'service_name', message: serviceInputProblems.nameToo() }]
  if (isProvided('service_name')) return [{ input: 'namespace', message: serviceInputProblems.namespaceToo() }]
  return [{ input: 'service_id', message: serviceInputProblems.required() }]
}

/** The values of these inputs. */
export type ServiceInputs = Values<typeof inputs>

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

/** Opens the client and finds the service that the inputs name. */
export async function openService(
  inputs: Parameters<typeof connect>[0] & ServiceInputs,
  step: Step<ServiceOutput>,
): Promise<{ readonly client: Client; readonly id: number }> {
  const client = await connect(inputs, step)
  const id = await resolveService(inputs, client)
  step.set({ service_id: id })
  return { client, id }
}

/** The outputs that name a service and its last reported status. */
export type ServiceOutput = (typeof serviceOutputs.outputs)[number]

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

/** Reports what became of a change of a service; `aim` says what was requested, as in `3 replicas`. */
export function reportService(step: Step, result: ChangeResult<Service>, aim: string): void {
  const subject = serviceTitle(result.after)
  step.report({ subject, headline: serviceEnded[result.outcome]({ service: subject, aim }), ...endingOf(result) })
}
