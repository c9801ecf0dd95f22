/** Rolling out images (API reference 9.12): stateless services only, within one repository, container by container. */
import type { Client } from '../../client/client.ts'
import type { Container, Service } from '../../client/resources/services.ts'
import {
  checkContainerName,
  giveContainer,
  giveMoreTime,
  imageOf,
  imageTargets,
  noSuchContainer,
  noTimeToRollOut,
  otherImageRuns,
  otherRepository,
  rollingOut,
  sameRepositoryInstead,
  statefulInstead,
  whichContainer,
} from '../../messages/images/images.ts'
import { joined } from '../../messages/message.ts'
import type { Change, ChangeOptions } from '../engine/change.ts'
import type { Difference } from '../engine/difference.ts'
import { refuse } from '../engine/errors.ts'
import { parseImage, sameImage, sameRepository } from '../images/name.ts'
import { isUnknownImage, type ReadOptions, requireStateless, serviceChange, serviceTitle } from './service.ts'

/** The image of each container by its name. */
export type Images = Readonly<Record<string, string>>

/** The images that a service has now. */
export function imagesByContainer({ service_container_infos: containers }: Service): Images {
  return Object.fromEntries(containers.map(({ container_name, image_path }) => [container_name, image_path]))
}

/** Which container should run which image; without a name, the only container of the service. */
export interface DesiredImage {
  readonly container_name?: string | undefined
  readonly image_path: string
}

export interface ImageUpdate {
  readonly service_id: number
  readonly images: readonly DesiredImage[]
  /** Seconds between two replicas, 1 to 600. */
  readonly min_ready_seconds: number
  /** Send the update even where every container runs its image. */
  readonly force: boolean
}

/** A container of the service with the image that it should run. */
export interface Assignment {
  readonly container: Container
  readonly image_path: string
}

function theOnly(service: Service): Container {
  const [first, ...others] = service.service_container_infos
  if (first !== undefined && others.length === 0) return first
  const count = others.length + (first ? 1 : 0)
  const facts = { service: serviceTitle(service), count, names: containerNames(service) }
  return refuse(whichContainer(facts), giveContainer())
}

function containerNames(service: Service): string {
  return joined(service.service_container_infos.map((one) => one.container_name))
}

/** The container of this name, or the only one. Throws `ChangeError` (`refused`) naming those that exist. */
export function findContainer(service: Service, name: string | undefined): Container {
  if (name === undefined) return theOnly(service)
  const found = service.service_container_infos.find((one) => one.container_name === name)
  if (found) return found
  const facts = { service: serviceTitle(service), name, names: containerNames(service) }
  return refuse(noSuchContainer(facts), checkContainerName())
}

/** Finds each container by its name. Throws `ChangeError` (`refused`) naming those that exist. */
export function assign(service: Service, images: readonly DesiredImage[]): readonly Assignment[] {
  return images.map(({ container_name, image_path }) => ({
    container: findContainer(service, container_name),
    image_path,
  }))
}

function checkRepository({ container, image_path: image }: Assignment): void {
  if (sameRepository(container.image_path, image)) return
  const current = parseImage(container.image_path).repository
  const requested = parseImage(image).repository
  const facts = { container: container.container_name, current, image, requested }
  refuse(otherRepository(facts), sameRepositoryInstead())
}

/** What decides whether a rollout has enough time. */
export type RolloutTime = Pick<ChangeOptions, 'clock' | 'deadlineAt' | 'wait'>

/** The shortest time that a rollout takes: the platform pauses between two replicas. */
export function minRolloutMs(service: Service, min_ready_seconds: number): number {
  return Math.max(0, service.service_info.replicas - 1) * min_ready_seconds * 1000
}

/** Seconds until the deadline, for people. */
export function secondsLeft({ clock, deadlineAt }: RolloutTime): number {
  return Math.max(0, Math.floor((deadlineAt - clock.now()) / 1000))
}

/** Refuses a rollout that is waited for and cannot end before the deadline: it would only be rolled back. */
export function requireTime(service: Service, min_ready_seconds: number, time: RolloutTime): void {
  const leastMs = minRolloutMs(service, min_ready_seconds)
  if (!time.wait || leastMs === 0 || leastMs < time.deadlineAt - time.clock.now()) return
  const { replicas } = service.service_info
  const spans = { pause: min_ready_seconds, least: leastMs / 1000, left: secondsLeft(time) }
  refuse(noTimeToRollOut({ service: serviceTitle(service), replicas, ...spans }), giveMoreTime())
}

/** Says which container runs neither the image of the update nor the one before it, where one does. */
export function supersededBy(update: ImageUpdate, state: Service, before: Service): string | undefined {
  const earlier = new Map(before.service_container_infos.map((one) => [one.container_id, one.image_path]))
  const other = assign(state, update.images).find(({ container, image_path }) => {
    const previous = earlier.get(container.container_id)
    if (previous === undefined) return false
    return !sameImage(container.image_path, image_path) && !sameImage(container.image_path, previous)
  })
  return other && otherImageRuns({ container: other.container.container_name, image: other.container.image_path })
}

function isRunning(service: Service, images: readonly DesiredImage[]): boolean {
  return assign(service, images).every(({ container, image_path }) => sameImage(container.image_path, image_path))
}

function imageDifferences(service: Service, images: readonly DesiredImage[]): readonly Difference[] {
  return assign(service, images)
    .filter(({ container, image_path }) => !sameImage(container.image_path, image_path))
    .map(({ container, image_path }) => ({
      field: imageOf({ container: container.container_name }),
      before: container.image_path,
      after: image_path,
    }))
}

/** The update as a change, for `applyChange`; refused where `time` is passed and too short for it. */
export function imageChange(
  client: Client,
  update: ImageUpdate,
  options: ReadOptions,
  time?: RolloutTime,
): Change<Service> {
  const images = joined(update.images.map((one) => one.image_path))
  return {
    ...serviceChange(client, update.service_id, options),
    family: 'update',
    goal: imageTargets.run({ images }),
    phase: rollingOut(),
    settleMs: update.min_ready_seconds * 1000,
    isTransient: isUnknownImage,
    always: update.force,
    check: (service) => {
      requireStateless(service, imageTargets.changeImage(), statefulInstead())
      for (const assignment of assign(service, update.images)) checkRepository(assignment)
      if (time && (update.force || !isRunning(service, update.images))) {
        requireTime(service, update.min_ready_seconds, time)
      }
    },
    matches: (service) => isRunning(service, update.images),
    differences: (service) => imageDifferences(service, update.images),
    send: (service) =>
      client.services.updateImage(
        update.service_id,
        assign(service, update.images).map(({ container, image_path }) => ({
          container_id: container.container_id,
          image_path,
        })),
        update.min_ready_seconds,
      ),
    supersededBy: (state, before) => supersededBy(update, state, before),
  }
}

/** The images that the update would replace, as an update that rolls back to them. */
export function revertUpdate(update: ImageUpdate, before: Service): ImageUpdate {
  const images = assign(before, update.images).map(({ container }) => ({
    container_name: container.container_name,
    image_path: container.image_path,
  }))
  return { ...update, images, force: false }
}
