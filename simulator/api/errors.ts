/** A refusal by the platform's own code; the description supplies its HTTP status and message. */
export class PlatformError extends Error {
  readonly code: number

  constructor(code: number, detail?: string) {
    super(detail ?? `The platform refuses with ${code}.`)
    this.name = 'PlatformError'
    this.code = code
  }
}

/** The HTTP status that a code carries in its first three digits. */
export function statusOf(code: number): number {
  return Number(String(code).slice(0, 3))
}

/** Returns the value; throws the code where it is undefined. */
export function demandFound<T>(value: T | undefined, code: number): T {
  if (value === undefined) throw new PlatformError(code)
  return value
}

/** Throws the code unless the condition holds. */
export function demand(condition: boolean, code: number, detail?: string): asserts condition {
  if (!condition) throw new PlatformError(code, detail)
}
