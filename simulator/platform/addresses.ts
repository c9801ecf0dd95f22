import { demand } from '../api/errors.ts'
import { IP_WORDS } from '../world/words.ts'
import type { Ip } from '../world/world.ts'
import { type Platform, uuidOf } from './platform.ts'

function nextAddress(platform: Platform): string {
  const id = platform.nextId()
  return `59.111.${200 + (Math.floor(id / 250) % 50)}.${1 + (id % 250)}`
}

/** Creates a public address of the account, within its quota; `quotaCode` refuses beyond. */
export function createIp(platform: Platform, type: Ip['type'], quotaCode = 4030302): Ip {
  const { world, now } = platform
  demand(world.ips.filter((ip) => ip.type === type).length < world.quotas[type], quotaCode)
  const ip: Ip = {
    id: type === 'nlb' ? String(platform.nextId()) : uuidOf(world),
    address: nextAddress(platform),
    status: 'available',
    type,
    serviceId: '',
    serviceName: '',
    createdAt: now,
    updatedAt: now,
  }
  world.ips.push(ip)
  return ip
}

/** Binds an address to what is being created; its status is `binding` until that has ended. */
export function bindIp(platform: Platform, ip: Ip, seconds: number, serviceId: string, serviceName: string): void {
  const endsAt = platform.now + seconds * 1000
  ip.serviceId = serviceId
  ip.serviceName = serviceName
  ip.status = String(IP_WORDS.during)
  ip.pending = {
    status: IP_WORDS.during,
    showsAt: platform.now,
    appliesAt: endsAt,
    endsAt,
    endStatus: IP_WORDS.success,
    becomes: {},
    deletes: false,
  }
}
