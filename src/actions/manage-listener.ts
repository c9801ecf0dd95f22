import { desiredListener, listenerRemoval, listenerResource } from '../changes/network/listener.ts'
import { requireNamespace } from '../changes/services/lookup.ts'
import { phases } from '../messages/changes/phases.ts'
import { defineAction } from '../step/action.ts'
import { common, connect, credentialProblems } from '../step/inputs/credentials.ts'
import { changeOptions, waiting } from '../step/inputs/waiting.ts'
import { applyResource, readResource, removeResource } from '../step/operations/manage.ts'
import { checkExists, listenerInputs, listenerProblems, resolveListener } from './manage-listener/inputs.ts'

/** Applies, creates, updates, deletes or reads a listener of a load balancer (API reference 6.6 to 6.9). */
export const manageListener = defineAction({
  name: 'manage-listener',
  folder: 'actions/manage-listener',
  title: 'Fengchao: manage a listener',
  description: 'Brings a listener of a load balancer to what is asked for and waits until the load balancer shows it.',
  branding: { icon: 'share-2', color: 'green' },
  operations: ['getLoadBalancer', 'createListener', 'listListeners', 'updateListener', 'deleteListener'],
  inputs: { ...common, ...waiting('10m'), ...listenerInputs },
  outputs: {
    listener_name: 'Name of the listener.',
    lb_name: 'Name of the load balancer.',
    namespace: 'Full name of its space.',
    address: 'Public address of the load balancer.',
    listener: 'The listener as one JSON object; empty where there is none.',
    operation: 'created, updated, deleted, unchanged or read; in a dry run what would be.',
    status: "The platform's last word for the load balancer.",
    changed: 'true where a change was sent.',
    elapsed_seconds: 'How long the step took.',
  },
  rules: (values, given) => [...credentialProblems(given), ...listenerProblems(values, given)],
  async run(inputs, step) {
    const { lb_name, listener_name, operation } = inputs
    step.set({ lb_name, listener_name })
    const client = await connect(inputs, step)
    const options = changeOptions(inputs, step)
    step.observer.phase(phases.reading())
    const { namespace } = await requireNamespace(client, inputs.namespace)
    const name = { namespace, lb_name, listener_name }
    step.set({ namespace })
    const resource = listenerResource(client, name, ({ loadBalancer, listener }) =>
      step.set({ address: loadBalancer.address, status: loadBalancer.status, listener }),
    )
    if (operation === 'get') {
      await readResource(step, resource)
      return { operation: 'read' }
    }
    if (operation === 'delete')
      return { operation: (await removeResource(step, resource, listenerRemoval(client, name), options)).operation }
    const asked = await resolveListener(client, inputs)
    const wanted = desiredListener(client, name, asked, checkExists(operation, resource.title))
    return { operation: (await applyResource(step, resource, wanted, options)).operation }
  },
})
