import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadOperations } from '../../../scripts/build/operations.ts'
import { actions } from '../../../src/registry.ts'
import { createStepFolder } from '../../../testing/simulated-step.ts'
import { scriptRequestTimeouts } from '../request-timeouts.ts'
import { recordingOf, runScenario, worldBefore } from '../run.ts'
import { scenarios } from './scenarios.ts'

/** The operations that change something; another token changes nothing. */
const changing = new Set(
  (await loadOperations(fileURLToPath(new URL('../../..', import.meta.url))))
    .filter(({ method, id }) => method !== 'GET' && id !== 'createToken')
    .map(({ id }) => id),
)

/** What each scenario sends that changes something, by its action. */
async function changesSent(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const environment = { requestTimeouts: scriptRequestTimeouts(), stepFolder: createStepFolder() }
  const sent = new Map<string, Set<string>>()
  for (const scenario of scenarios) {
    const recording = recordingOf(await runScenario(scenario, environment))
    const known = sent.get(scenario.action) ?? new Set()
    for (const { effect, operationId = '' } of recording) if (effect === 'change') known.add(operationId)
    sent.set(scenario.action, known)
  }
  return sent
}

describe('the scenarios of the fault matrix', () => {
  it('have names of their own', () => {
    const names = scenarios.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
  })

  it('send every change that an action declares, and no other', async () => {
    const sent = await changesSent()
    for (const [name, load] of Object.entries(actions)) {
      const declared = (await load()).operations.filter((operation) => changing.has(operation))
      expect.soft({ [name]: [...(sent.get(name) ?? [])].toSorted() }).toEqual({ [name]: declared.toSorted() })
    }
  })

  it.for(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    'change the world, unless they only read: %s',
    async ([, scenario]) => {
      const environment = { requestTimeouts: scriptRequestTimeouts(), stepFolder: createStepFolder() }
      const ran = await runScenario(scenario, environment)
      const mutating = ran.requests.filter(({ mutated }) => mutated)
      expect(ran.exitCode).toBe(scenario.changeFault === undefined ? 0 : 1)
      expect(mutating.length > 0).toBe(scenario.readsOnly !== true)
      if (scenario.readsOnly) expect(ran.world).toBe(worldBefore(scenario))
    },
  )
})
