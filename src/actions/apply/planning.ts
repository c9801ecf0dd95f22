/** Planning an environment in a step: what differs, told in log, summary and outputs. */
import type { Environment } from '../../changes/environment/environment.ts'
import type { Plan } from '../../changes/environment/plan/planned.ts'
import { notingImages, refusingImages, unreadyImages } from '../../changes/environment/plan/recreated-images.ts'
import { Situation } from '../../changes/environment/plan/situation.ts'
import { planEnvironment } from '../../changes/environment/plan.ts'
import type { Client } from '../../client/client.ts'
import { thing } from '../../messages/changes/environment.ts'
import { phases } from '../../messages/changes/phases.ts'
import { unmanagedTitle } from '../../messages/environment/apply.ts'
import { readCurrentState } from '../../step/operations/environment/state.ts'
import type { Step } from '../../step/step.ts'
import { Account } from './account.ts'
import type { ApplyInputs } from './inputs.ts'
import { countOf } from './texts.ts'

/** Outputs that follow from a plan. */
export type PlanOutput =
  | 'to_create'
  | 'to_update'
  | 'to_recreate'
  | 'to_delete'
  | 'unmanaged'
  | 'drift'
  | 'changes'
  | 'file'

export interface Planning {
  readonly plan: Plan
  readonly situation: Situation
  readonly account: Account
}

/** The plan with the images that are not there for its recreations: applying it is refused, planning it only says so. */
async function withImages(plan: Plan, situation: Situation, client: Client, operation: string): Promise<Plan> {
  if (plan.problems.length > 0) return plan
  const unready = await unreadyImages(client, plan, situation)
  return operation === 'plan' ? notingImages(plan, situation, unready) : refusingImages(plan, situation, unready)
}

/** Reads the current state, compares, and sets the outputs of the plan. */
export async function planInStep(
  client: Client,
  environment: Environment,
  { operation, file, max_deletions, allow_data_loss }: ApplyInputs,
  step: Step<PlanOutput>,
): Promise<Planning> {
  step.observer.phase(phases.reading())
  const { actual, ...users } = await readCurrentState(client, environment)
  const options = {
    maxDeletions: max_deletions,
    allowDataLoss: allow_data_loss,
    dialect: client.dialect,
    ...users,
  }
  const situation = new Situation(environment, actual, options)
  const plan = await withImages(planEnvironment(environment, actual, options), situation, client, operation)
  const account = new Account(plan, operation === 'plan' || plan.problems.length > 0)
  step.set({
    to_create: countOf(plan, 'create'),
    to_update: countOf(plan, 'update'),
    to_recreate: countOf(plan, 'recreate'),
    to_delete: countOf(plan, 'delete'),
    unmanaged: plan.unmanaged,
    drift: plan.changes.length > 0,
    changes: account.output,
    file: file.source.relative,
  })
  const names = plan.unmanaged.map((one) => thing(one))
  const list = { title: unmanagedTitle({ count: names.length }), lines: names, inSummary: [] }
  step.report({ table: account.table, warnings: plan.warnings, ...(names.length > 0 ? { list } : {}) })
  return { plan, situation, account }
}
