/** Does the work of one step: a script by bash, an action from its manifest, a composite action step by step. */
import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type RunOptions, type StepResult, startAction, startProcess } from '../../runner/runner.ts'
import { readComposite } from '../composite-definition.ts'
import { complete } from '../context-data.ts'
import { fill, fillAll, type Scope } from '../expression.ts'
import { readManifestFacts } from '../manifest-facts.ts'
import { type Referenced, resolveReference } from '../reference.ts'
import type { Setting } from '../setting.ts'
import type { ActionWork, ScriptWork, StepDefinition } from '../step-definition.ts'
import type { Machine } from './machine.ts'
import { type Done, runSteps } from './step.ts'

type Texts = Readonly<Record<string, string>>

/** A job on its machine, as far as the work of its steps needs it. */
export interface Workplace {
  readonly setting: Setting
  readonly machine: Machine
  /** The GITHUB_* variables, the event and the token of the job. */
  readonly github: { readonly variables: Texts; readonly event: RunOptions['event'] & object; readonly token: string }
  /** The post steps to run when all steps have ended; the last one first. */
  readonly posts: (() => Promise<Done>)[]
}

/**
 * Our actions poll at once and not after seconds, and those that watch do it for a moment: besides fast time all that a run
 * here adds to an example.
 */
const AT_ONCE = { poll_interval: '0.02', health_check_interval: '0.02s', bake_time: '0.2s' }
/** A preview looks on for a while, which would be hundreds of looks. */
const NOT_AT_ONCE = { ...AT_ONCE, poll_interval: '1' }

export function perform(at: Workplace, work: StepDefinition['work'], env: Texts, scope: Scope): Promise<Done> {
  return 'uses' in work ? performAction(at, work, env, scope) : performScript(at, work, env, scope)
}

async function performScript(at: Workplace, { script, shell }: ScriptWork, env: Texts, scope: Scope): Promise<Done> {
  const file = join(at.machine.temp, 'script.sh')
  writeFileSync(file, fill(script, scope))
  const flags = shell === undefined ? ['-e'] : ['--noprofile', '--norc', '-eo', 'pipefail']
  return doneBy(at, await startProcess('bash', [...flags, file], optionsFor(at, env)).done)
}

async function performAction(at: Workplace, work: ActionWork, env: Texts, scope: Scope): Promise<Done> {
  const action = resolveReference(work.uses, at.machine.workspace)
  const inputs = fillAll(work.inputs, scope)
  if (action.kind === 'local') return performComposite(at, action.folder, inputs, env, scope)
  const { inputs: declared, hasPost } = readManifestFacts(action.folder)
  for (const name of Object.keys(inputs)) {
    if (!declared.has(name)) throw new Error(`${work.uses} has no input ${name}.`)
  }
  const pace = nameOf(action) === 'preview' ? NOT_AT_ONCE : AT_ONCE
  const haste = Object.entries(pace).filter(
    ([name]) => action.kind === 'own' && declared.has(name) && declared.get(name) !== '0s',
  )
  const start = (phase: Pick<RunOptions, 'phase' | 'state'>) =>
    startAction(action.folder, {
      ...optionsFor(at, action.kind === 'own' ? env : { ...env, ...at.setting.standIns }),
      fast: action.kind === 'own',
      inputs: { ...Object.fromEntries(haste), ...inputs },
      githubToken: at.github.token,
      ...phase,
    }).done
  const step = await start({ phase: 'main' })
  if (action.kind === 'own') at.setting.onOwnAction(nameOf(action), step)
  if (hasPost) at.posts.unshift(async () => doneBy(at, await start({ phase: 'post', state: step.state })))
  return doneBy(at, step)
}

function nameOf({ folder }: Referenced): string {
  return folder.includes('/actions/') ? basename(folder) : 'deploy'
}

async function performComposite(at: Workplace, folder: string, given: Texts, env: Texts, scope: Scope): Promise<Done> {
  const definition = readComposite(folder)
  const { github, runner } = scope.contexts
  if (github === undefined || runner === undefined) throw new Error('A composite action needs github and runner.')
  const inner = await runSteps(definition.steps, {
    contexts: { github, runner, inputs: complete('inputs', compositeInputs(definition.inputs, given)) },
    variables: () => ({ ...env, ...at.machine.variables }),
    perform: (work, variables, innerScope) => perform(at, work, variables, innerScope),
  })
  const { steps, status } = inner
  const all = (part: (step: Done | (typeof steps)[number]) => string) => steps.map(part).join('\n')
  return {
    outcome: status,
    outputs: fillAll(definition.outputs, inner.scope),
    log: all(({ log }) => log),
    summary: all(({ summary }) => summary),
    inner: steps,
  }
}

function compositeInputs(declared: ReturnType<typeof readComposite>['inputs'], given: Texts): Texts {
  const names = declared.map(({ name }) => name)
  for (const name of Object.keys(given)) {
    if (!names.includes(name)) throw new Error(`The composite action has no input ${name}.`)
  }
  const values = declared.map((input) => {
    if (input.required && given[input.name] === undefined) throw new Error(`The input ${input.name} is required.`)
    return [input.name, given[input.name] ?? input.default] as const
  })
  return Object.fromEntries(values)
}

function optionsFor({ machine, github, setting }: Workplace, env: Texts): RunOptions {
  const { workspace, temp, home, path } = machine
  return {
    workspace,
    temp,
    event: github.event,
    env: { ...github.variables, ...setting.variables, HOME: home, ...env, PATH: path },
  }
}

function doneBy({ machine }: Workplace, step: StepResult): Done {
  machine.keep(step)
  const { outputs, visibleLog, summary } = step
  return { outcome: step.exitCode === 0 ? 'success' : 'failure', outputs, log: visibleLog, summary, inner: [] }
}
