/** Bringing the preview of a pull request up: its file with the number filled in, and a rule on the shared listener. */
import { refuse } from '../../changes/engine/errors.ts'
import type { DeclaredService, Environment } from '../../changes/environment/environment.ts'
import { strongestOutcome } from '../../changes/graph/sequence.ts'
import { sameRules } from '../../changes/network/forwarding-rules.ts'
import { type ListenerName, listenerAddress, listenerResource } from '../../changes/network/listener.ts'
import { ruleFor, SharedRule } from '../../changes/network/shared-rule.ts'
import { findServiceId } from '../../changes/services/lookup.ts'
import type { Cluster } from '../../client/resources/load-balancers.ts'
import { thing } from '../../messages/changes/environment.ts'
import { operationWords, problemAt } from '../../messages/environment/apply.ts'
import {
  againPreview,
  previewFile as fileWords,
  sharedListener as listenerWords,
  previewEnded,
  previewRefused,
} from '../../messages/environment/preview.ts'
import { joined } from '../../messages/message.ts'
import { readEnvironmentFile } from '../../step/environment/read.ts'
import { requireWaiting } from '../../step/environment/require-waiting.ts'
import { changeOptions } from '../../step/inputs/waiting.ts'
import { carryOut, type Planned, plan } from '../../step/operations/environment/carry-out.ts'
import type { GoodOutcome } from '../../step/step.ts'
import { lookAgain } from './last-look.ts'
import { nameOf, numberIn, templateOf } from './names.ts'
import { confirmPreview, recordPreview } from './record.ts'
import { hostOf, listenerNamed, namespaceOf, type Work } from './work.ts'

async function environmentOf(work: Work, number: number): Promise<Environment> {
  const { values, templates, step } = work
  const { variables = [], secrets, file } = values
  const environment = await readEnvironmentFile(file, {
    ...{ variables: [...variables, { key: 'PR', value: String(number) }], secrets, input: 'file' },
    warn: (text) => step.log.warning(text),
    certificates: { workspace: step.event.workspace, now: step.clock.now() },
  })
  requireWaiting(environment, values)
  const { namespace, ...lists } = environment.absent
  if (namespace || Object.values(lists).some((list) => list.length > 0)) refuse(fileWords.absent())
  const own = new Set([...templates.listeners, ...templates.load_balancers].map((one) => nameOf(one, number)))
  return {
    ...environment,
    namespace: await namespaceOf(work, number),
    // What does not carry the number is shared, and is never deleted to be made anew.
    load_balancers: environment.load_balancers.map((balancer) => ({
      ...balancer,
      listeners: balancer.listeners.map((one) =>
        own.has(`${balancer.lb_name}/${one.listener_name}`) ? one : { ...one, recreate: 'refuse' as const },
      ),
    })),
  }
}

/** The service that the rule leads to, and its port. */
function targetOf({ services }: Environment, { values }: Work, number: number) {
  const portsOf = ({ port_maps = [] }: DeclaredService) =>
    port_maps.filter(({ protocol }) => protocol === 'TCP').map(({ source_port }) => source_port)
  const wanted = values.service_name === undefined ? undefined : nameOf(templateOf(values.service_name), number)
  const withPorts = services.filter((one) => portsOf(one).length > 0)
  const [service, ...others] = wanted === undefined ? withPorts : services.filter((one) => one.service_name === wanted)
  const [port, ...ports] = service === undefined ? [] : portsOf(service)
  const servicePort = values.service_port ?? (ports.length === 0 ? port : undefined)
  if (service === undefined || others.length > 0 || servicePort === undefined) {
    const names = withPorts.map(({ service_name }) => service_name)
    return refuse(fileWords.whichService({ names }), fileWords.giveService())
  }
  return { serviceName: service.service_name, servicePort }
}

interface Entrance {
  readonly name: ListenerName
  readonly rule: Cluster
  readonly url: string
  /** The rule stands already. */
  readonly stands: boolean
}

/** The rule on the shared listener, which has to be there, with a rule that is no preview's. */
async function entranceOf(environment: Environment, work: Work, number: number): Promise<Entrance | undefined> {
  const host = hostOf(work, number)
  const name = listenerNamed(work, environment.namespace)
  if (host === undefined || name === undefined) return undefined
  const { title, find } = listenerResource(work.client, name, () => {})
  const state = await find()
  const listener = state?.listener
  if (state === undefined || listener === undefined)
    return refuse(listenerWords.missing({ listener: title }), listenerWords.createIt())
  const template = templateOf(work.values.host ?? '')
  const others = listener.clusters.filter(({ serverName = '*' }) => numberIn(template, serverName) === undefined)
  if (others.length === 0) refuse(listenerWords.needsOther({ listener: title }), listenerWords.createIt())
  const rule = { serverName: host, path: '/', ...targetOf(environment, work, number) }
  const own = listener.clusters.filter(({ serverName }) => serverName === host)
  const stands = sameRules(own, [ruleFor(listener, rule)], listener.protocol)
  return { name, rule, url: `${listenerAddress(listener, host)}/`, stands }
}

function reportPlan({ plan }: Planned, entrance: Entrance | undefined, work: Work): GoodOutcome {
  const changes = plan.changes.map(({ kind, name, operation }) => ({
    ...{ field: thing({ kind, name }), before: '', after: operationWords[operation]() },
  }))
  const rule = entrance && !entrance.stands ? [ruleField(entrance)] : []
  work.step.report({ changes: [...changes, ...rule] })
  return changes.length + rule.length > 0 ? 'planned' : 'unchanged'
}

function ruleField({ name, rule }: Entrance) {
  const { lb_name, listener_name } = name
  return { field: `${lb_name}/${listener_name}`, before: '', after: `${rule.serverName} → ${rule.serviceName}` }
}

/** Where it stood already, it is looked for once more: the load balancer may be busy, and others write its rules too. */
async function addRule({ name, rule }: Entrance, work: Work, isMidway: boolean): Promise<GoodOutcome> {
  const { client, values, step } = work
  const exists = async ({ serviceName }: Cluster) =>
    (await findServiceId(client, name.namespace, serviceName)) !== undefined
  return new SharedRule(client, name, rule, exists).add({ ...changeOptions(values, step), isMidway })
}

/** Brings it up; gives how it ended. */
export async function bringUp(work: Work, number: number): Promise<GoodOutcome> {
  const { client, values, step } = work
  const environment = await environmentOf(work, number)
  const services = environment.services.map(({ service_name }) => service_name)
  step.set({ services })
  const planned = await plan(client, environment)
  const file = values.file.relative
  const { problems, changes, warnings } = planned.plan
  if (problems.length > 0) refuse(previewRefused({ file, problems: problems.map((one) => problemAt(one)) }))
  const entrance = await entranceOf(environment, work, number)
  step.set({ url: entrance?.url ?? '' })
  step.report({ warnings, again: againPreview() })
  if (values.dry_run) return reportPlan(planned, entrance, work)
  const url = entrance?.url ?? ''
  const differs = changes.length > 0 || entrance?.stands === false
  if (differs) await recordPreview(work, number, url)
  const { outcome, failure } = await carryOut(planned, client, values, step)
  if (failure) throw failure
  const ruled = entrance === undefined ? undefined : await addRule(entrance, work, outcome !== 'unchanged')
  if (values.wait) await lookAgain(work, environment)
  if (!differs) await confirmPreview(work, number, url)
  const links = entrance === undefined ? [] : [{ text: entrance.url, url: entrance.url }]
  step.report({ headline: previewEnded.up({ number, services: joined(services) }), links })
  return strongestOutcome([outcome, ruled])
}
