/** A rollback whose first request took effect although its answer was lost: what then runs is its own. */
import { expect, it } from 'vitest'
import { rollback } from '../../../src/actions/rollback.ts'
import { given, image, production, runs, threeDeployments } from './fixture.ts'

it('takes what runs after a lost answer for its own, not for somebody else’s', async () => {
  const { step } = await given(threeDeployments)
  const web = step.simulator.world.services.find(({ id }) => id === 50883)
  Object.assign(web ?? {}, { status: 'update_fail' })
  const match = { operationId: 'updateServiceImage' }
  step.simulator.fault({ kind: 'lagging_words', seconds: 16, match })
  step.simulator.fault({ kind: 'status', status: 408, after: true, match })
  const { outcome, ending } = await step.run(rollback, { ...production, to: 'v2', poll_interval: '1' })
  expect(ending?.message).toBeUndefined()
  expect(outcome).toBe('changed')
  expect(runs(step)).toBe(image('v2'))
})

it('does not overwrite what somebody else rolled out after its first request', async () => {
  let sent = 0
  const { step } = await given(threeDeployments, {
    onRequest: ({ operationId }) => {
      if (operationId !== 'updateServiceImage') return
      sent += 1
      if (sent === 1) step.simulator.world.foreignImageUpdate(50883, 'web', image('v4'))
    },
  })
  step.simulator.fault({ kind: 'status', status: 503, match: { operationId: 'updateServiceImage' } })
  const { outcome, ending } = await step.run(rollback, production)
  expect(outcome).toBe('failed')
  expect(ending?.message).toContain(`was superseded: container web now runs ${image('v4')}`)
  expect(runs(step)).toBe(image('v4'))
})
