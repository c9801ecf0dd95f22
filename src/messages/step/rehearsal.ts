/** What `rehearse` says: of the simulated platform, what there is in it, and what became of it. */
import { joined, message } from '../message.ts'

/** Its own lines. */
export const rehearsal = {
  starting: message({ en: 'Starting the simulator', zh: '启动模拟平台' }),
  listens: message({
    en: ({ endpoint, speed }: { endpoint: string; speed: number }) =>
      `The simulated platform listens on ${endpoint} until the job ends. It runs ${speed} times as fast as the real one.`,
    zh: ({ endpoint, speed }) => `模拟平台在 ${endpoint} 监听，直到作业结束。其速度为真实平台的 ${speed} 倍。`,
  }),
  answers: message({
    en: ({ traffic }: { traffic: string }) =>
      `What runs there answers, too: health checks of the later steps reach it, and everybody else through ${traffic}.`,
    zh: ({ traffic }) => `其中运行的服务也会应答：后续步骤的健康检查会访问它，其他请求可通过 ${traffic} 访问。`,
  }),
  resources: message({ en: 'Resources', zh: '资源' }),
  onlyEnvironment: message({
    en: 'can be used only if world is an environment file',
    zh: '仅在 world 为环境文件时可用',
  }),
  otherRegistry: message({
    en: 'must be an image of hub.c.163.com with its owner, since the simulated platform has no others',
    zh: '应为 hub.c.163.com 上带有所有者的镜像，模拟平台没有其他镜像',
  }),
  madeUp: message({
    en: ({ names }: { names: readonly string[] }) =>
      `Variables without a value got a made-up one, rehearsal-NAME: ${joined(names)}.`,
    zh: ({ names }) => `没有给出值的变量使用了虚构的值 rehearsal-NAME：${joined(names)}。`,
  }),
  created: message({
    en: ({ names }: { names: readonly string[] }) => `Created: ${joined(names)}.`,
    zh: ({ names }) => `新建：${joined(names)}。`,
  }),
  deleted: message({
    en: ({ names }: { names: readonly string[] }) => `Deleted: ${joined(names)}.`,
    zh: ({ names }) => `删除：${joined(names)}。`,
  }),
  updated: message({
    en: ({ names }: { names: readonly string[] }) => `Changed: ${joined(names)}.`,
    zh: ({ names }) => `变更：${joined(names)}。`,
  }),
  refused: message({
    en: ({ count }: { count: number }) =>
      `The simulated platform refused ${counted(count, 'request')}; see the list of requests.`,
    zh: ({ count }) => `模拟平台拒绝了 ${count} 个请求，详见请求列表。`,
  }),
  builtInWorld: message({ en: 'the built-in resources', zh: '内置资源' }),
  gone: message({
    en: 'The simulated platform stopped before the job ended, so it is not known what the rehearsal changed.',
    zh: '模拟平台在作业结束前已停止，无法得知预演改变了什么。',
  }),
  ended: message({
    en: ({ fields, requests }: { fields: number; requests: number }) =>
      `The rehearsal changed ${counted(fields, 'field')} in ${counted(requests, 'request')}. The simulated platform was stopped.`,
    zh: ({ fields, requests }) => `预演共发出 ${requests} 个请求，改变了 ${fields} 个字段。模拟平台已停止。`,
  }),
  requests: message({ en: 'Requests', zh: '请求' }),
  whatChanged: message({ en: 'what changed', zh: '改变的内容' }),
  more: message({
    en: ({ count }: { count: number }) => `and ${count} more, see the log`,
    zh: ({ count }) => `另有 ${count} 条，见日志`,
  }),
  notReady: message({ en: 'The simulator was not ready in time.', zh: '模拟平台未能及时就绪。' }),
  endedAtOnce: message({
    en: ({ code }: { code: number | null }) => `The simulator exited immediately (exit code ${code}).`,
    zh: ({ code }) => `模拟平台刚启动就退出了（退出码 ${code}）。`,
  }),
  failed: message({
    en: ({ reason }: { reason: string }) => `The simulator failed: ${reason}`,
    zh: ({ reason }) => `模拟平台出错：${reason}`,
  }),
}

function counted(count: number, what: string): string {
  return `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`
}

/** What the simulated platform holds, as the simulator calls it. */
export const resources = {
  namespace: message({ en: 'namespace', zh: '命名空间' }),
  repository: message({ en: 'repository', zh: '镜像仓库' }),
  service: message({ en: 'service', zh: '服务' }),
  load_balancer: message({ en: 'load balancer', zh: '负载均衡' }),
  certificate: message({ en: 'certificate', zh: '证书' }),
  volume: message({ en: 'volume', zh: '云硬盘' }),
  ip: message({ en: 'public IP', zh: '公网 IP' }),
  secret_key: message({ en: 'SSH key', zh: 'SSH 密钥' }),
}

/** One thing of the simulated platform. */
export interface SimulatedResource {
  readonly kind: keyof typeof resources
  readonly name: string
}

interface Part {
  readonly of?: string | undefined
  readonly key?: string | undefined
}

/** What of it one looks at. */
export const features = {
  full_name: message<Part>({ en: () => 'full name', zh: () => '全名' }),
  fingerprint: message<Part>({ en: () => 'fingerprint', zh: () => '指纹' }),
  status: message<Part>({ en: () => 'status', zh: () => '状态' }),
  replicas: message<Part>({ en: () => 'replicas', zh: () => '副本数' }),
  size: message<Part>({ en: () => 'size', zh: () => '规格' }),
  capacity: message<Part>({ en: () => 'size', zh: () => '容量' }),
  ports: message<Part>({ en: () => 'ports', zh: () => '端口' }),
  public_address: message<Part>({ en: () => 'public address', zh: () => '公网地址' }),
  public_network: message<Part>({ en: () => 'public network', zh: () => '公网' }),
  address: message<Part>({ en: () => 'address', zh: () => '地址' }),
  charge_mode: message<Part>({ en: () => 'charge mode', zh: () => '计费方式' }),
  description: message<Part>({ en: () => 'description', zh: () => '描述' }),
  type: message<Part>({ en: () => 'type', zh: () => '类型' }),
  mounted_in: message<Part>({ en: () => 'mounted in', zh: () => '挂载于' }),
  bound_to: message<Part>({ en: () => 'bound to', zh: () => '绑定到' }),
  image: message<Part>({ en: ({ of }) => `image of ${of}`, zh: ({ of }) => `${of} 的镜像` }),
  log_dirs: message<Part>({ en: ({ of }) => `log directories of ${of}`, zh: ({ of }) => `${of} 的日志目录` }),
  volumes: message<Part>({ en: ({ of }) => `volumes of ${of}`, zh: ({ of }) => `${of} 的云硬盘` }),
  ssh_keys: message<Part>({ en: ({ of }) => `SSH keys of ${of}`, zh: ({ of }) => `${of} 的 SSH 密钥` }),
  weights: message<Part>({ en: ({ of }) => `shares of ${of}`, zh: ({ of }) => `${of} 的资源权重` }),
  variable: message<Part>({
    en: ({ of, key }) => `variable ${key} of ${of}`,
    zh: ({ of, key }) => `${of} 的变量 ${key}`,
  }),
  listener: message<Part>({ en: ({ of }) => `listener ${of}`, zh: ({ of }) => `监听 ${of}` }),
  tag: message<Part>({ en: ({ of }) => `tag ${of}`, zh: ({ of }) => `标签 ${of}` }),
}

/** One of them; `of` names the container, the listener or the tag, `key` the variable. */
export interface SimulatedFeature extends Part {
  readonly kind: keyof typeof features
}

/** A feature of a resource, as a field that differs. */
export const fieldOf = message({
  en: ({ resource, feature }: { resource: string; feature: string }) => `${resource}: ${feature}`,
  zh: ({ resource, feature }) => `${resource}：${feature}`,
})

/** A feature with its value. */
export const featureIs = message({
  en: ({ feature, value }: { feature: string; value: string }) => `${feature}: ${value}`,
  zh: ({ feature, value }) => `${feature}：${value}`,
})

/** A request of the rehearsal that was to change something. */
export interface SimulatedRequest {
  /** `09:00:31` */
  readonly time: string
  readonly method: string
  readonly path: string
  /** Missing where the platform has no such operation. */
  readonly operation?: string
  /** Missing where it got no answer. */
  readonly status?: number
  readonly code?: string | number
  /** The kind of the fault that it met. */
  readonly fault?: string
}

export const requestLine = message({
  en: ({ time, method, path, operation, status, code, fault }: SimulatedRequest) =>
    `${time} ${method} ${path} (${operation ?? 'no operation'}): ${status ?? 'no answer'}${
      code === undefined ? '' : `, code ${code}`
    }${fault === undefined ? '' : `, caused by the fault ${fault}`}`,
  zh: ({ time, method, path, operation, status, code, fault }) =>
    `${time} ${method} ${path}（${operation ?? '无此操作'}）：${status ?? '无应答'}${
      code === undefined ? '' : `，错误码 ${code}`
    }${fault === undefined ? '' : `，由故障 ${fault} 引起`}`,
})
