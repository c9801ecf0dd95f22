/** Headings and set phrases of the job summary. */
import { message } from '../message.ts'

export const done = message({ en: 'Done.', zh: '完成。' })
export const whereTheTimeWent = message({ en: 'Where the time went', zh: '耗时分布' })
export const sameAsTable = message({ en: 'The same as a table', zh: '以表格显示' })
export const lineByLine = message({ en: 'Line by line', zh: '逐行对比' })

/** The title of the table of changes; what was sent may not have come to its end. */
export const changesTitle = {
  planned: message({ en: 'What would change', zh: '将会变更的内容' }),
  changed: message({ en: 'What changed', zh: '变更内容' }),
  sent: message({ en: 'What was sent', zh: '已发送的变更' }),
}

/** The heads of the tables' columns. */
export const columns = {
  field: message({ en: 'Field', zh: '字段' }),
  before: message({ en: 'Before', zh: '变更前' }),
  after: message({ en: 'After', zh: '变更后' }),
  resource: message({ en: 'Resource', zh: '资源' }),
  phase: message({ en: 'Phase', zh: '阶段' }),
  beganAfter: message({ en: 'Began after', zh: '开始于' }),
  took: message({ en: 'Took', zh: '耗时' }),
}

export const andMore = message({
  en: ({ count }: { count: number }) => `and ${count} more`,
  zh: ({ count }) => `另有 ${count} 项`,
})

export const endedAfter = message({
  en: ({ outcome, elapsed }: { outcome: string; elapsed: string }) => `${outcome} after ${elapsed}`,
  zh: ({ outcome, elapsed }) => `${outcome}，用时 ${elapsed}`,
})

export const cutOff = message({
  en: 'The summary ends here, because GitHub accepts at most 1024 KiB per step.',
  zh: '摘要到此为止，因为 GitHub 对每个步骤最多接受 1024 KiB。',
})
