/** What `create-service` cannot or need not change of a service that is there already. */

import { hasSize, sizeOf } from '../../changes/services/size.ts'
import type { Client } from '../../client/client.ts'
import type { Service } from '../../client/resources/services.ts'
import { fieldOf, keptReplicas, keptSize } from '../../messages/services/scaling.ts'
import type { Requested } from './existing.ts'
import type { RequestedService } from './request.ts'

function keptOfContainers({ service_container_infos: there }: Service, asked: RequestedService): readonly string[] {
  const paths = (all: readonly { readonly mount_path: string }[]) =>
    all
      .map((one) => one.mount_path)
      .toSorted()
      .join()
  return asked.containers.flatMap((one) => {
    const found = there.find(({ container_name }) => there.length === 1 || container_name === one.container_name)
    if (!found) return []
    const kept = [
      one.command !== '' && one.command !== found.command && 'command',
      one.ssh_keys.length > 0 && one.ssh_keys.toSorted().join() !== found.ssh_keys.toSorted().join() && 'ssh_keys',
      one.mounts.length > 0 && paths(one.mounts) !== paths(found.volumes) && 'volumes',
    ]
    return kept.flatMap((what) => (what ? [fieldOf({ field: what, container: found.container_name })] : []))
  })
}

/** What differs from what is asked and yet stays: what only a new service can have, and what only a default asked for. */
export function findDrift(
  client: Client,
  service: Service,
  asked: RequestedService,
  asking: Requested,
): readonly string[] {
  const { replicas } = service.service_info
  const size = sizeOf(service, asked.spec)
  return [
    ...keptOfContainers(service, asked),
    ...(asking.size || hasSize(client, service, asked.spec) ? [] : [keptSize({ size })]),
    ...(asking.replicas || replicas === asked.replicas ? [] : [keptReplicas({ replicas })]),
  ]
}
