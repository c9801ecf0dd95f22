/**
 * An environment as its file declares it, after reading: plain data, variables filled in, files read. A field that is
 * `undefined` is left out of the file, and is not managed; an empty list or map says "none".
 */
import type { PortMap, Spec } from '../../client/api-version.ts'
import type { Probe } from '../services/release/probe-settings.ts'

export interface Environment {
  /** The full name of the namespace. */
  readonly namespace: string
  readonly repositories: readonly DeclaredRepository[]
  readonly secret_keys: readonly DeclaredSecretKey[]
  readonly certificates: readonly DeclaredCertificate[]
  readonly volumes: readonly DeclaredVolume[]
  readonly services: readonly DeclaredService[]
  readonly load_balancers: readonly DeclaredLoadBalancer[]
  readonly absent: Absent
  /** Where in the file each thing and each of its fields stands, by the path that `pathOf` makes. */
  readonly places: ReadonlyMap<string, Place>
}

export interface DeclaredRepository {
  readonly repo_name: string
  /** 0 private, 1 public. */
  readonly open_level?: 0 | 1 | undefined
}

export interface DeclaredSecretKey {
  readonly key_name: string
}

export interface DeclaredCertificate {
  readonly cert_name: string
  /** Both or neither: without them it has to exist, and its content is not managed. */
  readonly content?: CertificateContent | undefined
}

export interface CertificateContent {
  /** PEM of the certificate and of whatever proves it. */
  readonly pub_cert: string
  /** PEM of its key: a secret. */
  readonly pri_key: string
  /** Of the first certificate, SHA-1 in upper case with colons, as the platform writes it. */
  readonly fingerprint: string
  /** When that certificate ends, in milliseconds since the epoch. */
  readonly notAfter: number
}

export interface DeclaredVolume {
  readonly volume_name: string
  /** GB. */
  readonly size?: number | undefined
}

/** Whether what cannot be changed in place may be deleted and created again. */
export type Recreate = 'refuse' | 'allow'

export interface DeclaredService {
  readonly service_name: string
  readonly stateful?: boolean | undefined
  readonly replicas?: number | undefined
  readonly spec?: Spec | undefined
  /** The whole list. */
  readonly port_maps?: readonly PortMap[] | undefined
  /** An address of the account that the service has or gets; addresses are never made or released. */
  readonly pub_ip?: string | undefined
  readonly public_net_type?: 'flow' | 'bandwidth' | undefined
  /** Mbps of its public network. */
  readonly bandwidth?: number | undefined
  /** Services of the file that come first. */
  readonly needs: readonly string[]
  readonly recreate: Recreate
  readonly health_check?: HealthCheck | undefined
  /** Not managed where left out; something new needs one. */
  readonly containers?: readonly DeclaredContainer[] | undefined
}

export interface HealthCheck {
  readonly probe: Probe
  readonly timeoutMs: number
}

export interface DeclaredContainer {
  /** The name of the service where the file leaves it out. */
  readonly container_name: string
  readonly image_path?: string | undefined
  /** All of them. No value of them is ever shown. */
  readonly envs?: readonly { readonly key: string; readonly value: string }[] | undefined
  /** All of them. */
  readonly log_dirs?: readonly string[] | undefined
  readonly command?: string | undefined
  /** Names of keys. */
  readonly ssh_keys?: readonly string[] | undefined
  /** Volumes by name, and where each is mounted. */
  readonly volumes?: readonly { readonly volume: string; readonly mount_path: string }[] | undefined
  /** Shares of the service's size, out of 100, where it has several containers. */
  readonly cpu_weight?: number | undefined
  readonly memory_weight?: number | undefined
}

export interface DeclaredLoadBalancer {
  readonly lb_name: string
  readonly address?: string | undefined
  readonly charge_mode?: 'netflow' | 'bandwidth' | undefined
  /** Mbps. */
  readonly bandwidth_limit?: number | undefined
  readonly description?: string | undefined
  readonly listeners: readonly DeclaredListener[]
}

export interface DeclaredListener {
  readonly listener_name: string
  readonly protocol?: 'http' | 'https' | undefined
  readonly listen_port?: number | undefined
  /** All of them. */
  readonly clusters?: readonly DeclaredRule[] | undefined
  readonly recreate: Recreate
}

/** A forwarding rule, in the API's field names. */
export interface DeclaredRule {
  readonly serverName?: string | undefined
  readonly path?: string | undefined
  readonly serviceName: string
  readonly servicePort: number
  /** A certificate by its name, of the file or of the account, or by its id. */
  readonly certName?: string | undefined
  readonly certId?: string | undefined
  readonly policy?: { readonly mode: string; readonly expire?: number; readonly cookieName?: string } | undefined
}

/** What is to be deleted, by name; `listeners` as `LOAD_BALANCER/LISTENER`. */
export interface Absent {
  readonly services: readonly string[]
  readonly listeners: readonly string[]
  readonly load_balancers: readonly string[]
  readonly certificates: readonly string[]
  readonly volumes: readonly string[]
  readonly secret_keys: readonly string[]
  readonly namespace: boolean
}

export interface Place {
  /** The line in the file, from 1. */
  readonly line: number
  /** Whether a value of the input `secrets` stands in it: it is never shown then, however short it is. */
  readonly secret: boolean
  /** Its text where a secret stands in it, so that what others say of it can be told without it. */
  readonly text?: string | undefined
}

/** What stands in the place of a value that is not shown. */
export const HIDDEN = '***'

/**
 * The path of a thing or of one of its fields: `pathOf('services', 'cart', 'replicas')`,
 * `pathOf('services', 'cart', 'containers', 'web', 'envs', 'MODE')`,
 * `pathOf('load_balancers', 'front', 'listeners', 'https', 'clusters')`, `pathOf('absent', 'services', 'old-cart')`.
 */
export function pathOf(...parts: readonly string[]): string {
  return parts.join('\n')
}

/** The line of the thing at this path, or of the nearest one around it that the file has. */
export function lineOf(environment: Pick<Environment, 'places'>, ...parts: readonly string[]): number | undefined {
  for (let length = parts.length; length > 0; length -= 1) {
    const place = environment.places.get(pathOf(...parts.slice(0, length)))
    if (place !== undefined) return place.line
  }
  return undefined
}

/** Whether a value of the input `secrets` stands at this path or below it. */
export function holdsSecret(environment: Pick<Environment, 'places'>, ...parts: readonly string[]): boolean {
  const path = pathOf(...parts)
  return [...environment.places].some(([at, { secret }]) => secret && (at === path || at.startsWith(`${path}\n`)))
}

/** The value at this path as it may be shown. */
export function shownAt(environment: Pick<Environment, 'places'>, value: string, ...parts: readonly string[]): string {
  return value !== '' && holdsSecret(environment, ...parts) ? HIDDEN : value
}
