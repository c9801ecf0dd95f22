/** What a step says that was started with a Node that cannot run it; both languages are printed, since no input was read. */
import { message } from '../message.ts'

export const needsNode = message({
  en: ({ version }: { version: string }) =>
    `This action requires Node 24, but it was started with Node ${version}. The actions runner includes Node 24 since version 2.327.1: update the self-hosted runner.`,
  zh: ({ version }) =>
    `此 Action 需要 Node 24，而当前运行的是 Node ${version}。actions runner 自 2.327.1 版起自带 Node 24：请升级自托管 runner。`,
})
