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

const update = { operationId: 'updateListener' }

const switchOf = (fixture: Fixture, options = {}) =>
  applyChange(
    switchChange(fixture.client, NAME, { from: 'web', to: 'shop' }, () => {}),
    fixture.options(options),
  )

describe('a switch whose answer is lost', () => {
  test('is not sent again while the reads may be old, since the platform would make it once more', async () => {
    const fixture = await openFixture({
      faults: [
        { kind: 'stale', reads: 4, seconds: 25, match: update },
        { kind: 'status', status: 408, after: true, match: update },
      ],
    })
    expect((await switchOf(fixture, { pollIntervalMs: 3_000 })).outcome).toBe('changed')
    expect(fixture.changes).toEqual(['updateListener'])
  })

  test('is sent again once no read can be old any more', async () => {
    const fixture = await openFixture({ faults: [{ kind: 'drop_before', match: update }] })
    expect((await switchOf(fixture)).outcome).toBe('changed')
    const [first = 0, second = 0] = fixture.moments('updateListener')
    expect(second - first).toBeGreaterThanOrEqual(30_000)
    expect(fixture.changes).toEqual(['updateListener'])
  })
})

describe('the way back right after a switch that is still in progress', () => {
  test('does not take what was there before the switch for its own success', async () => {
    const fixture = await openFixture({
      faults: [{ kind: 'lagging_words', lags: 'content', behind: 2, match: update }],
    })
    await switchOf(fixture, { wait: false })
    const change = switchChange(fixture.client, NAME, { from: 'shop', to: 'web' }, () => {})
    expect((await applyChange({ ...change, justChanged: true }, fixture.options())).outcome).toBe('changed')
    const [listener] = balancerOf(fixture).listeners
    expect(listener?.clusters.map(({ serviceName }) => serviceName)).toEqual(['web'])
  })
})

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
