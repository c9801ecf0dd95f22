/** What our documents show for pasting: workflows that GitHub and our actions take. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { parse } from 'yaml'
import { actions } from '../../src/registry.ts'
import { exampleFiles, manifestOnDisk, OWN as project } from '../../testing/examples/example-files.ts'
import { problemsOf } from '../../testing/examples/language-service.ts'
import { createTempFolder } from '../../testing/runner/in-process.ts'
import { type DocumentWorkflow, workflows } from './document-workflows.ts'
import { pairs } from './documents.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

function stepsOf({ text }: DocumentWorkflow): readonly Step[] {
  // A job that calls a workflow has no steps.
  const { jobs }: { jobs: Record<string, { steps?: readonly Step[] }> } = parse(text)
  return Object.values(jobs).flatMap(({ steps = [] }) => steps)
}

const all = workflows.flatMap((workflow) => stepsOf(workflow).map((step) => ({ place: workflow.place, step })))
const isOwn = (uses: string) => uses.startsWith(`${project}/`) || uses.startsWith(`${project}@`)
const OWN = new RegExp(`^${project}(?:/actions/([a-z-]+))?@v1$`)
const own = all.flatMap(({ place, step }) => {
  const [uses, name = 'deploy'] = OWN.exec(step.uses ?? '') ?? []
  const given = Object.entries(step.with ?? {}).map(([input, text]) => [input, String(text)] as const)
  return uses === undefined ? [] : [{ place, name, given: new Map(given) }]
})

/** The files that examples name. */
const FILES = [
  ...['Dockerfile', 'docker/web.Dockerfile', 'environment.yml'],
  ...['.github/world.yaml', '.github/production.yaml', '.github/preview.yaml'],
]

/** A checkout with these files. */
function checkout(): string {
  const workspace = createTempFolder()
  for (const file of FILES) {
    mkdirSync(dirname(join(workspace, file)), { recursive: true })
    writeFileSync(join(workspace, file), 'FROM scratch\n')
  }
  return workspace
}

describe('the workflows of our documents', () => {
  it.each(workflows)('$place has no fault that the language service finds', async ({ place, text }) => {
    expect(await problemsOf(`${place.replace(/\W+/g, '-')}.yml`, text, manifestOnDisk)).toEqual([])
  })

  it('would be found at fault with an input that does not exist', async () => {
    const text =
      workflows.find(({ place }) => place.includes('Quick start'))?.text.replace('repo_name:', 'repository:') ?? ''
    expect(await problemsOf('faulty.yml', text, manifestOnDisk)).toContainEqual(
      expect.stringMatching(/Invalid action input 'repository'$/),
    )
  })

  it('use every action, all of them by their owner and their major version', () => {
    expect(new Set(own.map(({ name }) => name))).toEqual(new Set(Object.keys(actions)))
    for (const { step } of all) if (step.uses?.includes('fengchao')) expect(step.uses).toMatch(OWN)
    for (const { text } of pairs.flatMap(({ english, chinese }) => [english, chinese]))
      for (const [used] of text.matchAll(/[\w-]*\/?fengchao-actions(?=@|\/actions)/g)) expect(used).toBe(project)
  })

  it('use the actions of others in the version that the examples use', () => {
    const others = all.flatMap(({ step: { uses } }) => (uses === undefined || isOwn(uses) ? [] : [uses]))
    expect(others.length).toBeGreaterThan(0)
    for (const uses of others) expect(exampleFiles.some(({ text }) => text.includes(`uses: ${uses}\n`))).toBe(true)
  })

  it('put no expression into a script', () => {
    for (const { place, step } of all) expect(step.run ?? '', place).not.toContain('${{')
  })
})

describe('the inputs that our documents give', () => {
  it.each(own)('in $place are what $name takes', async ({ name, given }) => {
    vi.stubEnv('GITHUB_SHA', '0123456789abcdef0123456789abcdef01234567')
    vi.stubEnv('RUNNER_TEMP', createTempFolder())
    // An event that every action takes; preview asks it what to do.
    vi.stubEnv('GITHUB_EVENT_NAME', 'schedule')
    onTestFinished(() => {
      vi.unstubAllEnvs()
    })
    const load = Object.entries(actions).find(([action]) => action === name)?.[1]
    const action = await load?.()
    expect(Object.keys(action?.inputs ?? {})).toEqual(expect.arrayContaining([...given.keys()]))
    const values: Record<string, unknown> = {}
    const workspace = checkout()
    for (const [input, { parse: read, default: preset }] of Object.entries(action?.inputs ?? {})) {
      const text = given.get(input) ?? preset
      // What is only an expression is anything at all; one within a text is a number or a name.
      if (text === undefined || text === '' || /^\$\{\{[^}]*\}\}$/.test(text)) continue
      values[input] = await read(text.replace(/\$\{\{[^}]*\}\}/g, '7'), { workspace })
    }
    const credentials = new Set(['app_key', 'app_secret'])
    expect(action?.rules?.(values, (input) => given.has(input) || credentials.has(input)) ?? []).toEqual([])
  })
})
