/** What a change reports of its progress and of its failures. `what` is what was requested: `run 3 replicas`. */
import { message } from '../message.ts'

interface Change {
  readonly subject: string
  readonly what: string
}

/** What is waited for when a timeout comes. */
export const awaited = {
  earlierChange: message({ en: 'an earlier change', zh: '先前的变更' }),
  lastLook: message({ en: 'the final check', zh: '最后一次检查' }),
  change: message<string>({ en: (what) => `the change to ${what}`, zh: (what) => `变更（${what}）` }),
}

/** In the place of a status that no read has given yet. */
export const notReadYet = message({ en: 'not read yet', zh: '尚未读取' })

export const isGone = message({ en: 'it no longer exists', zh: '已不存在' })

export const unknownStatus = message({
  en: ({ word }: { word: string }) =>
    `The platform reports the unknown status "${word}". The step treats it as still in progress.`,
  zh: ({ word }) => `平台报告了未知的状态“${word}”。此步骤将其视为仍在进行中。`,
})

export const foreignStatus = message({
  en: ({ subject, word }: { subject: string; word: string }) =>
    `${subject}: the change ended with the status "${word}", which belongs to another kind of operation. The change was in progress before, so the step accepts this as its end.`,
  zh: ({ subject, word }) =>
    `${subject}：变更以状态“${word}”结束，该状态属于另一类操作。此前变更一直在进行中，因此此步骤将其视为变更的结束。`,
})

export const keepsWaiting = message<string>({
  en: (trouble) => `${trouble} The step keeps waiting.`,
  zh: (trouble) => `${trouble}继续等待。`,
})

export const needsConfirmation = message<string>({
  en: (trouble) => `${trouble} The step acts on this only if it happens again.`,
  zh: (trouble) => `${trouble}只有再次出现时，此步骤才会据此处理。`,
})

export const keepsRetrying = message<string>({
  en: (refusal) => `${refusal} This may resolve itself; the step keeps trying for up to a minute.`,
  zh: (refusal) => `${refusal}这可能会自行恢复；此步骤最多会持续重试一分钟。`,
})

/** What is still in progress when the deadline comes. */
export const timedOut = message({
  en: (p: { subject: string; what: string; seconds: number; status: string; stalled?: number; lacks?: string }) =>
    `${p.subject}: ${p.what} did not finish within ${p.seconds} s; the last reported status is "${p.status}"${
      p.stalled === undefined ? '' : ` and has not changed for ${p.stalled} s`
    }${p.lacks === undefined ? '' : `, but ${p.lacks}`}. Anything already started is still in progress on the platform.`,
  zh: (p) =>
    `${p.subject}：等待 ${p.seconds} 秒后，${p.what}仍未结束；平台最后报告的状态为“${p.status}”${
      p.stalled === undefined ? '' : `，且已 ${p.stalled} 秒没有变化`
    }${p.lacks === undefined ? '' : `，但${p.lacks}`}。已开始的操作仍在平台上进行。`,
})

export const slow = message({
  en: 'If the change is only slow, set a longer timeout. The operation log in the console has the details.',
  zh: '如果只是较慢，请加大 timeout。详情请查看控制台中的操作日志。',
})

/** For what somebody else does to the same thing at the same time. */
export const oneGroup = message({
  en: 'Put all workflows that change this service into one concurrency group, so that they run one after another.',
  zh: '请让所有变更该服务的工作流使用同一个 concurrency 组，使其依次执行。',
})

export const outcomeUnknown = message({
  en: ({ subject, what, status }: Change & { status: string }) =>
    `${subject}: the connection broke while the change to ${what} was being sent, and the step timed out before it could find out whether the platform made the change; the last reported status is "${status}".`,
  zh: ({ subject, what, status }) =>
    `${subject}：发送变更（${what}）时连接中断，直到超时仍无法确认平台是否已执行；平台最后报告的状态为“${status}”。`,
})

export const runAgainForMissing = message({
  en: 'Run the step again: it reads the current state first and sends only what is still missing.',
  zh: '请重新运行此步骤：它会先读取当前状态，只发送仍缺少的部分。',
})

export const responseLost = message({
  en: ({ subject, what, status }: Change & { status: string }) =>
    `${subject}: the response to the change to ${what} was lost, and the step cannot tell whether the change was made: the status is "${status}", the same as before the change and after it. The step did not send the change again.`,
  zh: ({ subject, what, status }) =>
    `${subject}：变更（${what}）的响应丢失，无法判断变更是否已执行：状态为“${status}”，与变更前后均一致。此步骤没有再次发送该变更。`,
})

export const lookAtOperationLog = message({
  en: 'Check its operation log in the console to see whether the change was made. If it was not, run the step again.',
  zh: '请在控制台的操作日志中确认变更是否已执行。如未执行，请重新运行此步骤。',
})

export const busy = message({
  en: ({ subject, what, status }: Change & { status: string | undefined }) =>
    `${subject} is busy with an earlier change${status === undefined ? '' : ` (status "${status}")`}, and if_busy is fail, so the change to ${what} was not sent.`,
  zh: ({ subject, what, status }) =>
    `${subject}正在进行先前的变更${status === undefined ? '' : `（状态“${status}”）`}，而 if_busy 为 fail，因此未发送变更（${what}）。`,
})

export const waitForEarlier = message({
  en: 'Run the step again once that change has finished, or set if_busy: wait.',
  zh: '请在该变更结束后重新运行此步骤，或设置 if_busy: wait。',
})

export const busyToTheEnd = message({
  en: ({ subject, what }: Change) =>
    `${subject} was busy with an earlier change until the timeout, so the change to ${what} was not made.`,
  zh: ({ subject, what }) => `${subject}直到超时仍在处理先前的变更，因此未执行变更（${what}）。`,
})

export const superseded = message({
  en: ({ subject, what, other }: Change & { other: string }) =>
    `${subject}: the change to ${what} was superseded: ${other}.`,
  zh: ({ subject, what, other }) => `${subject}：变更（${what}）已被取代：${other}。`,
})

export const failedSince = message({
  en: ({ subject, status }: { subject: string; status: string }) =>
    `${subject} was updated as requested, but another operation has since ended with the status "${status}", so it may not be running.`,
  zh: ({ subject, status }) =>
    `${subject}已按要求更新，但之后另一操作以状态“${status}”结束，因此它可能没有在正常运行。`,
})

export const deletedSince = message<string>({
  en: (subject) => `${subject} was updated as requested, but has since been deleted.`,
  zh: (subject) => `${subject}已按要求更新，但之后被删除。`,
})

export const undoneSince = message({
  en: ({ subject, what }: Change) =>
    `${subject}: the change to ${what} succeeded, but another change has since reverted it.`,
  zh: ({ subject, what }) => `${subject}：变更（${what}）已成功，但之后被另一变更还原。`,
})

export const stuckInFailure = message({
  en: ({ subject, status }: { subject: string; status: string }) =>
    `${subject} is already up to date, but its last operation ended with the status "${status}", so it may not be running. The platform does not repeat a change that changes nothing.`,
  zh: ({ subject, status }) =>
    `${subject}已是最新，但其上一次操作以状态“${status}”结束，因此它可能没有在正常运行。平台不会重复执行没有变化的变更。`,
})

export const clearFailure = message({
  en: 'Check its operation log in the console. Any other change that succeeds clears this state, such as another tag, or another number of replicas and back.',
  zh: '请查看控制台中的操作日志；任何其他成功的变更都可使其脱离该状态，例如换一个标签，或调整副本数后再恢复。',
})

export const deletedMeanwhile = message({
  en: ({ subject, what }: Change) => `${subject} was deleted while the change to ${what} was in progress.`,
  zh: ({ subject, what }) => `${subject}在变更（${what}）进行期间被删除。`,
})

export const unobserved = message({
  en: ({ subject, what }: Change) => `${subject}: the change to ${what} was sent, but its result cannot be read.`,
  zh: ({ subject, what }) => `${subject}：变更（${what}）已发送，但无法读取其结果。`,
})

/** How a change failed, with what differs: `image of web is v1 instead of v2`. */
export const failed = message({
  en: ({ subject, what, status, isMismatched, differences }: Failure) =>
    `${subject}: the change to ${what} ended with the status "${status}"${isMismatched ? ', but the result is not as requested' : ''}${
      differences.length === 0 ? '' : ` (${differences.map((one) => differs.in('en', one)).join('; ')})`
    }.`,
  zh: ({ subject, what, status, isMismatched, differences }) =>
    `${subject}：变更（${what}）以状态“${status}”结束${isMismatched ? '，但结果与要求不符' : ''}${
      differences.length === 0 ? '' : `（${differences.map((one) => differs.in('zh', one)).join('；')}）`
    }。`,
})

interface Failure extends Change {
  readonly status: string
  /** Succeeded by its status, with another result than requested. */
  readonly isMismatched: boolean
  readonly differences: readonly FieldDifference[]
}

interface FieldDifference {
  readonly field: string
  readonly before: string
  readonly after: string
}

const differs = message({
  en: ({ field, before, after }: FieldDifference) =>
    `${field} is ${before || 'not set'} instead of ${after || 'nothing'}`,
  zh: ({ field, before, after }) => `${field} 为 ${before || '未设置'}，而非 ${after || '空'}`,
})

export const incomplete = message<string>({
  en: (lacks) => `Not complete yet: ${lacks}.`,
  zh: (lacks) => `尚未完成：${lacks}。`,
})

export const matchRequested = message({ en: 'match the requested state', zh: '调整为所要求的状态' })
