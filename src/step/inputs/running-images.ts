/** What is said of containers that run the image already: its name may stand for another build by now. */

import type { ChangeOutcome } from '../../changes/engine/change.ts'
import { isMovingTag, sameImage } from '../../changes/images/name.ts'
import { assign, type DesiredImage } from '../../changes/services/image.ts'
import type { Service } from '../../client/resources/services.ts'
import { movingTagRuns, rebuiltTagRuns } from '../../messages/images/images.ts'

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
