import { dirname } from 'node:path'
import { defineAction } from '../step/action.ts'
import { account } from '../step/inputs/credentials.ts'
import { githubDeployment } from '../step/inputs/github-deployment.ts'
import { deployedService, deployProblems } from '../step/inputs/service/deployed-service.ts'
import { waiting } from '../step/inputs/waiting.ts'

/** The whole deploy: build, roll out, scale, probe; and rollback where that fails. */
export const deploy = defineAction({
  name: 'deploy',
  branding: { icon: 'upload-cloud', color: 'green' },
  operations: ['buildImage', 'updateServiceImage', 'scaleService'],
  groups: [account, waiting('30m'), ...deployedService, githubDeployment],
  outputs: ['url'],
  rules: deployProblems,
  async run(values, step) {
    const { openService, serviceOptions } = await import('../step/operations/service.ts')
    const { deploymentRecorder } = await import('../step/operations/deploy/github-deployment.ts')
    const { deployService } = await import('../step/operations/deploy/service.ts')
    const url = values.environment_url ?? values.health_check_url ?? ''
    step.set({ rolled_back: false, built: false, url })
    const { client, id } = await openService(values, step)
    const options = serviceOptions(values, step)
    const folder = dirname(values.docker_file?.relative ?? '')
    const record = deploymentRecorder({ inputs: values, folder, url, step })
    const outcome = await deployService({ client, id, values, options, step, record })
    step.report({ outcome, links: url === '' ? [] : [{ text: url, url }] })
  },
})
