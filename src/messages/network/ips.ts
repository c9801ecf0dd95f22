/** What is said of public IPs. */
import { message } from '../message.ts'

/** `ip` is its id. */
export const ipTitle = message({ en: ({ id }: { id: string }) => `Public IP ${id}`, zh: ({ id }) => `公网 IP ${id}` })

export const costTitle = message({
  en: ({ id }: { id: string }) => `Cost of public IP ${id}`,
  zh: ({ id }) => `公网 IP ${id} 的费用`,
})

export const quotaTitle = message({ en: 'Quota of public IPs', zh: '公网 IP 的配额' })

export const publicIps = message({ en: 'public IPs', zh: '公网 IP' })

export const countedIps = message({
  en: ({ count, type }: { count: number; type: string }) =>
    `${count} public ${count === 1 ? 'IP' : 'IPs'} of type ${type}`,
  zh: ({ count, type }) => `${count} 个 ${type} 类型的公网 IP`,
})

export const ipsOfType = message({
  en: ({ type }: { type: string }) => `public IPs of type ${type}`,
  zh: ({ type }) => `${type} 类型的公网 IP`,
})

export const idForm = message({
  en: 'the id of a public IP, such as 896 or 7f7a9f12-035f-401b-ace0-7926b4a518b4',
  zh: '公网 IP 的 id，例如 896 或 7f7a9f12-035f-401b-ace0-7926b4a518b4',
})

export const releasing = message({ en: 'Releasing the IP', zh: '释放公网 IP' })

export const notReleasable = message({
  en: ({ ip, id, status, holder }: { ip: string; id: string; status: string; holder: string }) =>
    `Public IP ${ip} (${id}) has the status "${status}"${holder === '' ? '' : ` (held by ${holder})`}, and the platform releases only IPs that are available.`,
  zh: ({ ip, id, status, holder }) =>
    `公网 IP ${ip} (${id}) 的状态为“${status}”${holder === '' ? '' : `（由 ${holder} 占用）`}，平台只能释放状态为 available 的公网 IP。`,
})

/** What to do first, by the status that keeps an IP from being released. */
export const releaseFirst = {
  binded: message({
    en: 'Delete the resource that it is bound to first (delete-service, or manage-load-balancer with operation: delete).',
    zh: '请先删除它所绑定的资源（delete-service，或 manage-load-balancer 配合 operation: delete）。',
  }),
  binding: message({
    en: 'It is being bound to a resource. Delete that resource first, once it is ready.',
    zh: '它正在绑定到某个资源。请在该资源就绪后先将其删除。',
  }),
  disabled: message({
    en: 'Its network is disabled. Check the account and the IP in the console (https://c.163.com/dashboard).',
    zh: '它的网络已被停用。请在控制台（https://c.163.com/dashboard）查看账号和该公网 IP。',
  }),
}

export const overQuota = message({
  en: ({ type, quota, used, count }: { type: string; quota: number; used: number; count: number }) =>
    `The quota of public IPs of type ${type} is ${quota} and ${used} are in use, so ${count} more cannot be created.`,
  zh: ({ type, quota, used, count }) =>
    `${type} 类型公网 IP 的配额为 ${quota}，已使用 ${used}，无法再创建 ${count} 个。`,
})

export const overQuotaAdvice = message({
  en: 'Release unused IPs (operation: list with status: available, then operation: delete), or ask the platform for a higher quota.',
  zh: '请释放未使用的公网 IP（先用 operation: list 和 status: available 列出，再用 operation: delete 释放），或向平台申请更高的配额。',
})

export const creatingIps = message({
  en: ({ count }: { count: number }) => `create ${count}`,
  zh: ({ count }) => `创建 ${count} 个`,
})

export const checkingCreatedIps = message({ en: 'Checking which IPs were created', zh: '检查创建了哪些公网 IP' })

export const inTheList = message({
  en: ({ found, missing, type }: { found: number; missing: number; type: string }) =>
    `${found} of ${missing} new IPs of type ${type} are in the list.`,
  zh: ({ found, missing, type }) => `列表中有 ${found} 个新的 ${type} 类型公网 IP，共应有 ${missing} 个。`,
})

export const answerLost = message({
  en: ({ missing, type }: { missing: number; type: string }) =>
    `The response to the creation of ${missing} public ${missing === 1 ? 'IP' : 'IPs'} of type ${type} was lost, and the step could not find out in time which of them were created.`,
  zh: ({ missing, type }) => `创建 ${missing} 个 ${type} 类型公网 IP 的响应丢失，且此步骤未能及时确认创建了其中哪些。`,
})

export const lookAtList = message({
  en: 'Check the list (operation: list) before you run the step again: each IP is billed.',
  zh: '重新运行此步骤之前，请先查看列表（operation: list）：每个公网 IP 都会计费。',
})

export const againCreates = message({
  en: 'Check the list (operation: list) before you run the step again: each run creates new IPs, and each IP is billed.',
  zh: '重新运行此步骤之前，请先查看列表（operation: list）：每次运行都会创建新的公网 IP，且每个都会计费。',
})

export const ambiguousIps = message({
  en: ({ missing, type, found, names }: { missing: number; type: string; found: number; names: string }) =>
    `The response to the creation of ${missing} public ${missing === 1 ? 'IP' : 'IPs'} of type ${type} was lost, and there are ${found} new ones: ${names}. The step cannot tell which of them it created.`,
  zh: ({ missing, type, found, names }) =>
    `创建 ${missing} 个 ${type} 类型公网 IP 的响应丢失，而现在新出现了 ${found} 个：${names}。此步骤无法判断其中哪些由它创建。`,
})

export const othersCreate = message({
  en: 'Another job created IPs at the same time. Put all workflows that create IPs into one concurrency group, and release the IPs that nothing uses.',
  zh: '另一个作业同时创建了公网 IP。请让所有会创建公网 IP 的工作流使用同一个 concurrency 组，并释放未使用的公网 IP。',
})

export const onlySome = message({
  en: ({ created, count, type, names }: { created: number; count: number; type: string; names: string }) =>
    `Only ${created} of ${count} public IPs of type ${type} were created${names === '' ? '' : ` (${names})`}.`,
  zh: ({ created, count, type, names }) =>
    `只创建了 ${count} 个 ${type} 类型公网 IP 中的 ${created} 个${names === '' ? '' : `（${names}）`}。`,
})

export const thoseBill = message({
  en: 'The created IPs are billed: use them, or release them with operation: delete.',
  zh: '已创建的公网 IP 正在计费：请使用它们，或用 operation: delete 释放。',
})

export const ipNamed = message({
  en: ({ ip, id }: { ip: string; id: string }) => `${ip} with id ${id}`,
  zh: ({ ip, id }) => `${ip}（id 为 ${id}）`,
})
