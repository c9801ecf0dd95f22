import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Clock } from '../../src/client/clock.ts'

let systemClock: Clock

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2017, 0, 4) })
  // It reads the wall clock once, when it is loaded.
  vi.resetModules()
  ;({ systemClock } = await import('../../src/client/clock.ts'))
})

afterEach(() => {
  vi.useRealTimers()
})

describe('the clock on the wall', () => {
  it('tells milliseconds since the epoch', () => {
    expect(systemClock.now()).toBe(Date.UTC(2017, 0, 4))
  })

  it('does not follow a wall clock that is set', () => {
    vi.setSystemTime(Date.UTC(2018, 0, 4))
    expect(systemClock.now()).toBe(Date.UTC(2017, 0, 4))
  })

  it('sleeps as long as it is told, no less', async () => {
    const done = vi.fn()
    const slept = systemClock.sleep(1000).then(done)
    await vi.advanceTimersByTimeAsync(999)
    expect(done).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(done).toHaveBeenCalledTimes(1)
    await slept
    expect(systemClock.now()).toBe(Date.UTC(2017, 0, 4) + 1000)
  })

  it('does not begin to sleep when the signal has aborted before', async () => {
    const reason = new Error('cancelled')
    await expect(systemClock.sleep(1000, AbortSignal.abort(reason))).rejects.toBe(reason)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('wakes when the signal aborts, with its reason, and leaves no timer behind', async () => {
    const controller = new AbortController()
    const reason = new Error('cancelled')
    const slept = systemClock.sleep(1000, controller.signal)
    expect(vi.getTimerCount()).toBe(1)
    controller.abort(reason)
    await expect(slept).rejects.toBe(reason)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('leaves no listener behind', async () => {
    const { signal } = new AbortController()
    const add = vi.spyOn(signal, 'addEventListener')
    const remove = vi.spyOn(signal, 'removeEventListener')
    const slept = systemClock.sleep(1000, signal)
    await vi.advanceTimersByTimeAsync(1000)
    await slept
    expect(add).toHaveBeenCalledTimes(1)
    expect(remove).toHaveBeenCalledWith('abort', add.mock.calls[0]?.[1])
  })
})
