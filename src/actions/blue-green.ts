import { phases } from '../messages/changes/phases.ts'
import { defineAction } from '../step/action.ts'
import { account } from '../step/inputs/credentials.ts'
import { githubDeployment } from '../step/inputs/github-deployment.ts'
import { waiting } from '../step/inputs/waiting.ts'
import { blueGreenInputs, blueGreenRules } from './blue-green/inputs.ts'

/** Releases beside the running version: the standby gets the traffic once it was seen to run, and loses it where it fails. */
export const blueGreen = defineAction({
  name: 'blue-green',
  branding: { icon: 'repeat', color: 'green' },
  operations: [
    ...(['createService', 'updateServiceImage', 'scaleService', 'deleteService'] as const),
    ...(['createListener', 'updateListener', 'deleteListener'] as const),
  ],
  groups: [account, waiting('45m'), githubDeployment],
  inputs: blueGreenInputs,
  outputs: [
    'live_service',
    'standby_service',
    'image_path',
    'previous_image_path',
    'switched',
    'switched_back',
    'url',
    'status',
  ],
  rules: blueGreenRules,
  async run(values, step) {
    const { connect } = await import('../step/operations/connect.ts')
    const { requireNamespace } = await import('../changes/services/lookup.ts')
    const { readState } = await import('./blue-green/plan/state.ts')
    const { deployPlan, switchBackPlan } = await import('./blue-green/plan/plan.ts')
    const { recorder } = await import('./blue-green/recorder.ts')
    const { reportDryRun, reportEnd, reportPlan } = await import('./blue-green/report.ts')
    const { release } = await import('./blue-green/release.ts')
    const { workOptions } = await import('./blue-green/work.ts')
    const { checkEntrance } = await import('./blue-green/traffic/watch.ts')
    step.set({ switched: false, switched_back: false })
    const client = connect(values, step)
    step.observer.phase(phases.reading())
    const namespace = await requireNamespace(client, values.namespace)
    const work = { client, values, namespace, options: workOptions(values, step), step }
    const state = await readState(work)
    const plan = values.operation === 'deploy' ? await deployPlan(work, state) : switchBackPlan(work, state)
    reportPlan(work, plan)
    if (values.dry_run) return reportDryRun(work, plan)
    await checkEntrance(work, plan.entrance)
    const ended = await release(work, plan, recorder(values, plan.entrance.url, step))
    reportEnd(work, plan, ended)
  },
})
