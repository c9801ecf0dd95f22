/** What `apply` says: of a plan, of the comment, and of how it ended. */
import { joined, message } from '../message.ts'

type Operation = 'create' | 'update' | 'recreate' | 'delete'

/** A planned operation as a verb. */
export const operationWords = {
  create: message({ en: 'create', zh: '创建' }),
  update: message({ en: 'update', zh: '更新' }),
  recreate: message({ en: 'recreate', zh: '重新创建' }),
  delete: message({ en: 'delete', zh: '删除' }),
}

const CHINESE: Readonly<Record<Operation, string>> = {
  create: '创建',
  update: '更新',
  recreate: '重新创建',
  delete: '删除',
}

export const plan = {
  count: message({
    en: ({ count, operation }: { count: number; operation: Operation }) => `${count} to ${operation}`,
    zh: ({ count, operation }) => `${CHINESE[operation]} ${count} 个`,
  }),
  nothing: message({ en: 'nothing to change', zh: '无需变更' }),
}

/** Counts of a plan, one after the other. */
export const listOfChanges = message({
  en: ({ parts }: { parts: readonly string[] }) => parts.join(', '),
  zh: ({ parts }) => parts.join('，'),
})

/** What is there of a new resource of which the file says no more than its name. */
export const unnamed = message({ en: 'new', zh: '新建' })

export const applyColumns = {
  resource: message({ en: 'Resource', zh: '资源' }),
  operation: message({ en: 'Operation', zh: '操作' }),
  outcome: message({ en: 'Outcome', zh: '结果' }),
  note: message({ en: 'Note', zh: '说明' }),
}

interface OfFile {
  readonly file: string
}

interface Counts extends OfFile {
  readonly counts: string
}

/** The headlines of good endings. */
export const applyEnded = {
  unchanged: message({
    en: ({ file }: OfFile) => `${file}: everything is as declared.`,
    zh: ({ file }) => `${file}：一切与声明一致。`,
  }),
  planned: message({
    en: ({ file, counts }: Counts) => `${file}: ${counts} (plan: nothing was sent).`,
    zh: ({ file, counts }) => `${file}：${counts}（仅计划：未发送任何变更）。`,
  }),
  changed: message({
    en: ({ file, counts }: Counts) => `${file}: applied (${counts}).`,
    zh: ({ file, counts }) => `${file}：已应用（${counts}）。`,
  }),
  started: message({
    en: ({ file, counts }: Counts) =>
      `${file}: all changes were requested (${counts}); the step did not wait for the last of them to finish.`,
    zh: ({ file, counts }) => `${file}：已发送所有变更（${counts}），未等待最后的变更结束。`,
  }),
}

/** A problem with its place. */
export const problemAt = message({
  en: ({ message: text, line }: { message: string; line: number | undefined }) =>
    line === undefined ? text : `Line ${line}: ${text}`,
  zh: ({ message: text, line }) => (line === undefined ? text : `第 ${line} 行：${text}`),
})

export const refusedPlan = message({
  en: ({ file, problems }: OfFile & { problems: readonly string[] }) =>
    `${file} cannot be applied, and nothing was changed:\n${problems.join('\n')}`,
  zh: ({ file, problems }) => `${file} 无法应用，没有变更任何内容：\n${problems.join('\n')}`,
})

export const drifted = message({
  en: ({ file, counts }: Counts) => `${file}: the current state differs from what is declared: ${counts}.`,
  zh: ({ file, counts }) => `${file}：当前状态与声明不一致：${counts}。`,
})
export const driftAdvice = message({
  en: 'Apply the file, or change it to what exists: the differences are in the job summary and in the output changes.',
  zh: '请应用该文件，或按当前状态修改它：差异见作业摘要和输出 changes。',
})

export const unmanagedTitle = message({
  en: ({ count }: { count: number }) =>
    `${count} ${count === 1 ? 'resource is' : 'resources are'} not managed by the file`,
  zh: ({ count }) => `${count} 个资源不由该文件管理`,
})

export const againAfterApply = message({
  en: 'Run the step again to go on: it goes by what the platform says then.',
  zh: '重新运行此步骤即可继续：以届时平台的状态为准。',
})

/** The comment of a pull request. */
export const comment = {
  planned: message({
    en: ({ file, counts }: Counts) => `Plan of ${file}: ${counts}`,
    zh: ({ file, counts }) => `${file} 的计划：${counts}`,
  }),
  applied: message({
    en: ({ file, counts }: Counts) => `Applied ${file}: ${counts}`,
    zh: ({ file, counts }) => `已应用 ${file}：${counts}`,
  }),
  namespace: message({
    en: ({ namespace }: { namespace: string }) => `Namespace ${namespace}`,
    zh: ({ namespace }) => `命名空间 ${namespace}`,
  }),
  run: message({ en: 'Run and job summary', zh: '本次运行及作业摘要' }),
  refused: message({ en: 'This plan cannot be applied.', zh: '此计划无法应用。' }),
  more: message({
    en: ({ count }: { count: number }) => `and ${count} more`,
    zh: ({ count }) => `另有 ${count} 项`,
  }),
  unmanaged: message({
    en: ({ count }: { count: number }) => `${count} not managed by the file`,
    zh: ({ count }) => `${count} 个不由该文件管理`,
  }),
  cut: message({
    en: ({ count }: { count: number }) =>
      `${count} more ${count === 1 ? 'part is' : 'parts are'} left out, because GitHub accepts at most 65,536 characters: the job summary of the run and the output changes have them.`,
    zh: ({ count }) =>
      `另有 ${count} 部分未列出，因为 GitHub 最多接受 65,536 个字符：见该次运行的作业摘要和输出 changes。`,
  }),
}

/** How an apply ended in which something failed. */
export const applyFailed = {
  failed: message({
    en: ({ count, all }: { count: number; all: number }) => `${count} of ${all} changes failed.`,
    zh: ({ count, all }) => `${all} 项变更中有 ${count} 项失败。`,
  }),
  one: message({
    en: ({ names, message: text }: { names: string; message: string }) => `${names}: ${text}`,
    zh: ({ names, message: text }) => `${names}：${text}`,
  }),
  more: message({
    en: ({ count }: { count: number }) => `And ${count} more.`,
    zh: ({ count }) => `另有 ${count} 项。`,
  }),
  changed: message({
    en: ({ names }: { names: string }) => `Done: ${names}.`,
    zh: ({ names }) => `已完成：${names}。`,
  }),
  skipped: message({
    en: ({ names }: { names: string }) => `Not begun: ${names}.`,
    zh: ({ names }) => `没有开始：${names}。`,
  }),
}

export const exported = message({
  en: ({ file, namespace }: OfFile & { namespace: string }) => `Namespace ${namespace} was written to ${file}.`,
  zh: ({ file, namespace }) => `命名空间 ${namespace} 已写入 ${file}。`,
})
export const valuesNeeded = message({
  en: ({ names }: { names: readonly string[] }) =>
    `The file holds no values that look like secrets: give ${joined(names)} in the input secrets when it is applied.`,
  zh: ({ names }) => `文件中不含疑似机密的值：应用时请在输入 secrets 中给出 ${joined(names)}。`,
})
export const fileNotWritten = message({
  en: ({ code }: { code: string }) => `cannot be written (${code})`,
  zh: ({ code }) => `无法写入（${code}）`,
})
