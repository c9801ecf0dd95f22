/** What `apply` says of its inputs; apart, since every step of it loads that. */
import { message } from '../message.ts'

/** What does not go together; follows the name of the input. */
export const applyProblems = {
  fileExists: message({
    en: 'must be a new file, since an export overwrites none',
    zh: '应为新文件：导出不会覆盖已有文件',
  }),
  namespaceOfFile: message({
    en: 'has an effect only for operation export; otherwise the file names the namespace',
    zh: '仅在 operation 为 export 时有效；其他情况下由文件指定命名空间',
  }),
  onlyForPlan: message({
    en: 'has an effect only for operation plan',
    zh: '仅在 operation 为 plan 时有效',
  }),
}
