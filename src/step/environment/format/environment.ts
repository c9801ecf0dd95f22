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

export const repository = record({
  repo_name: required(repositoryName, 'Its name.'),
  open_level: optional(oneOf([0, 1]), '0 private, 1 public.'),
})

export const secretKey = record({ key_name: required(keyName, 'Its name.') })

export const volume = record({
  volume_name: required(volumeName, 'Its name.'),
  size: optional(integer({ min: 10, max: 1_000, step: 10, takes: forms.volumeSize }), 'GB, a multiple of 10.'),
})

export const absent = record({
  services: optional(names(label), 'Services, by name.'),
  listeners: optional(names(listenerPath), 'Listeners, as LOAD_BALANCER/LISTENER.'),
  load_balancers: optional(names(label), 'Load balancers, by name.'),
  certificates: optional(names(anyName), 'Certificates, by name.'),
  volumes: optional(names(volumeName), 'Volumes, by name; needs allow_data_loss.'),
  secret_keys: optional(names(keyName), 'SSH keys, by name.'),
  namespace: optional(flag(), 'true: the namespace itself; needs allow_data_loss.'),
})

export const environment = record({
  namespace: required(fullName, 'The full name of the namespace, such as shop-acme.'),
  repositories: optional(named(repository, 'repo_name'), 'Image repositories of the account.'),
  secret_keys: optional(named(secretKey, 'key_name'), 'SSH keys of the account.'),
  certificates: optional(named(certificate, 'cert_name'), 'Certificates of the account.'),
  volumes: optional(named(volume, 'volume_name'), 'Cloud volumes of the account.'),
  services: optional(named(service, 'service_name'), 'Services of the namespace.'),
  load_balancers: optional(named(loadBalancer, 'lb_name'), 'Load balancers of the namespace.'),
  absent: optional(absent, 'What is to go; nothing else is ever deleted.'),
})

/** A file as it was read, before its rules are looked at. */
export type WrittenEnvironment = RecordOf<typeof environment.fields>
export type WrittenService = RecordOf<typeof service.fields>
export type WrittenLoadBalancer = RecordOf<typeof loadBalancer.fields>
export type WrittenCertificate = RecordOf<typeof certificate.fields>
