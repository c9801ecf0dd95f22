/** What is said of going back to an earlier deployment: which one it is, and why there is none. */
import { joined, message } from '../message.ts'

interface Where {
  readonly environment: string
}

interface One extends Where {
  /** The deployment. */
  readonly id: number
}

interface Image {
  readonly image: string
}

/** What is gone back to, said before it is. */
export const goingBack = {
  to: message({
    en: ({ environment, id, sha, images }: One & { sha: string; images: string }) =>
      `Going back to GitHub deployment ${id} of ${environment} (commit ${sha}): ${images}.`,
    zh: ({ environment, id, sha, images }) => `回退到 ${environment} 的 GitHub 部署 ${id}（提交 ${sha}）：${images}。`,
  }),
  toReplaced: message({
    en: ({ environment, id, images }: One & { images: string }) =>
      `Going back to what GitHub deployment ${id} of ${environment} replaced: ${images}.`,
    zh: ({ environment, id, images }) => `回退到 ${environment} 的 GitHub 部署 ${id} 之前运行的镜像：${images}。`,
  }),
  finishing: message({
    en: ({ environment, id, images }: One & { images: string }) =>
      `Finishing the rollback of GitHub deployment ${id} of ${environment}, which did not complete: ${images}.`,
    zh: ({ environment, id, images }) =>
      `继续完成 ${environment} 的 GitHub 部署 ${id} 所记录的、没有结束的回退：${images}。`,
  }),
  /** The target of the headline. */
  target: message({
    en: ({ images }: { images: string }) => `back to ${images}`,
    zh: ({ images }) => `回退到 ${images}`,
  }),
}

/** Why the ledger cannot be read. */
export const ledgerUnread = message({
  en: ({ environment, why }: Where & { why: string }) =>
    `The GitHub deployments of ${environment} cannot be read: ${why}. Nothing was changed.`,
  zh: ({ environment, why }) => `无法读取 ${environment} 的 GitHub 部署：${why}。没有变更任何内容。`,
})

/** Why there is nothing to go back to. */
export const noTarget = {
  noDeployments: message({
    en: ({ environment }: Where) => `GitHub has no deployment of the environment ${environment}.`,
    zh: ({ environment }) => `GitHub 上没有环境 ${environment} 的部署。`,
  }),
  noPayloads: message({
    en: ({ environment, count }: Where & { count: number }) =>
      `GitHub has ${count} ${count === 1 ? 'deployment' : 'deployments'} of ${environment}, but none has a payload that says which images it deployed.`,
    zh: ({ environment, count }) => `GitHub 上有 ${environment} 的 ${count} 个部署，但都没有说明所部署镜像的 payload。`,
  }),
  noSuccess: message({
    en: ({ environment, count }: Where & { count: number }) =>
      `Of ${count} GitHub ${count === 1 ? 'deployment' : 'deployments'} of ${environment}, none ended in success.`,
    zh: ({ environment, count }) => `${environment} 的 ${count} 个 GitHub 部署中没有成功结束的。`,
  }),
  neverDeployed: message({
    en: ({ environment, service }: Where & { service: string }) =>
      `No GitHub deployment of ${environment} that ended in success contains ${service}.`,
    zh: ({ environment, service }) => `${environment} 成功结束的 GitHub 部署中都不包含 ${service}。`,
  }),
  nothingOlder: message({
    en: ({ environment, images }: Where & { images: string }) =>
      `No GitHub deployment of ${environment} is older than what runs now (${images}).`,
    zh: ({ environment, images }) => `没有比当前运行的版本（${images}）更早的 ${environment} 的 GitHub 部署。`,
  }),
  foreign: message({
    en: ({ environment, id }: One) =>
      `GitHub deployment ${id} of ${environment} has no payload that says which images it deployed.`,
    zh: ({ environment, id }) => `${environment} 的 GitHub 部署 ${id} 没有说明所部署镜像的 payload。`,
  }),
  notSucceeded: message({
    en: ({ environment, id }: One) =>
      `GitHub deployment ${id} of ${environment} did not end in success, so what it deployed may never have run.`,
    zh: ({ environment, id }) => `${environment} 的 GitHub 部署 ${id} 没有成功结束，其镜像可能从未运行过。`,
  }),
  notContained: message({
    en: ({ environment, id, service }: One & { service: string }) =>
      `GitHub deployment ${id} of ${environment} does not contain ${service}.`,
    zh: ({ environment, id, service }) => `${environment} 的 GitHub 部署 ${id} 不包含 ${service}。`,
  }),
  unknown: message({
    en: ({ environment, to }: Where & { to: string }) =>
      `The environment ${environment} has no GitHub deployment ${to}, and none that ended in success ran an image with the tag ${to}.`,
    zh: ({ environment, to }) =>
      `环境 ${environment} 没有 GitHub 部署 ${to}，成功结束的部署中也没有运行过标签为 ${to} 的镜像。`,
  }),
}

/** What to do where there is nothing to go back to. */
export const ledgerAdvice = {
  record: message({
    en: 'Deployments are recorded by deploy, deploy-fleet and blue-green where their input environment is set. To go back by hand, run update-image with the earlier image.',
    zh: 'deploy、deploy-fleet 和 blue-green 在填写输入 environment 时会记录部署。如需手动回退，请用 update-image 更新到之前的镜像。',
  }),
  choose: message({
    en: 'Choose another deployment with the input to, by its id or a tag; the page Deployments of the repository lists them.',
    zh: '请用输入 to 选择其他部署（id 或标签）；仓库的 Deployments 页面列出了所有部署。',
  }),
  checkService: message({
    en: 'Check the inputs that name the service, and environment.',
    zh: '请检查指明服务的输入和 environment。',
  }),
}

/** Only the newest deployments are looked at. */
export const ledgerCut = message({
  en: ({ count }: { count: number }) => `Only the newest ${count} deployments were looked at.`,
  zh: ({ count }) => `只查看了最近的 ${count} 个部署。`,
})

/** Why a deployment that was found cannot be gone back to. */
export const notBackTo = {
  serviceGone: message({
    en: ({ environment, id, name, namespace }: One & { name: string; namespace: string }) =>
      `GitHub deployment ${id} of ${environment} contains the service ${name} of namespace ${namespace}, which no longer exists.`,
    zh: ({ environment, id, name, namespace }) =>
      `${environment} 的 GitHub 部署 ${id} 包含命名空间 ${namespace} 中的服务 ${name}，但该服务已不存在。`,
  }),
  createAgain: message({
    en: 'Create the service again, or name the service that is to be rolled back.',
    zh: '请重新创建该服务，或指明要回退的服务。',
  }),
  containerGone: message({
    en: ({ service, containers }: { service: string; containers: readonly string[] }) =>
      `${service} no longer has the containers that the deployment names: ${joined(containers)}.`,
    zh: ({ service, containers }) => `${service} 已没有该部署所包含的容器：${joined(containers)}。`,
  }),
  digest: message({
    en: ({ image }: Image) =>
      `${image} is named by a digest, and the platform rolls out images by repository and tag only.`,
    zh: ({ image }) => `${image} 以摘要（digest）指定，而平台只能按仓库和标签更新镜像。`,
  }),
  pruned: message({
    en: ({ image }: Image) => `${image} cannot be rolled out again: its repository no longer has this tag.`,
    zh: ({ image }) => `${image} 无法再次更新：镜像仓库中已没有该标签。`,
  }),
  pruneLess: message({
    en: 'Go back to another deployment, or build that commit again. Let prune-images keep as many tags as you want to be able to go back.',
    zh: '请回退到其他部署，或重新构建该提交。prune-images 保留的标签数应满足需要回退的版本数。',
  }),
  rebuilt: message({
    en: ({ image, status }: Image & { status: string }) =>
      `${image} is no longer what ran: its tag has been built again since, and its status is "${status}".`,
    zh: ({ image, status }) => `${image} 已不是当时运行的镜像：其标签之后又被重新构建，状态为“${status}”。`,
  }),
  changedSince: message({
    en: ({ service, images }: { service: string; images: string }) =>
      `${service} has been changed by somebody else since this step looked at it: it runs ${images} now. Nothing was sent.`,
    zh: ({ service, images }) =>
      `在此步骤查看 ${service} 之后，它已被其他人更改：现在运行 ${images}。没有发送任何变更。`,
  }),
  lookAgain: message({
    en: 'Run the step again if it is still to be rolled back. One concurrency group for all jobs that deploy this environment avoids this.',
    zh: '如仍需回退，请重新运行此步骤。让部署该环境的所有作业使用同一个 concurrency 组可避免这种情况。',
  }),
}

/** A warning: what runs under this name now may be another image than then. */
export const movingTagOfOld = message({
  en: ({ image }: Image) =>
    `The tag of ${image} names no version: if it was built again since, another image runs now than then. Give each build its own tag.`,
  zh: ({ image }) =>
    `${image} 的标签不代表固定版本：如果之后又被重新构建，现在运行的就不是当时的镜像。请为每次构建使用不同的标签。`,
})

/** A warning: the ledger knows what is gone back to, but not what that replaces. */
export const unrecordedRuns = message({
  en: ({ environment, service, images }: Where & { service: string; images: string }) =>
    `${service} runs ${images}, which no GitHub deployment of ${environment} rolled out: it was changed by hand, or by a step that records no deployment. The rollback replaces it all the same.`,
  zh: ({ environment, service, images }) =>
    `${service} 正在运行 ${images}，而 ${environment} 的 GitHub 部署都没有更新到该镜像：它是手动更改的，或由不记录部署的步骤更改的。回退仍会将其替换。`,
})

/** Several services of one deployment. */
export const rolledBackFleet = {
  failed: message({
    en: ({ names, message: why }: { names: string; message: string }) => `${names}: ${why}`,
    zh: ({ names, message: why }) => `${names}：${why}`,
  }),
  undone: message({
    en: ({ names }: { names: string }) => `Rolled back to what ran before this step: ${names}.`,
    zh: ({ names }) => `已恢复到此步骤之前运行的镜像：${names}。`,
  }),
  notUndone: message({
    en: ({ names }: { names: string }) => `Rolled back and left so: ${names}.`,
    zh: ({ names }) => `已回退且保持不变：${names}。`,
  }),
  skipped: message({
    en: ({ names }: { names: string }) => `Not begun: ${names}.`,
    zh: ({ names }) => `没有开始：${names}。`,
  }),
  probe: message({ en: 'health check', zh: '健康探测' }),
}
