/** What is said of moving listeners from one service to another, and of watching what they lead to then. */
import { joined, message } from '../message.ts'

interface Exchange {
  readonly from: string
  readonly to: string
}

/** What the steps are in the middle of, for the log and the timeline. */
export const switchPhases = {
  switching: message({ en: 'Switching the listener', zh: '切换监听' }),
  switchingBack: message({ en: 'Switching back', zh: '切回' }),
  baking: message({ en: 'Watching the new version', zh: '观察新版本' }),
}

/** After the word "to". */
export const toService = message({
  en: ({ to }: Exchange) => `forward to ${to}`,
  zh: ({ to }) => `转发到 ${to}`,
})

/** The listener has rules for neither of the two services any more. */
export const pointsElsewhere = message({
  en: ({ listener, from, to }: Exchange & { listener: string }) =>
    `${listener} forwards neither to ${from} nor to ${to} any more: somebody else changed its rules.`,
  zh: ({ listener, from, to }) => `${listener} 既不再转发到 ${from}，也不再转发到 ${to}：其规则已被他人修改。`,
})

export const listenerGone = message({
  en: ({ listener }: { listener: string }) => `${listener} does not exist any more.`,
  zh: ({ listener }) => `${listener} 已不存在。`,
})

/** What somebody else made of the rules; without a full stop. */
export const otherRules = message({
  en: ({ rules }: { rules: readonly string[] }) =>
    rules.length === 0 ? 'the listener no longer exists' : `its rules are now ${joined(rules)}`,
  zh: ({ rules }) => (rules.length === 0 ? '该监听已不存在' : `其规则现在是 ${joined(rules)}`),
})

/** One rule: `* / → web:80`. */
export const ruleText = message({
  en: ({ host, path, service, port }: { host: string; path: string; service: string; port: number }) =>
    `${host}${path} → ${service}:${port}`,
  zh: ({ host, path, service, port }) => `${host}${path} → ${service}:${port}`,
})

/** How watching ended badly. */
export const bakeFailed = {
  badAnswers: message({
    en: ({ url, answers, seconds }: { url: string; answers: readonly string[]; seconds: number }) =>
      `The new version answered ${joined(answers)} at ${url}, one after the other, ${seconds} s after the switch.`,
    zh: ({ url, answers, seconds }) => `切换后 ${seconds} 秒，新版本在 ${url} 连续返回 ${joined(answers)}。`,
  }),
  unsteady: message({
    en: ({ url, answers, needed }: { url: string; answers: readonly string[]; needed: number }) =>
      `The new version did not give ${needed} good answers in a row at ${url} at the end of bake_time: the last were ${joined(answers)}.`,
    zh: ({ url, answers, needed }) =>
      `在 bake_time 结束时，新版本在 ${url} 未能连续给出 ${needed} 次正常响应：最后几次为 ${joined(answers)}。`,
  }),
  down: message({
    en: ({ loadBalancer, seconds }: { loadBalancer: string; seconds: number }) =>
      `Load balancer ${loadBalancer} reported its servers as DOWN (instanceStatus) ${seconds} s after the switch; they were UP before.`,
    zh: ({ loadBalancer, seconds }) =>
      `切换后 ${seconds} 秒，负载均衡 ${loadBalancer} 报告后端为 DOWN（instanceStatus），切换前为 UP。`,
  }),
  status: message({
    en: ({ loadBalancer, status, seconds }: { loadBalancer: string; status: string; seconds: number }) =>
      `Load balancer ${loadBalancer} reported the status "${status}" ${seconds} s after the switch.`,
    zh: ({ loadBalancer, status, seconds }) => `切换后 ${seconds} 秒，负载均衡 ${loadBalancer} 报告状态“${status}”。`,
  }),
  unread: message({
    en: ({ url }: { url: string }) =>
      `The new version answers well at ${url}, but the load balancer cannot be read, so nothing was switched back.`,
    zh: ({ url }) => `切换后 ${url} 响应正常，但无法读取负载均衡，因此没有切回。`,
  }),
  superseded: message({
    en: ({ listener, other }: { listener: string; other: string }) =>
      `Somebody else changed ${listener} after the switch: ${other}. Nothing was switched back.`,
    zh: ({ listener, other }) => `切换之后，他人修改了 ${listener}：${other}。没有切回。`,
  }),
}

export const bakeAdvice = message({
  en: 'Check the logs of the new version, and that health_check_path and health_check_status fit it. If good and bad responses alternate, one of its replicas does not work.',
  zh: '请查看新版本的日志，并确认 health_check_path 和 health_check_status 合适。如果正常与异常响应交替出现，说明有副本工作不正常。',
})

/** A status of the watch, for the heartbeat. */
export const watched = message({
  en: ({ answer, health }: { answer: string; health: string }) => `${answer}, instanceStatus ${health}`,
  zh: ({ answer, health }) => `${answer}，后端状态 ${health}`,
})

/** What to do where the listener cannot be asked, whatever runs behind it. */
export const entranceAdvice = {
  certificate: message({
    en: 'Renew the certificate of the listener, or correct the host name in its rule or in environment_url. For a private certificate authority, set NODE_EXTRA_CA_CERTS in the environment of the job.',
    zh: '请更新该监听的证书，或更正其规则或 environment_url 中的主机名；使用私有证书颁发机构时，请在作业环境中设置 NODE_EXTRA_CA_CERTS。',
  }),
  proxy: message({
    en: 'Check HTTPS_PROXY and HTTP_PROXY, or add the address of the load balancer to NO_PROXY.',
    zh: '请检查 HTTPS_PROXY 和 HTTP_PROXY，或将该负载均衡的地址加入 NO_PROXY。',
  }),
}
