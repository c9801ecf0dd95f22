import { describe, expect } from 'vitest'
import { it, type TestEnvironment } from '../../testing/fixture.ts'
import { pushTo, startedByHand } from '../../testing/workflow/event.ts'
import { runWorkflow } from '../../testing/workflow/run/workflow.ts'
import type { Setting } from '../../testing/workflow/setting.ts'

/** A repository with nothing in it. */
const setting = (environment: TestEnvironment, change: Partial<Setting> = {}): Setting => ({
  repository: environment.workspace({}),
  secrets: {},
  vars: {},
  environments: {},
  variables: {},
  standIns: {},
  onOwnAction: () => {},
  ...change,
})

/** A workflow of these jobs, started by a push to main. */
const run = (environment: TestEnvironment, jobs: string, change: Partial<Setting> = {}) =>
  runWorkflow(`name: x\non: push\npermissions: {}\njobs:\n${jobs}`, pushTo('main'), setting(environment, change))

/** A job of one script. */
const job = (id: string, script: string, more = '') =>
  `  ${id}: { runs-on: ubuntu-latest, ${more} steps: [{ id: only, run: '${script}' }] }\n`

const results = (done: Awaited<ReturnType<typeof run>>) => done.jobs.map(({ id, result }) => `${id} ${result}`)

describe.concurrent('the executor of workflows', () => {
  it.for([
    ['a key of a job', job('a', 'true', 'container: node:24,'), 'container'],
    [
      'a key of a step',
      '  a: { runs-on: ubuntu-latest, steps: [{ run: "true", timeout-minutes: 1 }] }',
      'timeout-minutes',
    ],
    ['another shell', '  a: { runs-on: ubuntu-latest, steps: [{ run: "true", shell: pwsh }] }', 'pwsh'],
    ['another runner', '  a: { runs-on: windows-latest, steps: [] }', 'windows-latest'],
    ['an exclusion', job('a', 'true', 'strategy: { fail-fast: false, matrix: { x: [1], exclude: [] } },'), 'exclude'],
    ['fail-fast', job('a', 'true', 'strategy: { matrix: { x: [1] } },'), 'fail-fast'],
    ['an action without a stand-in', '  a: { runs-on: ubuntu-latest, steps: [{ uses: a/b@v1 }] }', 'a/b'],
    ['an action at a branch', '  a: { runs-on: ubuntu-latest, steps: [{ uses: actions/checkout@main }] }', 'major'],
    ['a function', job('a', 'true', 'if: hashFiles(1),'), 'Unrecognized function'],
    ['a context', job('a', 'true', 'if: strategy.x,'), 'strategy'],
    ['an environment', job('a', 'true', 'environment: moon,'), 'moon'],
  ] as const)('does not pass over %s that it does not know', async ([, jobs, named], { environment }) => {
    await expect(run(environment, jobs)).rejects.toThrow(named)
  })

  it.for([
    ['a secret', '${{ secrets.NOPE }}'],
    ['a variable', '${{ vars.NOPE }}'],
    ['a step', '${{ steps.nope.outputs.x }}'],
    ['an output of a step', '${{ steps.first.outputs.nope }}'],
    ['a fact of the run', '${{ github.nope }}'],
  ] as const)('does not take %s that is not there for an empty text', async ([, expression], { environment }) => {
    const steps = `[{ id: first, run: 'true' }, { run: 'true', env: { X: '${expression}' } }]`
    await expect(run(environment, `  a: { runs-on: ubuntu-latest, steps: ${steps} }`)).rejects.toThrow(/has no nope/i)
  })

  it('runs jobs after those that they need, and passes over what comes after a failure unless asked otherwise', async ({
    environment,
  }) => {
    const jobs = [
      job('last', 'true', 'needs: [middle], if: always(),'),
      job('middle', 'true', 'needs: first,'),
      job('helper', 'true', 'needs: first, if: failure(),'),
      job('first', 'false'),
    ]
    const done = await run(environment, jobs.join(''))
    expect(results(done)).toEqual(['first failure', 'middle skipped', 'last success', 'helper success'])
    expect(done.result).toBe('failure')
  })

  it('passes over the steps after a failure, but not those for that case, and forgives where it is told to', async ({
    environment,
  }) => {
    const steps = [
      '{ run: "false", continue-on-error: true }',
      '{ run: "true | false" }',
      '{ run: "false | true", shell: bash }',
      '{ run: "true" }',
      '{ run: "true", if: failure() }',
      '{ run: "true", if: "${{ !cancelled() }}" }',
    ]
    const done = await run(environment, `  a: { runs-on: ubuntu-latest, steps: [${steps.join(', ')}] }`)
    expect(done.jobs[0]?.steps.map(({ outcome }) => outcome)).toEqual([
      'failure',
      'failure',
      'skipped',
      'skipped',
      'success',
      'success',
    ])
    const lenient = await run(environment, `  a: { runs-on: ubuntu-latest, steps: [${steps.slice(2, 3).join(', ')}] }`)
    expect(lenient.result).toBe('failure')
  })

  it('hands outputs, variables and summaries on', async ({ environment }) => {
    const done = await runWorkflow(
      `
name: x
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    outputs: { list: '\${{ steps.made.outputs.list }}' }
    steps:
      - id: made
        run: |
          echo 'list=["x","y"]' >> "$GITHUB_OUTPUT"
          echo WHO=world >> "$GITHUB_ENV"
      - run: echo "Hello $WHO" >> "$GITHUB_STEP_SUMMARY"
  b:
    needs: a
    runs-on: ubuntu-latest
    strategy: { fail-fast: false, matrix: { item: '\${{ fromJSON(needs.a.outputs.list) }}' } }
    steps:
      - env: { ITEM: '\${{ matrix.item }}' }
        run: echo "item $ITEM on $GITHUB_REF_NAME"
`,
      pushTo('main'),
      setting(environment),
    )
    expect(done.jobs[0]?.summary).toContain('Hello world')
    expect(done.jobs.slice(1).map(({ steps }) => steps[0]?.log)).toEqual(['item x on main', 'item y on main'])
  })

  it('gives a job the secrets of its environment, and keeps them out of what it hands to other jobs', async ({
    environment,
  }) => {
    const environments = { moon: { secrets: { KEY: 'hush-hush' }, vars: {} } }
    const steps = `[{ id: s, run: 'echo "x=a $KEY" >> "$GITHUB_OUTPUT"', env: { KEY: '\${{ secrets.KEY }}' } }]`
    const text = `  a: { runs-on: ubuntu-latest, environment: moon, outputs: { x: '\${{ steps.s.outputs.x }}' }, steps: ${steps} }`
    const done = await run(environment, text, { environments })
    expect(done.jobs[0]?.steps[0]?.outputs).toEqual({ x: 'a hush-hush' })
    expect(done.jobs[0]?.outputs).toEqual({ x: '' })
    await expect(run(environment, text.replace('environment: moon,', ''), { environments })).rejects.toThrow(
      'secrets has no KEY',
    )
  })

  it('does not run a job whose environment nobody approves', async ({ environment }) => {
    const environments = { moon: { secrets: {}, vars: {}, approved: false } }
    const done = await run(environment, job('a', 'true', 'environment: moon,') + job('b', 'true', 'needs: a,'), {
      environments,
    })
    expect(results(done)).toEqual(['a failure', 'b skipped'])
  })

  it('checks the inputs of a start by hand', async ({ environment }) => {
    const text = `
name: x
on:
  workflow_dispatch:
    inputs:
      size: { description: How big., type: choice, options: [small, large], default: small }
      really: { description: Whether., type: boolean }
jobs:
  a:
    runs-on: ubuntu-latest
    steps: [{ run: 'echo \${{ inputs.size }} \${{ inputs.really }}' }]
`
    const by = (inputs: Record<string, string | boolean>) =>
      runWorkflow(text, startedByHand(inputs), setting(environment))
    expect((await by({})).jobs[0]?.steps[0]?.log).toBe('small false')
    expect((await by({ size: 'large', really: true })).jobs[0]?.steps[0]?.log).toBe('large true')
    await expect(by({ size: 'huge' })).rejects.toThrow('does not offer huge')
    await expect(by({ really: 'yes' })).rejects.toThrow('does not take "yes"')
    await expect(by({ colour: 'red' })).rejects.toThrow('colour')
  })
})
