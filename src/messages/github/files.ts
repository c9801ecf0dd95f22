/** What is wrong with the files that inputs name. */
import { message } from '../message.ts'

/** Each follows the name of an input; `got` is quoted. */
export const fileProblems = {
  notRegular: message({
    en: ({ got }: { got: string }) => `must be a file; ${got} is not a regular file`,
    zh: ({ got }) => `应为文件；${got} 不是普通文件`,
  }),
  notRegularTarget: message({
    en: ({ got }: { got: string }) => `must be the path of a file; ${got} is not a regular file`,
    zh: ({ got }) => `应为文件路径；${got} 不是普通文件`,
  }),
  cannotBe: message({
    en: ({ got }: { got: string }) => `must be the path of a file; ${got} cannot be a file`,
    zh: ({ got }) => `应为文件路径；${got} 不能作为文件路径`,
  }),
  noPath: message({
    en: ({ got }: { got: string }) => `must be a path; ${got} is not a path`,
    zh: ({ got }) => `应为路径；${got} 不是路径`,
  }),
  outside: message({
    en: ({ got }: { got: string }) => `must be a path in the workspace; ${got} is outside the workspace`,
    zh: ({ got }) => `应为工作区内的路径；${got} 位于工作区之外`,
  }),
  missing: message({
    en: ({ got }: { got: string }) => `must be a path that exists in the workspace; ${got} was not found`,
    zh: ({ got }) => `应为工作区中已存在的路径；找不到 ${got}`,
  }),
  /** What is mostly behind a file that is not found. */
  checkoutFirst: message({
    en: ({ problem }: { problem: string }) =>
      `${problem}; the workspace has no checkout: run actions/checkout before this step`,
    zh: ({ problem }) => `${problem}；工作区中没有检出代码：请在此步骤之前运行 actions/checkout`,
  }),
  checkoutHas: message({
    en: ({ problem }: { problem: string }) =>
      `${problem}: before this step, run actions/checkout with a commit that contains the file`,
    zh: ({ problem }) => `${problem}：请在此步骤之前运行 actions/checkout，并检出包含该文件的提交`,
  }),
  tooLarge: message({
    en: ({ got, most, size }: { got: string; most: number; size: number }) =>
      `must be a file of at most ${most} bytes; ${got} has ${size}`,
    zh: ({ got, most, size }) => `文件最大为 ${most} 字节；${got} 有 ${size} 字节`,
  }),
  unreadable: message({
    en: ({ got }: { got: string }) => `must be a readable file; ${got} cannot be read`,
    zh: ({ got }) => `应为可读取的文件；${got} 无法读取`,
  }),
}

/** A private file is not written into a folder that was exchanged meanwhile. */
export const folderMoved = message({
  en: ({ folder }: { folder: string }) => `${folder} now leads to another place.`,
  zh: ({ folder }) => `${folder} 现在指向其他位置。`,
})
