import { InputProblem } from './input.ts'

export interface KeyValue {
  readonly key: string
  readonly value: string
}

/**
 * Reads one `KEY=value`; the value may be empty and may hold further `=`. Throws `InputProblem`, whose message never
 * quotes the text: what stands behind the `=` may be a password.
 */
export function parseKeyValue(text: string): KeyValue {
  const match = /^(?<key>[A-Za-z_][A-Za-z0-9_.-]*)\s*=\s*(?<value>.*)$/s.exec(text)?.groups
  if (match?.key === undefined || match.value === undefined) {
    throw new InputProblem('takes KEY=value, the key of letters, digits, "_", "." and "-", not beginning with a digit')
  }
  return { key: match.key, value: match.value }
}
