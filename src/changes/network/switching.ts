/**
 * Moving a listener from one service to another: only the service's name in its rules is exchanged, everything else is
 * written as it was read. The platform replaces all rules of a listener at once, and has no compare-and-set.
 */
import type { Client } from '../../client/client.ts'
import type { Cluster, Listener } from '../../client/resources/load-balancers.ts'
import { deletedMeanwhile, oneGroup } from '../../messages/changes/changes.ts'
import {
  listenerGone,
  otherRules,
  pointsElsewhere,
  ruleText,
  switchPhases,
  toService,
} from '../../messages/network/switching.ts'
import type { Change } from '../engine/change.ts'
import type { Difference } from '../engine/difference.ts'
import { ChangeError } from '../engine/errors.ts'
import { sameRules } from './forwarding-rules.ts'
import { type ListenerName, type ListenerState, listenerResource } from './listener.ts'
import { loadBalancerStatus } from './load-balancer.ts'

/** Which service gives its traffic to which. */
export interface Exchange {
  readonly from: string
  readonly to: string
}

type Rules = readonly Cluster[]

/** True where a rule forwards to the service. */
export function forwardsTo(rules: Rules, service: string): boolean {
  return rules.some(({ serviceName }) => serviceName === service)
}

/** The rules with one name in place of the other. */
function exchanged(rules: Rules, { from, to }: Exchange): Rules {
  return rules.map((rule) => (rule.serviceName === from ? { ...rule, serviceName: to } : rule))
}

/** The rules for people, one text each. */
export function rulesText(rules: Rules): readonly string[] {
  return rules.map(({ serverName: host = '*', path = '/', serviceName: service, servicePort: port }) =>
    ruleText({ host, path, service, port }),
  )
}

/** What the exchange does to a listener's rules. */
export function ruleDifference({ name, clusters }: Listener, loadBalancer: string, exchange: Exchange): Difference {
  const text = (rules: Rules) => rulesText(rules).join(', ')
  return { field: `${loadBalancer}/${name}`, before: text(clusters), after: text(exchanged(clusters, exchange)) }
}

const rulesOf = ({ listener }: ListenerState): Rules => listener?.clusters ?? []

/** Refuses where the listener leads to neither service: what somebody else made of it is left alone. */
function checkRules(listener: string, state: ListenerState, { from, to }: Exchange): void {
  const rules = rulesOf(state)
  if (forwardsTo(rules, from) || forwardsTo(rules, to)) return
  throw new ChangeError('superseded', pointsElsewhere({ listener, from, to }), { advice: oneGroup() })
}

/** The exchange as a change, for `applyChange`; `seen` is called each time that the listener is read. */
export function switchChange(
  client: Client,
  name: ListenerName,
  exchange: Exchange,
  seen: (state: ListenerState) => void,
): Change<ListenerState> {
  const { title, find } = listenerResource(client, name, seen)
  const { namespace, lb_name, listener_name } = name
  let sent: Rules | undefined
  const isAsSent = (state: ListenerState) =>
    sent !== undefined && sameRules(rulesOf(state), sent, state.listener?.protocol ?? '')
  const gone = () =>
    sent === undefined
      ? listenerGone({ listener: title })
      : deletedMeanwhile({ subject: title, what: toService(exchange) })
  const isExchanged = (rules: Rules) => !forwardsTo(rules, exchange.from) && forwardsTo(rules, exchange.to)
  return {
    subject: () => title,
    goal: toService(exchange),
    phase: switchPhases.switching(),
    table: loadBalancerStatus,
    read: async () => {
      const state = await find()
      // Thrown by the read, so that one odd answer in the middle of a step has to be confirmed.
      if (state?.listener === undefined) throw new ChangeError('superseded', gone())
      return state
    },
    status: ({ loadBalancer }) => loadBalancer.status,
    fingerprint: ({ loadBalancer }) => loadBalancer.updatetime ?? '',
    fingerprintProves: true,
    isAcceptedAgain: () => true,
    check: (state) => checkRules(title, state, exchange),
    matches: (state) => (sent === undefined ? isExchanged(rulesOf(state)) : isAsSent(state)),
    differences: ({ listener }) => (listener ? [ruleDifference(listener, lb_name, exchange)] : []),
    send: (state) => {
      sent = exchanged(rulesOf(state), exchange)
      return client.loadBalancers.updateListener(namespace, lb_name, listener_name, sent)
    },
    supersededBy: (state, before) => {
      const isAsBefore = sameRules(rulesOf(state), rulesOf(before), before.listener?.protocol ?? '')
      return isAsBefore || isAsSent(state) ? undefined : otherRules({ rules: rulesText(rulesOf(state)) })
    },
  }
}
