import { afterAll, beforeAll, describe, it } from 'vitest'
import { manageListenerModel } from './models/listener-model.ts'
import { deployModel, updateImageModel } from './models/rollout-models.ts'
import { createServiceModel, updateServiceModel } from './models/service-models.ts'
import { openRunEnvironment, type RunEnvironment } from './runs/environment.ts'
import { assertInvariants, readDraw } from './runs/property.ts'

const draw = readDraw(process.env, 60)
const models = [deployModel, updateImageModel, createServiceModel, updateServiceModel, manageListenerModel]

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
  it.each(models)(
    '$action.name changes things once, tells the truth and ends',
    { timeout: 3_600_000 },
    async (model) => {
      await assertInvariants(model, environment, draw, (outcome) =>
        endings.set(outcome, (endings.get(outcome) ?? 0) + 1),
      )
    },
  )
})
