/** Runs the steps of a job or of a composite action, one after the other. */
import type { data } from '@actions/expressions'
import { complete, loose } from '../context-data.ts'
import { fillAll, holds, type Scope } from '../expression.ts'
import type { StepDefinition } from '../step-definition.ts'

export type Outcome = 'success' | 'failure' | 'skipped'

/** The result of a step. */
export interface Done {
  readonly outcome: 'success' | 'failure'
  readonly outputs: Readonly<Record<string, string>>
  readonly log: string
  readonly summary: string
  /** The steps inside, where it was a composite action. */
  readonly inner: readonly StepRun[]
}

/** A step that was run or skipped. */
export interface StepRun extends Omit<Done, 'outcome'> {
  readonly id: string | undefined
  readonly name: string
  readonly outcome: Outcome
  /** The outcome, but success where `continue-on-error` forgives a failure. */
  readonly conclusion: Outcome
}

/** Where steps run: the contexts of their expressions, and how one of them is run. */
export interface Place {
  readonly contexts: Readonly<Record<string, data.ExpressionData>>
  /** The variables that a step starts with; steps before it may have added some. */
  readonly variables: () => Readonly<Record<string, string>>
  readonly perform: (work: StepDefinition['work'], env: Readonly<Record<string, string>>, scope: Scope) => Promise<Done>
}

export interface StepsRun {
  readonly status: 'success' | 'failure'
  readonly steps: readonly StepRun[]
  /** What expressions see when all steps are done. */
  readonly scope: Scope
}

/** Runs them all; after a failure only those whose `if` asks for it. */
export async function runSteps(definitions: readonly StepDefinition[], place: Place): Promise<StepsRun> {
  const steps: StepRun[] = []
  const status = () => (steps.some(({ conclusion }) => conclusion === 'failure') ? 'failure' : 'success')
  const scopeNow = (): Scope => ({
    status: status(),
    contexts: {
      ...place.contexts,
      env: complete('env', place.variables()),
      job: complete('job', { status: status() }),
      steps: stepsContext(steps),
    },
  })
  for (const definition of definitions) steps.push(await runStep(definition, place, scopeNow()))
  return { status: status(), steps, scope: scopeNow() }
}

async function runStep(definition: StepDefinition, place: Place, scope: Scope): Promise<StepRun> {
  const { id, name, continueOnError } = definition
  if (!holds(definition.condition, scope)) {
    return { id, name, outcome: 'skipped', conclusion: 'skipped', outputs: {}, log: '', summary: '', inner: [] }
  }
  const own = fillAll(definition.env, scope)
  const env = { ...place.variables(), ...own }
  const withEnv = { ...scope, contexts: { ...scope.contexts, env: complete('env', env) } }
  const done = await place.perform(definition.work, env, withEnv)
  const conclusion = done.outcome === 'failure' && continueOnError ? 'success' : done.outcome
  return { id, name, conclusion, ...done }
}

function stepsContext(steps: readonly StepRun[]): data.ExpressionData {
  const named = steps.flatMap(({ id, outcome, conclusion, outputs }) => {
    // A step that did not succeed may lack outputs that it has otherwise.
    const read = outcome === 'success' ? complete(`The step ${id}`, outputs) : loose(outputs)
    return id === undefined ? [] : [[id, complete(`steps.${id}`, { outcome, conclusion, outputs: read })] as const]
  })
  return complete('steps', Object.fromEntries(named))
}
