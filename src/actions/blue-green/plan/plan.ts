/** What a run is to do, and all that is refused before anything is sent. */
import { refuse } from '../../../changes/engine/errors.ts'
import { sameRepository } from '../../../changes/images/name.ts'
import { forwardsTo } from '../../../changes/network/switching.ts'
import { assign, type Images, imagesByContainer } from '../../../changes/services/image.ts'
import { serviceTitle, suspensionWarning } from '../../../changes/services/service.ts'
import { blueGreenRefusals as refusals } from '../../../messages/network/blue-green.ts'
import { resolveImages, runningImageWarnings } from '../../../step/operations/images.ts'
import type { BlueGreenValues, Work } from '../work.ts'
import { type Entrance, entranceOf } from './entrance.ts'
import { isSettled, type Roles, rolesFor, rolesOf, runs } from './roles.ts'
import { type State, TEST_LISTENER } from './state.ts'

export interface Plan {
  readonly state: State
  readonly roles: Roles
  /** What the service that gets the traffic runs, by container. */
  readonly images: Images
  readonly entrance: Entrance
  /**
   * `switch`: the standby is brought up and gets the traffic. `forward`, `back`: an earlier run ended between two listeners.
   * `stay`: the live service runs what is requested.
   */
  readonly way: 'switch' | 'forward' | 'back' | 'stay'
  /** Sentences on what people should know although nothing stands in the way. */
  readonly warnings: readonly string[]
}

/** One image as text; several by container. */
export function imagesOutput(images: Images): string | Images {
  const [first, ...others] = Object.values(images)
  return first !== undefined && others.length === 0 ? first : images
}

/** The images for people. */
export function imagesText(images: Images): string {
  return [...new Set(Object.values(images))].join(', ')
}

function wayOf(roles: Roles, images: Images): Plan['way'] {
  const { live, standby, isBetween } = roles
  if (isBetween) return standby && isSettled(standby) && runs(standby, images) ? 'forward' : 'back'
  return isSettled(live) && runs(live, images) ? 'stay' : 'switch'
}

/** The plan of `operation: deploy`. Throws `ChangeError` (`refused`) where the platform cannot do it. */
export async function deployPlan({ client, values, step }: Work, state: State): Promise<Plan> {
  const found = rolesOf(state)
  const requested = { ...values, container_name: undefined, rollback: true }
  const desired = await resolveImages(client, requested, async () => found.live, step)
  const wanted = assign(found.live, desired)
  const images: Images = {
    ...imagesByContainer(found.live),
    ...Object.fromEntries(wanted.map(({ container, image_path }) => [container.container_name, image_path])),
  }
  const roles = rolesFor(images, found)
  const way = wayOf(roles, images)
  // What goes back first does so whatever the standby is like.
  if (way === 'switch') checkStandby(roles, images)
  const target = way === 'stay' ? roles.live : roles.standby
  const moving = target === undefined || way === 'back' ? [] : runningImageWarnings(target, desired)
  return planned(state, values, roles, images, way, moving)
}

/** The plan of `operation: switch_back`. */
export function switchBackPlan({ values }: Work, state: State): Plan {
  const roles = rolesOf(state)
  const { live, standby, standbyName, isBetween } = roles
  if (isBetween) return planned(state, values, roles, imagesByContainer(live), 'back')
  if (standby === undefined) return refuse(refusals.noStandby({ standby: standbyName }), refusals.deployInstead())
  const { status } = standby.service_info
  if (!isSettled(standby)) refuse(refusals.notSettled({ service: serviceTitle(standby), status }))
  return planned(state, values, roles, imagesByContainer(standby), 'switch')
}

function planned(
  state: State,
  values: BlueGreenValues,
  roles: Roles,
  images: Images,
  way: Plan['way'],
  moving: readonly string[] = [],
): Plan {
  const { live, standby } = roles
  checkTestPort(state, values.test_port)
  if (values.after === 'delete' && way !== 'stay') checkOldIsFree(state, live.service_info.service_name)
  const entrance = entranceOf(state, live.service_info.service_name, values)
  const suspended = [live, standby].flatMap((service) => (service && suspensionWarning(service)) ?? [])
  return { state, roles, images, entrance, way, warnings: [...suspended, ...moving] }
}

function checkTestPort({ all }: State, port: number | undefined): void {
  const taken = all.find(({ name, listenPort }) => listenPort === port && name !== TEST_LISTENER)
  if (port !== undefined && taken) refuse(refusals.portTaken({ port, listener: taken.name }), refusals.otherPort())
}

/** The listeners outside the switch that need the service. */
function othersThatNeed({ all, listeners }: Pick<State, 'all' | 'listeners'>, service: string): readonly string[] {
  const switched = new Set(listeners.map(({ name }) => name))
  return all
    .filter(({ name, clusters }) => name !== TEST_LISTENER && !switched.has(name) && forwardsTo(clusters, service))
    .map(({ name }) => name)
}

function checkOldIsFree(state: State, service: string): void {
  const listeners = othersThatNeed(state, service)
  if (listeners.length > 0) refuse(refusals.oldNeeded({ service, listeners }), refusals.keepOld())
}

/** Refuses a standby that cannot become a copy: the platform changes neither containers nor the repository of an image. */
export function checkStandby({ standby }: Roles, images: Images): void {
  if (standby === undefined) return
  const title = serviceTitle(standby)
  const advice = refusals.deleteStandby({ standby: standby.service_info.service_name })
  const has = standby.service_container_infos.map(({ container_name }) => container_name)
  const wanted = Object.keys(images)
  if (has.toSorted().join() !== wanted.toSorted().join())
    refuse(refusals.otherContainers({ standby: title, has, wanted }), advice)
  for (const { container_name: container, image_path } of standby.service_container_infos) {
    const image = images[container] ?? image_path
    if (sameRepository(image_path, image)) continue
    refuse(refusals.otherRepository({ standby: title, container, has: image_path, wanted: image }), advice)
  }
}
