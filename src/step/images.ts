/** The inputs that say which container gets which image, and the outputs that say what became of it. */
import type { Service } from '../client/services.ts'
import type { ChangeResult } from '../rollout/change.ts'
import { assign, type WantedImage } from '../rollout/image-update.ts'
import { InputProblem, type Problem, type Values } from '../workflow/input.ts'
import { boolean, integer, text, yaml } from '../workflow/input-kinds.ts'
import { quote } from '../workflow/parsers.ts'
import type { Given } from './action.ts'
import { containerName, IMAGE_PATH, isImagePath } from './names.ts'

function decodeImages(value: unknown): readonly WantedImage[] {
  const takes = 'takes a map of container name to image, such as "web: hub.c.163.com/admin/web:v2"'
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InputProblem(takes)
  const entries = Object.entries(value)
  if (entries.length === 0) throw new InputProblem(`${takes}; got none`)
  return entries.map(([container_name, image_path]: [string, unknown]) => {
    if (typeof image_path === 'string' && isImagePath(image_path)) return { container_name, image_path }
    throw new InputProblem(`${takes}; the image of ${quote(container_name)} is ${quote(String(image_path))}`)
  })
}

/** The inputs that `update-image` and `deploy` share. */
export const imageInputs = {
  image_path: text({ description: 'New image of one container.', ...IMAGE_PATH }),
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

/** One image, or a map of several; never both, never none. */
export function imageProblems(_values: Partial<Values<typeof imageInputs>>, given: Given): readonly Problem[] {
  const several = given('container_images')
  if (!given('image_path') && !several)
    return [{ input: 'image_path', message: 'is required, or container_images for several containers' }]
  const message = 'names the container of image_path, and does not go with container_images'
  const problems: Problem[] = []
  if (given('image_path') && several)
    problems.push({ input: 'container_images', message: 'does not go with image_path: give one of them' })
  if (given('container_name') && several) problems.push({ input: 'container_name', message })
  return problems
}

/** Which container is to get which image. */
export function wantedImages(inputs: Values<typeof imageInputs>): readonly WantedImage[] {
  if (inputs.container_images !== undefined) return inputs.container_images
  if (inputs.image_path === undefined) throw new TypeError('The rules of the inputs let no image through.')
  return [{ container_name: inputs.container_name, image_path: inputs.image_path }]
}

function byContainer(service: Service, images: readonly WantedImage[]) {
  return assign(service, images).map(({ container }) => [container.container_name, container.image_path] as const)
}

/** One image as text; several as an object by container. */
export function imagesOf(service: Service, images: readonly WantedImage[]): string | Record<string, string> {
  const pairs = byContainer(service, images)
  const [first] = pairs
  return pairs.length === 1 && first !== undefined ? first[1] : Object.fromEntries(pairs)
}

/** What runs now and what ran before. */
export function imageOutputs(result: ChangeResult<Service>, images: readonly WantedImage[]) {
  return { image_path: imagesOf(result.after, images), previous_image_path: imagesOf(result.before, images) }
}
