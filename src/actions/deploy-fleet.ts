import { defineAction } from '../step/action.ts'
import { account } from '../step/inputs/credentials.ts'
import { githubDeployment } from '../step/inputs/github-deployment.ts'
import { waiting } from '../step/inputs/waiting.ts'
import { fleetInputs, fleetProblems, servicesOf } from './deploy-fleet/inputs.ts'

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
    const { runGraph } = await import('../changes/graph/run.ts')
    const { withSharedLookups } = await import('../changes/services/shared-lookups.ts')
    const { againInFleet, fleetOf, rollingBackAll } = await import('../messages/services/fleet.ts')
    const { connect } = await import('../step/operations/connect.ts')
    const { failureOf } = await import('../step/run/failure.ts')
    const { fleetFailure } = await import('./deploy-fleet/failure.ts')
    const { fleetRecorder } = await import('./deploy-fleet/recorder.ts')
    const { FleetMember } = await import('./deploy-fleet/node.ts')
    const { Results } = await import('./deploy-fleet/results.ts')
    const services = servicesOf(inputs)
    step.report({ subject: fleetOf({ count: services.length }), again: againInFleet() })
    const client = withSharedLookups(connect(inputs, step))
    const record = fleetRecorder(inputs, step, () => members)
    const fleet = { client, waiting: inputs, step, claimed: new Map<number, string>(), record }
    const members = services.map((service) => new FleetMember(service, fleet))
    const results = new Results(members)
    step.set(results.outputs)
    step.report({ table: results.table })
    let begun = false
    const reports = await runGraph(members, {
      maxParallel: inputs.max_parallel,
      onFailure: inputs.on_failure,
      signal: step.signal,
      outcomeOf: (error) => (failureOf(error).outcome === 'timed_out' ? 'timed_out' : 'failed'),
      changed: (report) => {
        begun ||= report.phase === 'running'
        results.note(report)
      },
      undoing: (count) => step.log.info(rollingBackAll({ count })),
    })
    const failure = fleetFailure(reports, begun)
    if (failure) throw failure
    const { environment_url: url } = inputs
    const { outcome, headline } = results
    step.report({ outcome, headline, links: url === undefined ? [] : [{ text: url, url }] })
  },
})
