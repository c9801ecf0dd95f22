/** Taking the preview of a pull request away: its rule, then everything that carries its number; nothing else. */
import { refuse } from '../../changes/engine/errors.ts'
import { CONFIRM_MS } from '../../changes/engine/stability.ts'
import type { Environment } from '../../changes/environment/environment.ts'
import type { Named } from '../../changes/environment/plan/planned.ts'
import { strongestOutcome } from '../../changes/graph/sequence.ts'
import type { ListenerName } from '../../changes/network/listener.ts'
import { removeRule } from '../../changes/network/shared-rule.ts'
import type { Cluster } from '../../client/resources/load-balancers.ts'
import { thing } from '../../messages/changes/environment.ts'
import { existing } from '../../messages/changes/resources.ts'
import { problemAt } from '../../messages/environment/apply.ts'
import { againPreview, previewRefused } from '../../messages/environment/preview.ts'
import { changeOptions } from '../../step/inputs/waiting.ts'
import { carryOut, type Planned, planFrom } from '../../step/operations/environment/carry-out.ts'
import { type CurrentState, readCurrentState } from '../../step/operations/environment/state.ts'
import type { GoodOutcome } from '../../step/step.ts'
import { absentOf } from './names.ts'
import { retire } from './record.ts'
import { hostOf, listenerNamed, namespaceOf, type Work } from './work.ts'

/** How it ended, and what went, or would go. */
export interface TakenDown {
  readonly outcome: GoodOutcome
  readonly removed: readonly Named[]
}

function environmentOf(namespace: string, absent: Environment['absent']): Environment {
  return {
    ...{ namespace, absent, places: new Map() },
    ...{ repositories: [], secret_keys: [], certificates: [], volumes: [], services: [], load_balancers: [] },
  }
}

/** The state as it is once the rules of the host are gone from the listener; whether there are any. */
function withoutRules({ actual, ...state }: CurrentState, name: ListenerName | undefined, host: string | undefined) {
  const isOwn = ({ serverName = '' }: Cluster) => serverName.toLowerCase() === host?.toLowerCase()
  let ruled = false
  const loadBalancers = actual.loadBalancers.map((balancer) => ({
    ...balancer,
    listeners: balancer.listeners.map((listener) => {
      if (balancer.name !== name?.lb_name || listener.name !== name.listener_name) return listener
      ruled ||= listener.clusters.some(isOwn)
      return { ...listener, clusters: listener.clusters.filter((rule) => !isOwn(rule)) }
    }),
  }))
  return { ruled, state: { ...state, actual: { ...actual, loadBalancers } } }
}

interface Look {
  readonly ruled: boolean
  readonly planned: Planned
}

/** Every preview has a service: where none is found, it is gone, or the answer was odd. */
function isDoubtful({ planned: { plan } }: Look): boolean {
  return plan.problems.length === 0 && plan.changes.every(({ kind }) => kind !== 'service')
}

/** One odd answer does not leave a preview behind, with a step that says that there is none. */
async function onceMore(look: () => Promise<Look>, { clock, signal }: Work['step']): Promise<Look> {
  await clock.sleep(CONFIRM_MS, signal)
  return look()
}

/** Takes it away. All is read, and whatever would be refused is, before anything is changed. */
export async function takeDown(work: Work, number: number, isMidway = false): Promise<TakenDown> {
  const { client, values, templates, step } = work
  const namespace = await namespaceOf(work, number)
  const host = hostOf(work, number)
  const name = listenerNamed(work, namespace)
  const environment = environmentOf(namespace, absentOf(templates, number))
  const look = async () => {
    const { ruled, state } = withoutRules(await readCurrentState(client, environment), name, host)
    return { ruled, planned: planFrom(client, environment, state) }
  }
  const first = await look()
  const { ruled, planned } = isDoubtful(first) && !values.dry_run ? await onceMore(look, step) : first
  const { problems, changes } = planned.plan
  if (problems.length > 0) {
    const file = values.file.relative
    refuse(previewRefused({ file, problems: problems.map((one) => problemAt(one)) }))
  }
  step.report({ again: againPreview() })
  if (values.dry_run) {
    step.report({ changes: changes.map((one) => ({ field: thing(one), before: existing(), after: '' })) })
    return { outcome: ruled || changes.length > 0 ? 'planned' : 'unchanged', removed: changes.map(plain) }
  }
  const options = { ...changeOptions(values, step), isMidway }
  const isShared = ruled && name !== undefined && host !== undefined
  // The rule goes first: it never leads to a service that is gone.
  const rule = isShared ? await removeRule(client, name, host, options) : 'unchanged'
  const { outcome, deleted, failure } = await carryOut(planned, client, values, step, isMidway || rule !== 'unchanged')
  step.set({ removed: deleted })
  if (failure) throw failure
  // A preview that was opened meanwhile may have written the rules as it had read them.
  if (isShared) await removeRule(client, name, host, { ...options, isMidway: true })
  await retire(work, number)
  return { outcome: strongestOutcome([rule, outcome]), removed: deleted }
}

function plain({ kind, name }: Named): Named {
  return { kind, name }
}
