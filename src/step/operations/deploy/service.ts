/** The deployment of one service: build, roll out, scale, probe; and rollback where that fails. */
import type { ChangeOutcome } from '../../../changes/engine/change.ts'
import { requireAllStill, strongestOutcome } from '../../../changes/graph/sequence.ts'
import { parseImage } from '../../../changes/images/name.ts'
import { type DesiredImage, imageChange } from '../../../changes/services/image.ts'
import type { RollbackOptions, Rollout } from '../../../changes/services/release/rollback.ts'
import { scaleChange } from '../../../changes/services/scale.ts'
import type { Client } from '../../../client/client.ts'
import type { Service } from '../../../client/resources/services.ts'
import { joined } from '../../../messages/message.ts'
import type { DeployedOutput, DeployedService } from '../../inputs/service/deployed-service.ts'
import { probeOf } from '../../inputs/service/health-check.ts'
import type { Step } from '../../step.ts'
import { rollOutImages } from '../image-rollout.ts'
import { imageOutputs, runningImageWarnings } from '../images.ts'
import { reportService } from '../service.ts'
import { type Watch, watchRollout } from './bake.ts'
import { buildImages, type PlannedImages, planImages } from './image.ts'
import { changesOf, scaleAfter } from './scaling.ts'
import { checkProbeTarget, probeAfterwards, type Verification, verifyRollout } from './verification.ts'

/** The look after the probe may be as late as the probe was. */
const LAST_LOOK_MS = 30_000

/** One service to be deployed. */
export interface Deployment {
  readonly client: Client
  readonly id: number
  readonly values: DeployedService & { readonly dry_run: boolean }
  /** What holds the values where that is an item of a list: `services.web`. */
  readonly item?: string
  readonly options: RollbackOptions
  readonly step: Step<DeployedOutput>
  /** Called with the service as it is, before it is changed; and once it is known that there is nothing to roll out. */
  readonly record: (service: Service, images: readonly DesiredImage[]) => Promise<void>
}

/** The probe that a deployment makes, where one is requested; a dry run makes none. */
function proofOf({ values, item }: Deployment): Verification | undefined {
  const probe = probeOf(values, item)
  if (probe === undefined || values.dry_run) return undefined
  const { health_check_timeout: timeoutMs, rollback, replicas } = values
  return { probe, timeoutMs, rollback, replicas }
}

/** The watch over what this step rolls out, where one is requested. */
function watchOf({ values, item }: Deployment): Watch | undefined {
  const { bake_time: durationMs, rollback, replicas } = values
  return durationMs === 0 ? undefined : { durationMs, probe: probeOf(values, item), rollback, replicas }
}

/** The update that rolls out these images. */
export function updateOf({ id, values }: Deployment, images: readonly DesiredImage[]) {
  return { service_id: id, images, min_ready_seconds: values.min_ready_seconds, force: false }
}

/** What is known of a deployment that would be accepted. */
export interface CheckedDeployment {
  readonly service: Service
  readonly plan: PlannedImages
}

/** Reads, and rejects with whatever would be refused. */
export async function checkDeployment(deployment: Deployment): Promise<CheckedDeployment> {
  const { client, id, values, options } = deployment
  const proof = proofOf(deployment)
  const service = await client.services.get(id)
  options.seen?.(service)
  const plan = await planImages(client, async () => service, values, options, deployment.step)
  imageChange(client, updateOf(deployment, plan.images), {}, options).check?.(service)
  if (values.replicas !== undefined) scaleChange(client, id, values.replicas, {}).check?.(service)
  if (proof) await checkProbeTarget(proof, options)
  return { service, plan }
}

/**
 * Deploys, along the plan where it was checked before; see `applyChange` for what it rejects with. Everything else that is
 * to be said of it is set and reported.
 */
export async function deployService(deployment: Deployment, checked?: CheckedDeployment): Promise<ChangeOutcome> {
  const { client, id, values, options, step, record } = deployment
  const proof = proofOf(deployment)
  if (proof && !checked) await checkProbeTarget(proof, options)

  const plan = checked?.plan ?? (await planImages(client, () => client.services.get(id), values, options, step))
  const { images: desired, built } = await buildImages(client, plan, values, options, step)
  const names = joined(desired.map(({ image_path }) => image_path))
  if (desired.length === 1) step.set({ download_url: names, tag: parseImage(names).tag })
  const update = updateOf(deployment, desired)
  const isMidway = options.isMidway || built === 'changed'
  const rollout: Rollout = { client, update, options: { ...options, isMidway } }
  const result = await verifyRollout(proof, step, () =>
    rollOutImages(rollout, values.rollback, step, (service) => record(service, desired)),
  )
  // Where the service runs the images already, there was nothing to send.
  if (!values.dry_run) await record(result.before, desired)
  if (values.repo_name === undefined || built === 'changed')
    step.report({ warnings: runningImageWarnings(result.before, desired, built) })
  reportService(step, result, names)
  step.set({ ...imageOutputs(result, desired), replicas: result.after.service_info.replicas })
  const scaled = await (proof
    ? probeAfterwards(() => scaleAfter(result, rollout, names, values, step), proof, rollout, result, step)
    : scaleAfter(result, rollout, names, values, step))
  const after = scaled?.after ?? result.after
  const watch = result.outcome === 'changed' ? watchOf(deployment) : undefined
  if (watch) await watchRollout(watch, rollout, result, after, step)
  if (proof || watch) step.set({ replicas: await lastLook(rollout, values.replicas, after) })
  return strongestOutcome([built, result.outcome, scaled?.outcome])
}

/** All that was asked for has to hold after the probe as well; gives the number of replicas. */
async function lastLook({ client, update, options }: Rollout, replicas: number | undefined, before: Service) {
  const deadlineAt = options.clock.now() + LAST_LOOK_MS
  const changes = changesOf({ update, options, client: client.until(deadlineAt) }, replicas)
  const last = await requireAllStill(changes, before, { ...options, deadlineAt })
  return last.service_info.replicas
}
