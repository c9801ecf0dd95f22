import type { LoadBalancer } from '../client/resources/load-balancers.ts'
import { choice, integer, text } from '../github/inputs/input-kinds.ts'
import { phases } from '../messages/changes/phases.ts'
import { deletingLoadBalancer, ipStays, loadBalancers } from '../messages/network/network.ts'
import { addressForm } from '../messages/network/network-inputs.ts'
import { defineAction } from '../step/action.ts'
import { account } from '../step/inputs/credentials.ts'
import { LABEL_NAME } from '../step/inputs/names.ts'
import { operations } from '../step/inputs/operation.ts'
import { ANY_NAME } from '../step/inputs/service/service.ts'
import { changeOptions, waiting } from '../step/inputs/waiting.ts'

const outputsOf = (found: LoadBalancer | undefined) =>
  found === undefined ? { status: 'absent' } : { address: found.address, status: found.status, load_balancer: found }

const NAMED = ['namespace', 'lb_name']

/** Creates, updates, deletes, reads or lists load balancers (API reference 6.1 to 6.5). */
export const manageLoadBalancer = defineAction({
  name: 'manage-load-balancer',
  branding: { icon: 'share-2', color: 'green' },
  operations: [
    'createLoadBalancer',
    'listLoadBalancers',
    'getLoadBalancer',
    'updateLoadBalancer',
    'deleteLoadBalancer',
  ],
  groups: [
    account,
    waiting('10m'),
    operations(['apply', 'delete', 'get', 'list'], { apply: NAMED, delete: NAMED, get: NAMED }),
  ],
  inputs: {
    namespace: text(ANY_NAME),
    lb_name: text(LABEL_NAME),
    charge_mode: choice({ allowed: ['netflow', 'bandwidth'] }),
    bandwidth_limit: integer({ min: 1, max: 1024 }),
    description: text({ maxLength: 255 }),
    address: text({ pattern: /\d{1,3}(\.\d{1,3}){3}/, takes: addressForm }),
  },
  outputs: ['lb_name', 'namespace', 'address', 'status', 'load_balancer', 'load_balancers', 'ip_id'],
  async run(inputs, step) {
    const { applyResource, getResource, listResources, removeResource } = await import('../step/operations/manage.ts')
    const { connect } = await import('../step/operations/connect.ts')
    const { requireNamespace } = await import('../changes/services/lookup.ts')
    const { desiredLoadBalancer, findRetainedIp, loadBalancerResource, loadBalancersOf, withRules } = await import(
      '../changes/network/load-balancer.ts'
    )
    const { lb_name = '' } = inputs
    step.set({ lb_name })
    const options = changeOptions(inputs, step)
    const client = connect(inputs, step)
    step.observer.phase(phases.reading())
    const { namespace } = inputs.namespace === undefined ? {} : await requireNamespace(client, inputs.namespace)
    step.set({ namespace })
    if (inputs.operation === 'list') {
      const load_balancers = await listResources(step, loadBalancers(), loadBalancersOf(client, namespace))
      return step.set({ load_balancers })
    }
    const name = { namespace: namespace ?? '', lb_name }
    const resource = loadBalancerResource(client, name, (found) => step.set(outputsOf(found)))
    if (inputs.operation === 'get') {
      const found = await getResource(step, resource)
      return step.set({ load_balancer: await withRules(client, name, found) })
    }
    if (inputs.operation === 'apply') {
      await applyResource(step, resource, desiredLoadBalancer(client, name, inputs), options)
      return
    }
    const send = () => client.loadBalancers.delete(name.namespace, lb_name)
    const deleted = await removeResource(step, resource, { phase: deletingLoadBalancer(), send }, options)
    if (deleted === undefined) return
    const ip = await findRetainedIp(client, deleted.address)
    step.report({ notes: [ipStays({ address: deleted.address, id: ip?.id })] })
    step.set({ ip_id: ip?.id })
  },
})
