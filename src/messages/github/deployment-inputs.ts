/** What the inputs of a GitHub deployment must be; apart from what is said of GitHub, which a refused step need not load. */
import { message } from '../message.ts'

/** What the inputs must be; each follows "must be". */
export const takes = {
  environment: message({ en: 'the name of an environment', zh: '环境名称' }),
  ref: message({ en: 'a commit, a branch or a tag', zh: '提交、分支或标签' }),
  target: message({
    en: 'previous, the id of a GitHub deployment or a tag',
    zh: 'previous、GitHub 部署的 id 或标签',
  }),
}
