import { demand } from '../api/errors.ts'
import type { Call } from '../http/call.ts'
import { loadBalancerWords } from '../world/words.ts'
import type { LoadBalancer } from '../world/world.ts'
import type { Platform } from './platform.ts'

/** Refuses where the balancer is still being created (4030462) or changed (4000455). */
export function demandFree(balancer: LoadBalancer): void {
  demand(balancer.pending === undefined || balancer.status !== 'CREATING', 4030462)
  demand(balancer.pending === undefined, 4000455)
}

/** Starts a change of the balancer or of one of its listeners. */
export function beginUpdate(
  call: Call,
  platform: Platform,
  balancer: LoadBalancer,
  kind: 'load_balancer' | 'listener',
  becomes: Partial<LoadBalancer>,
): void {
  const seconds = platform.durations.loadBalancerUpdate
  platform.begin<LoadBalancer>(call, balancer, { kind, statusWords: loadBalancerWords('UPDATING'), seconds, becomes })
}
