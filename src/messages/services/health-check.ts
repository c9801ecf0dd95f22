/** What the inputs of the probe must be; apart from what is said of the probe, which a refused step need not load. */
import { message } from '../message.ts'

/** The inputs of the probe, each after `Input NAME`. */
export const healthCheckProblems = {
  noPassword: message({
    en: 'must be an http or https address without a user name or password',
    zh: '应为不含用户名和密码的 http 或 https 地址',
  }),
  address: message({
    en: ({ given }: { given: string }) => `must be an http or https address; got ${given}`,
    zh: ({ given }) => `应为 http 或 https 地址；实际为 ${given}`,
  }),
  statuses: message({
    en: ({ given }: { given: string }) =>
      `must be HTTP statuses or ranges of them, such as 200 or 200-399; got ${given}`,
    zh: ({ given }) => `应为 HTTP 状态码或其范围，例如 200 或 200-399；实际为 ${given}`,
  }),
  tooSlow: message({
    en: ({ needed, timeout, interval }: { needed: number; timeout: string; interval: string }) =>
      `leaves no time for ${needed} responses within health_check_timeout (${timeout}); got ${interval}`,
    zh: ({ needed, timeout, interval }) =>
      `过长，在 health_check_timeout（${timeout}）内来不及得到 ${needed} 次响应；实际为 ${interval}`,
  }),
}
