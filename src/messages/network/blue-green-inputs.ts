/** What the inputs of `blue-green` must be; apart from what it says as it runs, which a refused step need not load. */
import { message } from '../message.ts'

/** Problems of the inputs; they follow the input's name. */
export const blueGreenProblems = {
  waits: message({
    en: 'must be true: traffic moves only to a version that was seen to run',
    zh: '只能为 true：流量只会切换到确认已在运行的版本',
  }),
  noImage: message({
    en: 'goes with operation: deploy; switch_back moves traffic to what the standby runs',
    zh: '只用于 operation: deploy；switch_back 会把流量切换到备用服务当前运行的版本',
  }),
  otherName: message({
    en: 'must differ from service_name: two services take turns',
    zh: '不能与 service_name 相同：两个服务轮流承接流量',
  }),
  longName: message({
    en: ({ name, most }: { name: string; most: number }) =>
      `is required here: ${name} would be longer than ${most} characters`,
    zh: ({ name, most }) => `此时必填：${name} 将超过 ${most} 个字符`,
  }),
  path: message({
    en: 'must be a path that begins with /, without spaces',
    zh: '应为以 / 开头且不含空格的路径',
  }),
  port: message({
    en: ({ port }: { port: number }) => `must be 80 or 1025 to 65535; got ${port}`,
    zh: ({ port }) => `应为 80 或 1025 到 65535，实际为 ${port}`,
  }),
}
