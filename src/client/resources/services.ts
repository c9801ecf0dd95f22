/** Services and their containers (API reference 9.4 to 9.16). */
import { serviceTasks as tasks } from '../../messages/changes/tasks.ts'
import { PORT_ALIASES, type PortMap, type Spec, spellPortMaps, spellSpec } from '../api-version.ts'
import { boolean, embedded, integer, list, nothing, number, object, optional, string, withDefault } from '../decode.ts'
import { pages } from '../pages.ts'
import { path, query } from '../path.ts'
import type { ApiRequest, Call } from '../request.ts'
import type { ApiVersion } from '../versions.ts'

export type { PortMap }

const portMap = object({ source_port: integer, dest_port: integer, protocol: withDefault(string, 'TCP') }, PORT_ALIASES)
const env = object({ key: string, value: withDefault(string, '') })
// A service without a public network may have been created with `{}` here.
const publicNet = object({ used: withDefault(boolean, false), type: optional(string), bandwidth: optional(integer) })
const specInfo = object(
  {
    id: optional(integer),
    spec_alias: optional(string),
    name: optional(string),
    cpu: optional(number),
    memory: optional(number),
    storage: optional(number),
  },
  { spec_alias: ['specAlias', 'alias'] },
)

const containerFields = {
  container_id: integer,
  container_name: string,
  image_path: string,
  command: withDefault(string, ''),
  envs: list(env),
  log_dirs: list(string),
  ssh_keys: list(string),
  volumes: list(object({ name: string, mount_path: string })),
  cpu_weight: withDefault(integer, 100),
  memory_weight: withDefault(integer, 100),
  docker_container_ids: list(string),
}
const container = object(containerFields)
// Replicas by name and by inner address.
const containerV2 = object({ ...containerFields, replicas: list(string), lan_ips: list(string) })

const serviceInfo = object({
  id: integer,
  namespace: string,
  service_name: string,
  status: string,
  replicas: integer,
  stateful: boolean,
  spec_info: optional(embedded(specInfo)),
  port_maps: embedded(list(portMap)),
  state_public_net: optional(embedded(optional(publicNet))),
  pub_ip: withDefault(string, ''),
  stop_service: withDefault(integer, 0),
})

const service = object({ service_info: serviceInfo, service_container_infos: list(container) })
const serviceV2 = object({ service_info: serviceInfo, service_container_infos: list(containerV2) })

const summary = object({
  id: integer,
  service_name: string,
  status: string,
  replicas: integer,
  stateful: boolean,
  port_maps: embedded(list(portMap)),
})

const image = object({ tag: string, repo_id: integer, repo_name: string, image_path: string })

/** A service in full (9.7). */
export type Service = ReturnType<typeof service>
export type Container = ReturnType<typeof container>
/** A service with the replicas of each container, which the reference does not have. */
export type ServiceV2 = ReturnType<typeof serviceV2>
export type ServiceSummary = ReturnType<typeof summary>
export type PublicNet = ReturnType<typeof publicNet>

/** One container's new image (9.12). */
export interface ContainerImage {
  readonly container_id: number
  readonly image_path: string
}

/** What `updateStatelessService` replaces wholesale for one container; what is left out is lost (9.9). */
export interface ContainerSettings {
  readonly container_id: number
  readonly envs: readonly { readonly key: string; readonly value: string }[]
  readonly log_dirs: readonly string[]
  readonly cpu_weight: number
  readonly memory_weight: number
}

/** A container of a new service (9.5). */
export interface NewContainer {
  readonly container_name: string
  readonly image_path: string
  readonly command: string
  readonly envs: readonly { readonly key: string; readonly value: string }[]
  readonly log_dirs: readonly string[]
  readonly cpu_weight: number
  readonly memory_weight: number
  readonly ssh_keys: readonly string[]
  readonly volume_info: Readonly<Record<string, string>>
  readonly local_disk_info: readonly object[]
}

/** A new service (9.5); `state_public_net` is always sent, since the platform came to demand it. */
export interface NewService {
  /** An order number, if any. */
  readonly bill_info?: string
  readonly namespace_id: number
  readonly service_name: string
  readonly stateful: boolean
  readonly replicas: number
  readonly port_maps: readonly PortMap[]
  readonly spec: Spec
  readonly state_public_net: { readonly used: boolean; readonly type: string; readonly bandwidth: number }
  readonly disk_type: number
  readonly ip_id?: string
  readonly containers: readonly NewContainer[]
}

const PAGE = 100

function createBody(dialect: ApiVersion, created: NewService): object {
  const { bill_info = 'default', spec, port_maps, stateful, containers, ...info } = created
  return {
    bill_info,
    service_info: {
      ...info,
      stateful: stateful ? 1 : 0,
      port_maps: spellPortMaps(dialect, 'create', port_maps),
      ...spellSpec(dialect, spec),
    },
    service_container_infos: containers,
  }
}

/** The operations on services. */
export function services(call: Call, dialect: ApiVersion) {
  const change = (operation: ApiRequest<void>['operation'], task: string, at: string, json?: unknown) =>
    call({ operation, task, method: 'PUT', path: at, json, decode: nothing })
  return {
    listImages: () =>
      call({
        operation: 'listServiceImages',
        task: tasks.listImages(),
        method: 'GET',
        path: '/microservices/images',
        decode: object({ custom_images: list(image), public_images: list(image) }),
      }),
    create: (created: NewService) =>
      call({
        operation: 'createService',
        task: tasks.create({ name: created.service_name }),
        method: 'POST',
        path: '/microservices',
        json: createBody(dialect, created),
        decode: object({ service_id: integer }),
      }),
    list: (namespaceId: number) =>
      pages(PAGE, async (offset, limit) => {
        const page = await call({
          operation: 'listServices',
          task: tasks.list({ id: namespaceId }),
          method: 'GET',
          path: path`/namespaces/${namespaceId}/microservices` + query({ offset, limit }),
          decode: object({ total: optional(integer), microservice_infos: list(summary) }),
        })
        return { items: page.microservice_infos, total: page.total }
      }),
    get: (id: number): Promise<Service> =>
      call({
        operation: 'getService',
        task: tasks.get({ id }),
        method: 'GET',
        path: path`/microservices/${id}`,
        decode: service,
      }),
    /** Beyond the reference: the detail with the replicas of each container. */
    getV2: (id: number): Promise<ServiceV2> =>
      call({
        operation: 'getServiceV2',
        task: tasks.get({ id }),
        method: 'GET',
        path: path`/microservices/${id}/detail`,
        decode: serviceV2,
      }),
    updateStateful: (id: number, net: PublicNet) =>
      change(
        'updateStatefulService',
        tasks.updateStateful({ id }),
        path`/microservices/${id}/actions/update-stateful`,
        { state_public_net: net },
      ),
    updateStateless: (id: number, settings: readonly ContainerSettings[]) =>
      change(
        'updateStatelessService',
        tasks.updateStateless({ id }),
        path`/microservices/${id}/actions/update-stateless`,
        { container_infos: settings },
      ),
    updatePorts: (id: number, maps: readonly PortMap[]) =>
      change('updateServicePorts', tasks.updatePorts({ id }), path`/microservices/${id}/actions/update-port`, {
        port_maps: spellPortMaps(dialect, 'update', maps),
      }),
    scale: (id: number, replicas: number) =>
      change(
        'scaleService',
        tasks.scale({ id, replicas }),
        path`/microservices/${id}/actions/elastic-scale` + query({ new_replicas: replicas }),
      ),
    updateImage: (id: number, images: readonly ContainerImage[], minReadySeconds: number) =>
      change('updateServiceImage', tasks.updateImage({ id }), path`/microservices/${id}/actions/update-image`, {
        container_images: images,
        min_ready_seconds: minReadySeconds,
      }),
    changeSpec: (id: number, spec: Spec) =>
      change(
        'changeServiceSpec',
        tasks.changeSpec({ id }),
        path`/microservices/${id}/specification` + query({ ...spellSpec(dialect, spec) }),
      ),
    restart: (id: number, option: 'restart' | 'hard_reboot') =>
      change('restartService', tasks.restart({ id }), path`/microservices/${id}/actions/restart` + query({ option })),
    restartContainer: (id: number, dockerId: string) =>
      change(
        'restartContainer',
        tasks.restartContainer({ id, container: dockerId.slice(0, 12) }),
        path`/microservices/${id}/containers/${dockerId}/actions/restart`,
      ),
    delete: (id: number, freeIp: boolean) =>
      call({
        operation: 'deleteService',
        task: tasks.delete({ id }),
        method: 'DELETE',
        path: path`/microservices/${id}` + query({ free_ip: freeIp }),
        decode: nothing,
      }),
  }
}
