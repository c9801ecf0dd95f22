/** What is said of the probe: how it goes, why it ended, and what becomes of the image that it was to prove. */
import { joined, message } from '../message.ts'

export const probing = message({ en: 'Probing', zh: '健康探测' })

/** The status word of a probe whose address responded. */
export const answered = message({ en: 'responded', zh: '已响应' })

export const probeAnswer = message({
  en: ({ answer }: { answer: string }) => `Probe: ${answer}.`,
  zh: ({ answer }) => `健康探测：${answer}。`,
})

export const goodAnswer = message({
  en: ({ answer, count, needed }: { answer: string; count: number; needed: number }) =>
    `${answer}, success ${count} of ${needed}`,
  zh: ({ answer, count, needed }) => `${answer}，连续第 ${count} 次成功（共需 ${needed} 次）`,
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
    `The probe of ${url} did not pass within ${seconds} s: it needs ${needed} successful responses in a row and got ${tallied(answers)}${others > 0 ? ` and ${others} others` : ''}.`,
  zh: ({ url, seconds, needed, answers, others }) =>
    `对 ${url} 的健康探测在 ${seconds} 秒内未通过：需要连续 ${needed} 次成功响应，实际得到 ${tallied(answers)}${others > 0 ? `，另有 ${others} 次其他响应` : ''}。`,
})

/** Where the health check was written: `health_check_` of an input, `services.web.health_check.` of an environment file. */
interface Written {
  readonly prefix: string
}

/** What a health check goes with: all of it in a file, the address among inputs. */
const whole = ({ prefix }: Written) => (prefix.endsWith('.') ? prefix.slice(0, -1) : `${prefix}url`)

export const probeTimedOutAdvice = message({
  en: ({ prefix }: Written) =>
    `Check that the new image serves this address, and that the expected status and the timeout of the health check fit it (${prefix}status and ${prefix}timeout). If good and bad responses alternate, one of the replicas does not work.`,
  zh: ({ prefix }) =>
    `请检查新镜像是否提供此地址，以及健康检查的预期状态码和超时时间是否合适（${prefix}status 和 ${prefix}timeout）。如果正常与异常响应交替出现，说明有副本工作不正常。`,
})

interface Unreachable {
  readonly url: string
  readonly words: string
}

/** Why an address cannot be asked at all, whatever runs behind it. */
export const unreachable = {
  certificate: message({
    en: ({ url, words }: Unreachable) =>
      `The probe could not reach ${url}, because its certificate is not accepted: ${words}. The image is not the cause, and waiting does not help.`,
    zh: ({ url, words }) => `无法探测 ${url}，因为其证书不被接受：${words}。这不是镜像的问题，等待也无法解决。`,
  }),
  tls: message({
    en: ({ url, words }: Unreachable) =>
      `The probe could not reach ${url}, because no TLS connection can be established: ${words}. The image is not the cause, and waiting does not help.`,
    zh: ({ url, words }) => `无法探测 ${url}，因为无法与其建立 TLS 连接：${words}。这不是镜像的问题，等待也无法解决。`,
  }),
  host: message({
    en: ({ url, words }: Unreachable) =>
      `The probe could not reach ${url}, because its host name cannot be resolved: ${words}. The image is not the cause, and waiting does not help.`,
    zh: ({ url, words }) => `无法探测 ${url}，因为无法解析其主机名：${words}。这不是镜像的问题，等待也无法解决。`,
  }),
  proxy: message({
    en: ({ url, words }: Unreachable) =>
      `The probe could not reach ${url}, because the proxy does not let the request through: ${words}. The image is not the cause, and waiting does not help.`,
    zh: ({ url, words }) => `无法探测 ${url}，因为代理不予放行：${words}。这不是镜像的问题，等待也无法解决。`,
  }),
}

export const unreachableAdvice = {
  certificate: message({
    en: (at: Written) =>
      `Renew the certificate or correct the host name in ${at.prefix}url. For a private certificate authority, set NODE_EXTRA_CA_CERTS in the environment of the job. To deploy without a probe this time, omit ${whole(at)}.`,
    zh: (at) =>
      `请更新证书或更正 ${at.prefix}url 中的主机名；使用私有证书颁发机构时，请在作业环境中设置 NODE_EXTRA_CA_CERTS。如果这一次不经探测即部署，可不填 ${whole(at)}。`,
  }),
  tls: message({
    en: ({ prefix }: Written) =>
      `Check that ${prefix}url names the right port, and uses https only if the server speaks TLS.`,
    zh: ({ prefix }) => `请检查 ${prefix}url 的端口是否正确，且仅在提供 TLS 时使用 https。`,
  }),
  host: message({
    en: ({ prefix }: Written) => `Check the host name in ${prefix}url, and that the runner can resolve it.`,
    zh: ({ prefix }) => `请检查 ${prefix}url 中的主机名，并确认 runner 能够解析它。`,
  }),
  proxy: message<Written>({
    en: () => 'Check HTTPS_PROXY and HTTP_PROXY, or add the host to NO_PROXY.',
    zh: () => '请检查 HTTPS_PROXY 和 HTTP_PROXY，或将该主机加入 NO_PROXY。',
  }),
}

/** Said before anything is changed. */
export const beforehand = {
  refused: message({
    en: ({ why }: { why: string }) => `${why} Nothing was sent.`,
    zh: ({ why }) => `${why}没有发送任何变更。`,
  }),
  notNow: message({
    en: ({ prefix, url, words }: Unreachable & Written) =>
      `The address of ${prefix}url (${url}) cannot be reached now: ${words}. If this does not change, the probe after the rollout will fail.`,
    zh: ({ prefix, url, words }) =>
      `目前无法访问 ${prefix}url 的地址（${url}）：${words}。如果情况没有变化，滚动更新之后的健康探测将失败。`,
  }),
}

/** What happens to the image if the probe did not pass and nothing was rolled back; comes before everything else. */
export const imageKept = {
  earlierUnknown: message({
    en: ({ images, why }: { images: string; why: string }) =>
      `${images} keeps running although its probe did not pass: it was already running when this step started, so this step does not know the earlier image and did not roll back. ${why}`,
    zh: ({ images, why }) =>
      `${images} 未通过健康探测，但仍在运行：此步骤开始时它已经在运行，因此此步骤不知道之前的镜像，没有回滚。${why}`,
  }),
  earlierUnknownAdvice: message({
    en: 'Roll back by hand: run update-image with the earlier image as image_path. The run that rolled out the current image names it in its log, its summary and its output previous_image_path.',
    zh: '请手动回滚：用 update-image 更新到之前的镜像（image_path）。在更新到当前镜像的那次运行中，日志、摘要和输出 previous_image_path 都包含之前镜像的名称。',
  }),
  rollbackOff: message({
    en: ({ images, why }: { images: string; why: string }) =>
      `${images} keeps running although its probe did not pass, because rollback is false. ${why}`,
    zh: ({ images, why }) => `${images} 未通过健康探测，但由于 rollback 为 false，它仍在运行。${why}`,
  }),
}

/** For a run that is cancelled before the end of the probe. */
export const againAfterCancelling = message({
  en: 'The step was cancelled before the probe passed. If you run the step again, it probes the new image, but it cannot roll back, since it does not know the earlier image. To go back, run update-image with the image in the output previous_image_path of this run.',
  zh: '步骤在健康探测通过之前被取消。重新运行时，此步骤会探测新镜像，但由于不知道之前的镜像而无法回滚。如需回退，请用 update-image 更新到本次运行的输出 previous_image_path 中的镜像。',
})

/** For a rollout that ended in a way that calls neither for a probe nor for a rollback. */
export const notProbed = message({
  en: 'The new image was not probed.',
  zh: '新镜像没有经过健康探测。',
})

export const scaledFailedButProbed = message({
  en: ({ images }: { images: string }) =>
    `${images} passed its probe and keeps running; only the change of the number of replicas failed.`,
  zh: ({ images }) => `${images} 已通过健康探测并继续运行；失败的只是副本数的调整。`,
})

export const replicasKept = message({
  en: ({ replicas }: { replicas: number }) =>
    `The service keeps ${replicas} ${replicas === 1 ? 'replica' : 'replicas'}: only images are rolled back.`,
  zh: ({ replicas }) => `服务保持 ${replicas} 个副本：只回滚镜像。`,
})
