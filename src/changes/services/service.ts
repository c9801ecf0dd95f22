/** What all changes of a service have in common: its title, its status, how it is read and compared. */

import type { Client } from '../../client/client.ts'
import type { ApiError } from '../../client/errors.ts'
import type { Service } from '../../client/resources/services.ts'
import {
  containersRunning,
  onlyStateful,
  onlyStateless,
  serviceCalled,
  serviceFailed,
  serviceOfId,
  serviceSlow,
  serviceSuspended,
} from '../../messages/services/services.ts'
import type { Change, ChangeOptions, Glance } from '../engine/change.ts'
import { refuse } from '../engine/errors.ts'
import type { StatusTable } from '../engine/status.ts'
import { LIFECYCLE, operationWords, statusTable } from '../engine/status-table.ts'

const UNKNOWN_IMAGE = '4040129'

/** The status words of services. */
export const serviceStatus: StatusTable = statusTable(operationWords(LIFECYCLE))

/** The service for messages: `Service web (50883)`. */
export function serviceTitle({ service_info: { service_name, id } }: Service): string {
  return serviceCalled({ name: service_name, id })
}

/** The ids of the running containers; a rollout or restart that replaces them shows here. */
export function runtimeFingerprint(service: Service): string {
  return service.service_container_infos
    .flatMap((container) => container.docker_container_ids)
    .toSorted()
    .join(' ')
}

/** How many containers run, of how many desired: each container once a replica. `undefined` where the platform names none. */
export function runningContainers({
  service_info: { replicas },
  service_container_infos,
}: Service): { readonly running: number; readonly desired: number } | undefined {
  const counts = service_container_infos.map((container) => container.docker_container_ids.length)
  if (counts.every((count) => count === 0)) return undefined
  // Surplus containers, such as those being stopped, do not make up for another container.
  const running = counts.reduce((sum, count) => sum + Math.min(count, replicas), 0)
  return { running, desired: counts.length * replicas }
}

/** Says how many containers run where they are fewer than desired: the status does not show it. */
export function missingContainers(service: Service): string | undefined {
  const counted = runningContainers(service)
  return counted && counted.running < counted.desired
    ? containersRunning({ running: counted.running, requested: counted.desired })
    : undefined
}

/** Says that the platform has suspended the service. The reference has the two values the wrong way round (9.7): what runs shows 0. */
export function suspensionWarning(service: Service): string | undefined {
  const { stop_service } = service.service_info
  return stop_service === 0 ? undefined : serviceSuspended({ service: serviceTitle(service), value: stop_service })
}

/** True where the platform does not find an image: one that was pushed or built a moment ago may not be known everywhere yet. */
export function isUnknownImage(refusal: ApiError): boolean {
  return refusal.code === UNKNOWN_IMAGE
}

/** Options of a change of a service; `seen` is called with the service each time that it is read. */
export interface ServiceOptions extends ChangeOptions {
  readonly seen?: (service: Service) => void
  /** See `Change.glance`. */
  readonly glance?: Glance<Service>
}

/** What of them a change itself needs. */
export type ReadOptions = Pick<ServiceOptions, 'seen' | 'glance'>

/** The parts of a `Change` that are the same for every change of a service. */
export function serviceChange(client: Client, id: number, { seen, glance }: ReadOptions) {
  return {
    subject: (service: Service | undefined) => (service === undefined ? serviceOfId({ id }) : serviceTitle(service)),
    table: serviceStatus,
    read: async () => {
      const service = await client.services.get(id)
      seen?.(service)
      return service
    },
    glance,
    status: (service: Service) => service.service_info.status,
    fingerprint: runtimeFingerprint,
    missing: missingContainers,
    slowAdvice: serviceSlow(),
    failureAdvice: () => serviceFailed(),
  } satisfies Partial<Change<Service>>
}

/** Refuses a stateful service where the platform works on stateless ones only; `instead` says what works. */
export function requireStateless(service: Service, what: string, instead: string): void {
  if (service.service_info.stateful) refuse(onlyStateless({ service: serviceTitle(service), what }), instead)
}

/** Refuses a stateless service where the platform works on stateful ones only. */
export function requireStateful(service: Service, what: string, instead: string): void {
  if (!service.service_info.stateful) refuse(onlyStateful({ service: serviceTitle(service), what }), instead)
}
