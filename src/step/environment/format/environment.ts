/**
 * The description of the environment file: each key once, with what it takes and what an editor shows of it. The reader
 * and the schemas of environment files and of the worlds of rehearsals come from it.
 */
import { forms } from '../../../messages/environment/file.ts'
import { named, optional, type RecordOf, record, required } from '../collections.ts'
import { flag, integer, oneOf } from '../kinds.ts'
import { anyName, fullName, keyName, label, listenerPath, names, repositoryName, volumeName } from './names.ts'
import { certificate, loadBalancer } from './network.ts'
import { service } from './services.ts'

const repository = record({
  repo_name: required(repositoryName),
  open_level: optional(oneOf([0, 1])),
})

const secretKey = record({ key_name: required(keyName) })

const volume = record({
  volume_name: required(volumeName),
  size: optional(integer({ min: 10, max: 1_000, step: 10, takes: forms.volumeSize })),
})

const absent = record({
  services: optional(names(label)),
  listeners: optional(names(listenerPath)),
  load_balancers: optional(names(label)),
  certificates: optional(names(anyName)),
  volumes: optional(names(volumeName)),
  secret_keys: optional(names(keyName)),
  namespace: optional(flag()),
})

export const environment = record({
  namespace: required(fullName),
  repositories: optional(named(repository, 'repo_name')),
  secret_keys: optional(named(secretKey, 'key_name')),
  certificates: optional(named(certificate, 'cert_name')),
  volumes: optional(named(volume, 'volume_name')),
  services: optional(named(service, 'service_name')),
  load_balancers: optional(named(loadBalancer, 'lb_name')),
  absent: optional(absent),
})

/** A file as it was read, before its rules are looked at. */
export type WrittenEnvironment = RecordOf<typeof environment.fields>
export type WrittenService = RecordOf<typeof service.fields>
export type WrittenLoadBalancer = RecordOf<typeof loadBalancer.fields>
export type WrittenCertificate = RecordOf<typeof certificate.fields>
