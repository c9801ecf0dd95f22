/** The difference between the current and the desired state, of one field. */
export interface Difference {
  readonly field: string
  /** Empty where there was none. */
  readonly before: string
  readonly after: string
}

function text(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The fields of `desired` whose value in `current` differs, in the order of `desired`. */
export function compareFields(
  current: Readonly<Record<string, unknown>>,
  desired: Readonly<Record<string, unknown>>,
): readonly Difference[] {
  return Object.entries(desired)
    .map(([field, after]) => ({ field, before: text(current[field]), after: text(after) }))
    .filter(({ before, after }) => before !== after)
}
