import { describe, it } from 'vitest'
import { createStepFolder } from '../../../testing/simulated-step.ts'
import { scriptRequestTimeouts } from '../request-timeouts.ts'
import { assertSameEnding } from './runs/lag-faults.ts'
import { type Draw, readDraw } from './runs/property.ts'

/** Each run opens a port until its test ends. */
const MOST_RUNS = 60

const draw = readDraw(process.env, 60)

/** The same draw in parts, each with a seed of its own; a path belongs to one of them. */
function parts({ seed, runs, path }: Draw): readonly Draw[] {
  if (path) return [{ seed, path, runs: MOST_RUNS }]
  const count = Math.ceil(runs / MOST_RUNS)
  return Array.from({ length: count }, (_, i) => ({
    seed: (seed + i) | 0,
    runs: Math.min(MOST_RUNS, runs - i * MOST_RUNS),
  }))
}

describe('nodes and words that lag, counts on the way, one odd answer and clocks that jump', () => {
  it.each(parts(draw))(
    'change nothing but the time that a step takes: seed $seed',
    { timeout: 600_000 },
    async (part) => {
      await assertSameEnding({ requestTimeouts: scriptRequestTimeouts(), stepFolder: createStepFolder() }, part)
    },
  )
})
