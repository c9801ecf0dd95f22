/** What is said of many services that are deployed in one step. */
import { joined, message } from '../message.ts'

/** What is wrong with the list of services; follows the name of the input or of the item. */
export const fleetProblems = {
  list: message({ en: 'must be a list of services, each a map', zh: '应为服务的列表，每一项为键值映射' }),
  noItems: message({ en: 'must have at least one service', zh: '至少应有一个服务' }),
  notBoth: message({ en: 'cannot be combined with services', zh: '不能与 services 同时填写' }),
  required: message({
    en: 'is required, unless services_file is given',
    zh: '必填；也可以改为填写 services_file',
  }),
  unknownKey: message({
    en: ({ allowed }: { allowed: readonly string[] }) => `is not a field of an item; the fields are ${joined(allowed)}`,
    zh: ({ allowed }) => `不是列表项的字段；可用字段为 ${joined(allowed)}`,
  }),
  noName: message({
    en: 'is required for an item that has no service_name: results and needs use it',
    zh: '在没有填写 service_name 时必填：results 和 needs 以它称呼该项',
  }),
  single: message({ en: 'must be a single value', zh: '应为单个值' }),
  names: message({ en: 'must be a name, or a list of names', zh: '应为名称或名称的列表' }),
  order: message({
    en: ({ problem }: { problem: string }) => `is wrong: ${problem}`,
    zh: ({ problem }) => `有误：${problem}`,
  }),
}

export const sameService = message({
  en: ({ other, id }: { other: string; id: number }) => `It is the same service as ${other} (${id}).`,
  zh: ({ other, id }) => `它与 ${other} 是同一个服务（${id}）。`,
})
export const oneItemEach = message({
  en: 'Name each service in one item.',
  zh: '每个服务只应出现在一项中。',
})

interface Count {
  readonly count: number
  readonly all: number
}

/** What failed, of how many, each with its reason. */
export const fleetFailed = {
  failed: message({
    en: ({ count, all }: Count) => `${count} of ${all} services failed.`,
    zh: ({ count, all }) => `${all} 个服务中有 ${count} 个失败。`,
  }),
  refused: message({
    en: ({ count, all }: Count) => `Nothing was changed, since ${count} of ${all} services cannot be deployed.`,
    zh: ({ count, all }) => `没有变更任何内容：${all} 个服务中有 ${count} 个无法部署。`,
  }),
  one: message({
    en: ({ names, message }: { names: string; message: string }) => `${names}: ${message}`,
    zh: ({ names, message }) => `${names}：${message}`,
  }),
  more: message({
    en: ({ count }: { count: number }) => `And ${count} more.`,
    zh: ({ count }) => `另有 ${count} 个。`,
  }),
  skipped: message({
    en: ({ names }: { names: string }) => `Not begun: ${names}.`,
    zh: ({ names }) => `没有开始：${names}。`,
  }),
  rolledBack: message({
    en: ({ names }: { names: string }) => `Rolled back: ${names}.`,
    zh: ({ names }) => `已回滚：${names}。`,
  }),
  notRolledBack: message({
    en: ({ names, message }: { names: string; message: string }) => `Could not be rolled back: ${names}: ${message}`,
    zh: ({ names, message }) => `未能回滚：${names}：${message}`,
  }),
}

/** One line of the log when a service has failed. */
export const itemFailed = message({
  en: ({ message, hint }: { message: string; hint: string | undefined }) =>
    `Failed: ${message}${hint === undefined ? '' : ` ${hint}`}`,
  zh: ({ message, hint }) => `失败：${message}${hint ?? ''}`,
})

export const rollingBackAll = message({
  en: ({ count }: { count: number }) => `Rolling back what this step changed, in ${count} services …`,
  zh: ({ count }) => `正在回滚此步骤所做的变更，涉及 ${count} 个服务 …`,
})

export const againInFleet = message({
  en: 'Run the step again to go on: services that are done are left as they are.',
  zh: '重新运行此步骤即可继续：已完成的服务保持不变。',
})

/** What is deployed, in the title of the summary. */
export const fleetOf = message({
  en: ({ count }: { count: number }) => `${count} ${count === 1 ? 'service' : 'services'}`,
  zh: ({ count }) => `${count} 个服务`,
})

/** `3 changed, 2 unchanged`; the parts are words with their counts. */
export const fleetEnded = message({
  en: ({ fleet, parts }: { fleet: string; parts: readonly string[] }) => `${fleet}: ${parts.join(', ')}.`,
  zh: ({ fleet, parts }) => `${fleet}：${parts.join('，')}。`,
})
export const countOf = message({
  en: ({ count, word }: { count: number; word: string }) => `${count} ${word}`,
  zh: ({ count, word }) => `${count} 个${word}`,
})

/** Words of the table that `outcomeWords` does not have. */
export const fleetWords = {
  skipped: message({ en: 'skipped', zh: '已跳过' }),
  rolledBack: message({
    en: ({ outcome }: { outcome: string }) => `${outcome}, rolled back`,
    zh: ({ outcome }) => `${outcome}，已回滚`,
  }),
  instead: message({
    en: ({ image, before }: { image: string; before: string }) => `${image} (before: ${before})`,
    zh: ({ image, before }) => `${image}（之前：${before}）`,
  }),
}

/** The heads of the table. */
export const fleetColumns = {
  service: message({ en: 'Service', zh: '服务' }),
  outcome: message({ en: 'Outcome', zh: '结果' }),
  image: message({ en: 'Image', zh: '镜像' }),
  replicas: message({ en: 'Replicas', zh: '副本数' }),
  note: message({ en: 'Note', zh: '说明' }),
}
