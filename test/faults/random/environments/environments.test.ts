import { afterAll, beforeAll, describe, it } from 'vitest'
import { apply } from '../../../../src/actions/apply.ts'
import { readDraw } from '../runs/property.ts'
import { assertInvariants } from './property.ts'
import { Harness } from './runs.ts'

const draw = readDraw(process.env, 500)
const endings = new Map<string, number>()
let harness: Harness

beforeAll(async () => {
  harness = await Harness.open()
})

afterAll(async () => {
  await harness.close()
  const counts = [...endings].map(([outcome, count]) => `${outcome} ${count}`).join(', ')
  console.log(`${draw.runs} random environments, seed ${draw.seed}; how the first and the second run ended: ${counts}.`)
})

describe('whatever the world, the file, the network and the moment of a kill', () => {
  it('an environment is applied once, in order, and as it is told', { timeout: 3_600_000 }, async () => {
    await assertInvariants(harness, apply, draw, ([first, second]) => {
      const key = `${first?.outcome} ${second?.outcome}`
      endings.set(key, (endings.get(key) ?? 0) + 1)
    })
  })
})
