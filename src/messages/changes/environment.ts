/** What is said of a plan: why it cannot be applied, and what people should know of it. */
import { joined, message } from '../message.ts'

type Kind =
  | 'namespace'
  | 'repository'
  | 'secret_key'
  | 'certificate'
  | 'volume'
  | 'service'
  | 'load_balancer'
  | 'listener'

interface OfName {
  readonly name: string
}

const ENGLISH: Readonly<Record<Kind, string>> = {
  namespace: 'namespace',
  repository: 'repository',
  secret_key: 'SSH key',
  certificate: 'certificate',
  volume: 'volume',
  service: 'service',
  load_balancer: 'load balancer',
  listener: 'listener',
}

const CHINESE: Readonly<Record<Kind, string>> = {
  namespace: '命名空间',
  repository: '镜像仓库',
  secret_key: 'SSH 密钥',
  certificate: '证书',
  volume: '云硬盘',
  service: '服务',
  load_balancer: '负载均衡',
  listener: '监听器',
}

/** A resource, in the middle of a sentence. */
export const thing = message({
  en: ({ kind, name }: OfName & { kind: Kind }) => `${ENGLISH[kind]} ${name}`,
  zh: ({ kind, name }) => `${CHINESE[kind]} ${name}`,
})

/** A part of what is done to a resource, which comes later. */
export const partOf = {
  ports: message({
    en: ({ what }: { what: string }) => `${what}: old ports`,
    zh: ({ what }) => `${what} 的旧端口`,
  }),
  probe: message({
    en: ({ what }: { what: string }) => `${what}: health check`,
    zh: ({ what }) => `${what} 的健康检查`,
  }),
}

/** What uses something, in the middle of a sentence. */
export const user = {
  listener: message({ en: ({ name }: OfName) => `listener ${name}`, zh: ({ name }) => `监听器 ${name}` }),
  service: message({ en: ({ name }: OfName) => `service ${name}`, zh: ({ name }) => `服务 ${name}` }),
  serviceElsewhere: message({
    en: ({ name, namespace }: OfName & { namespace: string }) => `service ${name} in namespace ${namespace}`,
    zh: ({ name, namespace }) => `命名空间 ${namespace} 中的服务 ${name}`,
  }),
  loadBalancer: message({ en: ({ name }: OfName) => `load balancer ${name}`, zh: ({ name }) => `负载均衡 ${name}` }),
}

export const notes = {
  shortGap: message({
    en: 'short gap: for a moment a forwarding rule leads nowhere',
    zh: '短暂中断：转发规则会有片刻无处可达',
  }),
  downMeanwhile: message({
    en: 'it is deleted and created again, and is down in the meantime',
    zh: '将先删除再重新创建，期间不可用',
  }),
  imageUnready: message({
    en: ({ image }: { image: string }) =>
      `the image ${image} is not there yet, and apply refuses to delete the service before it is`,
    zh: ({ image }) => `镜像 ${image} 尚不可用；在其可用之前，apply 会拒绝删除该服务`,
  }),
}

interface OfImage extends OfName {
  readonly image: string
}

/** Images of services that are deleted and created again. */
export const images = {
  missing: message({
    en: ({ name, image }: OfImage) =>
      `The image ${image} of service ${name} does not exist, and the service would be deleted before it is created again with it: build or push the image first.`,
    zh: ({ name, image }) =>
      `服务 ${name} 的镜像 ${image} 不存在，而该服务须先删除、再用它重新创建：请先构建或推送该镜像。`,
  }),
  notBuilt: message({
    en: ({ name, image, status }: OfImage & { status: string }) =>
      `The image ${image} of service ${name} is not built (its status is "${status}"), and the service would be deleted before it is created again with it: wait for the build, or build it again.`,
    zh: ({ name, image, status }) =>
      `服务 ${name} 的镜像 ${image} 没有构建完成（状态为“${status}”），而该服务须先删除、再用它重新创建：请等待构建完成，或重新构建。`,
  }),
}

export const namespaces = {
  otherAccount: message({
    en: ({ name, suffix }: OfName & { suffix: string }) =>
      `The namespace ${name} is not of this account: the full names of its namespaces end with ${suffix}.`,
    zh: ({ name, suffix }) => `命名空间 ${name} 不属于该账号：该账号的命名空间全名以 ${suffix} 结尾。`,
  }),
  namedOtherwise: message({
    en: ({ name, is }: OfName & { is: string }) =>
      `The namespace was created, and its full name is ${is}, not ${name}: the file is of another account. Nothing else was begun.`,
    zh: ({ name, is }) =>
      `命名空间已创建，但其全名为 ${is}，而不是 ${name}：该文件属于另一账号。没有开始其他任何变更。`,
  }),
  defaultStays: message({
    en: 'The default namespace of an account cannot be deleted.',
    zh: '账号的默认命名空间不能删除。',
  }),
}

export const repositories = {
  title: message({
    en: ({ name }: OfName) => `Repository ${name}`,
    zh: ({ name }) => `镜像仓库 ${name}`,
  }),
  creating: message({ en: 'Creating the repository', zh: '创建镜像仓库' }),
  levelIsFixed: message({
    en: ({ name, is, wanted }: OfName & { is: number; wanted: string }) =>
      `The repository ${name} has open_level ${is}, and the API cannot change that to ${wanted}: change it in the console, or in the file.`,
    zh: ({ name, is, wanted }) =>
      `镜像仓库 ${name} 的 open_level 为 ${is}，API 无法将其改为 ${wanted}：请在控制台或文件中修改。`,
  }),
}

export const certificates = {
  missing: message({
    en: ({ name }: OfName) => `There is no certificate ${name}.`,
    zh: ({ name }) => `没有证书 ${name}。`,
  }),
  noContent: message({
    en: ({ name }: OfName) =>
      `The certificate ${name} does not exist, and without pub_cert and pri_key it cannot be created.`,
    zh: ({ name }) => `证书 ${name} 不存在，没有 pub_cert 和 pri_key 就无法创建。`,
  }),
}

export const volumes = {
  unknown: message({
    en: ({ volume }: { volume: string }) => `There is no volume ${volume}.`,
    zh: ({ volume }) => `没有云硬盘 ${volume}。`,
  }),
  noSize: message({
    en: ({ name }: OfName) => `The volume ${name} does not exist, and without a size it cannot be created.`,
    zh: ({ name }) => `云硬盘 ${name} 不存在，没有 size 就无法创建。`,
  }),
  neverCreated: message({
    en: ({ name, status }: OfName & { status: string }) =>
      `The volume ${name} was never created (${status}): name it in absent once, so that it is deleted.`,
    zh: ({ name, status }) => `云硬盘 ${name} 未能创建成功 (${status})：请先在 absent 中列出它，将其删除。`,
  }),
  onlyGrows: message({
    en: ({ name, size }: OfName & { size: number }) => `The volume ${name} has ${size} GB, and volumes only grow.`,
    zh: ({ name, size }) => `云硬盘 ${name} 的容量为 ${size} GB，云硬盘只能扩容。`,
  }),
  attached: message({
    en: ({ name, user: service }: OfName & { user: string }) =>
      `The volume ${name} is attached${service === '' ? '' : ` to ${service}`}, and an attached volume cannot grow.`,
    zh: ({ name, user: service }) =>
      `云硬盘 ${name} 已挂载${service === '' ? '' : `到 ${service} `}，挂载中的云硬盘不能扩容。`,
  }),
  missing: message({
    en: ({ name, volume }: OfName & { volume: string }) =>
      `The service ${name} mounts the volume ${volume}, which neither exists nor is declared.`,
    zh: ({ name, volume }) => `服务 ${name} 要挂载云硬盘 ${volume}，但它既不存在，也未在文件中声明。`,
  }),
  mountedElsewhere: message({
    en: ({ name, volume, user: service }: OfName & { volume: string; user: string }) =>
      `The service ${name} mounts the volume ${volume}, which ${service} holds.`,
    zh: ({ name, volume, user: service }) => `服务 ${name} 要挂载云硬盘 ${volume}，但它正由 ${service} 占用。`,
  }),
}

export const addresses = {
  unknown: message({
    en: ({ address }: { address: string }) => `The account has no such address as ${address}.`,
    zh: ({ address }) => `该账号下没有地址 ${address}。`,
  }),
  inUse: message({
    en: ({ address, user: holder }: { address: string; user: string }) =>
      `The address ${address} is in use${holder === '' ? '' : ` by ${holder}`}.`,
    zh: ({ address, user: holder }) => `地址 ${address} 正在使用${holder === '' ? '' : `，使用者为 ${holder} `}。`,
  }),
}

export const services = {
  noContainers: message({
    en: ({ name }: OfName) => `The service ${name} does not exist, and without containers it cannot be created.`,
    zh: ({ name }) => `服务 ${name} 不存在，没有 containers 就无法创建。`,
  }),
  noImage: message({
    en: ({ name, container }: OfName & { container: string }) =>
      `The container ${container} of service ${name} is new, and needs an image_path.`,
    zh: ({ name, container }) => `服务 ${name} 的容器 ${container} 是新的，需要 image_path。`,
  }),
  noSuchKey: message({
    en: ({ name, key }: OfName & { key: string }) =>
      `The service ${name} uses the SSH key ${key}, which neither exists nor is declared.`,
    zh: ({ name, key }) => `服务 ${name} 使用 SSH 密钥 ${key}，但它既不存在，也未在文件中声明。`,
  }),
  oneReplica: message({
    en: ({ name }: OfName) => `The service ${name} is stateful, and has always one replica.`,
    zh: ({ name }) => `服务 ${name} 是有状态服务，始终只有一个副本。`,
  }),
  onlyStatefulMounts: message({
    en: ({ name }: OfName) => `The service ${name} is stateless, and only stateful services mount volumes.`,
    zh: ({ name }) => `服务 ${name} 是无状态服务，只有有状态服务才能挂载云硬盘。`,
  }),
  onlyStatefulIsPublic: message({
    en: ({ name }: OfName) =>
      `The service ${name} is stateless, and only stateful services have a public address: use a load balancer.`,
    zh: ({ name }) => `服务 ${name} 是无状态服务，只有有状态服务才有公网地址：请使用负载均衡。`,
  }),
  noPublicNet: message({
    en: ({ name }: OfName) =>
      `The service ${name} has no public network, so that public_net_type and bandwidth mean nothing: a stateful service gets one with pub_ip.`,
    zh: ({ name }) => `服务 ${name} 没有公网，public_net_type 和 bandwidth 不起作用：有状态服务通过 pub_ip 获得公网。`,
  }),
  /** A sentence that does not name the service itself. */
  ofService: message({
    en: ({ name, text }: OfName & { text: string }) => `Service ${name}: ${text}`,
    zh: ({ name, text }) => `服务 ${name}：${text}`,
  }),
  lastOperationFailed: message({
    en: ({ name, status }: OfName & { status: string }) =>
      `The service ${name} is as declared, but its last operation failed (${status}).`,
    zh: ({ name, status }) => `服务 ${name} 与声明一致，但其上一次操作失败 (${status})。`,
  }),
  order: message({
    en: ({ problem }: { problem: string }) => `There is no order: ${problem}.`,
    zh: ({ problem }) => `无法排定顺序：${problem}。`,
  }),
}

export const balancers = {
  addressIsFixed: message({
    en: ({ name, address }: OfName & { address: string }) =>
      `The load balancer ${name} has the address ${address}, and keeps it.`,
    zh: ({ name, address }) => `负载均衡 ${name} 的地址为 ${address}，不能更改。`,
  }),
}

export const listeners = {
  noPort: message({
    en: ({ name }: OfName) => `The listener ${name} does not exist, and without a listen_port it cannot be created.`,
    zh: ({ name }) => `监听器 ${name} 不存在，没有 listen_port 就无法创建。`,
  }),
  noRules: message({
    en: ({ name }: OfName) => `The listener ${name} does not exist, and without clusters it cannot be created.`,
    zh: ({ name }) => `监听器 ${name} 不存在，没有 clusters 就无法创建。`,
  }),
  samePort: message({
    en: ({ name, other, port }: OfName & { other: string; port: string }) =>
      `The listeners ${other} and ${name} would both listen on port ${port}.`,
    zh: ({ name, other, port }) => `监听器 ${other} 和 ${name} 会使用同一端口 ${port}。`,
  }),
  emptyRules: message({
    en: ({ name }: OfName) =>
      `The listener ${name} has no rule left, and the platform allows none without: name it in absent instead.`,
    zh: ({ name }) => `监听器 ${name} 没有任何转发规则，平台不允许这样：请改为在 absent 中列出它。`,
  }),
}

interface OfRule {
  readonly listener: string
  readonly service: string
  readonly port: string
}

export const rules = {
  noService: message({
    en: ({ listener, service, port }: OfRule) =>
      `A rule of listener ${listener} leads to ${service}:${port}, and there is no service ${service} in the end.`,
    zh: ({ listener, service, port }) =>
      `监听器 ${listener} 的规则指向 ${service}:${port}，但最终没有服务 ${service}。`,
  }),
  noPort: message({
    en: ({ listener, service, port }: OfRule) =>
      `A rule of listener ${listener} leads to ${service}:${port}, and the service has no TCP port ${port} in the end.`,
    zh: ({ listener, service, port }) =>
      `监听器 ${listener} 的规则指向 ${service}:${port}，但该服务最终没有 TCP 端口 ${port}。`,
  }),
  portStillUsed: message({
    en: ({ listener, service, port }: OfRule) =>
      `The service ${service} would lose its port ${port}, to which a rule of listener ${listener} leads: declare the rules of that listener too.`,
    zh: ({ listener, service, port }) =>
      `服务 ${service} 将失去端口 ${port}，而监听器 ${listener} 的规则仍指向它：请同时声明该监听器的规则。`,
  }),
  needsCertificate: message({
    en: ({ listener }: { listener: string }) =>
      `A rule of listener ${listener} needs a certificate, since it speaks https.`,
    zh: ({ listener }) => `监听器 ${listener} 使用 https，其规则需要证书。`,
  }),
  noCertificate: message({
    en: ({ listener, certificate }: { listener: string; certificate: string }) =>
      `A rule of listener ${listener} uses the certificate ${certificate}, which is not there in the end.`,
    zh: ({ listener, certificate }) => `监听器 ${listener} 的规则使用证书 ${certificate}，但最终没有该证书。`,
  }),
}

interface OfFields extends OfName {
  readonly fields: readonly string[]
}

export const recreation = {
  ofService: message({
    en: ({ name, fields }: OfFields) =>
      `The service ${name} would have to be created again, since the platform cannot change ${joined(fields)}: allow it with recreate: allow.`,
    zh: ({ name, fields }) =>
      `服务 ${name} 必须重新创建，因为平台无法修改 ${joined(fields)}：如允许，请填写 recreate: allow。`,
  }),
  ofListener: message({
    en: ({ name, fields }: OfFields) =>
      `The listener ${name} would have to be created again, since the platform cannot change ${joined(fields)}: allow it with recreate: allow.`,
    zh: ({ name, fields }) =>
      `监听器 ${name} 必须重新创建，因为平台无法修改 ${joined(fields)}：如允许，请填写 recreate: allow。`,
  }),
  neverCreated: message({
    en: ({ name, status }: OfName & { status: string }) =>
      `The service ${name} was never created (${status}), and has to be created again: allow it with recreate: allow.`,
    zh: ({ name, status }) => `服务 ${name} 未能创建成功 (${status})，必须重新创建：如允许，请填写 recreate: allow。`,
  }),
}

/** What became of a service that was deleted so as to be created again, and was not: it stands before the reason. */
export const deletedFirst = {
  gone: message({
    en: ({ name }: OfName) =>
      `The service ${name} was deleted so that it could be created again, creating it failed, and it does not exist now: mend the reason and apply the file again, which creates it by what the file says alone.`,
    zh: ({ name }) =>
      `服务 ${name} 为重新创建而被删除，但创建失败，该服务目前不存在：请先排除原因，再重新应用该文件，届时只按文件内容创建它。`,
  }),
  mayBeGone: message({
    en: ({ name }: OfName) =>
      `The service ${name} was deleted so that it could be created again, and it may not exist now: apply the file again, which creates it by what the file says alone where it does not.`,
    zh: ({ name }) =>
      `服务 ${name} 为重新创建而被删除，目前可能不存在：请重新应用该文件；如该服务不存在，届时只按文件内容创建它。`,
  }),
}

export const dataLoss = {
  recreation: message({
    en: ({ name }: OfName) =>
      `The service ${name} is stateful, and is only created again where the step has allow_data_loss: true.`,
    zh: ({ name }) => `服务 ${name} 是有状态服务，只有步骤填写 allow_data_loss: true 时才会重新创建。`,
  }),
  deletion: message({
    en: ({ what }: { what: string }) => `To delete the ${what}, the step needs allow_data_loss: true.`,
    zh: ({ what }) => `要删除${what}，步骤需要填写 allow_data_loss: true。`,
  }),
}

export const deletion = {
  inUse: message({
    en: ({ what, users }: { what: string; users: readonly string[] }) =>
      `The ${what} is to go, and is still used by ${joined(users)}.`,
    zh: ({ what, users }) => `${what} 将被删除，但仍由 ${joined(users)} 使用。`,
  }),
  declaredToo: message({
    en: ({ what }: { what: string }) => `The ${what} is both declared and named in absent.`,
    zh: ({ what }) => `${what} 既被声明，又列在 absent 中。`,
  }),
  tooMany: message({
    en: ({ count, most }: { count: number; most: number }) =>
      `${count} resources would be deleted or created again, and max_deletions allows ${most}.`,
    zh: ({ count, most }) => `将删除或重新创建 ${count} 个资源，而 max_deletions 最多允许 ${most} 个。`,
  }),
}
