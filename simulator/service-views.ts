import { aliasOf, specOf } from './specs.ts'
import type { Container, Namespace, PortMap, Service } from './world.ts'

/** `hub.c.163.com/admin/web:v1` as its repository's name and its tag. */
function partsOf(imagePath: string): { repo_name: string; image_tag: string } {
  const [, repository = '', tag = ''] = /^[^/]+\/[^/]+\/([^:]+):(.+)$/.exec(imagePath) ?? []
  return { repo_name: repository, image_tag: tag }
}

/** Which generation of names answers are given in, by the month of its document; requests are taken in both. */
export type Generation = '2017-01' | '2017-06'

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

/** Later both places spell them alike. */
function laterPort(port: PortMap) {
  return { protocol: port.protocol, port: port.servicePort, target_port: port.containerPort }
}

/** The size: later it goes by its name, and has a number no more. */
function specInfo(specId: number, generation: Generation): string {
  const spec = specOf(specId)
  if (generation === '2017-01') return JSON.stringify(spec ?? {})
  const { id: _, ...rest } = spec ?? { id: specId }
  return JSON.stringify({ ...rest, spec_alias: aliasOf(specId) })
}

/** A service as the list of its space shows it, API reference 9.6. */
export function serviceItem(service: Service, generation: Generation) {
  const size =
    generation === '2017-01' ? { spec_id: service.specId } : { spec_info: specInfo(service.specId, generation) }
  return {
    id: service.id,
    status: service.status,
    replicas: service.replicas,
    service_name: service.name,
    stateful: service.stateful ? 1 : 0,
    port_maps: service.ports.map((port) => listedPort(port, generation)),
    ...size,
    stop_service: service.stopService,
  }
}

function containerView(container: Container) {
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
      spec_info: specInfo(service.specId, generation),
      port_maps: JSON.stringify(service.ports.map((port) => detailedPort(port, generation))),
      stateful: service.stateful ? 1 : 0,
      state_public_net: JSON.stringify({ bandwidth, type, used }),
      extends_disk_size: 0,
      pub_ip: service.pubIp,
      stop_service: service.stopService,
    },
    service_container_infos: service.containers.map(containerView),
  }
}
