import { parse } from 'yaml'
import { Fields } from './fields.ts'
import { readSteps, type StepDefinition } from './step-definition.ts'

/** A workflow file as it is written, expressions still in it. */
export interface WorkflowDefinition {
  readonly name: string
  /** What starts it: the name of each event with its filters, or with its inputs. */
  readonly on: ReadonlyMap<string, unknown>
  readonly env: Readonly<Record<string, string>>
  readonly permissions: Permissions | undefined
  readonly concurrency: Concurrency | undefined
  readonly jobs: readonly JobDefinition[]
}

export interface JobDefinition {
  readonly id: string
  readonly needs: readonly string[]
  readonly condition: string | undefined
  readonly environment: { readonly name: string; readonly url: string | undefined } | undefined
  readonly permissions: Permissions | undefined
  readonly concurrency: Concurrency | undefined
  readonly timeoutMinutes: number | undefined
  readonly failFast: boolean
  readonly matrix: Readonly<Record<string, unknown>> | undefined
  readonly env: Readonly<Record<string, string>>
  readonly outputs: Readonly<Record<string, string>>
  readonly steps: readonly StepDefinition[]
}

/** What the job's token may do; an empty record is nothing at all. */
export type Permissions = Readonly<Record<string, string>>

/** Runs of one group wait for one another; `group` is text with expressions until the run evaluates it. */
export interface Concurrency {
  readonly group: string
  readonly cancelInProgress: boolean
}

/** Reads the text of a workflow file; throws at the first construct that the executor does not know. */
export function readWorkflow(text: string): WorkflowDefinition {
  const file = new Fields(parse(text), 'The workflow')
  const definition = {
    name: file.needed('name'),
    on: readEvents(file.take('on')),
    env: file.record('env'),
    permissions: permissionsOf(file),
    concurrency: concurrencyOf(file),
    jobs: readJobs(file),
  }
  file.end()
  return definition
}

function readEvents(on: unknown): ReadonlyMap<string, unknown> {
  if (typeof on === 'string') return new Map([[on, {}]])
  const events = new Fields(on, 'on')
  return new Map(events.names().map((name) => [name, events.take(name) ?? {}]))
}

function permissionsOf(owner: Fields): Permissions | undefined {
  return owner.has('permissions') ? owner.record('permissions') : undefined
}

function concurrencyOf(owner: Fields): Concurrency | undefined {
  const fields = owner.fields('concurrency')
  if (fields === undefined) return undefined
  const concurrency = { group: fields.needed('group'), cancelInProgress: fields.take('cancel-in-progress') === true }
  fields.end()
  return concurrency
}

function readJobs(file: Fields): readonly JobDefinition[] {
  const jobs = file.fields('jobs')
  return (jobs?.names() ?? []).map((id) => readJob(id, new Fields(jobs?.take(id), `The job ${id}`)))
}

function readJob(id: string, job: Fields): JobDefinition {
  const runner = job.needed('runs-on')
  if (runner !== 'ubuntu-latest') throw new Error(`The job ${id} runs on ${runner}, which the executor does not have.`)
  const timeout = job.text('timeout-minutes')
  const strategy = job.fields('strategy')
  const definition = {
    id,
    needs: job.texts('needs'),
    condition: job.text('if'),
    environment: environmentOf(job),
    permissions: permissionsOf(job),
    concurrency: concurrencyOf(job),
    timeoutMinutes: timeout === undefined ? undefined : Number(timeout),
    ...strategyOf(strategy),
    env: job.record('env'),
    outputs: job.record('outputs'),
    steps: readSteps(job),
  }
  job.end()
  return definition
}

function strategyOf(strategy: Fields | undefined): Pick<JobDefinition, 'failFast' | 'matrix'> {
  if (strategy === undefined) return { failFast: true, matrix: undefined }
  // How many legs run at a time is the runner's business: here one runs after the other.
  strategy.take('max-parallel')
  const failFast = strategy.take('fail-fast') !== false
  const axes = strategy.fields('matrix')
  const matrix = axes && Object.fromEntries(axes.names().map((name) => [name, axes.take(name)]))
  strategy.end()
  return { failFast, matrix }
}

function environmentOf(job: Fields): JobDefinition['environment'] {
  const value = job.take('environment')
  if (value === undefined) return undefined
  if (typeof value === 'string') return { name: value, url: undefined }
  const fields = new Fields(value, `${job.where}, environment`)
  // Whether GitHub records a deployment of the job is nothing that its steps see.
  fields.take('deployment')
  const environment = { name: fields.needed('name'), url: fields.text('url') }
  fields.end()
  return environment
}
