/** Whether an id and the names beside it mean the same service; loaded where a step gives both. */

import { refuse } from '../../changes/engine/errors.ts'
import { requireNamespace } from '../../changes/services/lookup.ts'
import type { Client } from '../../client/client.ts'
import type { Service } from '../../client/resources/services.ts'
import { giveOneName, otherService } from '../../messages/services/named-service.ts'
import type { ServiceInputs } from './service.ts'

/** Throws `ChangeError` (`refused`) where a name is another service's than the id. */
export async function requireSameService(
  found: Service,
  { namespace, service_name }: ServiceInputs,
  client: Client,
): Promise<void> {
  const { id, ...is } = found.service_info
  const refuseOther = (input: 'namespace' | 'service_name', given: string) =>
    refuse(otherService({ id, input, given, found: is[input] }), giveOneName())
  if (service_name !== undefined && service_name !== is.service_name) refuseOther('service_name', service_name)
  if (namespace === undefined || namespace === is.namespace) return
  // A namespace goes by several names, and the service reports only one of them.
  const meant = await requireNamespace(client, namespace)
  if (meant.namespace !== is.namespace) refuseOther('namespace', namespace)
}
