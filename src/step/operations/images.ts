/** Which container gets which image, what became of it, and what is said of containers that run their image already. */
import type { ChangeOutcome, ChangeResult } from '../../changes/engine/change.ts'
import { isMovingTag, sameImage } from '../../changes/images/name.ts'
import { assign, type DesiredImage } from '../../changes/services/image.ts'
import { serviceTitle } from '../../changes/services/service.ts'
import type { Client } from '../../client/client.ts'
import type { Service } from '../../client/resources/services.ts'
import { phases } from '../../messages/changes/phases.ts'
import { movingTagRuns, rebuiltTagRuns } from '../../messages/images/images.ts'
import { promotion } from '../../messages/images/promotion.ts'
import { joined } from '../../messages/message.ts'
import type { ImageInputs } from '../inputs/images.ts'
import type { Step } from '../step.ts'

/** Which container is to get which image. */
export function desiredImages(inputs: ImageInputs): readonly DesiredImage[] {
  if (inputs.container_images !== undefined) return inputs.container_images
  if (inputs.image_path === undefined) throw new TypeError('The rules of the inputs let no image through.')
  return [{ container_name: inputs.container_name, image_path: inputs.image_path }]
}

/** The same, where the images may also be those that another service runs now: it is read then, and `target` with it. */
export async function resolveImages(
  client: Client,
  inputs: ImageInputs,
  target: () => Promise<Service>,
  step: Step,
): Promise<readonly DesiredImage[]> {
  const { image_from: from, container_name } = inputs
  if (from === undefined) return desiredImages(inputs)
  const { promote } = await import('../../changes/services/release/promotion.ts')
  step.observer.phase(phases.reading())
  const { source, images, warnings } = await promote(client, from, await target(), container_name)
  const { namespace } = source.service_info
  const names = joined([...new Set(images.map((one) => one.image_path))])
  step.report({ notes: [promotion.from({ service: serviceTitle(source), namespace, images: names })], warnings })
  return images
}

function byContainer(service: Service, images: readonly DesiredImage[]) {
  return assign(service, images).map(({ container }) => [container.container_name, container.image_path] as const)
}

/** One image as text; several as an object by container. */
export function imagesOf(service: Service, images: readonly DesiredImage[]): string | Record<string, string> {
  const pairs = byContainer(service, images)
  const [first] = pairs
  return pairs.length === 1 && first !== undefined ? first[1] : Object.fromEntries(pairs)
}

/** What runs now and what ran before. */
export function imageOutputs(result: ChangeResult<Service>, images: readonly DesiredImage[]) {
  return { image_path: imagesOf(result.after, images), previous_image_path: imagesOf(result.before, images) }
}

/**
 * A warning for each container that ran its image before the rollout, where its tag moves from build to build or where this
 * very step has built it anew: the platform cannot be told to take the same name again.
 */
export function runningImageWarnings(
  before: Service,
  images: readonly DesiredImage[],
  built?: ChangeOutcome,
): readonly string[] {
  const running = assign(before, images).filter(
    ({ container, image_path }) =>
      (built === 'changed' || isMovingTag(image_path)) && sameImage(container.image_path, image_path),
  )
  const warning = built === 'changed' ? rebuiltTagRuns : movingTagRuns
  return running.map(({ container, image_path }) => warning({ container: container.container_name, image: image_path }))
}
