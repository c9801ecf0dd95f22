import { hexOf, nextId } from '../platform/platform.ts'
import type { Container, Ip, LoadBalancer, Repository, Service, Tag, Volume, World } from './world.ts'

const LONG_AGO = Date.UTC(2016, 11, 15, 6, 50, 20)

/** An account with its two first namespaces and nothing else in it. */
export function emptyWorld(): World {
  return {
    account: {
      userName: 'admin',
      suffix: 'admin',
      appKey: '19275e8b113f48e1b0c5ce0d6f1647a8',
      appSecret: 'e9846f12c8e44edc8b0d4df065e5cd89',
    },
    tokens: [],
    tokensIssued: 0,
    namespaces: [
      { id: 51616, displayName: 'my-ev', fullName: 'my-ev-admin' },
      { id: 10685, displayName: 'default', fullName: 'default-sgx52' },
    ],
    secretKeys: [],
    repositories: [],
    publicRepositories: [],
    services: [],
    loadBalancers: [],
    certificates: [],
    volumes: [],
    ips: [],
    quotas: { repositories: 10, tags: 100, secretKeys: 20, loadBalancers: 20, listeners: 20, nce: 10, nlb: 10 },
    nextId: 60000,
  }
}

/** Tags that are built, from the newest name to the oldest. */
export function builtTags(...newestFirst: string[]): Tag[] {
  return newestFirst.map((name, index) => ({ name, sizeBytes: index === 0 ? 190425418 : 0, status: 2 }))
}

/** A private repository of the account that is not added yet. */
export function repository(world: World, name: string, tags: Tag[], extra: Partial<Repository> = {}): Repository {
  return {
    id: extra.id ?? nextId(world),
    userName: world.account.userName,
    name,
    openLevel: 0,
    baseDesc: null,
    detailDesc: null,
    tags,
    createdAt: LONG_AGO,
    updatedAt: LONG_AGO,
    ...extra,
  }
}

/** Adds a private repository of the account. */
export function addRepository(world: World, name: string, tags: Tag[], extra: Partial<Repository> = {}): Repository {
  const added = repository(world, name, tags, extra)
  world.repositories.push(added)
  return added
}

/** Adds `count` repositories `repository-1`… with one built tag each: enough for several pages, past any quota. */
export function addRepositories(world: World, count: number): void {
  for (let index = 1; index <= count; index += 1) addRepository(world, `repository-${index}`, builtTags('v1'))
}

/** A container with nothing special about it and one run-time id per replica. */
export function container(world: World, name: string, imagePath: string, extra: Partial<Container> = {}): Container {
  return {
    id: extra.id ?? nextId(world),
    name,
    imagePath,
    command: null,
    envs: [],
    logDirs: [],
    cpuWeight: 100,
    memoryWeight: 100,
    sshKeys: [],
    volumes: [],
    localDisks: [],
    dockerIds: [],
    ...extra,
  }
}

/** Gives a container a fresh run-time id for each replica. */
export function withDockerIds(world: World, of: Container, replicas: number): Container {
  return { ...of, dockerIds: Array.from({ length: replicas }, () => hexOf(world, 64)) }
}

/** Adds a service that was created a while ago and runs. */
export function addService(world: World, name: string, containers: Container[], extra: Partial<Service> = {}): Service {
  const replicas = extra.replicas ?? 1
  const service: Service = {
    id: nextId(world),
    namespaceId: 51616,
    name,
    stateful: false,
    replicas,
    status: 'create_succ',
    specId: 1,
    ports: [{ servicePort: 80, containerPort: 8080, protocol: 'TCP' }],
    publicNet: { used: false, type: 'flow', bandwidth: 1 },
    pubIp: '',
    stopService: 0,
    containers: containers.map((each) => (each.dockerIds.length > 0 ? each : withDockerIds(world, each, replicas))),
    createdAt: LONG_AGO,
    updatedAt: LONG_AGO,
    ...extra,
  }
  world.services.push(service)
  return service
}

/** Adds a working load balancer without listeners. */
export function addLoadBalancer(world: World, name: string, extra: Partial<LoadBalancer> = {}): LoadBalancer {
  const balancer: LoadBalancer = {
    name,
    namespace: 'my-ev-admin',
    description: '',
    address: '59.111.126.126',
    addressGiven: false,
    status: 'WORKING',
    instanceStatus: 'UP',
    chargeMode: 'netflow',
    bandwidthLimit: 100,
    listeners: [],
    createdAt: Date.UTC(2016, 11, 15, 9, 33, 53, 605),
    updatedAt: Date.UTC(2016, 11, 15, 9, 35, 33, 703),
    ...extra,
  }
  world.loadBalancers.push(balancer)
  return balancer
}

/** Adds a volume that is free. */
export function addVolume(world: World, name: string, uuid: string, extra: Partial<Volume> = {}): Volume {
  const volume: Volume = {
    id: extra.id ?? nextId(world),
    uuid,
    name,
    sizeGb: 10,
    status: 'create_succ',
    serviceName: '',
    fileSystemType: 'Ext4',
    mappings: [],
    createdAt: Date.UTC(2016, 11, 23, 7, 52, 8),
    updatedAt: Date.UTC(2016, 11, 23, 7, 52, 8),
    ...extra,
  }
  world.volumes.push(volume)
  return volume
}

/** Adds a public address that nothing is bound to. */
export function addIp(world: World, type: Ip['type'], id: string, address: string, extra: Partial<Ip> = {}): Ip {
  const ip: Ip = {
    id,
    address,
    status: 'available',
    type,
    serviceId: '',
    serviceName: '',
    createdAt: Date.UTC(2016, 11, 28, 13, 13, 11),
    updatedAt: Date.UTC(2016, 11, 28, 13, 13, 11),
    ...extra,
  }
  world.ips.push(ip)
  return ip
}
