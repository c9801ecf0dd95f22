/** Restarts of stateful services and of their containers. */
import { message } from '../message.ts'

/** What is requested, to follow "the change to"; also what a service of the other kind does not support. */
export const toRestart = message({ en: 'restart', zh: '重启' })
export const toRestartCold = message({ en: 'cold-restart', zh: '冷重启' })
export const toRestartContainer = message({
  en: ({ id }: { id: string }) => `restart container ${id}`,
  zh: ({ id }) => `重启容器 ${id}`,
})
export const restarting = message({ en: 'Restarting', zh: '重启' })
export const running = message({ en: 'running', zh: '运行中' })

export const statelessAdvice = message({
  en: 'The platform cannot restart a stateless service. Rolling out another tag with update-image replaces its containers.',
  zh: '平台不支持重启无状态服务；用 update-image 更新到另一个标签会替换其容器。',
})

export const noSuchContainer = message({
  en: ({ service, name, names }: { service: string; name: string; names: readonly string[] }) =>
    `${service} has no container "${name}". Available: ${names.join(', ')}.`,
  zh: ({ service, name, names }) => `${service} 没有容器“${name}”。现有容器：${names.join('、')}。`,
})
export const nameContainers = message({
  en: 'Use container names, or ids from the output docker_container_ids.',
  zh: '请填写容器名称，或输出 docker_container_ids 中的 id。',
})
export const nothingRuns = message({
  en: ({ service }: { service: string }) => `${service} has no running container to restart.`,
  zh: ({ service }) => `${service} 没有可重启的运行中容器。`,
})
export const restartTheWhole = message({
  en: 'Restart the whole service: leave containers empty.',
  zh: '请重启整个服务：将 containers 留空。',
})

/** The input `option`; follows its name. */
export const noColdContainer = message({
  en: 'must be restart if containers is given: a single container cannot be cold-restarted',
  zh: '在填写 containers 时只能为 restart：单个容器无法冷重启',
})
export const againRestarts = message({
  en: 'If you run the step again, it waits for this restart to finish and then restarts once more.',
  zh: '若重新运行，此步骤会先等待本次重启结束，然后再重启一次。',
})

/** What was requested of the service, for the headline. */
export const restartTarget = {
  restart: message({ en: 'restart', zh: '重启' }),
  hard_reboot: message({ en: 'cold restart', zh: '冷重启' }),
}
export const containersTarget = message({
  en: ({ names }: { names: readonly string[] }) => `restart of ${names.join(', ')}`,
  zh: ({ names }) => `重启 ${names.join('、')}`,
})
