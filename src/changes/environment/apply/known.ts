/** Resources that were there when the plan was made. */

import { existingOf, type Resource } from '../../engine/resource.ts'
import { CONFIRM_MS } from '../../engine/stability.ts'
import type { WaitOptions } from '../../engine/wait.ts'

/** The same resource; one odd answer that there is none is not believed, since it would be created then. */
export function knownToExist<T>(
  resource: Resource<T>,
  { clock, signal }: Pick<WaitOptions, 'clock' | 'signal'>,
): Resource<T> {
  const find = async () => {
    const found = await resource.find()
    if (existingOf(resource, found) !== undefined) return found
    await clock.sleep(CONFIRM_MS, signal)
    return resource.find()
  }
  return { ...resource, find }
}
