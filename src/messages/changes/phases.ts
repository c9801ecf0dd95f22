/** What the parts of a change are called, in the log and in the timeline. */
import { message } from '../message.ts'

export const phases = {
  reading: message({ en: 'Reading', zh: '读取' }),
  sending: message({ en: 'Sending', zh: '发送' }),
  earlierChange: message({ en: 'Waiting for an earlier change', zh: '等待先前的变更' }),
  confirming: message({ en: 'Checking whether the change was received', zh: '检查变更是否已送达' }),
}
