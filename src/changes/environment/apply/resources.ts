/** Making and removing the namespace, repositories, keys, certificates and volumes of an environment. */
import type { RepositorySummary } from '../../../client/resources/images.ts'
import type { Namespace } from '../../../client/resources/namespaces.ts'
import * as say from '../../../messages/changes/environment.ts'
import { deletingCertificate } from '../../../messages/network/certificates.ts'
import { creatingNamespace, deletingNamespace, namespaceTitle } from '../../../messages/services/namespaces.ts'
import { deletingKey } from '../../../messages/storage/secret-keys.ts'
import { ensure, remove } from '../../engine/apply.ts'
import { ChangeError, refuse } from '../../engine/errors.ts'
import type { Resource } from '../../engine/resource.ts'
import { certificateResource, deleteCertificate, desiredCertificate } from '../../network/certificate.ts'
import { desiredKey, keyResource } from '../../storage/secret-key.ts'
import { desiredVolume, volumeDeletion, volumeResource } from '../../storage/volume.ts'
import { displayNameOf } from '../plan/resources.ts'
import { knownToExist } from './known.ts'
import type { Carry } from './work.ts'

function thing<T>(found: T | undefined, title: string): T {
  return found ?? refuse(title)
}

/** The namespace; what it is called once it is created shows whether the account is that of the file. */
export const carryNamespace: Carry = async ({ work: { client, situation }, step, options }) => {
  const full = situation.environment.namespace
  const display = displayNameOf(situation)
  const resource: Resource<Namespace> = {
    title: namespaceTitle({ name: step.name }),
    find: async () => {
      const all = await client.namespaces.list()
      return all.find(({ namespace }) => namespace === full) ?? all.find(({ display_name }) => display_name === display)
    },
  }
  if (step.does === 'delete') {
    const send = (found: Namespace) => client.namespaces.delete(found.id)
    return (await remove(resource, { phase: deletingNamespace(), send }, options)).outcome
  }
  const desired = {
    phase: creatingNamespace(),
    differences: (found: Namespace | undefined) =>
      found ? [] : [{ field: 'display_name', before: '', after: display }],
    create: () => client.namespaces.create(display),
  }
  const { outcome, after } = await ensure(resource, desired, options)
  if (after && after.namespace !== full)
    throw new ChangeError('failed', say.namespaces.namedOtherwise({ name: full, is: after.namespace }))
  return outcome
}

/** A repository, which is never deleted. */
export const carryRepository: Carry = async ({ work: { client, situation }, step: { name }, options }) => {
  const declared = situation.environment.repositories.find(({ repo_name }) => repo_name === name)
  const resource: Resource<RepositorySummary> = {
    title: say.repositories.title({ name }),
    find: async () => (await Array.fromAsync(client.images.list())).find(({ repo_name }) => repo_name === name),
  }
  const desired = {
    phase: say.repositories.creating(),
    differences: (found: RepositorySummary | undefined) =>
      found ? [] : [{ field: 'repo_name', before: '', after: name }],
    create: () => client.images.createRepository(name, declared?.open_level),
  }
  return (await ensure(resource, desired, options)).outcome
}

export const carryKey: Carry = async ({ work: { client }, step: { name, does }, options }) => {
  const resource = keyResource(client, undefined, name)
  if (does !== 'delete') return (await ensure(resource, desiredKey(client, name), options)).outcome
  const send = ({ id }: { readonly id: number }) => client.secretKeys.delete(id)
  return (await remove(resource, { phase: deletingKey(), send }, options)).outcome
}

export const carryCertificate: Carry = async ({ work: { client, situation }, step: { name, does }, options }) => {
  const resource = certificateResource(client, { cert_name: name })
  if (does === 'delete') {
    const send = (found: Parameters<typeof deleteCertificate>[1]) => deleteCertificate(client, found)
    return (await remove(resource, { phase: deletingCertificate(), send }, options)).outcome
  }
  const declared = situation.environment.certificates.find(({ cert_name }) => cert_name === name)
  const content = thing(declared?.content, say.certificates.noContent({ name }))
  const upload = { pubCert: content.pub_cert, priKey: content.pri_key, fingerprint: content.fingerprint }
  return (await ensure(resource, desiredCertificate(client, { cert_name: name }, upload), options)).outcome
}

export const carryVolume: Carry = async ({ work: { client, situation }, step: { name, does }, options }) => {
  const volume = { volume_id: undefined, volume_name: name }
  const resource = volumeResource(client, volume, () => {})
  if (does === 'delete') {
    const { phase, send } = volumeDeletion(client)
    // A service that had it may be gone only a moment: the platform says that it is busy until then.
    const deletion = { phase, send: (found: Parameters<typeof send>[0]) => client.volumes.delete(found.id) }
    return (await remove(resource, deletion, options)).outcome
  }
  const size = situation.environment.volumes.find(({ volume_name }) => volume_name === name)?.size
  const wanted = thing(size ?? situation.volume(name)?.size, say.volumes.noSize({ name }))
  return (
    await ensure(
      does === 'create' ? resource : knownToExist(resource, options),
      desiredVolume(client, volume, wanted, () => {}),
      options,
    )
  ).outcome
}
