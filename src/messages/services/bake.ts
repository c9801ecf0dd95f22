/** What is said of watching a service for a while after its rollout (bake_time). */
import { joined, message } from '../message.ts'

export const baking = {
  /** The phase, for the log and the timeline. */
  phase: message({ en: 'Baking', zh: '观察' }),
  badAnswers: message({
    en: ({ url, seconds, answers }: { url: string; seconds: number; answers: readonly string[] }) =>
      `The probe of ${url} passed after the rollout, but ${seconds} s into bake_time it got ${answers.length} bad responses in a row: ${joined(answers)}.`,
    zh: ({ url, seconds, answers }) =>
      `对 ${url} 的健康探测在滚动更新之后通过，但在 bake_time 的第 ${seconds} 秒连续 ${answers.length} 次得到异常响应：${joined(answers)}。`,
  }),
  badAnswersAdvice: message({
    en: 'The new image worked at first and then failed: look at its logs of that time, for example for memory, connections or a job that runs on a schedule.',
    zh: '新镜像起初正常，随后出现故障：请查看该时段的日志，例如内存、连接数或定时任务。',
  }),
  statusFailed: message({
    en: ({ subject, status, seconds }: { subject: string; status: string; seconds: number }) =>
      `${subject} was rolled out, but ${seconds} s into bake_time the platform reports the status "${status}".`,
    zh: ({ subject, status, seconds }) =>
      `${subject}已完成滚动更新，但在 bake_time 的第 ${seconds} 秒，平台报告的状态为“${status}”。`,
  }),
  /** The image stays; before the sentence on what went wrong. */
  imageKept: message({
    en: ({ images, why }: { images: string; why: string }) =>
      `${images} keeps running although it did not last through bake_time, because rollback is false. ${why}`,
    zh: ({ images, why }) => `${images} 未能通过 bake_time 的观察，但由于 rollback 为 false，它仍在运行。${why}`,
  }),
  /** For a run that is cancelled meanwhile. */
  againAfterCancelling: message({
    en: 'The step was cancelled before bake_time was over. If you run the step again, the image is running already, so it is neither watched nor rolled back. To go back, run update-image with the image in the output previous_image_path of this run.',
    zh: '步骤在 bake_time 结束之前被取消。重新运行时镜像已在运行，因此既不会再观察，也不会回滚。如需回退，请用 update-image 更新到本次运行的输出 previous_image_path 中的镜像。',
  }),
}
