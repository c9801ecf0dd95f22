/** What does not go together in an environment file, each with its line. */
import { HIDDEN } from '../../changes/environment/environment.ts'
import { allowsListenPort, WELL_KNOWN } from '../../changes/network/listen-ports.ts'
import { hiddenValue, isMissing, rules as words } from '../../messages/environment/file.ts'
import { listenPortRange } from '../../messages/network/network-inputs.ts'
import { slowPace } from '../inputs/service/health-check.ts'
import { portProblem } from '../inputs/service/ports.ts'
import type { RecordOf } from './collections.ts'
import { PROBE_TIMES } from './declare.ts'
import type { WrittenEnvironment, WrittenLoadBalancer, WrittenService } from './format/environment.ts'
import type { cluster, listener } from './format/network.ts'
import type { At, Reading } from './reading.ts'

type WrittenListener = RecordOf<typeof listener.fields>
type WrittenRule = RecordOf<typeof cluster.fields>

interface Look {
  /** Notes a problem at a place, with the line of that place. */
  readonly note: (at: At, problem: string) => void
  /** Whether the file says something at this place; it may be wrong, and has been noted then. */
  readonly has: (at: At) => boolean
  readonly lineOf: (at: At) => number
  /** Whether a secret stands at one of these places, or below it. */
  readonly isSecret: (...places: readonly At[]) => boolean
}

/** A text as it may be shown, which is made of what stands at these places. */
function shown({ isSecret }: Look, text: string, ...from: readonly At[]): string {
  return isSecret(...from) ? HIDDEN : text
}

/** Looks at all rules and notes what breaks them. */
export function checkRules(written: WrittenEnvironment, reading: Reading): void {
  const look: Look = {
    note: (at, problem) => reading.problem(reading.lineOf(at), at, problem),
    has: (at) => reading.has(at),
    lineOf: (at) => reading.lineOf(at),
    isSecret: (...places) => places.some((at) => reading.isSecret(at)),
  }
  for (const one of written.services ?? []) checkService(one, ['services', one.service_name], look)
  checkNeeds(written.services ?? [], look)
  checkMounts(written.services ?? [], look)
  for (const one of written.load_balancers ?? []) checkLoadBalancer(one, ['load_balancers', one.lb_name], look)
  for (const { cert_name, pub_cert, pri_key } of written.certificates ?? []) {
    const at = ['certificates', cert_name]
    if (pub_cert !== undefined && !look.has([...at, 'pri_key'])) look.note(at, isMissing({ key: 'pri_key' }))
    if (pri_key !== undefined && !look.has([...at, 'pub_cert'])) look.note(at, isMissing({ key: 'pub_cert' }))
  }
  checkAbsent(written, look)
}

function checkService(service: WrittenService, at: At, look: Look): void {
  const { stateful, replicas, port_maps, pub_ip, containers = [] } = service
  const { note } = look
  if (stateful === true && replicas !== undefined && replicas > 1) note([...at, 'replicas'], words.oneReplica())
  if (stateful === false && pub_ip !== undefined) note([...at, 'pub_ip'], words.statefulOnly())
  const ports = portProblem(port_maps ?? [], (port) => shown(look, port, [...at, 'port_maps']))
  if (ports !== undefined) note([...at, 'port_maps'], ports)
  for (const { container_name, volumes = [] } of containers) {
    const place = [...at, 'containers', container_name ?? service.service_name, 'volumes']
    if (stateful === false && volumes.length > 0) note(place, words.statefulOnly())
  }
  for (const weight of ['cpu_weight', 'memory_weight'] as const) checkWeights(service, weight, at, look)
  checkPace(service, [...at, 'health_check'], look)
}

/** An interval that lets too few answers into the time of the probe would roll back every image. */
function checkPace({ health_check }: WrittenService, at: At, { note, has }: Look): void {
  if (health_check === undefined) return
  const timeOf = (key: 'timeout' | 'interval') =>
    // One that is wrong has been noted, and is not taken for one that is left out.
    health_check[key] ?? (has([...at, key]) ? undefined : PROBE_TIMES[key])
  const timeout = timeOf('timeout')
  const interval = timeOf('interval')
  const pace = timeout === undefined || interval === undefined ? undefined : slowPace(timeout, interval)
  if (pace === undefined) return
  note(has([...at, 'interval']) ? [...at, 'interval'] : [...at, 'timeout'], words.probeTooSlow(pace))
}

/** A volume is for one service: the second one could not be created, which a recreation would notice too late. */
function checkMounts(services: readonly WrittenService[], { note }: Look): void {
  const holders = new Map<string, string>()
  for (const { service_name, containers = [] } of services) {
    for (const { container_name = service_name, volumes = [] } of containers) {
      for (const { key: volume } of volumes) {
        const holder = holders.get(volume) ?? service_name
        holders.set(volume, holder)
        const at = ['services', service_name, 'containers', container_name, 'volumes', volume]
        if (holder !== service_name) note(at, words.mountedTwice({ service: holder }))
      }
    }
  }
}

/** Either no container of a service has a share, or all have, and together they are the whole. */
function checkWeights(service: WrittenService, weight: 'cpu_weight' | 'memory_weight', at: At, look: Look): void {
  const { note, has } = look
  const { containers = [] } = service
  const place = [...at, 'containers']
  const nameOf = (one: (typeof containers)[number]) => one.container_name ?? service.service_name
  const names = containers.filter((one) => one[weight] === undefined).map(nameOf)
  if (names.length === containers.length || names.some((name) => has([...place, name, weight]))) return
  if (names.length > 0) note(place, words.weightMissing({ weight, containers: names }))
  if (names.length > 0) return
  const total = containers.reduce((sum, one) => sum + (one[weight] ?? 0), 0)
  const shares = containers.map((one) => [...place, nameOf(one), weight])
  if (total !== 100) note(place, words.weightSum({ weight, total: shown(look, String(total), ...shares) }))
}

function checkNeeds(services: readonly WrittenService[], { note, has }: Look): void {
  const names = services.map((one) => one.service_name)
  for (const { service_name, needs = [] } of services) {
    const at = ['services', service_name, 'needs']
    for (const name of needs) if (!has(['services', name])) note(at, words.needsUnknown({ name, names }))
  }
  const cycle = findCycle(new Map(services.map(({ service_name, needs = [] }) => [service_name, needs])))
  const [first] = cycle
  if (first !== undefined) note(['services', first, 'needs'], words.needsCycle({ names: [...cycle, first] }))
}

/** The first cycle that is found, in its order; empty where there is none. */
function findCycle(needs: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const visit = (name: string, path: readonly string[]): readonly string[] => {
    if (path.includes(name)) return path.slice(path.indexOf(name))
    if (done.has(name)) return []
    for (const next of needs.get(name) ?? []) {
      const cycle = visit(next, [...path, name])
      if (cycle.length > 0) return cycle
    }
    done.add(name)
    return []
  }
  for (const name of needs.keys()) {
    const cycle = visit(name, [])
    if (cycle.length > 0) return cycle
  }
  return []
}

function checkLoadBalancer({ listeners = [] }: WrittenLoadBalancer, at: At, look: Look): void {
  const byPort = new Map<number, string>()
  for (const listener of listeners) {
    const place = [...at, 'listeners', listener.listener_name]
    checkListener(listener, place, look)
    const { listen_port: port, listener_name } = listener
    if (port === undefined) continue
    const other = byPort.get(port)
    if (other === undefined) byPort.set(port, listener_name)
    else {
      const own = [...place, 'listen_port']
      const both = [own, [...at, 'listeners', other, 'listen_port']]
      look.note(own, words.portTwice({ port: shown(look, String(port), ...both), listener: other }))
    }
  }
}

function checkListener({ protocol, listen_port: port, clusters = [] }: WrittenListener, at: At, look: Look): void {
  const { note, isSecret } = look
  if (protocol !== undefined && port !== undefined && !allowsListenPort(protocol, port)) {
    const own = [...at, 'listen_port']
    const range = listenPortRange({ wellKnown: WELL_KNOWN[protocol], protocol, port })
    // The sentence names port and protocol.
    note(own, isSecret(own, [...at, 'protocol']) ? hiddenValue() : range)
  }
  const seen = new Map<string, number>()
  for (const [i, rule] of clusters.entries()) {
    const place = [...at, 'clusters', `[${i}]`]
    checkRule(rule, protocol, place, look)
    const target = `${rule.serverName ?? '*'} ${rule.path ?? '/'}`
    const earlier = seen.get(target)
    if (earlier === undefined) seen.set(target, i)
    else {
      const rules = [place, [...at, 'clusters', `[${earlier}]`]]
      const from = rules.flatMap((one) => [
        [...one, 'serverName'],
        [...one, 'path'],
      ])
      note(place, words.ruleTwice({ target: shown(look, target, ...from), rule: earlier + 1 }))
    }
  }
}

function checkRule(
  { certName, certId, policy }: WrittenRule,
  protocol: string | undefined,
  at: At,
  { note, has }: Look,
): void {
  if (certName !== undefined && certId !== undefined) note(at, words.oneCertificate())
  const certified = has([...at, 'certName']) || has([...at, 'certId'])
  if (protocol === 'https' && !certified) note(at, words.needsCertificate())
  if (policy?.mode === 'rewrite' && !has([...at, 'policy', 'cookieName']))
    note([...at, 'policy'], isMissing({ key: 'cookieName' }))
}

const DELETABLE = ['services', 'load_balancers', 'certificates', 'volumes', 'secret_keys'] as const

/** What is declared must not be absent too, and nothing is declared in a namespace that is to go. */
function checkAbsent(written: WrittenEnvironment, { note, has, lineOf }: Look): void {
  const { absent = {}, load_balancers = [] } = written
  const clash = (at: At, declared: At) => {
    if (has(declared)) note(at, words.declaredAndAbsent({ line: lineOf(declared) }))
  }
  for (const kind of DELETABLE) {
    for (const name of absent[kind] ?? []) clash(['absent', kind, name], [kind, name])
  }
  for (const path of absent.listeners ?? []) {
    const [lb = '', listener = ''] = path.split('/')
    clash(['absent', 'listeners', path], ['load_balancers', lb, 'listeners', listener])
  }
  if (absent.namespace !== true) return
  const inside = { services: written.services ?? [], load_balancers }
  for (const [key, declared] of Object.entries(inside)) {
    if (declared.length > 0) note(['absent', 'namespace'], words.namespaceAbsent({ key }))
  }
}
