/** Which services an action is for: the platform takes some changes only of stateless services, others only of stateful ones. */
import type { OperationId } from '../../../src/client/operations.ts'
import type { Action } from '../../../src/step/action.ts'

export type ServiceKinds = 'stateless' | 'stateful' | 'both'

const KINDS: Readonly<Partial<Record<OperationId, ServiceKinds>>> = {
  createService: 'both',
  deleteService: 'both',
  updateServicePorts: 'both',
  listServices: 'both',
  updateStatelessService: 'stateless',
  scaleService: 'stateless',
  updateServiceImage: 'stateless',
  changeServiceSpec: 'stateless',
  updateStatefulService: 'stateful',
  restartService: 'stateful',
  restartContainer: 'stateful',
}

/** The kind of service that the action needs, as one of its operations does; `undefined` where it is not about services. */
export function serviceKindsOf({ operations }: Pick<Action, 'operations'>): ServiceKinds | undefined {
  const kinds = new Set(operations.flatMap((operation) => KINDS[operation] ?? []))
  const [only, other] = [...kinds].filter((kind) => kind !== 'both')
  if (only !== undefined && other === undefined) return only
  return kinds.size > 0 ? 'both' : undefined
}
