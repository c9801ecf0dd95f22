/** What the platform's status words mean, for the log; fragments without a full stop. */
import { message } from '../message.ts'

/** The four things that can be said of an operation of the platform. */
function operation(en: { readonly doing: string; readonly past: string }, zh: string) {
  return {
    doing: message({ en: `it is being ${en.doing}`, zh: `正在${zh}` }),
    succeeded: message({ en: `it was ${en.past}`, zh: `${zh}成功` }),
    failed: message({ en: `it could not be ${en.past}`, zh: `${zh}失败` }),
    timedOut: message({
      en: `it was not ${en.past} within the platform’s own time limit`,
      zh: `平台未能在其自身时限内完成${zh}`,
    }),
  }
}

export const statusOf = {
  create: operation({ doing: 'created', past: 'created' }, '创建'),
  update: operation({ doing: 'updated', past: 'updated' }, '更新'),
  resize: operation({ doing: 'resized', past: 'resized' }, '调整'),
  restart: operation({ doing: 'restarted', past: 'restarted' }, '重启'),
  delete: operation({ doing: 'deleted', past: 'deleted' }, '删除'),
  mount: operation({ doing: 'attached', past: 'attached' }, '挂载'),
  unmount: operation({ doing: 'detached', past: 'detached' }, '卸载'),
}

export const loadBalancerIs = {
  creating: message({ en: 'it is being created', zh: '正在创建' }),
  updating: message({ en: 'it is being changed', zh: '正在变更' }),
  deleting: message({ en: 'it is being deleted', zh: '正在删除' }),
  working: message({ en: 'it is running', zh: '运行正常' }),
  failed: message({ en: 'it failed', zh: '已失败' }),
}

export const tagIs = {
  absent: message({ en: 'it is not in the repository yet', zh: '镜像仓库中尚未出现该标签' }),
  waiting: message({ en: 'its build has not started', zh: '构建尚未开始' }),
  building: message({ en: 'it is being built', zh: '正在构建' }),
  built: message({ en: 'it was built', zh: '构建成功' }),
  failed: message({ en: 'its build failed', zh: '构建失败' }),
}

/** For things that have no status of their own. */
export const presence = {
  there: message({ en: 'it exists', zh: '已存在' }),
  absent: message({ en: 'it does not exist', zh: '不存在' }),
}
