/** What `create-service` does: create a service, leave one that exists, or update it to match. */
import { operationOf } from '../../changes/engine/resource.ts'
import { createIfMissing, createService, missingImages } from '../../changes/services/create.ts'
import type { ServiceOptions } from '../../changes/services/service.ts'
import type { Client } from '../../client/client.ts'
import type { Namespace } from '../../client/resources/namespaces.ts'
import type { Service } from '../../client/resources/services.ts'
import type { IsProvided } from '../../github/inputs/input.ts'
import { newService as said } from '../../messages/services/service-inputs.ts'
import type { ServiceOutput } from '../../step/inputs/service/service.ts'
import { type AddressOutput, addressOutputs } from '../../step/inputs/service/service-address.ts'
import type { Waiting } from '../../step/inputs/waiting.ts'
import { reportManaged } from '../../step/operations/manage.ts'
import { reportService, serviceOptions } from '../../step/operations/service.ts'
import type { Step } from '../../step/step.ts'
import type { NewServiceInputs } from './inputs.ts'
import type { RequestedService } from './request.ts'
import { buildNewService } from './volumes.ts'

type ThisStep = Step<ServiceOutput | AddressOutput>

/** Whatever is read of the service is an output at once, so that a creation that fails gives all of it too. */
export function optionsOf(inputs: Waiting, step: ThisStep): ServiceOptions {
  const options = serviceOptions(inputs, step)
  const seen = (service: Service) => {
    options.seen?.(service)
    step.set(addressOutputs(service))
  }
  return { ...options, seen }
}

/** Creates it, or gives the id of one that was created meanwhile, where that is no failure. */
export async function create(
  fails: boolean,
  client: Client,
  namespace: Namespace,
  requested: RequestedService,
  options: ServiceOptions,
  step: ThisStep,
): Promise<number | undefined> {
  const request = await buildNewService(client, namespace.id, requested)
  // In earnest the platform refuses an image that does not exist; a dry run would not notice.
  if (options.dryRun) for (const image of await missingImages(client, request)) step.log.warning(image)
  const created = (service_id: number) => step.set({ service_id })
  const createOne: typeof createIfMissing = fails ? createService : createIfMissing
  const result = await createOne(client, namespace, request, { ...options, created })
  if ('existingId' in result) return result.existingId
  const title = said.title({ name: requested.service_name, namespace: namespace.display_name })
  reportManaged(step, title, result, operationOf(result, false))
  return undefined
}

/** Leaves one that exists, or updates it to match. What compares is as large as all the rest, and is loaded here. */
export async function update(
  client: Client,
  id: number,
  requested: RequestedService,
  inputs: NewServiceInputs,
  isProvided: IsProvided,
  options: ServiceOptions,
  step: ThisStep,
): Promise<void> {
  const { explicitRequestOf, reconcile } = await import('./existing.ts')
  const { leaveUnchanged } = await import('../../changes/services/unchanged.ts')
  if (inputs.if_exists !== 'update')
    return reportService(step, await leaveUnchanged(client, id, options), said.leftAsItIs())
  const { findDrift } = await import('./drift.ts')
  const { runningImageWarnings } = await import('../../step/operations/images.ts')
  const explicit = explicitRequestOf(inputs, isProvided)
  const result = await reconcile(client, id, requested, explicit, options)
  const alone = requested.containers.length === 1
  const images = requested.containers.map(({ container_name, image_path }) => ({
    container_name: alone ? undefined : container_name,
    image_path,
  }))
  step.report({ warnings: runningImageWarnings(result.before, images) })
  for (const what of findDrift(client, result.after, requested, explicit)) step.log.warning(said.keeps({ what }))
  reportService(step, result, said.broughtTo())
}
