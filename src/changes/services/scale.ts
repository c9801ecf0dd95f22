/** Scaling (API reference 9.11): stateless services, one to five replicas. */
import type { Client } from '../../client/client.ts'
import type { Service } from '../../client/resources/services.ts'
import {
  canScale,
  otherReplicas,
  scaling,
  statefulReplicasAdvice,
  toReplicas,
} from '../../messages/services/scaling.ts'
import { applyChange } from '../engine/apply.ts'
import type { Change, ChangeResult } from '../engine/change.ts'
import { compareFields } from '../engine/difference.ts'
import { type ReadOptions, requireStateless, type ServiceOptions, serviceChange } from './service.ts'

/** Scaling as a change, for `applyChange`. */
export function scaleChange(client: Client, id: number, replicas: number, options: ReadOptions): Change<Service> {
  return {
    ...serviceChange(client, id, options),
    family: 'resize',
    goal: toReplicas({ replicas }),
    phase: scaling(),
    check: (service) => requireStateless(service, canScale(), statefulReplicasAdvice()),
    matches: (service) => service.service_info.replicas === replicas,
    differences: (service) => compareFields(service.service_info, { replicas }),
    send: () => client.services.scale(id, replicas),
    supersededBy: (state, before) => {
      const now = state.service_info.replicas
      if (now === replicas || now === before.service_info.replicas) return undefined
      return otherReplicas({ replicas: now })
    },
  }
}

/** Scales a service to so many replicas; see `applyChange` for what it rejects with. */
export function scale(
  client: Client,
  id: number,
  replicas: number,
  options: ServiceOptions,
): Promise<ChangeResult<Service>> {
  return applyChange(scaleChange(client, id, replicas, options), options)
}
