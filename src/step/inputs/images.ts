/** The inputs that say which container gets which image, and the outputs that say what became of it. */

import type { ChangeResult } from '../../changes/engine/change.ts'
import { assign, type DesiredImage } from '../../changes/services/image.ts'
import type { Service } from '../../client/resources/services.ts'
import { InputProblem, type Problem, type Values } from '../../github/inputs/input.ts'
import { boolean, integer, yaml } from '../../github/inputs/input-kinds.ts'
import { quote } from '../../github/report/truncate.ts'
import { imageInputProblems } from '../../messages/images/image-inputs.ts'
import type { IsProvided } from '../action.ts'
import { containerName, imagePath, isDigest, isImagePath } from './names.ts'

function decodeImages(value: unknown): readonly DesiredImage[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputProblem(imageInputProblems.map())
  }
  const entries = Object.entries(value)
  if (entries.length === 0) throw new InputProblem(imageInputProblems.emptyMap())
  return entries.map(([container_name, image_path]: [string, unknown]) => {
    if (typeof image_path === 'string' && isImagePath(image_path)) return { container_name, image_path }
    const got = quote(String(image_path))
    if (isDigest(String(image_path))) throw new InputProblem(imageInputProblems.digest({ got }))
    throw new InputProblem(imageInputProblems.wrongInMap({ container: quote(container_name), got }))
  })
}

/** The inputs that `update-image` and `deploy` share. */
export const imageInputs = {
  image_path: imagePath('New image of one container.'),
  container_name: containerName(),
  min_ready_seconds: integer({
    description: 'Seconds between two replicas during the rollout, 1 to 600.',
    default: 10,
    min: 1,
    max: 600,
  }),
  rollback: boolean({
    description: 'When the rollout fails or times out, put the earlier images back; the step still fails.',
    default: true,
    guards: true,
  }),
  container_images: yaml({
    description: 'Map of container name to image, for several containers at once; instead of image_path.',
    decode: decodeImages,
  }),
}

/** What does not go together with a map of several containers. */
function mapProblems(given: IsProvided): readonly Problem[] {
  if (!given('container_images') || !given('container_name')) return []
  return [{ input: 'container_name', message: imageInputProblems.ofOne() }]
}

/** One of the ways to say which image it is; never two, never none: `required` says what there is. */
function oneOf(sources: readonly [string, ...string[]], given: IsProvided, required: string): readonly Problem[] {
  const [first, ...others] = sources.filter(given)
  if (first === undefined) return [{ input: sources[0], message: required }]
  return others.map((input) => ({ input, message: imageInputProblems.notWith({ other: first }) }))
}

/** One image, or a map of several; never both, never none. */
export function imageProblems(given: IsProvided): readonly Problem[] {
  const sources = oneOf(['image_path', 'container_images'], given, imageInputProblems.required())
  return [...sources, ...mapProblems(given)]
}

const OF_A_BUILD = ['tag', 'docker_file', 'skip_existing'] as const

/** The same where the image may be built first; what speaks of a build does not go with an image that is there. */
export function imageOrBuildProblems(given: IsProvided): readonly Problem[] {
  const sources = oneOf(['image_path', 'container_images', 'repo_name'], given, imageInputProblems.oneSource())
  const other = ['image_path', 'container_images'].find(given)
  if (given('repo_name') || other === undefined) return [...sources, ...mapProblems(given)]
  const unused = OF_A_BUILD.filter(given).map((input) => {
    const says = input === 'tag' ? imageInputProblems.tagWithImage : imageInputProblems.buildsNothing
    return { input, message: says({ other }) }
  })
  return [...sources, ...mapProblems(given), ...unused]
}

/** Which container is to get which image. */
export function desiredImages(inputs: Values<typeof imageInputs>): readonly DesiredImage[] {
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
