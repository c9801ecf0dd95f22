/** What is said of the probe: how it goes, why it ended, and what becomes of the image that it was to prove. */
import { joined, message } from '../message.ts'

export const probing = message({ en: 'Probing', zh: '健康探测' })

/** How a wait calls it that an address was asked. */
export const answered = message({ en: 'answered', zh: '已应答' })

export const probeAnswer = message({
  en: ({ answer }: { answer: string }) => `The probe: ${answer}.`,
  zh: ({ answer }) => `健康探测：${answer}。`,
})

export const goodAnswer = message({
  en: ({ answer, count, needed }: { answer: string; count: number; needed: number }) =>
    `${answer}, good answer ${count} of ${needed}`,
  zh: ({ answer, count, needed }) => `${answer}，连续第 ${count} 次正常应答（共需 ${needed} 次）`,
})

export const redirect = message({
  en: ({ status }: { status: number }) => `HTTP ${status} (a redirect, which is not followed)`,
  zh: ({ status }) => `HTTP ${status}（重定向，不会跟随）`,
})

/** What was answered, and how often. */
export interface Tally {
  readonly answer: string
  readonly count: number
}

/** `HTTP 200 × 12, HTTP 502 × 6`. */
function tallied(tallies: readonly Tally[]): string {
  return joined(tallies.map(({ answer, count }) => `${answer} × ${count}`))
}

interface TimedOut {
  readonly url: string
  readonly seconds: number
  readonly needed: number
  readonly answers: readonly Tally[]
  /** Kinds of answers that are not listed, and how many they were in all. */
  readonly others: number
}

export const probeTimedOut = message({
  en: ({ url, seconds, needed, answers, others }: TimedOut) =>
    `The probe of ${url} did not pass within ${seconds} s: it needs ${needed} good answers in a row and got ${tallied(answers)}${others > 0 ? ` and ${others} others` : ''}.`,
  zh: ({ url, seconds, needed, answers, others }) =>
    `对 ${url} 的健康探测在 ${seconds} 秒内未通过：需要连续 ${needed} 次正常应答，实际得到 ${tallied(answers)}${others > 0 ? `，另有 ${others} 次其他应答` : ''}。`,
})

export const probeTimedOutAdvice = message({
  en: 'Look whether the new image serves this address, and whether health_check_status and health_check_timeout fit it. Where good and bad answers alternate, one of the replicas does not work.',
  zh: '请检查新镜像是否提供此地址，以及 health_check_status 和 health_check_timeout 是否合适。如果正常与异常应答交替出现，说明有副本工作不正常。',
})

interface Unreachable {
  readonly url: string
  readonly words: string
}

/** Why an address cannot be asked at all, whatever runs behind it. */
export const unreachable = {
  certificate: message({
    en: ({ url, words }: Unreachable) =>
      `The probe could not ask ${url}, because its certificate is not accepted: ${words}. That is no fault of the image, and waiting does not mend it.`,
    zh: ({ url, words }) => `无法探测 ${url}，因为其证书不被接受：${words}。这不是镜像的问题，等待也无法解决。`,
  }),
  tls: message({
    en: ({ url, words }: Unreachable) =>
      `The probe could not ask ${url}, because no TLS connection to it comes about: ${words}. That is no fault of the image, and waiting does not mend it.`,
    zh: ({ url, words }) => `无法探测 ${url}，因为无法与其建立 TLS 连接：${words}。这不是镜像的问题，等待也无法解决。`,
  }),
  host: message({
    en: ({ url, words }: Unreachable) =>
      `The probe could not ask ${url}, because its host name is not known: ${words}. That is no fault of the image, and waiting does not mend it.`,
    zh: ({ url, words }) => `无法探测 ${url}，因为无法解析其主机名：${words}。这不是镜像的问题，等待也无法解决。`,
  }),
  proxy: message({
    en: ({ url, words }: Unreachable) =>
      `The probe could not ask ${url}, because the proxy does not let it through: ${words}. That is no fault of the image, and waiting does not mend it.`,
    zh: ({ url, words }) => `无法探测 ${url}，因为代理不予放行：${words}。这不是镜像的问题，等待也无法解决。`,
  }),
}

export const unreachableAdvice = {
  certificate: message({
    en: 'Renew the certificate or correct the host name in health_check_url; for an authority of your own set NODE_EXTRA_CA_CERTS in the environment of the job. To deploy all the same, leave health_check_url out this time.',
    zh: '请更新证书或更正 health_check_url 中的主机名；使用自建证书颁发机构时，请在作业环境中设置 NODE_EXTRA_CA_CERTS。如仍要部署，这一次可不填 health_check_url。',
  }),
  tls: message({
    en: 'Check that health_check_url names the right port, and https only where TLS is spoken.',
    zh: '请检查 health_check_url 的端口是否正确，且仅在提供 TLS 时使用 https。',
  }),
  host: message({
    en: 'Check the host name in health_check_url, and that the runner can resolve it.',
    zh: '请检查 health_check_url 中的主机名，并确认运行器能够解析它。',
  }),
  proxy: message({
    en: 'Check HTTPS_PROXY and HTTP_PROXY, or name the host in NO_PROXY.',
    zh: '请检查 HTTPS_PROXY 和 HTTP_PROXY，或将该主机加入 NO_PROXY。',
  }),
}

/** Said before anything is changed. */
export const beforehand = {
  refused: message({
    en: ({ why }: { why: string }) => `${why} So nothing was sent.`,
    zh: ({ why }) => `${why}因此没有发送任何变更。`,
  }),
  notNow: message({
    en: ({ url, words }: Unreachable) =>
      `The address of health_check_url (${url}) cannot be asked now: ${words}. Where that is so after the rollout too, the probe fails.`,
    zh: ({ url, words }) =>
      `目前无法访问 health_check_url 的地址（${url}）：${words}。如果发布之后仍是如此，健康探测将失败。`,
  }),
}

/** What becomes of the image where the probe did not pass and nothing was put back; told before everything else. */
export const imageStays = {
  earlierUnknown: message({
    en: ({ images, why }: { images: string; why: string }) =>
      `${images} stays, although its probe did not pass: it was already there when this run began, so the image before it is not known to this run, and nothing was rolled back. ${why}`,
    zh: ({ images, why }) =>
      `${images} 未通过健康探测，但仍保留：本次运行开始时它已经在运行，本次运行不知道之前的镜像，因此没有回滚。${why}`,
  }),
  earlierUnknownAdvice: message({
    en: 'Roll back by hand: give the earlier image to update-image (image_path). The log, the summary and the output previous_image_path of the run that rolled this one out name it.',
    zh: '请手动回滚：将之前的镜像交给 update-image（image_path）。发布该镜像的那次运行的日志、摘要和输出 previous_image_path 中有它的名称。',
  }),
  rollbackOff: message({
    en: ({ images, why }: { images: string; why: string }) =>
      `${images} stays, although its probe did not pass, since rollback is false. ${why}`,
    zh: ({ images, why }) => `${images} 未通过健康探测，但由于 rollback 为 false 而仍保留。${why}`,
  }),
}

/** For a run that is cancelled before the end of the probe. */
export const againAfterCancelling = message({
  en: 'The new image was not proved to work. Run again, the step probes it; should that fail, that run does not know the earlier image: roll out the one in the output previous_image_path of this run with update-image.',
  zh: '新镜像尚未被证明可用。重新运行时，此步骤会对其进行探测；如果探测失败，那次运行并不知道之前的镜像，请用 update-image 发布本次运行的输出 previous_image_path 中的镜像。',
})

/** For a rollout that ended in a way that calls neither for a probe nor for a rollback. */
export const notProbed = message({
  en: 'The new image was not probed.',
  zh: '新镜像没有经过健康探测。',
})

export const scaledFailedButProbed = message({
  en: ({ images }: { images: string }) =>
    `${images} passed its probe and stays; what failed is the number of replicas.`,
  zh: ({ images }) => `${images} 已通过健康探测并保留；失败的只是调整副本数。`,
})

export const replicasStay = message({
  en: ({ replicas }: { replicas: number }) =>
    `The service stays at ${replicas} ${replicas === 1 ? 'replica' : 'replicas'}: only images are rolled back.`,
  zh: ({ replicas }) => `服务保持 ${replicas} 个副本：只回滚镜像。`,
})

/** The inputs of the probe, each after `Input NAME`. */
export const healthCheckProblems = {
  noPassword: message({
    en: 'takes an http or https address without a user name or password in it',
    zh: '接受不含用户名和密码的 http 或 https 地址',
  }),
  address: message({
    en: ({ given }: { given: string }) => `takes an http or https address; got ${given}`,
    zh: ({ given }) => `接受 http 或 https 地址；实际为 ${given}`,
  }),
  statuses: message({
    en: ({ given }: { given: string }) => `takes HTTP statuses or ranges of them, such as 200 or 200-399; got ${given}`,
    zh: ({ given }) => `接受 HTTP 状态码或其范围，例如 200 或 200-399；实际为 ${given}`,
  }),
  tooSlow: message({
    en: ({ needed, timeout, interval }: { needed: number; timeout: string; interval: string }) =>
      `leaves no time for ${needed} answers within health_check_timeout (${timeout}); got ${interval}`,
    zh: ({ needed, timeout, interval }) =>
      `过长，在 health_check_timeout（${timeout}）内来不及得到 ${needed} 次应答；实际为 ${interval}`,
  }),
}
