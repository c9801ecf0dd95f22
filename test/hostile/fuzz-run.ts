/** A story told against a platform whose answers, or whose step's inputs, are tampered with. */
import { actions } from '../../src/registry.ts'
import type { Action } from '../../src/step/action.ts'
import { simulatedStep } from '../../testing/simulated-step.ts'
import { findUndocumented } from './operations.ts'
import { SCENARIO_FILES, type Scenario, scenarioWorld } from './scenarios.ts'
import { startTamperingProxy, type Tamper } from './tampering-proxy.ts'
import { findViolations } from './violations.ts'

/** The action of this name. */
export async function actionNamed(name: string): Promise<Action> {
  const action = await actions[name]?.()
  if (action === undefined) throw new Error(`There is no action ${name}.`)
  return action
}

/** The names of all outputs that a step of it has to set. */
export async function outputsOf(name: string): Promise<string[]> {
  return [...Object.keys((await actionNamed(name)).outputs), 'outcome', 'result']
}

/** How an expedition ended, and every harm that was done. */
export interface FuzzRun {
  readonly outcome: string
  readonly lines: readonly string[]
  readonly violations: readonly string[]
}

/** Runs the story as a whole step with simulated time, its answers changed on their way. */
export async function runTampered({ action, inputs }: Scenario, tamper: Tamper): Promise<FuzzRun> {
  const step = await simulatedStep({ files: SCENARIO_FILES, world: scenarioWorld() })
  const front = await startTamperingProxy(step.simulator.url)
  front.tamper = tamper
  try {
    const { log: lines, summary, outputs, exported: env } = await step.main(action, { endpoint: front.url, ...inputs })
    const violations = findViolations({ lines, summary, outputs, env }, await outputsOf(action))
    const outcome = outputs.outcome ?? 'none'
    return { outcome, lines, violations: [...violations, ...front.requests.flatMap(findUndocumented)] }
  } finally {
    await front.close()
  }
}
