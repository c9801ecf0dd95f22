/** Making, changing and removing the services of an environment. */
import type { PortMap } from '../../../client/api-version.ts'
import { ApiError, ConnectionError, FengchaoError } from '../../../client/errors.ts'
import { hintFor } from '../../../client/hints.ts'
import type { Service } from '../../../client/resources/services.ts'
import * as say from '../../../messages/changes/environment.ts'
import { sentences } from '../../../messages/message.ts'
import { applyChange } from '../../engine/apply.ts'
import type { Change, ChangeOutcome, ChangeResult } from '../../engine/change.ts'
import { ChangeError } from '../../engine/errors.ts'
import { pendingChanges, requireAll, strongestOutcome } from '../../graph/sequence.ts'
import { createIfMissing } from '../../services/create.ts'
import { deleteService } from '../../services/delete.ts'
import { type ImageUpdate, imageChange } from '../../services/image.ts'
import { findService, requireNamespace } from '../../services/lookup.ts'
import { portChange } from '../../services/ports.ts'
import { publicNetChange } from '../../services/public-net.ts'
import { type RollbackOptions, rollOut } from '../../services/release/rollback.ts'
import { scaleChange } from '../../services/scale.ts'
import type { ServiceOptions } from '../../services/service.ts'
import { settingsChange } from '../../services/settings.ts'
import { sizeChange } from '../../services/size.ts'
import { leaveUnchanged } from '../../services/unchanged.ts'
import type { DeclaredService } from '../environment.ts'
import { portPhases } from '../plan/ports.ts'
import { existing } from '../plan/services.ts'
import { requestFor } from './new-service.ts'
import type { Carry, Task, Work } from './work.ts'

/** Seconds between two replicas of a rollout. */
const MIN_READY_SECONDS = 10

function declaredOf({ work, step }: Task): DeclaredService {
  const declared = work.situation.declaredService(step.name)
  if (!declared) throw new TypeError('The plan has a service that the file does not declare.')
  return declared
}

function imageUpdateOf(id: number, { containers = [] }: DeclaredService): ImageUpdate | undefined {
  const images = containers.flatMap(({ container_name, image_path }) =>
    image_path === undefined ? [] : [{ container_name, image_path }],
  )
  return images.length === 0
    ? undefined
    : { service_id: id, images, min_ready_seconds: MIN_READY_SECONDS, force: false }
}

/** What is known before anything is changed of a service that stays and gets a new image; `undefined` for any other. */
export function newImage(
  { client, situation }: Work,
  name: string,
  options: RollbackOptions,
): { readonly check: () => void } | undefined {
  const actual = existing(situation.service(name))
  const declared = situation.declaredService(name)
  if (!actual || !declared || actual.service_info.stateful) return undefined
  const update = imageUpdateOf(actual.service_info.id, declared)
  const change = update && imageChange(client, update, {}, options)
  return change === undefined || change.matches(actual) ? undefined : { check: () => change.check?.(actual) }
}

function settingsOf({ containers = [] }: DeclaredService) {
  return containers
    .filter(({ envs, log_dirs, cpu_weight, memory_weight }) =>
      [envs, log_dirs, cpu_weight, memory_weight].some((one) => one !== undefined),
    )
    .map(({ container_name, envs, log_dirs, cpu_weight, memory_weight }) => ({
      ...{ container_name, envs, log_dirs, cpu_weight, memory_weight },
      envs_strategy: 'overwrite' as const,
    }))
}

/** A change, and how it is made where that is more than to apply it. */
interface Piece {
  readonly change: Change<Service>
  readonly make: (options: ServiceOptions) => Promise<ChangeResult<Service>>
}

/** The pieces of an update, in the order that the platform's own clients use. */
class ServiceUpdate {
  readonly #task: Task
  readonly #id: number
  readonly #service: DeclaredService
  constructor(task: Task, id: number, service: DeclaredService) {
    this.#task = task
    this.#id = id
    this.#service = service
  }

  #plain(change: Change<Service>): Piece {
    return { change, make: (options) => applyChange(change, options) }
  }

  /** A rollout that fails goes back, once. */
  #image(update: ImageUpdate): Piece {
    const { work, step, options } = this.#task
    const { client, rolledOut } = work
    const make: Piece['make'] = async (own) => {
      let replaced: Service | undefined
      const replacing = async (before: Service) => {
        replaced = before
      }
      const result = await rollOut({ client, update, options: { ...options, ...own } }, true, replacing)
      // Only now: of a rollout that failed there is nothing to probe.
      if (replaced) rolledOut.set(step.name, { update, before: replaced })
      return result
    }
    return { change: imageChange(client, update, options, options), make }
  }

  #pieces(ports: readonly PortMap[] | undefined): readonly Piece[] {
    const { work, options } = this.#task
    const id = this.#id
    const { spec, replicas, bandwidth, public_net_type: type } = this.#service
    const { stateful } = work.situation.service(this.#service.service_name)?.service_info ?? {}
    const settings = settingsOf(this.#service)
    const update = imageUpdateOf(id, this.#service)
    const { client } = work
    // Of a stateful service the ports and the public network alone change in place; the plan has no update of the rest.
    return [
      ...(settings.length > 0 && !stateful ? [this.#plain(settingsChange(client, id, settings, options))] : []),
      ...(update && !stateful ? [this.#image(update)] : []),
      ...(spec && !stateful ? [this.#plain(sizeChange(client, id, spec, options))] : []),
      ...(ports ? [this.#plain(portChange(client, id, ports, options))] : []),
      ...(bandwidth === undefined && type === undefined
        ? []
        : [this.#plain(publicNetChange(client, id, { bandwidth, type }, options))]),
      ...(replicas !== undefined && !stateful ? [this.#plain(scaleChange(client, id, replicas, options))] : []),
    ]
  }

  /** Makes what differs, one after the other; all refusals come first. */
  async run(ports: readonly PortMap[] | undefined): Promise<ChangeOutcome> {
    const { work, options } = this.#task
    const pieces = this.#pieces(ports)
    const [first, ...others] = pieces.map(({ change }) => change)
    const due = first ? await pendingChanges([first, ...others], options) : []
    if (due.length === 0) return (await leaveUnchanged(work.client, this.#id, options)).outcome
    const results: ChangeResult<Service>[] = []
    for (const { change, make } of pieces.filter((piece) => due.includes(piece.change)))
      results.push(
        await make({
          ...options,
          isMidway: options.isMidway || results.length > 0,
          wait: options.wait || change !== due.at(-1),
        }),
      )
    const outcome = strongestOutcome(results.map((result) => result.outcome))
    const last = results.at(-1)
    const all = pieces.map(({ change }) => change)
    if (outcome === 'changed' && last) requireAll(all, last.after)
    return outcome
  }
}

/** Updates a service; a list of its namespace tells its status where others are waited for too. */
async function update(task: Task, actual: Service, ports: readonly PortMap[] | undefined): Promise<ChangeOutcome> {
  const { work, options } = task
  const glance = await work.statuses?.watch(actual, options.signal)
  try {
    const watched = { ...task, options: { ...options, ...(glance ? { glance } : {}) } }
    return await new ServiceUpdate(watched, actual.service_info.id, declaredOf(task)).run(ports)
  } catch (error) {
    // A service that is gone is not probed.
    if (error instanceof ChangeError && error.ending === 'deleted') work.rolledOut.delete(task.step.name)
    throw error
  } finally {
    glance?.end()
  }
}

/** Creates the service; one that somebody has created meanwhile is changed as the file says. */
async function create(task: Task, earlier: Service | undefined): Promise<ChangeOutcome> {
  const { work, options } = task
  const { client, situation } = work
  const declared = declaredOf(task)
  const namespace = situation.actual.namespace ?? (await requireNamespace(client, situation.environment.namespace))
  const request = await requestFor(client, situation, namespace, declared, earlier)
  const replacing = situation.service(task.step.name)?.service_info.id
  const created = await createIfMissing(client, namespace, request, { ...options, replacing })
  return 'existingId' in created
    ? update(task, await client.services.get(created.existingId), declared.port_maps)
    : created.outcome
}

function removeService({ work: { client }, options }: Task, service: Service) {
  return deleteService(client, { service_id: service.service_info.id, free_ip: false }, options)
}

/** Creates a service when one of its name is gone; what it has besides, it has from `earlier`. */
async function createAfter(task: Task, gone: Service, earlier: Service | undefined): Promise<ChangeOutcome> {
  await removeService({ ...task, options: { ...task.options, wait: true } }, gone)
  try {
    return await create({ ...task, options: { ...task.options, isMidway: true } }, earlier)
  } catch (error) {
    throw task.options.signal?.aborted ? error : await afterDeletion(task, gone, error)
  }
}

/** Whether there is a service of the name in place of the one that is gone; `undefined` where that cannot be read. */
async function isThereAgain({ work, step }: Task, { service_info: { id } }: Service): Promise<boolean | undefined> {
  const { client, situation } = work
  try {
    const { namespace } = situation.actual
    const found = namespace && (await findService(client, namespace, step.name))
    return found !== undefined && found.id !== id
  } catch (error) {
    if (error instanceof FengchaoError) return undefined
    throw error
  }
}

/** The error of a creation whose service was deleted before: that it is gone matters more than why, and is said first. */
async function afterDeletion(task: Task, gone: Service, error: unknown): Promise<unknown> {
  if (!(error instanceof ChangeError || error instanceof FengchaoError)) return error
  const there = await isThereAgain(task, gone)
  // What stands there again speaks for itself.
  if (there === true) return error
  const { name } = task.step
  const isKnown = there === false && isNotBegun(error)
  const message = isKnown ? say.deletedFirst.gone({ name }) : say.deletedFirst.mayBeGone({ name })
  if (error instanceof FengchaoError) {
    const ending = error instanceof ConnectionError && error.late ? 'timed_out' : 'failed'
    return new ChangeError(ending, message, { advice: hintFor(error), cause: error })
  }
  const { ending, status, advice, cause } = error
  return new ChangeError(ending, sentences(message, error.message), { status, advice, cause })
}

/** True where the platform has surely not begun to create it; otherwise it may show the service only later. */
function isNotBegun(error: ChangeError | FengchaoError): boolean {
  if (error instanceof FengchaoError) return error instanceof ApiError || error.notApplied
  return error.nothingSent || ['refused', 'busy', 'deleted'].includes(error.ending)
}

/** Everything but probes. */
export const carryService: Carry = async (task) => {
  const { work, step } = task
  const { situation } = work
  const found = situation.service(step.name)
  if (step.does === 'delete') return found ? (await removeService(task, found)).result.outcome : 'unchanged'
  const actual = existing(found)
  // One that somebody is deleting has to be gone first.
  if (!actual) return found ? createAfter(task, found, undefined) : create(task, undefined)
  if (step.does === 'recreate') return createAfter(task, actual, actual)
  const { first, last } = portPhases(situation, step.name)
  const ports = declaredOf(task).port_maps && (step.does === 'ports' ? last : first)
  if (step.does === 'ports') return portsAlone(work, task, actual, last)
  return update(task, actual, ports)
}

/** The end of old ports that stayed until the listeners had moved. */
async function portsAlone(
  { client }: Work,
  { options }: Task,
  actual: Service,
  last: readonly PortMap[],
): Promise<ChangeOutcome> {
  return (await applyChange(portChange(client, actual.service_info.id, last, options), options)).outcome
}
