/** What a replica is called and where it is reached inside the platform: both follow from its run-time id. */
import type { Service } from '../world/world.ts'

/** An address of the platform's inner network; a replica that is replaced gets another one. */
export function lanIpOf(dockerId: string): string {
  const byte = (index: number) => Number.parseInt(dockerId.slice(2 * index, 2 * index + 2), 16)
  return `10.${byte(0)}.${byte(1)}.${1 + (byte(2) % 254)}`
}

/** `web-50883-128187165-15zxz`: service, its id, and two parts that are the replica's own. */
export function podNameOf({ name, id }: Service, dockerId: string): string {
  return `${name}-${id}-${Number.parseInt(dockerId.slice(0, 7), 16)}-${dockerId.slice(-5)}`
}
