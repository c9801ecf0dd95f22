/** A world as people speak of it: each resource by its name, with what they would look at. Nothing secret is in it. */
import { createHmac, randomBytes } from 'node:crypto'
import { fingerprintOf } from './key-pairs.ts'
import type { Container, Listener, LoadBalancer, Repository, Service, World } from './world.ts'

/** What is told of one resource, by field. */
export type Features = Readonly<Record<string, string>>

/** Every resource by its name, `service my-ev/web`. */
export type Portrait = ReadonlyMap<string, Features>

/** One field that looks otherwise; `undefined` where the resource was not there before, or is not any more. */
export interface Difference {
  readonly field: string
  readonly before: string | undefined
  readonly after: string | undefined
}

const BUILDS = ['init', 'building', 'built', 'failed']
const salt = randomBytes(32)

/** Tells whether a value is another one, and nothing else: variables often hold secrets. */
function seal(value: string): string {
  return `a value (${createHmac('sha256', salt).update(value).digest('hex').slice(0, 6)})`
}

function containerFeatures(container: Container): [string, string][] {
  const { name } = container
  return [
    [`image of ${name}`, container.imagePath],
    [`log directories of ${name}`, container.logDirs.join(', ')],
    [`volumes of ${name}`, container.volumes.map((volume) => `${volume.name} at ${volume.mountPath}`).join(', ')],
    [`SSH keys of ${name}`, container.sshKeys.join(', ')],
    [`shares of ${name}`, `${container.cpuWeight} and ${container.memoryWeight}`],
    ...container.envs.map(({ key, value }): [string, string] => [`variable ${key} of ${name}`, seal(value)]),
  ]
}

function serviceFeatures(service: Service): Features {
  return Object.fromEntries([
    ['status', service.status],
    ['replicas', String(service.replicas)],
    ['size', String(service.specId)],
    ['ports', service.ports.map((port) => `${port.servicePort}:${port.containerPort}/${port.protocol}`).join(', ')],
    ['public address', service.pubIp],
    ['public network', `${service.publicNet.type} ${service.publicNet.bandwidth}`],
    ...service.containers.flatMap(containerFeatures),
  ])
}

function listenerFeature({ name, protocol, listenPort, clusters }: Listener): [string, string] {
  const rules = clusters.map((rule) => {
    const certificate = rule.certId === undefined ? '' : ` with ${rule.certId}`
    return `${rule.serverName}${rule.path} → ${rule.serviceName}:${rule.servicePort}${certificate}`
  })
  return [`listener ${name}`, `${protocol} ${listenPort}: ${rules.join(', ')}`]
}

function balancerFeatures(balancer: LoadBalancer): Features {
  return Object.fromEntries([
    ['status', balancer.status],
    ['address', balancer.address],
    ['charge mode', `${balancer.chargeMode} ${balancer.bandwidthLimit}`],
    ['description', balancer.description],
    ...balancer.listeners.map(listenerFeature),
  ])
}

function repositoryFeatures({ tags }: Repository): Features {
  return Object.fromEntries(tags.map(({ name, status }) => [`tag ${name}`, BUILDS[status] ?? String(status)]))
}

/** What the world looks like right now. */
export function portraitOf(world: World): Portrait {
  const spaceOf = (id: number) => world.namespaces.find((space) => space.id === id)?.displayName ?? String(id)
  return new Map<string, Features>([
    ...world.namespaces.map((each) => [`space ${each.displayName}`, { 'full name': each.fullName }] as const),
    ...world.repositories.map((each) => [`repository ${each.name}`, repositoryFeatures(each)] as const),
    ...world.services.map(
      (each) => [`service ${spaceOf(each.namespaceId)}/${each.name}`, serviceFeatures(each)] as const,
    ),
    ...world.loadBalancers.map(
      (each) => [`load balancer ${each.namespace}/${each.name}`, balancerFeatures(each)] as const,
    ),
    ...world.certificates.map((each) => [`certificate ${each.name}`, { fingerprint: each.fingerPrint }] as const),
    ...world.volumes.map(
      ({ name, sizeGb, status, serviceName }) =>
        [`volume ${name}`, { size: `${sizeGb} GB`, status, 'mounted in': serviceName }] as const,
    ),
    ...world.ips.map(
      ({ address, type, status, serviceName }) =>
        [`address ${address}`, { type, status, 'bound to': serviceName }] as const,
    ),
    ...world.secretKeys.map((each) => [`SSH key ${each.name}`, { fingerprint: fingerprintOf(each) }] as const),
  ])
}

/** What looks otherwise, resource by resource; a resource that came or went is one difference. */
export function differencesOf(before: Portrait, after: Portrait): Difference[] {
  const names = [...new Set([...before.keys(), ...after.keys()])]
  return names.flatMap((name) => {
    const [old, fresh] = [before.get(name), after.get(name)]
    if (old === undefined || fresh === undefined)
      return [{ field: name, before: old && told(old), after: fresh && told(fresh) }]
    const fields = [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
    return fields
      .filter((field) => old[field] !== fresh[field])
      .map((field) => ({ field: `${name}: ${field}`, before: old[field], after: fresh[field] }))
  })
}

function told(features: Features): string {
  const lines = Object.entries(features).filter(([, value]) => value !== '')
  return lines.map(([field, value]) => `${field}: ${value}`).join('\n')
}
