/** What a list of volumes is called, and what the inputs about them must be; the rest a refused step need not load. */
import { message } from '../message.ts'

export const volumes = message({ en: 'volumes', zh: '云硬盘' })

/** Problems of the inputs; they follow the input's name. */
export const volumeNameForm = message({
  en: '1 to 32 lower-case letters, digits or hyphens, starting with a letter and not ending with a hyphen',
  zh: '1 到 32 个小写字母、数字或连字符，以字母开头，且不以连字符结尾',
})
export const sizeIsMultiple = message({
  en: ({ step, near, size }: { step: number; near: number; size: number }) =>
    `must be a multiple of ${step}, such as ${near}; got ${size}`,
  zh: ({ step, near, size }) => `应为 ${step} 的倍数，例如 ${near}，实际为 ${size}`,
})
export const doubtfulSize = message({
  en: 'The API reference contradicts itself about 1000 GB. If the platform rejects this size, use 990.',
  zh: 'API 文档对 1000 GB 的说法自相矛盾。如果平台拒绝该容量，请改用 990。',
})
export const mountForm = message({
  en: ({ given }: { given: string }) =>
    `must be the id or name of a volume and its mount path, such as data:/var/lib/data; got ${given}`,
  zh: ({ given }) => `应为云硬盘的 id 或名称加挂载路径，例如 data:/var/lib/data，实际为 ${given}`,
})
