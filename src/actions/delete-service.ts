import { refuse } from '../changes/engine/errors.ts'
import { operationOf } from '../changes/engine/resource.ts'
import type { Client } from '../client/client.ts'
import { ifExists } from '../client/errors.ts'
import type { Service } from '../client/resources/services.ts'
import { boolean, choice } from '../github/inputs/input-kinds.ts'
import { phases } from '../messages/changes/phases.ts'
import { deletion, serviceIn, serviceOfId } from '../messages/services/services.ts'
import { defineAction } from '../step/action.ts'
import { account } from '../step/inputs/credentials.ts'
import { type ServiceInputs, service } from '../step/inputs/service/service.ts'
import { waiting } from '../step/inputs/waiting.ts'
import type { Step } from '../step/step.ts'

/** Whichever way of being named finds nothing, it is missing in the same way. */
function reportMissing(title: string, ifMissing: 'fail' | 'skip', step: Step<'status'>): void {
  if (ifMissing === 'fail') refuse(deletion.notThere({ service: title }), deletion.ifMissing())
  step.report({ outcome: 'unchanged', subject: title, headline: deletion.nothingToDelete({ service: title }) })
  step.set({ status: 'absent' })
}

function addressNote({ service_info: { pub_ip } }: Service, freed: boolean): readonly string[] {
  if (pub_ip === '') return []
  return [(freed ? deletion.addressFreed : deletion.addressStays)({ ip: pub_ip })]
}

/** An id that does not exist is missing whatever the names are; one that exists has to be that of the names. */
async function idOf(inputs: ServiceInputs, client: Client): Promise<number | undefined> {
  const { findServiceId } = await import('../changes/services/lookup.ts')
  const { resolveService } = await import('../step/operations/service.ts')
  const { service_id, namespace = '', service_name = '' } = inputs
  if (service_id === undefined) return findServiceId(client, namespace, service_name)
  return (await ifExists(resolveService(inputs, client))) ?? service_id
}

/** Deletes a service and waits until it no longer exists (API reference 9.16). */
export const deleteService = defineAction({
  name: 'delete-service',
  branding: { icon: 'trash-2', color: 'green' },
  operations: ['deleteService'],
  groups: [account, waiting('10m'), service],
  inputs: {
    free_ip: boolean({ default: false }),
    if_missing: choice({ allowed: ['fail', 'skip'], default: 'fail' }),
  },
  async run(inputs, step) {
    const { connect } = await import('../step/operations/connect.ts')
    const { deleteService } = await import('../changes/services/delete.ts')
    const { serviceTitle } = await import('../changes/services/service.ts')
    const { reportManaged } = await import('../step/operations/manage.ts')
    const { serviceOptions } = await import('../step/operations/service.ts')
    const { namespace = '', service_name = '', free_ip, if_missing } = inputs
    const client = connect(inputs, step)
    const options = serviceOptions(inputs, step)
    if (if_missing === 'fail') step.report({ again: deletion.again() })
    step.observer.phase(phases.reading())
    const id = await idOf(inputs, client)
    if (id === undefined) return reportMissing(serviceIn({ name: service_name, namespace }), if_missing, step)
    step.set({ service_id: id })
    const { result, last } = await deleteService(client, { service_id: id, free_ip }, options)
    if (last === undefined) return reportMissing(serviceOfId({ id }), if_missing, step)
    reportManaged(step, serviceTitle(last), result, operationOf(result, true))
    if (result.outcome !== 'unchanged') step.report({ notes: addressNote(last, free_ip) })
    if (result.after === undefined) step.set({ status: 'absent' })
  },
})
