/** Port maps of a service: `SERVICE_PORT:CONTAINER_PORT[/PROTOCOL]`. */
import type { PortMap } from '../client/services.ts'
import { InputProblem } from '../workflow/input.ts'
import { list } from '../workflow/input-kinds.ts'
import { quote } from '../workflow/parsers.ts'

const PROTOCOLS = ['TCP', 'UDP']

function port(digits: string | undefined): number | undefined {
  const value = Number(digits)
  return Number.isInteger(value) && value >= 1 && value <= 65_535 ? value : undefined
}

/** Reads one port map; throws `InputProblem`. */
export function parsePortMap(given: string): PortMap {
  const match = /^(\d{1,5}):(\d{1,5})(?:\/(\w+))?$/.exec(given)
  const source_port = port(match?.[1])
  const dest_port = port(match?.[2])
  const protocol = (match?.[3] ?? 'TCP').toUpperCase()
  if (source_port === undefined || dest_port === undefined || !PROTOCOLS.includes(protocol)) {
    throw new InputProblem(
      `takes SERVICE_PORT:CONTAINER_PORT[/PROTOCOL], ports from 1 to 65535 and TCP or UDP, such as 80:8080/TCP; got ${quote(given)}`,
    )
  }
  return { source_port, dest_port, protocol }
}

/** What is wrong with the port maps of one service together: each side's ports have to be distinct. */
export function portProblem(maps: readonly PortMap[]): string | undefined {
  for (const [side, ports] of [
    ['service', maps.map((map) => map.source_port)],
    ['container', maps.map((map) => map.dest_port)],
  ] as const) {
    const twice = ports.find((one, i) => ports.indexOf(one) !== i)
    if (twice !== undefined) return `takes each ${side} port once; ${twice} comes twice`
  }
  return undefined
}

/** The input, with `what` saying whose ports. */
export function portMaps(what: string) {
  return list({
    description: `${what}: SERVICE_PORT:CONTAINER_PORT[/PROTOCOL], a line each, for example 80:8080/TCP.`,
    commas: true,
    item: parsePortMap,
  })
}
