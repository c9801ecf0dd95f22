/** What is said of pruning an image repository. */
import { joined, message } from '../message.ts'

export const tagsForm = message({
  en: ({ got }: { got: string }) => `must be tags of letters, digits, dots, hyphens and underscores; got ${got}`,
  zh: ({ got }) => `应为由字母、数字、点、连字符和下划线组成的标签，实际为 ${got}`,
})

export const keepOrTags = message({
  en: 'or tags is required to select the tags to delete; an empty value selects nothing',
  zh: '或 tags 须填写其一，以选择要删除的标签；空值不选择任何标签',
})

export const notBoth = message({
  en: 'cannot be combined with keep; give only one of them',
  zh: '不能与 keep 同时使用，请只填写其中一个',
})

export const patternAlone = message({
  en: 'can be combined only with keep, not with tags, which are deleted regardless of the pattern',
  zh: '只能与 keep 一同使用，不能与 tags 同时使用：tags 中的标签无论是否匹配都会被删除',
})

export const pruningPhase = message({ en: 'Deleting', zh: '删除' })

export const repositoryTitle = message({
  en: ({ name }: { name: string }) => `Repository ${name}`,
  zh: ({ name }) => `仓库 ${name}`,
})

export const imageTitle = message({
  en: ({ repository, tag }: { repository: string; tag: string }) => `Image ${repository}:${tag}`,
  zh: ({ repository, tag }) => `镜像 ${repository}:${tag}`,
})

export const keptInUse = message({
  en: ({ tag, user }: { tag: string; user: string }) => `Tag ${tag} is kept: ${user} runs it.`,
  zh: ({ tag, user }) => `保留标签 ${tag}：${user} 正在运行它。`,
})

export const keptInBuild = message({
  en: ({ tag }: { tag: string }) => `Tag ${tag} is kept: it is being built.`,
  zh: ({ tag }) => `保留标签 ${tag}：正在构建。`,
})

export const builtAgain = message({
  en: ({ image }: { image: string }) => `${image} is being built again.`,
  zh: ({ image }) => `${image} 正在重新构建。`,
})

export const tagMissing = message({
  en: ({ tag }: { tag: string }) => `Tag ${tag} does not exist.`,
  zh: ({ tag }) => `标签 ${tag} 不存在。`,
})

export const wouldDelete = message({
  en: ({ tag }: { tag: string }) => `Would delete tag ${tag}.`,
  zh: ({ tag }) => `将会删除标签 ${tag}。`,
})

export const present = message({ en: 'exists', zh: '存在' })

const tags = (count: number) => `${count} ${count === 1 ? 'tag' : 'tags'}`

interface Counts {
  repository: string
  gone: number
  kept: number
  inUse: number
}

export const pruned = message({
  en: ({ repository, gone, kept, inUse }: Counts) =>
    `Repository ${repository}: ${tags(gone)} deleted, ${kept} kept, ${inUse} in use.`,
  zh: ({ repository, gone, kept, inUse }) =>
    `仓库 ${repository}：已删除 ${gone} 个标签，保留 ${kept} 个，使用中 ${inUse} 个。`,
})

export const wouldPrune = message({
  en: ({ repository, gone, kept, inUse }: Counts) =>
    `Repository ${repository}: ${tags(gone)} would be deleted (dry run: nothing was sent), ${kept} kept, ${inUse} in use.`,
  zh: ({ repository, gone, kept, inUse }) =>
    `仓库 ${repository}：将会删除 ${gone} 个标签（试运行：未发送任何变更），保留 ${kept} 个，使用中 ${inUse} 个。`,
})

export const orderNotKnown = message({
  en: 'Not every tag ends with its own timestamp, so the step takes the newest tags from the order of the platform’s list. That list is usually sorted newest first, but the API does not guarantee it.',
  zh: '并非每个标签都以各自的时间戳结尾，因此此步骤按平台列表的顺序判断标签的新旧。该列表通常新的在前，但 API 不保证这一点。',
})

export const notAllDeleted = message({
  en: ({ repository, left, all, names, deleted, reasons }: NotAll) =>
    `Repository ${repository}: ${left} of ${all} tags could not be deleted: ${joined(names)}. Deleted: ${joined(deleted) || 'none'}. ${reasons}`,
  zh: ({ repository, left, all, names, deleted, reasons }) =>
    `仓库 ${repository}：${all} 个标签中有 ${left} 个未能删除：${joined(names)}。已删除：${joined(deleted) || '无'}。${reasons}`,
})

interface NotAll {
  repository: string
  left: number
  all: number
  names: readonly string[]
  deleted: readonly string[]
  reasons: string
}

export const reasonOf = message({
  en: ({ tag, reason }: { tag: string; reason: string }) => `${tag}: ${reason}`,
  zh: ({ tag, reason }) => `${tag}：${reason}`,
})

export const runAgain = message({
  en: 'Run the step again to delete the remaining tags.',
  zh: '请重新运行此步骤以删除其余的标签。',
})
