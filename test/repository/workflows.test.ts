/** The rules that our own workflows keep to; actionlint and zizmor look at the rest. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const FOLDER = join(import.meta.dirname, '../../.github/workflows')

const texts = readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')] as const)

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

/** Its own steps, or another workflow of ours. */
interface Job {
  readonly 'timeout-minutes'?: number
  readonly uses?: string
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

/** The same action is one version in all of them. */
const pins = new Map<string, Set<string>>()

test('there are workflows', () => {
  expect(texts.map(([file]) => file).toSorted()).toEqual([
    'codeql.yml',
    'docs.yml',
    'hunt.yml',
    'release.yml',
    'scorecard.yml',
    'test.yml',
  ])
})

describe.each(texts)('%s', (_file, text) => {
  const workflow: Workflow = parse(text)
  const all = Object.values(workflow.jobs)
  const jobs = all.filter(({ uses }) => uses === undefined)
  const steps = jobs.flatMap((job) => job.steps ?? [])

  test('calls no workflow but one of these', () => {
    const files = texts.map(([file]) => `./.github/workflows/${file}`)
    for (const { uses } of all) if (uses !== undefined) expect(files).toContain(uses)
  })

  test('pins every action to a commit, with its version behind it', () => {
    const lines = text.split('\n').filter((line) => /\buses:(?! \.\/)/.test(line))
    expect(lines).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length)
    for (const line of lines) {
      const [, action = '', commit = ''] =
        /uses: ([\w.-]+\/[\w.-]+)[\w./-]*@([0-9a-f]{40}) # v\d+\.\d+\.\d+$/.exec(line) ?? []
      expect([line, commit.length]).toEqual([line, 40])
      pins.set(action, (pins.get(action) ?? new Set()).add(commit))
      expect([action, pins.get(action)?.size]).toEqual([action, 1])
    }
  })

  test('may read the code and nothing else, unless a job says more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
  })

  test('says what becomes of a run that is superseded, and ends by itself', () => {
    expect(workflow.concurrency).toBeDefined()
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
  })

  test('leaves no credentials in the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.length).toBeGreaterThan(0)
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false })
  })

  test('works no expression out inside a script', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{')
  })
})
