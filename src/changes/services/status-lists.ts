/**
 * The statuses of services that are waited for side by side: one list of their namespace tells those of all. What it says of
 * an operation in progress is enough to go on waiting; for anything else, the service itself is read.
 */
import type { Api, Client } from '../../client/client.ts'
import type { Clock } from '../../client/clock.ts'
import { FengchaoError } from '../../client/errors.ts'
import type { Service } from '../../client/resources/services.ts'
import type { Glance } from '../engine/change.ts'
import { serviceStatus } from './service.ts'

/** A list is read so often: after a tenth of the time in which no status has moved, within these bounds. */
const SHORTEST_MS = 2_000
const LONGEST_MS = 10_000
const SHARE = 0.1

/** Services on one page of a list. */
const PAGE = 100

type Words = ReadonlyMap<number, string>

/** A list that was begun as the so-manieth, with the words by the ids of the services. */
interface StatusList {
  readonly number: number
  readonly words: Promise<Words | undefined>
}

/** One namespace with the services that are waited for in it. */
class Namespace {
  readonly watched = new Set<number>()
  #begun = 0
  #begunAt = Number.NEGATIVE_INFINITY
  #movedAt: number
  #last: StatusList | undefined
  #next: Promise<void> | undefined
  #words: Words = new Map()
  readonly #read: () => Promise<Words>
  readonly #clock: Clock
  readonly #fixedMs: number | undefined
  constructor(read: () => Promise<Words>, clock: Clock, fixedMs: number | undefined) {
    this.#read = read
    this.#clock = clock
    this.#fixedMs = fixedMs
    this.#movedAt = clock.now()
  }

  /** How many lists were begun until now. */
  get begun(): number {
    return this.#begun
  }

  /** True where a list costs less than reading each service. */
  get isWorthwhile(): boolean {
    return this.watched.size > Math.max(1, Math.ceil(this.#words.size / PAGE))
  }

  /** A service was sent a change, or is no longer waited for. */
  moved(): void {
    this.#movedAt = this.#clock.now()
  }

  /** When the next list is due. */
  get #dueAt(): number {
    const still = SHARE * (this.#clock.now() - this.#movedAt)
    return this.#begunAt + (this.#fixedMs ?? Math.min(LONGEST_MS, Math.max(SHORTEST_MS, still)))
  }

  /** A list that was begun after so many others; `undefined` where it would come too late. */
  async after(number: number, by: number, signal: AbortSignal | undefined): Promise<StatusList | undefined> {
    while (this.#last === undefined || this.#last.number <= number) {
      if (this.#next === undefined && this.#dueAt >= by) return undefined
      this.#next ??= this.#begin(signal).finally(() => {
        this.#next = undefined
      })
      await this.#next
    }
    return this.#last
  }

  async #begin(signal: AbortSignal | undefined): Promise<void> {
    const pauseMs = this.#dueAt - this.#clock.now()
    if (pauseMs > 0) await this.#clock.sleep(pauseMs, signal)
    this.#begun += 1
    this.#begunAt = this.#clock.now()
    this.#last = { number: this.#begun, words: this.#listed() }
  }

  async #listed(): Promise<Words | undefined> {
    try {
      const words = await this.#read()
      if ([...this.watched].some((id) => words.get(id) !== this.#words.get(id))) this.moved()
      this.#words = words
      return words
    } catch (error) {
      // The services themselves are read instead, and say what is wrong.
      if (error instanceof FengchaoError) return undefined
      throw error
    }
  }
}

/** A service that is waited for. */
export interface Watched extends Glance<Service> {
  /** It is no longer waited for. */
  end(): void
}

/** The lists of all namespaces of a step. */
export class StatusLists {
  readonly #client: Client
  readonly #lookups: Pick<Api, 'namespaces'>
  readonly #clock: Clock
  readonly #fixedMs: number | undefined
  readonly #namespaces = new Map<string, Promise<Namespace | undefined>>()
  /**
   * `lookups` finds the namespaces, which may have been read before; `fixedMs` is a fixed pause between two lists, where one
   * is asked for.
   */
  constructor(client: Client, lookups: Pick<Api, 'namespaces'>, clock: Clock, fixedMs?: number) {
    this.#client = client
    this.#lookups = lookups
    this.#clock = clock
    this.#fixedMs = fixedMs
  }

  /** Watches a service from now on, until it is ended. */
  async watch({ service_info: { id, namespace } }: Service, signal: AbortSignal | undefined): Promise<Watched> {
    const opened = this.#namespaces.get(namespace) ?? this.#open(namespace)
    this.#namespaces.set(namespace, opened)
    const found = await opened
    found?.watched.add(id)
    let since = found?.begun ?? 0
    return {
      renew: () => {
        since = found?.begun ?? 0
        found?.moved()
      },
      look: async (last, by) => {
        const list = found?.isWorthwhile ? await found.after(since, by, signal) : undefined
        if (list === undefined) return undefined
        since = list.number
        const status = (await list.words)?.get(id)
        if (status === undefined || serviceStatus(status)?.phase !== 'pending') return undefined
        return { ...last, service_info: { ...last.service_info, status } }
      },
      end: () => {
        found?.watched.delete(id)
        found?.moved()
      },
    }
  }

  /** `undefined` where it cannot be found: the services are read one by one then. */
  async #open(name: string): Promise<Namespace | undefined> {
    const found = (await this.#namespaceList()).find(({ namespace }) => namespace === name)
    if (found === undefined) return undefined
    const read = async () => {
      const words = new Map<number, string>()
      for await (const { id, status } of this.#client.services.list(found.id)) words.set(id, status)
      return words
    }
    return new Namespace(read, this.#clock, this.#fixedMs)
  }

  async #namespaceList() {
    try {
      return await this.#lookups.namespaces.list()
    } catch (error) {
      if (error instanceof FengchaoError) return []
      throw error
    }
  }
}
