import { demand, demandFound } from '../../api/errors.ts'
import { type Fields, fieldsOf, isName, listOf, textOf, wholeOf } from '../../api/fields.ts'
import type { Call } from '../../http/call.ts'
import { pageOf } from '../../http/pages.ts'
import { withDockerIds } from '../../world/builders.ts'
import { statusWordsOf } from '../../world/words.ts'
import type { Container, Service } from '../../world/world.ts'
import { namespaceOf, serviceOf } from '../lookups.ts'
import type { Platform } from '../platform.ts'
import { containerFrom, demandWeights, portsOf, publicNetOf, specFrom } from '../service-fields.ts'
import { addressNamed, attach, bindAddress, mountsOf } from '../service-storage.ts'
import { serviceDetail, serviceDetailV2, serviceItem } from '../service-views.ts'
import type { OperationHandler } from './operation.ts'

/** The service's own part of a creation, API reference 9.5. */
function serviceFrom(platform: Platform, info: Fields): Service {
  const { world, now } = platform
  const namespace = namespaceOf(platform, wholeOf(info.namespace_id, 4000112))
  const name = textOf(info.service_name, 4000112)
  demand(isName(name, 24), 4000115)
  const stateful = wholeOf(info.stateful, 4000113) === 1
  const replicas = wholeOf(info.replicas, 4000117)
  demand(replicas >= 1 && replicas <= (stateful ? 1 : 5), 4000117)
  demand(!world.services.some((each) => each.name === name && each.namespaceId === namespace.id), 4090116)
  const diskType = wholeOf(info.disk_type ?? 2, 4000137)
  demand(diskType <= 3, 4000137)
  const publicNet = publicNetOf(info.state_public_net)
  demand(stateful || !publicNet.used, 4000135)
  const { id: specId, alias } = specFrom(info.spec_id, info.spec_alias)
  return {
    id: platform.nextId(),
    namespaceId: namespace.id,
    name,
    stateful,
    replicas,
    status: 'creating',
    specId,
    ...(alias === undefined ? {} : { specAlias: alias }),
    ports: portsOf(info.port_maps, platform.generation),
    publicNet,
    pubIp: '',
    stopService: 0,
    containers: [],
    createdAt: now,
    updatedAt: now,
  }
}

/** API reference 9.5; the id comes back as text. */
const createService: OperationHandler = (call, platform) => {
  const body = fieldsOf(call.body, 4000113)
  const info = fieldsOf(body.service_info, 4000112)
  const service = serviceFrom(platform, info)
  const specified = listOf(body.service_container_infos, 4000112).map((each) => fieldsOf(each, 4000113))
  demand(specified.length > 0, 4000112)
  const containers = specified.map((fields) => containerFrom(fields, platform))
  demand(new Set(containers.map((each) => each.name)).size === containers.length, 4090122)
  demandWeights(containers)
  service.containers = containers.map((each) => withDockerIds(platform.world, each, service.replicas))
  const mounts = specified.flatMap((fields, index) => {
    const container = demandFound<Container>(service.containers[index], 4000113)
    return mountsOf(platform, fields, container, service.stateful)
  })
  demand(new Set(mounts.map((mount) => mount.volume)).size === mounts.length, 4090132)
  bindAddress(platform, service, addressNamed(platform, info.ip_id))
  attach(platform, mounts, namespaceOf(platform, service.namespaceId), service)
  platform.world.services.unshift(service)
  const seconds = platform.durations.serviceCreate
  platform.begin<Service>(call, service, { kind: 'service', statusWords: statusWordsOf('create'), seconds })
  return { service_id: String(service.id) }
}

/** API reference 9.6; no upper bound to a page is stated. */
const listServices: OperationHandler = (call, platform) => {
  const namespace = namespaceOf(platform, wholeOf(call.params.id, 4040114))
  const services = platform.world.services.filter((service) => service.namespaceId === namespace.id)
  const page = pageOf(call, services, { least: 1, most: Number.MAX_SAFE_INTEGER, usual: 20, code: 4000113 })
  return {
    total: services.length,
    microservice_infos: page.map((service) => serviceItem(service, platform.generation)),
  }
}

/** API reference 9.7. */
const getService: OperationHandler = (call, platform) => {
  const service = serviceOf(call, platform)
  return serviceDetail(service, namespaceOf(platform, service.namespaceId), platform.generation)
}

/** Not in the reference but real: the detail with the replicas of each container. */
const getServiceV2: OperationHandler = (call, platform) => {
  const service = serviceOf(call, platform)
  return serviceDetailV2(service, namespaceOf(platform, service.namespaceId), platform.generation)
}

/** Removes the service's address from the account once the service is deleted. */
function freeAddressOf(service: Service, platform: Platform): void {
  platform.world.ips = platform.world.ips.filter((ip) => ip.address !== service.pubIp)
}

/** API reference 9.16; what is left is a 404. */
const deleteService: OperationHandler = (call: Call, platform) => {
  const service = serviceOf(call, platform)
  demand(call.query.free_ip === 'true' || call.query.free_ip === 'false', 4000112)
  demand(service.pending === undefined, 4030153)
  if (call.query.free_ip === 'true') freeAddressOf(service, platform)
  const seconds = platform.durations.serviceDelete
  platform.begin<Service>(call, service, {
    kind: 'service',
    statusWords: statusWordsOf('delete'),
    seconds,
    deletes: true,
  })
  return undefined
}

export const serviceOperations = { createService, listServices, getService, getServiceV2, deleteService }
