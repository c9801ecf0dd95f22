import { describe, expect, it, vi } from 'vitest'
import { Cancelled, cancellationSignal, onCancel } from '../../../src/github/runner/cancellation.ts'

const listeners = () => process.listenerCount('SIGINT') + process.listenerCount('SIGTERM')

describe('a cancellation', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('is heard as %s', (signal) => {
    const handler = vi.fn()
    const dispose = onCancel(handler)
    process.emit(signal, signal)
    dispose()
    expect(handler.mock.calls).toEqual([[signal]])
  })

  it('is told once, and the second signal does not kill', () => {
    const handler = vi.fn()
    const dispose = onCancel(handler)
    process.emit('SIGINT', 'SIGINT')
    expect(process.listenerCount('SIGTERM')).toBeGreaterThan(0)
    process.emit('SIGTERM', 'SIGTERM')
    dispose()
    expect(handler).toHaveBeenCalledOnce()
  })

  it('is not listened for any more once disposed of', () => {
    const before = listeners()
    const handler = vi.fn()
    const dispose = onCancel(handler)
    expect(listeners()).toBe(before + 2)
    dispose()
    expect(listeners()).toBe(before)
  })

  it('aborts a signal with what was heard', () => {
    const { signal, dispose } = cancellationSignal()
    expect(signal.aborted).toBe(false)
    process.emit('SIGTERM', 'SIGTERM')
    dispose()
    expect(signal.reason).toBeInstanceOf(Cancelled)
    expect(signal.reason).toMatchObject({ message: 'The step was cancelled (SIGTERM).' })
  })
})
