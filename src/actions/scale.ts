import type { Service } from '../client/resources/services.ts'
import { integer } from '../github/inputs/input-kinds.ts'
import { defineAction } from '../step/action.ts'
import { account } from '../step/inputs/credentials.ts'
import { REPLICAS } from '../step/inputs/service/replicas.ts'
import { service } from '../step/inputs/service/service.ts'
import { waiting } from '../step/inputs/waiting.ts'

/** Brings a stateless service to a number of replicas (API reference 9.11). */
export const scale = defineAction({
  name: 'scale',
  branding: { icon: 'maximize-2', color: 'green' },
  operations: ['getService', 'scaleService'],
  groups: [account, waiting('10m'), service],
  inputs: { replicas: integer({ required: true, ...REPLICAS }) },
  outputs: ['replicas', 'previous_replicas'],
  async run(inputs, step) {
    const { replicasTarget } = await import('../messages/services/scaling.ts')
    const { scale } = await import('../changes/services/scale.ts')
    const { openService, reportService, serviceOptions } = await import('../step/operations/service.ts')
    const { client, id } = await openService(inputs, step)
    const options = serviceOptions(inputs, step)
    let previous_replicas: number | undefined
    const seen = (found: Service) => {
      options.seen?.(found)
      const { replicas } = found.service_info
      previous_replicas ??= replicas
      step.set({ replicas, previous_replicas })
    }
    const result = await scale(client, id, inputs.replicas, { ...options, seen })
    reportService(step, result, replicasTarget({ replicas: inputs.replicas }))
    step.set({
      replicas: result.after.service_info.replicas,
      previous_replicas: result.before.service_info.replicas,
    })
  },
})
