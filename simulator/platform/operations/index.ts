import { certificateOperations } from './certificates.ts'
import { imageOperations } from './images.ts'
import { ipOperations } from './ips.ts'
import { listenerOperations } from './listeners.ts'
import { loadBalancerOperations } from './load-balancers.ts'
import { namespaceOperations } from './namespaces.ts'
import type { OperationHandler } from './operation.ts'
import { secretKeyOperations } from './secret-keys.ts'
import { serviceChangeOperations } from './service-changes.ts'
import { serviceOperations } from './services.ts'
import { tokenOperations } from './tokens.ts'
import { volumeOperations } from './volumes.ts'

/** Every operation by its operationId. */
export const OPERATIONS: Readonly<Record<string, OperationHandler>> = {
  ...tokenOperations,
  ...secretKeyOperations,
  ...imageOperations,
  ...loadBalancerOperations,
  ...listenerOperations,
  ...certificateOperations,
  ...volumeOperations,
  ...ipOperations,
  ...namespaceOperations,
  ...serviceOperations,
  ...serviceChangeOperations,
}
