/** The order of a plan: which pieces of work there are, and what each has to wait for. Only real dependencies order. */
import { type Named, type PlannedChange, type PlanStep, stepId } from './planned.ts'
import { portPhases } from './ports.ts'
import { finalListeners } from './rules.ts'
import { fullContainers, holderOf } from './service-needs.ts'
import type { Situation } from './situation.ts'

/** Finds steps by what they are about, and collects what they wait for. */
class Ordering {
  readonly situation: Situation
  readonly #does = new Map<string, PlannedChange['operation'] | 'settle'>()
  readonly named: readonly Named[]
  constructor(situation: Situation, changes: readonly PlannedChange[], settling: readonly Named[]) {
    this.situation = situation
    this.named = [...changes, ...settling]
    for (const change of changes) this.#does.set(stepId(change), change.operation)
    for (const named of settling) this.#does.set(stepId(named), 'settle')
  }

  does(named: Named): PlannedChange['operation'] | 'settle' | undefined {
    return this.#does.get(stepId(named))
  }

  /** The id of the step, where there is one. */
  step(kind: Named['kind'], name: string): readonly string[] {
    return this.does({ kind, name }) === undefined ? [] : [stepId({ kind, name })]
  }

  /** The services that come first, also through those of which nothing is to be done. */
  servicesBefore(name: string, seen: ReadonlySet<string> = new Set()): readonly string[] {
    if (seen.has(name)) return []
    const needs = this.situation.declaredService(name)?.needs ?? []
    return needs.flatMap((need) => {
      const own = this.#endOf(need)
      return own.length > 0 ? own : this.servicesBefore(need, new Set([...seen, name]))
    })
  }

  /**
   * What says that a service is as it should be: its own step, and its probe where that waits for nothing else. The probe
   * alone does not say it: it may pass where the rest of the change has failed.
   */
  #endOf(name: string): readonly string[] {
    const probes = this.hasProbe(name) && this.listenersTo(name).length === 0
    return [...this.step('service', name), ...(probes ? [stepId({ kind: 'service', name }, 'probe')] : [])]
  }

  /** Whether the service is probed: only where something is done to it. */
  hasProbe(name: string): boolean {
    return this.situation.declaredService(name)?.health_check !== undefined && this.step('service', name).length > 0
  }

  /** Steps of listeners whose rules lead to the service in the end. */
  listenersTo(name: string): readonly string[] {
    return finalListeners(this.situation)
      .filter(({ rules }) => rules.some(({ serviceName }) => serviceName === name))
      .flatMap((listener) => this.step('listener', listener.name))
  }

  /** Steps after which a listener no longer is what it is now: its own, or the deletion of its load balancer. */
  leaving({ name, lb_name }: { readonly name: string; readonly lb_name: string }): readonly string[] {
    const goes = this.does({ kind: 'load_balancer', name: lb_name }) === 'delete'
    return [...this.step('listener', name), ...(goes ? this.step('load_balancer', lb_name) : [])]
  }

  /** Steps of listeners whose rules lead to the service now, and no longer do in the end. */
  listenersFrom(name: string): readonly string[] {
    const staying = this.listenersTo(name)
    return this.situation.actualListeners
      .filter(({ listener }) => listener.clusters.some(({ serviceName }) => serviceName === name))
      .flatMap((listener) => this.leaving(listener))
      .filter((id) => !staying.includes(id))
  }
}

function needsOfService(order: Ordering, name: string, does: PlanStep['does']): readonly string[] {
  const { situation } = order
  const actual = situation.service(name)
  if (does === 'delete') return order.listenersFrom(name)
  const isNew = does === 'create' || does === 'recreate'
  const containers = isNew ? fullContainers(situation.declaredService(name), actual) : []
  const volumes = containers.flatMap((one) => one.volumes.map(({ volume }) => volume))
  const holders = volumes
    .map((volume) => holderOf(situation, volume))
    .filter((one) => one !== undefined && one !== name)
  const address = situation.declaredService(name)?.pub_ip
  const user = situation.actual.services.find(
    ({ service_info }) =>
      address !== undefined && service_info.pub_ip === address && service_info.service_name !== name,
  )
  return [
    ...order.servicesBefore(name),
    ...volumes.flatMap((volume) => order.step('volume', volume)),
    ...containers.flatMap(({ ssh_keys }) => ssh_keys.flatMap((key) => order.step('secret_key', key))),
    ...holders.flatMap((holder) => order.step('service', holder ?? '')),
    ...(isNew && user ? order.step('service', user.service_info.service_name) : []),
  ]
}

function needsOfListener(order: Ordering, name: string, does: PlanStep['does']): readonly string[] {
  if (does === 'delete') return []
  const { situation } = order
  const final = finalListeners(situation).find((one) => one.name === name)
  const declared = situation.declaredListeners.find((one) => one.name === name)
  if (!final || !declared) return []
  const { lb_name, listener } = declared
  const balancer = order.does({ kind: 'load_balancer', name: lb_name })
  const port = listener.listen_port
  const holder = situation.actualListeners.find(
    (one) => one.lb_name === lb_name && one.name !== name && one.listener.listenPort === port,
  )
  return [
    ...(balancer === 'create' ? order.step('load_balancer', lb_name) : []),
    ...final.rules.flatMap(({ serviceName }) => order.step('service', serviceName)),
    ...final.rules.flatMap(({ certName }) => (certName === undefined ? [] : order.step('certificate', certName))),
    ...(holder && does !== 'update' ? order.step('listener', holder.name) : []),
  ]
}

/** Listeners that used a certificate which goes. */
function needsOfCertificate(order: Ordering, name: string, does: PlanStep['does']): readonly string[] {
  if (does !== 'delete') return []
  const id = order.situation.certificate(name)?.id
  return order.situation.actualListeners
    .filter(({ listener }) => listener.clusters.some(({ certId }) => certId === id))
    .flatMap((one) => order.leaving(one))
}

/** Services that had a volume or a key which goes. */
function needsOfUsed(order: Ordering, { kind, name }: Named, does: PlanStep['does']): readonly string[] {
  if (does !== 'delete') return []
  const uses = (one: { volumes: readonly { name: string }[]; ssh_keys: readonly string[] }) =>
    kind === 'volume' ? one.volumes.some((volume) => volume.name === name) : one.ssh_keys.includes(name)
  return order.situation.actual.services
    .filter(({ service_container_infos }) => service_container_infos.some(uses))
    .flatMap(({ service_info }) => order.step('service', service_info.service_name))
}

function needsOfBalancer(order: Ordering, name: string, does: PlanStep['does']): readonly string[] {
  const { actualListeners, actual, environment } = order.situation
  if (does === 'delete')
    return actualListeners.filter(({ lb_name }) => lb_name === name).flatMap((one) => order.step('listener', one.name))
  const address = environment.load_balancers.find((one) => one.lb_name === name)?.address
  const holder = actual.loadBalancers.find((one) => one.address === address && one.name !== name)
  return does === 'create' && holder ? order.step('load_balancer', holder.name) : []
}

function needsOf(order: Ordering, named: Named, does: PlanStep['does']): readonly string[] {
  switch (named.kind) {
    case 'service':
      return needsOfService(order, named.name, does)
    case 'listener':
      return needsOfListener(order, named.name, does)
    case 'certificate':
      return needsOfCertificate(order, named.name, does)
    case 'load_balancer':
      return needsOfBalancer(order, named.name, does)
    case 'volume':
    case 'secret_key':
      return needsOfUsed(order, named, does)
    default:
      return []
  }
}

/** The parts of a service's change that come later: its probe, and the end of its old ports. */
function laterParts(order: Ordering, { kind, name }: Named, does: PlanStep['does']): readonly PlanStep[] {
  if (kind !== 'service' || does === 'delete') return []
  const id = stepId({ kind, name })
  const parts: PlanStep[] = []
  const needs = [id, ...order.listenersTo(name)]
  if (order.hasProbe(name)) parts.push({ kind, name, id: stepId({ kind, name }, 'probe'), does: 'probe', needs })
  const { waitsFor } = does === 'update' ? portPhases(order.situation, name) : { waitsFor: [] }
  if (waitsFor.length > 0) {
    const listeners = waitsFor.flatMap((listener) =>
      order.leaving({ name: listener, lb_name: listener.slice(0, listener.indexOf('/')) }),
    )
    parts.push({ kind, name, id: stepId({ kind, name }, 'ports'), does: 'ports', needs: [id, ...listeners] })
  }
  return parts
}

/** True where `from` waits for `to`, directly or not. */
function waitsFor(steps: readonly PlanStep[], from: string, to: string, seen = new Set<string>()): boolean {
  if (from === to) return true
  if (seen.has(from)) return false
  seen.add(from)
  const step = steps.find(({ id }) => id === from)
  return step?.needs.some((need) => waitsFor(steps, need, to, seen)) === true
}

/** What a recreated service should wait for, so that no rule leads to it meanwhile; left out where that would be a circle. */
function withRecreationsLast(order: Ordering, steps: readonly PlanStep[]): readonly PlanStep[] {
  let result = steps
  for (const { id, name } of steps.filter(({ kind, does }) => kind === 'service' && does === 'recreate')) {
    for (const listener of order.listenersFrom(name)) {
      if (waitsFor(result, listener, id)) continue
      result = result.map((step) => (step.id === id ? { ...step, needs: [...step.needs, listener] } : step))
    }
  }
  return result
}

/** Everything waits for a namespace that is created: what it is called then shows whose account it is. */
function withNamespace(order: Ordering, steps: readonly PlanStep[]): readonly PlanStep[] {
  const { environment } = order.situation
  const named = { kind: 'namespace', name: environment.namespace } as const
  const id = stepId(named)
  const does = order.does(named)
  if (does === undefined) return steps
  const others = steps.filter((step) => step.id !== id)
  if (does === 'delete')
    return steps.map((step) => (step.id === id ? { ...step, needs: others.map((other) => other.id) } : step))
  return steps.map((step) => (step.id === id ? step : { ...step, needs: [id, ...step.needs] }))
}

/** The steps of these changes, and of what has only to be waited for, each after what it needs. */
export function stepsOf(
  situation: Situation,
  changes: readonly PlannedChange[],
  settling: readonly Named[],
): readonly PlanStep[] {
  const order = new Ordering(situation, changes, settling)
  const steps = order.named.flatMap((named): readonly PlanStep[] => {
    const { kind, name } = named
    const does = order.does(named) ?? 'settle'
    const own = { kind, name, id: stepId(named), does, needs: needsOf(order, named, does) }
    return [own, ...laterParts(order, named, does)]
  })
  const ordered = withNamespace(order, withRecreationsLast(order, steps))
  return ordered.map((step) => ({ ...step, needs: [...new Set(step.needs)] }))
}

/** Services that are created again while a rule leads to them. */
export function exposedRecreations(situation: Situation, steps: readonly PlanStep[]): readonly string[] {
  return steps
    .filter(({ kind, does }) => kind === 'service' && does === 'recreate')
    .filter(({ name, needs }) =>
      situation.actualListeners.some(
        (one) =>
          one.listener.clusters.some(({ serviceName }) => serviceName === name) &&
          !needs.includes(stepId({ kind: 'listener', name: one.name })) &&
          !needs.includes(stepId({ kind: 'load_balancer', name: one.lb_name })),
      ),
    )
    .map(({ name }) => name)
}
