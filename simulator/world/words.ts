/** The status words of one change: while it runs, and for each way it can end. */
export interface Words {
  during: string | number
  success: string | number
  failure: string | number
  timeout: string | number
}

const PRESENT = {
  create: 'creating',
  update: 'updating',
  resize: 'resizing',
  restart: 'restarting',
  delete: 'deleting',
  mount: 'mounting',
} as const

/** The grammar that services and volumes share: `updating`, `update_succ`, `update_fail`, `update_timeout`. */
export function wordsOf(verb: keyof typeof PRESENT): Words {
  return { during: PRESENT[verb], success: `${verb}_succ`, failure: `${verb}_fail`, timeout: `${verb}_timeout` }
}

/** Load balancers: every change that ends well ends in WORKING. */
export function loadBalancerWords(during: 'CREATING' | 'UPDATING' | 'DELETING'): Words {
  return { during, success: 'WORKING', failure: 'FAILED', timeout: 'FAILED' }
}

/** Image tags count instead of speaking, API reference 5.3. */
export const BUILD_WORDS: Words = { during: 1, success: 2, failure: 3, timeout: 3 }

/** Public addresses; `binded` is the platform's own spelling. */
export const IP_WORDS: Words = { during: 'binding', success: 'binded', failure: 'available', timeout: 'available' }
