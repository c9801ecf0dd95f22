/** Runs a scenario against a platform whose answers are tampered with. */
import { vi } from 'vitest'
import { actions } from '../../src/registry.ts'
import type { Action } from '../../src/step/action.ts'
import { serveGithubLedger } from '../../testing/servers/github-ledger.ts'
import { simulatedStep } from '../../testing/simulated-step.ts'
import { findUndocumented } from './operations.ts'
import { SCENARIO_DEPLOYMENTS, SCENARIO_FILES, type Scenario, scenarioWorld } from './scenarios.ts'
import { startTamperingProxy, type Tamper } from './tampering-proxy.ts'
import { findViolations } from './violations.ts'

/** The action of this name. */
export async function actionNamed(name: string): Promise<Action> {
  const action = await actions[name]?.()
  if (action === undefined) throw new Error(`There is no action ${name}.`)
  return action
}

/** The names of all outputs that a step of this action has to set. */
export async function outputsOf(name: string): Promise<string[]> {
  return [...(await actionNamed(name)).outputs, 'outcome', 'result']
}

/** How a fuzz run ended, and all its violations. */
export interface FuzzRun {
  readonly outcome: string
  readonly lines: readonly string[]
  readonly violations: readonly string[]
}

/** Runs the scenario as a whole step with simulated time; `tamper` changes the answers. */
export async function runTampered({ action, inputs }: Scenario, tamper: Tamper): Promise<FuzzRun> {
  const github = inputs.environment === undefined ? undefined : await serveGithubLedger()
  github?.reset(SCENARIO_DEPLOYMENTS)
  const step = await simulatedStep({ files: SCENARIO_FILES, world: scenarioWorld(), env: { ...github?.env } })
  const proxy = await startTamperingProxy(step.simulator.url)
  proxy.tamper = tamper
  // The way in to what runs belongs to the endpoint.
  vi.stubEnv('FENGCHAO_ENDPOINT', proxy.url)
  try {
    const { log: lines, summary, outputs, exported: env } = await step.main(action, { endpoint: proxy.url, ...inputs })
    const violations = findViolations({ lines, summary, outputs, env }, await outputsOf(action))
    const outcome = outputs.outcome ?? 'none'
    return { outcome, lines, violations: [...violations, ...proxy.requests.flatMap(findUndocumented)] }
  } finally {
    await proxy.close()
    await github?.close()
  }
}
