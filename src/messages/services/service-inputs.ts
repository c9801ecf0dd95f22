/** What is said of the inputs that speak of a service's settings, and of what becomes of it. */
import { alternatives } from '../github/inputs.ts'
import { joined, message } from '../message.ts'

/** What does not go together in a request to change a service. */
export const updateProblems = {
  nothing: message({
    en: ({ others }: { others: readonly string[] }) =>
      `or one of ${joined(others)} is required: no change was requested`,
    zh: ({ others }) => `或 ${joined(others)} 中至少须给出一项：没有请求任何变更`,
  }),
  goesWith: message({
    en: ({ names }: { names: readonly string[] }) => `can be used only with ${alternatives(names)}`,
    zh: ({ names }) => `只能与 ${alternatives(names)} 一同使用`,
  }),
}

/** What happens to a service that is created or already exists. */
export const newService = {
  againIfFails: message({
    en: 'When you run the step again, set if_exists: skip or update, since the service may exist by then.',
    zh: '重新运行时请设置 if_exists: skip 或 update，因为届时服务可能已经存在。',
  }),
  title: message({
    en: ({ name, namespace }: { name: string; namespace: string }) => `Service ${name} in namespace ${namespace}`,
    zh: ({ name, namespace }) => `命名空间 ${namespace} 中的服务 ${name}`,
  }),
  leftAsItIs: message({ en: 'left unchanged', zh: '保持不变' }),
  keeps: message({
    en: ({ what }: { what: string }) => `Left unchanged: ${what}.`,
    zh: ({ what }) => `保持不变：${what}。`,
  }),
  broughtTo: message({ en: 'update to match the inputs', zh: '更新为输入所指定的状态' }),
}

/** Of variables, log directories, ports and sizes. */
export const settings = {
  logDir: message({
    en: ({ got }: { got: string }) =>
      `must be absolute paths that end with a slash, such as /var/log/app/, and not the root; got ${got}`,
    zh: ({ got }) => `应为以斜杠结尾的绝对路径，例如 /var/log/app/，且不能是根目录；实际为 ${got}`,
  }),
  emptyVariable: message({
    en: ({ input, keys }: { input: string; keys: readonly string[] }) =>
      `${input} sets ${joined(keys)} to an empty value. If the value comes from a secret, check that this job can read it: a secret that a job cannot read is empty.`,
    zh: ({ input, keys }) =>
      `${input} 把 ${joined(keys)} 设为空值。如果该值来自密钥，请确认此作业能够读取它：作业无法读取的密钥为空。`,
  }),
  strayVariable: message({
    en: ({ key, before }: { key: string; before: string }) =>
      `envs sets a variable ${key}. If this line belongs to the value of ${before}, write that value over several lines: ${before}<<END, the value, and END.`,
    zh: ({ key, before }) =>
      `envs 会设置变量 ${key}。如果这一行属于 ${before} 的值，请把该值写成多行：${before}<<END、值的内容、END。`,
  }),
  portMap: message({
    en: ({ last, got }: { last: number; got: string }) =>
      `must be SERVICE_PORT:CONTAINER_PORT[/PROTOCOL] with ports from 1 to ${last} and TCP or UDP, such as 80:8080/TCP; got ${got}`,
    zh: ({ last, got }) =>
      `应为 SERVICE_PORT:CONTAINER_PORT[/PROTOCOL]，端口为 1 到 ${last}，协议为 TCP 或 UDP，例如 80:8080/TCP；实际为 ${got}`,
  }),
  servicePortTwice: message({
    en: ({ port }: { port: string }) => `must list each service port only once; ${port} appears twice`,
    zh: ({ port }) => `中每个服务端口只能出现一次，${port} 出现了两次`,
  }),
  containerPortTwice: message({
    en: ({ port }: { port: string }) => `must list each container port only once; ${port} appears twice`,
    zh: ({ port }) => `中每个容器端口只能出现一次，${port} 出现了两次`,
  }),
  ipId: message({ en: 'the id of an IP', zh: '公网 IP 的 id' }),
  size: message({
    en: ({ names, got }: { names: readonly string[]; got: string }) =>
      `must be a size from 1 to 7, one of ${joined(names)}, or an alias such as C2M4S20; got ${got}`,
    zh: ({ names, got }) => `应为 1 到 7 的规格编号、${joined(names)} 之一，或 C2M4S20 这样的规格别名；实际为 ${got}`,
  }),
}
