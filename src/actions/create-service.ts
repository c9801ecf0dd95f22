import type { Client } from '../client/client.ts'
import type { Namespace } from '../client/namespaces.ts'
import { findNamespace, lookUpService } from '../rollout/names.ts'
import type { RollbackOptions } from '../rollout/rollback.ts'
import { createService as create } from '../rollout/service-creation.ts'
import { defineAction } from '../step/action.ts'
import { common, connect, credentialProblems } from '../step/credentials.ts'
import { bringTo, runningAs } from '../step/existing-service.ts'
import { mountInfo } from '../step/mounts.ts'
import { type AskedService, composed, newServiceInputs, newServiceProblems } from '../step/new-service.ts'
import { serviceOptions, tellService } from '../step/service.ts'
import { type AddressOutput, addressOutputs } from '../step/service-address.ts'
import type { Step } from '../step/step.ts'
import { waiting } from '../step/waiting.ts'

/** Makes the service that is not there yet. */
async function made(
  client: Client,
  space: Namespace,
  asked: AskedService,
  options: RollbackOptions,
  step: Step<AddressOutput>,
) {
  const { mounts, containers, ...service } = asked
  const [first, ...others] = containers
  const volumes = mounts.length > 0 ? await mountInfo(client, mounts) : {}
  const mounted = first ? [{ ...first, volume_info: { ...first.volume_info, ...volumes } }, ...others] : others
  const result = await create(client, space, { ...service, namespace_id: space.id, containers: mounted }, options)
  step.conclude(result.outcome)
  const words = {
    changed: 'made and verified',
    unchanged: 'there',
    planned: 'would be made (dry run: nothing was sent)',
    started: 'sent; its end was not waited for',
  }
  const headline = `Service ${asked.service_name} in space ${space.display_name}: ${words[result.outcome]}.`
  step.log.info(headline)
  step.tell({ subject: `Service ${asked.service_name}`, headline, changes: result.differences })
  return result.after
}

/** Makes a service and waits until it runs (API reference 9.5); one that is there is refused, left, or brought to what is asked. */
export const createService = defineAction({
  name: 'create-service',
  folder: 'actions/create-service',
  title: 'Fengchao: create a service',
  description: 'Makes a service from inputs or a definition file and waits until it runs.',
  branding: { icon: 'plus-square', color: 'green' },
  inputs: { ...common, ...waiting('15m'), ...newServiceInputs },
  outputs: {
    service_id: 'Id of the service.',
    service_name: 'Name of the service.',
    namespace: 'Full name of its space.',
    status: "The platform's last word for the service.",
    replicas: 'How many replicas it has.',
    image_path: 'The image that it runs; a JSON object by container where there are several.',
    pub_ip: 'Its public address, where it has one.',
    url: 'The same as a web address with its first port.',
    changed: 'true where a change was sent.',
    elapsed_seconds: 'How long the step took.',
  },
  rules: (values, given) => [...credentialProblems(given), ...newServiceProblems(values, given)],
  async run(inputs, step, given) {
    const client = connect(inputs, step)
    const options = serviceOptions(inputs, step)
    const asked = composed(inputs, given)
    step.set({ service_name: asked.service_name })
    step.observer.phase('Reading')
    const space = await findNamespace(client, inputs.namespace)
    step.set({ namespace: space.namespace })
    const there = inputs.if_exists === 'fail' ? undefined : await lookUpService(client, space, asked.service_name)
    if (there === undefined) return addressOutputs(await made(client, space, asked, options, step))
    step.set({ service_id: there.id })
    const result =
      inputs.if_exists === 'skip'
        ? await runningAs(client, there.id, options)
        : await bringTo(client, there.id, asked, { inputs, given }, options)
    tellService(step, result, inputs.if_exists === 'skip' ? 'left as it is' : 'brought to what is asked')
    return addressOutputs(result.after)
  },
})
