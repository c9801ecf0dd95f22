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
  en: 'key_file has an effect only for operation download; no file is written.',
  zh: 'key_file 仅在 operation 为 download 时有效；本次不写入任何文件。',
})

interface Place {
  file: string
}
interface Written extends Place {
  title: string
}
export const keyWritten = message({
  en: ({ title, file }: Written) => `${title}: the private key was written to ${file}.`,
  zh: ({ title, file }) => `${title}：私钥已写入 ${file}。`,
})
export const keyPlanned = message({
  en: ({ title, file }: Written) =>
    `${title}: the private key would be written to ${file} (dry run: the key was not downloaded).`,
  zh: ({ title, file }) => `${title}：私钥将会写入 ${file}（试运行：未获取私钥）。`,
})

export const inWorkspace = message({
  en: 'key_file is inside the workspace, where a later step may commit or upload it. If you omit key_file, the key is written to RUNNER_TEMP.',
  zh: 'key_file 位于工作区内，后续步骤可能会将其提交或上传。如不填写 key_file，私钥写入 RUNNER_TEMP。',
})
export const readByOthers = message({
  en: 'The file system of key_file does not support file permissions: other users of this machine may be able to read the key.',
  zh: 'key_file 所在的文件系统不支持文件权限：本机的其他用户可能读取该私钥。',
})

/** Problems of the input; they follow its name. */
export const noDefaultFolder = message({
  en: 'is required here, because RUNNER_TEMP is not set to a folder',
  zh: '在此必填，因为 RUNNER_TEMP 未指向任何目录',
})
export const noSafeFolder = message({
  en: 'is required here, because RUNNER_TEMP is inside the workspace',
  zh: '在此必填，因为 RUNNER_TEMP 位于工作区内',
})
export const folderMoved = message({
  en: 'must be a file in a folder that does not change during the step; this folder was replaced after the inputs were read',
  zh: '应为步骤运行期间不变的目录中的文件；读取输入之后，该目录已被替换',
})
export const notWritable = message({
  en: ({ code }: { code: string }) => `must be a writable file; this one cannot be written${code && ` (${code})`}`,
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
    en: ({ file }: Place) => `The private key is no longer in ${file}, so there is nothing to remove.`,
    zh: ({ file }) => `${file} 中已没有私钥，无需移除。`,
  }),
  replaced: message({
    en: ({ file }: Place) => `${file} no longer contains the private key that this step wrote, so it was not removed.`,
    zh: ({ file }) => `${file} 中的内容已不是此步骤写入的私钥，因此没有移除。`,
  }),
}
export const keyNotRemoved = message({
  en: ({ file, code }: Place & { code: string }) =>
    `The private key in ${file} could not be removed${code && ` (${code})`}; remove it by hand.`,
  zh: ({ file, code }) => `无法移除 ${file} 中的私钥${code && `（${code}）`}。请手动移除。`,
})
