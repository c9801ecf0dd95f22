/** Copies of a service: created like it, or brought to what it has; with images of their own. */
import { reportedSize, type Spec } from '../../client/api-version.ts'
import type { Client } from '../../client/client.ts'
import type { Namespace } from '../../client/resources/namespaces.ts'
import type { NewService, Service } from '../../client/resources/services.ts'
import type { Change } from '../engine/change.ts'
import type { Images } from './image.ts'
import { portChange } from './ports.ts'
import { scaleChange } from './scale.ts'
import type { ServiceOptions } from './service.ts'
import { settingsChange } from './settings.ts'
import { sizeChange } from './size.ts'

/** Undefined where the platform reports no size. */
function specOf({ service_info: { spec_info } }: Service): Spec | undefined {
  const size = spec_info && reportedSize(spec_info)
  if (size === undefined) return undefined
  return typeof size === 'number' ? { spec_id: size } : { spec_alias: size }
}

/** The smallest, as the platform takes it where none is named. */
const SMALLEST: Spec = { spec_id: 1 }
/** No volumes and no local disks, which only stateful services have. */
const NO_DISKS = 2

/** A new stateless service like this one, with another name and other images. */
export function copyOf(service: Service, name: string, namespace: Namespace, images: Images): NewService {
  const { replicas, port_maps } = service.service_info
  return {
    namespace_id: namespace.id,
    service_name: name,
    stateful: false,
    replicas,
    port_maps,
    spec: specOf(service) ?? SMALLEST,
    state_public_net: { used: false, type: 'flow', bandwidth: 1 },
    disk_type: NO_DISKS,
    containers: service.service_container_infos.map((container) => ({
      container_name: container.container_name,
      image_path: images[container.container_name] ?? container.image_path,
      command: container.command,
      envs: container.envs.map(({ key, value }) => ({ key, value })),
      log_dirs: container.log_dirs,
      cpu_weight: container.cpu_weight,
      memory_weight: container.memory_weight,
      ssh_keys: container.ssh_keys,
      volume_info: {},
      local_disk_info: [],
    })),
  }
}

/** What gives the service `id` the variables, log directories, size, ports and replicas of another, in this order. */
export function copyChanges(
  client: Client,
  id: number,
  from: Service,
  options: Pick<ServiceOptions, 'seen'>,
): readonly [Change<Service>, ...Change<Service>[]] {
  const settings = from.service_container_infos.map(({ container_name, envs, log_dirs }) => ({
    ...{ container_name, envs, log_dirs },
    envs_strategy: 'overwrite' as const,
  }))
  const spec = specOf(from)
  const { port_maps, replicas } = from.service_info
  return [
    settingsChange(client, id, settings, options),
    ...(spec === undefined ? [] : [sizeChange(client, id, spec, options)]),
    portChange(client, id, port_maps, options),
    scaleChange(client, id, replicas, options),
  ]
}
