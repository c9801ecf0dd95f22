/** What a build says of itself at its end. */
import type { BuildResult } from '../../changes/images/build.ts'
import { buildEnded, reusedAsRequested, reusedByContent } from '../../messages/images/builds.ts'
import { imageFacts } from '../../messages/images/images.ts'
import type { NamedBuild } from '../../step/operations/build.ts'

/** How the build ended, in one sentence. Where nothing was built it says so, and why. */
function headlineOf({ outcome, image_path: image, status }: BuildResult, { namesContent }: NamedBuild): string {
  if (outcome !== 'unchanged') return buildEnded[outcome]({ image, status })
  return namesContent ? reusedByContent({ image }) : reusedAsRequested({ image })
}

/** The part of the step's report that is the build's. */
export function reportOf(result: BuildResult, named: NamedBuild) {
  const { outcome, image_path } = result
  return {
    outcome,
    subject: image_path,
    headline: headlineOf(result, named),
    facts: [
      { name: imageFacts.image(), value: image_path },
      { name: imageFacts.dockerfile(), value: named.file },
    ],
  }
}
