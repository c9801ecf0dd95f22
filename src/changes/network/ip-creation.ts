/**
 * Creating public IPs (API reference 8.1). Each is billed and none has a name, so those that exist are recorded before the
 * request; where an answer leaves open how many were created, the list is read until that is known, and only what is
 * missing is requested again.
 */

import type { Client } from '../../client/client.ts'
import type { Ip, IpQuota } from '../../client/resources/ips.ts'
import { phases } from '../../messages/changes/phases.ts'
import { joined } from '../../messages/message.ts'
import {
  ambiguousIps,
  answerLost,
  checkingCreatedIps,
  creatingIps,
  inTheList,
  ipNamed,
  ipsOfType,
  lookAtList,
  onlySome,
  othersCreate,
  overQuota,
  overQuotaAdvice,
  thoseBill,
} from '../../messages/network/ips.ts'
import type { ChangeOptions, ChangeResult } from '../engine/change.ts'
import { ChangeError, refuse } from '../engine/errors.ts'
import type { DeliveryState } from '../engine/observer.ts'
import { stopwatch, UNCHANGED_MS } from '../engine/stability.ts'
import { isUndecided, MAX_SENDS } from '../engine/submit.ts'
import { waitFor } from '../engine/wait.ts'

export interface IpRequest {
  readonly type: 'nce' | 'nlb'
  readonly count: number
}

/** Called with all IPs created so far, each time that there are more. */
type OnCreated = (ips: readonly Ip[]) => void

function checkQuota({ quotas }: IpQuota, { type, count }: IpRequest, existing: number): void {
  const entry = quotas.find((one) => one.type === type)
  if (entry === undefined) return
  const used = entry.used ?? existing
  if (used + count <= entry.quota) return
  refuse(overQuota({ type, quota: entry.quota, used, count }), overQuotaAdvice())
}

class Creation {
  readonly client: Client
  readonly request: IpRequest
  readonly options: ChangeOptions
  readonly created: Ip[] = []
  /** The ids that existed before, and those created since. */
  readonly known: Set<string>
  readonly #onCreated: OnCreated
  constructor(
    client: Client,
    request: IpRequest,
    options: ChangeOptions,
    known: Iterable<string>,
    onCreated: OnCreated,
  ) {
    this.client = client
    this.request = request
    this.options = options
    this.known = new Set(known)
    this.#onCreated = onCreated
  }

  get missing(): number {
    return this.request.count - this.created.length
  }

  add(ips: readonly Ip[]): void {
    for (const ip of ips) this.known.add(ip.id)
    this.created.push(...ips)
    if (ips.length > 0) this.#onCreated(this.created)
  }

  report(state: DeliveryState): void {
    const { type, count } = this.request
    this.options.observer.delivery({ subject: ipsOfType({ type }), what: creatingIps({ count }) }, state)
  }

  /** Requests what is missing, and adds what was created. Gives the error that left the result open. */
  async send(): Promise<unknown> {
    const { options, missing } = this
    this.report('in_flight')
    let fresh: readonly Ip[] = []
    let openError: unknown
    try {
      fresh = await this.requestMissing()
    } catch (error) {
      options.signal?.throwIfAborted()
      if (!isUndecided(error)) {
        this.report('rejected')
        throw this.incomplete(error)
      }
      options.observer.warn(error instanceof Error ? error.message : String(error))
      openError = error
    }
    options.observer.sent()
    // An answer that names fewer may leave some out: the list has all that were created.
    this.add(fresh.length === missing ? fresh : await this.findCreated())
    this.report('finished')
    return openError
  }

  async requestMissing(): Promise<readonly Ip[]> {
    const { client, request, missing, known } = this
    const { ips } = await client.ips.create({ [request.type]: missing })
    return ips.filter(({ id, type }) => type === request.type && !known.has(id))
  }

  /** Reads the list until it has as many new ones as are missing, or for as long as a stale answer could last. */
  async findCreated(): Promise<readonly Ip[]> {
    const { client, options, request, missing, known } = this
    const { observer } = options
    observer.phase(checkingCreatedIps())
    const unchanged = stopwatch()
    const ended = await waitFor<{ fresh: readonly Ip[] }>(
      async () => {
        const fresh = [...(await listByType(client, request.type)).values()].filter(({ id }) => !known.has(id))
        const leftMs = UNCHANGED_MS - unchanged(String(fresh.length), options.clock.now())
        const ending = fresh.length >= missing || leftMs <= 0 ? { ending: { fresh } } : { confirmMs: leftMs }
        const sentence = inTheList({ found: fresh.length, missing, type: request.type })
        return { status: `${fresh.length}/${missing}`, sentence, ...ending }
      },
      // These are no status words of the platform.
      { ...options, observer: { ...observer, status: (word, sentence) => observer.progress(sentence ?? word) } },
    )
    if ('timedOut' in ended) throw this.unknown(ended.lastError)
    if (ended.fresh.length > missing) throw this.superseded(ended.fresh)
    return ended.fresh
  }

  unknown(cause: unknown): ChangeError {
    const { type } = this.request
    return new ChangeError('timed_out', answerLost({ missing: this.missing, type }), { cause, advice: lookAtList() })
  }

  superseded(fresh: readonly Ip[]): ChangeError {
    return new ChangeError(
      'superseded',
      ambiguousIps({ missing: this.missing, type: this.request.type, found: fresh.length, names: namesOf(fresh) }),
      { advice: othersCreate() },
    )
  }

  /** The refusal as it is where nothing was created, else an error that says what was. */
  incomplete(cause: unknown): unknown {
    const { created, request } = this
    if (created.length === 0 && cause !== undefined) return cause
    const { type, count } = request
    const advice = created.length === 0 ? {} : { advice: thoseBill() }
    return new ChangeError('failed', onlySome({ created: created.length, count, type, names: namesOf(created) }), {
      cause,
      ...advice,
    })
  }
}

function namesOf(ips: readonly Ip[]): string {
  return joined(ips.map(({ id, ip }) => ipNamed({ ip, id })))
}

async function listByType(client: Client, type: string): Promise<ReadonlyMap<string, Ip>> {
  const found = new Map<string, Ip>()
  for await (const ip of client.ips.list({ type })) found.set(ip.id, ip)
  return found
}

/**
 * Creates exactly `count` IPs, or rejects; `onCreated` is called with those created also where it rejects. `ChangeError`
 * `refused`: beyond the quota; `failed`: fewer were created; `superseded`: others created some meanwhile.
 */
export async function createIps(
  client: Client,
  request: IpRequest,
  options: ChangeOptions,
  onCreated: OnCreated,
): Promise<ChangeResult<readonly Ip[] | undefined>> {
  const { type, count } = request
  const { observer, dryRun } = options
  observer.phase(phases.reading())
  const existing = await listByType(client, type)
  checkQuota(await client.ips.quota(), request, existing.size)
  const differences = [
    { field: ipsOfType({ type }), before: String(existing.size), after: String(existing.size + count) },
  ]
  if (dryRun) return { outcome: 'planned', before: undefined, after: undefined, differences }
  observer.sending(differences)
  const creation = new Creation(client, request, options, existing.keys(), onCreated)
  let openError: unknown
  for (let sends = 0; creation.missing > 0; sends += 1) {
    if (sends >= MAX_SENDS) throw creation.incomplete(openError)
    observer.phase(phases.sending())
    openError = await creation.send()
  }
  return { outcome: 'changed', before: undefined, after: creation.created, differences }
}
