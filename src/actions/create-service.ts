import { phases } from '../messages/changes/phases.ts'
import { newService as said } from '../messages/services/service-inputs.ts'
import { defineAction } from '../step/action.ts'
import { account } from '../step/inputs/credentials.ts'
import { serviceOutputs } from '../step/inputs/service/service.ts'
import { address } from '../step/inputs/service/service-address.ts'
import { variableWarnings } from '../step/inputs/service/settings.ts'
import { waiting } from '../step/inputs/waiting.ts'
import { newServiceInputs } from './create-service/inputs.ts'
import { composeService } from './create-service/request.ts'
import { newServiceProblems } from './create-service/validation.ts'

/** Creates a service and waits until it runs (API reference 9.5); one that exists is refused, left, or updated to match. */
export const createService = defineAction({
  name: 'create-service',
  branding: { icon: 'plus-square', color: 'green' },
  operations: [
    ...(['listServiceImages', 'createService', 'updateStatefulService', 'updateStatelessService'] as const),
    ...(['updateServiceImage', 'updateServicePorts', 'changeServiceSpec', 'scaleService'] as const),
  ],
  groups: [account, waiting('15m'), serviceOutputs, address],
  inputs: newServiceInputs,
  rules: newServiceProblems,
  async run(inputs, step, isProvided) {
    const { findService, requireNamespace } = await import('../changes/services/lookup.ts')
    const { connect } = await import('../step/operations/connect.ts')
    const { create, optionsOf, update } = await import('./create-service/create-or-update.ts')
    const client = connect(inputs, step)
    for (const warning of variableWarnings(inputs)) step.log.warning(warning)
    const options = optionsOf(inputs, step)
    const requested = composeService(inputs, isProvided)
    const { service_name } = requested
    step.set({ service_name })
    const fails = inputs.if_exists === 'fail'
    if (fails) step.report({ again: said.againIfFails() })
    step.observer.phase(phases.reading())
    const namespace = await requireNamespace(client, inputs.namespace)
    step.set({ namespace: namespace.namespace })
    const found = fails ? undefined : await findService(client, namespace, service_name)
    const id = found?.id ?? (await create(fails, client, namespace, requested, options, step))
    if (id === undefined) return
    step.set({ service_id: id })
    await update(client, id, requested, inputs, isProvided, options, step)
  },
})
