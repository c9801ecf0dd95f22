/** What becomes of the declared load balancers and listeners. */
import type { Listener, LoadBalancer } from '../../../client/resources/load-balancers.ts'
import * as say from '../../../messages/changes/environment.ts'
import type { Difference } from '../../engine/difference.ts'
import { sameRules } from '../../network/forwarding-rules.ts'
import { loadBalancerStatus } from '../../network/load-balancer.ts'
import type { DeclaredListener, DeclaredLoadBalancer } from '../environment.ts'
import { type Draft, type Drafted, nothing } from './draft.ts'
import type { PlanProblem } from './planned.ts'
import { declaredRule, protocolWanted, rulesText, sentRule } from './rules.ts'
import type { DeclaredListenerPlace, Situation } from './situation.ts'

/** The load balancer as far as it counts: one that is being deleted is as good as gone. */
export function standingBalancer(found: LoadBalancer | undefined): LoadBalancer | undefined {
  return found?.status === 'DELETING' ? undefined : found
}

const WORKING = 'WORKING'

function balancerFields(situation: Situation, desired: DeclaredLoadBalancer, found: LoadBalancer | undefined) {
  const pairs = [
    ['address', found?.address, desired.address],
    ['charge_mode', found?.chargeMode, desired.charge_mode],
    ['bandwidth_limit', found?.bandwidthLimit, desired.bandwidth_limit],
    ['description', found?.description, desired.description],
  ] as const
  return pairs.flatMap(([field, before, after]): readonly Difference[] => {
    if (after === undefined || before === after) return []
    const shown = (value: string) => situation.shown(value, 'load_balancers', desired.lb_name, field)
    return [{ field, before: shown(before === undefined ? '' : String(before)), after: shown(String(after)) }]
  })
}

function balancerProblems(
  situation: Situation,
  { lb_name: name, address }: DeclaredLoadBalancer,
  found: LoadBalancer | undefined,
): readonly PlanProblem[] {
  if (address === undefined || found?.address === address) return []
  const at = (message: string) => [situation.problem(message, 'load_balancers', name, 'address')]
  const shown = situation.shown(address, 'load_balancers', name, 'address')
  if (found) return at(say.balancers.addressIsFixed({ name, address: found.address }))
  const ip = situation.actual.ips.find((one) => one.ip === address && one.type === 'nlb')
  if (!ip) return at(say.addresses.unknown({ address: shown }))
  const freed = situation.actual.loadBalancers.find((one) => one.address === address)?.name ?? ''
  if (ip.status === 'available' || situation.environment.absent.load_balancers.includes(freed)) return []
  return at(say.addresses.inUse({ address: shown, user: ip.service_name }))
}

function draftBalancer(situation: Situation, desired: DeclaredLoadBalancer): Draft {
  const name = desired.lb_name
  const found = standingBalancer(situation.loadBalancer(name))
  const fields = balancerFields(situation, desired, found)
  const problems = balancerProblems(situation, desired, found)
  const named = { kind: 'load_balancer', name } as const
  if (!found) return { change: { ...named, operation: 'create', fields, notes: [] }, problems, warnings: [] }
  if (fields.length > 0) return { change: { ...named, operation: 'update', fields, notes: [] }, problems, warnings: [] }
  const phase = loadBalancerStatus(found.status)?.phase
  if (phase === 'succeeded') return { ...nothing, problems }
  if (phase !== 'failed') return { ...nothing, settles: named, problems }
  // Its settings are sent again, which makes it work where it can.
  const repair = [{ field: 'status', before: found.status, after: WORKING }]
  return { change: { ...named, operation: 'update', fields: repair, notes: [] }, problems, warnings: [] }
}

/** What becomes of all declared load balancers. */
export function draftBalancers(situation: Situation): Drafted {
  return situation.environment.load_balancers.map((one) => draftBalancer(situation, one))
}

/** The current listener, unless its load balancer is on its way out. */
function standingListener(situation: Situation, { lb_name, name }: DeclaredListenerPlace): Listener | undefined {
  const balancer = standingBalancer(situation.loadBalancer(lb_name))
  return balancer && situation.actualListener(name)?.listener
}

function listenerFields(
  situation: Situation,
  { lb_name, listener }: DeclaredListenerPlace,
  found: Listener | undefined,
): readonly Difference[] {
  const { listener_name, listen_port, clusters } = listener
  const protocol = protocolWanted(listener, found)
  const place = ['load_balancers', lb_name, 'listeners', listener_name]
  const before = rulesText(
    (found?.clusters ?? []).map((rule) => declaredRule(situation, rule)),
    protocol,
  )
  const fields: Difference[] = []
  const add = (field: string, was: string, after: string) => {
    const shown = (value: string) => situation.shown(value, ...place, field)
    fields.push({ field, before: shown(was), after: shown(after) })
  }
  if (protocol !== found?.protocol) add('protocol', found?.protocol ?? '', protocol)
  if (listen_port !== undefined && listen_port !== found?.listenPort)
    add('listen_port', found ? String(found.listenPort) : '', String(listen_port))
  if (clusters && !(found && hasRules(situation, found, listener)))
    add('clusters', before, rulesText(clusters, protocol))
  return fields
}

/** True where the listener has the declared rules. A certificate that is not there yet makes a difference. */
function hasRules(situation: Situation, found: Listener, { clusters = [] }: DeclaredListener): boolean {
  const idOf = (name: string) => situation.certificate(name)?.id ?? `certificate ${name}`
  const desired = clusters.map((rule) => sentRule(rule, idOf))
  return sameRules(found.clusters, desired, found.protocol)
}

function listenerProblems(
  situation: Situation,
  { lb_name, name, listener }: DeclaredListenerPlace,
  found: Listener | undefined,
  recreatedFor: readonly string[],
): readonly PlanProblem[] {
  const at = (message: string, ...field: readonly string[]) =>
    situation.problem(message, 'load_balancers', lb_name, 'listeners', listener.listener_name, ...field)
  const problems: PlanProblem[] = []
  if (!found && listener.listen_port === undefined) problems.push(at(say.listeners.noPort({ name })))
  if (!found && listener.clusters === undefined) problems.push(at(say.listeners.noRules({ name })))
  if (listener.clusters?.length === 0) problems.push(at(say.listeners.emptyRules({ name }), 'clusters'))
  if (recreatedFor.length > 0 && listener.recreate !== 'allow')
    problems.push(at(say.recreation.ofListener({ name, fields: recreatedFor }), ...recreatedFor.slice(0, 1)))
  return problems
}

function draftListener(situation: Situation, place: DeclaredListenerPlace): Draft {
  const found = standingListener(situation, place)
  const fields = listenerFields(situation, place, found)
  const fixed = found ? fields.map(({ field }) => field).filter((field) => field !== 'clusters') : []
  const problems = listenerProblems(situation, place, found, fixed)
  if (fields.length === 0) return { ...nothing, problems }
  const operation = !found ? 'create' : fixed.length > 0 ? 'recreate' : 'update'
  const notes = operation === 'recreate' ? [say.notes.downMeanwhile()] : []
  return { change: { kind: 'listener', name: place.name, operation, fields, notes }, problems, warnings: [] }
}

/** What becomes of all declared listeners. */
export function draftListeners(situation: Situation): Drafted {
  return situation.declaredListeners.map((place) => draftListener(situation, place))
}
