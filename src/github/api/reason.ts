/** The reason of a failure, for the middle of a sentence. */

/** The error's message without its full stop. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/[.。]$/, '')
}
