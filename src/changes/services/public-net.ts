/** Changing the public network (API reference 9.8) of stateful services that have one; it cannot be turned on or off. */
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

/** The desired public network; what is left out stays. */
export interface DesiredNet {
  /** Mbps. */
  readonly bandwidth?: number | undefined
  /** `flow` or `bandwidth`: how it is charged. */
  readonly type?: string | undefined
}

function requirePublicNet(service: Service): void {
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
  const desired = { ...(bandwidth === undefined ? {} : { bandwidth }), ...(type === undefined ? {} : { type }) }
  const differing = (service: Service) => compareFields({ ...service.service_info.state_public_net }, desired)
  return {
    ...serviceChange(client, id, options),
    family: 'update',
    goal: toPublicNet(),
    phase: changingPublicNet(),
    check: (service) => {
      requireStateful(service, canChangePublicNet(), statelessNetAdvice())
      requirePublicNet(service)
    },
    // Type and bandwidth are set even where there is no public network.
    matches: (service) =>
      differing(service).length === 0 &&
      (service.service_info.state_public_net?.used === true || Object.keys(desired).length === 0),
    differences: differing,
    send: (service) => {
      const current = service.service_info.state_public_net
      return client.services.updateStateful(id, {
        used: true,
        type: current?.type,
        bandwidth: current?.bandwidth,
        ...desired,
      })
    },
  }
}
