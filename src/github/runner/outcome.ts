/** The endings of a step: `planned` is a dry run, `started` one that did not wait. */
export const outcomes = ['changed', 'unchanged', 'planned', 'started', 'failed', 'timed_out', 'cancelled'] as const

export type Outcome = (typeof outcomes)[number]
