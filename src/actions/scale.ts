import { REPLICAS, scale as scaleService } from '../changes/services/scale.ts'
import type { Service } from '../client/resources/services.ts'
import { integer } from '../github/inputs/input-kinds.ts'
import { replicasAim } from '../messages/services/scaling.ts'
import { defineAction } from '../step/action.ts'
import { common, connect, credentialProblems } from '../step/inputs/credentials.ts'
import { reportService, resolveService, service, serviceOptions, serviceProblems } from '../step/inputs/service.ts'
import { waiting } from '../step/inputs/waiting.ts'

/** Brings a stateless service to a number of replicas (API reference 9.11). */
export const scale = defineAction({
  name: 'scale',
  folder: 'actions/scale',
  title: 'Fengchao: scale a service',
  description: 'Brings a stateless service to a number of replicas and waits until they run.',
  branding: { icon: 'maximize-2', color: 'green' },
  operations: ['getService', 'scaleService'],
  inputs: {
    ...common,
    ...waiting('10m'),
    ...service,
    replicas: integer({
      description: 'How many replicas the service is to have, 1 to 5.',
      required: true,
      ...REPLICAS,
    }),
  },
  outputs: {
    service_id: 'Id of the service.',
    service_name: 'Name of the service.',
    namespace: 'Full name of its space.',
    replicas: 'How many replicas it has now.',
    previous_replicas: 'How many it had before.',
    status: "The platform's last word for the service.",
    changed: 'true where a change was sent.',
    elapsed_seconds: 'How long the step took.',
  },
  rules: (_values, given) => [...credentialProblems(given), ...serviceProblems(given)],
  async run(inputs, step) {
    const client = await connect(inputs, step)
    const id = await resolveService(inputs, client)
    step.set({ service_id: id })
    const options = serviceOptions(inputs, step)
    let previous_replicas: number | undefined
    const seen = (found: Service) => {
      options.seen?.(found)
      const { replicas } = found.service_info
      previous_replicas ??= replicas
      step.set({ replicas, previous_replicas })
    }
    const result = await scaleService(client, id, inputs.replicas, { ...options, seen })
    reportService(step, result, replicasAim({ replicas: inputs.replicas }))
    return {
      replicas: result.after.service_info.replicas,
      previous_replicas: result.before.service_info.replicas,
    }
  },
})
