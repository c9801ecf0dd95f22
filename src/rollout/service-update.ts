/** Changes of a service besides its image and replicas: size, ports, variables, log directories, public network (API reference 9.8 to 9.10, 9.13). */
import type { Client } from '../client/client.ts'
import type { Spec } from '../client/dialect.ts'
import type { Container, ContainerSettings, PortMap, Service } from '../client/services.ts'
import type { Change } from './change.ts'
import { refuse } from './errors.ts'
import { findContainer } from './image-update.ts'
import { differences } from './plan.ts'
import { needStateful, needStateless, type ServiceOptions, serviceChange, serviceTitle } from './service-state.ts'

type Seen = Pick<ServiceOptions, 'seen'>

/** A variable of a container. */
export interface Env {
  readonly key: string
  readonly value: string
}

/** New variables and log directories of one container; what is left out stays. */
export interface WantedSettings {
  readonly container_name?: string | undefined
  readonly envs?: readonly Env[] | undefined
  /** `merge`: variables that are not named stay; `overwrite`: they go. */
  readonly envs_strategy: 'merge' | 'overwrite'
  readonly log_dirs?: readonly string[] | undefined
}

/** The size that a service has, as it is asked for: by id or by alias. */
function specText(service: Service, wanted: Spec): string {
  const spec = service.service_info.spec_info
  return 'spec_id' in wanted ? String(spec?.id ?? '') : (spec?.spec_alias ?? '')
}

/** Another size; stateless services only. */
export function specChange(client: Client, id: number, spec: Spec, options: Seen): Change<Service> {
  const asked = 'spec_id' in spec ? String(spec.spec_id) : spec.spec_alias
  return {
    ...serviceChange(client, id, options),
    what: `have size ${asked}`,
    phase: 'Changing the size',
    check: (service) => needStateless(service, 'change the size', 'Leave spec_id out for a stateful service.'),
    matches: (service) => specText(service, spec) === asked,
    differences: (service) => differences({ size: specText(service, spec) }, { size: asked }),
    send: () => client.services.changeSpec(id, spec),
  }
}

/** Port maps as text, in an order of their own. */
export function portText(maps: readonly PortMap[]): string {
  return maps
    .map((map) => `${map.source_port}:${map.dest_port}/${map.protocol.toUpperCase()}`)
    .toSorted()
    .join(', ')
}

/** Other ports: the whole list is replaced. */
export function portChange(client: Client, id: number, maps: readonly PortMap[], options: Seen): Change<Service> {
  const asked = portText(maps)
  return {
    ...serviceChange(client, id, options),
    what: `have the ports ${asked}`,
    phase: 'Changing the ports',
    matches: (service) => portText(service.service_info.port_maps) === asked,
    differences: (service) => differences({ ports: portText(service.service_info.port_maps) }, { ports: asked }),
    send: () => client.services.updatePorts(id, maps),
  }
}

function mergedEnvs(container: Container, wanted: WantedSettings): readonly Env[] {
  if (wanted.envs === undefined) return container.envs
  const named = new Set(wanted.envs.map((env) => env.key))
  const kept = wanted.envs_strategy === 'merge' ? container.envs.filter((env) => !named.has(env.key)) : []
  return [...kept, ...wanted.envs]
}

function settingsOf(container: Container, wanted: WantedSettings | undefined): ContainerSettings {
  const { container_id, cpu_weight, memory_weight } = container
  const envs = wanted ? mergedEnvs(container, wanted) : container.envs
  const plain = envs.map(({ key, value }) => ({ key, value }))
  return { container_id, cpu_weight, memory_weight, envs: plain, log_dirs: wanted?.log_dirs ?? container.log_dirs }
}

function sorted(envs: readonly Env[]): string {
  return JSON.stringify(envs.map(({ key, value }) => [key, value]).toSorted())
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted())
}

// Names and what becomes of them: a value may be a password.
function envDifference(container: Container, envs: readonly Env[]): { before: string; after: string } {
  const now = new Map(container.envs.map((env) => [env.key, env.value]))
  const next = new Map(envs.map((env) => [env.key, env.value]))
  const marks = [...new Set([...now.keys(), ...next.keys()])].toSorted().flatMap((key) => {
    if (!next.has(key)) return [`${key} (removed)`]
    if (!now.has(key)) return [`${key} (new)`]
    return now.get(key) === next.get(key) ? [] : [`${key} (another value)`]
  })
  return { before: [...now.keys()].toSorted().join(', '), after: marks.join(', ') }
}

/** Other variables and log directories of one container; stateless services only. The others are written back as they are. */
export function settingsChange(client: Client, id: number, wanted: WantedSettings, options: Seen): Change<Service> {
  const nextOf = (service: Service) => {
    const container = findContainer(service, wanted.container_name)
    return { container, next: settingsOf(container, wanted) }
  }
  return {
    ...serviceChange(client, id, options),
    what: 'have the variables and log directories asked for',
    phase: 'Changing the settings',
    check: (service) => {
      needStateless(service, 'change variables and log directories', 'Create a stateful service anew with other ones.')
      findContainer(service, wanted.container_name)
    },
    matches: (service) => {
      const { container, next } = nextOf(service)
      return sorted(container.envs) === sorted(next.envs) && sameList(container.log_dirs, next.log_dirs)
    },
    differences: (service) => {
      const { container, next } = nextOf(service)
      const envs = { field: `envs of ${container.container_name}`, ...envDifference(container, next.envs) }
      const logs = differences({ log_dirs: container.log_dirs.join(', ') }, { log_dirs: next.log_dirs.join(', ') })
      return [...(envs.after === '' ? [] : [envs]), ...logs]
    },
    send: (service) => {
      const { container } = nextOf(service)
      const all = service.service_container_infos.map((one) => settingsOf(one, one === container ? wanted : undefined))
      return client.services.updateStateless(id, all)
    },
  }
}

function needPublicNet(service: Service): void {
  if (service.service_info.state_public_net?.used) return
  refuse(
    `${serviceTitle(service)} has no public network, and the platform cannot give one to a service that is there.`,
    'Create the service anew with public_net: true.',
  )
}

/** Another public network; stateful services that have one only, since it cannot be turned on or off. */
export interface WantedNet {
  readonly bandwidth?: number | undefined
  readonly type?: string | undefined
}

/** Brings bandwidth and charging of the public network to what is asked; `used` is echoed as it is. */
export function publicNetChange(client: Client, id: number, wanted: WantedNet, options: Seen): Change<Service> {
  const netOf = (service: Service) => service.service_info.state_public_net
  const asked = {
    ...(wanted.bandwidth === undefined ? {} : { bandwidth: wanted.bandwidth }),
    ...(wanted.type === undefined ? {} : { type: wanted.type }),
  }
  return {
    ...serviceChange(client, id, options),
    what: 'have the public network asked for',
    phase: 'Changing the public network',
    check: (service) => {
      needStateful(service, 'change the public network of', 'Put a load balancer in front of a stateless service.')
      needPublicNet(service)
    },
    matches: (service) => differences({ ...netOf(service) }, asked).length === 0,
    differences: (service) => differences({ ...netOf(service) }, asked),
    send: (service) => {
      const now = netOf(service)
      const net = {
        used: now?.used ?? true,
        type: wanted.type ?? now?.type ?? 'flow',
        bandwidth: wanted.bandwidth ?? now?.bandwidth,
      }
      return client.services.updateStateful(id, net)
    },
  }
}
