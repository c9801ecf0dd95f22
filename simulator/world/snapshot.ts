/** A world as people see it: each resource with its visible features. It holds no secrets and no sentences: those are the reader's. */
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
  /** Its unique name within its kind, `my-ev/web`. */
  readonly name: string
}

/** A visible feature of a resource; `of` names the container, the listener or the tag, `key` the variable. */
export interface Feature {
  readonly kind:
    | PlainFeature
    | 'image'
    | 'log_dirs'
    | 'volumes'
    | 'ssh_keys'
    | 'weights'
    | 'variable'
    | 'listener'
    | 'tag'
  readonly of?: string
  readonly key?: string
}

type PlainFeature =
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
export interface FeatureValue {
  readonly feature: Feature
  readonly value: string
}

interface ResourceSnapshot {
  readonly resource: Resource
  readonly features: readonly FeatureValue[]
}

/** Every resource by its kind and name. */
export type Snapshot = ReadonlyMap<string, ResourceSnapshot>

/** A difference: one feature of a resource, or all features of one that was created or deleted. */
export type Difference =
  | {
      readonly resource: Resource
      readonly feature: Feature
      readonly before: string | undefined
      readonly after: string | undefined
    }
  | {
      readonly resource: Resource
      readonly before: readonly FeatureValue[] | undefined
      readonly after: readonly FeatureValue[] | undefined
    }

const BUILDS = ['init', 'building', 'built', 'failed']
const salt = randomBytes(32)

/** A hash that only shows whether a value changed: variables often hold secrets. */
function hashOf(value: string): string {
  return `#${createHmac('sha256', salt).update(value).digest('hex').slice(0, 6)}`
}

/** Features of the resource itself. */
function plainFeatures(values: Readonly<Partial<Record<PlainFeature, string>>>): FeatureValue[] {
  const kinds = Object.keys(values) as PlainFeature[]
  return kinds.map((kind) => ({ feature: { kind }, value: values[kind] ?? '' }))
}

function containerFeatures(container: Container): FeatureValue[] {
  const { name: of } = container
  const feature = (kind: Feature['kind'], value: string): FeatureValue => ({ feature: { kind, of }, value })
  return [
    feature('image', container.imagePath),
    feature('log_dirs', container.logDirs.join(', ')),
    feature('volumes', container.volumes.map((volume) => `${volume.name}:${volume.mountPath}`).join(', ')),
    feature('ssh_keys', container.sshKeys.join(', ')),
    feature('weights', `${container.cpuWeight} / ${container.memoryWeight}`),
    ...container.envs.map(
      ({ key, value }): FeatureValue => ({ feature: { kind: 'variable', of, key }, value: hashOf(value) }),
    ),
  ]
}

function serviceFeatures(service: Service): FeatureValue[] {
  return [
    ...plainFeatures({
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

function listenerFeature({ name, protocol, listenPort, clusters }: Listener): FeatureValue {
  const rules = clusters.map((rule) => {
    const certificate = rule.certId === undefined ? '' : ` (${rule.certId})`
    return `${rule.serverName}${rule.path} → ${rule.serviceName}:${rule.servicePort}${certificate}`
  })
  return { feature: { kind: 'listener', of: name }, value: `${protocol} ${listenPort}: ${rules.join(', ')}` }
}

function balancerFeatures(balancer: LoadBalancer): FeatureValue[] {
  const { status, address, description } = balancer
  const charge_mode = `${balancer.chargeMode} ${balancer.bandwidthLimit}`
  return [...plainFeatures({ status, address, charge_mode, description }), ...balancer.listeners.map(listenerFeature)]
}

function repositoryFeatures({ tags }: Repository): FeatureValue[] {
  return tags.map(({ name, status }) => ({
    feature: { kind: 'tag', of: name },
    value: BUILDS[status] ?? String(status),
  }))
}

/** Takes a snapshot of the current world. */
export function takeSnapshot(world: World): Snapshot {
  const namespaceOf = (id: number) => world.namespaces.find((each) => each.id === id)?.displayName ?? String(id)
  const of = (kind: Resource['kind'], name: string, features: FeatureValue[]): ResourceSnapshot => ({
    resource: { kind, name },
    features,
  })
  const all = [
    ...world.namespaces.map((each) => of('namespace', each.displayName, plainFeatures({ full_name: each.fullName }))),
    ...world.repositories.map((each) => of('repository', each.name, repositoryFeatures(each))),
    ...world.services.map((each) =>
      of('service', `${namespaceOf(each.namespaceId)}/${each.name}`, serviceFeatures(each)),
    ),
    ...world.loadBalancers.map((each) => of('load_balancer', `${each.namespace}/${each.name}`, balancerFeatures(each))),
    ...world.certificates.map((each) => of('certificate', each.name, plainFeatures({ fingerprint: each.fingerPrint }))),
    ...world.volumes.map(({ name, sizeGb, status, serviceName }) =>
      of('volume', name, plainFeatures({ capacity: `${sizeGb} GB`, status, mounted_in: serviceName })),
    ),
    ...world.ips.map(({ address, type, status, serviceName }) =>
      of('ip', address, plainFeatures({ type, status, bound_to: serviceName })),
    ),
    ...world.secretKeys.map((each) => of('secret_key', each.name, plainFeatures({ fingerprint: fingerprintOf(each) }))),
  ]
  return new Map(all.map((each) => [`${each.resource.kind} ${each.resource.name}`, each]))
}

/** The differences, resource by resource; a resource that was created or deleted is one difference. */
export function differencesOf(before: Snapshot, after: Snapshot): Difference[] {
  const all = new Map([...before, ...after])
  return [...all].flatMap(([key, { resource }]): Difference[] => {
    const [old, fresh] = [before.get(key)?.features, after.get(key)?.features]
    if (old === undefined || fresh === undefined) return [{ resource, before: nonEmpty(old), after: nonEmpty(fresh) }]
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

function byFeature(features: readonly FeatureValue[]): ReadonlyMap<string, FeatureValue> {
  return new Map(features.map((each) => [JSON.stringify(each.feature), each]))
}

/** The features that have a value. */
function nonEmpty(features: readonly FeatureValue[] | undefined): readonly FeatureValue[] | undefined {
  return features?.filter(({ value }) => value !== '')
}
