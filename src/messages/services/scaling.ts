/** Changes of what a service has: replicas, size, ports, variables, log directories and the public network. */
import { message } from '../message.ts'

/** The headline's target. */
export const replicasTarget = message({
  en: ({ replicas }: { replicas: number }) => `${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
  zh: ({ replicas }) => `${replicas} 个副本`,
})

/** Replicas. */
export const toReplicas = message({
  en: ({ replicas }: { replicas: number }) => `run ${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
  zh: ({ replicas }) => `扩缩到 ${replicas} 个副本`,
})
export const scaling = message({ en: 'Scaling', zh: '扩缩容' })
export const canScale = message({ en: 'change the number of replicas', zh: '修改副本数' })
export const statefulReplicasAdvice = message({
  en: 'A stateful service always has one replica. Omit replicas, or choose a larger size.',
  zh: '有状态服务始终只有一个副本。请不要填写 replicas，或选择更大的规格。',
})
export const otherReplicas = message({
  en: ({ replicas }: { replicas: number }) =>
    `it now has ${replicas} replicas, which is neither the requested number nor the previous one`,
  zh: ({ replicas }) => `现在有 ${replicas} 个副本，既不是所请求的数量，也不是之前的数量`,
})

/** Size. `can…`: what a service of the other kind does not support. */
export const toSize = message({
  en: ({ size }: { size: string }) => `size ${size}`,
  zh: ({ size }) => `修改规格为 ${size}`,
})
export const changingSize = message({ en: 'Changing the size', zh: '修改规格' })
export const canChangeSize = message({ en: 'change the size', zh: '修改规格' })
export const sizeField = message({ en: 'size', zh: '规格' })
export const statefulSizeAdvice = message({
  en: 'Omit the size, or create a new service with the other size.',
  zh: '请不要填写规格，或以另一规格创建新的服务。',
})

/** Ports. */
export const toPorts = message({
  en: ({ ports }: { ports: string }) => `ports ${ports}`,
  zh: ({ ports }) => `修改端口为 ${ports}`,
})
export const changingPorts = message({ en: 'Changing the ports', zh: '修改端口' })

/** Public network. */
export const toPublicNet = message({ en: 'the requested public network', zh: '按要求修改公网配置' })
export const changingPublicNet = message({ en: 'Changing the public network', zh: '修改公网配置' })
export const canChangePublicNet = message({ en: 'change the public network of', zh: '修改公网配置' })
export const statelessNetAdvice = message({
  en: 'For a stateless service, use a load balancer instead.',
  zh: '无状态服务请改用负载均衡。',
})
export const noPublicNet = message({
  en: ({ service }: { service: string }) =>
    `${service} has no public network, and the platform cannot add one to an existing service.`,
  zh: ({ service }) => `${service} 没有公网，而平台无法为已存在的服务开通公网。`,
})
export const createWithPublicNet = message({
  en: 'Create a new service with public_net: true.',
  zh: '请以 public_net: true 创建新的服务。',
})

/** Variables and log directories. */
export const toSettings = message({
  en: 'the requested variables and log directories',
  zh: '按要求修改环境变量和日志目录',
})
export const changingSettings = message({ en: 'Changing the settings', zh: '修改配置' })
export const canChangeSettings = message({
  en: 'change variables and log directories',
  zh: '修改环境变量和日志目录',
})
export const statefulSettingsAdvice = message({
  en: 'To change them, create a new stateful service with the new settings.',
  zh: '如需修改，请以新的配置创建新的有状态服务。',
})

/** A field of one container. */
export const fieldOf = message({
  en: ({ field, container }: { field: string; container: string }) => `${field} of ${container}`,
  zh: ({ field, container }) => `${container} 的 ${field}`,
})
/** What becomes of a variable, whose value is not shown. */
export const variable = {
  removed: message({ en: ({ key }: { key: string }) => `${key} (removed)`, zh: ({ key }) => `${key}（移除）` }),
  added: message({ en: ({ key }: { key: string }) => `${key} (added)`, zh: ({ key }) => `${key}（新增）` }),
  changed: message({
    en: ({ key }: { key: string }) => `${key} (new value)`,
    zh: ({ key }) => `${key}（新值）`,
  }),
}

/** What `create-service` leaves as it is. */
export const unchangedSize = message({
  en: ({ size }: { size: string }) => `size ${size}, because spec_id has its default value`,
  zh: ({ size }) => `规格 ${size}（spec_id 保持默认值）`,
})
export const unchangedReplicas = message({
  en: ({ replicas }: { replicas: number }) => `${replicas} replicas, because replicas has its default value`,
  zh: ({ replicas }) => `${replicas} 个副本（replicas 保持默认值）`,
})
