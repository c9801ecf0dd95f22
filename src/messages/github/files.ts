/** What is wrong with the files that inputs name. */
import { message } from '../message.ts'

/** Each follows the name of an input; `got` is quoted. */
export const fileProblems = {
  notRegular: message({
    en: ({ got }: { got: string }) => `takes a file; ${got} is not a regular one`,
    zh: ({ got }) => `应为文件；${got} 不是普通文件`,
  }),
  notRegularTarget: message({
    en: ({ got }: { got: string }) => `takes the path of a file; ${got} is not a regular one`,
    zh: ({ got }) => `应为文件路径；${got} 不是普通文件`,
  }),
  cannotBe: message({
    en: ({ got }: { got: string }) => `takes the path of a file; ${got} cannot be one`,
    zh: ({ got }) => `应为文件路径；${got} 不能作为文件路径`,
  }),
  noPath: message({
    en: ({ got }: { got: string }) => `takes a path; ${got} is none`,
    zh: ({ got }) => `应为路径；${got} 不是路径`,
  }),
  outside: message({
    en: ({ got }: { got: string }) => `takes a path inside the workspace; ${got} leads out of it`,
    zh: ({ got }) => `应为工作区内的路径；${got} 位于工作区之外`,
  }),
  missing: message({
    en: ({ got }: { got: string }) => `takes the path of something that exists in the workspace; ${got} was not found`,
    zh: ({ got }) => `应为工作区中已存在的路径；找不到 ${got}`,
  }),
  /** What is mostly behind a file that is not found. */
  checkoutFirst: message({
    en: ({ problem }: { problem: string }) =>
      `${problem}, and nothing is checked out there: a step with actions/checkout has to run before this one`,
    zh: ({ problem }) => `${problem}，且工作区中没有检出代码：在此步骤之前需要先运行 actions/checkout`,
  }),
  checkoutHas: message({
    en: ({ problem }: { problem: string }) =>
      `${problem}: actions/checkout has to run before this step, with a commit that has the file`,
    zh: ({ problem }) => `${problem}：在此步骤之前需要先运行 actions/checkout，并检出包含该文件的提交`,
  }),
  tooLarge: message({
    en: ({ got, most, size }: { got: string; most: number; size: number }) =>
      `takes a file of at most ${most} bytes; ${got} has ${size}`,
    zh: ({ got, most, size }) => `文件最大为 ${most} 字节；${got} 有 ${size} 字节`,
  }),
  unreadable: message({
    en: ({ got }: { got: string }) => `takes a file that can be read; ${got} cannot`,
    zh: ({ got }) => `应为可读取的文件；${got} 无法读取`,
  }),
}

/** A private file is not written into a folder that was exchanged meanwhile. */
export const folderMoved = message({
  en: ({ folder }: { folder: string }) => `${folder} leads elsewhere now.`,
  zh: ({ folder }) => `${folder} 现在指向别处。`,
})
