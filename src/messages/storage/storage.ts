/** Cloud volumes, and where services mount them. */
import { message } from '../message.ts'

interface VolumeFacts {
  name: string
  id: number
}

export const volumeTitle = message({
  en: ({ volume }: { volume: string | number | undefined }) => `Volume ${volume}`,
  zh: ({ volume }) => `云硬盘 ${volume}`,
})

export const waitingForVolume = message({ en: 'Waiting for the volume', zh: '等待云硬盘' })
export const deletingVolume = message({ en: 'Deleting the volume', zh: '删除云硬盘' })

interface Attached extends VolumeFacts {
  service: string
  places: readonly string[]
  status: string
}
const attachedTo = {
  en: ({ name, id, service, places, status }: Attached) =>
    `Volume ${name} (${id}) is attached to ${service ? `service ${service}` : 'a service of this account'}${places.length > 0 ? ` at ${places.join(', ')}` : ''} (status "${status}")`,
  zh: ({ name, id, service, places, status }: Attached) =>
    `云硬盘 ${name} (${id}) 已挂载到${service ? `服务 ${service}` : '当前账号的某个服务'}${places.length > 0 ? `（路径 ${places.join('、')}）` : ''}（状态“${status}”）`,
}

export const attachedCannotGrow = message({
  en: (volume: Attached) => `${attachedTo.en(volume)}, and the platform cannot grow an attached volume.`,
  zh: (volume) => `${attachedTo.zh(volume)}，平台无法对已挂载的云硬盘扩容。`,
})
export const attachedCannotBeDeleted = message({
  en: (volume: Attached) => `${attachedTo.en(volume)}, and the platform cannot delete an attached volume.`,
  zh: (volume) => `${attachedTo.zh(volume)}，平台无法删除已挂载的云硬盘。`,
})
export const detachAdvice = message({
  en: 'A volume is detached only when its service is deleted: delete the service (delete-service), run this step again, and then create the service again with the volume.',
  zh: '只有删除服务才能卸载云硬盘：请先删除该服务（delete-service），再重新运行此步骤，然后带上该云硬盘重新创建服务。',
})

export const volumeNeverCreated = message({
  en: ({ name, id, status }: VolumeFacts & { status: string }) =>
    `Volume ${name} (${id}) could not be created (status "${status}"), so it cannot be used or grown.`,
  zh: ({ name, id, status }) => `云硬盘 ${name} (${id}) 创建失败（状态“${status}”），无法使用或扩容。`,
})
export const deleteAndCreateAgain = message({
  en: 'Delete it (operation: delete) and apply it again.',
  zh: '请先删除（operation: delete），再重新 apply。',
})

export const volumeOnlyGrows = message({
  en: ({ name, id, size, requested }: VolumeFacts & { size: number; requested: number }) =>
    `Volume ${name} (${id}) has ${size} GB, more than the requested ${requested} GB, and a volume cannot be shrunk.`,
  zh: ({ name, id, size, requested }) =>
    `云硬盘 ${name} (${id}) 为 ${size} GB，大于所请求的 ${requested} GB，而云硬盘无法缩容。`,
})
export const askForMore = message({
  en: ({ size }: { size: number }) =>
    `Request at least ${size} GB, or create a smaller volume under another name and move the data.`,
  zh: ({ size }) => `请至少请求 ${size} GB，或以其他名称创建较小的云硬盘并迁移数据。`,
})

export const volumeFailedBefore = message({
  en: ({ name, id, size, status }: VolumeFacts & { size: number; status: string }) =>
    `Volume ${name} (${id}) already has ${size} GB, but its last operation ended with the status "${status}", and the API has no operation that would repair it.`,
  zh: ({ name, id, size, status }) =>
    `云硬盘 ${name} (${id}) 已是 ${size} GB，但其上一次操作以状态“${status}”结束，而 API 没有可以修复它的操作。`,
})
export const lookInConsole = message({
  en: 'Check the volume in the console (https://c.163.com/dashboard).',
  zh: '请在控制台（https://c.163.com/dashboard）查看该云硬盘。',
})

export const noVolumeOfThisId = message({
  en: ({ id }: { id: number | undefined }) =>
    `There is no volume with the id ${id}, and the platform chooses the id of a new volume.`,
  zh: ({ id }) => `不存在 id 为 ${id} 的云硬盘，而新云硬盘的 id 由平台分配。`,
})
export const checkVolumeId = message({
  en: 'Check the input volume_id, or give volume_name alone to create a volume.',
  zh: '请检查输入 volume_id，或只填 volume_name 来创建云硬盘。',
})
export const volumeFailureAdvice = message({
  en: 'The API does not report the cause. Check the volume in the console (https://c.163.com/dashboard). A volume that could not be created must be deleted (operation: delete) before you apply it again.',
  zh: 'API 不提供失败原因，请在控制台（https://c.163.com/dashboard）查看该云硬盘。创建失败的云硬盘须先删除（operation: delete），再重新 apply。',
})

/** Mounts of a new service. */
export const noSuchVolume = message({
  en: ({ volume, names }: { volume: string; names: readonly string[] }) =>
    `There is no volume "${volume}". Available: ${names.join(', ') || 'none'}.`,
  zh: ({ volume, names }) =>
    `没有云硬盘“${volume}”。${names.length > 0 ? `现有云硬盘：${names.join('、')}` : '当前账号没有云硬盘'}。`,
})
export const createVolumeFirst = message({
  en: 'Create it first with manage-volume.',
  zh: '请先用 manage-volume 创建。',
})
export const mountedTwice = message({
  en: ({ volume, id }: { volume: string; id: string }) =>
    `Volume ${volume} (${id}) appears twice, but a volume can be mounted only once.`,
  zh: ({ volume, id }) => `云硬盘 ${volume} (${id}) 出现了两次，而一个云硬盘只能挂载一次。`,
})
