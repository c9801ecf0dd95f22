import type { Generation } from '../api/generation.ts'
import { specOf } from '../world/specs.ts'
import type { Container, Namespace, PortMap, Service } from '../world/world.ts'
import { lanIpOf, podNameOf } from './replicas.ts'

/** `hub.c.163.com/admin/web:v1` as its repository's name and its tag. */
function partsOf(imagePath: string): { repo_name: string; image_tag: string } {
  const [, repository = '', tag = ''] = /^[^/]+\/[^/]+\/([^:]+):(.+)$/.exec(imagePath) ?? []
  return { repo_name: repository, image_tag: tag }
}

/** The list spells ports in snake_case; the service side is `source_port`. */
function listedPort(port: PortMap, generation: Generation) {
  if (generation === '2017-06') return laterPort(port)
  return { protocol: port.protocol, source_port: port.servicePort, dest_port: port.containerPort }
}

/** Inside the detail's string the same ports are in camelCase. */
function detailedPort(port: PortMap, generation: Generation) {
  if (generation === '2017-06') return laterPort(port)
  return { destPort: port.containerPort, protocol: port.protocol, sourcePort: port.servicePort }
}

/** The later generation spells them alike in both places. */
function laterPort(port: PortMap) {
  return { protocol: port.protocol, port: port.servicePort, target_port: port.containerPort }
}

/**
 * The size as JSON. The later generation has neither number nor price, and a name only if the service was created with one.
 * A size that only has a name shows it in the older generation too, for lack of a number.
 */
function specInfo({ specId, specAlias }: Service, generation: Generation): string {
  const { id, cpu, memory, storage, named, alias } = specOf(specId) ?? {}
  if (generation === '2017-06') {
    return JSON.stringify({ cpu, disk_type: 'SSD', memory, spec_alias: specAlias, storage })
  }
  if (named === undefined) return JSON.stringify({ cpu, diskType: 'SSD', memory, spec_alias: alias, storage })
  return JSON.stringify({ cpu, diskType: 'SSD', id, memory, name: named.name, price: named.price, storage })
}

/** The size in a list: by its number, which later gave way to everything known of it. */
function listedSize(service: Service, generation: Generation) {
  const isNumbered = specOf(service.specId)?.named !== undefined
  if (generation === '2017-01' && isNumbered) return { spec_id: service.specId }
  return { spec_info: specInfo(service, generation) }
}

/** A service as the list of its namespace shows it, API reference 9.6. */
export function serviceItem(service: Service, generation: Generation) {
  return {
    id: service.id,
    status: service.status,
    replicas: service.replicas,
    service_name: service.name,
    stateful: service.stateful ? 1 : 0,
    port_maps: service.ports.map((port) => listedPort(port, generation)),
    ...listedSize(service, generation),
    stop_service: service.stopService,
  }
}

/** The later generation shows the inner address of each replica, once no change is in progress. */
function addressesOf({ dockerIds }: Container, { pending }: Service, generation: Generation) {
  if (generation === '2017-01') return {}
  return { lan_ips: pending === undefined ? dockerIds.map(lanIpOf) : [] }
}

function containerView(container: Container, service: Service, generation: Generation) {
  return {
    envs: container.envs,
    command: container.command,
    volumes: container.volumes.map((volume) => ({ name: volume.name, mount_path: volume.mountPath })),
    container_id: container.id,
    container_name: container.name,
    ssh_keys: container.sshKeys,
    log_dirs: container.logDirs,
    image_path: container.imagePath,
    ...partsOf(container.imagePath),
    local_disk_info: container.localDisks,
    cpu_weight: container.cpuWeight,
    memory_weight: container.memoryWeight,
    docker_container_ids: container.dockerIds,
    ...addressesOf(container, service, generation),
  }
}

/** A service in full, API reference 9.7: three of its fields are JSON inside a string. */
export function serviceDetail(service: Service, namespace: Namespace, generation: Generation) {
  const { bandwidth, type, used } = service.publicNet
  return {
    service_info: {
      id: service.id,
      namespace: namespace.fullName,
      replicas: service.replicas,
      status: service.status,
      service_name: service.name,
      spec_info: specInfo(service, generation),
      port_maps: JSON.stringify(service.ports.map((port) => detailedPort(port, generation))),
      stateful: service.stateful ? 1 : 0,
      state_public_net: JSON.stringify({ bandwidth, type, used }),
      extends_disk_size: 0,
      pub_ip: service.pubIp,
      stop_service: service.stopService,
    },
    service_container_infos: service.containers.map((each) => containerView(each, service, generation)),
  }
}

/** The later detail: the same, and the replicas of each container by name. */
export function serviceDetailV2(service: Service, namespace: Namespace, generation: Generation) {
  const { service_info, service_container_infos } = serviceDetail(service, namespace, generation)
  return {
    service_info,
    service_container_infos: service_container_infos.map((each) => ({
      ...each,
      replicas: each.docker_container_ids.map((id) => podNameOf(service, id)),
    })),
  }
}
