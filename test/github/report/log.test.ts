import { afterEach, describe, expect, it, vi } from 'vitest'
import { createLog } from '../../../src/github/report/log.ts'
import { declareSecret } from '../../../src/github/runner/secrets.ts'
import { captureOutput } from '../../../testing/runner/in-process.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('the log', () => {
  it('prints a line as it is', () => {
    const lines = captureOutput()
    createLog().info('Service web runs v2.')
    expect(lines()).toEqual(['Service web runs v2.'])
  })

  it.each([
    ['debug', '::debug::a: b%25'],
    ['notice', '::notice::a: b%25'],
    ['warning', '::warning::a: b%25'],
    ['error', '::error::a: b%25'],
  ] as const)('hands %s to the runner as a command of its own', (method, line) => {
    const lines = captureOutput()
    createLog()[method]('a: b%')
    expect(lines()).toEqual([line])
  })

  it.each(['notice', 'warning', 'error'] as const)('gives %s a title', (method) => {
    const lines = captureOutput()
    createLog()[method]('text', { title: 'Roll-out, part 1:\n::x' })
    expect(lines()).toEqual([`::${method} title=Roll-out%2C part 1%3A ⏎ %3A%3Ax::text`])
  })

  it('keeps the lines of an error in one annotation', () => {
    const lines = captureOutput()
    createLog().error('first\r\n  second\n::error::third\n')
    expect(lines()).toEqual(['::error::first%0A  second%0A: :error::third'])
  })

  it('lets no text speak to the runner', () => {
    const lines = captureOutput()
    const log = createLog()
    log.info('x\n::set-env name=PATH::/evil')
    log.info('::stop-commands::x')
    log.group('##[command]t\n::x', ['##[error]a', '::endgroup::', 'b\r::x'])
    expect(lines()).toEqual([
      'x ⏎ ::set-env name=PATH::/evil',
      ': :stop-commands::x',
      '::group::# #[command]t ⏎ ::x',
      '# #[error]a',
      ': :endgroup::',
      'b ⏎ ::x',
      '::endgroup::',
    ])
  })

  it('shows no secret, not even one that was cut up by colours or lines', () => {
    const lines = captureOutput()
    declareSecret('log-secret')
    declareSecret('two\tparts-of-it')
    const log = createLog()
    log.info('a log-secret b')
    log.warning('log-\u001b[1msecret', { title: 'log-secret' })
    log.error('x\ntwo\tparts-of-it')
    log.group('log-secret', ['log-secret'])
    const masks = lines().filter((line) => line.startsWith('::add-mask::'))
    expect(lines().slice(masks.length)).toEqual([
      'a *** b',
      '::warning title=***::***',
      '::error::x%0A***',
      '::group::***',
      '***',
      '::endgroup::',
    ])
  })

  it('cuts what is too long', () => {
    const lines = captureOutput()
    const log = createLog()
    log.info('x'.repeat(5000))
    log.error('y\n'.repeat(5000))
    log.notice('z', { title: 't'.repeat(300) })
    expect(lines()[0]).toBe(`${'x'.repeat(3999)}…`)
    expect(lines()[1]?.replaceAll('%0A', '\n')).toHaveLength('::error::'.length + 4000)
    expect(lines()[2]).toBe(`::notice title=${'t'.repeat(199)}…::z`)
  })

  it('knows whether the job is being debugged', () => {
    vi.stubEnv('RUNNER_DEBUG', '1')
    expect(createLog().isDebug()).toBe(true)
    vi.stubEnv('RUNNER_DEBUG', '')
    expect(createLog().isDebug()).toBe(false)
  })
})
