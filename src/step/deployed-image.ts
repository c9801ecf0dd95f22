/** The images that a deploy rolls out: those given, or one that is built first. */
import type { Client } from '../client/client.ts'
import type { RepositorySummary } from '../client/images.ts'
import type { Service } from '../client/services.ts'
import { buildImage } from '../rollout/build.ts'
import type { ChangeOutcome } from '../rollout/change.ts'
import { refuse } from '../rollout/errors.ts'
import { parseImage, sameImage, withTag } from '../rollout/image-name.ts'
import { findContainer, type WantedImage } from '../rollout/image-update.ts'
import { findRepository } from '../rollout/names.ts'
import type { RollbackOptions } from '../rollout/rollback.ts'
import { needStateless } from '../rollout/service-state.ts'
import type { Values } from '../workflow/input.ts'
import { type buildInputs, chosenTag, readDockerfile } from './build.ts'
import { type imageInputs, wantedImages } from './images.ts'
import type { Step } from './step.ts'

type Asked = Values<typeof buildInputs & typeof imageInputs> & { readonly repo_name?: string | undefined }

/** Which container gets which image, and what became of a build. */
export interface DeployedImages {
  readonly images: readonly WantedImage[]
  readonly built?: ChangeOutcome
}

/**
 * The full name that the build will have. Everything that the platform would refuse of its rollout is refused here,
 * before the build: another kind of service, an unknown container, another repository than the one that runs.
 */
function targetImage(
  service: Service,
  asked: Asked,
  repository: RepositorySummary,
  tag: string,
): { readonly running: string; readonly image_path: string } {
  needStateless(service, 'change the image', 'For a stateful service, create it anew with the new image.')
  const { container_name, image_path: running } = findContainer(service, asked.container_name)
  const current = parseImage(running).repository
  const name = `${repository.user_name}/${repository.repo_name}`
  if (current === name || current.endsWith(`/${name}`)) return { running, image_path: withTag(running, tag) }
  return refuse(
    `Container ${container_name} runs an image of ${current}, and the platform changes an image only within its repository; the build would go to ${name}.`,
    'Build into the same repository, or create a new service for the other one.',
  )
}

const SAME =
  'and the platform does not roll out the same name again, so nothing was built. Give each build a tag of its own, such as the commit.'

/**
 * Gives the images. A build is always waited for, since only then can its image run. A tag that was made from the commit
 * and is built already is taken as it is, so that a job that is run again does nothing twice; and where the service runs
 * the very name already, nothing is built at all.
 */
export async function deployedImages(
  client: Client,
  id: number,
  asked: Asked,
  options: RollbackOptions,
  step: Step,
): Promise<DeployedImages> {
  if (asked.image_path !== undefined || asked.container_images !== undefined) return { images: wantedImages(asked) }
  step.observer.phase('Reading')
  const service = await client.services.get(id)
  const repository = await findRepository(client, asked.repo_name ?? '')
  const tag = chosenTag(asked.tag, step.event)
  const target = targetImage(service, asked, repository, tag)
  if (sameImage(target.running, target.image_path)) {
    if (asked.tag !== undefined) step.log.warning(`The service already runs ${target.image_path}, ${SAME}`)
    return { images: wantedImages({ ...asked, image_path: target.image_path }) }
  }
  const dockerfile = readDockerfile(asked.docker_file)
  if (asked.tag !== undefined)
    step.tell({ again: 'Run again, the step builds the image once more, unless the service runs it by then.' })
  const request = {
    repo_name: repository.repo_name,
    repository,
    tag,
    dockerfile,
    skip_existing: asked.tag === undefined,
  }
  const { image_path, outcome } = await buildImage(client, request, { ...options, wait: true })
  if (outcome === 'planned') {
    const plan = `Would build ${image_path} from ${asked.docker_file.relative} first.`
    step.log.info(plan)
    step.tell({ notes: [plan] })
  }
  return { images: wantedImages({ ...asked, image_path }), built: outcome }
}
