/** Rules that would lead nowhere in the end, and certificates that they lack. */
import * as say from '../../../messages/changes/environment.ts'
import type { DeclaredRule } from '../environment.ts'
import type { PlanProblem } from './planned.ts'
import { type FinalListener, finalListeners, finalPorts, leadsInTheEnd, leadsNow } from './rules.ts'
import type { Situation } from './situation.ts'

/** Listeners of one load balancer that would listen on the same port. */
function portProblems(situation: Situation, all: readonly FinalListener[]): readonly PlanProblem[] {
  return all.flatMap((listener, i) => {
    const { lb_name, port } = listener
    const other = all.slice(0, i).find((one) => one.lb_name === lb_name && one.port === port)
    if (other === undefined || port === undefined) return []
    const message = say.listeners.samePort({
      name: listener.name,
      other: other.name,
      port: [listener, other].reduce((text, one) => shownIn(situation, one, text, 'listen_port'), String(port)),
    })
    return [
      at(situation, situation.declaredListeners.some(({ name }) => name === listener.name) ? listener : other, message),
    ]
  })
}

/** What is wrong with the ports and rules of all listeners as they are in the end. */
export function ruleProblems(situation: Situation): readonly PlanProblem[] {
  const all = finalListeners(situation)
  const rules = all.flatMap((listener) => [
    ...listener.rules.flatMap((rule, i) => targetProblems(situation, listener, rule, i)),
    ...(listener.declared ? listener.rules.flatMap((rule) => certificateProblems(situation, listener, rule)) : []),
  ])
  return [...portProblems(situation, all), ...rules]
}

/** The value as it may be shown, where it stands in a field of the listener. */
function shownIn(
  situation: Situation,
  { lb_name, name }: FinalListener,
  value: string,
  ...field: readonly string[]
): string {
  return situation.shown(value, 'load_balancers', lb_name, 'listeners', name.slice(lb_name.length + 1), ...field)
}

function at(situation: Situation, { lb_name, name }: FinalListener, message: string): PlanProblem {
  const listener = name.slice(lb_name.length + 1)
  return situation.problem(message, 'load_balancers', lb_name, 'listeners', listener, 'clusters')
}

function targetProblems(
  situation: Situation,
  listener: FinalListener,
  rule: DeclaredRule,
  place: number,
): readonly PlanProblem[] {
  if (leadsInTheEnd(situation, rule)) return []
  const { serviceName: service, servicePort } = rule
  const port = shownIn(situation, listener, String(servicePort), 'clusters', `[${place}]`, 'servicePort')
  const facts = { listener: listener.name, service, port }
  if (listener.declared) {
    const ports = finalPorts(situation, service)
    return [at(situation, listener, ports ? say.rules.noPort(facts) : say.rules.noService(facts))]
  }
  // What leads nowhere already is not for this file to mend; a service that goes says so itself.
  if (!leadsNow(situation, rule) || situation.environment.absent.services.includes(service)) return []
  return [situation.problem(say.rules.portStillUsed(facts), 'services', service, 'port_maps')]
}

function certificateProblems(
  situation: Situation,
  listener: FinalListener,
  { certName, certId }: DeclaredRule,
): readonly PlanProblem[] {
  if (listener.protocol !== 'https') return []
  if (certName === undefined && certId === undefined)
    return [at(situation, listener, say.rules.needsCertificate({ listener: listener.name }))]
  const { environment, actual } = situation
  const known = actual.certificates.find(({ id, name }) => id === certId || name === certName)
  const declared = environment.certificates.some(({ cert_name }) => cert_name === certName)
  const goes = environment.absent.certificates.includes(known?.name ?? certName ?? '')
  if ((known || declared) && !goes) return []
  const certificate = certName ?? certId ?? ''
  return [at(situation, listener, say.rules.noCertificate({ listener: listener.name, certificate }))]
}
