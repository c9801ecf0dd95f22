/** Where the services are asked: at a listener that switches, by the rule that leads to the live one. */
import { refuse } from '../../../changes/engine/errors.ts'
import { listenerAddress } from '../../../changes/network/listener.ts'
import type { Probe } from '../../../changes/services/release/probe-settings.ts'
import type { Listener } from '../../../client/resources/load-balancers.ts'
import { blueGreenRefusals as refusals } from '../../../messages/network/blue-green.ts'
import type { BlueGreenValues } from '../work.ts'
import type { State } from './state.ts'

type Rule = Listener['clusters'][number]

/** How the switched listener is asked, and what of it the test listener needs. */
export interface Entrance {
  readonly probe: Probe
  /** The address that users have. */
  readonly url: string
  readonly rule: Rule
}

/** A host name or an address, and nothing that would make something else of a URL or a header. */
const HOST = /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/

/** The host of a rule, where it is one name: no wildcard, no pattern, not several. */
function hostOf({ serverName = '*' }: Rule): string | undefined {
  return HOST.test(serverName) ? serverName : undefined
}

const pathsOf = ({ path = '/' }: Rule) => path.split(/\s+/)

/** What can be asked. */
const PROTOCOLS: readonly string[] = ['http', 'https']

/** The rule to the live service that the path of the probe takes. Throws `ChangeError` (`refused`) where none does. */
function ruleFor({ name, clusters }: Listener, live: string, path: string): Rule {
  const rules = clusters.filter(({ serviceName }) => serviceName === live)
  const rule = rules.find((each) => pathsOf(each).some((prefix) => path.startsWith(prefix)))
  const paths = [...new Set(rules.flatMap(pathsOf))]
  return rule ?? refuse(refusals.noPath({ path, listener: name, paths }), refusals.givePath())
}

/** The first listener that leads to this service. Throws `ChangeError` (`refused`) where it cannot be asked. */
export function entranceOf({ loadBalancer, listeners }: State, service: string, values: BlueGreenValues): Entrance {
  const { address, name } = loadBalancer
  if (!HOST.test(address)) refuse(refusals.noAddress({ loadBalancer: name }))
  const listener = listeners.find(({ clusters }) => clusters.some(({ serviceName }) => serviceName === service))
  if (listener === undefined) throw new TypeError(`No listener leads to ${service}.`)
  if (!PROTOCOLS.includes(listener.protocol))
    refuse(refusals.noProtocol({ listener: listener.name, protocol: listener.protocol }))
  const { health_check_path: path, environment_url } = values
  const rule = ruleFor(listener, service, path)
  const host = hostOf(rule) ?? (environment_url === undefined ? undefined : new URL(environment_url).hostname)
  if (host === undefined && listener.protocol === 'https')
    refuse(refusals.noHost({ listener: listener.name }), refusals.giveUrl())
  const { health_check_status: accepts, health_check_interval: intervalMs } = values
  const probe = {
    url: listenerAddress(listener, address) + path,
    accepts,
    intervalMs,
    ...(host === undefined ? {} : { host }),
  }
  return { probe, url: environment_url ?? `${listenerAddress(listener, host ?? address)}/`, rule }
}

/** The probe of the standby through the test listener. */
export function testProbe({ probe }: Entrance, { loadBalancer }: State, port: number, path: string): Probe {
  return { ...probe, url: listenerAddress({ protocol: 'http', listenPort: port }, loadBalancer.address) + path }
}
