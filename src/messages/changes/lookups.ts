/** What is said where a thing is looked up by its name and is not found. */
import { joined, message } from '../message.ts'

/** More names than this are only counted. */
const SHOWN = 10

/** Which ones there are, to follow a colon. */
const those = message({
  en: ({ names }: { names: readonly string[] }) => {
    if (names.length === 0) return 'This account has none'
    const shown = joined(names.slice(0, SHOWN))
    return names.length > SHOWN ? `Available: ${shown} and ${names.length - SHOWN} more` : `Available: ${shown}`
  },
  zh: ({ names }) => {
    if (names.length === 0) return '该账号下没有任何命名空间'
    const shown = joined(names.slice(0, SHOWN))
    return names.length > SHOWN ? `现有 ${shown}，另有 ${names.length - SHOWN} 个` : `现有 ${shown}`
  },
})

export const noNamespace = message({
  en: ({ name, names }: { name: string; names: readonly string[] }) =>
    `There is no namespace "${name}". ${those({ names })}.`,
  zh: ({ name, names }) => `没有命名空间“${name}”。${those({ names })}。`,
})

export const checkNamespace = message({ en: 'Check the input namespace.', zh: '请检查输入 namespace。' })

export const noService = message({
  en: ({ name, display, full }: { name: string; display: string; full: string }) =>
    `There is no service "${name}" in namespace ${display} (${full}).`,
  zh: ({ name, display, full }) => `命名空间 ${display} (${full}) 中没有服务“${name}”。`,
})

export const checkService = message({
  en: 'Check the inputs service_name and namespace.',
  zh: '请检查输入 service_name 和 namespace。',
})

export const noRepository = message({
  en: ({ name }: { name: string }) => `There is no image repository "${name}" in this account.`,
  zh: ({ name }) => `该账号下没有镜像仓库“${name}”。`,
})

export const checkRepository = message({
  en: 'Check the input repo_name, or create the repository in the console first: a build does not create it.',
  zh: '请检查输入 repo_name，或先在控制台创建该仓库：构建不会创建仓库。',
})
