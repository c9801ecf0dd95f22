/** What the log says while a step goes on. */
import { message } from './message.ts'

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
    `Still ${status} after ${elapsed}${stalled === undefined ? '' : `, nothing has moved for ${stalled}`}; ${left} left.`,
  zh: ({ status, elapsed, stalled, left }) =>
    `${elapsed} 后状态仍为 ${status}${stalled === undefined ? '' : `，已有 ${stalled} 没有任何进展`}；剩余 ${left}。`,
})

/** The rehearsal's own lines. */
export const rehearsal = {
  starting: message({ en: 'Starting the simulator', zh: '启动模拟平台' }),
  listens: message({
    en: ({ endpoint, speed }: { endpoint: string; speed: number }) =>
      `The simulated platform listens on ${endpoint}, ${speed} times as fast as the real one, until the job ends.`,
    zh: ({ endpoint, speed }) => `模拟平台已在 ${endpoint} 监听，速度为真实平台的 ${speed} 倍，直到任务结束。`,
  }),
  resources: message({ en: 'What there is', zh: '现有资源' }),
  builtInWorld: message({ en: 'the built-in world', zh: '内置环境' }),
  gone: message({
    en: 'The simulated platform was gone before the job ended; what the rehearsal changed is not known.',
    zh: '模拟平台在任务结束前已不存在；无法得知预演改变了什么。',
  }),
  ended: message({
    en: ({ fields, requests }: { fields: number; requests: number }) =>
      `The rehearsal changed ${counted(fields, 'field')} in ${counted(requests, 'request')}; the simulated platform is gone.`,
    zh: ({ fields, requests }) => `预演共发出 ${requests} 个请求，改变了 ${fields} 个字段；模拟平台已结束。`,
  }),
  requests: message({ en: 'Requests', zh: '请求' }),
  whatChanged: message({ en: 'what changed', zh: '改变的内容' }),
  more: message({
    en: ({ count }: { count: number }) => `and ${count} more, which the log has`,
    zh: ({ count }) => `另有 ${count} 条，见日志`,
  }),
  notReady: message({ en: 'The simulator was not ready in time.', zh: '模拟平台未能及时就绪。' }),
  endedAtOnce: message({
    en: ({ code }: { code: number | null }) => `The simulator ended at once (exit code ${code}).`,
    zh: ({ code }) => `模拟平台刚启动就退出了（退出码 ${code}）。`,
  }),
  failed: message({
    en: ({ reason }: { reason: string }) => `The simulator failed: ${reason}`,
    zh: ({ reason }) => `模拟平台出错：${reason}`,
  }),
}

function counted(count: number, what: string): string {
  return `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`
}
