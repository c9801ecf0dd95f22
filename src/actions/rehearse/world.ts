/** What a rehearsal begins with: a world file as it is, or the world of an environment file. */
import { type Environment, lineOf } from '../../changes/environment/environment.ts'
import { isOnPlatform, parseImage } from '../../changes/images/name.ts'
import type { WorkspaceFile } from '../../github/files/workspace-path.ts'
import { InputError } from '../../github/inputs/input.ts'
import type { KeyValue } from '../../github/inputs/parsers.ts'
import { placed } from '../../messages/environment/file.ts'
import { rehearsal as said } from '../../messages/step/rehearsal.ts'
import { madeUpValue } from '../../step/environment/made-up.ts'

export interface WorldInputs {
  readonly world: WorkspaceFile | undefined
  readonly images_file: WorkspaceFile | undefined
  readonly variables: readonly KeyValue[] | undefined
  readonly secrets: readonly KeyValue[] | undefined
}

/** What the simulator is sent: YAML. */
export interface RehearsedWorld {
  /** Nothing for the built-in one. */
  readonly text: string | undefined
  /** Variables of the file that nobody gave a value, and that got one made up. */
  readonly madeUp: readonly string[]
}

/** An environment has a namespace; a world has namespaces. Whatever cannot be read is left to who reads it. */
const ENVIRONMENT = /^(?:namespace|["']namespace["'])\s*:|^\s*\{\s*"namespace"\s*:/m

/** Reads the files. Throws `InputError` with all that is wrong with them. */
export async function readWorldInputs(
  inputs: WorldInputs,
  workspace: string,
  warn: (text: string) => void,
): Promise<RehearsedWorld> {
  const { world, images_file } = inputs
  const text = world?.read().toString('utf8')
  if (world === undefined || text === undefined || !ENVIRONMENT.test(text.replace(/^\uFEFF/, ''))) {
    refuseUnused(inputs)
    return { text, madeUp: [] }
  }
  const { readEnvironmentFile } = await import('../../step/environment/read.ts')
  const { imagesOf, worldOfEnvironment } = await import('./environment-world.ts')
  const madeUp = new Set<string>()
  const missing = (name: string) => {
    madeUp.add(name)
    return madeUpValue(name)
  }
  const options = { ...inputs, missing, warn, certificates: { workspace, now: 0, publicOnly: true } }
  const environment = await readEnvironmentFile(world, { ...options, input: 'world' })
  const images = images_file && imagesOf(await readEnvironmentFile(images_file, { ...options, input: 'images_file' }))
  refuseOtherRegistries(environment)
  return { text: JSON.stringify(worldOfEnvironment(environment, images)), madeUp: [...madeUp].toSorted() }
}

/** The simulated platform has images of its own registry alone. */
function refuseOtherRegistries(environment: Environment): void {
  const problems = environment.services.flatMap(({ service_name, containers = [] }) =>
    containers.flatMap(({ container_name, image_path }) => {
      if (image_path === undefined || (isOnPlatform(image_path) && parseImage(image_path).path.includes('/'))) return []
      const at = ['services', service_name, 'containers', container_name, 'image_path']
      const line = lineOf(environment, ...at) ?? 1
      return [{ input: 'world', message: placed({ line, at: at.join('.'), problem: said.otherRegistry() }) }]
    }),
  )
  if (problems.length > 0) throw new InputError(problems)
}

/** What only an environment file uses would do nothing. */
function refuseUnused(inputs: WorldInputs): void {
  const names = (['variables', 'secrets', 'images_file'] as const).filter((name) => inputs[name] !== undefined)
  if (names.length > 0) throw new InputError(names.map((input) => ({ input, message: said.onlyEnvironment() })))
}
