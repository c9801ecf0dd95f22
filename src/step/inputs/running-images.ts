/** What is said of containers that run the image already: its name may stand for another build by now. */

import type { ChangeOutcome } from '../../changes/engine/change.ts'
import { isMovingTag, sameImage } from '../../changes/images/name.ts'
import { assign, type DesiredImage } from '../../changes/services/image.ts'
import type { Service } from '../../client/resources/services.ts'
import { movingTagRuns, rebuiltTagRuns } from '../../messages/images/images.ts'
import type { Step } from '../step.ts'

/**
 * Warns of each container that ran its image before the rollout, where its tag moves from build to build or where this
 * very step has built it anew: the platform cannot be told to take the same name again.
 */
export function reportRunningImages(
  step: Step,
  before: Service,
  images: readonly DesiredImage[],
  built: ChangeOutcome | undefined = undefined,
): void {
  for (const { container, image_path } of assign(before, images)) {
    const suspect = built === 'changed' || isMovingTag(image_path)
    if (!suspect || !sameImage(container.image_path, image_path)) continue
    const facts = { container: container.container_name, image: image_path }
    const warning = built === 'changed' ? rebuiltTagRuns(facts) : movingTagRuns(facts)
    step.log.warning(warning)
    step.report({ notes: [warning] })
  }
}
