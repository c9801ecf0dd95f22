/** How a step ends that has planned: with the plan, or with what became of it. */
import { ChangeError, refuse } from '../../changes/engine/errors.ts'
import type { Client } from '../../client/client.ts'
import {
  againAfterApply,
  applyEnded,
  driftAdvice,
  drifted,
  problemAt,
  refusedPlan,
} from '../../messages/environment/apply.ts'
import type { Waiting } from '../../step/inputs/waiting.ts'
import { endingOfAll, failureOf } from '../../step/run/failure.ts'
import type { Step } from '../../step/step.ts'
import type { PlanComment } from './comment.ts'
import type { ApplyInputs } from './inputs.ts'
import type { Planning, PlanOutput } from './planning.ts'
import { commentOnPlan } from './pull-request.ts'
import { countsOf, fieldsOf } from './texts.ts'

type ApplyStep = Step<PlanOutput | 'comment_url'>

function commentOf({ plan, situation, account }: Planning, { file }: ApplyInputs, step: ApplyStep): PlanComment {
  const { namespace } = situation.environment
  return { file: file.source.relative, namespace, plan, account, applied: false, runUrl: step.event.runUrl }
}

/** Reports the plan. Rejects where applying it would be refused, and where nothing may differ. */
export async function endPlan(planning: Planning, inputs: ApplyInputs, step: ApplyStep): Promise<void> {
  const { plan } = planning
  const file = inputs.file.source.relative
  const differs = plan.changes.length > 0
  const facts = { file, counts: countsOf(plan) }
  step.report({
    outcome: differs ? 'planned' : 'unchanged',
    headline: differs ? applyEnded.planned(facts) : applyEnded.unchanged({ file }),
    changes: plan.changes.flatMap(fieldsOf),
  })
  await commentOnPlan(inputs, commentOf(planning, inputs, step), step)
  if (plan.problems.length > 0) refuse(refusedPlan({ file, problems: plan.problems.map((one) => problemAt(one)) }))
  if (inputs.expect_no_changes && differs)
    throw new ChangeError('failed', drifted(facts), { advice: driftAdvice(), nothingSent: true })
}

/** Carries the plan out. Rejects where something failed, once everything that does not depend on it has ended. */
export async function applyPlan(
  planning: Planning,
  client: Client,
  inputs: ApplyInputs & Omit<Waiting, 'dry_run'>,
  step: ApplyStep,
): Promise<void> {
  // A plan alone loads nothing of what changes.
  const [{ runGraph }, { nodesInLanes }, { applyFailure }] = await Promise.all([
    import('../../changes/graph/run.ts'),
    import('../../step/operations/environment/nodes.ts'),
    import('../../step/operations/environment/failure.ts'),
  ])
  const { plan, situation, account } = planning
  const waiting: Waiting = { ...inputs, dry_run: false }
  step.report({ again: againAfterApply() })
  const sideBySide = inputs.wait && inputs.max_parallel > 1
  const reports = await runGraph(nodesInLanes(plan, situation, { client, waiting, step, sideBySide }), {
    maxParallel: inputs.max_parallel,
    onFailure: inputs.on_failure,
    signal: step.signal,
    outcomeOf: (error) => endingOfAll([failureOf(error)]),
    changed: account.note,
  })
  await commentOnPlan(inputs, { ...commentOf(planning, inputs, step), applied: true }, step)
  const failure = applyFailure(reports)
  if (failure) throw failure
  const file = inputs.file.source.relative
  const facts = { file, counts: countsOf(plan) }
  const { outcome } = account
  const headline = {
    changed: applyEnded.changed(facts),
    started: applyEnded.started(facts),
    planned: applyEnded.planned(facts),
    unchanged: applyEnded.unchanged({ file }),
  }[outcome]
  step.report({ outcome, headline })
}
