/** Worlds and outputs as text that can be compared: what differs from run to run is left out. */
import type { World } from '../../simulator/index.ts'

const TIMES = /^(?:created?|updated?|upated)(?:_?at|time)$/i
/** Tokens are nobody's change, and the rest is how the simulator works. */
const INNER = ['tokens', 'nextId', 'pending', 'privateKey', 'account', 'quotas']

/** The world, which has to be settled, without times; of run-time ids only their number counts. */
export function settledWorld(world: World): string {
  const plain = (key: string, value: unknown) => {
    if (TIMES.test(key) || INNER.includes(key)) return undefined
    return key === 'dockerIds' && Array.isArray(value) ? value.length : value
  }
  return JSON.stringify(world, plain, 2)
}

/** Outputs that are another's in every run. */
const OWN = ['result', 'elapsed_seconds', 'token', 'expires_at', 'key_file']

/** The outputs, those that are JSON without times and statuses: what is gone shows the last that was seen of it. */
export function comparable(outputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const plain = (key: string, value: unknown) => (TIMES.test(key) || key === 'status' ? undefined : value)
  const entries = Object.entries(outputs).filter(([name]) => !OWN.includes(name))
  return Object.fromEntries(
    entries.map(([name, text]) => [name, /^[[{]/.test(text) ? JSON.stringify(JSON.parse(text), plain) : text]),
  )
}
