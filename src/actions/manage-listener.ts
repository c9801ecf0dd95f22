import { phases } from '../messages/changes/phases.ts'
import { defineAction } from '../step/action.ts'
import { account } from '../step/inputs/credentials.ts'
import { changeOptions, waiting } from '../step/inputs/waiting.ts'
import { listenerInputs, listenerOperations, listenerProblems } from './manage-listener/inputs.ts'

/** Applies, creates, updates, deletes or reads a listener of a load balancer (API reference 6.6 to 6.9). */
export const manageListener = defineAction({
  name: 'manage-listener',
  branding: { icon: 'share-2', color: 'green' },
  operations: ['getLoadBalancer', 'createListener', 'listListeners', 'updateListener', 'deleteListener'],
  groups: [account, waiting('10m'), listenerOperations],
  inputs: listenerInputs,
  outputs: ['listener_name', 'lb_name', 'namespace', 'address', 'listener', 'status'],
  rules: listenerProblems,
  async run(inputs, step) {
    const { applyResource, readResource, removeResource } = await import('../step/operations/manage.ts')
    const { connect } = await import('../step/operations/connect.ts')
    const { requireNamespace } = await import('../changes/services/lookup.ts')
    const { desiredListener, listenerRemoval, listenerResource } = await import('../changes/network/listener.ts')
    const { lb_name, listener_name, operation } = inputs
    step.set({ lb_name, listener_name })
    const client = connect(inputs, step)
    const options = changeOptions(inputs, step)
    step.observer.phase(phases.reading())
    const { namespace } = await requireNamespace(client, inputs.namespace)
    const name = { namespace, lb_name, listener_name }
    step.set({ namespace })
    const resource = listenerResource(client, name, ({ loadBalancer, listener }) =>
      step.set({ address: loadBalancer.address, status: loadBalancer.status, listener }),
    )
    if (operation === 'get') await readResource(step, resource)
    else if (operation === 'delete') await removeResource(step, resource, listenerRemoval(client, name), options)
    else {
      const { checkExists, resolveListener } = await import('./manage-listener/request.ts')
      const requested = await resolveListener(client, inputs)
      const desired = desiredListener(client, name, requested, checkExists(operation, resource.title))
      await applyResource(step, resource, desired, options)
    }
  },
})
