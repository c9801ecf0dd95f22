/** Another size (API reference 9.13): stateless services only. */
import type { Client } from '../client/client.ts'
import { hasSpec, type Spec, type SpecInfo, toldSize } from '../client/dialect.ts'
import type { Service } from '../client/services.ts'
import type { Change } from './change.ts'
import { needStateless, type ServiceOptions, serviceChange } from './service-state.ts'

/** A size as people read it. */
export function sizeText(spec: Spec): string {
  return 'spec_id' in spec ? String(spec.spec_id) : spec.spec_alias
}

/** The size that a service has, in the terms of the one asked for where it is known in them. */
export function sizeOf(service: Service, asked: Spec): string {
  const info: SpecInfo = service.service_info.spec_info ?? {}
  return String(('spec_alias' in asked ? info.spec_alias : undefined) ?? toldSize(info) ?? '')
}

/** True where the service has this size. */
export function hasSize(client: Client, service: Service, asked: Spec): boolean {
  return hasSpec(client.dialect, service.service_info.spec_info ?? {}, asked)
}

/** The change to another size, for `applyChange`. */
export function sizeChange(
  client: Client,
  id: number,
  asked: Spec,
  options: Pick<ServiceOptions, 'seen'>,
): Change<Service> {
  const matches = (service: Service) => hasSize(client, service, asked)
  return {
    ...serviceChange(client, id, options),
    family: 'resize',
    what: `have size ${sizeText(asked)}`,
    phase: 'Changing the size',
    check: (service) =>
      needStateless(service, 'change the size', 'Leave the size out, or create the service anew with another one.'),
    matches,
    differences: (service) =>
      matches(service) ? [] : [{ field: 'size', before: sizeOf(service, asked), after: sizeText(asked) }],
    send: () => client.services.changeSpec(id, asked),
  }
}
