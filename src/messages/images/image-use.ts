/** Which images the services run. */
import { message } from '../message.ts'

export const changeAwaited = message({
  en: ({ service }: { service: string }) => `${service} is in the middle of a change; waiting for its end.`,
  zh: ({ service }) => `${service} 正在变更中，等待其结束。`,
})
export const useNotKnown = message({
  en: ({ service, status }: { service: string; status: string | undefined }) =>
    `${service} is in the middle of a change (status "${status}"), and which image it ends with is not known, so no tag can be told to be unused.`,
  zh: ({ service, status }) =>
    `${service} 正在变更中（状态“${status}”），尚不知道它最终使用哪个镜像，因此无法判断哪些标签未被使用。`,
})
export const againWhenEnded = message({
  en: 'Run the step again when that change has ended.',
  zh: '请在该变更结束后重新运行此步骤。',
})
