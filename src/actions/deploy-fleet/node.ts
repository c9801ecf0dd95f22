/** One service of the fleet as a node: checked, deployed and undone in a lane of its own. */
import type { ChangeOutcome } from '../../changes/engine/change.ts'
import { refuse } from '../../changes/engine/errors.ts'
import type { GraphNode, NodeResult } from '../../changes/graph/node.ts'
import { type DesiredImage, imageChange } from '../../changes/services/image.ts'
import { undoRollout } from '../../changes/services/release/undo.ts'
import { withJustRead } from '../../changes/services/shared-lookups.ts'
import type { StatusLists } from '../../changes/services/status-lists.ts'
import type { Client } from '../../client/client.ts'
import type { Service } from '../../client/resources/services.ts'
import { oneItemEach, sameService } from '../../messages/services/fleet.ts'
import type { DeployedOutput } from '../../step/inputs/service/deployed-service.ts'
import type { Waiting } from '../../step/inputs/waiting.ts'
import {
  type CheckedDeployment,
  checkDeployment,
  type Deployment,
  deployService,
  updateOf,
} from '../../step/operations/deploy/service.ts'
import { imagesOf } from '../../step/operations/images.ts'
import { endLaneAloud } from '../../step/operations/lane-work.ts'
import { resolveService, serviceOptions } from '../../step/operations/service.ts'
import type { Lane, Step } from '../../step/step.ts'
import type { FleetService } from './services.ts'

/** What all services of a fleet share. */
export interface Fleet {
  readonly client: Client
  readonly waiting: Waiting
  /** The statuses of those that are waited for; left out where no two of them are at the same time. */
  readonly statuses: StatusLists | undefined
  readonly step: Step
  /** Which service an id stands for, by the item that named it first. */
  readonly claimed: Map<number, string>
  /** Whether anything was sent for any of the services. */
  readonly hasSent: () => boolean
  /** Called before the first change of any service. */
  readonly record: () => Promise<void>
}

/** A service of the fleet, and what became of it. */
export class FleetMember implements GraphNode<void> {
  readonly name: string
  readonly needs: readonly string[]
  readonly lane: Lane<DeployedOutput>
  readonly #service: FleetService
  readonly #fleet: Fleet
  #deployment: Deployment | undefined
  /** When that was. */
  #checkedAt = Number.NEGATIVE_INFINITY
  /** What it was checked to be; `undefined` where it was not, or was refused. */
  checked: CheckedDeployment | undefined
  /** What the last rollout replaced. */
  #replaced: { readonly before: Service; readonly images: readonly DesiredImage[] } | undefined
  constructor(service: FleetService, fleet: Fleet) {
    this.name = service.name
    this.needs = service.needs
    this.#service = service
    this.#fleet = fleet
    this.lane = fleet.step.lane(service.name)
    this.check = () => endLaneAloud(this.lane, () => this.#check())
    this.run = () => endLaneAloud(this.lane, () => this.#run())
    this.undo = () => this.#undo()
  }

  readonly check: () => Promise<void>
  readonly run: () => Promise<NodeResult<void>>
  readonly undo: () => Promise<boolean>

  /** The images that are asked for; `undefined` where that is not known. */
  get requested(): string | Readonly<Record<string, string>> | undefined {
    const { checked } = this
    if (checked === undefined) return undefined
    const [first, ...others] = checked.plan.images
    if (first && others.length === 0) return first.image_path
    return Object.fromEntries(checked.plan.images.map((one) => [one.container_name ?? '', one.image_path]))
  }

  async #check(): Promise<void> {
    const { client, waiting, step, claimed } = this.#fleet
    const { item, values } = this.#service
    const id = await resolveService(values, client)
    const other = claimed.get(id)
    if (other !== undefined) refuse(sameService({ other, id }), oneItemEach())
    claimed.set(id, this.name)
    this.lane.step.set({ service_id: id, rolled_back: false, built: false })
    const options = serviceOptions(waiting, this.lane.step)
    this.#deployment = {
      ...{ client, id, item, options },
      values: { ...values, dry_run: waiting.dry_run },
      step: this.lane.step,
      record: (before, images) => this.#record(before, images),
    }
    this.#checkedAt = step.clock.now()
    this.checked = await checkDeployment(this.#deployment)
    const { service, plan } = this.checked
    this.lane.step.set({ image_path: imagesOf(service, plan.images), replicas: service.service_info.replicas })
    step.signal.throwIfAborted()
  }

  #record(before: Service, images: readonly DesiredImage[]): Promise<void> {
    this.#replaced = { before, images }
    return this.#fleet.record()
  }

  async #run(): Promise<NodeResult<void>> {
    const { checked } = this
    if (this.#deployment === undefined || checked === undefined)
      throw new TypeError('A service that was not checked cannot be deployed.')
    const { hasSent, statuses, step } = this.#fleet
    const client = withJustRead(this.#deployment.client, checked.service, this.#checkedAt, step.clock)
    const watched = await statuses?.watch(checked.service, step.signal)
    try {
      const options = { ...this.#deployment.options, isMidway: hasSent(), ...(watched ? { glance: watched } : {}) }
      const outcome: ChangeOutcome = await deployService({ ...this.#deployment, client, options }, checked)
      return { outcome, value: undefined }
    } finally {
      watched?.end()
    }
  }

  async #undo(): Promise<boolean> {
    const deployment = this.#deployment
    const replaced = this.#replaced
    if (deployment === undefined || replaced === undefined) return false
    const { before, images } = replaced
    const { client, options, values } = deployment
    const { outputs, step, end } = this.lane
    const rolledBack = outputs.rolled_back === true
    const replicas = values.replicas !== undefined && values.replicas !== before.service_info.replicas
    try {
      const rollout = { client, update: updateOf(deployment, images), options }
      const kept = rolledBack || imageChange(client, rollout.update, options).matches(before)
      const after = await undoRollout(rollout, { before, images: !kept, replicas })
      end('done')
      if (after === undefined) return rolledBack
      const ran = imagesOf(after, images)
      step.set({ image_path: ran, replicas: after.service_info.replicas, rolled_back: true })
      return true
    } catch (error) {
      end('failed')
      throw error
    }
  }
}
