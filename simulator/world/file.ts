/** World files: what exists when a rehearsal starts, as people write it; `world.schema.json` says what they take. */

import type { Generation } from '../api/generation.ts'
import type { ImageBehaviour } from '../traffic/behaviour.ts'

/** A valid world file. */
export interface WorldFile {
  readonly generation?: Generation
  readonly account?: { readonly user_name?: string; readonly app_key?: string; readonly app_secret?: string }
  readonly namespaces?: readonly WrittenNamespace[]
  readonly repositories?: readonly WrittenRepository[]
  readonly public_repositories?: readonly WrittenRepository[]
  readonly services?: readonly WrittenService[]
  readonly load_balancers?: readonly WrittenBalancer[]
  readonly certificates?: readonly WrittenCertificate[]
  readonly volumes?: readonly { readonly volume_name: string; readonly volume_id?: number; readonly size?: number }[]
  readonly ips?: readonly { readonly ip: string; readonly ip_id?: string; readonly type: 'nce' | 'nlb' }[]
  readonly secret_keys?: readonly { readonly key_name: string; readonly key_id?: number }[]
  readonly quotas?: WrittenQuotas
  readonly traffic?: { readonly images?: readonly Readonly<ImageBehaviour>[] }
}

export interface WrittenNamespace {
  readonly display_name: string
  readonly namespace?: string
  readonly namespace_id?: number
}

export interface WrittenCertificate {
  readonly cert_name: string
  readonly cert_id?: string
  readonly host?: string
  readonly pub_cert?: string
}

export interface WrittenRepository {
  readonly user_name?: string
  readonly repo_name: string
  readonly open_level?: number
  readonly repo_id?: number
  readonly tags?: readonly string[]
}

export interface WrittenService {
  readonly service_name: string
  readonly service_id?: number
  readonly namespace?: string
  readonly stateful?: boolean
  readonly replicas?: number
  readonly spec_id?: number | string
  readonly spec_alias?: string
  readonly port_maps?: readonly string[]
  readonly pub_ip?: string
  readonly public_net_type?: 'flow' | 'bandwidth'
  readonly bandwidth?: number
  readonly containers: readonly WrittenContainer[]
}

export interface WrittenContainer {
  readonly container_name?: string
  readonly container_id?: number
  readonly image_path: string
  readonly envs?: Readonly<Record<string, string | number | boolean>>
  readonly log_dirs?: readonly string[]
  readonly command?: string
  readonly ssh_keys?: readonly string[]
  readonly volumes?: Readonly<Record<string, string>>
  readonly cpu_weight?: number
  readonly memory_weight?: number
}

export interface WrittenBalancer {
  readonly lb_name: string
  readonly namespace?: string
  readonly address?: string
  readonly charge_mode?: 'netflow' | 'bandwidth'
  readonly bandwidth_limit?: number
  readonly description?: string
  readonly listeners?: readonly WrittenListener[]
}

export interface WrittenListener {
  readonly listener_name: string
  readonly listen_port?: number
  readonly protocol?: 'http' | 'https'
  readonly clusters: readonly {
    readonly serverName?: string
    readonly path?: string
    readonly serviceName: string
    readonly servicePort: number
    readonly certId?: string
    readonly certName?: string
    readonly policy?: WrittenPolicy
  }[]
}

export interface WrittenPolicy {
  readonly mode: 'insert' | 'rewrite'
  readonly expire?: number
  readonly cookieName?: string
}

export interface WrittenQuotas {
  readonly repositories?: number
  readonly tags?: number
  readonly secret_keys?: number
  readonly load_balancers?: number
  readonly listeners?: number
  readonly nce?: number
  readonly nlb?: number
}
