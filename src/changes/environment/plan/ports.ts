/** Ports that move: old and new ones together, until no rule points at the old ones any more. */
import type { PortMap } from '../../../client/api-version.ts'
import { hasPort } from './rules.ts'
import { portsWanted } from './service-fields.ts'
import type { Situation } from './situation.ts'

export interface PortPhases {
  /** What the service has until its listeners have moved. */
  readonly first: readonly PortMap[]
  /** What it has in the end. */
  readonly last: readonly PortMap[]
  /** Listeners whose rules point at ports that go. */
  readonly waitsFor: readonly string[]
  /** A port that rules use leads elsewhere at once, or goes before they have moved. */
  readonly hasGap: boolean
}

function sameSide(one: PortMap, other: PortMap, side: 'source_port' | 'dest_port'): boolean {
  return one[side] === other[side] && one.protocol.toUpperCase() === other.protocol.toUpperCase()
}

/** The phases in which the ports of a service that is updated change. */
export function portPhases(situation: Situation, name: string): PortPhases {
  const actual = situation.service(name)
  const last = portsWanted(situation.declaredService(name), actual)
  const before = actual?.service_info.port_maps ?? []
  const users = (port: PortMap) =>
    situation.actualListeners
      .filter(({ listener }) =>
        listener.clusters.some((rule) => rule.serviceName === name && rule.servicePort === port.source_port),
      )
      .map((one) => one.name)
  const leaving = before.filter((port) => !hasPort(last, port.source_port) && users(port).length > 0)
  const kept = leaving.filter((port) => !last.some((one) => sameSide(one, port, 'dest_port')))
  const retargeted = before.some(
    (port) =>
      users(port).length > 0 &&
      last.some((one) => sameSide(one, port, 'source_port') && !sameSide(one, port, 'dest_port')),
  )
  return {
    first: [...last, ...kept],
    last,
    waitsFor: [...new Set(kept.flatMap(users))],
    hasGap: retargeted || kept.length < leaving.length,
  }
}
