/** What is said of the inputs that speak of a service's settings, and of what becomes of it. */
import { alternatives } from '../github/inputs.ts'
import { joined, message } from '../message.ts'

/** Of what is asked of a service. */
export const asked = {
  nothing: message({
    en: ({ others }: { others: readonly string[] }) =>
      `is required, or another of ${joined(others)}: nothing was asked for`,
    zh: ({ others }) => `或 ${joined(others)} 中至少须给出一项：没有要求任何变更`,
  }),
  goesWith: message({
    en: ({ names }: { names: readonly string[] }) => `goes with ${alternatives(names)}, which are not given`,
    zh: ({ names }) => `须与 ${alternatives(names)} 一同使用，但没有给出`,
  }),
}

/** What becomes of a service that is made, or is there already. */
export const newService = {
  againIfFails: message({
    en: 'Run it again with if_exists: skip or update, since the service may exist by then.',
    zh: '再次运行时请使用 if_exists: skip 或 update，因为届时服务可能已经存在。',
  }),
  title: message({
    en: ({ name, namespace }: { name: string; namespace: string }) => `Service ${name} in namespace ${namespace}`,
    zh: ({ name, namespace }) => `命名空间 ${namespace} 中的服务 ${name}`,
  }),
  leftAsItIs: message({ en: 'left as it is', zh: '保持原样' }),
  keeps: message({
    en: ({ what }: { what: string }) => `Left as it is: ${what}.`,
    zh: ({ what }) => `保持原样：${what}。`,
  }),
  broughtTo: message({ en: 'brought to what was asked for', zh: '调整为所要求的状态' }),
}

/** Of variables, log directories, ports and sizes. */
export const settings = {
  logDir: message({
    en: ({ got }: { got: string }) =>
      `takes absolute paths that end with a slash, such as /var/log/app/, and not the root; got ${got}`,
    zh: ({ got }) => `应为以斜杠结尾的绝对路径，例如 /var/log/app/，且不能是根目录；实际为 ${got}`,
  }),
  emptyVariable: message({
    en: ({ keys }: { keys: readonly string[] }) =>
      `envs gives an empty value to ${joined(keys)}. Where it was to be a secret: a secret that this job cannot read is empty.`,
    zh: ({ keys }) => `envs 把 ${joined(keys)} 设为空值。如果本应是密钥：本作业读不到的密钥就是空的。`,
  }),
  strayVariable: message({
    en: ({ key, before }: { key: string; before: string }) =>
      `envs sets a variable ${key}. Where that is a further line of the value of ${before}, write that value as ${before}<<END, its lines, and END.`,
    zh: ({ key, before }) =>
      `envs 会设置变量 ${key}。如果它其实是 ${before} 的值的后续行，请把该值写成 ${before}<<END、各行内容、END。`,
  }),
  portMap: message({
    en: ({ last, got }: { last: number; got: string }) =>
      `takes SERVICE_PORT:CONTAINER_PORT[/PROTOCOL], ports from 1 to ${last} and TCP or UDP, such as 80:8080/TCP; got ${got}`,
    zh: ({ last, got }) =>
      `应为 SERVICE_PORT:CONTAINER_PORT[/PROTOCOL]，端口为 1 到 ${last}，协议为 TCP 或 UDP，例如 80:8080/TCP；实际为 ${got}`,
  }),
  servicePortTwice: message({
    en: ({ port }: { port: string }) => `takes each service port once; ${port} comes twice`,
    zh: ({ port }) => `中每个服务端口只能出现一次，${port} 出现了两次`,
  }),
  containerPortTwice: message({
    en: ({ port }: { port: string }) => `takes each container port once; ${port} comes twice`,
    zh: ({ port }) => `中每个容器端口只能出现一次，${port} 出现了两次`,
  }),
  ipId: message({ en: 'the id of an IP', zh: '公网 IP 的 id' }),
  size: message({
    en: ({ names, got }: { names: readonly string[]; got: string }) =>
      `takes a size from 1 to 7, one of ${joined(names)}, or an alias such as C2M4S20; got ${got}`,
    zh: ({ names, got }) => `应为 1 到 7 的规格编号、${joined(names)} 之一，或 C2M4S20 这样的规格别名；实际为 ${got}`,
  }),
}
