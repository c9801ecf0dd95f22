/** What is wrong with the description of a new service. */
import { joined, message } from '../message.ts'

/** What of a new service does not go together, each after `Input NAME`. */
export const newService = {
  weightMissing: message({
    en: ({ weight, containers }: { weight: string; containers: readonly string[] }) =>
      `needs ${weight} of ${joined(containers)}: only a single container may omit it`,
    zh: ({ weight, containers }) => `缺少 ${joined(containers)} 的 ${weight}：只有单个容器时才可省略`,
  }),
  weightSum: message({
    en: ({ weight, total }: { weight: string; total: number }) =>
      `must have a ${weight} for each container, 100 in total; the sum is ${total}`,
    zh: ({ weight, total }) => `中各容器的 ${weight} 之和须为 100，现为 ${total}`,
  }),
  nameTwice: message({
    en: ({ name }: { name: string }) => `must have each container_name only once; ${name} appears twice`,
    zh: ({ name }) => `中的 container_name 不能重复；${name} 出现了两次`,
  }),
  ofOneContainer: message({
    en: ({ count }: { count: number }) => `applies to a service with one container, but the definition has ${count}`,
    zh: ({ count }) => `仅适用于只有一个容器的服务，但 definition 中有 ${count} 个容器`,
  }),
  oneReplica: message({
    en: 'allows only one replica for a stateful service',
    zh: '对有状态服务只允许一个副本',
  }),
  volumesStateful: message({
    en: 'allows volumes only for a stateful service (stateful: true)',
    zh: '仅可用于有状态服务（stateful: true）',
  }),
  mostKeys: message({
    en: ({ most }: { most: number }) => `allows at most ${most} SSH keys per container`,
    zh: ({ most }) => `对每个容器最多接受 ${most} 个 SSH 密钥`,
  }),
  netStateful: message({
    en: 'allows a public network only for a stateful service (stateful: true); for a stateless service, use a load balancer',
    zh: '仅可用于有状态服务（stateful: true）；无状态服务请使用负载均衡',
  }),
  ipNeedsNet: message({
    en: 'allows an IP only with a public network (public_net: true)',
    zh: '仅可与公网（public_net: true）一起使用',
  }),
  needsNet: message({
    en: 'has an effect only with a public network (public_net: true)',
    zh: '仅在使用公网（public_net: true）时有效',
  }),
  noContainer: message({
    en: 'is required, unless definition has service_container_infos',
    zh: '必填，除非 definition 中包含 service_container_infos',
  }),
}
