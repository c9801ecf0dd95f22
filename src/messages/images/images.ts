/** What is said of the images of services: which container gets which one, and what runs already. */
import { message } from '../message.ts'

/** The phase of the work, for the log and the timeline. */
export const rollingOut = message({ en: 'Rolling out', zh: '更新镜像' })

/** What a change is about, to follow "the change to". */
export const imageTargets = {
  run: message({ en: ({ images }: { images: string }) => `run ${images}`, zh: ({ images }) => `运行 ${images}` }),
  changeImage: message({ en: 'change the image', zh: '更换镜像' }),
}

export const statefulInstead = message({
  en: 'To change the image of a stateful service, create a new service with the new image.',
  zh: '如需更换有状态服务的镜像，请使用新镜像创建新的服务。',
})

/** A row of the difference. */
export const imageOf = message({
  en: ({ container }: { container: string }) => `image of ${container}`,
  zh: ({ container }) => `${container} 的镜像`,
})

/** Rows of facts in the summary. */
export const imageFacts = {
  image: message({ en: 'Image', zh: '镜像' }),
  dockerfile: message({ en: 'Dockerfile', zh: 'Dockerfile' }),
}

// Which container

export const whichContainer = message({
  en: ({ service, count, names }: { service: string; count: number; names: string }) =>
    `${service} has ${count} containers (${names}), and the inputs do not say which of them gets the image.`,
  zh: ({ service, count, names }) => `${service} 有 ${count} 个容器（${names}），而输入没有指明由哪个容器使用该镜像。`,
})
export const giveContainer = message({
  en: 'Give container_name, or container_images for several at once.',
  zh: '请填写 container_name；要同时更新多个容器，请使用 container_images。',
})
export const noSuchContainer = message({
  en: ({ service, name, names }: { service: string; name: string; names: string }) =>
    `${service} has no container "${name}". Available: ${names}.`,
  zh: ({ service, name, names }) => `${service} 没有容器“${name}”。现有容器：${names}。`,
})
export const checkContainerName = message({ en: 'Check container_name.', zh: '请检查 container_name。' })

// Within one repository

export const otherRepository = message({
  en: ({
    container,
    current,
    image,
    requested,
  }: {
    container: string
    current: string
    image: string
    requested: string
  }) =>
    `Container ${container} runs an image of ${current}, and the platform changes an image only within its repository; ${image} belongs to ${requested}.`,
  zh: ({ container, current, image, requested }) =>
    `容器 ${container} 运行的是 ${current} 的镜像，而平台只能在同一仓库内更换镜像；${image} 属于 ${requested}。`,
})
export const sameRepositoryInstead = message({
  en: 'Push or build the image into the same repository, or create a new service for the other one.',
  zh: '请将镜像推送或构建到同一仓库，或为另一个仓库创建新的服务。',
})
export const buildElsewhere = message({
  en: ({ container, current, requested }: { container: string; current: string; requested: string }) =>
    `Container ${container} runs an image of ${current}, and the platform changes an image only within its repository; the build would go to ${requested}.`,
  zh: ({ container, current, requested }) =>
    `容器 ${container} 运行的是 ${current} 的镜像，而平台只能在同一仓库内更换镜像；本次构建会写入 ${requested}。`,
})
export const buildIntoSame = message({
  en: 'Build into the same repository, or create a new service for the other one.',
  zh: '请构建到同一仓库，或为另一个仓库创建新的服务。',
})

/** Somebody else's rollout. */
export const otherImageRuns = message({
  en: ({ container, image }: { container: string; image: string }) =>
    `container ${container} now runs ${image}, which is neither the requested image nor the previous one`,
  zh: ({ container, image }) => `容器 ${container} 现在运行的是 ${image}，既不是所请求的镜像，也不是之前的镜像`,
})

// Time

export const noTimeToRollOut = message({
  en: ({ service, replicas, pause, least, left }: Rollout) =>
    `${service}: a rollout to ${replicas} replicas with min_ready_seconds ${pause} takes at least ${least} s, but only ${left} s of the timeout are left, so the rollout was not started.`,
  zh: ({ service, replicas, pause, least, left }) =>
    `${service}：${replicas} 个副本、min_ready_seconds 为 ${pause} 的更新至少需要 ${least} 秒，而 timeout 只剩 ${left} 秒，因此没有开始更新。`,
})
export const giveMoreTime = message({
  en: 'Set a longer timeout or a smaller min_ready_seconds.',
  zh: '请增大 timeout，或减小 min_ready_seconds。',
})
interface Rollout {
  readonly service: string
  readonly replicas: number
  readonly pause: number
  readonly least: number
  readonly left: number
}
export const builtTooLate = message({
  en: ({ service, image, least, left }: { service: string; image: string; least: number; left: number }) =>
    `${image} was built, but only ${left} s of the timeout are left and the rollout to ${service} takes at least ${least} s, so the rollout was not started.`,
  zh: ({ service, image, least, left }) =>
    `${image} 已构建完成，但 timeout 只剩 ${left} 秒，而 ${service} 的更新至少需要 ${least} 秒，因此没有开始更新。`,
})
export const reusedNextTime = message({
  en: 'Run the step again: it reuses the image. If builds always take this long, set a longer timeout.',
  zh: '请重新运行此步骤：该镜像会被直接使用。如果构建总是这么久，请增大 timeout。',
})
export const reuseNextTime = message({
  en: ({ image }: { image: string }) =>
    `Run the step again with skip_existing: true, or with image_path: ${image} instead of the build inputs. If builds always take this long, set a longer timeout.`,
  zh: ({ image }) =>
    `请设置 skip_existing: true 后重新运行此步骤，或用 image_path: ${image} 代替构建相关的输入。如果构建总是这么久，请增大 timeout。`,
})

// What runs already

export const movingTagRuns = message({
  en: ({ container, image }: { container: string; image: string }) =>
    `Container ${container} already runs ${image}. This tag may refer to a newer build by now, but the platform does not roll out the same image name again, so the running image may be an earlier build. Give each build its own tag, such as the commit SHA.`,
  zh: ({ container, image }) =>
    `容器 ${container} 已在运行 ${image}。该标签现在可能对应较新的构建，但平台不会再次更新为同名镜像，因此运行的可能是较早的构建。请为每次构建使用不同的标签，例如提交 SHA。`,
})
export const rebuiltTagRuns = message({
  en: ({ container, image }: { container: string; image: string }) =>
    `Container ${container} already ran ${image} when this step rebuilt it. The platform does not roll out the same image name again, so the running image may be the earlier build. Give each build its own tag, such as the commit SHA.`,
  zh: ({ container, image }) =>
    `此步骤重新构建 ${image} 时，容器 ${container} 已在运行该名称的镜像。平台不会再次更新为同名镜像，因此运行的可能是较早的构建。请为每次构建使用不同的标签，例如提交 SHA。`,
})
export const contentRuns = message({
  en: ({ service, image }: { service: string; image: string }) =>
    `${service} already runs ${image}, whose tag identifies this commit and this Dockerfile, so nothing was built.`,
  zh: ({ service, image }) => `${service} 已在运行 ${image}，其标签对应当前的提交和 Dockerfile，因此没有构建。`,
})
export const givenTagRuns = message({
  en: ({ service, image }: { service: string; image: string }) =>
    `${service} already runs ${image} and skip_existing is true, so nothing was built. The running image may not match this commit and this Dockerfile.`,
  zh: ({ service, image }) =>
    `${service} 已在运行 ${image}，且 skip_existing 为 true，因此没有构建。正在运行的镜像可能与当前的提交和 Dockerfile 不一致。`,
})
export const nameRunsAlready = message({
  en: ({ service, image }: { service: string; image: string }) =>
    `${service} already runs ${image}. The platform does not roll out the same image name again, so a new build with this name would never run. Nothing was built.`,
  zh: ({ service, image }) =>
    `${service} 已在运行 ${image}。平台不会再次更新为同名镜像，用该名称构建的新镜像永远不会运行。没有构建。`,
})
export const giveOtherTag = message({
  en: 'Omit tag, so that it is derived from commit and Dockerfile, or give each build its own tag. To accept the running image, set skip_existing: true.',
  zh: '请不要填写 tag（此时标签由提交和 Dockerfile 生成），或为每次构建使用不同的标签。如接受正在运行的镜像，请设置 skip_existing: true。',
})
