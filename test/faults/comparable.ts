/** Worlds and outputs in a comparable form: what differs from run to run is left out. */
import type { World } from '../../simulator/index.ts'

const TIMES = /^(?:created?|updated?|upated)(?:_?at|time)$/i
/** Tokens are no change, and the rest is internal to the simulator. */
const INTERNAL_FIELDS = ['tokens', 'tokensIssued', 'nextId', 'pending', 'privateKey', 'account', 'quotas']

/** The world without times, once no change is in progress; of run-time ids only the number counts. */
export function comparableWorld(world: World): string {
  const plain = (key: string, value: unknown) => {
    if (TIMES.test(key) || INTERNAL_FIELDS.includes(key)) return undefined
    // A refused change takes a name as well.
    if (key === 'name' && /^groupName_/.test(String(value))) return undefined
    return key === 'dockerIds' && Array.isArray(value) ? value.length : value
  }
  return JSON.stringify(world, plain, 2)
}

/** Outputs that differ in every run. */
const UNIQUE_OUTPUTS = ['result', 'elapsed_seconds', 'token', 'expires_at', 'key_file']

/** The outputs; those that are JSON without times and statuses, since a deleted resource shows its last observation. */
export function comparableOutputs(outputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const plain = (key: string, value: unknown) => (TIMES.test(key) || key === 'status' ? undefined : value)
  const entries = Object.entries(outputs).filter(([name]) => !UNIQUE_OUTPUTS.includes(name))
  return Object.fromEntries(
    entries.map(([name, text]) => [name, /^[[{]/.test(text) ? JSON.stringify(JSON.parse(text), plain) : text]),
  )
}
