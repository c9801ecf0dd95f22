/** What is said of promotion: the images of one service for another (image_from). */
import { message } from '../message.ts'

interface Running {
  /** The service that the image is taken from. */
  readonly service: string
  readonly image: string
}

export const promotion = {
  /** Where the images come from. */
  from: message({
    en: ({ service, namespace, images }: { service: string; namespace: string; images: string }) =>
      `Promoted from ${service} in namespace ${namespace}, which runs ${images}.`,
    zh: ({ service, namespace, images }) => `镜像取自命名空间 ${namespace} 中的 ${service}，它正在运行 ${images}。`,
  }),
  checkInput: message({ en: 'Check the input image_from.', zh: '请检查输入 image_from。' }),
  itself: message({
    en: ({ service }: { service: string }) => `image_from names ${service}, the service that is to be updated.`,
    zh: ({ service }) => `image_from 指的是 ${service}，也就是要更新的服务本身。`,
  }),
  notSettled: message({
    en: ({ service, status }: { service: string; status: string }) =>
      `The images of ${service} are not taken, because its status is "${status}": only what runs there successfully is promoted.`,
    zh: ({ service, status }) =>
      `没有采用 ${service} 的镜像，因为它的状态为“${status}”：只有在那里成功运行的镜像才会被采用。`,
  }),
  wait: message({
    en: 'Wait until its change has ended successfully, and run the step again.',
    zh: '请等待它的变更成功结束，然后重新运行此步骤。',
  }),
  otherContainers: message({
    en: ({ source, theirs, target, ours, container }: Containers) =>
      `${source} has the containers ${theirs} and ${target} has ${ours}, so it is not clear which image belongs to ${container}.`,
    zh: ({ source, theirs, target, ours, container }) =>
      `${source} 的容器为 ${theirs}，而 ${target} 的容器为 ${ours}，无法确定 ${container} 对应哪个镜像。`,
  }),
  giveContainer: message({
    en: 'Give container_name, the container that gets the image and is called the same in both, or give the images as container_images.',
    zh: '请填写 container_name，即使用该镜像且在两个服务中同名的容器；或用 container_images 直接给出镜像。',
  }),
  latest: message({
    en: ({ service, image }: Running) =>
      `${service} runs ${image}. Nothing shows which build the tag latest was when it was rolled out there, so it is not promoted.`,
    zh: ({ service, image }) =>
      `${service} 正在运行 ${image}。无从得知当初更新到那里时标签 latest 对应哪次构建，因此没有采用它。`,
  }),
  digest: message({
    en: ({ service, image }: Running) =>
      `${service} runs ${image}, which is named by a digest. The platform rolls out images by repository and tag only.`,
    zh: ({ service, image }) => `${service} 正在运行以摘要（digest）指定的 ${image}，而平台只能按仓库和标签更新镜像。`,
  }),
  tagIt: message({
    en: 'Deploy an image with a tag of its own there first, such as the one that build-image derives from commit and Dockerfile.',
    zh: '请先在那里部署带有专属标签的镜像，例如 build-image 由提交和 Dockerfile 生成的标签。',
  }),
  gone: message({
    en: ({ service, image }: Running) => `${service} runs ${image}, which its repository no longer has.`,
    zh: ({ service, image }) => `${service} 正在运行 ${image}，但镜像仓库中已没有它。`,
  }),
  buildAgain: message({
    en: 'Build the image again under a new tag and deploy it there first; prune-images keeps what services run.',
    zh: '请用新标签重新构建该镜像并先部署到那里；prune-images 会保留服务正在使用的镜像。',
  }),
  rebuilt: message({
    en: ({ service, image, status }: Running & { status: string }) =>
      `${service} runs ${image}, and this tag has been built again since (its status is "${status}"), so it may no longer be what runs there.`,
    zh: ({ service, image, status }) =>
      `${service} 正在运行 ${image}，但该标签之后又被重新构建（状态为“${status}”），可能已不是那里正在运行的镜像。`,
  }),
  rebuiltAdvice: message({
    en: 'Give each build its own tag, and deploy the new one there first.',
    zh: '请为每次构建使用不同的标签，并先将新镜像部署到那里。',
  }),
  /** A warning. */
  moving: message({
    en: ({ service, image }: Running) =>
      `${service} runs ${image}, whose tag names no version: if it was built again since it was rolled out there, another image is rolled out now. Give each build its own tag.`,
    zh: ({ service, image }) =>
      `${service} 正在运行 ${image}，其标签不代表固定版本：如果在更新到那里之后又被重新构建，现在更新的就是另一个镜像。请为每次构建使用不同的标签。`,
  }),
}

interface Containers {
  readonly source: string
  readonly theirs: string
  readonly target: string
  readonly ours: string
  readonly container: string
}
