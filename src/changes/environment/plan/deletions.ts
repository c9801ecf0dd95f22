/** What is to go: only what `absent` names, and nothing that something which stays still uses. */
import * as say from '../../../messages/changes/environment.ts'
import type { Draft, Drafted } from './draft.ts'
import type { Kind, Named, PlanProblem } from './planned.ts'
import { finalListeners } from './rules.ts'
import { fullContainers, holderOf } from './service-needs.ts'
import type { Situation } from './situation.ts'

/** The lists of `absent`, and the kind of what they name. */
const LISTS = [
  ['listeners', 'listener'],
  ['load_balancers', 'load_balancer'],
  ['services', 'service'],
  ['volumes', 'volume'],
  ['certificates', 'certificate'],
  ['secret_keys', 'secret_key'],
] as const satisfies readonly (readonly [string, Kind])[]

type List = (typeof LISTS)[number][0]

/** The names of what exists, of one kind. */
function existing(situation: Situation, list: List): readonly string[] {
  const { services, loadBalancers, volumes, certificates, secretKeys } = situation.actual
  switch (list) {
    case 'listeners':
      return situation.actualListeners.map(({ name }) => name)
    case 'load_balancers':
      return loadBalancers.map(({ name }) => name)
    case 'services':
      return services.map(({ service_info }) => service_info.service_name)
    case 'volumes':
      return volumes.map(({ name }) => name)
    case 'certificates':
      return certificates.map(({ name }) => name)
    case 'secret_keys':
      return secretKeys.map(({ name }) => name)
  }
}

function declared({ environment, declaredListeners }: Situation, list: List): readonly string[] {
  switch (list) {
    case 'listeners':
      return declaredListeners.map(({ name }) => name)
    case 'load_balancers':
      return environment.load_balancers.map(({ lb_name }) => lb_name)
    case 'services':
      return environment.services.map(({ service_name }) => service_name)
    case 'volumes':
      return environment.volumes.map(({ volume_name }) => volume_name)
    case 'certificates':
      return environment.certificates.map(({ cert_name }) => cert_name)
    case 'secret_keys':
      return environment.secret_keys.map(({ key_name }) => key_name)
  }
}

/** What stays and uses it, as people call it. */
function usersOf(situation: Situation, list: List, name: string): readonly string[] {
  switch (list) {
    case 'services':
      return rulesWith(situation, (rule) => rule.serviceName === name)
    case 'certificates': {
      const id = situation.certificate(name)?.id
      const own = rulesWith(
        situation,
        (rule, protocol) => protocol === 'https' && (rule.certName === name || rule.certId === id),
      )
      return [...own, ...(situation.options.certificateUsers?.get(id ?? '') ?? [])]
    }
    case 'volumes':
      return volumeUsers(situation, name)
    case 'secret_keys': {
      const own = stayingServices(situation)
        .filter(({ containers }) => containers.some(({ ssh_keys }) => ssh_keys.includes(name)))
        .map((service) => say.user.service({ name: service.name }))
      return [...own, ...(situation.options.secretKeyUsers?.get(name) ?? [])]
    }
    default:
      return []
  }
}

type FinalRule = ReturnType<typeof finalListeners>[number]['rules'][number]

function rulesWith(situation: Situation, uses: (rule: FinalRule, protocol: string) => boolean): readonly string[] {
  return finalListeners(situation)
    .filter(({ rules, protocol }) => rules.some((rule) => uses(rule, protocol)))
    .map(({ name }) => say.user.listener({ name }))
}

/** The services that exist in the end, with their containers then. */
function stayingServices(situation: Situation) {
  const { environment, actual } = situation
  const names = [
    ...environment.services.map(({ service_name }) => service_name),
    ...actual.services.map(({ service_info }) => service_info.service_name),
  ]
  return [...new Set(names)]
    .filter((name) => !environment.absent.services.includes(name))
    .map((name) => ({ name, containers: fullContainers(situation.declaredService(name), situation.service(name)) }))
}

function volumeUsers(situation: Situation, name: string): readonly string[] {
  const users = stayingServices(situation)
    .filter(({ containers }) => containers.some(({ volumes }) => volumes.some(({ volume }) => volume === name)))
    .map((service) => service.name)
  const holder = holderOf(situation, name)
  const elsewhere = holder !== undefined && situation.service(holder) === undefined ? [holder] : []
  return [...new Set([...users, ...elsewhere])].map((user) => say.user.service({ name: user }))
}

function losesData(situation: Situation, { kind, name }: Named): boolean {
  if (kind === 'service') return situation.service(name)?.service_info.stateful === true
  return kind === 'volume' || kind === 'namespace'
}

function deletion(
  situation: Situation,
  kind: Kind,
  name: string,
  path: readonly string[],
  users: readonly string[],
): Draft {
  const at = (message: string) => situation.problem(message, 'absent', ...path)
  const problems = [
    ...(users.length > 0 ? [at(say.deletion.inUse({ what: say.thing({ kind, name }), users }))] : []),
    ...(losesData(situation, { kind, name }) && !situation.options.allowDataLoss
      ? [at(say.dataLoss.deletion({ what: say.thing({ kind, name }) }))]
      : []),
  ]
  return {
    change: { kind, name, operation: 'delete', fields: goes(situation, kind, name), notes: [] },
    problems,
    warnings: [],
  }
}

// What goes with it.
function goes(situation: Situation, kind: Kind, name: string) {
  if (kind !== 'load_balancer') return []
  const listeners = situation.loadBalancer(name)?.listeners ?? []
  if (listeners.length === 0) return []
  return [{ field: 'listeners', before: listeners.map((one) => one.name).join(', '), after: '' }]
}

function namespaceDeletion(situation: Situation): Drafted {
  const { environment, actual } = situation
  if (!environment.absent.namespace || !actual.namespace) return []
  const stays = [
    ...stayingServices(situation).map(({ name }) => say.user.service({ name })),
    ...[...environment.load_balancers.map((one) => one.lb_name), ...actual.loadBalancers.map((one) => one.name)]
      .filter((name, i, all) => all.indexOf(name) === i && !environment.absent.load_balancers.includes(name))
      .map((name) => say.user.loadBalancer({ name })),
  ]
  const draft = deletion(situation, 'namespace', environment.namespace, ['namespace'], stays)
  if (actual.namespace.display_name !== 'default') return [draft]
  const fixed = situation.problem(say.namespaces.defaultStays(), 'absent', 'namespace')
  return [{ ...draft, problems: [...draft.problems, fixed] }]
}

/** What becomes of everything that is to go. */
export function draftDeletions(situation: Situation): Drafted {
  const drafts = LISTS.flatMap(([list, kind]) => {
    const there = existing(situation, list)
    return situation.environment.absent[list]
      .filter((name) => there.includes(name))
      .map((name) => deletion(situation, kind, name, [list, name], usersOf(situation, list, name)))
  })
  return [...drafts, ...namespaceDeletion(situation)]
}

/** Things that are both declared and to go. */
export function contradictions(situation: Situation): readonly PlanProblem[] {
  return LISTS.flatMap(([list, kind]) => {
    const both = declared(situation, list).filter((name) => situation.environment.absent[list].includes(name))
    return both.map((name) =>
      situation.problem(say.deletion.declaredToo({ what: say.thing({ kind, name }) }), 'absent', list, name),
    )
  })
}
