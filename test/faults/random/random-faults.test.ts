import { afterAll, beforeAll, describe, it } from 'vitest'
import { openRunEnvironment, type RunEnvironment } from './environment.ts'
import { manageListenerPlay } from './models/listener-model.ts'
import { deployPlay, updateImagePlay } from './models/rollout-models.ts'
import { createServicePlay, updateServicePlay } from './models/service-models.ts'
import { drawFrom, holds } from './property.ts'

const draw = drawFrom(process.env, 60)
const plays = [deployPlay, updateImagePlay, createServicePlay, updateServicePlay, manageListenerPlay]

let environment: RunEnvironment
const endings = new Map<string, number>()

beforeAll(async () => {
  environment = await openRunEnvironment()
})

afterAll(async () => {
  await environment.close()
  const done = [...endings.values()].reduce((sum, count) => sum + count, 0)
  const counts = [...endings].map(([outcome, count]) => `${outcome} ${count}`).join(', ')
  console.log(`${done} sequences of random faults, seed ${draw.seed}: ${counts}.`)
})

describe('whatever the network, the platform and others do', () => {
  it.each(plays)('$action.name changes things once, tells the truth and ends', { timeout: 3_600_000 }, async (play) => {
    await holds(play, environment, draw, (outcome) => endings.set(outcome, (endings.get(outcome) ?? 0) + 1))
  })
})
