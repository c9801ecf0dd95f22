/** A story told against a platform whose answers, or whose step's inputs, are tampered with. */
import { actions } from '../../src/registry.ts'
import type { Action } from '../../src/step/action.ts'
import { simulatedStep } from '../../testing/simulated-step.ts'
import { undocumented } from './operations.ts'
import { STORY_FILES, type Story, storyWorld } from './scenarios.ts'
import { openFront, type Tamper } from './tampering-proxy.ts'
import { harmOf } from './violations.ts'

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
export interface Expedition {
  readonly outcome: string
  readonly lines: readonly string[]
  readonly harm: readonly string[]
}

/** Runs the story as a whole step with simulated time, its answers changed on their way. */
export async function expedition({ action, inputs }: Story, tamper: Tamper): Promise<Expedition> {
  const step = await simulatedStep({ files: STORY_FILES, world: storyWorld() })
  const front = await openFront(step.simulator.url)
  front.tamper = tamper
  try {
    const { log: lines, summary, outputs, exported: env } = await step.main(action, { endpoint: front.url, ...inputs })
    const harm = harmOf({ lines, summary, outputs, env }, await outputsOf(action))
    const outcome = outputs.outcome ?? 'none'
    return { outcome, lines, harm: [...harm, ...front.requests.flatMap(undocumented)] }
  } finally {
    await front.close()
  }
}
