/** What `create-service` cannot or need not change of a service that already exists. */

import { hasSize, sizeOf } from '../../changes/services/size.ts'
import type { Client } from '../../client/client.ts'
import type { Service } from '../../client/resources/services.ts'
import { fieldOf, unchangedReplicas, unchangedSize } from '../../messages/services/scaling.ts'
import type { ExplicitRequest } from './existing.ts'
import type { RequestedService } from './request.ts'

function containerDrift(
  { service_container_infos: containers }: Service,
  requested: RequestedService,
): readonly string[] {
  const paths = (all: readonly { readonly mount_path: string }[]) =>
    all
      .map((one) => one.mount_path)
      .toSorted()
      .join()
  return requested.containers.flatMap((one) => {
    const found = containers.find(
      ({ container_name }) => containers.length === 1 || container_name === one.container_name,
    )
    if (!found) return []
    const drift = [
      one.command !== '' && one.command !== found.command && 'command',
      one.ssh_keys.length > 0 && one.ssh_keys.toSorted().join() !== found.ssh_keys.toSorted().join() && 'ssh_keys',
      one.mounts.length > 0 && paths(one.mounts) !== paths(found.volumes) && 'volumes',
    ]
    return drift.flatMap((what) => (what ? [fieldOf({ field: what, container: found.container_name })] : []))
  })
}

/** What differs from what is requested and stays: what only a new service can have, and what only a default requests. */
export function findDrift(
  client: Client,
  service: Service,
  requested: RequestedService,
  explicit: ExplicitRequest,
): readonly string[] {
  const { replicas } = service.service_info
  const size = sizeOf(service, requested.spec)
  return [
    ...containerDrift(service, requested),
    ...(explicit.size || hasSize(client, service, requested.spec) ? [] : [unchangedSize({ size })]),
    ...(explicit.replicas || replicas === requested.replicas ? [] : [unchangedReplicas({ replicas })]),
  ]
}
