/** The recipes of the README are extracts of examples, which the tests run; the quick start is run as it stands. */
import { it as check, describe, expect } from 'vitest'
import { parse } from 'yaml'
import { exampleFiles } from '../../testing/examples/example-files.ts'
import { it, jobOf, outcomesOf } from '../../testing/examples/team.ts'
import { pushTo } from '../../testing/workflow/event.ts'
import { readMarkdown } from './markdown.ts'

const { sections } = readMarkdown('README.md')
const start = sections.findIndex(({ anchor }) => anchor === 'recipes')
const end = sections.findIndex(({ depth }, i) => i > start && depth <= (sections[start]?.depth ?? 0))
const recipes = sections.slice(start + 1, end).map(({ title, code, links }) => ({
  title,
  code: code.map(({ text }) => text),
  file: links.flatMap((link) => exampleFiles.filter(({ path }) => path === link))[0],
}))

/** Whether everything in the part is in the whole too: of a map some keys, of a list some items in their order. */
function isExtractOf(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(whole) && areSomeOf(part, whole)
  if (isMap(part)) return isMap(whole) && Object.entries(part).every(([key, value]) => isExtractOf(value, whole[key]))
  // The environment of a job is its name, or a map with it.
  return part === whole || (typeof part === 'string' && isMap(whole) && whole.name === part)
}

function areSomeOf([first, ...others]: readonly unknown[], whole: readonly unknown[]): boolean {
  if (first === undefined) return true
  const at = whole.findIndex((item) => isExtractOf(first, item))
  return at >= 0 && areSomeOf(others, whole.slice(at + 1))
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The lists of steps of a workflow, or of a composite action. */
function stepLists(document: unknown): readonly unknown[] {
  if (!isMap(document)) return []
  const jobs = isMap(document.jobs) ? Object.values(document.jobs) : [document.runs]
  return jobs.map((job) => (isMap(job) ? job.steps : undefined))
}

function isRecipeOf(code: string, example: string): boolean {
  const [part, whole]: readonly unknown[] = [parse(code), parse(example)]
  return Array.isArray(part) ? stepLists(whole).some((steps) => isExtractOf(part, steps)) : isExtractOf(part, whole)
}

describe('the recipes', () => {
  check('are five, each with one block of code and the example that it is taken from', () => {
    expect(recipes).toHaveLength(5)
    for (const { title, code, file } of recipes)
      expect([title, code.length, file === undefined]).toEqual([title, 1, false])
  })

  check.each(recipes)('"$title" is an extract of its example', ({ code: [code = ''], file }) => {
    expect(isRecipeOf(code, file?.text ?? '')).toBe(true)
    expect(code.split('\n').length).toBeLessThanOrEqual(20)
  })

  check.each(recipes)('"$title" would be found to differ', ({ code: [code = ''], file }) => {
    expect(isRecipeOf(code.replace(/(image_path|image_from|variables): .*/, '$1: another'), file?.text ?? '')).toBe(
      false,
    )
    expect(isRecipeOf(code, '')).toBe(false)
  })
})

describe.concurrent('the quick start', () => {
  const [quickStart = ''] = sections.find(({ anchor }) => anchor === 'quick-start')?.code.map(({ text }) => text) ?? []
  // The page that it probes is one of the test's.
  const here = (address: string) => () => quickStart.replace('https://web.example.com', address)

  it('builds each push to main, rolls it out, scales and probes it', async ({ open }) => {
    const { run, service, address } = await open()
    const done = await run('deploy', pushTo('main'), here(address))
    expect(done).toMatchObject({ result: 'success', concurrency: { group: 'fengchao-production-web' } })
    expect(service('web').replicas).toBe(3)
    expect(service('web').containers[0]?.imagePath).toMatch(/web:0123456789ab-[0-9a-f]{8}$/)
  })

  it('fails where the probe does not pass, and the earlier image runs again', async ({ open }) => {
    const { run, service, address } = await open({ health: [503] })
    const change = here(address)
    const done = await run('deploy', pushTo('main'), () => `${change()}\n          health_check_timeout: 5s\n`)
    expect(outcomesOf(jobOf(done, 'deploy'))).toEqual(['success', 'failure'])
    expect(service('web').containers).toMatchObject([{ imagePath: 'hub.c.163.com/admin/web:v1' }])
  })
})
