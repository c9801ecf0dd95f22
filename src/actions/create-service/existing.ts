/** A service that already exists, for `create-service`: left as it is, or updated to match. */

import type { Change, ChangeResult } from '../../changes/engine/change.ts'
import { refuse } from '../../changes/engine/errors.ts'
import { applyInOrder, pendingChanges } from '../../changes/graph/sequence.ts'
import { imageChange } from '../../changes/services/image.ts'
import { portChange } from '../../changes/services/ports.ts'
import { type DesiredNet, publicNetChange } from '../../changes/services/public-net.ts'
import { scaleChange } from '../../changes/services/scale.ts'
import { type ServiceOptions, serviceTitle } from '../../changes/services/service.ts'
import { settingsChange } from '../../changes/services/settings.ts'
import { sizeChange } from '../../changes/services/size.ts'
import { leaveUnchanged } from '../../changes/services/unchanged.ts'
import type { Client } from '../../client/client.ts'
import type { Service } from '../../client/resources/services.ts'
import type { IsProvided } from '../../github/inputs/input.ts'
import { existing } from '../../messages/services/services.ts'
import type { NewServiceInputs } from './inputs.ts'
import type { RequestedService } from './request.ts'

/** What was requested explicitly: a default requests nothing of a service that exists. */
export interface ExplicitRequest {
  readonly size: boolean
  readonly replicas: boolean
  readonly net: DesiredNet
}

/** Reads that off the inputs and the definition. */
export function explicitRequestOf(
  { definition, bandwidth, public_net_type }: NewServiceInputs,
  isProvided: IsProvided,
): ExplicitRequest {
  const net = definition?.state_public_net
  return {
    size: isProvided('spec_id') || definition?.spec !== undefined,
    replicas: isProvided('replicas') || definition?.replicas !== undefined,
    net: { bandwidth: bandwidth ?? net?.bandwidth, type: isProvided('public_net_type') ? public_net_type : net?.type },
  }
}

// What no update can change is refused before the rest is compared.
function checkKind(
  service: Service,
  { stateful, containers, state_public_net: net, service_name }: RequestedService,
): void {
  const title = serviceTitle(service)
  const advice = existing.deleteOrRename({ name: service_name })
  if (service.service_info.stateful !== stateful)
    refuse((stateful ? existing.isStateless : existing.isStateful)({ service: title }), advice)
  if (net.used && !service.service_info.state_public_net?.used)
    refuse(existing.noPublicNetwork({ service: title }), advice)
  const names = (all: readonly { readonly container_name: string }[]) => all.map((one) => one.container_name).toSorted()
  const there = names(service.service_container_infos)
  const requestedNames = names(containers)
  if (
    there.join() === requestedNames.join() ||
    (containers.length === 1 && service.service_container_infos.length === 1)
  )
    return
  refuse(existing.otherContainers({ service: title, there, requested: requestedNames }), advice)
}

// In the order that the platform's own clients use: settings, image, size, ports, replicas. Empty lists request nothing.
function changesFor(
  client: Client,
  id: number,
  requested: RequestedService,
  explicit: ExplicitRequest,
  options: ServiceOptions,
): readonly [Change<Service>, ...Change<Service>[]] {
  const alone = requested.containers.length === 1
  const nameOf = (container_name: string) => (alone ? undefined : container_name)
  const settings = requested.containers.map(({ container_name, envs, log_dirs }) => ({
    container_name: nameOf(container_name),
    envs_strategy: 'overwrite' as const,
    ...(envs.length > 0 ? { envs } : {}),
    ...(log_dirs.length > 0 ? { log_dirs } : {}),
  }))
  const images = requested.containers.map(({ container_name, image_path }) => ({
    container_name: nameOf(container_name),
    image_path,
  }))
  const update = { service_id: id, images, min_ready_seconds: 10, force: false }
  return [
    settingsChange(client, id, settings, options),
    imageChange(client, update, options, options),
    ...(explicit.size ? [sizeChange(client, id, requested.spec, options)] : []),
    ...(requested.port_maps.length > 0 ? [portChange(client, id, requested.port_maps, options)] : []),
    ...(requested.state_public_net.used ? [publicNetChange(client, id, explicit.net, options)] : []),
    ...(explicit.replicas ? [scaleChange(client, id, requested.replicas, options)] : []),
  ]
}

/** Updates variables, image, size, ports and replicas to match, one after another; all refusals come first. */
export async function reconcile(
  client: Client,
  id: number,
  requested: RequestedService,
  explicit: ExplicitRequest,
  options: ServiceOptions,
): Promise<ChangeResult<Service>> {
  checkKind(await client.services.get(id), requested)
  const changes = changesFor(client, id, requested, explicit, options)
  const due = await pendingChanges(changes, options)
  return due.length > 0 ? applyInOrder(due, options, changes) : leaveUnchanged(client, id, options)
}
