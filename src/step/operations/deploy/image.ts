/** The images that a deploy rolls out: those given, or one that is built first. */

import type { ChangeOutcome } from '../../../changes/engine/change.ts'
import { refuse } from '../../../changes/engine/errors.ts'
import { buildImage, imagePath } from '../../../changes/images/build.ts'
import { requireRepository } from '../../../changes/images/lookup.ts'
import { isOnPlatform, parseImage, sameImage, sameRepository, withTag } from '../../../changes/images/name.ts'
import {
  type DesiredImage,
  findContainer,
  minRolloutMs,
  requireTime,
  secondsLeft,
} from '../../../changes/services/image.ts'
import type { RollbackOptions } from '../../../changes/services/release/rollback.ts'
import { requireStateless, serviceTitle } from '../../../changes/services/service.ts'
import type { Client } from '../../../client/client.ts'
import type { RepositorySummary } from '../../../client/resources/images.ts'
import type { Service } from '../../../client/resources/services.ts'
import type { Values } from '../../../github/inputs/input.ts'
import { phases } from '../../../messages/changes/phases.ts'
import {
  buildsUnlessRunning,
  reusedAsRequested,
  reusedByContent,
  wouldBuildFirst,
} from '../../../messages/images/builds.ts'
import {
  buildElsewhere,
  buildIntoSame,
  builtTooLate,
  contentRuns,
  givenTagRuns,
  giveOtherTag,
  imageTargets,
  nameRunsAlready,
  reusedNextTime,
  reuseNextTime,
  statefulInstead,
} from '../../../messages/images/images.ts'
import type { buildFirst } from '../../inputs/build.ts'
import type { ImageInputs } from '../../inputs/images.ts'
import type { Step } from '../../step.ts'
import { type NamedBuild, resolveBuild } from '../build.ts'
import { desiredImages, resolveImages } from '../images.ts'

type Requested = ImageInputs & Values<(typeof buildFirst)['inputs']>

/** What is to be built, and for which service. */
interface PlannedBuild {
  readonly service: Service
  readonly repository: RepositorySummary
  readonly named: NamedBuild
  readonly image: string
  /** The service runs the very name. */
  readonly runs: boolean
}

/** The images that are to run, with the build that has to come first. */
export interface PlannedImages {
  readonly images: readonly DesiredImage[]
  readonly build?: PlannedBuild
}

/** Which container gets which image, and what became of a build. */
export interface DeployedImages {
  readonly images: readonly DesiredImage[]
  readonly built?: ChangeOutcome
}

/** No rollout is over sooner, whatever its replicas. */
const LEAST_MS = 5_000

/**
 * The name that the build will be rolled out by, written as the container's image is now. Everything that the platform
 * would refuse of its rollout is refused here, before the build: another kind of service, an unknown container, another
 * repository than the one that runs.
 */
async function targetImage(
  client: Client,
  service: Service,
  requested: Requested,
  repository: RepositorySummary,
  tag: string,
): Promise<{ readonly running: string; readonly image_path: string }> {
  requireStateless(service, imageTargets.changeImage(), statefulInstead())
  const { container_name: container, image_path: running } = findContainer(service, requested.container_name)
  const name = `${repository.user_name}/${repository.repo_name}`
  // Only a registry of another's tells by its own name where the platform keeps the repository.
  const full = isOnPlatform(running) ? name : imagePath(await client.images.get(repository.repo_id), tag)
  if (sameRepository(running, full)) return { running, image_path: withTag(running, tag) }
  const facts = { container, current: parseImage(running).repository, requested: parseImage(full).repository }
  return refuse(buildElsewhere(facts), buildIntoSame())
}

/** A rollout that cannot end in what the build has left of the time would only be rolled back. */
function requireTimeAfterBuild(
  service: Service,
  image: string,
  build: NamedBuild,
  requested: Requested,
  options: RollbackOptions,
): void {
  const leastMs = Math.max(LEAST_MS, minRolloutMs(service, requested.min_ready_seconds))
  if (!options.wait || leastMs < options.deadlineAt - options.clock.now()) return
  const spans = { least: leastMs / 1000, left: secondsLeft(options) }
  const advice = build.skip_existing ? reusedNextTime() : reuseNextTime({ image })
  refuse(builtTooLate({ service: serviceTitle(service), image, ...spans }), advice)
}

/**
 * Says which images are to run, as far as that can be said before anything is built: what would be refused then is
 * refused here. Reads the service only where an image is built.
 */
export async function planImages(
  client: Client,
  read: () => Promise<Service>,
  requested: Requested,
  options: RollbackOptions,
  step: Step,
): Promise<PlannedImages> {
  const { repo_name, docker_file } = requested
  if (repo_name === undefined || docker_file === undefined)
    return { images: await resolveImages(client, requested, read, step) }
  step.observer.phase(phases.reading())
  const service = await read()
  const repository = await requireRepository(client, repo_name)
  const named = resolveBuild({ ...requested, docker_file }, step.event)
  const { running, image_path: image } = await targetImage(client, service, requested, repository, named.tag)
  const runs = sameImage(running, image)
  // What its tag says of its content decides whether that will do.
  if (runs && !named.skip_existing) refuse(nameRunsAlready({ service: serviceTitle(service), image }), giveOtherTag())
  if (!runs) requireTime(service, requested.min_ready_seconds, options)
  const images = desiredImages({ ...requested, image_path: image })
  return { images, build: { service, repository, named, image, runs } }
}

/**
 * Builds what has to be built. A build is always waited for, since only then can its image run. A tag that was derived from
 * commit and Dockerfile and is built already is taken as it is, so that a job that is run again does nothing twice.
 */
export async function buildImages(
  client: Client,
  { images, build }: PlannedImages,
  requested: Requested,
  options: RollbackOptions,
  step: Step,
): Promise<DeployedImages> {
  step.set({ built: false })
  if (build === undefined) return { images }
  const { service, repository, named, image, runs } = build
  if (runs) {
    const facts = { service: serviceTitle(service), image }
    step.report(named.namesContent ? { notes: [contentRuns(facts)] } : { warnings: [givenTagRuns(facts)] })
    return { images }
  }
  if (!named.skip_existing) step.report({ again: buildsUnlessRunning() })
  const request = { repo_name: repository.repo_name, repository, ...named }
  const { outcome } = await buildImage(client, request, { ...options, wait: true })
  if (outcome === 'planned') {
    step.report({ notes: [wouldBuildFirst({ image, file: named.file })] })
    for (const warning of named.warnings) step.log.warning(warning)
    return { images, built: outcome }
  }
  step.set({ built: outcome === 'changed' })
  if (outcome === 'unchanged') {
    step.report({ notes: [(named.namesContent ? reusedByContent : reusedAsRequested)({ image })] })
  }
  if (!options.dryRun) requireTimeAfterBuild(service, image, named, requested, options)
  return { images, built: outcome }
}
