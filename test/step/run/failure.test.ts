import { afterEach, describe, expect, it } from 'vitest'
import { ChangeError } from '../../../src/changes/engine/errors.ts'
import { RolledBackError } from '../../../src/changes/services/release/rolled-back-error.ts'
import { apiError } from '../../../src/client/error-answer.ts'
import { AnswerError, ConnectionError } from '../../../src/client/errors.ts'
import { path } from '../../../src/client/path.ts'
import { InputError } from '../../../src/github/inputs/input.ts'
import { Cancelled } from '../../../src/github/runner/cancellation.ts'
import { RunnerFileError } from '../../../src/github/runner/runner-file.ts'
import { speak } from '../../../src/messages/message.ts'
import { failureOf } from '../../../src/step/run/failure.ts'
import { simulated } from '../../../testing/simulated-client.ts'

const refusal = apiError('scale service 1', {
  ...{ operation: 'scaleService', status: 403, code: '4030153', platformMessage: 'busy' },
  ...{ requestId: undefined, retryAfterMs: undefined },
})

const having = (...fields: string[]) => ({ sent: true, inProgress: false, text: 'It had ended.', fields })

afterEach(() => speak('en'))

describe('an error', () => {
  it('of the runner is a cancellation', () => {
    expect(failureOf(new Cancelled('SIGTERM'))).toEqual({
      outcome: 'cancelled',
      message: 'The step was cancelled (SIGTERM). No change was sent, so nothing is in progress on the platform.',
      hint: 'Run the step again to make the change.',
      status: undefined,
      rolledBack: false,
      unexpected: false,
    })
    speak('zh')
    expect(failureOf(new Cancelled('SIGINT'))).toMatchObject({
      message: '步骤已被取消（SIGINT）。没有发送任何变更，因此平台上没有正在进行的操作。',
      hint: '重新运行此步骤即可进行变更。',
    })
  })

  it('of the runner says how the changes stand, and what running it again does', () => {
    const step = { sent: true, inProgress: true, text: 'It goes on.', fields: ['replicas', 'size'] }
    expect(failureOf(new Cancelled('SIGINT'), step)).toMatchObject({
      message: 'The step was cancelled (SIGINT). It goes on.',
      hint: 'Nothing was rolled back: changes that were already sent are still in progress on the platform. Run the step again to finish the change.',
    })
    expect(failureOf(new Cancelled('SIGINT'), { ...step, again: 'Look first.' }).hint).toMatch(
      /platform\. Look first\.$/,
    )
    speak('zh')
    expect(failureOf(new Cancelled('SIGINT'), step).hint).toBe(
      '没有回滚任何变更：已发送的变更仍在平台上进行。重新运行此步骤即可完成变更。',
    )
  })

  it('of the inputs needs no hint: its message says what to do', () => {
    const error = new InputError([{ input: 'replicas', message: 'is required' }])
    expect(failureOf(error)).toMatchObject({
      outcome: 'failed',
      message: 'Input replicas is required.',
      hint: undefined,
    })
  })

  it('of a name that the platform text and does not take is a failure like any other, and no defect', () => {
    const send = () => path`/nlb/certs/${'a\nb'}`
    try {
      send()
      expect.unreachable()
    } catch (error) {
      expect(failureOf(error)).toMatchObject({
        ...{ outcome: 'failed', message: '"a\\nb" is not a name that the API accepts.', unexpected: false },
      })
    }
  })

  it.each(['refused', 'busy', 'failed', 'superseded', 'deleted', 'unobserved'] as const)(
    'of a change that was %s is a failure',
    (ending) => {
      const error = new ChangeError(ending, 'No.', { status: 'update_fail', advice: 'Look there.' })
      expect(failureOf(error)).toMatchObject({
        ...{ outcome: 'failed', message: 'No.', hint: 'Look there.', status: 'update_fail', unexpected: false },
      })
    },
  )

  it('of a change that did not end in time is a timeout', () => {
    expect(failureOf(new ChangeError('timed_out', 'Too slow.')).outcome).toBe('timed_out')
  })

  it('of a change says what the platform said that caused it', () => {
    const error = new ChangeError('busy', 'It is busy.', { cause: refusal })
    expect(failureOf(error).message).toBe(`It is busy. ${refusal.message}`)
    expect(failureOf(new ChangeError('busy', 'It is busy.', { cause: new Error('x') })).message).toBe('It is busy.')
  })

  it('of a change that can no longer be watched gives the hint for what the platform said', () => {
    const error = new ChangeError('unobserved', 'It goes on.', { cause: refusal })
    expect(failureOf(error)).toMatchObject({
      message: `It goes on. ${refusal.message}`,
      hint: expect.stringContaining('The platform is still processing an earlier change'),
    })
  })

  it.each([
    ['en', 'The platform is still processing an earlier change'],
    ['zh', '平台仍在处理该资源的上一次变更'],
  ] as const)('of the client gets the hint of its class in %s', (language, hint) => {
    speak(language)
    expect(failureOf(refusal)).toMatchObject({
      ...{ outcome: 'failed', message: refusal.message, unexpected: false },
      hint: expect.stringContaining(hint),
    })
  })

  it('of the network gets a hint too', () => {
    const lost = new ConnectionError('Lost.', { operation: 'getService', failure: 'interrupted' })
    const odd = new AnswerError('Odd.', { operation: 'getService', status: 200, requestId: undefined })
    expect(failureOf(lost).hint).toContain('unavailable')
    expect(failureOf(odd).hint).toContain('Request-Id')
  })

  it('of the client says what was sent before it, each field once and no more than five', () => {
    const sent = having('replicas', 'image of web', 'image of web')
    expect(failureOf(refusal, sent).message).toBe(
      `${refusal.message} Changes sent by this step before it ended: replicas, image of web.`,
    )
    expect(failureOf(refusal, having('a', 'b', 'c', 'd', 'e', 'f', 'g')).message).toContain(
      ': a, b, c, d, e and 2 more.',
    )
  })

  it('of the client says how a change stands that goes on, and nothing twice', () => {
    const step = { ...having('size', 'replicas'), inProgress: true, text: 'It goes on.' }
    expect(failureOf(refusal, step).message).toBe(`${refusal.message} It goes on.`)
  })

  it('of a change says what was sent only where there is more than this change', () => {
    const error = new ChangeError('timed_out', 'Too slow.')
    expect(failureOf(error, having('replicas')).message).toBe('Too slow.')
    // There and back again is one.
    expect(failureOf(error, having('image of web', 'image of web')).message).toBe('Too slow.')
    expect(failureOf(error, having('size', 'replicas')).message).toBe(
      'Too slow. Changes sent by this step before it ended: size, replicas.',
    )
    expect(failureOf(new Cancelled('SIGINT'), having('size', 'replicas')).message).not.toContain('Changes sent')
  })

  it.each([new TypeError('x is undefined'), new Error('boom'), 'boom', undefined])(
    'of no kind that is known is a defect: %s',
    (error) => {
      const ending = failureOf(error)
      expect(ending).toMatchObject({ outcome: 'failed', unexpected: true })
      expect(ending.message).toBe(error instanceof Error ? error.message : String(error))
      expect(ending.hint).toContain('This is a bug in the action')
      speak('zh')
      expect(failureOf(error).hint).toContain('缺陷')
    },
  )
})

describe('a file of the runner that cannot be written', () => {
  it('is no defect: the error says which file and why, and what to look at', () => {
    const ending = failureOf(new RunnerFileError('GITHUB_OUTPUT', new Error('ENOSPC: no space left on device')))
    expect(ending).toMatchObject({
      outcome: 'failed',
      message: "The runner's file GITHUB_OUTPUT could not be written: ENOSPC: no space left on device.",
      hint: expect.stringMatching(/disk is full.*read-only.*container.*permissions/),
      unexpected: false,
    })
  })
})

describe('a rollout that was rolled back', () => {
  const failure = new ChangeError('timed_out', 'Too slow.', { status: 'updating', advice: 'Look there.' })

  it('ends as what went wrong first, with the status that the service has now', async () => {
    const service = await (await simulated()).client.services.get(50883)
    const error = new RolledBackError(failure, { rolledBack: true, service, message: 'Put back.' })
    expect(failureOf(error)).toEqual({
      ...{ outcome: 'timed_out', message: 'Put back.', hint: 'Look there.', status: 'create_succ' },
      ...{ rolledBack: true, unexpected: false },
    })
  })

  it('in vain keeps the last status that is known', () => {
    const error = new RolledBackError(failure, { rolledBack: false, message: 'In vain.' })
    expect(failureOf(error)).toMatchObject({ message: 'In vain.', status: 'updating', rolledBack: false })
  })
})
