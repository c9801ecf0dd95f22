/** Another public network (API reference 9.8): stateful services that have one; it cannot be turned on or off. */
import type { Client } from '../../client/client.ts'
import type { Service } from '../../client/resources/services.ts'
import {
  canChangePublicNet,
  changingPublicNet,
  createWithPublicNet,
  noPublicNet,
  statelessNetAdvice,
  toPublicNet,
} from '../../messages/services/scaling.ts'
import type { Change } from '../engine/change.ts'
import { compareFields } from '../engine/difference.ts'
import { refuse } from '../engine/errors.ts'
import { requireStateful, type ServiceOptions, serviceChange, serviceTitle } from './service.ts'

/** What is left out stays. */
export interface DesiredNet {
  /** Mbps. */
  readonly bandwidth?: number | undefined
  /** `flow` or `bandwidth`: how it is charged. */
  readonly type?: string | undefined
}

function needPublicNet(service: Service): void {
  if (service.service_info.state_public_net?.used) return
  refuse(noPublicNet({ service: serviceTitle(service) }), createWithPublicNet())
}

/** The change to this bandwidth and way of charging, for `applyChange`; `used` is echoed as it is. */
export function publicNetChange(
  client: Client,
  id: number,
  { bandwidth, type }: DesiredNet,
  options: Pick<ServiceOptions, 'seen'>,
): Change<Service> {
  const asked = { ...(bandwidth === undefined ? {} : { bandwidth }), ...(type === undefined ? {} : { type }) }
  const differing = (service: Service) => compareFields({ ...service.service_info.state_public_net }, asked)
  return {
    ...serviceChange(client, id, options),
    family: 'update',
    goal: toPublicNet(),
    phase: changingPublicNet(),
    check: (service) => {
      requireStateful(service, canChangePublicNet(), statelessNetAdvice())
      needPublicNet(service)
    },
    // Type and bandwidth are there even where the network is not.
    matches: (service) =>
      differing(service).length === 0 &&
      (service.service_info.state_public_net?.used === true || Object.keys(asked).length === 0),
    differences: differing,
    send: (service) => {
      const now = service.service_info.state_public_net
      return client.services.updateStateful(id, { used: true, type: now?.type, bandwidth: now?.bandwidth, ...asked })
    },
  }
}
