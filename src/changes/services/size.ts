/** Changing the size (API reference 9.13): stateless services only. */

import { hasSpec, reportedSize, type Spec, type SpecInfo } from '../../client/api-version.ts'
import type { Client } from '../../client/client.ts'
import type { Service } from '../../client/resources/services.ts'
import { canChangeSize, changingSize, sizeField, statefulSizeAdvice, toSize } from '../../messages/services/scaling.ts'
import type { Change } from '../engine/change.ts'
import { requireStateless, type ServiceOptions, serviceChange } from './service.ts'

/** A size as people read it. */
export function sizeText(spec: Spec): string {
  return 'spec_id' in spec ? String(spec.spec_id) : spec.spec_alias
}

/** The size of a service, in the same terms as the desired one where it is known in them. */
export function sizeOf(service: Service, desired: Spec): string {
  const info: SpecInfo = service.service_info.spec_info ?? {}
  return String(('spec_alias' in desired ? info.spec_alias : undefined) ?? reportedSize(info) ?? '')
}

/** True where the service has this size. */
export function hasSize(client: Client, service: Service, desired: Spec): boolean {
  return hasSpec(client.dialect, service.service_info.spec_info ?? {}, desired)
}

/** The change to this size, for `applyChange`. */
export function sizeChange(
  client: Client,
  id: number,
  desired: Spec,
  options: Pick<ServiceOptions, 'seen'>,
): Change<Service> {
  const matches = (service: Service) => hasSize(client, service, desired)
  return {
    ...serviceChange(client, id, options),
    family: 'resize',
    goal: toSize({ size: sizeText(desired) }),
    phase: changingSize(),
    check: (service) => requireStateless(service, canChangeSize(), statefulSizeAdvice()),
    matches,
    differences: (service) =>
      matches(service) ? [] : [{ field: sizeField(), before: sizeOf(service, desired), after: sizeText(desired) }],
    send: () => client.services.changeSpec(id, desired),
  }
}
