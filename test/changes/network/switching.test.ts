import { describe, expect, test } from 'vitest'
import { applyChange } from '../../../src/changes/engine/apply.ts'
import { switchChange } from '../../../src/changes/network/switching.ts'
import { type Fixture, openFixture, rejectionOf } from '../fixture.ts'

const NAME = { namespace: 'my-ev-admin', lb_name: 'mylb', listener_name: 'http-listeners' }

function balancerOf({ world }: Pick<Fixture, 'world'>) {
  const found = world.loadBalancers.find(({ name }) => name === NAME.lb_name)
  if (!found) throw new Error('There is no load balancer mylb.')
  return found
}

/** Somebody else deletes the listener. */
function deleteListener(fixture: Pick<Fixture, 'world'>): void {
  const balancer = balancerOf(fixture)
  balancer.listeners = balancer.listeners.filter(({ name }) => name !== NAME.listener_name)
  delete balancer.pending
  balancer.status = 'WORKING'
}

const switchOf = (fixture: Fixture) =>
  applyChange(
    switchChange(fixture.client, NAME, { from: 'web', to: 'shop' }, () => {}),
    fixture.options(),
  )

describe('a listener that somebody else deletes', () => {
  test('before the switch is reported as one that does not exist any more', async () => {
    const fixture = await openFixture({ given: (world) => deleteListener({ world }) })
    const error = await rejectionOf(switchOf(fixture))
    expect(error).toMatchObject({
      ending: 'superseded',
      message: 'Listener http-listeners of load balancer mylb does not exist any more.',
    })
    expect(fixture.changes).toEqual([])
  })

  test('while it switches is reported with the change that was in progress', async () => {
    const fixture = await openFixture({
      after: (operation, _, fixture) => {
        if (operation === 'updateListener') deleteListener(fixture)
      },
    })
    const error = await rejectionOf(switchOf(fixture))
    expect(error).toMatchObject({
      ending: 'superseded',
      message:
        'Listener http-listeners of load balancer mylb was deleted while the change to forward to shop was in progress.',
    })
    expect(fixture.changes).toEqual(['updateListener'])
  })
})
