/** What `preview` says: of its inputs and its file, of what it does, and of how it ended. */
import { joined, message } from '../message.ts'

/** What does not go together; follows the name of the input. */
export const previewProblems = {
  noPr: message({
    en: 'must contain ${PR}, the number of the pull request',
    zh: '必须包含 ${PR}，即 pull request 的编号',
  }),
  prIsOurs: message({
    en: 'must not set PR: it is the number of the pull request',
    zh: '不能设置 PR：它是 pull request 的编号',
  }),
  needs: message({
    en: ({ input }: { input: string }) => `is required together with ${input}`,
    zh: ({ input }) => `与 ${input} 一起使用时必填`,
  }),
  pullRequestTarget: message({
    en: 'cannot be used with pull_request_target, which would run code of a fork with your secrets; use pull_request',
    zh: '不能与 pull_request_target 一起使用，否则来自 fork 的代码会带着你的密钥运行；请使用 pull_request',
  }),
  byHand: message({
    en: ({ event }: { event: string }) =>
      `is required for the event ${event}: it decides only for pull_request and schedule`,
    zh: ({ event }) => `在事件 ${event} 下必填：仅 pull_request 和 schedule 事件可自动判断`,
  }),
  numberNeeded: message({
    en: 'is required here, because the run is not about a pull request',
    zh: '在此处必填，因为此次运行与 pull request 无关',
  }),
}

/** What is wrong with the file; sentences. */
export const previewFile = {
  services: message({
    en: ({ names }: { names: readonly string[] }) =>
      `Every service of a preview needs \${PR} in its name, so that pull requests do not share it: ${joined(names)}.`,
    zh: ({ names }) => `预览中每个服务的名称都须包含 \${PR}，以免多个 pull request 共用：${joined(names)}。`,
  }),
  noServices: message({
    en: 'The file declares no service.',
    zh: '该文件没有声明任何服务。',
  }),
  absent: message({
    en: 'The file of a preview has nothing to delete: take absent out. What carries the number of the pull request goes when it is closed.',
    zh: '预览的文件不应删除任何内容：请去掉 absent。带有 pull request 编号的资源会在其关闭时删除。',
  }),
  moreVariables: message({
    en: ({ names }: { names: readonly string[] }) =>
      `These names contain other variables than PR, and variables does not set them: ${joined(names)}.`,
    zh: ({ names }) => `以下名称含有 PR 以外的变量，而 variables 没有给出：${joined(names)}。`,
  }),
  whichService: message({
    en: ({ names }: { names: readonly string[] }) =>
      `The file does not say which service the rule of the preview points at. Those with ports: ${names.length === 0 ? '-' : joined(names)}.`,
    zh: ({ names }) =>
      `该文件没有说明预览的规则指向哪个服务。有端口的服务：${names.length === 0 ? '-' : joined(names)}。`,
  }),
  giveService: message({
    en: 'Set service_name, and service_port if it has several ports.',
    zh: '请填写 service_name；有多个端口时还需填写 service_port。',
  }),
}

interface Listener {
  readonly listener: string
}

/** What is said of the shared listener. */
export const sharedListener = {
  missing: message({
    en: ({ listener }: Listener) => `${listener} does not exist.`,
    zh: ({ listener }) => `${listener}不存在。`,
  }),
  createIt: message({
    en: 'Create it once, with a rule of its own, for example by manage-listener: previews only add rules to it.',
    zh: '请先创建它并设置一条固定规则，例如使用 manage-listener：预览只会在其中添加规则。',
  }),
  needsOther: message({
    en: ({ listener }: Listener) =>
      `${listener} has no rule besides those of previews, and the platform keeps no listener without rules: the last preview could never go.`,
    zh: ({ listener }) => `${listener}除预览外没有其他规则，而平台不允许监听器没有规则：最后一个预览将无法删除。`,
  }),
  lost: message({
    en: ({ listener, hosts }: Listener & { hosts: readonly string[] }) =>
      `${listener}: another change took away the rules of ${joined(hosts)}; they are added again.`,
    zh: ({ listener, hosts }) => `${listener}：另一变更去掉了 ${joined(hosts)} 的规则，正在重新添加。`,
  }),
  keepsLosing: message({
    en: ({ listener, tries }: Listener & { tries: number }) =>
      `${listener}: other changes have taken away the rule of this preview ${tries} times.`,
    zh: ({ listener, tries }) => `${listener}：其他变更已 ${tries} 次去掉此预览的规则。`,
  }),
  phase: message({ en: 'Watching the shared listener', zh: '观察共享监听器' }),
  addRule: message({ en: ({ host }: { host: string }) => `forward ${host}`, zh: ({ host }) => `转发 ${host}` }),
  removeRule: message({
    en: ({ host }: { host: string }) => `no longer forward ${host}`,
    zh: ({ host }) => `不再转发 ${host}`,
  }),
}

interface Preview {
  readonly number: number
}

/** The headlines of good endings, and notes. */
export const previewEnded = {
  up: message({
    en: ({ number, services }: Preview & { services: string }) => `Preview of pull request ${number}: ${services}.`,
    zh: ({ number, services }) => `pull request ${number} 的预览：${services}。`,
  }),
  down: message({
    en: ({ number, names }: Preview & { names: string }) => `Preview of pull request ${number} removed: ${names}.`,
    zh: ({ number, names }) => `pull request ${number} 的预览已删除：${names}。`,
  }),
  nothing: message({
    en: ({ number }: Preview) => `Nothing carries the number of pull request ${number}.`,
    zh: ({ number }) => `没有带有 pull request ${number} 编号的资源。`,
  }),
  wouldGo: message({
    en: ({ number, names }: Preview & { names: string }) => `The preview of pull request ${number} would go: ${names}.`,
    zh: ({ number, names }) => `pull request ${number} 的预览将被删除：${names}。`,
  }),
  swept: message({
    en: ({ removed, kept }: { removed: number; kept: number }) =>
      `${removed} ${removed === 1 ? 'preview' : 'previews'} removed, ${kept} kept.`,
    zh: ({ removed, kept }) => `已删除 ${removed} 个预览，保留 ${kept} 个。`,
  }),
  wouldSweep: message({
    en: ({ removed, kept }: { removed: number; kept: number }) =>
      `${removed} ${removed === 1 ? 'preview' : 'previews'} would be removed, ${kept} kept.`,
    zh: ({ removed, kept }) => `将删除 ${removed} 个预览，保留 ${kept} 个。`,
  }),
  fork: message({
    en: 'The pull request comes from a fork, which gets no secrets, so there is no preview of it. rehearse shows its deployment without any.',
    zh: '该 pull request 来自 fork，无法获得密钥，因此没有预览。rehearse 无需密钥即可演练其部署。',
  }),
  otherEvent: message({
    en: ({ event }: { event: string }) => `The event ${event} neither brings a preview up nor takes it away.`,
    zh: ({ event }) => `事件 ${event} 既不会创建预览，也不会删除预览。`,
  }),
}

/** Why a sweep keeps a preview, or takes it away. */
export const sweepReasons = {
  closed: message({
    en: ({ number }: Preview) => `Pull request ${number} is closed.`,
    zh: ({ number }) => `pull request ${number} 已关闭。`,
  }),
  expired: message({
    en: ({ number, since }: Preview & { since: string }) =>
      `Pull request ${number} is open, but has had no update for ${since}.`,
    zh: ({ number, since }) => `pull request ${number} 仍打开，但已 ${since} 没有更新。`,
  }),
  open: message({
    en: ({ number }: Preview) => `Kept: pull request ${number} is open.`,
    zh: ({ number }) => `保留：pull request ${number} 仍打开。`,
  }),
  unknown: message({
    en: ({ number }: Preview) => `Kept: GitHub does not know pull request ${number} in this repository.`,
    zh: ({ number }) => `保留：GitHub 在此仓库中找不到 pull request ${number}。`,
  }),
  failed: message({
    en: ({ why }: { why: string }) => `GitHub does not say which pull requests are open: ${why}. Nothing was deleted.`,
    zh: ({ why }) => `无法从 GitHub 得知哪些 pull request 仍打开：${why}。没有删除任何内容。`,
  }),
}

export const previewRefused = message({
  en: ({ file, problems }: { file: string; problems: readonly string[] }) =>
    `The preview of ${file} cannot be applied, and nothing was changed:\n${problems.join('\n')}`,
  zh: ({ file, problems }) => `${file} 的预览无法应用，没有变更任何内容：\n${problems.join('\n')}`,
})

/** For a run that is cancelled. */
export const againPreview = message({
  en: 'Run the step again to go on: it goes by what the platform says then.',
  zh: '重新运行此步骤即可继续：以届时平台的状态为准。',
})

/** What GitHub shows of a preview's deployment. */
export const previewDescription = message({
  en: ({ number }: Preview) => `Preview of pull request ${number}`,
  zh: ({ number }) => `pull request ${number} 的预览`,
})
