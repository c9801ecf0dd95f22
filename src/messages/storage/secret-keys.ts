/** SSH keys, and the file that a private key is written to. */
import { message } from '../message.ts'

export const keyTitle = message({
  en: ({ key }: { key: string | number }) => `SSH key ${key}`,
  zh: ({ key }) => `SSH 密钥 ${key}`,
})
export const keys = message({ en: 'SSH keys', zh: 'SSH 密钥' })

export const creatingKey = message({ en: 'Creating the key', zh: '创建密钥' })
export const deletingKey = message({ en: 'Deleting the key', zh: '删除密钥' })

export const keyFileIgnored = message({
  en: 'key_file counts only for operation download; no file is written.',
  zh: 'key_file 仅在 operation 为 download 时有效；本次不写入任何文件。',
})

interface Place {
  file: string
}
interface Written extends Place {
  title: string
}
export const keyWritten = message({
  en: ({ title, file }: Written) => `${title}: the private key is in ${file}.`,
  zh: ({ title, file }) => `${title}：私钥已写入 ${file}。`,
})
export const keyPlanned = message({
  en: ({ title, file }: Written) =>
    `${title}: the private key would be written to ${file} (dry run: it was not fetched).`,
  zh: ({ title, file }) => `${title}：私钥将会写入 ${file}（试运行：未获取私钥）。`,
})

export const inWorkspace = message({
  en: 'key_file lies inside the workspace, where a later step may commit or upload it; left out, the key goes to RUNNER_TEMP.',
  zh: 'key_file 位于工作区内，后续步骤可能会将其提交或上传；不填时，私钥写入 RUNNER_TEMP。',
})
export const readByOthers = message({
  en: 'The file system of key_file knows no file modes: other users of this machine may read the key.',
  zh: 'key_file 所在的文件系统不支持文件权限：本机的其他用户可能读取该私钥。',
})

/** Problems of the input; they follow its name. */
export const noDefaultFolder = message({
  en: 'is required here, since RUNNER_TEMP names no folder',
  zh: '在此必填，因为 RUNNER_TEMP 未指向任何目录',
})
export const noSafeFolder = message({
  en: 'is required here, since RUNNER_TEMP lies inside the workspace',
  zh: '在此必填，因为 RUNNER_TEMP 位于工作区内',
})
export const folderMoved = message({
  en: 'takes a file in a folder that stays where it is; since the inputs were read it came to lead elsewhere',
  zh: '应为位置固定的目录中的文件；读取输入之后，该目录指向了别处',
})
export const notWritable = message({
  en: ({ code }: { code: string }) => `takes a file that can be written; this one cannot${code && ` (${code})`}`,
  zh: ({ code }) => `应为可写入的文件；当前文件无法写入${code && `（${code}）`}`,
})
export const ofDefaultFile = message({
  en: ({ problem }: { problem: string }) => `${problem} (its default in RUNNER_TEMP)`,
  zh: ({ problem }) => `${problem}（RUNNER_TEMP 中的默认文件）`,
})

/** What became of the file when the job ended. */
export const keyFileEnd = {
  removed: message({
    en: ({ file }: Place) => `The private key was removed from ${file}.`,
    zh: ({ file }) => `已从 ${file} 移除私钥。`,
  }),
  gone: message({
    en: ({ file }: Place) => `The private key is no longer in ${file}; there is nothing to remove.`,
    zh: ({ file }) => `${file} 中已没有私钥，无需移除。`,
  }),
  replaced: message({
    en: ({ file }: Place) => `What is in ${file} now is not the private key that this step wrote there; it stays.`,
    zh: ({ file }) => `${file} 中现在的内容不是此步骤写入的私钥，因此保留不动。`,
  }),
}
export const keyNotRemoved = message({
  en: ({ file, code }: Place & { code: string }) =>
    `The private key in ${file} could not be removed${code && ` (${code})`}; remove it by hand.`,
  zh: ({ file, code }) => `无法移除 ${file} 中的私钥${code && `（${code}）`}；请手动移除。`,
})
