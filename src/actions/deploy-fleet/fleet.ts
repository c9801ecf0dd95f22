/** The whole fleet: its services as a graph, what is reported of them, and the error where some of them failed. */
import type { OnFailure } from '../../changes/graph/node.ts'
import { runGraph } from '../../changes/graph/run.ts'
import { withSharedLookups } from '../../changes/services/shared-lookups.ts'
import { StatusLists } from '../../changes/services/status-lists.ts'
import type { Client } from '../../client/client.ts'
import type { Values } from '../../github/inputs/input.ts'
import { againInFleet, fleetOf, rollingBackAll } from '../../messages/services/fleet.ts'
import type { githubDeployment } from '../../step/inputs/github-deployment.ts'
import type { Waiting } from '../../step/inputs/waiting.ts'
import { endingOfAll, failureOf } from '../../step/run/failure.ts'
import type { Step } from '../../step/step.ts'
import { fleetFailure } from './failure.ts'
import { type Fleet, FleetMember } from './node.ts'
import { fleetRecorder } from './recorder.ts'
import { Results } from './results.ts'
import type { FleetService } from './services.ts'

/** What the step says for all services. */
export type FleetOptions = Waiting &
  Values<typeof githubDeployment.inputs> & { readonly max_parallel: number; readonly on_failure: OnFailure }

/** The outputs of a fleet. */
export type FleetOutput = 'results' | 'succeeded' | 'failed' | 'skipped' | 'rolled_back' | 'deployment_id'

/** Deploys all of them; rejects where one failed, when all that could be done is done. */
export async function deployAll(
  client: Client,
  services: readonly FleetService[],
  options: FleetOptions,
  step: Step<FleetOutput>,
): Promise<void> {
  step.report({ subject: fleetOf({ count: services.length }), again: againInFleet() })
  const record = fleetRecorder(options, step, () => members)
  const hasSent = () => members.some(({ lane }) => lane.outputs.changed === true)
  const lookups = withSharedLookups(client)
  const sideBySide = options.wait && Math.min(options.max_parallel, services.length) > 1
  const statuses = sideBySide ? new StatusLists(client, lookups, step.clock, options.poll_interval) : undefined
  const fleet: Fleet = { client: lookups, waiting: options, step, statuses, claimed: new Map(), hasSent, record }
  const members: readonly FleetMember[] = services.map((service) => new FleetMember(service, fleet))
  const results = new Results(members)
  step.set(results.outputs)
  step.report({ table: results.table })
  let begun = false
  const reports = await runGraph(members, {
    maxParallel: options.max_parallel,
    onFailure: options.on_failure,
    signal: step.signal,
    outcomeOf: (error) => endingOfAll([failureOf(error)]),
    changed: (report) => {
      begun ||= report.phase === 'running'
      results.note(report)
    },
    undoing: (count) => step.log.info(rollingBackAll({ count })),
  })
  const failure = fleetFailure(reports, begun)
  if (failure) throw failure
  const { environment_url: url } = options
  const { outcome, headline } = results
  step.report({ outcome, headline, links: url === undefined ? [] : [{ text: url, url }] })
}
