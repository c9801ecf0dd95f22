/** What is wrong with the inputs that name images and builds. */
import { message } from '../message.ts'

export const imageInputProblems = {
  required: message({
    en: 'is required, unless container_images (for several containers) or image_from (to take what another service runs) is given',
    zh: '必填；要更新多个容器，请改用 container_images；要采用另一服务的镜像，请改用 image_from',
  }),
  oneSource: message({
    en: 'is required, unless container_images (for several containers), image_from (to take what another service runs) or repo_name (to build the image first) is given',
    zh: '必填；要更新多个容器，请改用 container_images；要采用另一服务的镜像，请改用 image_from；要先构建镜像，请改用 repo_name',
  }),
  /** Two inputs, of which only one can count. */
  notWith: message({
    en: ({ other }: { other: string }) => `cannot be combined with ${other}; give only one of them`,
    zh: ({ other }) => `不能与 ${other} 同时使用，请只填写其中一个`,
  }),
  /** An input of a build, where nothing is built. */
  buildsNothing: message({
    en: ({ other }: { other: string }) =>
      `applies only to a build and cannot be combined with ${other}, which builds nothing`,
    zh: ({ other }) => `仅用于构建，不能与 ${other} 同时使用，因为后者不会构建`,
  }),
  tagWithImage: message({
    en: ({ other }: { other: string }) =>
      `applies only to a build and cannot be combined with ${other}, which already contains the tag`,
    zh: ({ other }) => `仅用于构建，不能与 ${other} 同时使用，因为后者已包含标签`,
  }),
  buildsOne: message({
    en: 'builds the image of one container and cannot be combined with container_images',
    zh: '只构建一个容器的镜像，不能与 container_images 同时使用',
  }),
  ofOne: message({
    en: 'names the container for image_path and cannot be combined with container_images',
    zh: '指明使用 image_path 的容器，不能与 container_images 同时使用',
  }),
  needsWait: message({
    en: 'requires wait: true, because it runs after the rollout',
    zh: '需要 wait: true，因为它在更新结束之后执行',
  }),
  noCommit: message({
    en: 'is required here, because there is no commit to derive it from: nothing is checked out (run actions/checkout first) and GITHUB_SHA is not set',
    zh: '在此处必填，因为没有可用于生成标签的提交：工作区中没有检出代码（请先运行 actions/checkout），也没有设置 GITHUB_SHA',
  }),
  map: message({
    en: 'must be a map of container name to image, such as "web: hub.c.163.com/admin/web:v2"',
    zh: '应为容器名到镜像的映射，例如 "web: hub.c.163.com/admin/web:v2"',
  }),
  emptyMap: message({
    en: 'must be a map of container name to image, such as "web: hub.c.163.com/admin/web:v2"; it is empty',
    zh: '应为容器名到镜像的映射，例如 "web: hub.c.163.com/admin/web:v2"；但内容为空',
  }),
  wrongInMap: message({
    en: ({ container, got }: { container: string; got: string }) =>
      `must be a map of container name to image, such as "web: hub.c.163.com/admin/web:v2"; the image of ${container} is ${got}`,
    zh: ({ container, got }) =>
      `应为容器名到镜像的映射，例如 "web: hub.c.163.com/admin/web:v2"；但 ${container} 的镜像为 ${got}`,
  }),
  /** Of image_from. */
  source: message({
    en: ({ given }: { given: string }) => `must be NAMESPACE/SERVICE, such as staging/web; got ${given}`,
    zh: ({ given }) => `应为 NAMESPACE/SERVICE，例如 staging/web；实际为 ${given}`,
  }),
  image: message({
    en: ({ got }: { got: string }) => `must be an image such as hub.c.163.com/admin/web:v2; got ${got}`,
    zh: ({ got }) => `应为镜像名称，例如 hub.c.163.com/admin/web:v2；实际为 ${got}`,
  }),
  longImage: message({
    en: ({ most, length, got }: { most: number; length: number; got: string }) =>
      `must have at most ${most} characters; got ${length}: ${got}`,
    zh: ({ most, length, got }) => `最多 ${most} 个字符；实际有 ${length} 个：${got}`,
  }),
  digest: message({
    en: ({ got }: { got: string }) =>
      `must be an image with a tag, not a digest, because the platform identifies images only by repository and tag; got ${got}`,
    zh: ({ got }) => `应使用标签而不是摘要（digest）指定镜像，因为平台只按仓库和标签识别镜像；实际为 ${got}`,
  }),
}
