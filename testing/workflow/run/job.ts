/** Runs one leg of a job on a machine of its own. */
import { complete, loose } from '../context-data.ts'
import type { Event } from '../event.ts'
import { githubContext } from '../event.ts'
import { fill, fillAll, type Scope } from '../expression.ts'
import type { Leg } from '../matrix.ts'
import type { Environment, Setting } from '../setting.ts'
import type { Concurrency, JobDefinition, Permissions } from '../workflow-definition.ts'
import { tokenFor } from './github-token.ts'
import { Machine } from './machine.ts'
import { type Done, runSteps, type StepRun } from './step.ts'
import { perform, type Workplace } from './work.ts'

type Texts = Readonly<Record<string, string>>

/** One leg of a job, or a skipped job. */
export interface JobRun {
  readonly id: string
  readonly leg: Leg
  readonly result: 'success' | 'failure' | 'skipped'
  readonly outputs: Texts
  readonly steps: readonly StepRun[]
  readonly environment: { readonly name: string; readonly url: string } | undefined
  readonly concurrency: Concurrency | undefined
  readonly permissions: Permissions
  /** The job summary, of all its steps. */
  readonly summary: string
}

/** What is the same for all jobs of a run. */
export interface RunFacts {
  readonly workflow: string
  readonly event: Event
  readonly setting: Setting
  readonly inputs: Readonly<Record<string, unknown>>
  /** The workflow's own variables and permissions, which jobs start from. */
  readonly env: Texts
  readonly permissions: Permissions | undefined
}

/** A job that is not run. */
export function notRun(job: JobDefinition, result: 'skipped' | 'failure', leg: Leg = {}): JobRun {
  const nothing = {
    outputs: {},
    steps: [],
    environment: undefined,
    concurrency: undefined,
    permissions: {},
    summary: '',
  }
  return { id: job.id, leg, result, ...nothing }
}

/** Runs it; `needs` is the context of that name. */
export async function runLeg(job: JobDefinition, leg: Leg, needs: object, facts: RunFacts): Promise<JobRun> {
  const { setting } = facts
  const environment = environmentOf(job, setting)
  if (environment?.approved === false) return notRun(job, 'failure', leg)
  const permissions = job.permissions ?? facts.permissions ?? {}
  const secrets = { ...setting.secrets, ...environment?.secrets, GITHUB_TOKEN: tokenFor(job.id, permissions) }
  const github = githubContext(facts.event, facts.workflow, secrets.GITHUB_TOKEN)
  const scope: Scope = {
    contexts: {
      github: complete('github', github),
      inputs: loose(facts.inputs),
      matrix: complete('matrix', leg),
      needs: complete('needs', { ...needs }),
      runner: complete('runner', { os: 'Linux', arch: 'X64', environment: 'github-hosted' }),
      secrets: complete('secrets', secrets),
      vars: complete('vars', { ...setting.vars, ...environment?.vars }),
    },
  }
  const machine = new Machine(Object.values(secrets))
  try {
    const at: Workplace = {
      setting,
      machine,
      posts: [],
      github: {
        token: secrets.GITHUB_TOKEN,
        event: { name: facts.event.name, payload: facts.event.payload },
        variables: { ...githubVariables(github), GITHUB_JOB: job.id },
      },
    }
    return { ...(await runOnMachine(job, facts, scope, at)), id: job.id, leg, permissions }
  } finally {
    machine.remove()
  }
}

async function runOnMachine(job: JobDefinition, facts: RunFacts, scope: Scope, at: Workplace) {
  const workflowEnv = fillAll(facts.env, scope)
  const seen = { contexts: { ...scope.contexts, env: complete('env', workflowEnv) } }
  const env = { ...workflowEnv, ...fillAll(job.env, seen) }
  const done = await runSteps(job.steps, {
    contexts: scope.contexts,
    variables: () => ({ ...env, ...at.machine.variables }),
    perform: (work, variables, stepScope) => perform(at, work, variables, stepScope),
  })
  const posts: Done[] = []
  for (const post of at.posts) posts.push(await post())
  const { environment, concurrency } = job
  return {
    result: posts.some(({ outcome }) => outcome === 'failure') ? 'failure' : done.status,
    steps: done.steps,
    outputs: withoutSecrets(fillAll(job.outputs, done.scope), at.machine),
    environment: environment && { name: fill(environment.name, scope), url: fill(environment.url ?? '', done.scope) },
    concurrency: concurrency && { ...concurrency, group: fill(concurrency.group, scope) },
    summary: [...done.steps, ...posts].map(({ summary }) => summary).join('\n'),
  }
}

function environmentOf({ id, environment }: JobDefinition, { environments }: Setting): Environment | undefined {
  if (environment === undefined) return undefined
  const found = environments[environment.name]
  if (found === undefined) throw new Error(`The job ${id} wants the environment ${environment.name}; there is none.`)
  return found
}

/** GitHub does not hand an output to other jobs that holds a secret. */
function withoutSecrets(outputs: Texts, machine: Machine): Texts {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [name, machine.holdsSecret(value) ? '' : value]),
  )
}

/** The context `github` as the variables that every step has. */
function githubVariables(github: ReturnType<typeof githubContext>): Texts {
  const { event: _event, token: _token, ...texts } = github
  return Object.fromEntries(Object.entries(texts).map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, value]))
}
