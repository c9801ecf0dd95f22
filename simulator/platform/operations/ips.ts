import { demand } from '../../api/errors.ts'
import { fieldsOf, wholeOf } from '../../api/fields.ts'
import type { Generation } from '../../api/generation.ts'
import { pageOf } from '../../http/pages.ts'
import { toSeconds } from '../../world/times.ts'
import type { Ip } from '../../world/world.ts'
import { createIp } from '../addresses.ts'
import { ipOf } from '../lookups.ts'
import type { OperationHandler } from './operation.ts'

const STATUSES: readonly unknown[] = ['available', 'disabled', 'binding', 'binded']
const TYPES: readonly Ip['type'][] = ['nce', 'nlb']
const YUAN_AN_HOUR = 0.02

/** What an address is bound to, in the platform's words: of the later generation. */
const SERVICE_TYPES: Readonly<Record<Ip['type'], string>> = { nce: '容器服务', nlb: '负载均衡' }

function view(ip: Ip, generation: Generation) {
  const isBound = ip.serviceId !== ''
  return {
    id: ip.id,
    ip: ip.address,
    status: ip.status,
    type: ip.type,
    service_id: ip.serviceId,
    service_name: ip.serviceName,
    ...(generation === '2017-06' ? { service_type: isBound ? SERVICE_TYPES[ip.type] : '' } : {}),
    create_at: toSeconds(ip.createdAt),
    update_at: toSeconds(ip.updatedAt),
  }
}

/** API reference 8.1: all of them or none. */
const createIps: OperationHandler = (call, platform) => {
  const { ips, quotas } = platform.world
  const body = fieldsOf(call.body, 4220001)
  const counts = { nlb: wholeOf(body.nlb ?? 0, 4000301), nce: wholeOf(body.nce ?? 0, 4000301) }
  demand(counts.nlb + counts.nce > 0, 4000302)
  for (const type of TYPES) {
    demand(ips.filter((ip) => ip.type === type).length + counts[type] <= quotas[type], 4030302)
  }
  const created = (['nlb', 'nce'] as const).flatMap((type) =>
    Array.from({ length: counts[type] }, () => createIp(platform, type)),
  )
  return { total: created.length, ips: created.map((ip) => view(ip, platform.generation)) }
}

/** API reference 8.2; no upper bound to a page is stated. */
const listIps: OperationHandler = (call, { world, generation }) => {
  const { status, type } = call.query
  demand(status === undefined || STATUSES.includes(status), 4000301)
  demand(type === undefined || TYPES.some((each) => each === type), 4000301)
  const found = world.ips.filter(
    (ip) => (status === undefined || ip.status === status) && (type === undefined || ip.type === type),
  )
  const page = pageOf(call, found, { least: 1, most: Number.MAX_SAFE_INTEGER, usual: 20, code: 4000301 })
  return { total: found.length, ips: page.map((ip) => view(ip, generation)) }
}

/** API reference 8.3. */
const getIp: OperationHandler = (call, platform) => view(ipOf(call, platform), platform.generation)

/** API reference 8.4. */
const getIpQuota: OperationHandler = (_call, { world }) => {
  const used = (type: Ip['type']) => world.ips.filter((ip) => ip.type === type).length
  return {
    total: world.quotas.nce + world.quotas.nlb,
    used: world.ips.length,
    quotas: TYPES.map((type) => ({ type, quota: world.quotas[type], used: used(type) })),
  }
}

/** API reference 8.5: started hours count in full. */
const getIpCost: OperationHandler = (call, platform) => {
  const ip = ipOf(call, platform)
  const hours = Math.max(1, Math.ceil((platform.now - ip.createdAt) / 3_600_000))
  return { id: ip.id, cost: Math.round(hours * YUAN_AN_HOUR * 100) / 100 }
}

/** API reference 8.6: the only deletion that answers with the object. The reference has no code for an IP in use. */
const deleteIp: OperationHandler = (call, platform) => {
  const ip = ipOf(call, platform)
  demand(ip.status === 'available', 4000301)
  platform.world.ips = platform.world.ips.filter((each) => each !== ip)
  return { ...view(ip, platform.generation), status: 'deleted', update_at: toSeconds(platform.now) }
}

export const ipOperations = { createIps, listIps, getIp, getIpQuota, getIpCost, deleteIp }
