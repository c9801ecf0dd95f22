/** Every input that can be wrong, wrong in every action; which texts are wrong is asked of the declarations themselves. */
import { describe, expect, it } from 'vitest'
import { type Input, InputError, InputProblem } from '../../../src/github/inputs/input.ts'
import { actions } from '../../../src/registry.ts'
import { simulatedStep } from '../../../testing/simulated-step.ts'

/** Texts that one kind of input or another does not take. */
const WRONG = ['/dev/null/x', '[', 'ftp://nowhere', '0', '-', '☃', 'a\u0007b', 'x'.repeat(5000)]

/**
 * Inputs that take any text: it is compared, or handed on as one JSON string, and never part of a path. The simulator
 * reads the faults of a rehearsal, and refuses them (`test/actions/rehearse.test.ts`).
 */
const FREE = ['token', 'app_key', 'app_secret', 'github_token', 'containers', 'command', 'ssh_keys', 'faults']

async function wrongFor(input: Input<unknown>, workspace: string): Promise<string | undefined> {
  for (const text of WRONG) {
    try {
      await input.parse(text, { workspace })
    } catch (error) {
      if (error instanceof InputProblem) return text
      throw error
    }
  }
  return undefined
}

const loaded = await Promise.all(Object.values(actions).map((load) => load()))

describe('inputs that are all wrong', () => {
  it.each(loaded)('are all named at once, and nothing is sent: $name', async (action) => {
    const step = await simulatedStep({ files: {} })
    const wrong: Record<string, string> = {}
    for (const [name, input] of Object.entries(action.inputs)) {
      const text = await wrongFor(input, step.workspace)
      if (text !== undefined) wrong[name] = text
      else expect(FREE).toContain(name)
    }
    const { error } = await step.run(action, wrong)
    expect(error).toBeInstanceOf(InputError)
    const verbs = 'must|can|does|or|applies|builds|is|needs|knows|names|has|allows'
    const named = [...String(error).matchAll(new RegExp(`Input (\\w+) (?:${verbs}) `, 'g'))].map(([, name]) => name)
    expect(named).toEqual(expect.arrayContaining(Object.keys(wrong)))
    expect(step.simulator.requests).toEqual([])
  })
})

describe('a wrong value', () => {
  it('of an environment variable is named together with the variable', async () => {
    const step = await simulatedStep({ env: { FENGCHAO_API_DIALECT: '2016-01' } })
    const { log, outputs } = await step.main('scale', { service_id: '50883', replicas: '2' })
    expect(outputs.outcome).toBe('failed')
    const error = log.find((line) => line.startsWith('::error'))
    expect(error).toMatch(/Input api_dialect must be .*\(from the environment variable FENGCHAO_API_DIALECT\)/)
  })
})

describe('an input that does not exist', () => {
  it.each([
    ['service-id', 'service_id'],
    ['replica', 'replicas'],
    ['pollInterval', 'poll_interval'],
  ])('is warned of with the one that was meant: %s', async (written, meant) => {
    const step = await simulatedStep()
    const { outputs, log } = await step.main('scale', { service_id: '50883', replicas: '2', [written]: '5' })
    expect(outputs.outcome).toBe('unchanged')
    const warnings = log.filter((line) => line.startsWith('::warning'))
    expect(warnings).toEqual([expect.stringContaining(`Did you mean ${meant}?`)])
  })
})
