/** The status words of load balancers. */
import { loadBalancerIs } from '../../messages/changes/statuses.ts'
import { type StatusTable, statusTable } from '../engine/status.ts'

export const loadBalancerStatus: StatusTable = statusTable([
  ['CREATING', 'pending', loadBalancerIs.creating],
  ['UPDATING', 'pending', loadBalancerIs.updating],
  ['DELETING', 'pending', loadBalancerIs.deleting],
  ['WORKING', 'succeeded', loadBalancerIs.working],
  ['FAILED', 'failed', loadBalancerIs.failed],
  ['ERROR', 'failed', loadBalancerIs.failed],
])
