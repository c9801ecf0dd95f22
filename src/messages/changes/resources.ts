/** What is said of every thing that is managed by name or id, whatever it is. */
import { message } from '../message.ts'

/** What is requested of a thing, to follow "the change to". */
export const matchRequested = message({ en: 'match the requested state', zh: '调整为所要求的状态' })
export const deleteIt = message({ en: 'delete it', zh: '删除' })

/** What there was before a deletion, in a difference. */
export const existing = message({ en: 'exists', zh: '存在' })

interface Titled {
  title: string
}

export const doesNotExist = message({
  en: ({ title }: Titled) => `${title} does not exist.`,
  zh: ({ title }) => `${title} 不存在。`,
})
export const checkItsName = message({
  en: 'Check its name or id, and that this account owns it.',
  zh: '请检查其名称或 id，以及它是否属于当前账号。',
})
export const cannotBeChanged = message({
  en: ({ title }: Titled) => `${title} exists, and the platform cannot change it.`,
  zh: ({ title }) => `${title} 已存在，平台无法对其进行修改。`,
})

/** How a change of a thing ended, by what was done. */
export const ended = {
  created: message({ en: ({ title }: Titled) => `${title}: created.`, zh: ({ title }) => `${title}：已创建。` }),
  updated: message({ en: ({ title }: Titled) => `${title}: updated.`, zh: ({ title }) => `${title}：已更新。` }),
  deleted: message({ en: ({ title }: Titled) => `${title}: deleted.`, zh: ({ title }) => `${title}：已删除。` }),
  unchanged: message({
    en: ({ title }: Titled) => `${title}: already up to date.`,
    zh: ({ title }) => `${title}：已是最新，无需变更。`,
  }),
  read: message({ en: ({ title }: Titled) => `${title}: read.`, zh: ({ title }) => `${title}：已读取。` }),
}

export const nothingToDelete = message({
  en: ({ title }: Titled) => `${title}: does not exist, so there is nothing to delete.`,
  zh: ({ title }) => `${title}：不存在，无需删除。`,
})

/** The same where the end was not waited for. */
export const requested = {
  created: message({
    en: ({ title }: Titled) => `${title}: creation requested; the step did not wait for it to finish.`,
    zh: ({ title }) => `${title}：已发送创建请求，未等待其结束。`,
  }),
  updated: message({
    en: ({ title }: Titled) => `${title}: update requested; the step did not wait for it to finish.`,
    zh: ({ title }) => `${title}：已发送更新请求，未等待其结束。`,
  }),
  deleted: message({
    en: ({ title }: Titled) => `${title}: deletion requested; the step did not wait for it to finish.`,
    zh: ({ title }) => `${title}：已发送删除请求，未等待其结束。`,
  }),
}

/** The same in a dry run. */
export const planned = {
  created: message({
    en: ({ title }: Titled) => `${title}: would be created (dry run: nothing was sent).`,
    zh: ({ title }) => `${title}：将会创建（试运行：未发送任何变更）。`,
  }),
  updated: message({
    en: ({ title }: Titled) => `${title}: would be updated (dry run: nothing was sent).`,
    zh: ({ title }) => `${title}：将会更新（试运行：未发送任何变更）。`,
  }),
  deleted: message({
    en: ({ title }: Titled) => `${title}: would be deleted (dry run: nothing was sent).`,
    zh: ({ title }) => `${title}：将会删除（试运行：未发送任何变更）。`,
  }),
}

/** The ending of a read that found nothing. */
export const readNothing = message({
  en: ({ title }: Titled) => `${title}: does not exist.`,
  zh: ({ title }) => `${title}：不存在。`,
})

/** A list: how many there are. */
export const counted = message({
  en: ({ count, noun }: { count: number; noun: string }) => `${count} ${noun}.`,
  zh: ({ count, noun }) => `${noun}：共 ${count} 个。`,
})
export const count = message({ en: 'Count', zh: '数量' })
