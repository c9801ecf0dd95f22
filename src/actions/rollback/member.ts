/** One service that goes back: what would be refused of it, its rollout, and how that is undone. */
import { ChangeError, refuse } from '../../changes/engine/errors.ts'
import type { NodeResult } from '../../changes/graph/node.ts'
import { requireAllStill } from '../../changes/graph/sequence.ts'
import { tagWordOf } from '../../changes/images/availability.ts'
import { isMovingTag, parseImage } from '../../changes/images/name.ts'
import { NO_TAG, tagStatus } from '../../changes/images/tag-status.ts'
import { type DesiredImage, type Images, imageChange, imagesByContainer } from '../../changes/services/image.ts'
import type { RollbackOptions, Rollout } from '../../changes/services/release/rollback.ts'
import { undoRollout } from '../../changes/services/release/undo.ts'
import { serviceTitle } from '../../changes/services/service.ts'
import type { Client } from '../../client/client.ts'
import type { Service } from '../../client/resources/services.ts'
import { joined } from '../../messages/message.ts'
import { goingBack, ledgerAdvice, movingTagOfOld, notBackTo } from '../../messages/services/ledger.ts'
import { probeAfterwards, type Verification, verifyRollout } from '../../step/operations/deploy/verification.ts'
import { type RolloutStep, rollOutImages } from '../../step/operations/image-rollout.ts'
import { imageOutputs, imagesOf } from '../../step/operations/images.ts'
import { reportService } from '../../step/operations/service.ts'
import { runs } from './history.ts'

/** What all services of a rollback share. */
export interface Shared {
  readonly client: Client
  readonly min_ready_seconds: number
  readonly rollback: boolean
  /** Records the deployment, once. */
  readonly record: () => Promise<void>
}

/** Where a service reports what becomes of it, and the options of its changes. */
export interface Place {
  readonly step: RolloutStep
  readonly options: RollbackOptions
}

/** The look after the probe may be as late as the probe was. */
const LAST_LOOK_MS = 30_000

export class Member {
  /** As it was when the target was chosen. */
  readonly service: Service
  readonly images: readonly DesiredImage[]
  readonly step: RolloutStep
  readonly #options: RollbackOptions
  readonly #shared: Shared
  #replaced: Service | undefined
  constructor(service: Service, images: Images, { step, options }: Place, shared: Shared) {
    this.service = service
    this.images = Object.entries(images).map(([container_name, image_path]) => ({ container_name, image_path }))
    this.step = step
    this.#options = options
    this.#shared = shared
  }

  get rollout(): Rollout {
    const { client, min_ready_seconds } = this.#shared
    const update = { service_id: this.service.service_info.id, images: this.images, min_ready_seconds, force: false }
    return { client, update, options: this.#options }
  }

  get names(): string {
    return joined(this.images.map(({ image_path }) => image_path))
  }

  /** Refuses what the platform would not take, or would take for another image than the one that ran. */
  async check(): Promise<void> {
    const { service, images, step } = this
    const now = imagesByContainer(service)
    const gone = images.flatMap(({ container_name: name }) => (name && now[name] === undefined ? [name] : []))
    if (gone.length > 0) refuse(notBackTo.containerGone({ service: serviceTitle(service), containers: gone }))
    imageChange(this.#shared.client, this.rollout.update, {}, this.#options).check?.(service)
    for (const { container_name: name = '', image_path: image } of images) {
      if (runs(now, { [name]: image })) continue
      await requireTag(this.#shared.client, image)
      if (isMovingTag(image)) step.report({ warnings: [movingTagOfOld({ image })] })
    }
    step.set({ image_path: imagesOf(service, images) })
  }

  /** Rolls out what ran then, and probes it where that is requested. */
  async run(proof: Verification | undefined): Promise<NodeResult<void>> {
    const { rollout, step } = this
    const result = await verifyRollout(proof, step, () =>
      rollOutImages(rollout, this.#shared.rollback, step, (service) => this.#before(service)),
    )
    reportService(step, result, goingBack.target({ images: this.names }))
    step.set(imageOutputs(result, this.images))
    if (proof) {
      await probeAfterwards(async () => {}, proof, rollout, result, step)
      await this.#lastLook(result.after)
    }
    return { outcome: result.outcome, value: undefined }
  }

  /** Puts back what `run` replaced; gives whether there was anything. */
  async undo(rolledBack: boolean): Promise<boolean> {
    const before = this.#replaced
    if (before === undefined) return false
    if (rolledBack) return true
    const after = await undoRollout(this.rollout, { before, images: true, replicas: false })
    if (after) this.step.set({ image_path: imagesOf(after, this.images), rolled_back: true })
    return after !== undefined
  }

  /**
   * The last look before the first request: what somebody else has rolled out since is not overwritten. After a request whose
   * answer was lost, what runs may be what that one rolled out, which the change itself tells apart.
   */
  async #before(service: Service): Promise<void> {
    if (this.#replaced !== undefined) return
    if (!runs(imagesByContainer(service), imagesByContainer(this.service))) {
      const images = joined(Object.values(imagesByContainer(service)))
      const message = notBackTo.changedSince({ service: serviceTitle(service), images })
      throw new ChangeError('superseded', message, { advice: notBackTo.lookAgain(), nothingSent: true })
    }
    this.#replaced = service
    await this.#shared.record()
  }

  async #lastLook(before: Service): Promise<void> {
    const { client, update, options } = this.rollout
    const deadlineAt = options.clock.now() + LAST_LOOK_MS
    await requireAllStill([imageChange(client.until(deadlineAt), update, options)], before, { ...options, deadlineAt })
  }
}

async function requireTag(client: Client, image: string): Promise<void> {
  if (parseImage(image).digest !== undefined) refuse(notBackTo.digest({ image }), ledgerAdvice.choose())
  const word = await tagWordOf(client, image)
  if (word === undefined || tagStatus(word)?.phase === 'succeeded') return
  if (word === NO_TAG) refuse(notBackTo.pruned({ image }), notBackTo.pruneLess())
  refuse(notBackTo.rebuilt({ image, status: word }), notBackTo.pruneLess())
}
