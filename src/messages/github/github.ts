/** What the step says of GitHub's side: its deployment, and why GitHub did not take a call. */
import { joined, message } from '../message.ts'

export const annotationTitle = message({ en: 'GitHub deployment', zh: 'GitHub 部署' })

interface Where {
  readonly environment: string
}

export const notRecorded = message({
  en: ({ environment, why }: Where & { readonly why: string }) =>
    `No GitHub deployment was recorded for ${environment}: ${why}.`,
  zh: ({ environment, why }) => `未能为 ${environment} 记录 GitHub 部署：${why}。`,
})

interface Marking extends Where {
  readonly id: number
  readonly state: string
  readonly why: string
}

export const notMarked = message({
  en: ({ id, environment, state, why }: Marking) =>
    `GitHub deployment ${id} in ${environment} could not be marked as ${state}: ${why}.`,
  zh: ({ id, environment, state, why }) => `无法将 ${environment} 的 GitHub 部署 ${id} 标记为 ${state}：${why}。`,
})

export const isMissing = message({
  en: ({ names }: { names: readonly string[] }) => `there is no ${names.join(' and no ')}`,
  zh: ({ names }) => `缺少 ${joined(names)}`,
})

export const merged = message({
  en: 'GitHub returned a merge instead of a deployment',
  zh: 'GitHub 返回的是一次合并，而不是部署',
})

export const withoutId = message({
  en: 'GitHub returned no id of a deployment',
  zh: 'GitHub 没有返回部署的 id',
})

export const perhapsRecorded = message({
  en: ({ why }: { why: string }) => `${why}; the deployment may have been recorded anyway`,
  zh: ({ why }) => `${why}；部署可能仍已被记录`,
})

/** The comment of a pull request that could not be written; the same stands in the job summary. */
export const commentNotWritten = message({
  en: ({ why }: { why: string }) =>
    `The comment of the pull request was not written, and the plan stands in the job summary alone: ${why}.`,
  zh: ({ why }) => `未能写入该拉取请求的评论，计划仅见于作业摘要：${why}。`,
})

export const withoutCommentId = message({
  en: 'GitHub returned no id of a comment',
  zh: 'GitHub 没有返回评论的 id',
})

/** Descriptions of states, for GitHub's own pages. */
export const described = {
  notWaited: message({
    en: 'Started on the platform; the step did not wait for it to finish (wait: false).',
    zh: '已在平台上启动；步骤未等待其结束（wait: false）。',
  }),
  cancelled: message({
    en: 'Cancelled; changes that were already sent are still in progress on the platform.',
    zh: '已取消；已发送的变更仍在平台上进行。',
  }),
}

export const closedUnobserved = message({
  en: ({ id, environment }: Where & { readonly id: number }) =>
    `GitHub deployment ${id} in ${environment} was marked inactive: the rollout is still in progress on the platform, and no step waits for it to finish (wait: false).`,
  zh: ({ id, environment }) =>
    `${environment} 的 GitHub 部署 ${id} 已标记为 inactive：滚动更新仍在平台上进行，但没有步骤等待其结束（wait: false）。`,
})

interface Refused {
  readonly status: number
  /** GitHub's own words. */
  readonly words: string
}

/** Why GitHub did not take a call, with what to do. */
export const githubRefuses = {
  rights: message({
    en: ({
      status,
      words,
      needed,
      permission,
    }: Refused & { readonly needed: string | undefined; readonly permission: string }) =>
      `GitHub returned ${status} (${words}); give the job \`permissions: ${permission}: write\` and pass a token of this repository` +
      `${needed === undefined ? '' : ` (it needs ${needed})`}`,
    zh: ({ status, words, needed, permission }) =>
      `GitHub 返回 ${status}（${words}）；请为该 job 设置 \`permissions: ${permission}: write\`，并传入本仓库的 token` +
      `${needed === undefined ? '' : `（需要 ${needed}）`}`,
  }),
  policy: message({
    en: ({ status, words }: Refused) =>
      `GitHub returned ${status} (${words}); a rule of the organization, the enterprise or the environment forbids it: check its protection rules, its IP allow list and its single sign-on`,
    zh: ({ status, words }) =>
      `GitHub 返回 ${status}（${words}）；被组织、企业或环境的规则禁止：请检查其保护规则、IP 允许列表和单点登录`,
  }),
  forbidden: message({
    en: ({ status, words }: Refused) =>
      `GitHub returned ${status} (${words}) without naming a missing permission or a rate limit`,
    zh: ({ status, words }) => `GitHub 返回 ${status}（${words}），既未指明缺少的权限，也不是频率限制`,
  }),
  token: message({
    en: ({ words }: Refused) => `GitHub rejected the token (${words}); leave github_token at its default`,
    zh: ({ words }) => `GitHub 不接受该 token（${words}）；请让 github_token 保持默认值`,
  }),
  ref: message({
    en: ({ words }: Refused) =>
      `GitHub rejected the deployment (${words}); the commit must belong to this repository and be pushed to GitHub: set it in the input ref`,
    zh: ({ words }) => `GitHub 拒绝了该部署（${words}）；该提交必须属于本仓库且已推送到 GitHub：请用输入 ref 指定`,
  }),
  rateLimit: message({
    en: ({ words, wait }: Refused & { readonly wait: string | undefined }) =>
      `GitHub's rate limit for this token is exhausted (${words})${wait === undefined ? '' : `, and GitHub asks to wait ${wait}`}`,
    zh: ({ words, wait }) =>
      `该 token 的 GitHub 请求频率额度已用尽（${words}）${wait === undefined ? '' : `，GitHub 要求等待 ${wait}`}`,
  }),
  secondaryLimit: message({
    en: ({ words, wait }: Refused & { readonly wait: string | undefined }) =>
      `GitHub asks for fewer requests at a time (${words})${wait === undefined ? '' : `, and to wait ${wait}`}`,
    zh: ({ words, wait }) => `GitHub 要求降低请求频率（${words}）${wait === undefined ? '' : `，并等待 ${wait}`}`,
  }),
  silent: message({ en: 'GitHub did not respond in time', zh: 'GitHub 未在限定时间内响应' }),
  other: message({ en: ({ words }: Refused) => words, zh: ({ words }) => words }),
}

export const retryingGithub = message({
  en: ({ why, pause }: { why: string; pause: string }) => `GitHub: ${why}. Retrying in ${pause}.`,
  zh: ({ why, pause }) => `GitHub：${why}。${pause} 后重试。`,
})
