/** From a world file to the world that the simulator works on. */
import { randomBytes, X509Certificate } from 'node:crypto'
import { selfSigned } from '../http/self-signed.ts'
import { nextId, uuidOf } from '../platform/platform.ts'
import {
  addIp,
  addLoadBalancer,
  addRepository,
  addService,
  addVolume,
  builtTags,
  container,
  emptyWorld,
  repository,
} from './builders.ts'
import type { WorldFile, WrittenBalancer, WrittenContainer, WrittenListener, WrittenService } from './file.ts'
import { specNamed, specNumber } from './specs.ts'
import type { Cluster, Container, Ip, Namespace, Quotas, Service, World } from './world.ts'

const FIRST_ID = 60_000
const randomKey = () => randomBytes(16).toString('hex')

/** Creates the world of a valid file. */
export function buildWorld(file: WorldFile): World {
  const world = emptyWorld()
  world.nextId = Math.max(FIRST_ID, ...idsOf(file))
  const { user_name: user = 'admin', app_key = randomKey(), app_secret = randomKey() } = file.account ?? {}
  world.account = { userName: user, suffix: user, appKey: app_key, appSecret: app_secret }
  world.namespaces = (file.namespaces ?? [{ display_name: 'default' }]).map((each) => ({
    id: each.namespace_id ?? nextId(world),
    displayName: each.display_name,
    fullName: each.namespace ?? `${each.display_name}-${user}`,
  }))
  world.quotas = quotasOf(world.quotas, file.quotas)
  if (file.generation !== undefined) world.generation = file.generation
  if (file.traffic !== undefined) world.traffic = { images: structuredClone([...(file.traffic.images ?? [])]) }
  addImages(world, file)
  addOtherResources(world, file)
  for (const service of file.services ?? []) addWrittenService(world, service)
  for (const balancer of file.load_balancers ?? []) addWrittenBalancer(world, balancer)
  return world
}

/** Every id in the file, so that the world gives out higher ones. */
function idsOf(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    typeof item === 'number' && key.endsWith('_id') ? [item] : idsOf(item),
  )
}

function quotasOf(usual: Quotas, written: WorldFile['quotas'] = {}): Quotas {
  const { secret_keys: secretKeys, load_balancers: loadBalancers, ...rest } = written
  return {
    ...usual,
    ...rest,
    ...(secretKeys === undefined ? {} : { secretKeys }),
    ...(loadBalancers === undefined ? {} : { loadBalancers }),
  }
}

function addImages(world: World, file: WorldFile): void {
  for (const { repo_name: name, repo_id, open_level: openLevel = 0, tags = [] } of file.repositories ?? []) {
    addRepository(world, name, builtTags(...tags), { id: repo_id ?? nextId(world), openLevel })
  }
  for (const { user_name: userName = 'public', repo_name: name, repo_id, tags = [] } of file.public_repositories ??
    []) {
    const id = repo_id ?? nextId(world)
    world.publicRepositories.push(repository(world, name, builtTags(...tags), { id, userName, openLevel: 1 }))
  }
}

function addOtherResources(world: World, file: WorldFile): void {
  for (const { volume_name: name, volume_id, size: sizeGb = 10 } of file.volumes ?? []) {
    addVolume(world, name, uuidOf(world), { id: volume_id ?? nextId(world), sizeGb })
  }
  for (const { ip, ip_id, type } of file.ips ?? []) addIp(world, type, ip_id ?? nextIpId(world, type), ip)
  const createdAt = Date.UTC(2016, 11, 22, 13, 3)
  for (const { key_name: name, key_id: id = nextId(world) } of file.secret_keys ?? []) {
    world.secretKeys.push({ id, name, createdAt })
  }
  for (const {
    cert_name: name,
    cert_id: id = uuidOf(world),
    host = 'www.example.com',
    pub_cert,
  } of file.certificates ?? []) {
    // What stands for a certificate of somebody has no key, which nobody can read anyhow.
    const pair = pub_cert === undefined ? selfSigned(host) : { pubCert: pub_cert, priKey: '' }
    const { fingerprint: fingerPrint } = new X509Certificate(pair.pubCert)
    world.certificates.push({ id, name, fingerPrint, ...pair, createdAt, updatedAt: createdAt })
  }
}

function nextIpId(world: World, type: Ip['type']): string {
  return type === 'nlb' ? String(nextId(world)) : uuidOf(world)
}

/** The address of a service or balancer, bound to it; one that the file does not list is added. */
function bindAddress(
  world: World,
  type: Ip['type'],
  address: string | undefined,
  serviceId: string,
  name: string,
): string {
  const wanted = address ?? `59.111.126.${world.ips.length + 1}`
  const listed = world.ips.find((each) => each.address === wanted) ?? addIp(world, type, nextIpId(world, type), wanted)
  Object.assign(listed, { status: 'binded', serviceId, serviceName: name })
  return wanted
}

function namespaceOf(world: World, wanted: string | undefined): Namespace {
  const namespace = world.namespaces.find((each) => [undefined, each.displayName, each.fullName].includes(wanted))
  if (namespace === undefined) throw new Error(`The world file has no namespace ${wanted}.`)
  return namespace
}

function portOf(text: string) {
  const [servicePort = 0, containerPort = 0] = text.split(/[:/]/).map(Number)
  return { servicePort, containerPort, protocol: (text.split('/')[1] ?? 'TCP').toUpperCase() }
}

function containerOf(world: World, service: WrittenService, index: number, written: WrittenContainer): Container {
  const count = service.containers.length
  // Shares add up to 100; the first gets what is left over.
  const weight = Math.floor(100 / count) + (index === 0 ? 100 % count : 0)
  return container(world, written.container_name ?? service.service_name, written.image_path, {
    id: written.container_id ?? nextId(world),
    command: written.command ?? null,
    envs: Object.entries(written.envs ?? {}).map(([key, value]) => ({ key, value: String(value) })),
    logDirs: [...(written.log_dirs ?? [])],
    sshKeys: [...(written.ssh_keys ?? [])],
    volumes: Object.entries(written.volumes ?? {}).map(([name, mountPath]) => ({ name, mountPath })),
    cpuWeight: written.cpu_weight ?? weight,
    memoryWeight: written.memory_weight ?? weight,
  })
}

/** A size by its number, or by the name of one, is one of a service from before sizes had aliases. */
function sizeOf({ spec_id: size = 1, spec_alias }: WrittenService): Pick<Service, 'specId' | 'specAlias'> {
  const specId = /^[1-7]$/.test(String(size)) ? Number(size) : specNumber(String(size))
  if (spec_alias === undefined && specId !== undefined) return { specId }
  const spec = specNamed(spec_alias ?? String(size))
  if (spec?.alias === undefined) throw new Error(`The world file has a size ${spec_alias ?? size} that is none.`)
  return { specId: spec.id, specAlias: spec.alias }
}

function addWrittenService(world: World, written: WrittenService): void {
  const { service_name: name, stateful = false, replicas = 1, pub_ip, bandwidth = 1 } = written
  const namespace = namespaceOf(world, written.namespace)
  const id = written.service_id ?? nextId(world)
  const containers = written.containers.map((each, index) => containerOf(world, written, index, each))
  addService(world, name, containers, {
    ...{ id, namespaceId: namespace.id, stateful, replicas, ...sizeOf(written) },
    ports: (written.port_maps ?? ['80:8080/TCP']).map(portOf),
    publicNet: { used: pub_ip !== undefined, type: written.public_net_type ?? 'flow', bandwidth },
    pubIp: pub_ip === undefined ? '' : bindAddress(world, 'nce', pub_ip, String(id), name),
  })
  for (const { id: serviceContainerId, volumes } of containers) {
    for (const { name: volumeName, mountPath } of volumes) {
      const volume = world.volumes.find((each) => each.name === volumeName)
      const serviceName = `${namespace.displayName}/${name}`
      Object.assign(volume ?? {}, {
        ...{ status: 'mount_succ', serviceName },
        mappings: [{ mountPath, serviceContainerId }],
      })
    }
  }
}

type WrittenRule = WrittenListener['clusters'][number]

function clusterOf(world: World, rule: WrittenRule): Cluster {
  const { serverName = '*', path = '/', serviceName, servicePort, certName, policy } = rule
  const certId = rule.certId ?? world.certificates.find(({ name }) => name === certName)?.id
  return {
    ...{ name: `groupName_${uuidOf(world)}`, serverName, path, serviceName, servicePort },
    ...(certId === undefined ? {} : { certId }),
    ...(policy === undefined ? {} : { policy: { ...(policy.mode === 'insert' ? { expire: 30 } : {}), ...policy } }),
  }
}

function listenerOf(world: World, written: WrittenListener) {
  const { listener_name: name, protocol = 'http', clusters } = written
  const createdAt = Date.UTC(2016, 11, 15, 9, 35, 33, 367)
  return {
    ...{ name, protocol, createdAt, updatedAt: createdAt },
    listenPort: written.listen_port ?? (protocol === 'http' ? 80 : 443),
    clusters: clusters.map((rule) => clusterOf(world, rule)),
  }
}

function addWrittenBalancer(world: World, written: WrittenBalancer): void {
  const { lb_name: name, address, charge_mode: chargeMode = 'netflow', bandwidth_limit: bandwidthLimit = 100 } = written
  addLoadBalancer(world, name, {
    ...{ chargeMode, bandwidthLimit, description: written.description ?? '' },
    namespace: namespaceOf(world, written.namespace).fullName,
    address: bindAddress(world, 'nlb', address, uuidOf(world), name),
    addressGiven: address !== undefined,
    listeners: (written.listeners ?? []).map((each) => listenerOf(world, each)),
  })
}
