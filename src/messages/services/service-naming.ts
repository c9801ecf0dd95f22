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

/** How a change of a service ended: `aim` says what was requested. */
export const serviceEnded = {
  changed: message({
    en: ({ service, aim }: Told) => `${service}: ${aim}. Completed and verified.`,
    zh: ({ service, aim }) => `${service}：${aim}。已完成并验证。`,
  }),
  unchanged: message({
    en: ({ service, aim }: Told) => `${service}: ${aim}. Already up to date, nothing to do.`,
    zh: ({ service, aim }) => `${service}：${aim}。已是最新，无需变更。`,
  }),
  planned: message({
    en: ({ service, aim }: Told) => `${service}: ${aim}. Dry run: this would change; nothing was sent.`,
    zh: ({ service, aim }) => `${service}：${aim}。试运行：将会变更，但没有发送任何请求。`,
  }),
  started: message({
    en: ({ service, aim }: Told) => `${service}: ${aim}. Sent; the step did not wait for it to finish.`,
    zh: ({ service, aim }) => `${service}：${aim}。已发送，未等待其结束。`,
  }),
}

interface Told {
  readonly service: string
  readonly aim: string
}
