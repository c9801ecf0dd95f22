/** The inputs that say which container gets which image. */

import type { DesiredImage } from '../../changes/services/image.ts'
import type { ServiceName } from '../../changes/services/release/promotion.ts'
import { yaml } from '../../github/inputs/file-kinds.ts'
import { InputProblem, type IsProvided, type Problem, type Values } from '../../github/inputs/input.ts'
import { boolean, custom, integer } from '../../github/inputs/input-kinds.ts'
import { quote } from '../../github/report/truncate.ts'
import { imageInputProblems } from '../../messages/images/image-inputs.ts'
import { group } from '../action.ts'
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

/** `NAMESPACE/SERVICE`; throws `InputProblem`. */
function parseSource(given: string): ServiceName {
  const [, namespace, service_name] = /^([^/\p{Cc}]{1,128})\/([^/\p{Cc}]{1,128})$/u.exec(given) ?? []
  if (namespace === undefined || service_name === undefined)
    throw new InputProblem(imageInputProblems.source({ given: quote(given) }))
  return { namespace: namespace.trim(), service_name: service_name.trim() }
}

const inputs = {
  image_path: imagePath(),
  container_name: containerName(),
  min_ready_seconds: integer({ default: 10, min: 1, max: 600 }),
  rollback: boolean({ default: true, guards: true }),
  container_images: yaml({ decode: decodeImages }),
  image_from: custom({ kind: 'string', parse: parseSource }),
}

/** What `update-image` and `deploy` share; each has its own ways to say which image it is. */
export const images = group({
  name: 'images',
  inputs,
  outputs: ['image_path', 'previous_image_path', 'rolled_back'],
  rules: (_, isProvided) =>
    isProvided('container_images') && isProvided('container_name')
      ? [{ input: 'container_name', message: imageInputProblems.ofOne() }]
      : [],
})

/** One of the ways to say which image it is; never two, never none: `required` says what there is. */
function oneOf(sources: readonly [string, ...string[]], isProvided: IsProvided, required: string): readonly Problem[] {
  const [first, ...others] = sources.filter(isProvided)
  if (first === undefined) return [{ input: sources[0], message: required }]
  return others.map((input) => ({ input, message: imageInputProblems.notWith({ other: first }) }))
}

/** The ways to name images that exist. */
export const IMAGE_SOURCES = ['image_path', 'container_images', 'image_from'] as const

/** One image, a map of several, or those of another service; never two of them, never none. */
export function imageProblems(isProvided: IsProvided): readonly Problem[] {
  return oneOf(IMAGE_SOURCES, isProvided, imageInputProblems.required())
}

const OF_A_BUILD = ['tag', 'docker_file', 'skip_existing'] as const

/** The same where the image may be built first; what speaks of a build does not go with an image that exists. */
export function imageOrBuildProblems(isProvided: IsProvided): readonly Problem[] {
  const sources = [...IMAGE_SOURCES, 'repo_name'] as const
  const problems = oneOf(sources, isProvided, imageInputProblems.oneSource())
  const other = IMAGE_SOURCES.find(isProvided)
  if (isProvided('repo_name') || other === undefined) return problems
  const unused = OF_A_BUILD.filter(isProvided).map((input) => {
    const says = input === 'tag' ? imageInputProblems.tagWithImage : imageInputProblems.buildsNothing
    return { input, message: says({ other }) }
  })
  return [...problems, ...unused]
}

/** The values of these inputs. */
export type ImageInputs = Values<typeof inputs>
