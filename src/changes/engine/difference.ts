/** The difference between what is there and what was asked for, field by field. */
export interface Difference {
  readonly field: string
  /** Empty where there was nothing. */
  readonly before: string
  readonly after: string
}

function text(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The fields of `asked` whose value in `current` is another one, in the order of `asked`. */
export function compareFields(
  current: Readonly<Record<string, unknown>>,
  asked: Readonly<Record<string, unknown>>,
): readonly Difference[] {
  return Object.entries(asked)
    .map(([field, after]) => ({ field, before: text(current[field]), after: text(after) }))
    .filter(({ before, after }) => before !== after)
}
