import { refuse } from '../changes/engine/errors.ts'
import { operationOf } from '../changes/engine/resource.ts'
import { deleteService as remove } from '../changes/services/delete.ts'
import { findServiceId } from '../changes/services/lookup.ts'
import { serviceTitle } from '../changes/services/service.ts'
import type { Client } from '../client/client.ts'
import { ifExists } from '../client/errors.ts'
import type { Service } from '../client/resources/services.ts'
import type { Values } from '../github/inputs/input.ts'
import { boolean, choice } from '../github/inputs/input-kinds.ts'
import { phases } from '../messages/changes/phases.ts'
import { deletion, serviceIn, serviceOfId } from '../messages/services/services.ts'
import { defineAction } from '../step/action.ts'
import { common, connect, credentialProblems } from '../step/inputs/credentials.ts'
import { resolveService, service, serviceOptions, serviceProblems } from '../step/inputs/service.ts'
import { waiting } from '../step/inputs/waiting.ts'
import { reportManaged } from '../step/operations/manage.ts'
import type { Step } from '../step/step.ts'

/** Whichever way of being named finds nothing, it is missing in the same way. */
function missing(title: string, ifMissing: 'fail' | 'skip', step: Step): { status: string } {
  if (ifMissing === 'fail') refuse(deletion.notThere({ service: title }), deletion.ifMissing())
  const headline = deletion.nothingToDelete({ service: title })
  step.conclude('unchanged')
  step.log.info(headline)
  step.report({ subject: title, headline })
  return { status: 'absent' }
}

function addressNote({ service_info: { pub_ip } }: Service, freed: boolean): readonly string[] {
  if (pub_ip === '') return []
  return [(freed ? deletion.addressFreed : deletion.addressStays)({ ip: pub_ip })]
}

/** An id that is gone is missing whatever the names are; one that is there has to be that of the names. */
async function idOf(inputs: Values<typeof service>, client: Client): Promise<number | undefined> {
  const { service_id, namespace = '', service_name = '' } = inputs
  if (service_id === undefined) return findServiceId(client, namespace, service_name)
  return (await ifExists(resolveService(inputs, client))) ?? service_id
}

/** Deletes a service and waits until it is gone (API reference 9.16). */
export const deleteService = defineAction({
  name: 'delete-service',
  folder: 'actions/delete-service',
  title: 'Fengchao: delete a service',
  description: 'Deletes a service, with its public address where asked, and waits until it is gone.',
  branding: { icon: 'trash-2', color: 'green' },
  operations: ['deleteService'],
  inputs: {
    ...common,
    ...waiting('10m'),
    ...service,
    free_ip: boolean({ description: 'Give its public address back as well, instead of keeping it.', default: false }),
    if_missing: choice({
      description: 'What to do where the service, or its space, is not there.',
      allowed: ['fail', 'skip'],
      default: 'fail',
    }),
  },
  outputs: {
    service_id: 'Id of the service.',
    service_name: 'Name of the service.',
    namespace: 'Full name of its space.',
    status: "The platform's last word for the service; absent once it is gone.",
    changed: 'true where the deletion was sent.',
    elapsed_seconds: 'How long the step took.',
  },
  rules: (_values, given) => [...credentialProblems(given), ...serviceProblems(given)],
  async run(inputs, step) {
    const { namespace = '', service_name = '', free_ip, if_missing } = inputs
    const client = await connect(inputs, step)
    const options = serviceOptions(inputs, step)
    if (if_missing === 'fail') step.report({ again: deletion.again() })
    step.observer.phase(phases.reading())
    const id = await idOf(inputs, client)
    if (id === undefined) return missing(serviceIn({ name: service_name, namespace }), if_missing, step)
    step.set({ service_id: id })
    const { result, last } = await remove(client, { service_id: id, free_ip }, options)
    if (last === undefined) return missing(serviceOfId({ id }), if_missing, step)
    await reportManaged(step, serviceTitle(last), result, operationOf(result, true))
    if (result.outcome !== 'unchanged') step.report({ notes: addressNote(last, free_ip) })
    return result.after ? {} : { status: 'absent' }
  },
})
