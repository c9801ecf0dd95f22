/** Rolling out images (API reference 9.12): stateless services only, within one repository, container by container. */
import type { Client } from '../client/client.ts'
import type { Container, Service } from '../client/services.ts'
import { applyChange, type Change, type ChangeResult } from './change.ts'
import { refuse } from './errors.ts'
import { parseImage, sameImage } from './image-name.ts'
import { isUnknownImage, needStateless, type ServiceOptions, serviceChange, serviceTitle } from './service-state.ts'

/** Which container is to run which image; without a name, the only container that the service has. */
export interface WantedImage {
  readonly container_name?: string | undefined
  readonly image_path: string
}

export interface ImageUpdate {
  readonly service_id: number
  readonly images: readonly WantedImage[]
  /** Seconds between two replicas, 1 to 600. */
  readonly min_ready_seconds: number
  /** Send it even where every container has its image. */
  readonly force: boolean
}

/** A container of the service with the image that it is to run. */
export interface Assignment {
  readonly container: Container
  readonly image_path: string
}

function theOnly(service: Service): Container {
  const [first, ...others] = service.service_container_infos
  if (first !== undefined && others.length === 0) return first
  const names = service.service_container_infos.map((container) => container.container_name).join(', ')
  return refuse(
    `${serviceTitle(service)} has ${others.length + (first ? 1 : 0)} containers (${names}), so it has to be said which of them gets the image.`,
    'Give container_name, or container_images for several at once.',
  )
}

/** The container of this name, or the only one. Throws `RolloutError` (`refused`) naming those there are. */
export function findContainer(service: Service, name: string | undefined): Container {
  if (name === undefined) return theOnly(service)
  const found = service.service_container_infos.find((one) => one.container_name === name)
  if (found) return found
  const names = service.service_container_infos.map((one) => one.container_name).join(', ')
  return refuse(`${serviceTitle(service)} has no container "${name}": there is ${names}.`, 'Check container_name.')
}

/** Finds each container by its name. Throws `RolloutError` (`refused`) naming those there are. */
export function assign(service: Service, images: readonly WantedImage[]): readonly Assignment[] {
  return images.map(({ container_name, image_path }) => ({
    container: findContainer(service, container_name),
    image_path,
  }))
}

function checkRepository({ container, image_path }: Assignment): void {
  const current = parseImage(container.image_path).repository
  const asked = parseImage(image_path).repository
  if (current === asked) return
  refuse(
    `Container ${container.container_name} runs an image of ${current}, and the platform changes an image only within its repository; ${image_path} belongs to ${asked}.`,
    'Push or build the image into the same repository, or create a new service for the other one.',
  )
}

/** Says which container runs neither the image that the update asks for nor the one before it, where one does. */
export function overtakenBy(update: ImageUpdate, state: Service, before: Service): string | undefined {
  const earlier = new Map(before.service_container_infos.map((one) => [one.container_id, one.image_path]))
  const other = assign(state, update.images).find(({ container, image_path }) => {
    const was = earlier.get(container.container_id)
    return !sameImage(container.image_path, image_path) && was !== undefined && !sameImage(container.image_path, was)
  })
  return (
    other &&
    `container ${other.container.container_name} now runs ${other.container.image_path}, which is neither the image asked for nor the one before`
  )
}

/** The update as a change, for `applyChange`. */
export function imageChange(
  client: Client,
  update: ImageUpdate,
  options: Pick<ServiceOptions, 'seen'>,
): Change<Service> {
  const images = update.images.map((one) => one.image_path).join(', ')
  return {
    ...serviceChange(client, update.service_id, options),
    family: 'update',
    what: `run ${images}`,
    phase: 'Rolling out',
    settleMs: update.min_ready_seconds * 1000,
    passes: isUnknownImage,
    always: update.force,
    check: (service) => {
      needStateless(service, 'change the image', 'For a stateful service, create it anew with the new image.')
      for (const assignment of assign(service, update.images)) checkRepository(assignment)
    },
    matches: (service) =>
      assign(service, update.images).every(({ container, image_path }) => sameImage(container.image_path, image_path)),
    differences: (service) =>
      assign(service, update.images)
        .filter(({ container, image_path }) => !sameImage(container.image_path, image_path))
        .map(({ container, image_path }) => ({
          field: `image of ${container.container_name}`,
          before: container.image_path,
          after: image_path,
        })),
    send: (service) =>
      client.services.updateImage(
        update.service_id,
        assign(service, update.images).map(({ container, image_path }) => ({
          container_id: container.container_id,
          image_path,
        })),
        update.min_ready_seconds,
      ),
    overtaken: (state, before) => overtakenBy(update, state, before),
  }
}

/** The images that the update would replace, as an update that puts them back. */
export function reverse(update: ImageUpdate, before: Service): ImageUpdate {
  const images = assign(before, update.images).map(({ container }) => ({
    container_name: container.container_name,
    image_path: container.image_path,
  }))
  return { ...update, images, force: false }
}

/** Rolls the images out; see `applyChange` for what it rejects with. */
export function updateImages(
  client: Client,
  update: ImageUpdate,
  options: ServiceOptions,
): Promise<ChangeResult<Service>> {
  return applyChange(imageChange(client, update, options), options)
}
