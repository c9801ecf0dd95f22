import { afterEach, expect, test, vi } from 'vitest'
import { manualClock, realClock, steppingClock } from '../../../simulator/index.ts'
import { at, openSession, type Session } from '../session.ts'

let session: Session | undefined
afterEach(async () => {
  vi.restoreAllMocks()
  expect(session?.simulator.violations ?? []).toEqual([])
  await session?.close()
  session = undefined
})

const statusOf = async (open: Session) =>
  at((await open.call('GET', '/microservices/50883')).json, 'service_info', 'status')

test('a manual clock only moves by advance, and never back', () => {
  const clock = manualClock(1000)
  clock.advance(500)
  expect(clock.now()).toBe(1500)
  expect(() => clock.advance(-1)).toThrow('forward')
})

test('a real clock runs so many times as fast as the wall', () => {
  const wall = vi.spyOn(performance, 'now').mockReturnValue(100)
  const clock = realClock(20)
  const start = clock.now()
  wall.mockReturnValue(1100)
  expect(clock.now() - start).toBe(20_000)
  expect(() => realClock(0)).toThrow('above 0')
})

test('a manual clock calls back once it is time, and only once', () => {
  const clock = manualClock(1000)
  const woken: string[] = []
  clock.wake?.(1500, () => woken.push('first'))
  clock.wake?.(2000, () => woken.push('second'))
  clock.advance(499)
  expect(woken).toEqual([])
  clock.advance(1)
  expect(woken).toEqual(['first'])
  clock.advance(5000)
  expect(woken).toEqual(['first', 'second'])
})

test('a real clock wakes by its own speed', () => {
  vi.useFakeTimers()
  try {
    const clock = realClock(20)
    const woken = vi.fn()
    clock.wake?.(clock.now() + 1000, woken)
    vi.advanceTimersByTime(49)
    expect(woken).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(woken).toHaveBeenCalledOnce()
  } finally {
    vi.useRealTimers()
  }
})

test('on a stepping clock state moves with the number of requests', async () => {
  session = await openSession({}, steppingClock(10_000))
  await session.call('PUT', '/microservices/50883/actions/elastic-scale?new_replicas=3')
  const seen = []
  for (let index = 0; index < 4; index += 1) seen.push(await statusOf(session))
  expect(seen).toEqual(['resizing', 'resizing', 'resize_succ', 'resize_succ'])
})

test('a client whose sleep moves the clock sees changes end', async () => {
  session = await openSession()
  await session.call('PUT', '/microservices/50883/actions/elastic-scale?new_replicas=3')
  let pauses = 0
  while ((await statusOf(session)) !== 'resize_succ' && pauses < 100) {
    session.clock.advance(1000)
    pauses += 1
  }
  expect(pauses).toBe(30)
})

test('the world that a test looks at is up to date without a request', async () => {
  session = await openSession()
  await session.call('PUT', '/microservices/50883/actions/elastic-scale?new_replicas=3')
  session.clock.advance(30_000)
  expect(session.simulator.world.services.find(({ id }) => id === 50883)).toMatchObject({
    status: 'resize_succ',
    replicas: 3,
  })
})
