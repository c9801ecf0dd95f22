/** What becomes of the declared namespace, repositories, keys, certificates and volumes. */
import * as say from '../../../messages/changes/environment.ts'
import { volumeStatus } from '../../storage/volume.ts'
import type { DeclaredCertificate, DeclaredRepository, DeclaredVolume } from '../environment.ts'
import { type Draft, type Drafted, nothing, refused } from './draft.ts'
import type { Named } from './planned.ts'
import type { Situation } from './situation.ts'

const DEFAULT = 'default'

/** What the names of the account's namespaces end with, hyphen included; `undefined` where none tells it. */
function suffixOf({ actual }: Situation): string | undefined {
  const found = actual.namespaces.find(
    ({ display_name, namespace }) => display_name !== DEFAULT && namespace.startsWith(`${display_name}-`),
  )
  return found?.namespace.slice(found.display_name.length)
}

/** The name that the namespace is created by: without the account's suffix, else without what follows the last hyphen. */
export function displayNameOf(situation: Situation): string {
  const full = situation.environment.namespace
  const suffix = suffixOf(situation) ?? full.slice(Math.max(0, full.lastIndexOf('-')))
  return full.endsWith(suffix) ? full.slice(0, full.length - suffix.length) : full
}

/** The namespace. One whose name ends otherwise than those of the account is another account's. */
export function draftNamespace(situation: Situation): Draft {
  const { environment, actual } = situation
  const name = environment.namespace
  if (actual.namespace || environment.absent.namespace) return nothing
  const suffix = suffixOf(situation)
  const at = (message: string) => situation.problem(message, 'namespace')
  const fits = displayNameOf(situation) !== '' && (suffix === undefined ? name.includes('-') : name.endsWith(suffix))
  const problems = fits ? [] : [at(say.namespaces.otherAccount({ name, suffix: suffix ?? '-…' }))]
  const fields = [{ field: 'namespace', before: '', after: name }]
  return { change: { kind: 'namespace', name, operation: 'create', fields, notes: [] }, problems, warnings: [] }
}

function creation(kind: Named['kind'], name: string, values: Readonly<Record<string, string>> = {}): Draft {
  const fields = Object.entries(values).map(([field, after]) => ({ field, before: '', after }))
  return { change: { kind, name, operation: 'create', fields, notes: [] }, problems: [], warnings: [] }
}

/** Creating a repository or volume whose only field is this one. */
function creationWith(
  situation: Situation,
  { kind, name }: Named,
  place: 'repositories' | 'volumes',
  field: string,
  value: number | undefined,
): Draft {
  return creation(
    kind,
    name,
    value === undefined ? {} : { [field]: situation.shown(String(value), place, name, field) },
  )
}

function draftRepository(situation: Situation, { repo_name: name, open_level }: DeclaredRepository): Draft {
  const found = situation.actual.repositories.find((one) => one.repo_name === name)
  if (!found) return creationWith(situation, { kind: 'repository', name }, 'repositories', 'open_level', open_level)
  if (open_level === undefined || found.open_level === open_level) return nothing
  const wanted = situation.shown(String(open_level), 'repositories', name, 'open_level')
  const message = say.repositories.levelIsFixed({ name, is: found.open_level, wanted })
  return refused(situation.problem(message, 'repositories', name, 'open_level'))
}

function normalize(fingerprint: string): string {
  return fingerprint.replace(/[^0-9a-f]/gi, '').toUpperCase()
}

function draftCertificate(situation: Situation, { cert_name: name, content }: DeclaredCertificate): Draft {
  const found = situation.certificate(name)
  if (!content)
    return found ? nothing : refused(situation.problem(say.certificates.noContent({ name }), 'certificates', name))
  const before = found?.fingerPrint ?? ''
  if (found && normalize(before) === normalize(content.fingerprint)) return nothing
  const fields = [{ field: 'finger_print', before, after: content.fingerprint }]
  const operation = found ? 'update' : 'create'
  return { change: { kind: 'certificate', name, operation, fields, notes: [] }, problems: [], warnings: [] }
}

function draftVolume(situation: Situation, { volume_name: name, size }: DeclaredVolume): Draft {
  const found = situation.volume(name)
  const at = (message: string) => situation.problem(message, 'volumes', name, 'size')
  if (!found || volumeStatus(found.status)?.phase === 'gone' || found.status === 'deleting') {
    const created = creationWith(situation, { kind: 'volume', name }, 'volumes', 'size', size)
    return size === undefined ? { ...created, problems: [at(say.volumes.noSize({ name }))] } : created
  }
  const { status } = found
  if (status === 'create_fail' || status === 'create_timeout')
    return refused(at(say.volumes.neverCreated({ name, status })))
  const phase = volumeStatus(status)?.phase
  if (size === undefined || size === found.size)
    return phase === 'pending' ? { ...nothing, settles: { kind: 'volume', name } } : nothing
  const shown = (value: number) => situation.shown(String(value), 'volumes', name, 'size')
  const fields = [{ field: 'size', before: shown(found.size), after: shown(size) }]
  const attached = found.volume_mappings.length > 0 || status === 'mount_succ'
  const problems =
    size < found.size
      ? [at(say.volumes.onlyGrows({ name, size: found.size }))]
      : attached
        ? [at(say.volumes.attached({ name, user: found.service_name }))]
        : []
  return { change: { kind: 'volume', name, operation: 'update', fields, notes: [] }, problems, warnings: [] }
}

/** What becomes of repositories, keys, certificates and volumes. */
export function draftResources(situation: Situation): Drafted {
  const { repositories, secret_keys, certificates, volumes } = situation.environment
  const keys = situation.actual.secretKeys.map(({ name }) => name)
  return [
    ...repositories.map((one) => draftRepository(situation, one)),
    ...secret_keys.map(({ key_name }) => (keys.includes(key_name) ? nothing : creation('secret_key', key_name))),
    ...certificates.map((one) => draftCertificate(situation, one)),
    ...volumes.map((one) => draftVolume(situation, one)),
  ]
}
