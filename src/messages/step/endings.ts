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

export const nothingUndone = message({
  en: 'Nothing was undone: what was already sent goes on at the platform.',
  zh: '没有撤销任何操作：已发送的变更会在平台上继续执行。',
})

export const runAgainToFinish = message({
  en: 'Run the step again to bring it to its end.',
  zh: '重新运行此步骤即可完成。',
})

export const isDefect = message({
  en: 'This is a defect of the action; run it again with debug logging and report what it prints.',
  zh: '这是本 Action 的缺陷；请开启调试日志重新运行，并反馈其输出。',
})

interface Sent {
  readonly fields: readonly string[]
  /** How many more there are. */
  readonly more: number
}

export const sentBefore = message({
  en: ({ fields, more }: Sent) =>
    `Sent by this step before it ended: ${fields.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  zh: ({ fields, more }) => `此步骤结束前已发送：${fields.join('、')}${more > 0 ? `，以及另外 ${more} 项` : ''}。`,
})

export const nothingSent = message({
  en: 'No change was sent, so nothing of it goes on at the platform.',
  zh: '没有发送任何变更，因此平台上没有正在执行的操作。',
})

interface Change {
  readonly subject: string
  readonly what: string
}

/** What became of a change, as far as the step knows. */
export const changeStands = {
  finished: message({
    en: ({ subject, what }: Change) => `${subject}: the change to ${what} had ended.`,
    zh: ({ subject, what }) => `${subject}：变更“${what}”已结束。`,
  }),
  in_flight: message({
    en: ({ subject, what }: Change) =>
      `${subject}: the change to ${what} was on its way, and whether the platform took it is not known.`,
    zh: ({ subject, what }) => `${subject}：变更“${what}”已发出，平台是否已接受尚不可知。`,
  }),
  accepted: message({
    en: ({ subject, what }: Change) => `${subject}: the change to ${what} goes on at the platform.`,
    zh: ({ subject, what }) => `${subject}：变更“${what}”正在平台上继续执行。`,
  }),
}

export const changesHadEnded = message({
  en: ({ count }: { count: number }) => `${count} changes had ended.`,
  zh: ({ count }) => `已有 ${count} 项变更结束。`,
})

export const lastStatus = message({
  en: ({ status }: { status: string }) => `The last reported status is "${status}".`,
  zh: ({ status }) => `最后一次读到的状态是“${status}”。`,
})

/** A file through which the runner is told something cannot be written. */
export const runnerFileUnwritable = message({
  en: ({ variable, reason }: { variable: string; reason: string }) =>
    `The runner's file ${variable} could not be written: ${reason}.`,
  zh: ({ variable, reason }) => `无法写入 runner 的文件 ${variable}：${reason}。`,
})

export const runnerFileAdvice = message({
  en: ({ variable }: { variable: string }) =>
    `Make ${variable} of this job writable for the step: look for a full disk or a read-only one, for a job container that the runner's folder is not mounted into, and for the owner and the permissions of the file.`,
  zh: ({ variable }) =>
    `请确保该任务的 ${variable} 对此步骤可写：检查磁盘是否已满或只读、作业容器是否挂载了 runner 的目录，以及文件的属主和权限。`,
})

export const doneBefore = message({
  en: ({ what }: { what: string }) => `What the step did before: ${what}`,
  zh: ({ what }) => `此前该步骤的执行结果：${what}`,
})

export const cleanUpFailed = message({
  en: ({ reason }: { reason: string }) => `Cleaning up failed: ${reason}`,
  zh: ({ reason }) => `清理失败：${reason}`,
})

/** The endings as words, for titles and the last line of the summary; outputs keep the English ones. */
export const outcomeWords = {
  changed: message({ en: 'changed', zh: '已变更' }),
  unchanged: message({ en: 'unchanged', zh: '无变更' }),
  planned: message({ en: 'planned', zh: '仅计划' }),
  started: message({ en: 'started', zh: '已启动' }),
  failed: message({ en: 'failed', zh: '失败' }),
  timed_out: message({ en: 'timed out', zh: '超时' }),
  cancelled: message({ en: 'cancelled', zh: '已取消' }),
}
