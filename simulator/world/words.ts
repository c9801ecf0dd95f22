/** The status words of one change: while it runs, and for each way it can end. */
export interface StatusWords {
  during: string | number
  success: string | number
  failure: string | number
  timeout: string | number
}

const IN_PROGRESS = {
  create: 'creating',
  update: 'updating',
  resize: 'resizing',
  restart: 'restarting',
  delete: 'deleting',
  mount: 'mounting',
} as const

/** The grammar that services and volumes share: `updating`, `update_succ`, `update_fail`, `update_timeout`. */
export function statusWordsOf(verb: keyof typeof IN_PROGRESS): StatusWords {
  return { during: IN_PROGRESS[verb], success: `${verb}_succ`, failure: `${verb}_fail`, timeout: `${verb}_timeout` }
}

/** Load balancers: every change that succeeds ends in WORKING. */
export function loadBalancerWords(during: 'CREATING' | 'UPDATING' | 'DELETING'): StatusWords {
  return { during, success: 'WORKING', failure: 'FAILED', timeout: 'FAILED' }
}

/** Image tags have numbers in place of words, API reference 5.3. */
export const BUILD_WORDS: StatusWords = { during: 1, success: 2, failure: 3, timeout: 3 }

/** Public addresses; `binded` is the platform's own spelling. */
export const IP_WORDS: StatusWords = {
  during: 'binding',
  success: 'binded',
  failure: 'available',
  timeout: 'available',
}
