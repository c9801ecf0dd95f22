/** What is wrong with how the inputs name a service, and what became of a change of one. */
import { message } from '../message.ts'

export const serviceInputProblems = {
  required: message({
    en: 'is required, unless namespace and service_name are given',
    zh: '必填；也可以改为填写 namespace 和 service_name',
  }),
  nameToo: message({
    en: 'is required if namespace is given without service_id',
    zh: '在填写 namespace 而未填写 service_id 时必填',
  }),
  namespaceToo: message({
    en: 'is required if service_name is given without service_id',
    zh: '在填写 service_name 而未填写 service_id 时必填',
  }),
}

/** How a change of a service ended: `target` says what was requested. */
export const serviceEnded = {
  changed: message({
    en: ({ service, target }: Ending) => `${service}: ${target}. Completed and verified.`,
    zh: ({ service, target }) => `${service}：${target}。已完成并验证。`,
  }),
  unchanged: message({
    en: ({ service, target }: Ending) => `${service}: ${target}. Already up to date, nothing to do.`,
    zh: ({ service, target }) => `${service}：${target}。已是最新，无需变更。`,
  }),
  planned: message({
    en: ({ service, target }: Ending) => `${service}: ${target}. Dry run: this would change; nothing was sent.`,
    zh: ({ service, target }) => `${service}：${target}。试运行：将会变更，但没有发送任何请求。`,
  }),
  started: message({
    en: ({ service, target }: Ending) => `${service}: ${target}. Sent; the step did not wait for it to finish.`,
    zh: ({ service, target }) => `${service}：${target}。已发送，未等待其结束。`,
  }),
}

interface Ending {
  readonly service: string
  readonly target: string
}
