import {
  desiredLoadBalancer,
  findRetainedIp,
  loadBalancerResource,
  loadBalancersOf,
  withRules,
} from '../changes/network/load-balancer.ts'
import { requireNamespace } from '../changes/services/lookup.ts'
import type { LoadBalancer } from '../client/resources/load-balancers.ts'
import { choice, integer, text } from '../github/inputs/input-kinds.ts'
import { phases } from '../messages/changes/phases.ts'
import { addressForm, deletingLoadBalancer, ipStays, loadBalancers } from '../messages/network/network.ts'
import { defineAction } from '../step/action.ts'
import { common, connect, credentialProblems } from '../step/inputs/credentials.ts'
import { LABEL_NAME } from '../step/inputs/names.ts'
import { ANY_NAME } from '../step/inputs/service.ts'
import { changeOptions, waiting } from '../step/inputs/waiting.ts'
import {
  applyResource,
  getResource,
  listResources,
  missing,
  operation,
  removeResource,
} from '../step/operations/manage.ts'

const outputsOf = (found: LoadBalancer | undefined) =>
  found === undefined ? { status: 'absent' } : { address: found.address, status: found.status, load_balancer: found }

const NAMED = ['namespace', 'lb_name']

/** Makes, changes, deletes, reads or lists load balancers (API reference 6.1 to 6.5). */
export const manageLoadBalancer = defineAction({
  name: 'manage-load-balancer',
  folder: 'actions/manage-load-balancer',
  title: 'Fengchao: manage a load balancer',
  description:
    'Brings a load balancer to what is asked for and waits until it works, deletes one, reads one or lists all.',
  branding: { icon: 'share-2', color: 'green' },
  operations: [
    'createLoadBalancer',
    'listLoadBalancers',
    'getLoadBalancer',
    'updateLoadBalancer',
    'deleteLoadBalancer',
  ],
  inputs: {
    ...common,
    ...waiting('10m'),
    operation: operation('apply', 'delete', 'get', 'list'),
    namespace: text({
      description:
        'Space of the load balancer: its id, its full name (my-ev-admin) or its display name (my-ev); narrows a list.',
      ...ANY_NAME,
    }),
    lb_name: text({ description: 'Name of the load balancer.', ...LABEL_NAME }),
    charge_mode: choice({
      description: 'What is charged: traffic (netflow) or bandwidth; empty leaves it, netflow for a new one.',
      allowed: ['netflow', 'bandwidth'],
    }),
    bandwidth_limit: integer({
      description:
        'Bandwidth in Mbps, 1 to 1024; older accounts may take only 1 to 100. Empty leaves it, 100 for a new one.',
      min: 1,
      max: 1024,
    }),
    description: text({ description: 'Free text, at most 255 characters; empty leaves it.', maxLength: 255 }),
    address: text({
      description: 'Address of a free IP of type nlb for a new load balancer; empty takes a new one, which bills.',
      pattern: /\d{1,3}(\.\d{1,3}){3}/,
      get takes() {
        return addressForm()
      },
    }),
  },
  outputs: {
    lb_name: 'Name of the load balancer.',
    namespace: 'Full name of its space.',
    address: 'Its public address.',
    status: "The platform's last word for it; absent where it is not there.",
    load_balancer: 'It as one JSON object with its listeners; after a deletion as it was.',
    load_balancers: 'All of them as a JSON list, for operation list.',
    ip_id: 'Id of the public IP that stays after a deletion, for manage-ip.',
    operation: 'created, updated, deleted, unchanged or read; in a dry run what would be.',
    changed: 'true where a change was sent.',
    elapsed_seconds: 'How long the step took.',
  },
  rules: (values, given) => [
    ...credentialProblems(given),
    ...missing(values.operation, { apply: NAMED, delete: NAMED, get: NAMED }, given),
  ],
  async run(inputs, step) {
    const { lb_name = '' } = inputs
    step.set({ lb_name })
    const options = changeOptions(inputs, step)
    const client = await connect(inputs, step)
    step.observer.phase(phases.reading())
    const space = inputs.namespace === undefined ? undefined : await requireNamespace(client, inputs.namespace)
    step.set({ namespace: space?.namespace })
    if (inputs.operation === 'list') {
      const all = await listResources(step, loadBalancers(), loadBalancersOf(client, space?.namespace))
      return { load_balancers: all, operation: 'read' }
    }
    const name = { namespace: space?.namespace ?? '', lb_name }
    const resource = loadBalancerResource(client, name, (found) => step.set(outputsOf(found)))
    if (inputs.operation === 'get') {
      const found = await getResource(step, resource)
      return { load_balancer: await withRules(client, name, found), operation: 'read' }
    }
    if (inputs.operation === 'apply')
      return {
        operation: (await applyResource(step, resource, desiredLoadBalancer(client, name, inputs), options)).operation,
      }
    const how = {
      phase: deletingLoadBalancer(),
      send: () => client.loadBalancers.delete(name.namespace, lb_name),
    }
    const done = await removeResource(step, resource, how, options)
    if (done.found === undefined) return { operation: done.operation }
    const ip = await findRetainedIp(client, done.found.address)
    const note = ipStays({ address: done.found.address, id: ip?.id })
    step.log.info(note)
    step.report({ notes: [note] })
    return { ip_id: ip?.id, operation: done.operation }
  },
})
