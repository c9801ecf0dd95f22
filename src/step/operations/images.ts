/** Which container gets which image, what became of it, and what is said of containers that run their image already. */
import type { ChangeOutcome, ChangeResult } from '../../changes/engine/change.ts'
import { isMovingTag, sameImage } from '../../changes/images/name.ts'
import { assign, type DesiredImage } from '../../changes/services/image.ts'
import type { Service } from '../../client/resources/services.ts'
import { movingTagRuns, rebuiltTagRuns } from '../../messages/images/images.ts'
import type { ImageInputs } from '../inputs/images.ts'

/** Which container is to get which image. */
export function desiredImages(inputs: ImageInputs): readonly DesiredImage[] {
  if (inputs.container_images !== undefined) return inputs.container_images
  if (inputs.image_path === undefined) throw new TypeError('The rules of the inputs let no image through.')
  return [{ container_name: inputs.container_name, image_path: inputs.image_path }]
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
