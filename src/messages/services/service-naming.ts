/** What is wrong with how the inputs name a service, and what became of a change of one. */
import { message } from '../message.ts'

export const serviceInputProblems = {
  required: message({
    en: 'is required, or namespace and service_name',
    zh: '必填；也可以改用 namespace 和 service_name',
  }),
  nameToo: message({
    en: 'is required where namespace is given without service_id',
    zh: '在填写 namespace 而未填写 service_id 时必填',
  }),
  namespaceToo: message({
    en: 'is required where service_name is given without service_id',
    zh: '在填写 service_name 而未填写 service_id 时必填',
  }),
}

/** How a change of a service ended: `aim` says what was asked. */
export const serviceEnded = {
  changed: message({
    en: ({ service, aim }: Told) => `${service}: ${aim}. Done and verified.`,
    zh: ({ service, aim }) => `${service}：${aim}。已完成并确认。`,
  }),
  unchanged: message({
    en: ({ service, aim }: Told) => `${service}: ${aim}. Nothing to do: it is already as asked.`,
    zh: ({ service, aim }) => `${service}：${aim}。无需变更：已符合要求。`,
  }),
  planned: message({
    en: ({ service, aim }: Told) => `${service}: ${aim}. Dry run: this would change, and nothing was sent.`,
    zh: ({ service, aim }) => `${service}：${aim}。试运行：将会变更，但没有发送任何请求。`,
  }),
  started: message({
    en: ({ service, aim }: Told) => `${service}: ${aim}. Sent; its end was not waited for.`,
    zh: ({ service, aim }) => `${service}：${aim}。已发送，未等待其结束。`,
  }),
}

interface Told {
  readonly service: string
  readonly aim: string
}
