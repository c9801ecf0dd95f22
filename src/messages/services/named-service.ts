/** A service that an id and names of the inputs mean differently. */
import { message } from '../message.ts'

/** The id is that of another service than the names say; `input` is the one that differs. */
export const otherService = message({
  en: ({ id, input, given, found }: { id: number; input: string; given: string; found: string }) =>
    `The inputs service_id and ${input} contradict each other: service ${id} has the ${input} "${found}", not "${given}".`,
  zh: ({ id, input, given, found }) =>
    `输入 service_id 与 ${input} 互相矛盾：服务 ${id} 的 ${input} 是 "${found}"，而不是 "${given}"。`,
})
export const giveOneName = message({
  en: 'Give service_id alone, or namespace and service_name without it.',
  zh: '请只填写 service_id，或只填写 namespace 和 service_name。',
})
