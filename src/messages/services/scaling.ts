/** Changes of what a service has: replicas, size, ports, variables, log directories and the public network. */
import { message } from '../message.ts'

/** The headline's aim. */
export const replicasAim = message({
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
  en: 'A stateful service has one replica; leave replicas out, or give it a larger size.',
  zh: '有状态服务只有一个副本；请不要填写 replicas，或为其选择更大的规格。',
})
export const otherReplicas = message({
  en: ({ replicas }: { replicas: number }) =>
    `it now has ${replicas} replicas, which is neither the number asked for nor the one before`,
  zh: ({ replicas }) => `现在有 ${replicas} 个副本，既不是所要求的数量，也不是之前的数量`,
})

/** Size. `can…`: what a service of the other kind cannot be asked for. */
export const toSize = message({
  en: ({ size }: { size: string }) => `have size ${size}`,
  zh: ({ size }) => `修改规格为 ${size}`,
})
export const changingSize = message({ en: 'Changing the size', zh: '修改规格' })
export const canChangeSize = message({ en: 'change the size', zh: '修改规格' })
export const sizeField = message({ en: 'size', zh: '规格' })
export const statefulSizeAdvice = message({
  en: 'Leave the size out, or create the service anew with another one.',
  zh: '请不要填写规格，或以另一规格重新创建服务。',
})

/** Ports. */
export const toPorts = message({
  en: ({ ports }: { ports: string }) => `have the ports ${ports}`,
  zh: ({ ports }) => `修改端口为 ${ports}`,
})
export const changingPorts = message({ en: 'Changing the ports', zh: '修改端口' })

/** Public network. */
export const toPublicNet = message({ en: 'have the public network asked for', zh: '按要求修改公网配置' })
export const changingPublicNet = message({ en: 'Changing the public network', zh: '修改公网配置' })
export const canChangePublicNet = message({ en: 'change the public network of', zh: '修改公网配置' })
export const statelessNetAdvice = message({
  en: 'Put a load balancer in front of a stateless service.',
  zh: '请在无状态服务前使用负载均衡。',
})
export const noPublicNet = message({
  en: ({ service }: { service: string }) =>
    `${service} has no public network, and the platform cannot give one to an existing service.`,
  zh: ({ service }) => `${service} 没有公网，而平台无法为已存在的服务开通公网。`,
})
export const createWithPublicNet = message({
  en: 'Create the service anew with public_net: true.',
  zh: '请以 public_net: true 重新创建服务。',
})

/** Variables and log directories. */
export const toSettings = message({
  en: 'have the variables and log directories asked for',
  zh: '按要求修改环境变量和日志目录',
})
export const changingSettings = message({ en: 'Changing the settings', zh: '修改配置' })
export const canChangeSettings = message({
  en: 'change variables and log directories',
  zh: '修改环境变量和日志目录',
})
export const statefulSettingsAdvice = message({
  en: 'Create a stateful service anew with other ones.',
  zh: '请以新的配置重新创建有状态服务。',
})

/** A field of one container. */
export const fieldOf = message({
  en: ({ field, container }: { field: string; container: string }) => `${field} of ${container}`,
  zh: ({ field, container }) => `${container} 的 ${field}`,
})
/** What becomes of a variable, whose value is not shown. */
export const variable = {
  removed: message({ en: ({ key }: { key: string }) => `${key} (removed)`, zh: ({ key }) => `${key}（移除）` }),
  added: message({ en: ({ key }: { key: string }) => `${key} (new)`, zh: ({ key }) => `${key}（新增）` }),
  changed: message({
    en: ({ key }: { key: string }) => `${key} (another value)`,
    zh: ({ key }) => `${key}（值不同）`,
  }),
}

/** What `create-service` leaves as it is. */
export const keptSize = message({
  en: ({ size }: { size: string }) => `size ${size}, since spec_id was left at its default`,
  zh: ({ size }) => `规格 ${size}（spec_id 保持默认值）`,
})
export const keptReplicas = message({
  en: ({ replicas }: { replicas: number }) => `${replicas} replicas, since replicas was left at its default`,
  zh: ({ replicas }) => `${replicas} 个副本（replicas 保持默认值）`,
})
