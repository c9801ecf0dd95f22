/** What a change says of its way and of endings that are not good. `what` is what was asked: `run 3 replicas`. */
import { message } from '../message.ts'

interface Change {
  readonly subject: string
  readonly what: string
}

/** What is waited for when a timeout comes. */
export const awaited = {
  earlierChange: message({ en: 'an earlier change', zh: '先前的变更' }),
  lastLook: message({ en: 'the last look', zh: '最后一次读取' }),
  change: message<string>({ en: (what) => `the change to ${what}`, zh: (what) => `变更（${what}）` }),
}

/** In the place of a status that no read has given yet. */
export const notReadYet = message({ en: 'not read yet', zh: '尚未读取' })

export const isGone = message({ en: 'it no longer exists', zh: '已不存在' })

export const unknownWord = message({
  en: ({ word }: { word: string }) =>
    `The platform reports the status "${word}", which is not known; it counts as not ended.`,
  zh: ({ word }) => `平台报告了未知的状态“${word}”；按尚未结束处理。`,
})

export const foreignWord = message({
  en: ({ subject, word }: { subject: string; word: string }) =>
    `${subject}: the change ended in "${word}", a word of another kind of operation; it was seen in progress, so this counts as its end.`,
  zh: ({ subject, word }) => `${subject}：变更以“${word}”结束，这是另一类操作的状态词；已观察到其进行中，故视为结束。`,
})

export const waitGoesOn = message<string>({
  en: (trouble) => `${trouble} The wait goes on.`,
  zh: (trouble) => `${trouble}继续等待。`,
})

export const seenOnce = message<string>({
  en: (trouble) => `${trouble} It counts only if it is seen again.`,
  zh: (trouble) => `${trouble}再次出现才算数。`,
})

export const triesAgainSoon = message<string>({
  en: (refusal) => `${refusal} This may pass by itself; the step tries again for up to a minute.`,
  zh: (refusal) => `${refusal}这可能很快自行恢复；此步骤将在一分钟内重试。`,
})

/** What goes on when the deadline comes. */
export const timedOut = message({
  en: (p: { subject: string; what: string; seconds: number; status: string; stalled?: number; lacks?: string }) =>
    `${p.subject}: ${p.what} did not end within ${p.seconds} s of waiting; the last reported status is "${p.status}"${
      p.stalled === undefined ? '' : ` and has not moved for ${p.stalled} s`
    }${p.lacks === undefined ? '' : `, but ${p.lacks}`}. What was begun is still in progress on the platform.`,
  zh: (p) =>
    `${p.subject}：等待 ${p.seconds} 秒后，${p.what}仍未结束；最后报告的状态为“${p.status}”${
      p.stalled === undefined ? '' : `，且已 ${p.stalled} 秒没有变化`
    }${p.lacks === undefined ? '' : `，但${p.lacks}`}。已开始的操作仍在平台上进行。`,
})

export const slow = message({
  en: 'Where it is only slow, give a longer timeout; the operation log in the console tells more.',
  zh: '如果只是较慢，请加大 timeout；控制台中的操作日志有更多信息。',
})

/** For what somebody else does to the same thing at the same time. */
export const oneGroup = message({
  en: 'Give all workflows that change this service one concurrency group, so that they wait for one another.',
  zh: '请让所有变更该服务的工作流使用同一个 concurrency 组，使其依次执行。',
})

export const neverKnown = message({
  en: ({ subject, what, status }: Change & { status: string }) =>
    `${subject}: the connection broke while the change to ${what} was sent, and the timeout came before it was known whether the platform made it; the last reported status is "${status}".`,
  zh: ({ subject, what, status }) =>
    `${subject}：发送变更（${what}）时连接中断，直到超时仍无法确认平台是否已执行；最后报告的状态为“${status}”。`,
})

export const readsFirst = message({
  en: 'Run the step again: it reads first and sends only what is still missing.',
  zh: '请重新运行此步骤：它会先读取当前状态，只发送仍缺少的部分。',
})

export const untold = message({
  en: ({ subject, what, status }: Change & { status: string }) =>
    `${subject}: the answer to the change to ${what} was lost, and nothing tells whether it was made: the status is "${status}", as it was before and as it would be after. It was not sent again.`,
  zh: ({ subject, what, status }) =>
    `${subject}：变更（${what}）的应答丢失，且无法判断是否已执行：状态为“${status}”，与执行前后均一致。未再次发送。`,
})

export const lookAtOperationLog = message({
  en: 'Its operation log in the console tells whether it was made; where it was not, run the step again.',
  zh: '控制台中的操作日志会显示是否已执行；如未执行，请重新运行此步骤。',
})

export const busy = message({
  en: ({ subject, what, status }: Change & { status: string | undefined }) =>
    `${subject} is busy with an earlier change${status === undefined ? '' : ` (status "${status}")`}, and if_busy is fail, so the change to ${what} was not sent.`,
  zh: ({ subject, what, status }) =>
    `${subject}正在进行先前的变更${status === undefined ? '' : `（状态“${status}”）`}，而 if_busy 为 fail，因此未发送变更（${what}）。`,
})

export const waitForEarlier = message({
  en: 'Run the step again when that change has ended, or set if_busy: wait.',
  zh: '请在该变更结束后重新运行此步骤，或设置 if_busy: wait。',
})

export const busyToTheEnd = message({
  en: ({ subject, what }: Change) => `${subject} was busy until the timeout, so the change to ${what} was not made.`,
  zh: ({ subject, what }) => `${subject}直到超时仍在忙，因此未执行变更（${what}）。`,
})

export const overtaken = message({
  en: ({ subject, what, other }: Change & { other: string }) =>
    `${subject}: the change to ${what} was superseded: ${other}.`,
  zh: ({ subject, what, other }) => `${subject}：变更（${what}）已被取代：${other}。`,
})

export const spoiltSince = message({
  en: ({ subject, status }: { subject: string; status: string }) =>
    `${subject} was updated as requested, but somebody else's operation has ended in "${status}" since, so it is not sure that it runs.`,
  zh: ({ subject, status }) =>
    `${subject}已按要求更新，但之后他人的操作以“${status}”结束，因此不能确定其是否正常运行。`,
})

export const deletedSince = message<string>({
  en: (subject) => `${subject} was updated as requested, and was deleted since.`,
  zh: (subject) => `${subject}已按要求更新，但之后被删除。`,
})

export const undoneSince = message({
  en: ({ subject, what }: Change) =>
    `${subject}: the change to ${what} succeeded, but another change has undone it since.`,
  zh: ({ subject, what }) => `${subject}：变更（${what}）已成功，但之后被另一变更撤销。`,
})

export const stuckInFailure = message({
  en: ({ subject, status }: { subject: string; status: string }) =>
    `${subject} is already as requested, but its last operation ended in "${status}", and the platform does not repeat a change that changes nothing, so it is not sure that it runs.`,
  zh: ({ subject, status }) =>
    `${subject}已符合要求，但其上一次操作以“${status}”结束，而平台不会重复没有变化的变更，因此不能确定其是否正常运行。`,
})

export const leaveFailure = message({
  en: 'Look at its operation log in the console; another change that succeeds (another tag, another number of replicas and back) brings it out of this state.',
  zh: '请查看控制台中的操作日志；另一次成功的变更（其他标签，或调整副本数后再恢复）可使其脱离该状态。',
})

export const deletedMeanwhile = message({
  en: ({ subject, what }: Change) => `${subject} was deleted while its change to ${what} was in progress.`,
  zh: ({ subject, what }) => `${subject}在变更（${what}）进行期间被删除。`,
})

export const unwatched = message({
  en: ({ subject, what }: Change) =>
    `${subject}: the change to ${what} was sent, but what became of it cannot be read.`,
  zh: ({ subject, what }) => `${subject}：变更（${what}）已发送，但无法读取其结果。`,
})

/** How a change failed, with what differs: `image of web is v1 instead of v2`. */
export const failed = message({
  en: ({ subject, what, status, isMismatched, differences }: Failure) =>
    `${subject}: the change to ${what} ended in "${status}"${isMismatched ? ' but is not what was asked for' : ''}${
      differences.length === 0 ? '' : ` (${differences.map((one) => differs.in('en', one)).join('; ')})`
    }.`,
  zh: ({ subject, what, status, isMismatched, differences }) =>
    `${subject}：变更（${what}）以“${status}”结束${isMismatched ? '，但与要求不符' : ''}${
      differences.length === 0 ? '' : `（${differences.map((one) => differs.in('zh', one)).join('；')}）`
    }。`,
})

interface Failure extends Change {
  readonly status: string
  /** Ended well by its status, with something else than was asked for. */
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

export const beAsRequested = message({ en: 'be as requested', zh: '符合要求' })
