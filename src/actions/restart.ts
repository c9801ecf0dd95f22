import type { RestartOption } from '../changes/services/restart.ts'
import { choice, list } from '../github/inputs/input-kinds.ts'
import { againRestarts, containersTarget, noColdContainer, restartTarget } from '../messages/services/restart.ts'
import { defineAction } from '../step/action.ts'
import { account } from '../step/inputs/credentials.ts'
import { service } from '../step/inputs/service/service.ts'
import { waiting } from '../step/inputs/waiting.ts'

const HARD: RestartOption = 'hard_reboot'

/** Restarts a stateful service, or single containers of it (API reference 9.14, 9.15). */
export const restart = defineAction({
  name: 'restart',
  branding: { icon: 'rotate-cw', color: 'green' },
  operations: ['getService', 'restartService', 'restartContainer'],
  groups: [account, waiting('10m'), service],
  inputs: {
    option: choice({ allowed: ['restart', HARD], default: 'restart' }),
    containers: list({ commas: true, named: 'container_name', guards: true }),
  },
  rules: ({ option, containers = [] }) =>
    option === HARD && containers.length > 0 ? [{ input: 'option', message: noColdContainer() }] : [],
  async run({ option, containers = [], ...inputs }, step) {
    const { restartContainers, restartService } = await import('../changes/services/restart.ts')
    const { openService, reportService, serviceOptions } = await import('../step/operations/service.ts')
    const { client, id } = await openService(inputs, step)
    const options = serviceOptions(inputs, step)
    step.report({ again: againRestarts() })
    const result =
      containers.length > 0
        ? await restartContainers(client, id, containers, options)
        : await restartService(client, id, option, options)
    reportService(
      step,
      result,
      containers.length > 0 ? containersTarget({ names: containers }) : restartTarget[option](),
    )
  },
})
