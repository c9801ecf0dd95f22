/** Making, changing and removing the load balancers and listeners of an environment. */
import type { Client } from '../../../client/client.ts'
import * as say from '../../../messages/changes/environment.ts'
import { deletingLoadBalancer } from '../../../messages/network/network.ts'
import { ensure, remove } from '../../engine/apply.ts'
import type { ChangeOutcome } from '../../engine/change.ts'
import { refuse } from '../../engine/errors.ts'
import {
  desiredListener,
  type ListenerName,
  listenerRemoval,
  listenerResource,
  type RequestedListener,
} from '../../network/listener.ts'
import { desiredLoadBalancer, loadBalancerResource } from '../../network/load-balancer.ts'
import type { DeclaredRule } from '../environment.ts'
import { standingBalancer } from '../plan/listeners.ts'
import { declaredRule, protocolWanted, sentRule } from '../plan/rules.ts'
import type { Situation } from '../plan/situation.ts'
import { knownToExist } from './known.ts'
import type { Carry, Task } from './work.ts'

function ignore(): void {}

export const carryBalancer: Carry = async ({ work: { client, situation }, step, options }) => {
  const name = { namespace: situation.environment.namespace, lb_name: step.name }
  const resource = loadBalancerResource(client, name, ignore)
  const removal = {
    phase: deletingLoadBalancer(),
    send: () => client.loadBalancers.delete(name.namespace, name.lb_name),
  }
  if (step.does === 'delete') return (await remove(resource, removal, options)).outcome
  const declared = situation.declaredBalancer(step.name)
  const { charge_mode, bandwidth_limit, description, address } = declared ?? {}
  const settings = { charge_mode, bandwidth_limit, description, address }
  // One that somebody is deleting has to be gone first.
  const found = situation.loadBalancer(step.name)
  if (found && !standingBalancer(found)) await remove(resource, removal, { ...options, wait: true })
  const wanted = step.does === 'create' ? resource : knownToExist(resource, options)
  return (await ensure(wanted, desiredLoadBalancer(client, name, settings), options)).outcome
}

/** Ids of certificates by their names: those that are known, or as they are once one was created. */
async function certificateIds(client: Client, situation: Situation, rules: readonly DeclaredRule[]) {
  const names = rules.flatMap(({ certName }) => certName ?? [])
  const isKnown = names.every((name) => situation.certificate(name) !== undefined)
  const all = isKnown ? situation.actual.certificates : await client.certificates.list()
  return (name: string) => all.find((one) => one.name === name)?.id ?? refuse(say.certificates.missing({ name }))
}

async function requestedListener({ work: { client, situation }, step }: Task): Promise<RequestedListener> {
  const declared = situation.declaredListeners.find(({ name }) => name === step.name)?.listener
  const actual = situation.actualListener(step.name)?.listener
  const listen_port = declared?.listen_port ?? actual?.listenPort ?? refuse(say.listeners.noPort({ name: step.name }))
  const rules = declared?.clusters ?? (actual?.clusters ?? []).map((rule) => declaredRule(situation, rule))
  const protocol = declared ? protocolWanted(declared, actual) : 'http'
  const idOf = await certificateIds(client, situation, rules)
  return { listen_port, protocol, clusters: rules.map((rule) => sentRule(rule, idOf)) }
}

function listenerNamed(situation: Situation, name: string): ListenerName {
  const slash = name.indexOf('/')
  return {
    namespace: situation.environment.namespace,
    lb_name: name.slice(0, slash),
    listener_name: name.slice(slash + 1),
  }
}

export const carryListener: Carry = async (task): Promise<ChangeOutcome> => {
  const { work, step, options } = task
  const { client, situation } = work
  const name = listenerNamed(situation, step.name)
  const resource = listenerResource(client, name, ignore)
  const removal = listenerRemoval(client, name)
  if (step.does === 'delete') return (await remove(resource, removal, options)).outcome
  const requested = await requestedListener(task)
  const desired = desiredListener(client, name, requested, ignore)
  if (step.does === 'create') return (await ensure(resource, desired, options)).outcome
  if (step.does !== 'recreate') return (await ensure(knownToExist(resource, options), desired, options)).outcome
  await remove(resource, removal, { ...options, wait: true })
  // A read that is behind may still show the listener that was deleted: what is sent then creates it all the same.
  const { check, create, update, ...rest } = desired
  const again = { ...rest, ...(create ? { create, update: () => create() } : {}) }
  return (await ensure(resource, again, { ...options, isMidway: true })).outcome
}
