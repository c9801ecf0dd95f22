/** Finding namespaces and services by the names that people know: the API takes ids and has no lookup (API reference 9.2, 9.6). */
import type { Api } from '../../client/client.ts'
import { findIn } from '../../client/pages.ts'
import type { Namespace } from '../../client/resources/namespaces.ts'
import type { ServiceSummary } from '../../client/resources/services.ts'
import { checkNamespace, checkService, noNamespace, noService } from '../../messages/changes/lookups.ts'
import { refuse } from '../engine/errors.ts'

function matching(all: readonly Namespace[], name: string): Namespace | undefined {
  return (
    all.find((space) => space.namespace === name) ??
    all.find((space) => space.display_name === name) ??
    all.find((space) => String(space.id) === name)
  )
}

/** The space with this full name, display name or id, in this order; `undefined` where there is none. */
export async function findNamespace(api: Api, name: string): Promise<Namespace | undefined> {
  return matching(await api.namespaces.list(), name)
}

/** The same, but throws `RolloutError` (`refused`) naming those there are. */
export async function requireNamespace(api: Api, name: string): Promise<Namespace> {
  const all = await api.namespaces.list()
  const names = all.map((space) => space.display_name)
  return matching(all, name) ?? refuse(noNamespace({ name, names }), checkNamespace())
}

/** The service of this name in a space, or `undefined`. */
export function findService(api: Api, space: Namespace, name: string): Promise<ServiceSummary | undefined> {
  return findIn(api.services.list(space.id), (service) => service.service_name === name)
}

/** The id of a service by space and name; `undefined` where either is not there. */
export async function findServiceId(api: Api, namespace: string, name: string): Promise<number | undefined> {
  const space = await findNamespace(api, namespace)
  return space && (await findService(api, space, name))?.id
}

/** The id of a service by space and name. Throws `RolloutError` (`refused`) where it is not there. */
export async function requireServiceId(api: Api, namespace: string, name: string): Promise<number> {
  const space = await requireNamespace(api, namespace)
  const service = await findService(api, space, name)
  return service?.id ?? refuse(noService({ name, display: space.display_name, full: space.namespace }), checkService())
}
