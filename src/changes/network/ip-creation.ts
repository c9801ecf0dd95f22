/**
 * Making public IPs (API reference 8.1). Each bills and none has a name, so what is there is noted before the send, and
 * where an answer does not tell all that was made, the list is read until that is known; only what is missing is sent again.
 */

import type { Client } from '../../client/client.ts'
import type { Ip, IpQuota } from '../../client/resources/ips.ts'
import { phases } from '../../messages/changes/phases.ts'
import { joined } from '../../messages/message.ts'
import {
  answerLost,
  creatingIps,
  findingOut,
  inTheList,
  ipNamed,
  ipsOfType,
  lookAtList,
  notToBeTold,
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

/** Hears of all IPs made so far, each time that there are more. */
type Made = (ips: readonly Ip[]) => void

function checkQuota({ quotas }: IpQuota, { type, count }: IpRequest, there: number): void {
  const entry = quotas.find((one) => one.type === type)
  if (entry === undefined) return
  const used = entry.used ?? there
  if (used + count <= entry.quota) return
  refuse(overQuota({ type, quota: entry.quota, used, count }), overQuotaAdvice())
}

class Creation {
  readonly client: Client
  readonly request: IpRequest
  readonly options: ChangeOptions
  readonly made: Ip[] = []
  /** The ids that were there before, and those made since. */
  readonly known: Set<string>
  readonly #told: Made
  constructor(client: Client, request: IpRequest, options: ChangeOptions, known: Iterable<string>, told: Made) {
    this.client = client
    this.request = request
    this.options = options
    this.known = new Set(known)
    this.#told = told
  }

  get missing(): number {
    return this.request.count - this.made.length
  }

  take(ips: readonly Ip[]): void {
    for (const ip of ips) this.known.add(ip.id)
    this.made.push(...ips)
    if (ips.length > 0) this.#told(this.made)
  }

  tell(fate: DeliveryState): void {
    const { type, count } = this.request
    this.options.observer.delivery({ subject: ipsOfType({ type }), what: creatingIps({ count }) }, fate)
  }

  /** Sends for what is missing, and takes what came. Gives the error that left it open what was done. */
  async send(): Promise<unknown> {
    const { options, missing } = this
    this.tell('in_flight')
    let fresh: readonly Ip[] = []
    let open: unknown
    try {
      fresh = await this.answered()
    } catch (error) {
      options.signal?.throwIfAborted()
      if (!isUndecided(error)) {
        this.tell('rejected')
        throw this.short(error)
      }
      options.observer.warn(error instanceof Error ? error.message : String(error))
      open = error
    }
    options.observer.sent()
    // An answer that names fewer may leave some out: what was made is in the list.
    this.take(fresh.length === missing ? fresh : await this.arrived())
    this.tell('finished')
    return open
  }

  async answered(): Promise<readonly Ip[]> {
    const { client, request, missing, known } = this
    const { ips } = await client.ips.create({ [request.type]: missing })
    return ips.filter(({ id, type }) => type === request.type && !known.has(id))
  }

  /** Reads the list until as many new ones are there as are missing, or for as long as a stale answer could last. */
  async arrived(): Promise<readonly Ip[]> {
    const { client, options, request, missing, known } = this
    const { observer } = options
    observer.phase(findingOut())
    const stood = stopwatch()
    const ended = await waitFor<{ fresh: readonly Ip[] }>(
      async () => {
        const fresh = [...(await listed(client, request.type)).values()].filter(({ id }) => !known.has(id))
        const leftMs = UNCHANGED_MS - stood(String(fresh.length), options.clock.now())
        const ending = fresh.length >= missing || leftMs <= 0 ? { ending: { fresh } } : { confirmMs: leftMs }
        const sentence = inTheList({ found: fresh.length, missing, type: request.type })
        return { status: `${fresh.length}/${missing}`, sentence, ...ending }
      },
      // These are no words of the platform.
      { ...options, observer: { ...observer, status: (word, sentence) => observer.progress(sentence ?? word) } },
    )
    if ('timedOut' in ended) throw this.unknown(ended.lastError)
    if (ended.fresh.length > missing) throw this.overtaken(ended.fresh)
    return ended.fresh
  }

  unknown(cause: unknown): ChangeError {
    const { type } = this.request
    return new ChangeError('timed_out', answerLost({ missing: this.missing, type }), { cause, advice: lookAtList() })
  }

  overtaken(fresh: readonly Ip[]): ChangeError {
    return new ChangeError(
      'superseded',
      notToBeTold({ missing: this.missing, type: this.request.type, found: fresh.length, names: namesOf(fresh) }),
      { advice: othersCreate() },
    )
  }

  /** The refusal as it is where nothing was made, else one that says what was. */
  short(cause: unknown): unknown {
    const { made, request } = this
    if (made.length === 0 && cause !== undefined) return cause
    const { type, count } = request
    const advice = made.length === 0 ? {} : { advice: thoseBill() }
    return new ChangeError('failed', onlySome({ created: made.length, count, type, names: namesOf(made) }), {
      cause,
      ...advice,
    })
  }
}

function namesOf(ips: readonly Ip[]): string {
  return joined(ips.map(({ id, ip }) => ipNamed({ ip, id })))
}

async function listed(client: Client, type: string): Promise<ReadonlyMap<string, Ip>> {
  const found = new Map<string, Ip>()
  for await (const ip of client.ips.list({ type })) found.set(ip.id, ip)
  return found
}

/**
 * Makes exactly `count` IPs, or rejects; `told` hears of those made also where it rejects. `RolloutError` `refused`:
 * beyond the quota; `failed`: fewer were made; `overtaken`: others made some meanwhile.
 */
export async function createIps(
  client: Client,
  request: IpRequest,
  options: ChangeOptions,
  told: Made,
): Promise<ChangeResult<readonly Ip[] | undefined>> {
  const { type, count } = request
  const { observer, dryRun } = options
  observer.phase(phases.reading())
  const there = await listed(client, type)
  checkQuota(await client.ips.quota(), request, there.size)
  const differences = [{ field: ipsOfType({ type }), before: String(there.size), after: String(there.size + count) }]
  if (dryRun) return { outcome: 'planned', before: undefined, after: undefined, differences }
  observer.sending(differences)
  const creation = new Creation(client, request, options, there.keys(), told)
  let open: unknown
  for (let sends = 0; creation.missing > 0; sends += 1) {
    if (sends >= MAX_SENDS) throw creation.short(open)
    observer.phase(phases.sending())
    open = await creation.send()
  }
  return { outcome: 'changed', before: undefined, after: creation.made, differences }
}
