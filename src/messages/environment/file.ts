/**
 * What is wrong with an environment file. A problem is a predicate behind the place that it is about, such as
 * `services.cart.replicas`; `placed` puts both behind the input's name.
 */
import { joined, message } from '../message.ts'

/** One problem, behind the name of the input; of the file as a whole where there is no place. */
export const placed = message({
  en: ({ line, at, problem }: { line: number; at: string | undefined; problem: string }) =>
    `(line ${line}): ${at ?? 'the file'} ${problem}`,
  zh: ({ line, at, problem }) => `（第 ${line} 行）：${at === undefined ? '该文件' : `${at} `}${problem}`,
})

/** In place of the rest of very many problems. */
export const moreProblems = message({
  en: ({ count }: { count: number }) => `has ${count} more problem${count === 1 ? '' : 's'}`,
  zh: ({ count }) => `另有 ${count} 个问题`,
})

/** One warning. */
export const warned = message({
  en: ({ file, line, text }: { file: string; line: number; text: string }) => `${file} (line ${line}): ${text}`,
  zh: ({ file, line, text }) => `${file}（第 ${line} 行）：${text}`,
})

export const isEmptyFile = message({
  en: 'is empty; an environment file names at least its namespace',
  zh: '为空；环境文件至少要写明 namespace',
})

export const isAnotherFile = message({
  en: ({ keys }: { keys: readonly string[] }) =>
    `is not an environment file: it has no namespace, and none of ${joined(keys)}`,
  zh: ({ keys }) => `不是环境文件：没有 namespace，也没有 ${joined(keys)} 中的任何一项`,
})

export const isWorldFile = message({
  en: 'is the world of a rehearsal, not an environment file: an environment has one namespace, and no namespaces',
  zh: '是演练用的 world 文件，而不是环境文件：环境只有一个 namespace，没有 namespaces',
})

/** What stands where something else belongs. */
export const shapes = {
  map: message({ en: 'must be a map of keys and values', zh: '应为键值映射' }),
  list: message({ en: 'must be a list', zh: '应为列表' }),
  text: message({ en: 'must be text, not a list or a map', zh: '应为文本，而不是列表或映射' }),
  quoted: message({
    en: ({ text }: { text: string }) => `must be text; YAML reads ${text} as something else, so put it in quotes`,
    zh: ({ text }) => `应为文本；YAML 会把 ${text} 视为其他类型，请加上引号`,
  }),
  nothing: message({
    en: 'has no value; leave the key out, or write "" , [] or {} for none',
    zh: '没有值；请去掉该键，或用 ""、[]、{} 表示“无”',
  }),
  noText: message({ en: 'must not be empty', zh: '不能为空' }),
  controls: message({ en: 'must not contain control characters', zh: '不能包含控制字符' }),
  longest: message({
    en: ({ most, length }: { most: number; length: number }) => `must have at most ${most} characters; got ${length}`,
    zh: ({ most, length }) => `最多 ${most} 个字符，实际有 ${length} 个`,
  }),
  most: message({
    en: ({ most, count }: { most: number; count: number }) => `must have at most ${most} items; got ${count}`,
    zh: ({ most, count }) => `最多 ${most} 项，实际有 ${count} 项`,
  }),
  least: message({ en: 'must have at least one item', zh: '至少应有一项' }),
}

export const hiddenValue = message({
  en: 'must be of another form; its value comes from secrets and is not shown',
  zh: '的格式不正确；其值来自 secrets，不予显示',
})

export const shownName = message({
  en: 'must not come from secrets, since names are shown; give it with variables',
  zh: '不能来自 secrets，因为名称会显示出来；请通过 variables 给出',
})

export const isMissing = message({
  en: ({ key }: { key: string }) => `needs ${key}`,
  zh: ({ key }) => `缺少 ${key}`,
})

export const unknownKey = message({
  en: ({ key, meant, allowed }: { key: string; meant: string | undefined; allowed: readonly string[] }) =>
    `has no key ${key}; ${meant === undefined ? `it takes ${joined(allowed)}` : `did you mean ${meant}?`}`,
  zh: ({ key, meant, allowed }) =>
    `没有 ${key} 这个键；${meant === undefined ? `可用的键为 ${joined(allowed)}` : `是否想写 ${meant}？`}`,
})

export const duplicate = message({
  en: ({ given, line }: { given: string; line: number }) => `repeats ${given} of line ${line}`,
  zh: ({ given, line }) => `与第 ${line} 行的 ${given} 重复`,
})

/** Of `${NAME}`. */
export const variables = {
  missing: message({
    en: ({ name }: { name: string }) => `uses \${${name}}, which neither variables nor secrets gives`,
    zh: ({ name }) => `使用了 \${${name}}，但 variables 和 secrets 都没有给出它`,
  }),
  twice: message({
    en: ({ name }: { name: string }) =>
      `uses \${${name}}, which variables and secrets both give; give it in one of them`,
    zh: ({ name }) => `使用了 \${${name}}，但 variables 和 secrets 都给出了它；请只在其中一处给出`,
  }),
  form: message({
    en: ({ got }: { got: string }) => `has ${got}, which is no \${NAME}; write $\${ for a literal \${`,
    zh: ({ got }) => `中的 ${got} 不是 \${NAME} 的形式；如需字面的 \${，请写 $\${`,
  }),
  emptyValue: message({
    en: ({ at }: { at: string }) =>
      `${at} is set to an empty value. If it comes from a secret, check that this job can read it: a secret that a job cannot read is empty.`,
    zh: ({ at }) => `${at} 被设为空值。如果该值来自密钥，请确认此作业能够读取它：作业无法读取的密钥为空。`,
  }),
}

/** What does not go together. */
export const rules = {
  oneReplica: message({
    en: 'must be 1 for a stateful service (stateful: true)',
    zh: '对有状态服务（stateful: true）应为 1',
  }),
  statefulOnly: message({
    en: 'is only for a stateful service (stateful: true)',
    zh: '仅用于有状态服务（stateful: true）',
  }),
  probeTooSlow: message({
    en: ({ needed, timeout, interval }: { needed: number; timeout: string; interval: string }) =>
      `leaves no time for ${needed} responses: the interval is ${interval} and the timeout ${timeout}`,
    zh: ({ needed, timeout, interval }) =>
      `来不及得到 ${needed} 次响应：interval 为 ${interval}，timeout 为 ${timeout}`,
  }),
  mountedTwice: message({
    en: ({ service }: { service: string }) =>
      `is mounted by the service ${service} already, and a volume is for one service`,
    zh: ({ service }) => `已由服务 ${service} 挂载；一个云硬盘只能供一个服务使用`,
  }),
  needsUnknown: message({
    en: ({ name, names }: { name: string; names: readonly string[] }) =>
      `names ${name}, which is no service of this file; its services are ${joined(names)}`,
    zh: ({ name, names }) => `引用了 ${name}，但此文件没有这个服务；此文件的服务为 ${joined(names)}`,
  }),
  needsCycle: message({
    en: ({ names }: { names: readonly string[] }) => `is a cycle: ${names.join(' → ')}`,
    zh: ({ names }) => `形成循环：${names.join(' → ')}`,
  }),
  oneCertificate: message({
    en: 'must have certName or certId, not both',
    zh: '中 certName 与 certId 只能填一个',
  }),
  needsCertificate: message({
    en: 'needs certName (or certId), since the listener is https',
    zh: '缺少 certName（或 certId），因为该监听为 https',
  }),
  ruleTwice: message({
    en: ({ target, rule }: { target: string; rule: number }) => `matches ${target}, as rule ${rule} does`,
    zh: ({ target, rule }) => `匹配 ${target}，与第 ${rule} 条规则相同`,
  }),
  portTwice: message({
    en: ({ port, listener }: { port: string; listener: string }) => `is ${port}, the port of listener ${listener}`,
    zh: ({ port, listener }) => `为 ${port}，与监听 ${listener} 的端口相同`,
  }),
  declaredAndAbsent: message({
    en: ({ line }: { line: number }) => `is to go, but line ${line} declares it`,
    zh: ({ line }) => `要被删除，但第 ${line} 行又声明了它`,
  }),
  namespaceAbsent: message({
    en: ({ key }: { key: string }) => `is to go, but the file declares ${key} in it`,
    zh: ({ key }) => `要被删除，但文件又在其中声明了 ${key}`,
  }),
  weightMissing: message({
    en: ({ weight, containers }: { weight: string; containers: readonly string[] }) =>
      `has ${weight} for some containers and none for ${joined(containers)}`,
    zh: ({ weight, containers }) => `的部分容器有 ${weight}，而 ${joined(containers)} 没有`,
  }),
  weightSum: message({
    en: ({ weight, total }: { weight: string; total: string }) =>
      `must have a ${weight} of 100 in total; the sum is ${total}`,
    zh: ({ weight, total }) => `中各容器的 ${weight} 之和须为 100，现为 ${total}`,
  }),
}

/** What values look like; each follows "must be". */
export const forms = {
  fullName: message({
    en: 'the full name of a namespace, such as shop-acme',
    zh: '命名空间的完整名称，例如 shop-acme',
  }),
  key: message({
    en: 'a name of letters, digits, "_", "." and "-" that does not start with a digit',
    zh: '由字母、数字、“_”、“.”和“-”组成且不以数字开头的名称',
  }),
  image: message({
    en: 'an image such as hub.c.163.com/admin/web:v2',
    zh: '镜像，例如 hub.c.163.com/admin/web:v2',
  }),
  size: message({
    en: 'a size: 1 to 7, micro to super, or an alias such as C2M4S20',
    zh: '规格：1 到 7、micro 到 super，或 C2M4S20 这样的别名',
  }),
  portMap: message({
    en: 'SERVICE_PORT:CONTAINER_PORT[/PROTOCOL], for example 80:8080/TCP',
    zh: 'SERVICE_PORT:CONTAINER_PORT[/PROTOCOL]，例如 80:8080/TCP',
  }),
  logDir: message({
    en: 'an absolute path that ends with a slash, such as /var/log/app/',
    zh: '以斜杠结尾的绝对路径，例如 /var/log/app/',
  }),
  mountPath: message({ en: 'an absolute path', zh: '绝对路径' }),
  volumeSize: message({
    en: 'a multiple of 10 from 10 to 1000 (GB)',
    zh: '10 到 1000 之间的 10 的倍数（GB）',
  }),
  listener: message({
    en: 'LOAD_BALANCER/LISTENER, such as front/legacy',
    zh: 'LOAD_BALANCER/LISTENER，例如 front/legacy',
  }),
  keyName: message({
    en: '1 to 64 letters, digits, dots, hyphens and underscores',
    zh: '1 到 64 个字母、数字、点、连字符或下划线',
  }),
}
