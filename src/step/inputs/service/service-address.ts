/** What a service runs and where it is to be reached, as outputs. */
import type { Service } from '../../../client/resources/services.ts'
import { group } from '../../action.ts'

/** The outputs of a service besides its name. */
export const address = group({
  name: 'address',
  inputs: {},
  outputs: ['replicas', 'image_path', 'pub_ip', 'url'],
})

/** Their names. */
export type AddressOutput = (typeof address.outputs)[number]

// Anything else in the place of an address would make a link to wherever the server likes.
const ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/

/** `http://IP[:PORT]` of the first TCP port; empty without a public address or such a port. */
export function serviceUrl({ service_info }: Service): string {
  const { pub_ip, port_maps } = service_info
  const port = port_maps.find((map) => map.protocol.toUpperCase() === 'TCP')?.source_port
  if (!ADDRESS.test(pub_ip) || port === undefined) return ''
  if (port === 443) return `https://${pub_ip}`
  return port === 80 ? `http://${pub_ip}` : `http://${pub_ip}:${port}`
}

/** One image as text, several as an object by container. */
export function runningImages({ service_container_infos: containers }: Service): string | Record<string, string> {
  const [first, ...others] = containers
  if (first && others.length === 0) return first.image_path
  return Object.fromEntries(containers.map((one) => [one.container_name, one.image_path]))
}

/** Values of these outputs; none for a service that does not exist. */
export function addressOutputs(service: Service | undefined) {
  if (service === undefined) return {}
  const { replicas, pub_ip } = service.service_info
  return { replicas, image_path: runningImages(service), pub_ip, url: serviceUrl(service) }
}
