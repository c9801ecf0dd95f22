import type { Fields } from './fields.ts'

/** A step as it is written, expressions still in it. */
export interface StepDefinition {
  readonly id: string | undefined
  readonly name: string
  readonly condition: string | undefined
  readonly env: Readonly<Record<string, string>>
  readonly continueOnError: boolean
  readonly work: ActionWork | ScriptWork
}

/** A step with `uses`. */
export interface ActionWork {
  readonly uses: string
  readonly inputs: Readonly<Record<string, string>>
}

/** A step with `run`. */
export interface ScriptWork {
  readonly script: string
  /** `bash` stops at the first failure of a pipe too; without it only the last command of a pipe counts. */
  readonly shell: 'bash' | undefined
}

export function readSteps(owner: Fields): readonly StepDefinition[] {
  return owner.list('steps').map(readStep)
}

function readStep(step: Fields): StepDefinition {
  const name = step.text('name')
  const common = {
    id: step.text('id'),
    condition: step.text('if'),
    env: step.record('env'),
    continueOnError: step.take('continue-on-error') === true,
  }
  const work = step.has('uses') ? actionWork(step) : scriptWork(step)
  step.end()
  return { ...common, name: name ?? ('uses' in work ? work.uses : work.script), work }
}

function actionWork(step: Fields): ActionWork {
  return { uses: step.needed('uses'), inputs: step.record('with') }
}

function scriptWork(step: Fields): ScriptWork {
  const shell = step.text('shell')
  if (shell !== undefined && shell !== 'bash')
    throw new Error(`${step.where} asks for the shell ${shell}, not for bash.`)
  return { script: step.needed('run'), shell }
}
