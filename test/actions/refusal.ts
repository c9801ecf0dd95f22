/** For tables of inputs that an action refuses, each with a part of the reason: nothing is asked of the platform. */
import { expect } from 'vitest'
import { InputError } from '../../src/github/inputs/input.ts'
import type { Action } from '../../src/step/action.ts'
import { type SimulatedStepOptions, simulatedStep } from '../../testing/simulated-step.ts'

export function refusedBy(action: Action, options: SimulatedStepOptions = {}) {
  return async (inputs: Readonly<Record<string, string>>, message: string): Promise<void> => {
    const step = await simulatedStep(options)
    const { outcome, error } = await step.run(action, inputs)
    expect(outcome).toBe('failed')
    expect(error).toBeInstanceOf(InputError)
    expect(String(error)).toContain(message)
    expect(step.operations()).toEqual([])
  }
}
