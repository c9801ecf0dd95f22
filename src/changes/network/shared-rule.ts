/**
 * One rule of a listener that several write to. The platform replaces all rules at once and has no compare-and-set: who
 * wrote in between is overwritten. So whoever adds a rule watches it for a while, and adds again what was taken away.
 */
import type { Client } from '../../client/client.ts'
import type { Cluster, Listener } from '../../client/resources/load-balancers.ts'
import { sharedListener as words } from '../../messages/environment/preview.ts'
import { waitingForLoadBalancer } from '../../messages/network/network.ts'
import { applyChange } from '../engine/apply.ts'
import type { Change, ChangeOptions, ChangeOutcome } from '../engine/change.ts'
import { ChangeError, refuse } from '../engine/errors.ts'
import { type PollResult, waitFor } from '../engine/wait.ts'
import { sameRules } from './forwarding-rules.ts'
import { type ListenerName, type ListenerState, listenerResource } from './listener.ts'
import { loadBalancerStatus } from './load-balancer.ts'

/** A rule that is written between another's read and its write is lost with that write; no request is under way for longer. */
const WATCH_MS = 15_000
const WATCH_PAUSE_MS = 3_000
/** So often a rule is added again. */
const MOST_TRIES = 6

type Rules = readonly Cluster[]

/** Hosts do not differ by the case of their letters. */
function hostOf({ serverName = '*' }: Cluster): string {
  return serverName.toLowerCase()
}

function sameRule(one: Cluster, other: Cluster, protocol: string): boolean {
  return sameRules([one], [other], protocol)
}

const rulesOf = ({ listener }: ListenerState): Rules => listener?.clusters ?? []

/** The rule as this listener takes it: https needs a certificate, which is that of its other rules. */
export function ruleFor(listener: Listener, rule: Cluster): Cluster {
  if (listener.protocol !== 'https' || rule.certId !== undefined) return rule
  const other = listener.clusters.find((one) => hostOf(one).startsWith('*')) ?? listener.clusters[0]
  return other?.certId === undefined ? rule : { ...rule, certId: other.certId }
}

interface RuleChange {
  readonly client: Client
  readonly name: ListenerName
  readonly goal: string
  readonly seen: (state: ListenerState) => void
  readonly matches: (state: ListenerState) => boolean
  readonly rules: (state: ListenerState) => Rules
}

function ruleChange({ client, name, goal, seen, matches, rules }: RuleChange): Change<ListenerState> {
  const { title, find } = listenerResource(client, name, seen)
  const { namespace, lb_name, listener_name } = name
  const text = (of: Rules) =>
    of.map((one) => `${one.serverName ?? '*'} → ${one.serviceName}:${one.servicePort}`).join(', ')
  return {
    subject: () => title,
    goal,
    phase: waitingForLoadBalancer(),
    table: loadBalancerStatus,
    read: async () => {
      const state = await find()
      if (state?.listener === undefined) return refuse(words.missing({ listener: title }), words.createIt())
      return state
    },
    status: ({ loadBalancer }) => loadBalancer.status,
    fingerprint: ({ loadBalancer }) => loadBalancer.updatetime ?? '',
    fingerprintProves: true,
    isAcceptedAgain: () => true,
    matches,
    differences: (state) => [
      { field: `${lb_name}/${listener_name}`, before: text(rulesOf(state)), after: text(rules(state)) },
    ],
    send: (state) => client.loadBalancers.updateListener(namespace, lb_name, listener_name, rules(state)),
    supersededBy: (state, before) =>
      matches(state) || text(rulesOf(state)) === text(rulesOf(before)) ? undefined : text(rulesOf(state)),
  }
}

/** Adds the rule of a host, or brings it to what is asked. */
export class SharedRule {
  readonly #client: Client
  readonly #name: ListenerName
  readonly #rule: Cluster
  /** True for a rule that may be added again: its service exists. */
  readonly #mayStay: (rule: Cluster) => Promise<boolean>
  /** Every rule of others that was there, by host and path. */
  readonly #others = new Map<string, Cluster>()
  #lost: Rules = []
  constructor(client: Client, name: ListenerName, rule: Cluster, mayStay: (rule: Cluster) => Promise<boolean>) {
    this.#client = client
    this.#name = name
    this.#rule = rule
    this.#mayStay = mayStay
  }

  #isOwn(rule: Cluster): boolean {
    return hostOf(rule) === hostOf(this.#rule)
  }

  readonly #seen = (state: ListenerState): void => {
    for (const rule of rulesOf(state)) if (!this.#isOwn(rule)) this.#others.set(keyOf(rule), rule)
  }

  #stands(state: ListenerState): boolean {
    const { listener } = state
    if (listener === undefined) return false
    const own = listener.clusters.filter((rule) => this.#isOwn(rule))
    const wanted = ruleFor(listener, this.#rule)
    const there = new Set(listener.clusters.map(keyOf))
    return (
      own.length === 1 &&
      own.every((rule) => sameRule(rule, wanted, listener.protocol)) &&
      this.#lost.every((rule) => there.has(keyOf(rule)))
    )
  }

  #rules(state: ListenerState): Rules {
    const { listener } = state
    const rules = rulesOf(state).filter((rule) => !this.#isOwn(rule))
    const there = new Set(rules.map(keyOf))
    const own = listener === undefined ? this.#rule : ruleFor(listener, this.#rule)
    return [...rules, ...this.#lost.filter((rule) => !there.has(keyOf(rule))), own]
  }

  /** Until it stands, and no rule of others that was there is missing. */
  async add(options: ChangeOptions): Promise<ChangeOutcome> {
    const change = ruleChange({
      ...{
        client: this.#client,
        name: this.#name,
        goal: words.addRule({ host: hostOf(this.#rule) }),
        seen: this.#seen,
      },
      matches: (state) => this.#stands(state),
      rules: (state) => this.#rules(state),
    })
    let outcome: ChangeOutcome = 'unchanged'
    for (let tries = 1; ; tries += 1) {
      const ended = await this.#once(change, options)
      if (ended !== undefined) {
        outcome = ended === 'unchanged' ? outcome : ended
        if (ended !== 'changed' || (await this.#watch(options))) return outcome
      }
      if (tries >= MOST_TRIES) {
        const listener = change.subject(undefined)
        throw new ChangeError('superseded', words.keepsLosing({ listener, tries }))
      }
    }
  }

  /** `undefined` where another's write came after ours. */
  async #once(change: Change<ListenerState>, options: ChangeOptions): Promise<ChangeOutcome | undefined> {
    try {
      return (await applyChange(change, options)).outcome
    } catch (error) {
      if (error instanceof ChangeError && error.ending === 'superseded') return undefined
      throw error
    }
  }

  /** Looks on for a while; false where something is missing, which `#lost` then names. */
  async #watch(options: ChangeOptions): Promise<boolean> {
    const { clock, observer } = options
    observer.phase(words.phase())
    const { title, find } = listenerResource(this.#client, this.#name, this.#seen)
    const look = async (last: boolean): Promise<PollResult<{ readonly stands: boolean }>> => {
      const state = await find()
      const status = state?.loadBalancer.status ?? ''
      const seen = { status, sentence: loadBalancerStatus(status)?.sentence ?? status }
      if (state === undefined) return seen
      this.#lost = await this.#missingIn(state)
      const stands = this.#stands(state)
      return stands && !last ? seen : { ...seen, ending: { stands } }
    }
    const watching = { ...options, pollIntervalMs: options.pollIntervalMs ?? WATCH_PAUSE_MS }
    let ended = await waitFor(() => look(false), { ...watching, deadlineAt: clock.now() + WATCH_MS })
    // Whether it stands is not known where the last read failed.
    if ('timedOut' in ended && ended.lastError !== undefined)
      ended = await waitFor(() => look(true), { ...watching, deadlineAt: clock.now() + WATCH_MS })
    if ('timedOut' in ended) {
      if (ended.lastError !== undefined) throw ended.lastError
      return true
    }
    if (ended.stands) return true
    observer.warn(words.lost({ listener: title, hosts: [hostOf(this.#rule), ...this.#lost.map(hostOf)] }))
    return false
  }

  async #missingIn(state: ListenerState): Promise<Rules> {
    const there = new Set(rulesOf(state).map(keyOf))
    const missing = [...this.#others.values()].filter((rule) => !there.has(keyOf(rule)))
    const kept: Cluster[] = []
    for (const rule of missing) {
      // What somebody has taken away together with its service is not brought back.
      if (await this.#mayStay(rule)) kept.push(rule)
      else this.#others.delete(keyOf(rule))
    }
    return kept
  }
}

function keyOf(rule: Cluster): string {
  return `${hostOf(rule)} ${rule.path ?? '/'}`
}

/** Takes the rules of a host away; the rules of others stay as they are. */
export async function removeRule(
  client: Client,
  name: ListenerName,
  host: string,
  options: ChangeOptions,
): Promise<ChangeOutcome> {
  const isOwn = (rule: Cluster) => hostOf(rule) === host.toLowerCase()
  const change = ruleChange({
    ...{ client, name, goal: words.removeRule({ host }), seen: () => {} },
    matches: (state) => !rulesOf(state).some(isOwn),
    rules: (state) => rulesOf(state).filter((rule) => !isOwn(rule)),
  })
  const check = (state: ListenerState) => {
    if (!change.matches(state) && rulesOf(state).every(isOwn))
      refuse(words.needsOther({ listener: change.subject(state) }), words.createIt())
  }
  for (let tries = 1; ; tries += 1) {
    try {
      return (await applyChange({ ...change, check }, options)).outcome
    } catch (error) {
      if (tries >= MOST_TRIES || !(error instanceof ChangeError) || error.ending !== 'superseded') throw error
    }
  }
}
