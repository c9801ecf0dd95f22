import type { Generation } from '../api/generation.ts'
import type { ImageBehaviour } from '../traffic/behaviour.ts'

/** The whole state of the simulated account: plain data, times in epoch milliseconds. */
export interface World {
  account: Account
  tokens: Token[]
  /** How many there were so far, expired ones included. */
  tokensIssued: number
  namespaces: Namespace[]
  secretKeys: SecretKey[]
  repositories: Repository[]
  /** What everybody may run: `hub.c.163.com/public/...`. */
  publicRepositories: Repository[]
  services: Service[]
  loadBalancers: LoadBalancer[]
  certificates: Certificate[]
  volumes: Volume[]
  ips: Ip[]
  quotas: Quotas
  /** The generation of names that it answers in, where its file sets it. */
  generation?: Generation
  /** Where it is there, what runs can be reached, and answers like this. */
  traffic?: { images: ImageBehaviour[] }
  /** The next free number for an id. */
  nextId: number
}

/** Who owns everything; `suffix` ends the full name of a new namespace. */
export interface Account {
  userName: string
  suffix: string
  appKey: string
  appSecret: string
}

export interface Token {
  token: string
  expiresAt: number
}

/** How many of each the account may own; `listeners` is per load balancer, `tags` per repository. */
export interface Quotas {
  repositories: number
  tags: number
  secretKeys: number
  loadBalancers: number
  listeners: number
  nce: number
  nlb: number
}

export interface Namespace {
  id: number
  displayName: string
  /** The name that the load balancer calls require, such as `my-ev-admin`. */
  fullName: string
}

export interface SecretKey {
  id: number
  name: string
  createdAt: number
  /** Left out, it is that of the private key; see `key-pairs.ts`. */
  fingerprint?: string
  /** PEM text; left out, it is generated when first requested. */
  privateKey?: string
}

/**
 * A change in progress, as plain data. `becomes` is assigned to the resource at `appliesAt`, halfway through, so that a
 * client that reads too early still gets the old state; at `endsAt` the resource gets `endStatus`.
 */
export interface PendingChange {
  /** The word shown from `showsAt` on; before that the resource keeps its earlier word. */
  status: string | number
  showsAt: number
  appliesAt: number
  endsAt: number
  endStatus: string | number
  becomes: Record<string, unknown>
  /** Intermediate states, each from its moment on; all of them before `appliesAt`. */
  steps?: { at: number; sets: Record<string, unknown> }[]
  /** The resource is deleted once the change has ended. */
  deletes: boolean
}

/** Any resource that a change can be in progress for; `status` is the word currently shown. */
export interface Changing {
  status: string | number
  pending?: PendingChange
}

export interface Tag extends Changing {
  name: string
  sizeBytes: number
  /** 0 initialised, 1 building, 2 built, 3 failed. */
  status: number
}

export interface Repository {
  id: number
  userName: string
  name: string
  /** 0 private, 1 public. */
  openLevel: number
  baseDesc: string | null
  detailDesc: string | null
  /** Newest first, as the platform lists them. */
  tags: Tag[]
  createdAt: number
  updatedAt: number
}

export interface PortMap {
  servicePort: number
  containerPort: number
  protocol: string
}

export interface PublicNet {
  used: boolean
  type: string
  bandwidth: number
}

export interface Container {
  id: number
  name: string
  imagePath: string
  command: string | null
  envs: { key: string; value: string }[]
  logDirs: string[]
  cpuWeight: number
  memoryWeight: number
  sshKeys: string[]
  volumes: { name: string; mountPath: string }[]
  localDisks: { name: string; path: string; size: number }[]
  /** Run-time ids, 64 hex digits, one per replica. */
  dockerIds: string[]
}

export interface Service extends Changing {
  id: number
  namespaceId: number
  name: string
  stateful: boolean
  replicas: number
  status: string
  specId: number
  /** The later name of its size; services from before sizes had names have none. */
  specAlias?: string
  ports: PortMap[]
  publicNet: PublicNet
  pubIp: string
  /** 0 runs, anything else was suspended by the platform. */
  stopService: number
  containers: Container[]
  createdAt: number
  updatedAt: number
}

export interface Policy {
  mode: 'insert' | 'rewrite'
  expire?: number
  cookieName?: string
}

export interface Cluster {
  name: string
  serverName: string
  path: string
  serviceName: string
  servicePort: number
  certId?: string
  policy?: Policy
}

export interface Listener {
  name: string
  listenPort: number
  protocol: 'http' | 'https'
  clusters: Cluster[]
  createdAt: number
  updatedAt: number
}

export interface LoadBalancer extends Changing {
  name: string
  /** Full name of its namespace. */
  namespace: string
  description: string
  address: string
  /** The address was chosen by the caller, so the answer to the creation shows it. */
  addressGiven: boolean
  status: string
  instanceStatus: 'UP' | 'DOWN'
  chargeMode: 'netflow' | 'bandwidth'
  bandwidthLimit: number
  listeners: Listener[]
  createdAt: number
  updatedAt: number
}

export interface Certificate {
  id: string
  name: string
  fingerPrint: string
  pubCert: string
  priKey: string
  createdAt: number
  updatedAt: number
}

export interface Volume extends Changing {
  id: number
  uuid: string
  name: string
  sizeGb: number
  status: string
  /** `namespace/service` that mounts it, or empty. */
  serviceName: string
  fileSystemType: string
  mappings: { mountPath: string; serviceContainerId: number }[]
  createdAt: number
  updatedAt: number
}

export interface Ip extends Changing {
  /** Decimal digits for `nlb`, a UUID for `nce`. */
  id: string
  address: string
  status: string
  type: 'nce' | 'nlb'
  serviceId: string
  serviceName: string
  createdAt: number
  updatedAt: number
}
