import type { Service } from '../client/services.ts'
import type { Change, ChangeResult } from '../rollout/change.ts'
import { parseImage } from '../rollout/image-name.ts'
import { imageChange } from '../rollout/image-update.ts'
import { REPLICAS, scale, scaleChange } from '../rollout/scaling.ts'
import { needAll, needAllStill, strongest } from '../rollout/sequence.ts'
import { defineAction } from '../step/action.ts'
import { buildInputs, tagProblems } from '../step/build.ts'
import { common, connect, credentialProblems } from '../step/credentials.ts'
import { githubDeployment, recordDeployment } from '../step/github-deployment.ts'
import { healthCheck, probeOf } from '../step/health-check.ts'
import { imageInputs, imageOutputs, imageProblems } from '../step/images.ts'
import { REPOSITORY_NAME } from '../step/names.ts'
import type { Rollout } from '../step/rollout.ts'
import { resolveService, service, serviceOptions, serviceProblems, tellService } from '../step/service.ts'
import type { Step } from '../step/step.ts'
import { waiting } from '../step/waiting.ts'
import type { Problem, Values } from '../workflow/input.ts'
import { integer, text } from '../workflow/input-kinds.ts'

const inputs = {
  ...common,
  ...waiting('30m'),
  ...service,
  ...imageInputs,
  image_path: {
    ...imageInputs.image_path,
    description: 'Image to roll out; left empty, the image is built first from the inputs below.',
  },
  repo_name: text({
    description: 'Image repository that the image is built into, where image_path is empty.',
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

function problems(values: Partial<DeployInputs>, given: (name: string) => boolean): readonly Problem[] {
  const found: Problem[] = [...credentialProblems(given), ...serviceProblems(given)]
  if (given('container_images') && given('repo_name'))
    found.push({
      input: 'repo_name',
      message: 'builds the image of one container, and does not go with container_images',
    })
  if (given('image_path') || given('container_images')) found.push(...imageProblems(values, given))
  else {
    if (!given('repo_name'))
      found.push({ input: 'image_path', message: 'is required, or repo_name to build the image first' })
    else found.push(...tagProblems(values))
  }
  if (values.wait === false) {
    for (const input of ['replicas', 'health_check_url'].filter(given)) {
      found.push({ input, message: 'needs wait: true, since it comes after the end of the rollout' })
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

/** Probes, which takes its time; true where it did. A probe that fails puts the earlier images back as a failed rollout does. */
async function probed(
  values: DeployInputs,
  rollout: Rollout,
  result: ChangeResult<Service>,
  step: Step,
): Promise<boolean> {
  const { client, options } = rollout
  const wanted = probeOf(values)
  if (wanted === undefined || values.dry_run) return false
  const { probe } = await import('../rollout/probe.ts')
  const { callsForRollback } = await import('../rollout/rollback.ts')
  const { putBack } = await import('../step/rollout.ts')
  try {
    await probe(client.transport, wanted, { ...options, deadlineAt: options.clock.now() + values.health_check_timeout })
    return true
  } catch (error) {
    if (!values.rollback || result.outcome !== 'changed' || !callsForRollback(error)) throw error
    if (values.replicas !== undefined) {
      step.tell({ notes: [`The service stays at ${values.replicas} replicas: only images are put back.`] })
    }
    return putBack(rollout, result.before, error, step)
  }
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
    step.set({ rolled_back: false, url })
    const client = await connect(values, step)
    const options = serviceOptions(values, step)
    const id = await resolveService(values, client)
    step.set({ service_id: id })
    if (!values.dry_run) await recordDeployment(values, url, step)

    // Loaded once the inputs are accepted, as all that is as large as this.
    const [{ deployedImages }, { rolledOut }] = await Promise.all([
      import('../step/deployed-image.ts'),
      import('../step/rollout.ts'),
    ])
    const { images, built } = await deployedImages(client, id, values, options, step)
    const names = images.map(({ image_path }) => image_path).join(', ')
    if (images.length === 1) step.set({ download_url: names, tag: parseImage(names).tag })
    const update = { service_id: id, images, min_ready_seconds: values.min_ready_seconds, force: false }
    const rollout: Rollout = { client, update, options }
    const result = await rolledOut(rollout, values.rollback, step)
    tellService(step, result, names)
    step.set({ ...imageOutputs(result, images), replicas: result.after.service_info.replicas })

    const scaled = values.replicas === undefined ? undefined : await scale(client, id, values.replicas, options)
    if (scaled) {
      const outcome = strongest([result.outcome, scaled.outcome])
      tellService(step, { ...scaled, outcome }, `${names} with ${values.replicas} replicas`)
      step.set({ replicas: scaled.after.service_info.replicas })
    }
    const changes = changesOf(rollout, values.replicas)
    if (scaled && !values.dry_run) needAll(changes, scaled.after)
    const before = scaled?.after ?? result.after
    if (await probed(values, rollout, result, step)) {
      const last = await needAllStill(changes, before, { ...options, deadlineAt: options.clock.now() + LAST_LOOK_MS })
      step.set({ replicas: last.service_info.replicas })
    }

    step.conclude(strongest([built, result.outcome, scaled?.outcome]))
    if (url !== '') step.tell({ links: [{ text: url, url }] })
    return {}
  },
})
