/** How a step ends badly, in words, and how its changes stand then. */
import { message } from '../message.ts'

export const wasCancelled = message({
  en: ({ signal }: { signal: string }) => `The step was cancelled (${signal}).`,
  zh: ({ signal }) => `步骤已被取消（${signal}）。`,
})

export const runAgainToChange = message({
  en: 'Run the step again to make the change.',
  zh: '重新运行此步骤即可进行变更。',
})

export const nothingRolledBack = message({
  en: 'Nothing was rolled back: changes that were already sent are still in progress on the platform.',
  zh: '没有回滚任何变更：已发送的变更仍在平台上进行。',
})

export const runAgainToFinish = message({
  en: 'Run the step again to finish the change.',
  zh: '重新运行此步骤即可完成变更。',
})

export const isDefect = message({
  en: 'This is a bug in the action. Run it again with debug logging and report the log.',
  zh: '这是此 Action 的缺陷。请开启调试日志重新运行，并反馈日志。',
})

interface Sent {
  readonly fields: readonly string[]
  /** How many more there are. */
  readonly more: number
}

export const sentBefore = message({
  en: ({ fields, more }: Sent) =>
    `Changes sent by this step before it ended: ${fields.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  zh: ({ fields, more }) =>
    `此步骤结束前已发送的变更：${fields.join('、')}${more > 0 ? `，以及另外 ${more} 项` : ''}。`,
})

export const nothingSent = message({
  en: 'No change was sent, so nothing is in progress on the platform.',
  zh: '没有发送任何变更，因此平台上没有正在进行的操作。',
})

interface Change {
  readonly subject: string
  readonly what: string
}

/** What became of a change, as far as the step knows. */
export const changeState = {
  finished: message({
    en: ({ subject, what }: Change) => `${subject}: the change to ${what} has finished.`,
    zh: ({ subject, what }) => `${subject}：变更“${what}”已结束。`,
  }),
  in_flight: message({
    en: ({ subject, what }: Change) =>
      `${subject}: the change to ${what} was being sent; it is not known whether the platform accepted it.`,
    zh: ({ subject, what }) => `${subject}：变更“${what}”正在发送，尚不清楚平台是否已接受。`,
  }),
  accepted: message({
    en: ({ subject, what }: Change) => `${subject}: the change to ${what} is still in progress on the platform.`,
    zh: ({ subject, what }) => `${subject}：变更“${what}”仍在平台上进行。`,
  }),
}

export const changesHadEnded = message({
  en: ({ count }: { count: number }) => `${count} changes have finished.`,
  zh: ({ count }) => `已有 ${count} 项变更结束。`,
})

export const lastStatus = message({
  en: ({ status }: { status: string }) => `The last reported status is "${status}".`,
  zh: ({ status }) => `平台最后报告的状态为“${status}”。`,
})

/** A file of commands for the runner cannot be written. */
export const runnerFileUnwritable = message({
  en: ({ variable, reason }: { variable: string; reason: string }) =>
    `The runner's file ${variable} could not be written: ${reason}.`,
  zh: ({ variable, reason }) => `无法写入 runner 的文件 ${variable}：${reason}。`,
})

export const runnerFileAdvice = message({
  en: ({ variable }: { variable: string }) =>
    `Make ${variable} writable for the step: check whether the disk is full or read-only, whether the runner's folder is mounted into the job container, and who owns the file with which permissions.`,
  zh: ({ variable }) =>
    `请确保 ${variable} 对此步骤可写：检查磁盘是否已满或只读、作业容器是否挂载了 runner 的目录，以及文件的属主和权限。`,
})

export const doneBefore = message({
  en: ({ what }: { what: string }) => `Before that, the step ended with: ${what}`,
  zh: ({ what }) => `此前此步骤的结果：${what}`,
})

export const cleanUpFailed = message({
  en: ({ reason }: { reason: string }) => `The cleanup failed: ${reason}`,
  zh: ({ reason }) => `清理失败：${reason}`,
})

/** The endings as words, for titles and the last line of the summary; outputs keep the English ones. */
export const outcomeWords = {
  changed: message({ en: 'changed', zh: '已变更' }),
  unchanged: message({ en: 'unchanged', zh: '无变更' }),
  planned: message({ en: 'planned', zh: '计划变更' }),
  started: message({ en: 'started', zh: '已启动' }),
  failed: message({ en: 'failed', zh: '失败' }),
  timed_out: message({ en: 'timed out', zh: '超时' }),
  cancelled: message({ en: 'cancelled', zh: '已取消' }),
}
