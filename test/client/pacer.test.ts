import { describe, expect, it } from 'vitest'
import { createPacer, type Pacer } from '../../src/client/pacer.ts'
import { eventClock } from '../../testing/event-clock.ts'
import { scriptedClock } from '../../testing/simulated-client.ts'

const NEVER = Number.POSITIVE_INFINITY

/** An account that lets so many requests through in a second, and counts. */
function account(perSecond: number, now: () => number) {
  let seen: number[] = []
  const all = { passed: 0, refused: 0 }
  return {
    all,
    perSecond,
    ask: () => {
      seen = seen.filter((at) => at > now() - 1_000)
      const passes = seen.length < perSecond
      if (passes) seen.push(now())
      all[passes ? 'passed' : 'refused'] += 1
      return passes
    },
  }
}

/** Sends so many requests from so many lanes, each again until it is let through. */
async function send(pacer: Pacer, { ask }: ReturnType<typeof account>, count: number, lanes: number): Promise<void> {
  let left = count
  const lane = async () => {
    while (left > 0) {
      left -= 1
      for (;;) {
        await pacer.turn(NEVER, undefined)
        if (ask()) break
        pacer.refused()
      }
      pacer.accepted()
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

describe('a pacer', () => {
  it('lets everything through at once as long as nothing is refused', async () => {
    const clock = eventClock()
    const startedAt = clock.now()
    const pacer = createPacer(clock)
    await send(pacer, account(1_000, clock.now), 500, 20)
    expect(clock.now()).toBe(startedAt)
  })

  it.each([
    [2, 40, 1.4],
    [10, 200, 1.3],
    [50, 1_000, 1.3],
  ])('finds a limit of %i a second, and stays close to it', async (perSecond, count, share) => {
    const clock = eventClock()
    const startedAt = clock.now()
    const limited = account(perSecond, clock.now)
    await send(createPacer(clock), limited, count, 20)
    const seconds = (clock.now() - startedAt) / 1_000
    expect(limited.all.passed).toBe(count)
    expect(seconds).toBeLessThan((share * count) / perSecond)
    expect(limited.all.refused).toBeLessThan(20 + count / 4)
  })

  it('gives way to others who use the same account, and takes up again what they leave', async () => {
    const clock = eventClock()
    const limited = account(10, clock.now)
    const pacer = createPacer(clock)
    await send(pacer, limited, 60, 20)
    const before = limited.all.refused
    const others = (async () => {
      for (let i = 0; i < 60; i += 1) {
        limited.ask()
        await clock.sleep(200)
      }
    })()
    const startedAt = clock.now()
    await send(pacer, limited, 60, 20)
    const shared = (clock.now() - startedAt) / 1_000
    await others
    expect(shared).toBeGreaterThan(8)
    expect(shared).toBeLessThan(20)
    expect(limited.all.refused - before).toBeLessThan(35)
    await send(pacer, limited, 100, 20)
    const alone = clock.now()
    await send(pacer, limited, 100, 20)
    expect((clock.now() - alone) / 1_000).toBeLessThan(14)
  })

  it('takes refusals of the same second for one', async () => {
    const clock = scriptedClock()
    const pacer = createPacer(clock)
    for (let i = 0; i < 10; i += 1) pacer.accepted()
    for (let i = 0; i < 5; i += 1) pacer.refused()
    await pacer.turn(NEVER, undefined)
    await pacer.turn(NEVER, undefined)
    // The window passes, then nine a second.
    expect(clock.slept[0]).toBe(1_000)
    expect(clock.slept[1]).toBeGreaterThan(100)
    expect(clock.slept[1]).toBeLessThan(115)
  })

  it('waits no longer than the deadline, and not at all once the step is cancelled', async () => {
    const clock = scriptedClock()
    const pacer = createPacer(clock)
    pacer.refused()
    await pacer.turn(clock.now() + 300, undefined)
    expect(clock.slept).toEqual([300])
    const reason = new Error('cancelled')
    await expect(pacer.turn(NEVER, AbortSignal.abort(reason))).rejects.toBe(reason)
  })
})
