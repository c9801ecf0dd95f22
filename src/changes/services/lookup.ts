/** Finding namespaces and services by the names that people know: the API takes ids and has no lookup (API reference 9.2, 9.6). */
import type { Api } from '../../client/client.ts'
import { findIn } from '../../client/pages.ts'
import type { Namespace } from '../../client/resources/namespaces.ts'
import type { ServiceSummary } from '../../client/resources/services.ts'
import { checkNamespace, checkService, noNamespace, noService } from '../../messages/changes/lookups.ts'
import { refuse } from '../engine/errors.ts'

function matching(all: readonly Namespace[], name: string): Namespace | undefined {
  return (
    all.find((one) => one.namespace === name) ??
    all.find((one) => one.display_name === name) ??
    all.find((space) => String(space.id) === name)
  )
}

/** The namespace with this full name, display name or id, in this order; `undefined` where there is none. */
export async function findNamespace(api: Api, name: string): Promise<Namespace | undefined> {
  return matching(await api.namespaces.list(), name)
}

/** The same, but throws `ChangeError` (`refused`) naming those that exist. */
export async function requireNamespace(api: Api, name: string): Promise<Namespace> {
  const all = await api.namespaces.list()
  const names = all.map((one) => one.display_name)
  return matching(all, name) ?? refuse(noNamespace({ name, names }), checkNamespace())
}

/** The service of this name in a namespace, or `undefined`. */
export function findService(api: Api, namespace: Namespace, name: string): Promise<ServiceSummary | undefined> {
  return findIn(api.services.list(namespace.id), (service) => service.service_name === name)
}

/** The id of a service by namespace and name; `undefined` where either does not exist. */
export async function findServiceId(api: Api, namespace: string, name: string): Promise<number | undefined> {
  const found = await findNamespace(api, namespace)
  return found && (await findService(api, found, name))?.id
}

/** The id of a service by namespace and name. Throws `ChangeError` (`refused`) where it does not exist. */
export async function requireServiceId(api: Api, namespace: string, name: string): Promise<number> {
  const found = await requireNamespace(api, namespace)
  const service = await findService(api, found, name)
  return service?.id ?? refuse(noService({ name, display: found.display_name, full: found.namespace }), checkService())
}
