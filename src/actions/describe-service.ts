import { phases } from '../messages/changes/phases.ts'
import { defineAction } from '../step/action.ts'
import { account } from '../step/inputs/credentials.ts'
import { service } from '../step/inputs/service/service.ts'
import { address } from '../step/inputs/service/service-address.ts'

/** Reads everything that the platform reports of a service (API reference 9.7). */
export const describeService = defineAction({
  name: 'describe-service',
  branding: { icon: 'info', color: 'green' },
  operations: ['listServices', 'getService'],
  groups: [account, service, address],
  outputs: ['stateful', 'spec_id', 'containers', 'service'],
  async run(inputs, step) {
    const { suspensionWarning } = await import('../changes/services/service.ts')
    const { openService } = await import('../step/operations/service.ts')
    const { describeOutputs, descriptionOf } = await import('./describe-service/report.ts')
    step.observer.phase(phases.reading())
    const { client, id } = await openService(inputs, step)
    const found = await client.services.get(id)
    const suspended = suspensionWarning(found)
    if (suspended !== undefined) step.log.warning(suspended)
    step.report(descriptionOf(found))
    step.set(describeOutputs(found))
  },
})
