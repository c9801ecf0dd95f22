import { type RestartOption, restartContainers, restartService } from '../changes/services/restart.ts'
import type { Problem } from '../github/inputs/input.ts'
import { choice, list } from '../github/inputs/input-kinds.ts'
import { againRestarts, aim, aimContainers, noColdContainer } from '../messages/services/restart.ts'
import { defineAction } from '../step/action.ts'
import { common, connect, credentialProblems } from '../step/inputs/credentials.ts'
import { reportService, resolveService, service, serviceOptions, serviceProblems } from '../step/inputs/service.ts'
import { waiting } from '../step/inputs/waiting.ts'

const HARD: RestartOption = 'hard_reboot'

/** Restarts a stateful service, or single containers of it (API reference 9.14, 9.15). */
export const restart = defineAction({
  name: 'restart',
  folder: 'actions/restart',
  title: 'Fengchao: restart a service',
  description: 'Restarts a stateful service, or single containers of it, and waits until it runs again.',
  branding: { icon: 'rotate-cw', color: 'green' },
  operations: ['getService', 'restartService', 'restartContainer'],
  inputs: {
    ...common,
    ...waiting('10m'),
    ...service,
    option: choice({
      description: 'How the whole service is restarted.',
      allowed: ['restart', HARD],
      default: 'restart',
    }),
    containers: list({
      description:
        'Restart only these, one after the other: names of containers, or run-time ids (docker_container_ids).',
      commas: true,
      named: 'container_name',
      guards: true,
    }),
  },
  outputs: {
    service_id: 'Id of the service.',
    service_name: 'Name of the service.',
    namespace: 'Full name of its space.',
    status: "The platform's last word for the service.",
    changed: 'true where a restart was sent.',
    elapsed_seconds: 'How long the step took.',
  },
  rules: (values, given): readonly Problem[] => {
    const both = values.option === HARD && (values.containers?.length ?? 0) > 0
    return [
      ...credentialProblems(given),
      ...serviceProblems(given),
      ...(both ? [{ input: 'option', message: noColdContainer() }] : []),
    ]
  },
  async run(inputs, step) {
    const client = await connect(inputs, step)
    const id = await resolveService(inputs, client)
    step.set({ service_id: id })
    const options = serviceOptions(inputs, step)
    const containers = inputs.containers ?? []
    step.report({ again: againRestarts() })
    const result =
      containers.length > 0
        ? await restartContainers(client, id, containers, options)
        : await restartService(client, id, inputs.option, options)
    reportService(step, result, containers.length > 0 ? aimContainers({ names: containers }) : aim[inputs.option]())
    return {}
  },
})
