/** Scaling (API reference 9.11): stateless services, one to five replicas. */
import type { Client } from '../client/client.ts'
import type { Service } from '../client/services.ts'
import { applyChange, type Change, type ChangeResult } from './change.ts'
import { differences } from './plan.ts'
import { needStateless, type ServiceOptions, serviceChange } from './service-state.ts'

/** The replicas that the platform scales to. */
export const REPLICAS = { min: 1, max: 5 } as const

/** The scaling as a change, for `applyChange`. */
export function scaleChange(
  client: Client,
  id: number,
  replicas: number,
  options: Pick<ServiceOptions, 'seen'>,
): Change<Service> {
  return {
    ...serviceChange(client, id, options),
    family: 'resize',
    what: `run ${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
    phase: 'Scaling',
    check: (service) =>
      needStateless(
        service,
        'change the number of replicas',
        'A stateful service has one replica; leave replicas out, or give it a larger size.',
      ),
    matches: (service) => service.service_info.replicas === replicas,
    differences: (service) => differences(service.service_info, { replicas }),
    send: () => client.services.scale(id, replicas),
    overtaken: (state, before) => {
      const now = state.service_info.replicas
      if (now === replicas || now === before.service_info.replicas) return undefined
      return `it now has ${now} replicas, which is neither the number asked for nor the one before`
    },
  }
}

/** Brings a service to so many replicas; see `applyChange` for what it rejects with. */
export function scale(
  client: Client,
  id: number,
  replicas: number,
  options: ServiceOptions,
): Promise<ChangeResult<Service>> {
  return applyChange(scaleChange(client, id, replicas, options), options)
}
