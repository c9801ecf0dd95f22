/** Inputs that contradict one another: both are named, and nothing is done. */
import { message } from '../message.ts'

/** An id and a name that belong to different things; `title` is the one that the id names. */
export const idAndName = message({
  en: ({ idInput, id, nameInput, name, found }: IdAndName) =>
    `The inputs ${idInput} and ${nameInput} contradict each other: ${idInput} ${id} is called "${found}", not "${name}".`,
  zh: ({ idInput, id, nameInput, name, found }) =>
    `输入 ${idInput} 与 ${nameInput} 互相矛盾：${idInput} ${id} 的名称是 "${found}"，而不是 "${name}"。`,
})
export const giveOneOf = message({
  en: ({ idInput, nameInput }: { idInput: string; nameInput: string }) => `Give ${idInput} or ${nameInput}, not both.`,
  zh: ({ idInput, nameInput }) => `请只填写 ${idInput} 或 ${nameInput} 其中之一。`,
})
/** The platform chooses the ids of new resources. */
export const idOfNew = message({
  en: ({ operation }: { operation: string }) =>
    `cannot be combined with operation ${operation}: the platform chooses the id of a new resource`,
  zh: ({ operation }) => `不能与 operation ${operation} 同时使用：新建资源的 id 由平台分配`,
})
interface IdAndName {
  readonly idInput: string
  readonly id: string | number
  readonly nameInput: string
  readonly name: string
  readonly found: string
}
