/** An environment planned and carried out inside a step: for actions that work out themselves what is to be. */
import type { ChangeOutcome } from '../../../changes/engine/change.ts'
import type { Environment } from '../../../changes/environment/environment.ts'
import type { Named, Plan } from '../../../changes/environment/plan/planned.ts'
import { refusingImages, unreadyImages } from '../../../changes/environment/plan/recreated-images.ts'
import { Situation } from '../../../changes/environment/plan/situation.ts'
import { planEnvironment } from '../../../changes/environment/plan.ts'
import type { NodeReport } from '../../../changes/graph/node.ts'
import { runGraph } from '../../../changes/graph/run.ts'
import { strongestOutcome } from '../../../changes/graph/sequence.ts'
import type { Client } from '../../../client/client.ts'
import type { Waiting } from '../../inputs/waiting.ts'
import { endingOfAll, failureOf } from '../../run/failure.ts'
import type { Step } from '../../step.ts'
import { applyFailure } from './failure.ts'
import { nodesInLanes } from './nodes.ts'
import { type CurrentState, readCurrentState } from './state.ts'

/** So many resources change at the same time. */
const WIDTH = 4

/** A plan and what it was made of. */
export interface Planned {
  readonly plan: Plan
  readonly situation: Situation
}

/** Reads the current state and compares with it. */
export async function plan(client: Client, environment: Environment): Promise<Planned> {
  const planned = planFrom(client, environment, await readCurrentState(client, environment))
  if (planned.plan.problems.length > 0) return planned
  const unready = await unreadyImages(client, planned.plan, planned.situation)
  return { ...planned, plan: refusingImages(planned.plan, planned.situation, unready) }
}

/** Compares with a state that was read; whatever is to go may go, since `absent` names nothing else. */
export function planFrom(client: Client, environment: Environment, { actual, ...users }: CurrentState): Planned {
  const options = {
    ...{ maxDeletions: Number.POSITIVE_INFINITY, allowDataLoss: true },
    ...{ dialect: client.dialect, ...users },
  }
  return { plan: planEnvironment(environment, actual, options), situation: new Situation(environment, actual, options) }
}

export interface CarriedOut {
  readonly outcome: ChangeOutcome
  /** What was deleted. */
  readonly deleted: readonly Named[]
  /** What failed, once everything that does not depend on it has ended. */
  readonly failure: Error | undefined
}

/** Carries a plan without problems out; `isMidway`: the step has changed something before. */
export async function carryOut(
  { plan, situation }: Planned,
  client: Client,
  waiting: Waiting,
  step: Step,
  isMidway = false,
): Promise<CarriedOut> {
  const nodes = nodesInLanes(plan, situation, { client, waiting, step, isMidway, sideBySide: waiting.wait })
  const reports = await runGraph(nodes, {
    ...{ maxParallel: WIDTH, onFailure: 'continue', signal: step.signal },
    outcomeOf: (error) => endingOfAll([failureOf(error)]),
  })
  const good = ({ outcome }: NodeReport) => (isGood(outcome) ? [outcome] : [])
  const gone = new Set(reports.filter(({ outcome }) => outcome === 'changed').map(({ name }) => name))
  const deleted = plan.steps.filter(({ does, id }) => does === 'delete' && gone.has(id))
  return {
    outcome: strongestOutcome(reports.flatMap(good)),
    deleted: deleted.map(({ kind, name }) => ({ kind, name })),
    failure: applyFailure(reports),
  }
}

function isGood(outcome: NodeReport['outcome']): outcome is ChangeOutcome {
  return outcome !== 'skipped' && outcome !== 'failed' && outcome !== 'timed_out' && outcome !== 'cancelled'
}
