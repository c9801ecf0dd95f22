import { describe, expect, it, vi } from 'vitest'
import type { Problem } from '../src/github/inputs/input.ts'
import { main } from '../src/main.ts'
import { actions } from '../src/registry.ts'
import type { Action } from '../src/step/action.ts'
import { simulatedStep } from '../testing/simulated-step.ts'

const web = { service_id: '50883' }
const three = { ...web, replicas: '3' }

async function actionNamed(name: string): Promise<Action> {
  const action = await actions[name]?.()
  if (action === undefined) throw new Error(`There is no action ${name}.`)
  return action
}

type Step = Awaited<ReturnType<typeof simulatedStep>>

/** Every way in which a step can end: its outcome, its exit code, and how it comes about. */
const endings: [string, number, (step: Step) => Promise<Awaited<ReturnType<Step['main']>>>][] = [
  ['changed', 0, (step) => step.main('scale', three)],
  ['unchanged', 0, (step) => step.main('scale', { ...web, replicas: '2' })],
  ['planned', 0, (step) => step.main('scale', { ...three, dry_run: 'true' })],
  ['started', 0, (step) => step.main('scale', { ...three, wait: 'false' })],
  ['failed', 1, (step) => step.main('scale', { ...three, service_id: '51572' })],
  [
    'timed_out',
    1,
    (step) => {
      step.simulator.fault({ kind: 'stuck' })
      return step.main('scale', three)
    },
  ],
  ['cancelled', 1, (step) => cancelledMain(step)],
]

/** A whole step that gets the runner's signal at its first pause. */
async function cancelledMain(step: Step, signal: 'SIGINT' | 'SIGTERM' = 'SIGINT') {
  vi.spyOn(step.clock, 'sleep').mockImplementation(async () => {
    process.emit(signal, signal)
    await new Promise(() => {})
  })
  return endingProcess(() => step.main('scale', three))
}

/** Runs a step that is cancelled and checks that its process is gone two seconds later; that timer is in our hand. */
async function endingProcess<T>(run: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`)
  })
  try {
    const result = await run()
    expect(exit).not.toHaveBeenCalled()
    expect(() => vi.advanceTimersByTime(2_000)).toThrow('exit 1')
    return result
  } finally {
    vi.useRealTimers()
    exit.mockRestore()
  }
}

describe('every ending', () => {
  it.each(endings)('%s: writes all outputs and the summary, and sets the exit code', async (outcome, code, run) => {
    const step = await simulatedStep()
    const { outputs, summary, exitCode } = await run(step)
    const declared = (await actionNamed('scale')).outputs
    expect(Object.keys(outputs).toSorted()).toEqual([...declared, 'outcome', 'result'].toSorted())
    expect(outputs.outcome).toBe(outcome)
    expect(outputs.elapsed_seconds).toMatch(/^\d+$/)
    expect(outputs.changed).toMatch(/^(true|false)$/)
    expect(JSON.parse(outputs.result ?? '')).toMatchObject({ outcome, status: outputs.status })
    expect(summary).toMatch(/^### \S+ scale/)
    expect(summary).toContain(`<sub>${outcome.replace('_', ' ')} after `)
    expect(exitCode).toBe(code)
  })

  it.each(endings)('%s: has one error annotation where it fails, and none where it succeeds', async (_, code, run) => {
    const { log } = await run(await simulatedStep())
    expect(log.filter((line) => line.startsWith('::error'))).toHaveLength(code)
  })

  it('keeps no listener on the signals of the process', async () => {
    const before = process.listenerCount('SIGINT')
    const step = await simulatedStep()
    await step.main('scale', three)
    expect(process.listenerCount('SIGINT')).toBe(before)
  })
})

describe('a step that is cancelled', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s ends at once with the last status', async (signal) => {
    const step = await simulatedStep()
    const { outputs, summary, log } = await cancelledMain(step, signal)
    expect(outputs).toMatchObject({ outcome: 'cancelled', status: 'resizing', changed: 'true', service_name: 'web' })
    expect(summary).toContain(`The step was cancelled (${signal}).`)
    expect(summary).toContain('Nothing was rolled back')
    expect(log.find((line) => line.startsWith('::error'))).toContain('title=Fengchao scale%3A cancelled')
  })
})

describe('a step that is cancelled while it reads its inputs', () => {
  /** A step of scale with these problems, whose work would never end. */
  async function cancelledAtOnce(problems: readonly Problem[]) {
    const step = await simulatedStep()
    const scale = await actionNamed('scale')
    const rules = vi.spyOn(scale, 'rules').mockImplementation(() => {
      process.emit('SIGINT', 'SIGINT')
      return problems
    })
    const run = vi.spyOn(scale, 'run').mockReturnValue(new Promise(() => {}))
    const { outputs } = await endingProcess(() => step.main('scale', three))
    rules.mockRestore()
    run.mockRestore()
    return outputs
  }

  it('ends at once as well', async () => {
    expect(await cancelledAtOnce([])).toMatchObject({ outcome: 'cancelled', changed: 'false', status: '' })
  })

  it('still says what is wrong with them', async () => {
    expect((await cancelledAtOnce([{ input: 'replicas', message: 'is odd' }])).outcome).toBe('failed')
  })
})

describe('the outputs', () => {
  it('know the status from the error where nothing else told it', async () => {
    const step = await simulatedStep()
    const build = { repo_name: 'web', tag: 'v3' }
    await step.main('build-image', { ...build, wait: 'false' })
    const { outputs } = await step.main('build-image', { ...build, if_busy: 'fail' })
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'init', changed: 'false' })
  })

  it('say changed of a step that only started something, unless the action knows better', async () => {
    const step = await simulatedStep()
    const run = vi.spyOn(await actionNamed('scale'), 'run')
    for (const changed of [undefined, false]) {
      run.mockImplementation(async (_, step) => {
        step.report({ outcome: 'started' })
        if (changed !== undefined) step.set({ changed })
      })
      expect((await step.main('scale', three)).outputs).toMatchObject({
        outcome: 'started',
        changed: `${changed ?? true}`,
      })
    }
    run.mockRestore()
  })
})

describe('a step that goes wrong', () => {
  it('says what was tried, what the platform said and what to do', async () => {
    const step = await simulatedStep()
    const { log, summary } = await step.main('scale', { ...three, service_id: '1' })
    const error = log.find((line) => line.startsWith('::error')) ?? ''
    expect(error).toContain('Could not read service 1: the platform returned HTTP 404, code 4040141')
    expect(error).toContain('%0ACheck the id or the name')
    expect(summary).toMatch(/> \[!CAUTION\]\n> \*\*Could not read service 1.*\n>\n> 💡 Check the id or the name/)
  })

  it.each([{ language: 'zh' }, { endpoint: '', FENGCHAO_LANGUAGE: 'zh' }])(
    'gives its hint in Chinese where that is asked for: %j',
    async ({ FENGCHAO_LANGUAGE, ...inputs }) => {
      const step = await simulatedStep({ env: { FENGCHAO_LANGUAGE } })
      const { summary } = await step.main('scale', { ...three, service_id: '1', ...inputs })
      expect(summary).toContain('💡 请检查 id 或名称')
    },
  )

  it('reports all problems of its inputs at once, sends nothing and needs no hint', async () => {
    const step = await simulatedStep()
    const { outputs, log, summary, exitCode } = await step.main('scale', {
      replicas: '9',
      timeout: 'x',
      language: 'zh',
    })
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false', status: '' })
    const error = log.find((line) => line.startsWith('::error')) ?? ''
    expect(error.split('%0A')).toHaveLength(3)
    expect(summary).not.toContain('💡')
    expect(exitCode).toBe(1)
    expect(step.simulator.requests).toEqual([])
  })

  it('warns of inputs that it does not have', async () => {
    const step = await simulatedStep()
    const { log } = await step.main('scale', { ...three, replica: '3' })
    expect(log).toContain('::warning::This action has no input "replica", so it is ignored. Did you mean replicas?')
  })

  it('shows no secret, wherever the platform repeats it', async () => {
    const step = await simulatedStep()
    const { appSecret } = step.simulator
    step.simulator.fault({
      ...{ kind: 'status', status: 400, code: 4000112, message: `bad ${appSecret}` },
      match: { operationId: 'getService' },
    })
    const { log, summary, outputs } = await step.main('scale', three)
    const shown = log.filter((line) => !line.startsWith('::add-mask::')).join('\n') + summary + outputs.result
    expect(shown).toContain('bad ***')
    expect(shown).not.toContain(appSecret)
  })
})

describe('a step that speaks Chinese', () => {
  it('does so before its inputs are read, and the next one of the process speaks English again', async () => {
    const step = await simulatedStep()
    const { log, summary } = await step.main('scale', { ...three, language: 'zh' })
    expect(log).toContainEqual(expect.stringMatching(/^正在变更 replicas：2 → 3。$/))
    expect(summary).toContain('#### 变更内容')
    const { summary: english } = await step.main('scale', { ...web, replicas: '4' })
    expect(english).toContain('#### What changed')
  })

  it('is one whose input says so, whatever the environment says', async () => {
    const step = await simulatedStep({ env: { FENGCHAO_LANGUAGE: 'zh' } })
    expect((await step.main('scale', { ...three, language: 'en' })).summary).toContain('#### What changed')
    expect((await step.main('scale', { ...web, replicas: '4' })).summary).toContain('#### 变更内容')
  })

  it('is told of its endings in the titles of its annotations', async () => {
    const step = await simulatedStep()
    const { log } = await step.main('scale', { ...three, service_id: '1', language: 'zh' })
    const error = log.find((line) => line.startsWith('::error')) ?? ''
    expect(error).toMatch(/^::error title=.*失败::无法读取服务 1：平台返回 HTTP 404，错误码 4040141/)
  })
})

describe('a file of the runner that cannot be written', () => {
  const nowhere = { GITHUB_OUTPUT: '/no/such/output' }

  it('fails the step, which says what it did, and still writes the summary', async () => {
    const step = await simulatedStep({ env: nowhere })
    const { log, summary, exitCode } = await step.main('scale', three)
    expect(step.changesSent()).toEqual(['scaleService'])
    expect(exitCode).toBe(1)
    const errors = log.filter((line) => line.startsWith('::error'))
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain("The runner's file GITHUB_OUTPUT could not be written: ")
    expect(errors[0]).toMatch(/Before that, the step ended with: .*web \(50883\).*3 replicas/)
    expect(errors[0]).toContain('%0AMake GITHUB_OUTPUT writable')
    expect(errors[0]).not.toContain('bug in the action')
    expect(summary).toContain('### ❌ scale')
    expect(summary).toMatch(/\| replicas \| <code>2<\/code> \| <code>3<\/code> \|/)
  })

  it('does not hide what else went wrong', async () => {
    const step = await simulatedStep({ env: nowhere })
    const { log, summary } = await step.main('scale', { ...three, service_id: '1' })
    expect(log.filter((line) => line.startsWith('::error'))).toEqual([
      expect.stringContaining('Could not read service 1'),
      expect.stringContaining('GITHUB_OUTPUT'),
    ])
    expect(summary).toContain('**Could not read service 1')
  })

  it('is no reason to fail where it is that of the summary, and is warned of', async () => {
    const step = await simulatedStep({ env: { GITHUB_STEP_SUMMARY: '/no/such/summary' } })
    const { log, outputs, exitCode } = await step.main('scale', three)
    expect([outputs.outcome, exitCode]).toEqual(['changed', 0])
    const warnings = log.filter((line) => line.startsWith('::warning'))
    expect(warnings).toEqual([expect.stringContaining("The runner's file GITHUB_STEP_SUMMARY could not be written: ")])
  })

  it('fails a login that cannot hand its token on, and is no defect', async () => {
    const step = await simulatedStep({ env: { GITHUB_ENV: '/no/such/env' } })
    const { log, outputs } = await step.main('login')
    expect(outputs.outcome).toBe('failed')
    const error = log.find((line) => line.startsWith('::error')) ?? ''
    expect(error).toContain("The runner's file GITHUB_ENV could not be written: ")
    expect(error).not.toContain('bug in the action')
  })
})

describe('a defect of ours', () => {
  /** A step whose action trips over itself. */
  async function tripped(env: Record<string, string> = {}, inputs = {}) {
    const step = await simulatedStep({ env })
    const run = vi.spyOn(await actionNamed('scale'), 'run').mockRejectedValue(new TypeError('x is not a function'))
    const result = await step.main('scale', { ...three, ...inputs })
    run.mockRestore()
    return result
  }

  it('is called one, without its stack', async () => {
    const { log, outputs, summary, exitCode } = await tripped()
    expect(outputs.outcome).toBe('failed')
    expect(exitCode).toBe(1)
    expect(summary).toContain('x is not a function')
    expect(summary).toContain('This is a bug in the action. Run it again with debug logging')
    expect(log.join('\n')).not.toMatch(/\bat .*main\.test\.ts/)
  })

  it('shows its stack where the job is run with debug logging', async () => {
    const { log } = await tripped({ RUNNER_DEBUG: '1' })
    expect(log.find((line) => line.startsWith('::debug::TypeError: x is not a function'))).toContain('main.test.ts')
  })

  it('is called one in Chinese too', async () => {
    expect((await tripped({}, { language: 'zh' })).summary).toContain('这是此 Action 的缺陷')
  })
})

describe('the job summary', () => {
  it('is not written where summary is false, also where another input is wrong', async () => {
    const step = await simulatedStep()
    expect((await step.main('scale', { ...three, summary: 'false' })).summary).toBe('')
    expect((await step.main('scale', { ...web, replicas: '9', summary: 'false' })).summary).toBe('')
    expect((await step.main('scale', { ...web, replicas: '4', summary: 'false' })).outputs.outcome).toBe('changed')
  })

  it('is headed by what the step acted on, and by its outcome alone where it did not come so far', async () => {
    const step = await simulatedStep()
    expect((await step.main('scale', three)).summary).toMatch(/^### ✅ scale · Service web \(50883\)\n/)
    expect((await step.main('scale', { ...web, replicas: '9' })).summary).toMatch(/^### ❌ scale\n/)
  })

  it('shows which phase failed and which one went well after it', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change' })
    const { summary } = await step.main('update-image', { ...web, image_path: 'hub.c.163.com/admin/web:v2' })
    expect(summary).toContain('| ❌ | Rolling out |')
    expect(summary).toContain('| ✅ | Rolling back |')
  })

  it('says Done where an action tells nothing', async () => {
    const step = await simulatedStep()
    const run = vi.spyOn(await actionNamed('scale'), 'run').mockResolvedValue()
    const { summary, outputs } = await step.main('scale', three)
    run.mockRestore()
    expect(summary).toMatch(/^### ✅ scale\n\nDone\.\n/)
    expect(outputs).toMatchObject({ outcome: 'changed', changed: 'true' })
  })
})

describe('an action that does not exist', () => {
  it.each(['scael', ''])('is a defect of the bundle: %j', async (name) => {
    await expect(main(name, {})).rejects.toThrow(`There is no action "${name}".`)
  })
})
