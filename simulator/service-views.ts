import { specOf } from './specs.ts'
import type { Container, Namespace, PortMap, Service } from './world.ts'

/** `hub.c.163.com/admin/web:v1` as its repository's name and its tag. */
function partsOf(imagePath: string): { repo_name: string; image_tag: string } {
  const [, repository = '', tag = ''] = /^[^/]+\/[^/]+\/([^:]+):(.+)$/.exec(imagePath) ?? []
  return { repo_name: repository, image_tag: tag }
}

/** The list spells ports in snake_case; the service side is `source_port`. */
function listedPort(port: PortMap) {
  return { protocol: port.protocol, source_port: port.servicePort, dest_port: port.containerPort }
}

/** Inside the detail's string the same ports are in camelCase. */
function detailedPort(port: PortMap) {
  return { destPort: port.containerPort, protocol: port.protocol, sourcePort: port.servicePort }
}

/** A service as the list of its space shows it, API reference 9.6. */
export function serviceItem(service: Service) {
  return {
    id: service.id,
    status: service.status,
    replicas: service.replicas,
    service_name: service.name,
    stateful: service.stateful ? 1 : 0,
    port_maps: service.ports.map(listedPort),
    spec_id: service.specId,
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
export function serviceDetail(service: Service, namespace: Namespace) {
  const { bandwidth, type, used } = service.publicNet
  return {
    service_info: {
      id: service.id,
      namespace: namespace.fullName,
      replicas: service.replicas,
      status: service.status,
      service_name: service.name,
      spec_info: JSON.stringify(specOf(service.specId) ?? {}),
      port_maps: JSON.stringify(service.ports.map(detailedPort)),
      stateful: service.stateful ? 1 : 0,
      state_public_net: JSON.stringify({ bandwidth, type, used }),
      extends_disk_size: 0,
      pub_ip: service.pubIp,
      stop_service: service.stopService,
    },
    service_container_infos: service.containers.map(containerView),
  }
}
