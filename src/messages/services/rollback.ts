/** What is said of rolling back: that it begins, how it ended, and what runs now. */
import { message } from '../message.ts'

/** The phase, for the log and the timeline. */
export const rollingBack = message({ en: 'Rolling back', zh: '回滚' })

interface Failure {
  /** Whole sentences on what failed. */
  readonly failure: string
  /** The images before it. */
  readonly images: string
}

interface Reason {
  readonly failure: string
  /** Why it came to nothing, without a full stop. */
  readonly reason: string
}

export const rollback = {
  begins: message({
    en: ({ failure, images }: Failure) => `${failure} Rolling back to ${images}.`,
    zh: ({ failure, images }) => `${failure}正在回滚到 ${images}。`,
  }),
  done: message({
    en: ({ failure, images }: Failure) => `${failure} Rolled back: ${images} runs now.`,
    zh: ({ failure, images }) => `${failure}已回滚：当前运行 ${images}。`,
  }),
  notNeeded: message({
    en: ({ failure, images }: Failure) => `${failure} No rollback was needed: ${images} runs now.`,
    zh: ({ failure, images }) => `${failure}无需回滚：当前运行 ${images}。`,
  }),
  notOurs: message({
    en: ({ failure, reason }: Reason) => `Not rolled back: ${reason}. The failure before that: ${failure}`,
    zh: ({ failure, reason }) => `没有回滚：${reason}。此前的失败：${failure}`,
  }),
  failed: message({
    en: ({ failure, reason }: Reason) =>
      `The rollback failed, so the running image is not known: ${reason}. The failure before that: ${failure}`,
    zh: ({ failure, reason }) => `回滚失败，因此无法确定当前运行的镜像：${reason}。此前的失败：${failure}`,
  }),
  anotherChange: message({
    en: ({ other }: { other: string }) => `another change was made in the meantime: ${other}`,
    zh: ({ other }) => `期间发生了其他变更：${other}`,
  }),
  noteDone: message({ en: 'The earlier image is running again.', zh: '之前的镜像已重新运行。' }),
  noteFailed: message({ en: 'The rollback failed.', zh: '回滚失败。' }),
}
