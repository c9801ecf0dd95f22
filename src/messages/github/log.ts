/** What the log says while a step runs. */
import { message } from '../message.ts'

interface Status {
  readonly word: string
  /** What the word means. */
  readonly meaning: string | undefined
}

export const statusIs = message({
  en: ({ word, meaning }: Status) => (meaning === undefined ? `Status: ${word}.` : `Status: ${word} (${meaning}).`),
  zh: ({ word, meaning }) => (meaning === undefined ? `状态：${word}。` : `状态：${word}（${meaning}）。`),
})

interface Difference {
  readonly field: string
  readonly before: string | undefined
  readonly after: string | undefined
}

export const changing = message({
  en: ({ field, before, after }: Difference) => `Changing ${field}: ${before || 'nothing'} → ${after || 'nothing'}.`,
  zh: ({ field, before, after }) => `正在变更 ${field}：${before || '无'} → ${after || '无'}。`,
})

export const wouldChange = message({
  en: ({ field, before, after }: Difference) =>
    `Would change ${field}: ${before || 'nothing'} → ${after || 'nothing'}.`,
  zh: ({ field, before, after }) => `将会变更 ${field}：${before || '无'} → ${after || '无'}。`,
})

interface Heartbeat {
  readonly status: string
  readonly elapsed: string
  /** How long nothing has moved, where that is worth a word. */
  readonly stalled: string | undefined
  readonly left: string
}

export const stillWaiting = message({
  en: ({ status, elapsed, stalled, left }: Heartbeat) =>
    `Still ${status} after ${elapsed}${stalled === undefined ? '' : `, no progress for ${stalled}`}; ${left} left.`,
  zh: ({ status, elapsed, stalled, left }) =>
    `${elapsed} 后状态仍为 ${status}${stalled === undefined ? '' : `，已有 ${stalled} 没有进展`}；剩余 ${left}。`,
})
