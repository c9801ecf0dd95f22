/** Public IPs (API reference 8). */
import { ipTasks as tasks } from '../../messages/changes/tasks.ts'
import { integer, list, number, object, optional, string, withDefault } from '../decode.ts'
import { pages } from '../pages.ts'
import { path, query } from '../path.ts'
import type { Call } from '../request.ts'

const ip = object({
  id: string,
  ip: string,
  status: string,
  type: string,
  service_id: withDefault(string, ''),
  service_name: withDefault(string, ''),
  create_at: optional(string),
  update_at: optional(string),
})
const ipList = object({ total: optional(integer), ips: list(ip) })
const quota = object({
  total: integer,
  used: integer,
  quotas: list(object({ type: string, quota: integer, used: optional(integer) })),
})

export type Ip = ReturnType<typeof ip>
export type IpQuota = ReturnType<typeof quota>

/** What a list of IPs is narrowed to. */
export interface IpFilter {
  readonly status?: string | undefined
  readonly type?: string | undefined
}

const PAGE = 100
const ROOT = '/ips'

/** The operations on public IPs; `nce` serve services, `nlb` load balancers. */
export function ips(call: Call) {
  return {
    create: (counts: { readonly nce?: number; readonly nlb?: number }) =>
      call({
        operation: 'createIps',
        task: tasks.create(),
        method: 'POST',
        path: ROOT,
        json: counts,
        decode: ipList,
      }),
    list: (filter: IpFilter = {}) =>
      pages(PAGE, async (offset, limit) => {
        const page = await call({
          operation: 'listIps',
          task: tasks.list(),
          method: 'GET',
          path: ROOT + query({ status: filter.status, type: filter.type, offset, limit }),
          decode: ipList,
        })
        return { items: page.ips, total: page.total }
      }),
    get: (id: string): Promise<Ip> =>
      call({ operation: 'getIp', task: tasks.get({ id }), method: 'GET', path: ROOT + path`/${id}`, decode: ip }),
    quota: (): Promise<IpQuota> =>
      call({
        operation: 'getIpQuota',
        task: tasks.quota(),
        method: 'GET',
        path: `${ROOT}/quota`,
        decode: quota,
      }),
    /** Yuan since the IP was created. */
    cost: (id: string) =>
      call({
        operation: 'getIpCost',
        task: tasks.cost({ id }),
        method: 'GET',
        path: ROOT + path`/${id}/cost`,
        decode: object({ id: string, cost: number }),
      }),
    /** Answers the released IP, other than all other deletions. */
    delete: (id: string): Promise<Ip> =>
      call({
        operation: 'deleteIp',
        task: tasks.delete({ id }),
        method: 'DELETE',
        path: ROOT + path`/${id}`,
        decode: ip,
      }),
  }
}
