/** What an environment ran after each of its deployments that succeeded, as far as the services of one rollback go. */
import { sameImage } from '../../changes/images/name.ts'
import type { Images } from '../../changes/services/image.ts'
import type { RecordedService } from '../../step/operations/deploy/github-deployment.ts'
import type { Entry, Ledger } from './ledger.ts'

/** A service that is to be rolled back, and what it runs now. */
export interface Current {
  readonly service_id: number
  readonly service_name: string
  readonly namespace: string
  readonly images: Images
  /** Its name, and that of the other service where the two take turns. */
  readonly names: ReadonlySet<string>
}

/** The images of each service, by its id. */
export type State = ReadonlyMap<number, Images>

/** The part of a deployment that is about this service. */
export function partOf(entry: Entry, { service_id, namespace, names }: Omit<Current, 'images'>) {
  const { services } = entry
  return (
    services.find((one) => one.service_id === service_id) ??
    // One that was deleted and created again has another id, and so has the other one of a pair.
    services.find((one) => names.has(one.service_name) && one.namespace === namespace)
  )
}

/** The name of a service, and that of the other one where the ledger says that the two take turns. */
export function namesOf(
  entries: readonly Entry[],
  { service_name, namespace }: Pick<RecordedService, 'service_name' | 'namespace'>,
): ReadonlySet<string> {
  const names = new Set([service_name])
  const parts = entries.flatMap(({ services }) => services.filter((one) => one.namespace === namespace))
  for (const { service_name: one, beside } of parts) {
    if (beside === undefined) continue
    if (one === service_name) names.add(beside)
    if (beside === service_name) names.add(one)
  }
  return names
}

/** True where a service runs these images, whatever other containers it has. */
export function runs(current: Images, images: Images): boolean {
  return Object.entries(images).every(([name, image]) => {
    const running = current[name]
    return running !== undefined && sameImage(running, image)
  })
}

/** Places count from the newest deployment, 0, to the oldest. */
export class History {
  readonly #ledger: Ledger
  readonly #services: readonly Current[]
  constructor(ledger: Ledger, services: readonly Current[]) {
    this.#ledger = ledger
    this.#services = services
  }

  entryAt(place: number): Entry | undefined {
    return this.#ledger.entries[place]
  }

  placeOf(id: number): number | undefined {
    const place = this.#ledger.entries.findIndex((entry) => entry.id === id)
    return place === -1 ? undefined : place
  }

  async succeeded(entry: Entry): Promise<boolean> {
    return (await this.#ledger.ending(entry))?.succeeded === true
  }

  runsNow(state: State): boolean {
    return this.#services.every(({ service_id, images }) => runs(images, state.get(service_id) ?? {}))
  }

  /** The number of deployments. */
  get length(): number {
    return this.#ledger.entries.length
  }

  /** The newest deployment from `from` on that succeeded and of which `holds` is true. */
  async find(from: number, holds: (state: State, entry: Entry) => boolean = () => true): Promise<number | undefined> {
    for (const [place, entry] of this.#ledger.entries.entries()) {
      if (place < from || this.#partsOf(entry).length === 0) continue
      if ((await this.succeeded(entry)) && holds(await this.stateAt(place), entry)) return place
    }
    return undefined
  }

  /** The newest deployment that left behind what runs now; of one that says otherwise GitHub is not asked how it ended. */
  async findCurrent(): Promise<number | undefined> {
    for (const [place, entry] of this.#ledger.entries.entries()) {
      const parts = this.#partsOf(entry)
      if (parts.length === 0 || !parts.every(({ images, service }) => runs(service.images, images))) continue
      if ((await this.succeeded(entry)) && this.runsNow(await this.stateAt(place))) return place
    }
    return undefined
  }

  /**
   * The newest deployment, where it is a rollback of these services that did not complete: its step was killed,
   * cancelled or did not wait. Each service runs what it went back to or what it replaced, so nobody else came after it.
   */
  async findUnfinished(): Promise<number | undefined> {
    const place = this.#ledger.entries.findIndex((one) => this.#partsOf(one).length > 0)
    const entry = this.#ledger.entries[place]
    if (entry?.rollbackOf === undefined || this.recordedAt(place).size < this.#services.length) return undefined
    const isOwn = this.#partsOf(entry).every(
      ({ service, images, previous }) =>
        runs(service.images, images) || (Object.keys(previous).length > 0 && runs(service.images, previous)),
    )
    return isOwn && (await this.#ledger.ending(entry)) === undefined ? place : undefined
  }

  /** What this deployment was to leave behind, however it ended. */
  recordedAt(place: number): State {
    const entry = this.entryAt(place)
    const parts = entry === undefined ? [] : this.#partsOf(entry)
    return new Map(parts.map(({ service, images }) => [service.service_id, images]))
  }

  /** What each service ran after this deployment; of one that it left alone, what the deployments around it say. */
  async stateAt(place: number): Promise<State> {
    const state = new Map<number, Images>()
    for (const service of this.#services) {
      const images =
        (await this.#deployedBy(place, service))?.images ?? (await this.#replacedSince(place, service))?.previous
      if (images !== undefined) state.set(service.service_id, images)
    }
    return state
  }

  /** What this deployment replaced; `undefined` where it does not say so of every service. */
  replacedAt(place: number): State | undefined {
    const entry = this.entryAt(place)
    const parts = entry === undefined ? [] : this.#partsOf(entry)
    const known = parts.filter(({ previous }) => Object.keys(previous).length > 0)
    if (known.length < this.#services.length) return undefined
    return new Map(known.map(({ service, previous }) => [service.service_id, previous]))
  }

  #partsOf(entry: Entry): readonly (RecordedService & { readonly service: Current })[] {
    return this.#services.flatMap((service) => {
      const part = partOf(entry, service)
      return part === undefined ? [] : [{ ...part, service }]
    })
  }

  #deployedBy(place: number, service: Current): Promise<RecordedService | undefined> {
    return this.#firstOf(this.#ledger.entries.slice(place), service)
  }

  #replacedSince(place: number, service: Current): Promise<RecordedService | undefined> {
    return this.#firstOf(this.#ledger.entries.slice(0, place).toReversed(), service)
  }

  async #firstOf(entries: readonly Entry[], service: Current): Promise<RecordedService | undefined> {
    for (const entry of entries) {
      const part = partOf(entry, service)
      if (part !== undefined && (await this.succeeded(entry))) return part
    }
    return undefined
  }
}
