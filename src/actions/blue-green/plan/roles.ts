/** Which of the two services is live: the one that the rules point at; no state is kept. */
import { refuse } from '../../../changes/engine/errors.ts'
import { sameImage } from '../../../changes/images/name.ts'
import { forwardsTo } from '../../../changes/network/switching.ts'
import type { Images } from '../../../changes/services/image.ts'
import { requireStateless, serviceStatus } from '../../../changes/services/service.ts'
import type { Service } from '../../../client/resources/services.ts'
import { blueGreenRefusals as refusals } from '../../../messages/network/blue-green.ts'
import type { State } from './state.ts'

export interface Roles {
  readonly live: Service
  readonly standbyName: string
  /** Undefined where it has to be created. */
  readonly standby: Service | undefined
  /** The rules point at both: an earlier run ended between two listeners. */
  readonly isBetween: boolean
}

/** Settled: the last operation has ended, and well. */
export function isSettled({ service_info: { status } }: Service): boolean {
  return serviceStatus(status)?.phase === 'succeeded'
}

/** True where each container runs the image that it should. */
export function runs({ service_container_infos: containers }: Service, images: Images): boolean {
  return containers.every(({ container_name: name, image_path }) => sameImage(image_path, images[name] ?? image_path))
}

/**
 * Listeners switch in their order and switch back the other way round, so where the rules point at both, the first one
 * points at the standby and the last at what was live. Throws `ChangeError` (`refused`) where the live one is gone, or
 * one of them is stateful.
 */
export function rolesOf({ listeners, names, services, loadBalancer }: State): Roles {
  const [one, other] = names
  const rules = listeners.flatMap(({ clusters }) => clusters)
  const isBetween = forwardsTo(rules, one) && forwardsTo(rules, other)
  const last = rules.findLast(({ serviceName }) => names.includes(serviceName))
  const liveName = last?.serviceName ?? one
  const standbyName = liveName === one ? other : one
  const live = services.get(liveName)
  if (live === undefined)
    return refuse(refusals.liveGone({ loadBalancer: loadBalancer.name, service: liveName }), refusals.liveGoneAdvice())
  const standby = services.get(standbyName)
  if (isBetween && standby === undefined)
    refuse(refusals.liveGone({ loadBalancer: loadBalancer.name, service: standbyName }), refusals.liveGoneAdvice())
  for (const service of [live, standby])
    if (service) requireStateless(service, refusals.canTakeTurns(), refusals.statefulAdvice())
  return { live, standbyName, standby, isBetween }
}

/** The roles by what is requested: where one alone runs it and is settled, that is where the traffic goes. */
export function rolesFor(images: Images, roles: Roles): Roles {
  const { live, standby, isBetween } = roles
  const isReady = (service: Service | undefined) => service !== undefined && isSettled(service) && runs(service, images)
  if (!isBetween || standby === undefined || isReady(standby) || !isReady(live)) return roles
  return { live: standby, standby: live, standbyName: live.service_info.service_name, isBetween }
}
