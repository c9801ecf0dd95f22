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
    `Public IP ${ip} (${id}) has the status "${status}"${holder === '' ? '' : ` (held by ${holder})`}, and the platform releases only those that are available.`,
  zh: ({ ip, id, status, holder }) =>
    `公网 IP ${ip} (${id}) 的状态为“${status}”${holder === '' ? '' : `（由 ${holder} 占用）`}，平台只能释放状态为 available 的公网 IP。`,
})

/** What to do first, by the status that keeps an IP from being released. */
export const releaseFirst = {
  binded: message({
    en: 'Delete what it is bound to first (delete-service, or manage-load-balancer with operation: delete).',
    zh: '请先删除它所绑定的资源（delete-service，或 manage-load-balancer 配合 operation: delete）。',
  }),
  binding: message({
    en: 'Delete what it is being bound to first, once that exists.',
    zh: '它正在绑定到某个资源，请在该资源就绪后先将其删除。',
  }),
  disabled: message({
    en: 'Its network is switched off; look at the account and the IP in the console (https://c.163.com/dashboard).',
    zh: '它的网络已被关闭；请在控制台（https://c.163.com/dashboard）查看账户和该公网 IP。',
  }),
}

export const overQuota = message({
  en: ({ type, quota, used, count }: { type: string; quota: number; used: number; count: number }) =>
    `The quota of public IPs of type ${type} is ${quota} and ${used} of it are used, so ${count} more do not fit.`,
  zh: ({ type, quota, used, count }) =>
    `${type} 类型公网 IP 的配额为 ${quota}，已使用 ${used}，无法再创建 ${count} 个。`,
})

export const overQuotaAdvice = message({
  en: 'Release IPs that nothing uses (operation: list with status: available, then operation: delete), or ask the platform for a higher quota.',
  zh: '请释放未使用的公网 IP（先用 operation: list 和 status: available 列出，再用 operation: delete 释放），或向平台申请更高的配额。',
})

export const creatingIps = message({
  en: ({ count }: { count: number }) => `create ${count}`,
  zh: ({ count }) => `创建 ${count} 个`,
})

export const findingOut = message({ en: 'Finding out which IPs were created', zh: '确认创建了哪些公网 IP' })

export const inTheList = message({
  en: ({ found, missing, type }: { found: number; missing: number; type: string }) =>
    `${found} of ${missing} new IPs of type ${type} are in the list.`,
  zh: ({ found, missing, type }) => `列表中有 ${found} 个新的 ${type} 类型公网 IP，共应有 ${missing} 个。`,
})

export const answerLost = message({
  en: ({ missing, type }: { missing: number; type: string }) =>
    `The answer to the creation of ${missing} public ${missing === 1 ? 'IP' : 'IPs'} of type ${type} was lost, and it could not be read in time which of them were created.`,
  zh: ({ missing, type }) => `创建 ${missing} 个 ${type} 类型公网 IP 的应答丢失，且未能及时读到创建了其中哪些。`,
})

export const lookAtList = message({
  en: 'Look at the list (operation: list) before you run the step again: each IP bills.',
  zh: '再次运行该步骤之前，请先查看列表（operation: list）：每个公网 IP 都会计费。',
})

export const againCreates = message({
  en: 'Look at the list (operation: list) before you run the step again: each run creates new IPs, and each bills.',
  zh: '再次运行该步骤之前，请先查看列表（operation: list）：每次运行都会创建新的公网 IP，且每个都会计费。',
})

export const notToBeTold = message({
  en: ({ missing, type, found, names }: { missing: number; type: string; found: number; names: string }) =>
    `The answer to the creation of ${missing} public ${missing === 1 ? 'IP' : 'IPs'} of type ${type} was lost, and there are ${found} new ones: ${names}. Which of them are this step's cannot be told.`,
  zh: ({ missing, type, found, names }) =>
    `创建 ${missing} 个 ${type} 类型公网 IP 的应答丢失，而现在新出现了 ${found} 个：${names}。无法判断其中哪些属于本步骤。`,
})

export const othersCreate = message({
  en: 'Somebody else creates IPs at the same time. Give all workflows that do so one concurrency group, and release those that nobody uses.',
  zh: '同时有其他人在创建公网 IP。请为所有会创建公网 IP 的工作流设置同一个 concurrency 组，并释放无人使用的公网 IP。',
})

export const onlySome = message({
  en: ({ created, count, type, names }: { created: number; count: number; type: string; names: string }) =>
    `Only ${created} of ${count} public IPs of type ${type} were created${names === '' ? '' : ` (${names})`}.`,
  zh: ({ created, count, type, names }) =>
    `只创建了 ${count} 个 ${type} 类型公网 IP 中的 ${created} 个${names === '' ? '' : `（${names}）`}。`,
})

export const thoseBill = message({
  en: 'Those that were created bill: use them, or release them with operation: delete.',
  zh: '已创建的公网 IP 正在计费：请使用它们，或用 operation: delete 释放。',
})

export const ipNamed = message({
  en: ({ ip, id }: { ip: string; id: string }) => `${ip} with id ${id}`,
  zh: ({ ip, id }) => `${ip}（id 为 ${id}）`,
})
