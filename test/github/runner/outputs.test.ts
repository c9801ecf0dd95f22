import { describe, expect, it, vi } from 'vitest'
import { writeOutputs } from '../../../src/github/runner/outputs.ts'
import { declareSecret } from '../../../src/github/runner/secrets.ts'
import { captureOutput, captureOutputs } from '../../../testing/runner/in-process.ts'

describe('outputs', () => {
  it('are all set, also those without a value', () => {
    const read = captureOutputs()
    writeOutputs(['status', 'tag', 'url'], { status: 'update_succ', tag: null })
    expect(read()).toMatchObject({ status: 'update_succ', tag: '', url: '', outcome: '' })
  })

  it('are text to the runner and typed in the result', () => {
    const read = captureOutputs()
    const values = {
      changed: true,
      replicas: 0,
      containers: [{ id: 1 }],
      listener: { a: 'b' },
      url: '',
      outcome: 'changed',
    }
    writeOutputs(['changed', 'replicas', 'containers', 'listener', 'url', 'status'], values)
    const { result, ...others } = read()
    expect(others).toEqual({
      changed: 'true',
      replicas: '0',
      containers: '[{"id":1}]',
      listener: '{"a":"b"}',
      url: '',
      status: '',
      outcome: 'changed',
    })
    expect(JSON.parse(result ?? '')).toEqual({ ...values, status: null })
  })

  it('keep several lines as they are', () => {
    const read = captureOutputs()
    writeOutputs(['text'], { text: 'a\nb=c\n::set-output name=x::y' })
    expect(read()).toMatchObject({ text: 'a\nb=c\n::set-output name=x::y' })
  })

  it('cannot replace the result, nor come undeclared', () => {
    const read = captureOutputs()
    writeOutputs(['result', 'outcome'], { result: 'forged', outcome: 'failed', stray: 1 })
    expect(read()).toEqual({ outcome: 'failed', result: '{"outcome":"failed"}' })
  })

  it('that are secret are masked first, set in full, and left out of the result', () => {
    const read = captureOutputs()
    const lines = captureOutput()
    const warn = vi.fn()
    writeOutputs(['token', 'key', 'expires_in'], { token: 'output-token', expires_in: 60 }, ['token', 'key'], warn)
    expect(lines()).toEqual(['::add-mask::output-token', '::add-mask::b3V0cHV0LXRva2Vu'])
    expect(read()).toEqual({
      token: 'output-token',
      key: '',
      expires_in: '60',
      outcome: '',
      result: '{"expires_in":60,"outcome":null}',
    })
    expect(warn).not.toHaveBeenCalled()
  })

  it('that would hold a secret hold *** instead, wherever it stands in them, with a warning', () => {
    const read = captureOutputs()
    captureOutput()
    const warn = vi.fn()
    declareSecret('leaked"secret')
    const service = { envs: [{ 'leaked"secret': 'x leaked"secret y', n: 1, none: null }] }
    writeOutputs(['service', 'url', 'tag'], { service, url: 'http://h/leaked%22secret', tag: 'v1' }, [], warn)
    expect(read()).toMatchObject({
      service: '{"envs":[{"***":"x *** y","n":1,"none":null}]}',
      url: 'http://h/***',
      tag: 'v1',
      result:
        '{"service":{"envs":[{"***":"x *** y","n":1,"none":null}]},"url":"http://h/***","tag":"v1","outcome":null}',
    })
    expect(warn.mock.calls.map(([text]) => text)).toEqual([
      'The output service contains a secret, which GitHub does not pass on; the secret is replaced by ***.',
      'The output url contains a secret, which GitHub does not pass on; the secret is replaced by ***.',
    ])
  })

  it('tell what they have to even where a secret is the same word', () => {
    const read = captureOutputs()
    captureOutput()
    for (const word of ['timed_out', 'update_succ', 'true']) declareSecret(word)
    writeOutputs(['status', 'changed'], { status: 'update_succ', changed: true, outcome: 'timed_out' })
    expect(read()).toMatchObject({ status: 'update_succ', changed: 'true', outcome: 'timed_out' })
  })

  it('that JSON cannot say are empty', () => {
    const read = captureOutputs()
    writeOutputs(['odd', 'when'], { odd: () => 1, when: new Date(0) })
    expect(read()).toMatchObject({ odd: '', when: '1970-01-01T00:00:00.000Z' })
  })
})
