/** What the namespace has that the file does not mention. */
import { KINDS, type Named } from './planned.ts'
import { mountsOf } from './service-fields.ts'
import type { Situation } from './situation.ts'

/**
 * Services, load balancers, and listeners of those that are declared; and what services and listeners of the namespace
 * use of the account. What else the account has belongs to other namespaces.
 */
export function unmanaged(situation: Situation): readonly Named[] {
  const { environment, actual } = situation
  const { absent } = environment
  const containers = actual.services.flatMap((one) => one.service_container_infos)
  const certIds = situation.actualListeners.flatMap(({ listener }) => listener.clusters.map(({ certId }) => certId))
  const found: Record<string, readonly string[]> = {
    secret_key: containers.flatMap(({ ssh_keys }) => ssh_keys),
    certificate: actual.certificates.filter(({ id }) => certIds.includes(id)).map(({ name }) => name),
    volume: containers.flatMap((one) => mountsOf(one).map(({ volume }) => volume)),
    service: actual.services.map(({ service_info }) => service_info.service_name),
    load_balancer: actual.loadBalancers.map(({ name }) => name),
    listener: situation.actualListeners
      .filter(({ lb_name }) => situation.declaredBalancer(lb_name) !== undefined)
      .map(({ name }) => name),
  }
  const mentioned: Record<string, readonly string[]> = {
    secret_key: [...environment.secret_keys.map((one) => one.key_name), ...absent.secret_keys],
    certificate: [...environment.certificates.map((one) => one.cert_name), ...absent.certificates],
    volume: [...environment.volumes.map((one) => one.volume_name), ...absent.volumes],
    service: [...environment.services.map((one) => one.service_name), ...absent.services],
    load_balancer: [...environment.load_balancers.map((one) => one.lb_name), ...absent.load_balancers],
    listener: [...situation.declaredListeners.map(({ name }) => name), ...absent.listeners],
  }
  return KINDS.flatMap((kind) =>
    [...new Set(found[kind] ?? [])]
      .filter((name) => !mentioned[kind]?.includes(name))
      .toSorted()
      .map((name) => ({ kind, name })),
  )
}
