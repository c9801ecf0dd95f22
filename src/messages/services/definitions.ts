/** What is wrong with a definition file; fragments that follow the input's name. `place` is a path such as `service_info.port_maps[0]`. */
import { message } from '../message.ts'

interface Placed {
  place: string
}
interface Got extends Placed {
  given: string
}

/** The file as a whole, as places name it. */
export const theDefinition = message({ en: 'the definition', zh: '定义文件' })

export const takesText = message({
  en: ({ place }: Placed) => `must have text as ${place}`,
  zh: ({ place }) => `中 ${place} 应为文本`,
})
export const takesQuotedText = message({
  en: ({ place }: Placed) => `must have text as ${place}; quote the value so that YAML keeps it as text`,
  zh: ({ place }) => `中 ${place} 应为文本；请给值加上引号，使 YAML 将其视为文本`,
})
export const onlyOnce = message({
  en: ({ place, given }: Got) => `must list ${given} only once in ${place}`,
  zh: ({ place, given }) => `的 ${place} 中 ${given} 只能出现一次`,
})
export const mapOfMounts = message({
  en: ({ place }: Placed) => `must have a map of volume id (or name) to mount path as ${place}`,
  zh: ({ place }) => `中 ${place} 应为云硬盘 id（或名称）到挂载路径的映射`,
})
export const containerNameForm = message({
  en: ({ place, given }: Got) =>
    `must have lower-case letters, digits and hyphens, starting with a letter, as ${place}; got ${given}`,
  zh: ({ place, given }) => `中 ${place} 应由小写字母、数字和连字符组成并以字母开头，实际为 ${given}`,
})
export const imageForm = message({
  en: ({ place, given }: Got) => `must have an image such as hub.c.163.com/admin/web:v2 as ${place}; got ${given}`,
  zh: ({ place, given }) => `中 ${place} 应为镜像，例如 hub.c.163.com/admin/web:v2，实际为 ${given}`,
})

/** Ports: whose they are. */
export const servicePort = message({
  en: ({ place }: Placed) => `${place} (of the service)`,
  zh: ({ place }) => `${place}（服务端口）`,
})
export const containerPort = message({
  en: ({ place }: Placed) => `${place} (of the container)`,
  zh: ({ place }) => `${place}（容器端口）`,
})
export const needsField = message({
  en: ({ place }: Placed) => `needs ${place}`,
  zh: ({ place }) => `缺少 ${place}`,
})
export const oneSpelling = message({
  en: ({ place, spellings }: Placed & { spellings: readonly string[] }) =>
    `must have only one of ${spellings.join(', ')} in ${place}: they mean the same port`,
  zh: ({ place, spellings }) => `的 ${place} 中只能填写 ${spellings.join('、')} 之一：它们指同一个端口`,
})
export const protocolForm = message({
  en: ({ place }: Placed) => `must have TCP or UDP as ${place}`,
  zh: ({ place }) => `中 ${place} 应为 TCP 或 UDP`,
})
export const chargingForm = message({
  en: ({ place }: Placed) => `must have flow or bandwidth as ${place}`,
  zh: ({ place }) => `中 ${place} 应为 flow 或 bandwidth`,
})
export const oneSize = message({
  en: ({ place }: Placed) => `must have spec_id or spec_alias in ${place}, not both`,
  zh: ({ place }) => `的 ${place} 中 spec_id 与 spec_alias 只能填一个`,
})
