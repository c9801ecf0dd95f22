import { defineAction } from '../step/action.ts'
import { account } from '../step/inputs/credentials.ts'
import { githubDeployment } from '../step/inputs/github-deployment.ts'
import { waiting } from '../step/inputs/waiting.ts'
import { fleetInputs, fleetProblems } from './deploy-fleet/inputs.ts'

/** Deploys many services in one step: what `deploy` does for one, for each of them. */
export const deployFleet = defineAction({
  name: 'deploy-fleet',
  branding: { icon: 'layers', color: 'green' },
  operations: ['listServices', 'buildImage', 'updateServiceImage', 'scaleService'],
  groups: [account, waiting('60m'), githubDeployment],
  inputs: fleetInputs,
  outputs: ['results', 'succeeded', 'failed', 'skipped', 'rolled_back'],
  rules: fleetProblems,
  async run(inputs, step) {
    const { connectPaced } = await import('../step/operations/connect.ts')
    const { deployAll } = await import('./deploy-fleet/fleet.ts')
    const services = (inputs.services ?? inputs.services_file)?.services(inputs) ?? []
    await deployAll(connectPaced(inputs, step), services, inputs, step)
  },
})
