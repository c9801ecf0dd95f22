/** The names of a preview file that carry the number of the pull request: worked out from the names alone. */
import { refuse } from '../../changes/engine/errors.ts'
import type { ActualEnvironment } from '../../changes/environment/actual.ts'
import type { Absent } from '../../changes/environment/environment.ts'
import type { KeyValue } from '../../github/inputs/parsers.ts'
import type { YamlMap, YamlNode } from '../../github/inputs/yaml-tree.ts'
import { previewFile as words } from '../../messages/environment/preview.ts'
import { problemsOf, readEnvironmentTree } from '../../step/environment/read.ts'
import { Reading } from '../../step/environment/reading.ts'

/** Stands for the number in a template; no name holds it. */
const MARK = '\0'

/** Names that carry the number, as templates; listeners as `LOAD_BALANCER/LISTENER`. */
export type Templates = Readonly<Record<Exclude<keyof Absent, 'namespace'>, readonly string[]>> & {
  /** The template, or the name where it carries no number; empty where the file names none. */
  readonly namespace: string
}

/** The name of this pull request. */
export function nameOf(template: string, number: number): string {
  return template.replaceAll(MARK, String(number))
}

export function carriesNumber(template: string): boolean {
  return template.includes(MARK)
}

/** The number that a name carries; `undefined` where it is not of this template. */
export function numberIn(template: string, name: string): number | undefined {
  if (!carriesNumber(template)) return undefined
  const [first = '', ...rest] = template.split(MARK).map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  const pattern = new RegExp(`^${[`${first}([1-9]\\d{0,8})`, ...rest].join('')}$`)
  // Further marks are the same number.
  const several = rest.length > 1 ? new RegExp(`^${first}([1-9]\\d{0,8})${rest.join('\\1')}$`) : pattern
  const [, digits] = several.exec(name) ?? []
  return digits === undefined ? undefined : Number(digits)
}

/** A text with `${PR}` as a template. */
export function templateOf(text: string): string {
  return text.replaceAll('${PR}', MARK)
}

function items(node: YamlNode, key: string): readonly YamlMap[] {
  const value = node?.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined
  return value?.kind === 'list' ? value.items.filter((item) => item.kind === 'map') : []
}

/**
 * Reads the names; what is wrong with the value of a key is its own problem, and is reported when the file is applied. Throws
 * `InputError` where the file is none of an environment.
 */
export async function readTemplates(text: string, variables: readonly KeyValue[]): Promise<Templates> {
  const tree = await readEnvironmentTree(text)
  if ('problems' in tree) throw problemsOf('file', tree.problems)
  const { root } = tree
  const reading = new Reading({ variables: [...variables, { key: 'PR', value: MARK }] })
  const textOf = (node: YamlNode | undefined, key: string): string => {
    const value = node?.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined
    return value?.kind === 'scalar' && value.value !== null ? (reading.peek(value) ?? '') : ''
  }
  const named = (list: string, key: string) => items(root, list).map((item) => textOf(item, key))
  const listeners = items(root, 'load_balancers').flatMap((balancer) =>
    items(balancer, 'listeners').map((one) => `${textOf(balancer, 'lb_name')}/${textOf(one, 'listener_name')}`),
  )
  const all = {
    services: named('services', 'service_name'),
    listeners,
    load_balancers: named('load_balancers', 'lb_name'),
    certificates: named('certificates', 'cert_name'),
    volumes: named('volumes', 'volume_name'),
    secret_keys: named('secret_keys', 'key_name'),
  }
  const open = [...Object.values(all).flat(), textOf(root, 'namespace')].filter((name) => name.includes('${'))
  if (open.length > 0) refuse(words.moreVariables({ names: open.map((name) => name.replaceAll(MARK, '${PR}')) }))
  const shared = all.services.filter((name) => !carriesNumber(name))
  if (all.services.length === 0) refuse(words.noServices())
  if (shared.length > 0) refuse(words.services({ names: shared }))
  const carrying = (names: readonly string[]) => names.filter(carriesNumber)
  return {
    namespace: textOf(root, 'namespace'),
    services: all.services,
    listeners: carrying(all.listeners),
    load_balancers: carrying(all.load_balancers),
    certificates: carrying(all.certificates),
    volumes: carrying(all.volumes),
    secret_keys: carrying(all.secret_keys),
  }
}

/** Names of what exists, by the lists of a template. */
function existing({ services, loadBalancers, certificates, secretKeys, volumes }: ActualEnvironment) {
  return {
    services: services.map(({ service_info }) => service_info.service_name),
    listeners: loadBalancers.flatMap((one) => one.listeners.map(({ name }) => `${one.name}/${name}`)),
    load_balancers: loadBalancers.map(({ name }) => name),
    certificates: certificates.map(({ name }) => name),
    volumes: volumes.map(({ name }) => name),
    secret_keys: secretKeys.map(({ name }) => name),
  }
}

/** The numbers that anything of the namespace, or of the account beside it, carries. */
export function numbersIn(templates: Templates, actual: ActualEnvironment): readonly number[] {
  const names = existing(actual)
  const lists = ['services', 'listeners', 'load_balancers', 'certificates', 'volumes', 'secret_keys'] as const
  const found = lists.flatMap((list) =>
    templates[list].flatMap((template) => names[list].flatMap((name) => numberIn(template, name) ?? [])),
  )
  return [...new Set(found)]
}

/** What carries the number, as what is to go; the listeners of a load balancer that goes go with it. */
export function absentOf(templates: Templates, number: number): Absent {
  const names = (list: readonly string[]) => list.map((template) => nameOf(template, number))
  const balancers = names(templates.load_balancers)
  return {
    services: names(templates.services),
    listeners: names(templates.listeners).filter((name) => !balancers.includes(name.slice(0, name.indexOf('/')))),
    load_balancers: balancers,
    certificates: names(templates.certificates),
    volumes: names(templates.volumes),
    secret_keys: names(templates.secret_keys),
    namespace: carriesNumber(templates.namespace),
  }
}
