/** Which images the services run. */
import { message } from '../message.ts'

export const changeAwaited = message({
  en: ({ service }: { service: string }) => `${service} is being changed; waiting for the change to finish.`,
  zh: ({ service }) => `${service} 正在变更中，等待其结束。`,
})
export const useNotKnown = message({
  en: ({ service, status }: { service: string; status: string | undefined }) =>
    `${service} is being changed (status "${status}"), so the step cannot know which image it will run and which tags are unused.`,
  zh: ({ service, status }) =>
    `${service} 正在变更中（状态“${status}”），此步骤无法得知它将运行哪个镜像，因此无法判断哪些标签未被使用。`,
})
export const againWhenEnded = message({
  en: 'Run the step again once that change has finished.',
  zh: '请在该变更结束后重新运行此步骤。',
})
