/** What has to be done so that the current state becomes what a file declares: shown before, and carried out. */
import * as say from '../../messages/changes/environment.ts'
import { orderProblems } from '../graph/order.ts'
import type { ActualEnvironment } from './actual.ts'
import type { Environment } from './environment.ts'
import { contradictions, draftDeletions } from './plan/deletions.ts'
import { draftBalancers, draftListeners } from './plan/listeners.ts'
import { KINDS, type Plan, type PlannedChange, type PlanProblem } from './plan/planned.ts'
import { draftNamespace, draftResources } from './plan/resources.ts'
import { ruleProblems } from './plan/rule-problems.ts'
import { draftServices } from './plan/services.ts'
import { type PlanOptions, Situation } from './plan/situation.ts'
import { exposedRecreations, stepsOf } from './plan/steps.ts'
import { unmanaged } from './plan/unmanaged.ts'

/** In the order in which they are made; deletions come last, in reverse. */
function sorted(changes: readonly PlannedChange[]): readonly PlannedChange[] {
  const rank = ({ kind, operation }: PlannedChange) =>
    operation === 'delete' ? 2 * KINDS.length - KINDS.indexOf(kind) : KINDS.indexOf(kind)
  return changes.toSorted((one, other) => rank(one) - rank(other))
}

/** More is destroyed than the step may. */
function countProblems({ options }: Situation, changes: readonly PlannedChange[]): readonly PlanProblem[] {
  const count = changes.filter(({ operation }) => operation === 'delete' || operation === 'recreate').length
  if (count <= options.maxDeletions) return []
  return [{ message: say.deletion.tooMany({ count, most: options.maxDeletions }), line: undefined }]
}

/** Services that need each other in a circle. */
function needProblems(situation: Situation): readonly PlanProblem[] {
  const services = situation.environment.services.map(({ service_name: name, needs }) => ({ name, needs }))
  return orderProblems(services).map(({ name, message }) =>
    situation.problem(say.services.order({ problem: message }), 'services', name, 'needs'),
  )
}

/** Compares; sends nothing. Everything that applying it would refuse is among its problems. */
export function planEnvironment(environment: Environment, actual: ActualEnvironment, options: PlanOptions): Plan {
  const situation = new Situation(environment, actual, options)
  const drafts = [
    draftNamespace(situation),
    ...draftResources(situation),
    ...draftServices(situation),
    ...draftBalancers(situation),
    ...draftListeners(situation),
    ...draftDeletions(situation),
  ]
  const changes = sorted(drafts.flatMap(({ change }) => change ?? []))
  const steps = stepsOf(
    situation,
    changes,
    drafts.flatMap(({ settles }) => settles ?? []),
  )
  const exposed = exposedRecreations(situation, steps)
  const noted = changes.map((change) =>
    change.kind === 'service' && exposed.includes(change.name)
      ? { ...change, notes: [...change.notes, say.notes.shortGap()] }
      : change,
  )
  const both = contradictions(situation)
  const needs = needProblems(situation)
  const circles =
    both.length + needs.length > 0 ? [] : orderProblems(steps.map(({ id, needs }) => ({ name: id, needs })))
  return {
    changes: noted,
    steps,
    unmanaged: unmanaged(situation),
    problems: [
      ...both,
      ...drafts.flatMap(({ problems }) => problems),
      ...ruleProblems(situation),
      ...countProblems(situation, changes),
      ...needs,
      ...circles.map(({ message }) => ({ message: say.services.order({ problem: message }), line: undefined })),
    ],
    warnings: drafts.flatMap(({ warnings }) => warnings),
  }
}
