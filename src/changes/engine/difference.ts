/** The difference between the current and the desired state, of one field. */
export interface Difference {
  /** The resource, where a step changes several. */
  readonly of?: string
  readonly field: string
  /** Empty where there was none. */
  readonly before: string
  readonly after: string
}

/** The field with its resource before it, where that is named. */
export function fullName({ of, field }: Pick<Difference, 'of' | 'field'>): string {
  return of === undefined ? field : `${of}: ${field}`
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
