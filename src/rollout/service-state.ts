/** What all changes of a service have in common: how it is called, read and recognised. */

import type { Client } from '../client/client.ts'
import type { ApiError } from '../client/errors.ts'
import type { Service } from '../client/services.ts'
import type { Change, ChangeOptions } from './change.ts'
import { refuse } from './errors.ts'
import { serviceStatus } from './statuses.ts'

const UNKNOWN_IMAGE = '4040129'

/** The service for messages: `Service web (50883)`. */
export function serviceTitle(service: Service): string {
  return `Service ${service.service_info.service_name} (${service.service_info.id})`
}

/** The ids of the running containers; a rollout or restart that replaces them shows here. */
export function runtimeMark(service: Service): string {
  return service.service_container_infos
    .flatMap((container) => container.docker_container_ids)
    .toSorted()
    .join(' ')
}

/** Where the cause of a service's failure is to be seen: the API does not tell it. */
export function serviceFailureAdvice(): string {
  return 'The API does not tell the cause; the operation log of the service in the console (https://c.163.com/dashboard) does. Usual ones: the image exits at once or cannot be pulled, a variable is missing, the memory is too small.'
}

/** Why a service does not come up, as far as it is known from outside. */
const SLOW =
  'A rollout that does not move usually means that new containers do not start: an image that exits at once, a missing variable, too little memory, or an image that cannot be pulled. The operation log in the console tells; where it is only slow, give a longer timeout.'

/** Not found where an image is asked for: one that was pushed or built a moment ago may not be known everywhere yet. */
export function isUnknownImage(refusal: ApiError): boolean {
  return refusal.code === UNKNOWN_IMAGE
}

/** Options of a change of a service; `seen` hears of the service each time that it is read. */
export interface ServiceOptions extends ChangeOptions {
  readonly seen?: (service: Service) => void
}

/** The parts of a `Change` that are the same for every change of a service. */
export function serviceChange(client: Client, id: number, { seen }: Pick<ServiceOptions, 'seen'>) {
  return {
    subject: (service: Service | undefined) => (service === undefined ? `Service ${id}` : serviceTitle(service)),
    table: serviceStatus,
    read: async (deadlineAt: number) => {
      const service = await client.until(deadlineAt).services.get(id)
      seen?.(service)
      return service
    },
    status: (service: Service) => service.service_info.status,
    mark: runtimeMark,
    slowAdvice: SLOW,
    failureAdvice: serviceFailureAdvice,
  } satisfies Partial<Change<Service>>
}

/** Refuses a stateful service where the platform works on stateless ones only; `instead` says what would do. */
export function needStateless(service: Service, what: string, instead: string): void {
  if (service.service_info.stateful)
    refuse(`${serviceTitle(service)} is stateful, and the platform can ${what} only of stateless services.`, instead)
}

/** Refuses a stateless service where the platform works on stateful ones only. */
export function needStateful(service: Service, what: string, instead: string): void {
  if (!service.service_info.stateful)
    refuse(`${serviceTitle(service)} is stateless, and the platform can ${what} only stateful services.`, instead)
}
