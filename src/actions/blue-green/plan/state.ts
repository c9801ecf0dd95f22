/** What a run finds: the load balancer, the listeners that switch, and the two services that take turns. */
import { refuse } from '../../../changes/engine/errors.ts'
import { forwardsTo } from '../../../changes/network/switching.ts'
import { ifExists } from '../../../client/errors.ts'
import type { Listener, LoadBalancer } from '../../../client/resources/load-balancers.ts'
import type { Service } from '../../../client/resources/services.ts'
import { blueGreenRefusals as refusals } from '../../../messages/network/blue-green.ts'
import { standbyNameOf } from '../inputs.ts'
import type { Work } from '../work.ts'

/** The temporary listener that leads to the standby before the switch. */
export const TEST_LISTENER = 'blue-green-test'

export interface State {
  readonly loadBalancer: LoadBalancer
  /** All of its listeners, with their rules in full. */
  readonly all: readonly Listener[]
  /** Those that switch, in the order in which they do. */
  readonly listeners: readonly Listener[]
  /** `service_name` and `standby_name`, whichever has the traffic. */
  readonly names: readonly [string, string]
  /** Those of them that exist, by name. */
  readonly services: ReadonlyMap<string, Service>
}

/** The service by the name that rules know it by. */
export function called(service: Service, service_name: string): Service {
  return { ...service, service_info: { ...service.service_info, service_name } }
}

/** Reads all of it. Throws `ChangeError` (`refused`) where there is nothing to switch. */
export async function readState({ client, values, namespace }: Work): Promise<State> {
  const names = [values.service_name, standbyNameOf(values)] as const
  const loadBalancer = await client.loadBalancers.get(namespace.namespace, values.lb_name)
  const all = await client.loadBalancers.listListeners(namespace.namespace, values.lb_name)
  const listeners = listenersOf(all, names, values)
  const services = new Map<string, Service>()
  for await (const { id, service_name } of client.services.list(namespace.id)) {
    const found = names.includes(service_name) ? await ifExists(client.services.get(id)) : undefined
    if (found) services.set(service_name, called(found, service_name))
  }
  return { loadBalancer, all, listeners, names, services }
}

function listenersOf(
  all: readonly Listener[],
  [one, other]: readonly [string, string],
  { lb_name: loadBalancer, listener_names: wanted }: Work['values'],
): readonly Listener[] {
  const both = { loadBalancer, one, other }
  const isOfBoth = ({ clusters }: Listener) => forwardsTo(clusters, one) || forwardsTo(clusters, other)
  if (wanted === undefined || wanted.length === 0) {
    const found = all.filter((each) => each.name !== TEST_LISTENER && isOfBoth(each))
    return found.length > 0 ? found : refuse(refusals.noListener(both), refusals.checkListeners())
  }
  return [...new Set(wanted)].map((name) => {
    const found = all.find((each) => each.name === name)
    const names = all.map((each) => each.name)
    if (found === undefined) refuse(refusals.unknownListener({ loadBalancer, listener: name, names }))
    return isOfBoth(found)
      ? found
      : refuse(refusals.listenerElsewhere({ ...both, listener: name }), refusals.checkListeners())
  })
}
