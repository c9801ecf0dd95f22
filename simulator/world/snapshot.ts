/** A world as people look at it: each resource with what they would look at. Nothing secret is in it, and no words: those are its reader's. */
import { createHmac, randomBytes } from 'node:crypto'
import { fingerprintOf } from './key-pairs.ts'
import type { Container, Listener, LoadBalancer, Repository, Service, World } from './world.ts'

/** One resource. */
export interface Resource {
  readonly kind:
    | 'namespace'
    | 'repository'
    | 'service'
    | 'load_balancer'
    | 'certificate'
    | 'volume'
    | 'ip'
    | 'secret_key'
  /** What tells it from others of its kind, `my-ev/web`. */
  readonly name: string
}

/** What of a resource is told; `of` names the container, the listener or the tag, `key` the variable. */
export interface Feature {
  readonly kind: Plain | 'image' | 'log_dirs' | 'volumes' | 'ssh_keys' | 'weights' | 'variable' | 'listener' | 'tag'
  readonly of?: string
  readonly key?: string
}

type Plain =
  | 'full_name'
  | 'fingerprint'
  | 'status'
  | 'replicas'
  | 'size'
  | 'capacity'
  | 'ports'
  | 'public_address'
  | 'public_network'
  | 'address'
  | 'charge_mode'
  | 'description'
  | 'type'
  | 'mounted_in'
  | 'bound_to'

/** A feature with its value. */
export interface Told {
  readonly feature: Feature
  readonly value: string
}

interface Portrayed {
  readonly resource: Resource
  readonly features: readonly Told[]
}

/** Every resource by its kind and name. */
export type Portrait = ReadonlyMap<string, Portrayed>

/** What looks otherwise: one feature of a resource, or all of one that was not there before or is not any more. */
export type Difference =
  | {
      readonly resource: Resource
      readonly feature: Feature
      readonly before: string | undefined
      readonly after: string | undefined
    }
  | {
      readonly resource: Resource
      readonly before: readonly Told[] | undefined
      readonly after: readonly Told[] | undefined
    }

const BUILDS = ['init', 'building', 'built', 'failed']
const salt = randomBytes(32)

/** Tells whether a value is another one, and nothing else: variables often hold secrets. */
function seal(value: string): string {
  return `#${createHmac('sha256', salt).update(value).digest('hex').slice(0, 6)}`
}

/** Features of their own, and those of a part that has a name. */
function plain(values: Readonly<Partial<Record<Plain, string>>>): Told[] {
  const kinds = Object.keys(values) as Plain[]
  return kinds.map((kind) => ({ feature: { kind }, value: values[kind] ?? '' }))
}

function containerFeatures(container: Container): Told[] {
  const { name: of } = container
  const told = (kind: Feature['kind'], value: string): Told => ({ feature: { kind, of }, value })
  return [
    told('image', container.imagePath),
    told('log_dirs', container.logDirs.join(', ')),
    told('volumes', container.volumes.map((volume) => `${volume.name}:${volume.mountPath}`).join(', ')),
    told('ssh_keys', container.sshKeys.join(', ')),
    told('weights', `${container.cpuWeight} / ${container.memoryWeight}`),
    ...container.envs.map(({ key, value }): Told => ({ feature: { kind: 'variable', of, key }, value: seal(value) })),
  ]
}

function serviceFeatures(service: Service): Told[] {
  return [
    ...plain({
      status: service.status,
      replicas: String(service.replicas),
      size: String(service.specId),
      ports: service.ports.map((port) => `${port.servicePort}:${port.containerPort}/${port.protocol}`).join(', '),
      public_address: service.pubIp,
      public_network: `${service.publicNet.type} ${service.publicNet.bandwidth}`,
    }),
    ...service.containers.flatMap(containerFeatures),
  ]
}

function listenerFeature({ name, protocol, listenPort, clusters }: Listener): Told {
  const rules = clusters.map((rule) => {
    const certificate = rule.certId === undefined ? '' : ` (${rule.certId})`
    return `${rule.serverName}${rule.path} → ${rule.serviceName}:${rule.servicePort}${certificate}`
  })
  return { feature: { kind: 'listener', of: name }, value: `${protocol} ${listenPort}: ${rules.join(', ')}` }
}

function balancerFeatures(balancer: LoadBalancer): Told[] {
  const { status, address, description } = balancer
  const charge_mode = `${balancer.chargeMode} ${balancer.bandwidthLimit}`
  return [...plain({ status, address, charge_mode, description }), ...balancer.listeners.map(listenerFeature)]
}

function repositoryFeatures({ tags }: Repository): Told[] {
  return tags.map(({ name, status }) => ({
    feature: { kind: 'tag', of: name },
    value: BUILDS[status] ?? String(status),
  }))
}

/** What the world looks like right now. */
export function portraitOf(world: World): Portrait {
  const spaceOf = (id: number) => world.namespaces.find((space) => space.id === id)?.displayName ?? String(id)
  const of = (kind: Resource['kind'], name: string, features: Told[]): Portrayed => ({
    resource: { kind, name },
    features,
  })
  const all = [
    ...world.namespaces.map((each) => of('namespace', each.displayName, plain({ full_name: each.fullName }))),
    ...world.repositories.map((each) => of('repository', each.name, repositoryFeatures(each))),
    ...world.services.map((each) => of('service', `${spaceOf(each.namespaceId)}/${each.name}`, serviceFeatures(each))),
    ...world.loadBalancers.map((each) => of('load_balancer', `${each.namespace}/${each.name}`, balancerFeatures(each))),
    ...world.certificates.map((each) => of('certificate', each.name, plain({ fingerprint: each.fingerPrint }))),
    ...world.volumes.map(({ name, sizeGb, status, serviceName }) =>
      of('volume', name, plain({ capacity: `${sizeGb} GB`, status, mounted_in: serviceName })),
    ),
    ...world.ips.map(({ address, type, status, serviceName }) =>
      of('ip', address, plain({ type, status, bound_to: serviceName })),
    ),
    ...world.secretKeys.map((each) => of('secret_key', each.name, plain({ fingerprint: fingerprintOf(each) }))),
  ]
  return new Map(all.map((each) => [`${each.resource.kind} ${each.resource.name}`, each]))
}

/** What looks otherwise, resource by resource; a resource that came or went is one difference. */
export function differencesOf(before: Portrait, after: Portrait): Difference[] {
  const all = new Map([...before, ...after])
  return [...all].flatMap(([key, { resource }]): Difference[] => {
    const [old, fresh] = [before.get(key)?.features, after.get(key)?.features]
    if (old === undefined || fresh === undefined) return [{ resource, before: set(old), after: set(fresh) }]
    const [was, is] = [byFeature(old), byFeature(fresh)]
    return [...new Map([...was, ...is])]
      .map(([name, { feature }]) => ({
        resource,
        feature,
        before: was.get(name)?.value,
        after: is.get(name)?.value,
      }))
      .filter((each) => each.before !== each.after)
  })
}

function byFeature(features: readonly Told[]): ReadonlyMap<string, Told> {
  return new Map(features.map((each) => [JSON.stringify(each.feature), each]))
}

/** Those that say something. */
function set(features: readonly Told[] | undefined): readonly Told[] | undefined {
  return features?.filter(({ value }) => value !== '')
}
