import { demand } from '../api/errors.ts'
import { fieldsOf, listOf, textOf, wholeOf } from '../api/fields.ts'
import type { Cluster, Listener, Policy } from '../world/world.ts'
import { type Platform, uuidOf } from './platform.ts'

const MOST_RULES = 50

function policyOf(value: unknown): Policy | undefined {
  if (value === undefined || value === null) return undefined
  const { mode, expire, cookieName } = fieldsOf(value, 4000472)
  if (mode === 'rewrite') return { mode, cookieName: textOf(cookieName, 4000472) }
  demand(mode === 'insert', 4000472)
  const seconds = wholeOf(expire ?? 30, 4000472)
  demand(seconds >= 1 && seconds <= 86400, 4000472)
  return { mode, expire: seconds }
}

/** The certificate that an https rule must name; an http rule's is ignored. */
function certificateOf(platform: Platform, value: unknown, protocol: Listener['protocol']): string | undefined {
  if (protocol === 'http') return undefined
  const id = textOf(value, 4000452)
  demand(
    platform.world.certificates.some((certificate) => certificate.id === id),
    4000452,
  )
  return id
}

function clusterOf(platform: Platform, value: unknown, protocol: Listener['protocol']): Cluster {
  const fields = fieldsOf(value, 4000403)
  const serverName = textOf(fields.serverName ?? '*', 4000451)
  demand(serverName !== '' && serverName.length <= 512, 4000451)
  const path = textOf(fields.path ?? '/', 4000450)
  demand(path !== '' && path.length <= 128, 4000450)
  const servicePort = wholeOf(fields.servicePort, 4000458)
  demand(servicePort >= 1 && servicePort <= 65535, 4000458)
  const certId = certificateOf(platform, fields.certId, protocol)
  const policy = policyOf(fields.policy)
  return {
    name: `groupName_${uuidOf(platform.world)}`,
    serverName,
    path,
    serviceName: textOf(fields.serviceName, 4000402),
    servicePort,
    ...(certId === undefined ? {} : { certId }),
    ...(policy === undefined ? {} : { policy }),
  }
}

/** The forwarding rules of a listener, checked; no two may answer for the same host and path. */
export function clustersOf(platform: Platform, value: unknown, protocol: Listener['protocol']): Cluster[] {
  const values = listOf(value, 4000403)
  demand(values.length > 0, 4000402)
  demand(values.length <= MOST_RULES, 4000471)
  const clusters = values.map((each) => clusterOf(platform, each, protocol))
  const rules = new Set(clusters.map((cluster) => `${cluster.serverName} ${cluster.path}`))
  demand(rules.size === clusters.length, 4090457)
  return clusters
}
