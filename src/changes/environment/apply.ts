/** Carrying a plan out: each of its steps as a node of a graph, made of the changes that single actions make. */
import type { GraphNode } from '../graph/node.ts'
import type { RollbackOptions } from '../services/release/rollback.ts'
import { carryBalancer, carryListener } from './apply/network.ts'
import { carryProbe, checkProbe } from './apply/probe.ts'
import { carryCertificate, carryKey, carryNamespace, carryRepository, carryVolume } from './apply/resources.ts'
import { carryService, newImage } from './apply/services.ts'
import type { Carry, Work } from './apply/work.ts'
import type { Kind, Plan, PlanStep } from './plan/planned.ts'

export type { Work } from './apply/work.ts'

const CARRIES: Readonly<Record<Kind, Carry>> = {
  namespace: carryNamespace,
  repository: carryRepository,
  secret_key: carryKey,
  certificate: carryCertificate,
  volume: carryVolume,
  service: carryService,
  load_balancer: carryBalancer,
  listener: carryListener,
}

/** A load balancer accepts one change at a time, of itself or of any of its listeners. */
function exclusiveOf({ kind, name }: PlanStep): string | undefined {
  if (kind === 'load_balancer') return `load_balancer ${name}`
  return kind === 'listener' ? `load_balancer ${name.slice(0, name.indexOf('/'))}` : undefined
}

/** What is looked at before the first change, where there is anything: a rollout and its probe that cannot succeed are not begun. */
function checkOf(
  step: PlanStep,
  updated: ReadonlySet<string>,
  work: Work,
  options: RollbackOptions,
): Pick<GraphNode<void>, 'check'> {
  if (step.kind !== 'service' || !updated.has(step.name)) return {}
  const change = newImage(work, step.name, options)
  if (change === undefined) return {}
  if (step.does === 'update') return { check: async () => change.check() }
  return step.does === 'probe' ? { check: () => checkProbe({ work, step, options }) } : {}
}

/** The nodes of a plan without problems. What others wait for is waited for, whatever the step says. */
export function nodesOf({ steps }: Plan, work: Omit<Work, 'rolledOut'>): readonly GraphNode<void>[] {
  const all: Work = { ...work, rolledOut: new Map() }
  const needed = new Set(steps.flatMap(({ needs }) => needs))
  // One that is created again may have other containers.
  const updated = new Set(
    steps.flatMap(({ kind, does, name }) => (kind === 'service' && does === 'update' ? [name] : [])),
  )
  return steps.map((step) => {
    const optionsNow = () => {
      const own = work.optionsOf(step)
      return { ...own, wait: own.wait || needed.has(step.id), isMidway: all.hasSent() }
    }
    return {
      name: step.id,
      needs: step.needs,
      exclusive: exclusiveOf(step),
      ...checkOf(step, updated, all, optionsNow()),
      // However the rest of the change ends, no new image stays that was not probed.
      regardless: () => step.does === 'probe' && all.rolledOut.has(step.name),
      run: async () => {
        const carry = step.does === 'probe' ? carryProbe : CARRIES[step.kind]
        return { outcome: await carry({ work: all, step, options: optionsNow() }), value: undefined }
      },
    }
  })
}
