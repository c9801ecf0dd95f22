import { afterEach, describe, expect, it } from 'vitest'
import { RolloutError } from '../../../src/changes/engine/errors.ts'
import { RolledBackError } from '../../../src/changes/services/rolled-back-error.ts'
import { apiError } from '../../../src/client/error-answer.ts'
import { AnswerError, ConnectionError } from '../../../src/client/errors.ts'
import { path } from '../../../src/client/path.ts'
import { InputError } from '../../../src/github/inputs/input.ts'
import { Cancelled } from '../../../src/github/runner/cancellation.ts'
import { RunnerFileError } from '../../../src/github/runner/runner-file.ts'
import { speak } from '../../../src/messages/message.ts'
import { endingOf } from '../../../src/step/run/failure.ts'
import { simulated } from '../../../testing/simulated-client.ts'

const refusal = apiError('scale service 1', {
  ...{ operation: 'scaleService', status: 403, code: '4030153', platformMessage: 'busy' },
  ...{ requestId: undefined, retryAfterMs: undefined },
})

const having = (...fields: string[]) => ({ sent: true, goesOn: false, told: 'It had ended.', fields })

afterEach(() => speak('en'))

describe('an error', () => {
  it('of the runner is a cancellation', () => {
    expect(endingOf(new Cancelled('SIGTERM'))).toEqual({
      outcome: 'cancelled',
      message: 'The step was cancelled (SIGTERM). No change was sent, so nothing is in progress on the platform.',
      hint: 'Run the step again to make the change.',
      status: undefined,
      recovered: false,
      unexpected: false,
    })
    speak('zh')
    expect(endingOf(new Cancelled('SIGINT'))).toMatchObject({
      message: '步骤已被取消（SIGINT）。没有发送任何变更，因此平台上没有正在进行的操作。',
      hint: '重新运行此步骤即可进行变更。',
    })
  })

  it('of the runner says how the changes stand, and what running it again does', () => {
    const step = { sent: true, goesOn: true, told: 'It goes on.', fields: ['replicas', 'size'] }
    expect(endingOf(new Cancelled('SIGINT'), step)).toMatchObject({
      message: 'The step was cancelled (SIGINT). It goes on.',
      hint: 'Nothing was rolled back: changes that were already sent are still in progress on the platform. Run the step again to finish the change.',
    })
    expect(endingOf(new Cancelled('SIGINT'), { ...step, again: 'Look first.' }).hint).toMatch(
      /platform\. Look first\.$/,
    )
    speak('zh')
    expect(endingOf(new Cancelled('SIGINT'), step).hint).toBe(
      '没有回滚任何变更：已发送的变更仍在平台上进行。重新运行此步骤即可完成变更。',
    )
  })

  it('of the inputs needs no hint: its message says what to do', () => {
    const error = new InputError([{ input: 'replicas', message: 'is required' }])
    expect(endingOf(error)).toMatchObject({
      outcome: 'failed',
      message: 'Input replicas is required.',
      hint: undefined,
    })
  })

  it('of a name that the platform told and does not take is a failure like any other, and no defect', () => {
    const send = () => path`/nlb/certs/${'a\nb'}`
    try {
      send()
      expect.unreachable()
    } catch (error) {
      expect(endingOf(error)).toMatchObject({
        ...{ outcome: 'failed', message: '"a\\nb" is not a name that the API accepts.', unexpected: false },
      })
    }
  })

  it.each(['refused', 'busy', 'failed', 'overtaken', 'vanished', 'unwatched'] as const)(
    'of a change that was %s is a failure',
    (ending) => {
      const error = new RolloutError(ending, 'No.', { status: 'update_fail', advice: 'Look there.' })
      expect(endingOf(error)).toMatchObject({
        ...{ outcome: 'failed', message: 'No.', hint: 'Look there.', status: 'update_fail', unexpected: false },
      })
    },
  )

  it('of a change that did not end in time is a timeout', () => {
    expect(endingOf(new RolloutError('timed_out', 'Too slow.')).outcome).toBe('timed_out')
  })

  it('of a change says what the platform said that caused it', () => {
    const error = new RolloutError('busy', 'It is busy.', { cause: refusal })
    expect(endingOf(error).message).toBe(`It is busy. ${refusal.message}`)
    expect(endingOf(new RolloutError('busy', 'It is busy.', { cause: new Error('x') })).message).toBe('It is busy.')
  })

  it('of a change that can no longer be watched gives the hint for what the platform said', () => {
    const error = new RolloutError('unwatched', 'It goes on.', { cause: refusal })
    expect(endingOf(error)).toMatchObject({
      message: `It goes on. ${refusal.message}`,
      hint: expect.stringContaining('The platform is still processing an earlier change'),
    })
  })

  it.each([
    ['en', 'The platform is still processing an earlier change'],
    ['zh', '平台仍在处理该资源的上一次变更'],
  ] as const)('of the client gets the hint of its class in %s', (language, hint) => {
    speak(language)
    expect(endingOf(refusal)).toMatchObject({
      ...{ outcome: 'failed', message: refusal.message, unexpected: false },
      hint: expect.stringContaining(hint),
    })
  })

  it('of the network gets a hint too', () => {
    const lost = new ConnectionError('Lost.', { operation: 'getService', phase: 'interrupted' })
    const odd = new AnswerError('Odd.', { operation: 'getService', status: 200, requestId: undefined })
    expect(endingOf(lost).hint).toContain('unavailable')
    expect(endingOf(odd).hint).toContain('Request-Id')
  })

  it('of the client says what was sent before it, each field once and no more than five', () => {
    const sent = having('replicas', 'image of web', 'image of web')
    expect(endingOf(refusal, sent).message).toBe(
      `${refusal.message} Changes sent by this step before it ended: replicas, image of web.`,
    )
    expect(endingOf(refusal, having('a', 'b', 'c', 'd', 'e', 'f', 'g')).message).toContain(
      ': a, b, c, d, e and 2 more.',
    )
  })

  it('of the client says how a change stands that goes on, and nothing twice', () => {
    const step = { ...having('size', 'replicas'), goesOn: true, told: 'It goes on.' }
    expect(endingOf(refusal, step).message).toBe(`${refusal.message} It goes on.`)
  })

  it('of a change says what was sent only where there is more than this change', () => {
    const error = new RolloutError('timed_out', 'Too slow.')
    expect(endingOf(error, having('replicas')).message).toBe('Too slow.')
    // There and back again is one.
    expect(endingOf(error, having('image of web', 'image of web')).message).toBe('Too slow.')
    expect(endingOf(error, having('size', 'replicas')).message).toBe(
      'Too slow. Changes sent by this step before it ended: size, replicas.',
    )
    expect(endingOf(new Cancelled('SIGINT'), having('size', 'replicas')).message).not.toContain('Changes sent')
  })

  it.each([new TypeError('x is undefined'), new Error('boom'), 'boom', undefined])(
    'of no kind that is known is a defect: %s',
    (error) => {
      const ending = endingOf(error)
      expect(ending).toMatchObject({ outcome: 'failed', unexpected: true })
      expect(ending.message).toBe(error instanceof Error ? error.message : String(error))
      expect(ending.hint).toContain('This is a bug in the action')
      speak('zh')
      expect(endingOf(error).hint).toContain('缺陷')
    },
  )
})

describe('a file of the runner that cannot be written', () => {
  it('is no defect: the error says which file and why, and what to look at', () => {
    const ending = endingOf(new RunnerFileError('GITHUB_OUTPUT', new Error('ENOSPC: no space left on device')))
    expect(ending).toMatchObject({
      outcome: 'failed',
      message: "The runner's file GITHUB_OUTPUT could not be written: ENOSPC: no space left on device.",
      hint: expect.stringMatching(/disk is full.*read-only.*container.*permissions/),
      unexpected: false,
    })
  })
})

describe('a rollout that was put back', () => {
  const failure = new RolloutError('timed_out', 'Too slow.', { status: 'updating', advice: 'Look there.' })

  it('ends as what went wrong first, with the status that the service has now', async () => {
    const service = await (await simulated()).client.services.get(50883)
    const error = new RolledBackError(failure, { rolledBack: true, service, message: 'Put back.' })
    expect(endingOf(error)).toEqual({
      ...{ outcome: 'timed_out', message: 'Put back.', hint: 'Look there.', status: 'create_succ' },
      ...{ recovered: true, unexpected: false },
    })
  })

  it('in vain keeps the last status that is known', () => {
    const error = new RolledBackError(failure, { rolledBack: false, message: 'In vain.' })
    expect(endingOf(error)).toMatchObject({ message: 'In vain.', status: 'updating', recovered: false })
  })
})
