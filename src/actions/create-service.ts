import { operationOf } from '../changes/engine/resource.ts'
import { findService, requireNamespace } from '../changes/services/lookup.ts'
import type { ServiceOptions } from '../changes/services/service.ts'
import type { Client } from '../client/client.ts'
import type { Namespace } from '../client/resources/namespaces.ts'
import type { Service } from '../client/resources/services.ts'
import type { IsProvided } from '../github/inputs/input.ts'
import { phases } from '../messages/changes/phases.ts'
import { newService as said } from '../messages/services/service-inputs.ts'
import { defineAction } from '../step/action.ts'
import { account, connect } from '../step/inputs/credentials.ts'
import { reportService, type ServiceOutput, serviceOptions, serviceOutputs } from '../step/inputs/service.ts'
import { type AddressOutput, address, addressOutputs } from '../step/inputs/service-address.ts'
import { envsWarnings } from '../step/inputs/settings.ts'
import { type Waiting, waiting } from '../step/inputs/waiting.ts'
import type { Step } from '../step/step.ts'
import { type NewServiceInputs, newServiceInputs } from './create-service/inputs.ts'
import { buildNewService, composeService, type RequestedService } from './create-service/request.ts'
import { newServiceProblems } from './create-service/validation.ts'

type ThisStep = Step<ServiceOutput | AddressOutput>

// Whatever is read of the service is an output at once, so that a creation that fails gives all of it too.
function optionsOf(inputs: Waiting, step: ThisStep): ServiceOptions {
  const options = serviceOptions(inputs, step)
  const seen = (service: Service) => {
    options.seen?.(service)
    step.set(addressOutputs(service))
  }
  return { ...options, seen }
}

/** Creates it, or gives the id of one that was created meanwhile, where that is no failure. */
async function create(
  fails: boolean,
  client: Client,
  namespace: Namespace,
  requested: RequestedService,
  options: ServiceOptions,
  step: ThisStep,
): Promise<number | undefined> {
  const { createService, createIfMissing, missingImages } = await import('../changes/services/create.ts')
  const request = await buildNewService(client, namespace.id, requested)
  // In earnest the platform refuses an image that does not exist; a dry run would not notice.
  if (options.dryRun) for (const image of await missingImages(client, request)) step.log.warning(image)
  const created = (service_id: number) => step.set({ service_id })
  const createOne: typeof createIfMissing = fails ? createService : createIfMissing
  const result = await createOne(client, namespace, request, { ...options, created })
  if ('existingId' in result) return result.existingId
  const title = said.title({ name: requested.service_name, namespace: namespace.display_name })
  const { reportManaged } = await import('../step/operations/manage.ts')
  reportManaged(step, title, result, operationOf(result, false))
  return undefined
}

// What compares and changes a service is as large as all the rest, and is loaded where one exists.
async function update(
  client: Client,
  id: number,
  requested: RequestedService,
  inputs: NewServiceInputs,
  isProvided: IsProvided,
  options: ServiceOptions,
  step: ThisStep,
): Promise<void> {
  const { explicitRequestOf, reconcile, leaveUnchanged } = await import('./create-service/existing.ts')
  if (inputs.if_exists !== 'update')
    return reportService(step, await leaveUnchanged(client, id, options), said.leftAsItIs())
  const { findDrift } = await import('./create-service/drift.ts')
  const explicit = explicitRequestOf(inputs, isProvided)
  const result = await reconcile(client, id, requested, explicit, options)
  for (const what of findDrift(client, result.after, requested, explicit)) step.log.warning(said.keeps({ what }))
  reportService(step, result, said.broughtTo())
}

/** Creates a service and waits until it runs (API reference 9.5); one that exists is refused, left, or updated to match. */
export const createService = defineAction({
  name: 'create-service',
  branding: { icon: 'plus-square', color: 'green' },
  operations: ['listServiceImages', 'createService'],
  groups: [account, waiting('15m'), serviceOutputs, address],
  inputs: newServiceInputs,
  rules: newServiceProblems,
  async run(inputs, step, isProvided) {
    const client = await connect(inputs, step)
    for (const warning of envsWarnings(inputs.envs)) step.log.warning(warning)
    const options = optionsOf(inputs, step)
    const requested = composeService(inputs, isProvided)
    const { service_name } = requested
    step.set({ service_name })
    const fails = inputs.if_exists === 'fail'
    if (fails) step.report({ again: said.againIfFails() })
    step.observer.phase(phases.reading())
    const namespace = await requireNamespace(client, inputs.namespace)
    step.set({ namespace: namespace.namespace })
    const found = fails ? undefined : await findService(client, namespace, service_name)
    const id = found?.id ?? (await create(fails, client, namespace, requested, options, step))
    if (id === undefined) return
    step.set({ service_id: id })
    await update(client, id, requested, inputs, isProvided, options, step)
  },
})
