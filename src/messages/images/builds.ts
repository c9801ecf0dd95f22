/** What is said of builds: what one comes to, and what its tag stands for. */
import { message } from '../message.ts'

/** The phase of the work, for the log and the timeline. */
export const building = message({ en: 'Building', zh: '构建镜像' })
/** What is requested of an image, to follow "the change to". */
export const buildIt = message({ en: 'build it', zh: '构建' })

/** A build in a title: `Image web:v3`. */
export const imageTitle = message({
  en: ({ image }: { image: string }) => `Image ${image}`,
  zh: ({ image }) => `镜像 ${image}`,
})

/** What a tag is after its build, in a row of the difference. */
export const builtWord = message({ en: 'built', zh: '已构建' })

export const buildAtLimit = message({
  en: 'The platform stops every build after two hours, so a longer timeout does not help. Make the build faster, for example with a base image that already contains the slow parts.',
  zh: '平台会在两小时后终止任何构建，增大 timeout 没有作用。请缩短构建时间，例如把耗时的内容放进基础镜像。',
})
export const buildFailed = message({
  en: ({ repository, tag }: { repository: string; tag: string }) =>
    `The API does not provide the build log. Find it in the console (https://c.163.com/dashboard) under image repositories, ${repository}, tag ${tag}. The platform builds from the Dockerfile alone, so COPY and ADD of local files fail.`,
  zh: ({ repository, tag }) =>
    `API 不提供构建日志，请在控制台（https://c.163.com/dashboard）的镜像仓库 ${repository}、标签 ${tag} 下查看。平台仅用 Dockerfile 构建，因此 COPY 和 ADD 本地文件会失败。`,
})
export const localFiles = message({
  en: ({ file, places }: { file: string; places: string }) =>
    `${file} copies local files, but the platform builds from the Dockerfile alone, so the build will fail (${places}). Fetch the files during the build (ADD with a URL, git clone, COPY --from), or build on the runner and push the image.`,
  zh: ({ file, places }) =>
    `${file} 会复制本地文件，而平台仅用 Dockerfile 构建，因此构建会失败（${places}）。请在构建中获取这些文件（ADD 使用 URL、git clone、COPY --from），或在 runner 上构建后推送镜像。`,
})
/** One place in a Dockerfile. */
export const lineOf = message({
  en: ({ line, instruction }: { line: number; instruction: string }) => `line ${line}: ${instruction}`,
  zh: ({ line, instruction }) => `第 ${line} 行：${instruction}`,
})
export const buildsOnceMore = message({
  en: 'If you run the step again, it waits for this build to finish and then builds once more, unless skip_existing is true.',
  zh: '重新运行时，此步骤会先等待本次构建，然后再构建一次；skip_existing 为 true 时除外。',
})
export const buildsUnlessRunning = message({
  en: 'If you run the step again, it builds the image once more. If the service already runs the image by then, set skip_existing: true.',
  zh: '重新运行时，此步骤会再次构建镜像。如果届时服务已在运行该镜像，请设置 skip_existing: true。',
})
export const rebuildingTag = message({
  en: ({ image }: { image: string }) =>
    `${image} already exists and is being rebuilt. Services that run it keep the earlier build, because the platform does not roll out the same image name again.`,
  zh: ({ image }) =>
    `${image} 已存在，正在重新构建。正在运行它的服务会继续使用较早的构建，因为平台不会再次更新为同名镜像。`,
})
export const reusedByContent = message({
  en: ({ image }: { image: string }) =>
    `${image} already exists and its tag identifies this commit and this Dockerfile, so it was reused and nothing was built.`,
  zh: ({ image }) => `${image} 已存在，且其标签对应当前的提交和 Dockerfile，因此直接使用该镜像，没有构建。`,
})
export const reusedAsRequested = message({
  en: ({ image }: { image: string }) =>
    `${image} already exists and skip_existing is true, so it was reused and nothing was built.`,
  zh: ({ image }) => `${image} 已存在，且 skip_existing 为 true，因此直接使用该镜像，没有构建。`,
})
export const wouldBuildFirst = message({
  en: ({ image, file }: { image: string; file: string }) => `Would build ${image} from ${file} first.`,
  zh: ({ image, file }) => `将先用 ${file} 构建 ${image}。`,
})
/** How a build ended, by its outcome. */
export const buildEnded = {
  changed: message({
    en: ({ image, status }: Ended) => `Image ${image}: ${status}.`,
    zh: ({ image, status }) => `镜像 ${image}：${status}。`,
  }),
  planned: message({
    en: ({ image }: Ended) => `Image ${image}: would be built (dry run: nothing was sent).`,
    zh: ({ image }) => `镜像 ${image}：将会构建（试运行：没有发送任何请求）。`,
  }),
  started: message({
    en: ({ image }: Ended) => `Image ${image}: build requested; the step did not wait for it to finish.`,
    zh: ({ image }) => `镜像 ${image}：构建请求已发送，未等待其结束。`,
  }),
}
interface Ended {
  readonly image: string
  readonly status: string
}
