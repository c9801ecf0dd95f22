import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runAction, runPost, startAction } from '../../testing/runner/runner.ts'

const manifest = `
name: Fake
description: Does what its script says.
inputs:
  greeting: { description: a text, default: hello }
  replicas: { description: a number, default: 2 }
  nothing: { description: without a default }
  token: { description: a secret, default: '\${{ github.token }}' }
runs:
  using: node24
  main: ../dist/fake.js
`

let folder: string

/** Puts a fake action with this script into a folder of its own and returns where its manifest lies. */
function fake(script: string): string {
  mkdirSync(join(folder, 'action'))
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'action/action.yml'), manifest)
  writeFileSync(join(folder, 'dist/package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'dist/fake.js'), `import { appendFileSync } from 'node:fs'\n${script}`)
  return join(folder, 'action')
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fengchao-fake-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('what a step gets', () => {
  it('gets declared defaults, inputs over them, and expressions filled in', async () => {
    const action = fake(`
      const { INPUT_GREETING, INPUT_REPLICAS, INPUT_NOTHING, INPUT_TOKEN } = process.env
      console.log(JSON.stringify([INPUT_GREETING, INPUT_REPLICAS, INPUT_NOTHING, INPUT_TOKEN]))`)
    const { log, exitCode } = await runAction(action, { inputs: { greeting: 'hi' }, githubToken: 'ghs_1' })
    expect(JSON.parse(log)).toEqual(['hi', '2', '', 'ghs_1'])
    expect(exitCode).toBe(0)
  })

  it('gets nothing of the environment of the tests', async () => {
    process.env.FENGCHAO_TOKEN = 'of-the-developer'
    try {
      const { log } = await runAction(fake('console.log(String(process.env.FENGCHAO_TOKEN), process.env.CI)'))
      expect(log).toBe('undefined true')
    } finally {
      delete process.env.FENGCHAO_TOKEN
    }
  })

  it('gets the event, the debug flag, the state of an earlier phase and the variables of the job', async () => {
    const action = fake(`
      import { readFileSync } from 'node:fs'
      const env = process.env
      console.log(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'), env.GITHUB_EVENT_NAME, env.RUNNER_DEBUG, env.STATE_pid, env.FENGCHAO_TOKEN)`)
    const { log } = await runAction(action, {
      event: { name: 'release', payload: { action: 'published' } },
      debug: true,
      state: { pid: '12' },
      env: { FENGCHAO_TOKEN: 't' },
    })
    expect(log).toBe('{"action":"published"} release 1 12 t')
  })
})

describe('a post step', () => {
  it('gets what its main step kept', async () => {
    const action = fake(`appendFileSync(process.env.GITHUB_STATE, 'pid=4\\n')`)
    writeFileSync(join(action, 'action.yml'), `${manifest}  post: ../dist/end.js\n  post-if: always()\n`)
    writeFileSync(join(folder, 'dist/end.js'), 'console.log(process.env.STATE_pid, process.env.INPUT_GREETING)')
    const main = await runAction(action)
    expect((await runPost(action, main, { inputs: { greeting: 'hi' } })).log).toBe('4 hi')
  })

  it('is not run under a condition that cannot be worked out here', async () => {
    const action = fake('')
    writeFileSync(join(action, 'action.yml'), `${manifest}  post: ../dist/end.js\n  post-if: failure()\n`)
    const main = await runAction(action)
    expect(() => runPost(action, main)).toThrow('runs under a condition: failure()')
  })
})

describe('what a step leaves', () => {
  it('leaves outputs, variables, state, paths and a summary', async () => {
    const action = fake(`
      appendFileSync(process.env.GITHUB_OUTPUT, 'status<<E1\\na\\nb=c\\nE1\\nplain=x<<y\\n')
      appendFileSync(process.env.GITHUB_ENV, 'FENGCHAO_TOKEN=t=1\\n')
      appendFileSync(process.env.GITHUB_STATE, 'pid=4\\n')
      appendFileSync(process.env.GITHUB_PATH, '/opt/bin\\n')
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Done\\n')`)
    const result = await runAction(action)
    expect(result.outputs).toEqual({ status: 'a\nb=c', plain: 'x<<y' })
    expect(result.env).toEqual({ FENGCHAO_TOKEN: 't=1' })
    expect(result.state).toEqual({ pid: '4' })
    expect(result.path).toEqual(['/opt/bin'])
    expect(result.summary).toBe('# Done\n')
  })

  it('leaves both streams in one log, and its exit code', async () => {
    const result = await runAction(fake(`console.log('out'); console.error('err'); process.exitCode = 3`))
    expect([...result.lines].sort()).toEqual(['err', 'out'])
    expect(result.exitCode).toBe(3)
    expect(result.durationMs).toBeGreaterThan(0)
  })

  it('leaves annotations with their text unescaped', async () => {
    const result = await runAction(fake(`console.log('::error title=A%3A b%2C c::50%25%0Adone')`))
    expect(result.annotations).toEqual([{ level: 'error', title: 'A: b, c', message: '50%\ndone' }])
  })

  it('refuses outputs that the runner would refuse', async () => {
    const action = fake(`appendFileSync(process.env.GITHUB_OUTPUT, 'status<<E1\\nnever ends\\n')`)
    await expect(runAction(action)).rejects.toThrow('no end')
  })
})

describe('masks', () => {
  it('hides a secret from the line on that masks it, every line of it alone, and shows no mask', async () => {
    const action = fake(`
      console.log('early s3cret')
      console.log('::add-mask::s3cret%0Aline2')
      console.log('late s3cret, line2')`)
    const { visibleLog, masks } = await runAction(action)
    expect(visibleLog).toBe('early s3cret\nlate ***, ***')
    expect(masks).toEqual(['s3cret\nline2', 's3cret', 'line2'])
  })

  it('takes no command while commands are stopped', async () => {
    const action = fake(`
      console.log('::stop-commands::T1')
      console.log('::error::not meant')
      console.log('::T1::')
      console.log('::warning::meant')`)
    expect((await runAction(action)).annotations).toEqual([{ level: 'warning', message: 'meant' }])
  })

  it('reads the older notation, wherever it stands in a line', async () => {
    const { commands } = await runAction(fake(`console.log('server says ##[error]boo')`))
    expect(commands).toEqual([{ name: 'error', properties: {}, message: 'boo' }])
  })
})

describe('a step that is cancelled', () => {
  const waiting = `
    process.on('SIGINT', () => { console.log('cancelled'); process.exit(130) })
    setInterval(() => {}, 1000)
    console.log('ready')`

  it('gets the signal while it runs', async () => {
    const result = await runAction(fake(waiting), {
      onLine: (line, step) => line === 'ready' && step.kill('SIGINT'),
    })
    expect(result.lines).toEqual(['ready', 'cancelled'])
    expect(result.exitCode).toBe(130)
  })

  it('is killed when it outlives its time', async () => {
    const step = startAction(fake('setInterval(() => {}, 1000)'), { killAfter: 300 })
    expect((await step.done).signal).toBe('SIGKILL')
  })
})
