import { dirname } from 'node:path'
import type { Change, ChangeResult } from '../changes/engine/change.ts'
import { requireAll, requireAllStill, strongestOutcome } from '../changes/graph/sequence.ts'
import { parseImage } from '../changes/images/name.ts'
import { imageChange } from '../changes/services/image.ts'
import type { Rollout } from '../changes/services/rollback.ts'
import { REPLICAS, scale, scaleChange } from '../changes/services/scale.ts'
import type { Service } from '../client/resources/services.ts'
import type { Problem, Values } from '../github/inputs/input.ts'
import { integer, text } from '../github/inputs/input-kinds.ts'
import { imageInputProblems } from '../messages/images/image-inputs.ts'
import { joined } from '../messages/message.ts'
import { imageWithReplicas } from '../messages/services/services.ts'
import { defineAction } from '../step/action.ts'
import { buildInputs, tagProblems } from '../step/inputs/build.ts'
import { common, connect, credentialProblems } from '../step/inputs/credentials.ts'
import { imageInputs, imageOrBuildProblems, imageOutputs } from '../step/inputs/images.ts'
import { REPOSITORY_NAME } from '../step/inputs/names.ts'
import { reportRunningImages } from '../step/inputs/running-images.ts'
import {
  reportService,
  resolveService,
  type ServiceOutput,
  service,
  serviceOptions,
  serviceProblems,
} from '../step/inputs/service.ts'
import { waiting } from '../step/inputs/waiting.ts'
import type { Step } from '../step/step.ts'
import { deploymentRecorder, githubDeployment } from './deploy/github-deployment.ts'
import { healthCheck, healthCheckProblems, probeOf } from './deploy/health-check.ts'
import { checkProbeTarget, probeAfterwards, type Verification, verifyRollout } from './deploy/verification.ts'

const inputs = {
  ...common,
  ...waiting('30m'),
  ...service,
  ...imageInputs,
  image_path: {
    ...imageInputs.image_path,
    description:
      'Image to roll out. Exactly one of image_path, container_images and repo_name is given; with repo_name the image is built first.',
  },
  repo_name: text({
    description: 'Image repository that the image is built into before it is rolled out.',
    ...REPOSITORY_NAME,
  }),
  ...buildInputs,
  replicas: integer({ description: 'Scale to this after the rollout, 1 to 5; empty leaves it.', ...REPLICAS }),
  ...healthCheck,
  ...githubDeployment,
}

/** The look after the probe may be as late as the probe was. */
const LAST_LOOK_MS = 30_000

type DeployInputs = Values<typeof inputs>
type ThisStep = Step<ServiceOutput | 'image_path' | 'previous_image_path' | 'rolled_back' | 'replicas'>

function problems(values: Partial<DeployInputs>, given: (name: string) => boolean): readonly Problem[] {
  const found: Problem[] = [
    ...credentialProblems(given),
    ...serviceProblems(given),
    ...healthCheckProblems(values),
    ...imageOrBuildProblems(given),
  ]
  if (!given('image_path') && !given('container_images') && given('repo_name')) found.push(...tagProblems(values))
  if (values.wait === false) {
    for (const input of ['replicas', 'health_check_url'].filter(given)) {
      found.push({ input, message: imageInputProblems.needsWait() })
    }
  }
  return found
}

/** What a deploy leaves behind: the image, and the number of replicas where one is asked for. */
function changesOf(
  { client, update, options }: Rollout,
  replicas: number | undefined,
): readonly [Change<Service>, ...Change<Service>[]] {
  const scaling = replicas === undefined ? [] : [scaleChange(client, update.service_id, replicas, options)]
  return [imageChange(client, update, options), ...scaling]
}

/** Scales, where that is asked for, after the rollout that ended in `result`; all that was asked for has to be so then. */
async function scaledAfter(
  result: ChangeResult<Service>,
  rollout: Rollout,
  names: string,
  { replicas, dry_run }: DeployInputs,
  step: ThisStep,
): Promise<ChangeResult<Service> | undefined> {
  if (replicas === undefined) return undefined
  const { client, update, options } = rollout
  const scaled = await scale(client, update.service_id, replicas, { ...options, isMidway: true })
  const outcome = strongestOutcome([result.outcome, scaled.outcome])
  reportService(step, { ...scaled, outcome }, imageWithReplicas({ images: names, replicas }))
  step.set({ replicas: scaled.after.service_info.replicas })
  if (!dry_run) requireAll(changesOf(rollout, replicas), scaled.after)
  return scaled
}

/** The probe that a deploy makes, where one is asked for; a dry run makes none. */
function proofOf(values: DeployInputs): Verification | undefined {
  const probe = probeOf(values)
  if (probe === undefined || values.dry_run) return undefined
  const { health_check_timeout: timeoutMs, rollback, replicas } = values
  return { probe, timeoutMs, rollback, replicas }
}

/** The whole deploy: build, roll out, scale, probe; and back where that fails. */
export const deploy = defineAction({
  name: 'deploy',
  folder: '.',
  title: 'Deploy to NetEase Fengchao',
  description:
    'Builds an image, rolls it out, scales and probes the service; green means running, and what fails is put back.',
  branding: { icon: 'upload-cloud', color: 'green' },
  operations: ['buildImage', 'updateServiceImage', 'scaleService'],
  inputs,
  outputs: {
    service_id: 'Id of the service.',
    service_name: 'Name of the service.',
    namespace: 'Full name of its space.',
    image_path: 'The image that runs now; a JSON object by container where there are several.',
    previous_image_path: 'The image that ran before, in the same form.',
    download_url: 'The image that was built or given: what docker pull takes; empty where there are several.',
    tag: 'Its tag.',
    built: 'true where this step built the image; false where one that was there was taken, or none was to be built.',
    status: "The platform's last word for the service.",
    replicas: 'How many replicas the service has now.',
    changed: 'true where a change was sent.',
    rolled_back: 'true where the earlier image was put back and runs again.',
    url: 'environment_url, else health_check_url.',
    deployment_id: 'Id of the GitHub deployment, where one was recorded.',
    elapsed_seconds: 'How long the step took.',
  },
  rules: problems,
  async run(values, step) {
    const url = values.environment_url ?? values.health_check_url ?? ''
    step.set({ rolled_back: false, built: false, url })
    const client = await connect(values, step)
    const options = serviceOptions(values, step)
    const id = await resolveService(values, client)
    step.set({ service_id: id })
    const proof = proofOf(values)
    if (proof) await checkProbeTarget(proof, options)

    // Loaded once the inputs are accepted, as all that is as large as this.
    const [{ deployImages }, { rollOutImages }] = await Promise.all([
      import('./deploy/image.ts'),
      import('../step/operations/image-rollout.ts'),
    ])
    const { images, built } = await deployImages(client, id, values, options, step)
    const names = joined(images.map(({ image_path }) => image_path))
    if (images.length === 1) step.set({ download_url: names, tag: parseImage(names).tag })
    const update = { service_id: id, images, min_ready_seconds: values.min_ready_seconds, force: false }
    const rollout: Rollout = { client, update, options: { ...options, isMidway: built === 'changed' } }
    const folder = dirname(values.docker_file.relative)
    const record = deploymentRecorder({ inputs: values, folder, url, step })
    const result = await verifyRollout(proof, step, () =>
      rollOutImages(rollout, values.rollback, step, (service) => record(service, images)),
    )
    // Where the service runs the images already, there was nothing to send.
    if (!values.dry_run) await record(result.before, images)
    if (values.repo_name === undefined || built === 'changed') reportRunningImages(step, result.before, images, built)
    reportService(step, result, names)
    step.set({ ...imageOutputs(result, images), replicas: result.after.service_info.replicas })
    const scaling = () => scaledAfter(result, rollout, names, values, step)
    const scaled = await (proof ? probeAfterwards(scaling, proof, rollout, result, step) : scaling())
    if (proof) {
      const deadlineAt = options.clock.now() + LAST_LOOK_MS
      const lastLook = { ...options, deadlineAt }
      const changes = changesOf({ ...rollout, client: client.until(deadlineAt) }, values.replicas)
      const last = await requireAllStill(changes, scaled?.after ?? result.after, lastLook)
      step.set({ replicas: last.service_info.replicas })
    }

    step.conclude(strongestOutcome([built, result.outcome, scaled?.outcome]))
    if (url !== '') step.report({ links: [{ text: url, url }] })
    return {}
  },
})
