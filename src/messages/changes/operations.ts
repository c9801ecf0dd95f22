/** What is wrong with the inputs of an operation; it follows the input's name. */
import { message } from '../message.ts'

/** An input that an operation needs; follows the input's name. */
export const requiredFor = message({
  en: ({ operation, others }: { operation: string; others: readonly string[] }) =>
    `is required for operation ${operation}${others.length > 0 ? `, unless ${others.join(' or ')} is given` : ''}`,
  zh: ({ operation, others }) =>
    `在 operation 为 ${operation} 时必填${others.length > 0 ? `，也可改填 ${others.join(' 或 ')}` : ''}`,
})
