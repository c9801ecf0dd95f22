/** What a service that is created needs, of the file and of the account. */
import type { Service } from '../../../client/resources/services.ts'
import * as say from '../../../messages/changes/environment.ts'
import type { DeclaredContainer, DeclaredService } from '../environment.ts'
import type { PlanProblem } from './planned.ts'
import { mountsOf } from './service-fields.ts'
import type { Situation } from './situation.ts'

/** A container of the new service: what the file says, over what the earlier one of this name had. */
export interface FullContainer {
  readonly container_name: string
  readonly image_path: string | undefined
  readonly envs: readonly { readonly key: string; readonly value: string }[]
  readonly log_dirs: readonly string[]
  readonly command: string
  readonly ssh_keys: readonly string[]
  readonly volumes: readonly { readonly volume: string; readonly mount_path: string }[]
  readonly cpu_weight: number | undefined
  readonly memory_weight: number | undefined
}

/** The containers that a service has in the end, in full; where the file has none, those that it has. */
export function fullContainers(
  service: Pick<DeclaredService, 'containers'> | undefined,
  actual: Service | undefined,
): readonly FullContainer[] {
  const there = actual?.service_container_infos ?? []
  const declared: readonly DeclaredContainer[] =
    service?.containers ?? there.map(({ container_name }) => ({ container_name }))
  return declared.map((one) => {
    const found = there.find(({ container_name }) => container_name === one.container_name)
    return {
      container_name: one.container_name,
      image_path: one.image_path ?? found?.image_path,
      envs: one.envs ?? found?.envs ?? [],
      log_dirs: one.log_dirs ?? found?.log_dirs ?? [],
      command: one.command ?? found?.command ?? '',
      ssh_keys: one.ssh_keys ?? found?.ssh_keys ?? [],
      volumes: one.volumes ?? (found ? mountsOf(found) : []),
      cpu_weight: one.cpu_weight ?? found?.cpu_weight,
      memory_weight: one.memory_weight ?? found?.memory_weight,
    }
  })
}

/** The service that holds this volume now, by its name in the namespace; `elsewhere` for one of another namespace. */
export function holderOf(situation: Situation, volume: string): string | undefined {
  const user = situation.actual.services.find(({ service_container_infos: containers }) =>
    containers.some(({ volumes }) => volumes.some(({ name }) => name === volume)),
  )
  if (user) return user.service_info.service_name
  const found = situation.volume(volume)
  if (!found || found.volume_mappings.length === 0) return undefined
  return found.service_name === '' ? '?' : found.service_name
}

function isStateful(service: DeclaredService, actual: Service | undefined): boolean {
  return service.stateful ?? actual?.service_info.stateful ?? false
}

/** What keeps a service from being created, or created again. */
export function newServiceProblems(
  situation: Situation,
  service: DeclaredService,
  actual: Service | undefined,
): readonly PlanProblem[] {
  const { service_name: name, replicas, public_net_type, bandwidth } = service
  const containers = fullContainers(service, actual)
  const stateful = isStateful(service, actual)
  const pubIp = service.pub_ip ?? actual?.service_info.pub_ip ?? ''
  const at = (message: string, ...field: readonly string[]) => situation.problem(message, 'services', name, ...field)
  const wantsNet = public_net_type !== undefined || bandwidth !== undefined
  return [
    ...(containers.length === 0 ? [at(say.services.noContainers({ name }))] : []),
    ...containers.flatMap(({ container_name: container, image_path }) =>
      image_path === undefined ? [at(say.services.noImage({ name, container }), 'containers', container)] : [],
    ),
    ...(stateful && replicas !== undefined && replicas !== 1
      ? [at(say.services.oneReplica({ name }), 'replicas')]
      : []),
    ...(!stateful && containers.some(({ volumes }) => volumes.length > 0)
      ? [at(say.services.onlyStatefulMounts({ name }))]
      : []),
    ...(!stateful && pubIp !== '' ? [at(say.services.onlyStatefulIsPublic({ name }), 'pub_ip')] : []),
    ...(wantsNet && pubIp === '' ? [at(say.services.noPublicNet({ name }), 'public_net_type')] : []),
    ...addressProblems(situation, service, actual),
    ...keyProblems(situation, service, actual),
  ]
}

function addressProblems(
  situation: Situation,
  { service_name: name, pub_ip: address }: DeclaredService,
  actual: Service | undefined,
): readonly PlanProblem[] {
  if (address === undefined || actual?.service_info.pub_ip === address) return []
  const found = situation.actual.ips.find(({ ip, type }) => ip === address && type === 'nce')
  const at = (message: string) => [situation.problem(message, 'services', name, 'pub_ip')]
  const shown = situation.shown(address, 'services', name, 'pub_ip')
  if (!found) return at(say.addresses.unknown({ address: shown }))
  if (found.status === 'available' || holdsNoLonger(situation, address)) return []
  return at(say.addresses.inUse({ address: shown, user: found.service_name }))
}

// The service that has the address now is to go.
function holdsNoLonger(situation: Situation, address: string): boolean {
  const holder = situation.actual.services.find(({ service_info }) => service_info.pub_ip === address)
  return holder !== undefined && situation.environment.absent.services.includes(holder.service_info.service_name)
}

function keyProblems(
  situation: Situation,
  service: DeclaredService,
  actual: Service | undefined,
): readonly PlanProblem[] {
  const { secret_keys, absent } = situation.environment
  const known = [...secret_keys.map(({ key_name }) => key_name), ...situation.actual.secretKeys.map(({ name }) => name)]
  const there = known.filter((name) => !absent.secret_keys.includes(name))
  return fullContainers(service, actual).flatMap(({ container_name: container, ssh_keys }) =>
    ssh_keys
      .filter((key) => !there.includes(key))
      .map((key) =>
        situation.problem(
          say.services.noSuchKey({ name: service.service_name, key }),
          'services',
          service.service_name,
          'containers',
          container,
          'ssh_keys',
        ),
      ),
  )
}

/** What keeps the volumes of a new service from being mounted. */
export function mountProblems(situation: Situation, service: DeclaredService): readonly PlanProblem[] {
  const { service_name: name } = service
  const { absent, volumes: declared } = situation.environment
  return fullContainers(service, situation.service(name)).flatMap(({ container_name: container, volumes }) =>
    volumes.flatMap(({ volume }) => {
      const at = (message: string) => [
        situation.problem(message, 'services', name, 'containers', container, 'volumes', volume),
      ]
      const isThere = declared.some((one) => one.volume_name === volume) || situation.volume(volume) !== undefined
      if (!isThere || absent.volumes.includes(volume)) return at(say.volumes.missing({ name, volume }))
      const holder = holderOf(situation, volume)
      if (holder === undefined || holder === name || absent.services.includes(holder)) return []
      return releases(situation, holder, volume) ? [] : at(say.volumes.mountedElsewhere({ name, volume, user: holder }))
    }),
  )
}

// It is created again without the volume.
function releases(situation: Situation, holder: string, volume: string): boolean {
  const service = situation.declaredService(holder)
  if (service?.containers === undefined || service.recreate !== 'allow') return false
  return !fullContainers(service, situation.service(holder)).some(({ volumes }) =>
    volumes.some((one) => one.volume === volume),
  )
}
