/** Forwarding rules of declared and current listeners: which they are in the end, and what they point at. */
import type { PortMap } from '../../../client/api-version.ts'
import type { Cluster, Listener } from '../../../client/resources/load-balancers.ts'
import type { DeclaredListener, DeclaredRule } from '../environment.ts'
import { portsWanted } from './service-fields.ts'
import type { ActualListenerPlace, DeclaredListenerPlace, Situation } from './situation.ts'

type Rule = Listener['clusters'][number]

/** A service and a port of it. */
export interface Target {
  readonly serviceName: string
  readonly servicePort: number
}

/** A listener that exists in the end, with its rules then. */
export interface FinalListener {
  readonly lb_name: string
  /** `LOAD_BALANCER/LISTENER`. */
  readonly name: string
  readonly protocol: string
  /** `undefined` where the file leaves it out of a new one. */
  readonly port: number | undefined
  readonly rules: readonly DeclaredRule[]
  /** The file declares the rules; else they stay as they are. */
  readonly declared: boolean
}

/** A current rule in the words of the file. */
export function declaredRule(situation: Situation, rule: Rule): DeclaredRule {
  const { certId, policy, ...rest } = rule
  const certificate = situation.actual.certificates.find(({ id }) => id === certId)
  const { mode, expire, cookieName } = policy ?? {}
  return {
    ...rest,
    ...(certificate ? { certName: certificate.name } : certId === undefined ? {} : { certId }),
    ...(mode === undefined
      ? {}
      : {
          policy: {
            mode,
            ...(expire === undefined ? {} : { expire }),
            ...(cookieName === undefined ? {} : { cookieName }),
          },
        }),
  }
}

/** The rule as it is sent, with the certificate's id by `idOf`. */
export function sentRule({ certName, certId, ...rule }: DeclaredRule, idOf: (name: string) => string): Cluster {
  const { serverName, path, serviceName, servicePort, policy } = rule
  const id = certName === undefined ? certId : idOf(certName)
  return {
    serviceName,
    servicePort,
    ...(serverName === undefined ? {} : { serverName }),
    ...(path === undefined ? {} : { path }),
    ...(id === undefined ? {} : { certId: id }),
    ...(policy === undefined ? {} : { policy }),
  }
}

/** The rules as text, a line each, for differences. */
export function rulesText(rules: readonly DeclaredRule[], protocol: string): string {
  return rules
    .map(({ serverName, path, serviceName, servicePort, certName, certId, policy }) => {
      const certificate = certName ?? certId
      const facts = [
        ...(protocol === 'https' && certificate !== undefined ? [`certificate ${certificate}`] : []),
        ...(policy
          ? [`policy ${policy.mode} ${policy.mode === 'insert' ? (policy.expire ?? '') : policy.cookieName}`]
          : []),
      ]
      const more = facts.length > 0 ? ` (${facts.map((fact) => fact.trim()).join(', ')})` : ''
      return `${serverName || '*'}${path || '/'} → ${serviceName}:${servicePort}${more}`
    })
    .toSorted()
    .join('\n')
}

/** True where the file says that the listener, or its load balancer, is to go. */
function isListenerAbsent({ environment }: Situation, { lb_name, name }: ActualListenerPlace): boolean {
  return environment.absent.listeners.includes(name) || environment.absent.load_balancers.includes(lb_name)
}

export function protocolWanted(listener: DeclaredListener, actual: Listener | undefined): string {
  return listener.protocol ?? actual?.protocol ?? 'http'
}

function declaredInTheEnd(situation: Situation, place: DeclaredListenerPlace): FinalListener {
  const { lb_name, name, listener } = place
  const actual = situation.actualListener(name)?.listener
  const rules = listener.clusters ?? (actual?.clusters ?? []).map((rule) => declaredRule(situation, rule))
  const protocol = protocolWanted(listener, actual)
  const port = listener.listen_port ?? actual?.listenPort
  return { lb_name, name, protocol, port, rules, declared: listener.clusters !== undefined }
}

/** All listeners of the namespace as they are in the end. */
export function finalListeners(situation: Situation): readonly FinalListener[] {
  const declared = situation.declaredListeners.map((place) => declaredInTheEnd(situation, place))
  const names = new Set(declared.map(({ name }) => name))
  const others = situation.actualListeners
    .filter((place) => !names.has(place.name) && !isListenerAbsent(situation, place))
    .map(({ lb_name, name, listener: { protocol, listenPort: port, clusters } }) => {
      const rules = clusters.map((rule) => declaredRule(situation, rule))
      return { lb_name, name, protocol, port, rules, declared: false }
    })
  return [...declared, ...others]
}

/** True where rules reach the service at this port. */
export function hasPort(ports: readonly PortMap[], port: number): boolean {
  return ports.some(({ source_port, protocol }) => source_port === port && protocol.toUpperCase() === 'TCP')
}

/** The ports of a service in the end; `undefined` where there is no such service then. */
export function finalPorts(situation: Situation, name: string): readonly PortMap[] | undefined {
  if (situation.environment.absent.services.includes(name)) return undefined
  const declared = situation.declaredService(name)
  const actual = situation.service(name)
  return declared || actual ? portsWanted(declared, actual) : undefined
}

/** True where the rule leads somewhere in the end. */
export function leadsInTheEnd(situation: Situation, { serviceName, servicePort }: Target): boolean {
  const ports = finalPorts(situation, serviceName)
  return ports !== undefined && hasPort(ports, servicePort)
}

/** True where it leads somewhere now. */
export function leadsNow(situation: Situation, { serviceName, servicePort }: Target): boolean {
  const service = situation.service(serviceName)
  return service !== undefined && hasPort(service.service_info.port_maps, servicePort)
}
