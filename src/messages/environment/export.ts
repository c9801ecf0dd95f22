/** The comments of an exported environment file. */
import { joined, message } from '../message.ts'

export const exportedFrom = message({
  en: ({ namespace }: { namespace: string }) =>
    `The namespace ${namespace} as it was when this file was exported. A field that is removed from the file is no longer managed.`,
  zh: ({ namespace }) => `命名空间 ${namespace} 在导出时的状态。从此文件中删去的字段不再受管理。`,
})

export const valuesToGive = message({
  en: ({ names }: { names: readonly string[] }) =>
    `Values that look like secrets are left out. Give them with the input secrets: ${joined(names)}.`,
  zh: ({ names }) => `看起来是密钥的值未写入。请通过输入 secrets 给出：${joined(names)}。`,
})

/** Something that is left out: a thing, or one of its fields. */
export const leftOut = message({
  en: ({ what, why }: { what: string; why: string }) => `Left out: ${what} ${why}.`,
  zh: ({ what, why }) => `未写入：${what} ${why}。`,
})

/** Why, behind its name. */
export const reasons = {
  neverCreated: message({ en: 'failed to be created', zh: '创建失败' }),
  isDeleted: message({ en: 'is being deleted', zh: '正在被删除' }),
  unknownSize: message({ en: 'is not reported by the platform', zh: '未由平台报告' }),
  weights: message({ en: 'does not add up to 100', zh: '的总和不是 100' }),
  leadsNowhere: message({
    en: ({ service, port }: { service: string; port: number }) =>
      `has a rule to ${service}:${port}, and there is no such service with this TCP port`,
    zh: ({ service, port }) => `有一条规则指向 ${service}:${port}，但没有带此 TCP 端口的该服务`,
  }),
  noAddress: message({ en: 'has no address that the platform reports', zh: '的地址未由平台报告' }),
}
