import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type ExampleFile, exampleFiles, manifestOnDisk, OWN } from '../../testing/examples/example-files.ts'
import { Fields } from '../../testing/workflow/fields.ts'
import { replacedActions } from '../../testing/workflow/run/stand-ins.ts'
import { readSteps, type StepDefinition } from '../../testing/workflow/step-definition.ts'
import { type JobDefinition, readWorkflow } from '../../testing/workflow/workflow-definition.ts'

const here = dirname(fileURLToPath(import.meta.url))
const readme = readFileSync(join(here, '../../examples/README.md'), 'utf8')

const environments = globSync('examples/environments/*.yaml', { cwd: join(here, '../..') })
const workflows = exampleFiles.filter(({ path }) => path.includes('/workflows/'))
const jobs = workflows.flatMap(({ path, text }) => {
  const { concurrency, jobs: all } = readWorkflow(text)
  return all.map((job) => ({ place: `${path}, ${job.id}`, job, concurrency: job.concurrency ?? concurrency }))
})

/** The steps of a workflow, or of a composite action. */
function stepsOf({ path, text }: ExampleFile): readonly StepDefinition[] {
  if (path.includes('/workflows/')) return readWorkflow(text).jobs.flatMap(({ steps }) => steps)
  const runs = new Fields(parse(text), path).fields('runs')
  return runs === undefined ? [] : readSteps(runs)
}

/** The steps of a job, those of the composite actions that it uses in their place. */
function workOf({ steps }: JobDefinition): readonly StepDefinition['work'][] {
  return steps.flatMap(({ work }) => {
    const [, composite] = 'uses' in work ? (/^\.\/\.github\/actions\/(.+)$/.exec(work.uses) ?? []) : []
    const file = exampleFiles.find(({ path }) => path === `examples/composite/${composite}/action.yml`)
    return file === undefined ? [work] : stepsOf(file).map((step) => step.work)
  })
}

/** The longest that a step of ours may take by its own rules, in minutes. */
function longest(work: StepDefinition['work']): number {
  if (!('uses' in work) || !work.uses.startsWith(OWN)) return 0
  const { inputs = {} } = manifestOnDisk(work.uses.replace(/@.*/, ''))
  const { timeout } = inputs
  if (timeout === undefined) return 0
  const [, minutes] = /^(\d+)m$/.exec(work.inputs.timeout ?? timeout.default ?? '') ?? []
  // A rollback has as long again, and so has the way back of a switch.
  const goesBack = ('rollback' in inputs && work.inputs.rollback !== 'false') || 'bake_time' in inputs
  return Number(minutes) * (goesBack ? 2 : 1)
}

describe('the examples', () => {
  it.each(workflows)('$path has a test of its own and a paragraph in the README', ({ path }) => {
    expect(existsSync(join(here, basename(path).replace('.yml', '.test.ts')))).toBe(true)
    expect(readme).toContain(`[\`${basename(path)}\`](workflows/${basename(path)})`)
  })

  it.each(environments)('%s is used by a workflow and named in the README', (path) => {
    expect(workflows.some(({ text }) => text.includes(`file: .github/${basename(path)}`))).toBe(true)
    expect(readme).toContain(`[\`environments/${basename(path)}\`](environments/${basename(path)})`)
  })

  it.each(workflows)('$path gives its jobs no permission but those that each uses', ({ text }) => {
    const { permissions, jobs: all } = readWorkflow(text)
    expect(permissions).toEqual({})
    for (const job of all) expect(job.permissions, job.id).toBeDefined()
  })

  it.each(jobs)('$place ends some time, but not before its steps give up by themselves', ({ job }) => {
    const minutes = workOf(job).reduce((sum, work) => sum + longest(work), 0)
    expect(job.timeoutMinutes).toBeGreaterThan(minutes)
    expect(job.timeoutMinutes).toBeLessThanOrEqual(90)
  })

  it.each(jobs)('$place is in a group that nothing cancels, where it can change anything', ({ job, concurrency }) => {
    const used = workOf(job).flatMap((work) => ('uses' in work ? [work.uses] : []))
    const rehearsed = used.includes(`${OWN}/actions/rehearse@v1`)
    if (used.some((uses) => uses.startsWith(OWN)) && !rehearsed)
      expect(concurrency).toMatchObject({ group: expect.stringMatching(/^fengchao-/), cancelInProgress: false })
    else expect(job.environment).toBeUndefined()
  })

  it.each(exampleFiles)('$path names the actions of others by their major version, as its own', ({ text }) => {
    for (const [line, action] of text.matchAll(/^.*\buses: ([^\s@]+).*$/gm)) {
      if (action?.startsWith(OWN) || action?.startsWith('./')) continue
      expect(line).toMatch(/uses: [\w./-]+@v\d+$/)
    }
  })

  it('name an action by the same version everywhere', () => {
    const all = exampleFiles
      .flatMap(({ text }) => [...text.matchAll(/uses: ([\w-][^\s@]*)(@.*)$/gm)])
      .filter(([, action]) => !action?.startsWith(OWN))
    const pins = new Set(all.map(([, action, version]) => `${action}${version}`))
    const actions = new Set(all.map(([, action]) => action))
    expect(pins.size).toBe(actions.size)
    // All actions that have stand-ins when the examples are run; the rest is run as it is.
    expect([...actions].toSorted()).toEqual([
      'actions/checkout',
      'actions/download-artifact',
      'actions/github-script',
      'actions/upload-artifact',
      'docker/build-push-action',
      'docker/login-action',
      'docker/setup-buildx-action',
    ])
    expect(replacedActions).toEqual([...actions].toSorted())
  })

  it.each(exampleFiles)('$path puts no expression into a script', (file) => {
    for (const { name, work } of stepsOf(file)) {
      const script = 'uses' in work ? (work.inputs.script ?? '') : work.script
      expect(script, name).not.toContain('${{')
    }
  })

  it.each(jobs)('$place gets secrets from its environment alone', ({ job }) => {
    const secret = JSON.stringify(job).includes('secrets.')
    expect(secret).toBe(job.environment !== undefined)
  })
})
