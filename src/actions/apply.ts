import { defineAction } from '../step/action.ts'
import { account } from '../step/inputs/credentials.ts'
import { environmentVariables } from '../step/inputs/environment-variables.ts'
import { waitingWithPlan } from '../step/inputs/waiting.ts'
import { applyInputs, problemsOfApply } from './apply/inputs.ts'

/** An environment that a file declares: the plan of it, the change to it, and its export from what is there. */
export const apply = defineAction({
  name: 'apply',
  branding: { icon: 'git-pull-request', color: 'green' },
  operations: [
    ...(['createNamespace', 'deleteNamespace', 'createSecretKey', 'deleteSecretKey'] as const),
    ...(['createCertificate', 'updateCertificate', 'deleteCertificate'] as const),
    ...(['createVolume', 'resizeVolume', 'deleteVolume'] as const),
    ...([
      'listServices',
      'createService',
      'updateStatefulService',
      'updateStatelessService',
      'updateServicePorts',
    ] as const),
    ...(['scaleService', 'updateServiceImage', 'changeServiceSpec', 'deleteService'] as const),
    ...(['listLoadBalancers', 'createLoadBalancer', 'updateLoadBalancer', 'deleteLoadBalancer'] as const),
    ...(['createListener', 'updateListener', 'deleteListener'] as const),
  ],
  groups: [account, waitingWithPlan('60m'), environmentVariables],
  inputs: applyInputs,
  outputs: [
    ...(['to_create', 'to_update', 'to_recreate', 'to_delete', 'unmanaged', 'drift', 'changes', 'file'] as const),
    'comment_url',
  ],
  rules: problemsOfApply,
  async run(inputs, step) {
    if (inputs.operation === 'export') {
      const { exportNamespace } = await import('./apply/export.ts')
      return exportNamespace(inputs, step)
    }
    const { readEnvironmentFile } = await import('../step/environment/read.ts')
    const { certificateSource } = await import('../step/environment/certificates.ts')
    const { variables, secrets, file } = inputs
    const environment = await readEnvironmentFile(file.source, {
      ...{ variables, secrets, input: 'file', warn: (text: string) => step.log.warning(text) },
      certificates: certificateSource(inputs, step),
    })
    const { connectPaced } = await import('../step/operations/connect.ts')
    const { planInStep, requireWaiting } = await import('./apply/planning.ts')
    const { applyPlan, endPlan } = await import('./apply/endings.ts')
    requireWaiting(environment, inputs)
    step.report({ subject: environment.namespace })
    const client = connectPaced(inputs, step)
    const planning = await planInStep(client, environment, inputs, step)
    if (inputs.operation === 'plan' || planning.plan.problems.length > 0) return endPlan(planning, inputs, step)
    await applyPlan(planning, client, inputs, step)
  },
})
