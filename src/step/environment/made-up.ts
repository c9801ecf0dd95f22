/** The values that a rehearsal makes up for variables without one: a pull request from a fork has no secrets. */

/** The value of a variable, by its name. */
export function madeUpValue(name: string): string {
  return `rehearsal-${name}`
}

/** True for such a value. */
export function isMadeUp(text: string | undefined): boolean {
  return text !== undefined && /^rehearsal-[A-Za-z_]\w*$/.test(text.trim())
}
