/** Port maps of a service: `SERVICE_PORT:CONTAINER_PORT[/PROTOCOL]`. */
import type { PortMap } from '../../../client/api-version.ts'
import { InputProblem } from '../../../github/inputs/input.ts'
import { list } from '../../../github/inputs/input-kinds.ts'
import { quote } from '../../../github/report/truncate.ts'
import { settings } from '../../../messages/services/service-inputs.ts'

/** The highest port number. */
export const LAST_PORT = 65_535

function portOf(digits: string | undefined): number | undefined {
  const port = Number(digits)
  return port >= 1 && port <= LAST_PORT ? port : undefined
}

/** `TCP` or `UDP` in upper case; `undefined` for anything else. */
export function protocolOf(given: string): string | undefined {
  const protocol = given.toUpperCase()
  return protocol === 'TCP' || protocol === 'UDP' ? protocol : undefined
}

/** Reads one port map; throws `InputProblem`. */
export function parsePortMap(given: string): PortMap {
  const [, service, container, last = 'TCP'] = /^(\d{1,5})\s*:\s*(\d{1,5})(?:\s*\/\s*(\w+))?$/.exec(given) ?? []
  const source_port = portOf(service)
  const dest_port = portOf(container)
  const protocol = protocolOf(last)
  if (source_port === undefined || dest_port === undefined || protocol === undefined) {
    throw new InputProblem(settings.portMap({ last: LAST_PORT, got: quote(given) }))
  }
  return { source_port, dest_port, protocol }
}

/** The first that comes twice; the same number on TCP and on UDP is two ports. */
function twice(maps: readonly PortMap[], side: 'source_port' | 'dest_port'): string | undefined {
  const ports = maps.map((map) => `${map[side]}/${map.protocol}`)
  return ports.find((port, i) => ports.indexOf(port) !== i)
}

/**
 * What is wrong with the port maps of one service together: on each side, every port and protocol stands once. `shown`
 * makes of the port what may be shown of it.
 */
export function portProblem(
  maps: readonly PortMap[],
  shown: (port: string) => string = (port) => port,
): string | undefined {
  const service = twice(maps, 'source_port')
  if (service !== undefined) return settings.servicePortTwice({ port: shown(service) })
  const container = twice(maps, 'dest_port')
  return container === undefined ? undefined : settings.containerPortTwice({ port: shown(container) })
}

/** The input. */
export const portMaps = () => list({ commas: true, item: parsePortMap })
