/** What is said of services: how they are called, what they cannot do, and how making, reading and deleting them ends. */
import { joined, message } from '../message.ts'

/** What the steps on a service are in the middle of, for the log and the timeline. */
export const servicePhases = {
  creating: message({ en: 'Creating the service', zh: '创建服务' }),
  deleting: message({ en: 'Deleting the service', zh: '删除服务' }),
  waitingForAddress: message({ en: 'Waiting for the public address', zh: '等待公网地址' }),
}

/** `Service web (50883)`. */
export const serviceCalled = message({
  en: ({ name, id }: { name: string; id: number }) => `Service ${name} (${id})`,
  zh: ({ name, id }) => `服务 ${name} (${id})`,
})

/** A service of which only the id is known. */
export const serviceOfId = message({
  en: ({ id }: { id: number }) => `Service ${id}`,
  zh: ({ id }) => `服务 ${id}`,
})

/** A service by its name and the namespace that it is in, or is to be in. */
export const serviceIn = message({
  en: ({ name, namespace }: { name: string; namespace: string }) => `Service ${name} in namespace ${namespace}`,
  zh: ({ name, namespace }) => `命名空间 ${namespace} 中的服务 ${name}`,
})

export const serviceFailed = message({
  en: 'The API does not report the cause. Check the operation log of the service in the console (https://c.163.com/dashboard). Common causes: the image exits immediately or cannot be pulled, a variable is missing, or there is too little memory.',
  zh: 'API 不提供失败原因，请查看控制台（https://c.163.com/dashboard）中该服务的操作日志。常见原因：镜像启动后立即退出或无法拉取、缺少环境变量、内存过小。',
})

export const serviceSlow = message({
  en: 'A rollout that makes no progress usually means that new containers do not start: the image exits immediately or cannot be pulled, a variable is missing, or there is too little memory. Check the operation log in the console. If the rollout is only slow, set a longer timeout.',
  zh: '滚动更新长时间没有进展，通常是新容器无法启动：镜像启动后立即退出或无法拉取、缺少环境变量，或内存不足。请查看控制台中的操作日志。如果只是较慢，请增大 timeout。',
})

/** Fewer containers run than the service is to have; without a full stop, since it is part of other sentences. */
export const containersRunning = message({
  en: ({ running, requested }: { running: number; requested: number }) =>
    `${running} of ${requested} containers are running`,
  zh: ({ running, requested }) => `应运行 ${requested} 个容器，目前只有 ${running} 个`,
})

/** `what` is a verb with its object: `change the image`. */
export const onlyStateless = message({
  en: ({ service, what }: { service: string; what: string }) =>
    `${service} is stateful, and the platform can ${what} only of stateless services.`,
  zh: ({ service, what }) => `${service} 是有状态服务，而平台仅支持对无状态服务${what}。`,
})

/** `what` is a verb: `restart`. */
export const onlyStateful = message({
  en: ({ service, what }: { service: string; what: string }) =>
    `${service} is stateless, and the platform can ${what} only stateful services.`,
  zh: ({ service, what }) => `${service} 是无状态服务，而平台仅支持对有状态服务${what}。`,
})

export const serviceSuspended = message({
  en: ({ service, value }: { service: string; value: number }) =>
    `${service} is suspended (stop_service is ${value}), which the platform does when the account is in arrears. The changed service may not run until the account is settled.`,
  zh: ({ service, value }) =>
    `${service} 已被停服（stop_service 为 ${value}），账号欠费时平台会停服。欠费结清之前，变更后的服务可能无法运行。`,
})

export const imageWithReplicas = message({
  en: ({ images, replicas }: { images: string; replicas: number }) =>
    `${images} with ${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
  zh: ({ images, replicas }) => `${images}，${replicas} 个副本`,
})

export const creation = {
  images: message({ en: 'images', zh: '镜像' }),
  alreadyThere: message({
    en: ({ service, namespace, status }: { service: string; namespace: string; status: string }) =>
      `${service} already exists in namespace ${namespace}, with status "${status}".`,
    zh: ({ service, namespace, status }) => `${service} 已存在于命名空间 ${namespace} 中，状态为“${status}”。`,
  }),
  ifExists: message({
    en: 'Set if_exists: skip to leave it unchanged, or if_exists: update to update it to match the inputs.',
    zh: '设置 if_exists: skip 可保持其不变，设置 if_exists: update 可将其更新为输入所指定的状态。',
  }),
  failedStays: message({
    en: 'The failed service still exists: delete it before you create it again.',
    zh: '创建失败的服务仍然存在：重新创建之前请先将其删除。',
  }),
  imageOf: message({
    en: ({ container }: { container: string }) => `image of ${container}`,
    zh: ({ container }) => `${container} 的镜像`,
  }),
  imageUnknown: message({
    en: ({ image }: { image: string }) => `${image} is not among the images that this account can run.`,
    zh: ({ image }) => `${image} 不在此账号可运行的镜像之中。`,
  }),
  addressMissing: message({
    en: ({ service, seconds }: { service: string; seconds: number }) =>
      `${service} is running, but after ${seconds} s the platform still reports no public address for it, so pub_ip and url are empty. A later describe-service step can read them.`,
    zh: ({ service, seconds }) =>
      `${service} 已在运行，但 ${seconds} 秒后平台仍未报告其公网地址，因此 pub_ip 和 url 为空。可在稍后用 describe-service 步骤读取。`,
  }),
}

export const deletion = {
  failed: message({
    en: 'The API does not report the cause. Check the operation log of the service in the console (https://c.163.com/dashboard). To send the deletion again, run the step again.',
    zh: 'API 不提供失败原因，请查看控制台（https://c.163.com/dashboard）中该服务的操作日志。重新运行此步骤会再次发送删除请求。',
  }),
  notThere: message({
    en: ({ service }: { service: string }) => `${service} does not exist.`,
    zh: ({ service }) => `${service} 不存在。`,
  }),
  ifMissing: message({
    en: 'If the service may already be deleted, set if_missing: skip.',
    zh: '如果该服务可能已被删除，请设置 if_missing: skip。',
  }),
  nothingToDelete: message({
    en: ({ service }: { service: string }) => `${service} does not exist, so there is nothing to delete.`,
    zh: ({ service }) => `${service} 不存在，无需删除。`,
  }),
  addressFreed: message({
    en: ({ ip }: { ip: string }) => `Its public IP ${ip} is released with it.`,
    zh: ({ ip }) => `其公网 IP ${ip} 会随之释放。`,
  }),
  addressStays: message({
    en: ({ ip }: { ip: string }) =>
      `Its public IP ${ip} stays with the account and is still billed; free_ip or manage-ip releases it.`,
    zh: ({ ip }) => `其公网 IP ${ip} 仍保留在账号中并继续计费；可通过 free_ip 或 manage-ip 释放。`,
  }),
  again: message({
    en: 'When you run the step again, set if_missing: skip, since the service may be deleted by then.',
    zh: '重新运行时请设置 if_missing: skip，因为届时服务可能已被删除。',
  }),
}

export const existing = {
  lastOperationFailed: message({
    en: ({ service, status }: { service: string; status: string }) =>
      `${service} exists, but its last operation ended with the status "${status}".`,
    zh: ({ service, status }) => `${service} 已存在，但其上一次操作以状态“${status}”结束。`,
  }),
  lastOperationAdvice: message({
    en: 'Check the operation log of the service in the console. A service that could not be created must be deleted before you create it again.',
    zh: '请查看控制台中该服务的操作日志。未能创建成功的服务须先删除，才能重新创建。',
  }),
  stayAsItIs: message({ en: 'leave it unchanged', zh: '保持不变' }),
  deleteOrRename: message({
    en: ({ name }: { name: string }) => `Delete it first, or choose another name than ${name} for the new service.`,
    zh: ({ name }) => `请先删除它，或为新服务使用 ${name} 以外的名称。`,
  }),
  isStateless: message({
    en: ({ service }: { service: string }) =>
      `${service} is stateless and cannot be turned into the requested stateful service.`,
    zh: ({ service }) => `${service} 是无状态服务，无法转换为所请求的有状态服务。`,
  }),
  isStateful: message({
    en: ({ service }: { service: string }) =>
      `${service} is stateful and cannot be turned into the requested stateless service.`,
    zh: ({ service }) => `${service} 是有状态服务，无法转换为所请求的无状态服务。`,
  }),
  noPublicNetwork: message({
    en: ({ service }: { service: string }) =>
      `${service} has no public network, and the platform can add one only to a new service.`,
    zh: ({ service }) => `${service} 没有公网，而平台只能为新服务开通公网。`,
  }),
  otherContainers: message({
    en: ({ service, there, requested }: { service: string; there: readonly string[]; requested: readonly string[] }) =>
      `${service} has the containers ${joined(there)}, not ${joined(requested)}, and the platform cannot change the containers of a service.`,
    zh: ({ service, there, requested }) =>
      `${service} 的容器为 ${joined(there)}，而不是 ${joined(requested)}，平台不支持更改服务的容器。`,
  }),
}

/** What a service is, for people. */
export const described = {
  headline: message({
    en: ({ service, status, replicas, images }: Described) => `${service}: ${status}, ${replicas} × ${images}.`,
    zh: ({ service, status, replicas, images }) => `${service}：${status}，${replicas} × ${images}。`,
  }),
  container: message({
    en: ({ name }: { name: string }) => `Container ${name}`,
    zh: ({ name }) => `容器 ${name}`,
  }),
  containerValue: message({
    en: ({ image, variables }: { image: string; variables: readonly string[] }) =>
      variables.length === 0 ? image : `${image}, variables ${joined(variables)}`,
    zh: ({ image, variables }) => (variables.length === 0 ? image : `${image}，环境变量 ${joined(variables)}`),
  }),
  namespace: message({ en: 'Namespace', zh: '命名空间' }),
  status: message({ en: 'Status', zh: '状态' }),
  kind: message({ en: 'Kind', zh: '类型' }),
  stateful: message({ en: 'stateful', zh: '有状态' }),
  stateless: message({ en: 'stateless', zh: '无状态' }),
  replicas: message({ en: 'Replicas', zh: '副本数' }),
  running: message({ en: 'Running containers', zh: '运行中的容器' }),
  size: message({ en: 'Size', zh: '规格' }),
  ports: message({ en: 'Ports', zh: '端口' }),
  address: message({ en: 'Address', zh: '地址' }),
}

interface Described {
  readonly service: string
  readonly status: string
  readonly replicas: number
  readonly images: string
}
