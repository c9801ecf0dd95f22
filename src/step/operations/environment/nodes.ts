/** The nodes of a plan in a step: each in a lane of its own, which says in the log why it failed. */
import type { Observer } from '../../../changes/engine/observer.ts'
import { nodesOf } from '../../../changes/environment/apply.ts'
import { type Environment, pathOf } from '../../../changes/environment/environment.ts'
import { HIDDEN, type Plan, type PlanStep } from '../../../changes/environment/plan/planned.ts'
import type { Situation } from '../../../changes/environment/plan/situation.ts'
import type { GraphNode } from '../../../changes/graph/node.ts'
import { StatusLists } from '../../../changes/services/status-lists.ts'
import type { Client } from '../../../client/client.ts'
import { changeOptions, type Waiting } from '../../inputs/waiting.ts'
import type { Step } from '../../step.ts'
import { endLaneAloud } from '../lane-work.ts'

function pathOfStep({ kind, name }: PlanStep): string | undefined {
  if (kind === 'service') return pathOf('services', name)
  if (kind === 'load_balancer') return pathOf('load_balancers', name)
  if (kind !== 'listener') return undefined
  const [lb = '', listener = ''] = name.split('/')
  return pathOf('load_balancers', lb, 'listeners', listener)
}

/** Whether a secret stands in a field that differences show; those of variables name them alone. */
function showsSecret({ places }: Environment, step: PlanStep): boolean {
  const path = pathOfStep(step)
  if (path === undefined) return false
  return [...places].some(([at, { secret }]) => secret && at.startsWith(`${path}\n`) && !at.includes('\nenvs\n'))
}

/** The observer, which does not show the values of differences. */
function withoutValues(observer: Observer): Observer {
  const hidden = (value: string) => (value === '' ? '' : HIDDEN)
  return {
    ...observer,
    sending: (differences) =>
      observer.sending(
        differences.map(({ field, before, after }) => ({ field, before: hidden(before), after: hidden(after) })),
      ),
  }
}

interface Surroundings {
  readonly client: Client
  readonly waiting: Waiting
  readonly step: Step
  /** Several services may be waited for at the same time. */
  readonly sideBySide: boolean
  /** The step has changed something before. */
  readonly isMidway?: boolean
}

/** The nodes that carry a plan out. */
export function nodesInLanes(
  plan: Plan,
  situation: Situation,
  { client, waiting, step, sideBySide, isMidway = false }: Surroundings,
): readonly GraphNode<void>[] {
  const lanes = new Map(plan.steps.map((one) => [one.id, step.lane(one.id)]))
  const optionsOf = (one: PlanStep) => {
    const options = changeOptions(waiting, lanes.get(one.id)?.step ?? step)
    return showsSecret(situation.environment, one) ? { ...options, observer: withoutValues(options.observer) } : options
  }
  const hasSent = () => isMidway || [...lanes.values()].some(({ outputs }) => outputs.changed === true)
  const lists = sideBySide ? new StatusLists(client, client, step.clock, waiting.poll_interval) : undefined
  return nodesOf(plan, { client, situation, optionsOf, hasSent, statuses: lists }).map((node) => {
    const lane = lanes.get(node.name)
    if (!lane) return node
    const { check, run } = node
    const checked = check && { check: () => endLaneAloud(lane, check) }
    return { ...node, ...checked, run: () => endLaneAloud(lane, run) }
  })
}
