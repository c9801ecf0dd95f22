import { demand, demandFound } from '../api/errors.ts'
import { type Fields, fieldsOf, textOf, wholeOf } from '../api/fields.ts'
import { statusWordsOf } from '../world/words.ts'
import type { Container, Ip, Namespace, Service, Volume } from '../world/world.ts'
import { bindIp, createIp } from './addresses.ts'
import type { Platform } from './platform.ts'

/** A volume to mount into a new container, and where. */
export interface Mount {
  container: Container
  volume: Volume
  path: string
}

/** The mounts that `volume_info` of one container requests: free volumes by id, only for stateful services. */
export function mountsOf(platform: Platform, fields: Fields, container: Container, stateful: boolean): Mount[] {
  const entries = Object.entries(fieldsOf(fields.volume_info ?? {}, 4000133))
  demand(stateful || entries.length === 0, 4000133)
  return entries.map(([key, path]) => {
    const id = wholeOf(key, 4000133)
    const volume = demandFound(
      platform.world.volumes.find((each) => each.id === id),
      4040201,
    )
    demand(volume.pending === undefined && volume.mappings.length === 0, 4030258)
    return { container, volume, path: textOf(path, 4000133) }
  })
}

/** Mounts the volumes into their containers; their status is `mounting` until the service is created. */
export function attach(platform: Platform, mounts: Mount[], namespace: Namespace, service: Service): void {
  const words = statusWordsOf('mount')
  const endsAt = platform.now + platform.durations.serviceCreate * 1000
  for (const { container, volume, path } of mounts) {
    container.volumes.push({ name: volume.name, mountPath: path })
    volume.mappings = [{ mountPath: path, serviceContainerId: container.id }]
    volume.serviceName = `${namespace.displayName}/${service.name}`
    volume.status = String(words.during)
    const times = { showsAt: platform.now, appliesAt: endsAt, endsAt }
    volume.pending = { status: words.during, endStatus: words.success, ...times, becomes: {}, deletes: false }
  }
}

/** The free `nce` address that the caller names by its id; undefined where none is named. */
export function addressNamed(platform: Platform, value: unknown): Ip | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const ip = demandFound(
    platform.world.ips.find((each) => each.id === value && each.type === 'nce'),
    4040302,
  )
  demand(ip.status === 'available', 4000301)
  return ip
}

/** Gives a service on the public network its address: the one named, or a new one. */
export function bindAddress(platform: Platform, service: Service, named: Ip | undefined): void {
  if (!service.publicNet.used) return
  const ip = named ?? createIp(platform, 'nce')
  service.pubIp = ip.address
  bindIp(platform, ip, platform.durations.serviceCreate, String(service.id), service.name)
}
