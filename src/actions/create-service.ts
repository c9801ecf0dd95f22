import { operationOf } from '../changes/engine/resource.ts'
import { findService, requireNamespace } from '../changes/services/lookup.ts'
import type { ServiceOptions } from '../changes/services/service.ts'
import type { Client } from '../client/client.ts'
import type { Namespace } from '../client/resources/namespaces.ts'
import type { Service } from '../client/resources/services.ts'
import { phases } from '../messages/changes/phases.ts'
import { newService as said } from '../messages/services/service-inputs.ts'
import { defineAction, type IsProvided } from '../step/action.ts'
import { common, connect, credentialProblems } from '../step/inputs/credentials.ts'
import { reportService, type ServiceOutput, serviceOptions } from '../step/inputs/service.ts'
import { type AddressOutput, addressOutputs } from '../step/inputs/service-address.ts'
import { envsWarnings } from '../step/inputs/settings.ts'
import { type Waiting, waiting } from '../step/inputs/waiting.ts'
import { reportManaged } from '../step/operations/manage.ts'
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

/** Makes it, or gives the id of one that was made meanwhile, where that is no failure. */
async function made(
  fails: boolean,
  client: Client,
  space: Namespace,
  asked: RequestedService,
  options: ServiceOptions,
  step: ThisStep,
): Promise<number | undefined> {
  const { createService: create, createIfMissing, missingImages } = await import('../changes/services/create.ts')
  const request = await buildNewService(client, space.id, asked)
  // In earnest the platform refuses an image that is not there; a dry run would not notice.
  if (options.dryRun) for (const image of await missingImages(client, request)) step.log.warning(image)
  const known = (service_id: number) => step.set({ service_id })
  const make: typeof createIfMissing = fails ? create : createIfMissing
  const result = await make(client, space, request, { ...options, created: known })
  if ('existingId' in result) return result.existingId
  const title = said.title({ name: asked.service_name, namespace: space.display_name })
  await reportManaged(step, title, result, operationOf(result, false))
  return undefined
}

// What compares and changes a service is as large as all the rest, and is loaded where one is there.
async function met(
  client: Client,
  id: number,
  asked: RequestedService,
  inputs: NewServiceInputs,
  given: IsProvided,
  options: ServiceOptions,
  step: ThisStep,
): Promise<void> {
  const { requestedOf, reconcile, leaveUnchanged } = await import('./create-service/existing.ts')
  if (inputs.if_exists !== 'update')
    return reportService(step, await leaveUnchanged(client, id, options), said.leftAsItIs())
  const { findDrift } = await import('./create-service/drift.ts')
  const asking = requestedOf(inputs, given)
  const result = await reconcile(client, id, asked, asking, options)
  for (const what of findDrift(client, result.after, asked, asking)) step.log.warning(said.keeps({ what }))
  reportService(step, result, said.broughtTo())
}

/** Makes a service and waits until it runs (API reference 9.5); one that is there is refused, left, or brought to what is asked. */
export const createService = defineAction({
  name: 'create-service',
  folder: 'actions/create-service',
  title: 'Fengchao: create a service',
  description: 'Makes a service from inputs or a definition file and waits until it runs.',
  branding: { icon: 'plus-square', color: 'green' },
  operations: ['listServiceImages', 'createService'],
  inputs: { ...common, ...waiting('15m'), ...newServiceInputs },
  outputs: {
    service_id: 'Id of the service.',
    service_name: 'Name of the service.',
    namespace: 'Full name of its space.',
    status: "The platform's last word for the service.",
    replicas: 'How many replicas it has.',
    image_path: 'The image that it runs; a JSON object by container where there are several.',
    pub_ip: 'Its public address, where it has one.',
    url: 'The same as a web address with its first TCP port.',
    changed: 'true where a change was sent.',
    elapsed_seconds: 'How long the step took.',
  },
  rules: (values, given) => [...credentialProblems(given), ...newServiceProblems(values, given)],
  async run(inputs, step, given) {
    const client = await connect(inputs, step)
    for (const warning of envsWarnings(inputs.envs)) step.log.warning(warning)
    const options = optionsOf(inputs, step)
    const asked = composeService(inputs, given)
    step.set({ service_name: asked.service_name })
    if (inputs.if_exists === 'fail') step.report({ again: said.againIfFails() })
    step.observer.phase(phases.reading())
    const space = await requireNamespace(client, inputs.namespace)
    step.set({ namespace: space.namespace })
    const fails = inputs.if_exists === 'fail'
    const found = fails ? undefined : await findService(client, space, asked.service_name)
    const there = found?.id ?? (await made(fails, client, space, asked, options, step))
    if (there === undefined) return {}
    step.set({ service_id: there })
    await met(client, there, asked, inputs, given, options, step)
    return {}
  },
})
