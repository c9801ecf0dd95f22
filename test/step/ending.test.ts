import { describe, expect, it } from 'vitest'
import { AnswerError, apiError, ConnectionError } from '../../src/client/errors.ts'
import { path } from '../../src/client/path.ts'
import { RolloutError } from '../../src/rollout/errors.ts'
import { RolledBackError } from '../../src/rollout/rollback.ts'
import { endingOf } from '../../src/step/ending.ts'
import { Cancelled } from '../../src/workflow/cancellation.ts'
import { InputError } from '../../src/workflow/input.ts'
import { simulated } from '../support/simulated-client.ts'

const refusal = apiError('scale service 1', {
  ...{ operation: 'scaleService', status: 403, code: '4030153', platformMessage: 'busy' },
  ...{ requestId: undefined, retryAfterMs: undefined },
})

describe('an error', () => {
  it('of the runner is a cancellation', () => {
    expect(endingOf(new Cancelled('SIGTERM'), 'en')).toEqual({
      outcome: 'cancelled',
      message: 'The step was cancelled (SIGTERM).',
      hint: expect.stringContaining('Nothing was undone'),
      status: undefined,
      recovered: false,
      unexpected: false,
    })
    expect(endingOf(new Cancelled('SIGINT'), 'zh').hint).toContain('没有撤销任何操作')
  })

  it('of the inputs needs no hint: its message says what to do', () => {
    const error = new InputError([{ input: 'replicas', message: 'is required' }])
    expect(endingOf(error, 'en')).toMatchObject({
      outcome: 'failed',
      message: 'Input replicas is required.',
      hint: undefined,
    })
    expect(endingOf(error, 'zh')).toEqual(endingOf(error, 'en'))
  })

  it('of a name that the platform told and does not take is a failure like any other, and no defect', () => {
    const send = () => path`/nlb/certs/${'a\nb'}`
    try {
      send()
      expect.unreachable()
    } catch (error) {
      expect(endingOf(error, 'en')).toMatchObject({
        ...{ outcome: 'failed', message: '"a\\nb" is not a name that the API takes.', unexpected: false },
      })
    }
  })

  it.each(['refused', 'busy', 'failed', 'overtaken', 'vanished'] as const)(
    'of a change that was %s is a failure',
    (ending) => {
      const error = new RolloutError(ending, 'No.', { status: 'update_fail', advice: 'Look there.' })
      expect(endingOf(error, 'en')).toMatchObject({
        ...{ outcome: 'failed', message: 'No.', hint: 'Look there.', status: 'update_fail', unexpected: false },
      })
    },
  )

  it('of a change that did not end in time is a timeout', () => {
    expect(endingOf(new RolloutError('timed_out', 'Too slow.'), 'en').outcome).toBe('timed_out')
  })

  it('of a change says what the platform said that caused it', () => {
    const error = new RolloutError('busy', 'It is busy.', { cause: refusal })
    expect(endingOf(error, 'en').message).toBe(`It is busy. ${refusal.message}`)
    expect(endingOf(new RolloutError('busy', 'It is busy.', { cause: new Error('x') }), 'en').message).toBe(
      'It is busy.',
    )
  })

  it.each([
    ['en', 'The platform still works on an earlier change'],
    ['zh', '平台仍在处理该资源的上一次变更'],
  ] as const)('of the client gets the hint of its class in %s', (language, hint) => {
    expect(endingOf(refusal, language)).toMatchObject({
      outcome: 'failed',
      message: refusal.message,
      unexpected: false,
    })
    expect(endingOf(refusal, language).hint).toContain(hint)
  })

  it('of the network gets a hint too', () => {
    const lost = new ConnectionError('Lost.', { operation: 'getService', phase: 'interrupted' })
    const odd = new AnswerError('Odd.', { operation: 'getService', status: 200, requestId: undefined })
    expect(endingOf(lost, 'en').hint).toContain('not reachable')
    expect(endingOf(odd, 'en').hint).toContain('Request-Id')
  })

  it.each([new TypeError('x is undefined'), new Error('boom'), 'boom', undefined])(
    'of no kind that is known is a defect: %s',
    (error) => {
      const ending = endingOf(error, 'en')
      expect(ending).toMatchObject({ outcome: 'failed', unexpected: true })
      expect(ending.message).toBe(error instanceof Error ? error.message : String(error))
      expect(ending.hint).toContain('This is a defect of the action')
      expect(endingOf(error, 'zh').hint).toContain('缺陷')
    },
  )
})

describe('a rollout that was put back', () => {
  const failure = new RolloutError('timed_out', 'Too slow.', { status: 'updating', advice: 'Look there.' })

  it('ends as what went wrong first, with the status that the service has now', async () => {
    const service = await (await simulated()).client.services.get(50883)
    const error = new RolledBackError(failure, { rolledBack: true, service, message: 'Put back.' })
    expect(endingOf(error, 'en')).toEqual({
      ...{ outcome: 'timed_out', message: 'Put back.', hint: 'Look there.', status: 'create_succ' },
      ...{ recovered: true, unexpected: false },
    })
  })

  it('in vain keeps the last status that is known', () => {
    const error = new RolledBackError(failure, { rolledBack: false, message: 'In vain.' })
    expect(endingOf(error, 'en')).toMatchObject({ message: 'In vain.', status: 'updating', recovered: false })
  })
})
