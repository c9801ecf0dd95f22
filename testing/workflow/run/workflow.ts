/** Runs a workflow file as GitHub does: its jobs in the order of their needs, each leg of a matrix after the other. */
import { complete, loose } from '../context-data.ts'
import { type Event, githubContext } from '../event.ts'
import { fill, holds, type Scope } from '../expression.ts'
import { legsOf } from '../matrix.ts'
import type { Setting } from '../setting.ts'
import { inputsOfRun } from '../trigger.ts'
import { type Concurrency, type JobDefinition, readWorkflow, type WorkflowDefinition } from '../workflow-definition.ts'
import { type JobRun, notRun, type RunFacts, runLeg } from './job.ts'

/** A workflow that ran to its end. */
export interface WorkflowRun {
  readonly result: 'success' | 'failure'
  readonly concurrency: Concurrency | undefined
  /** The legs of all jobs, in the order in which they ran. */
  readonly jobs: readonly JobRun[]
}

/** Runs the workflow in the text of a file at an event; throws where the event does not start it, or where it is not understood. */
export async function runWorkflow(text: string, event: Event, setting: Setting): Promise<WorkflowRun> {
  const definition = readWorkflow(text)
  const inputs = inputsOfRun(definition.on, event)
  if (inputs === undefined) throw new Error(`This ${event.name} does not start ${definition.name}.`)
  const { name: workflow, env, permissions } = definition
  const facts: RunFacts = { workflow, event, setting, inputs, env, permissions }
  const jobs: JobRun[] = []
  for (const job of inOrder(definition)) jobs.push(...(await runJob(job, jobs, facts)))
  const { concurrency } = definition
  return {
    result: jobs.some(({ result }) => result === 'failure') ? 'failure' : 'success',
    concurrency: concurrency && { ...concurrency, group: fill(concurrency.group, beforeAnyJob(facts)) },
    jobs,
  }
}

/** Each job after those that it needs. */
function inOrder({ jobs }: WorkflowDefinition): readonly JobDefinition[] {
  const ordered: JobDefinition[] = []
  const waiting = new Set(jobs)
  while (waiting.size > 0) {
    const next = [...waiting].find(({ needs }) => needs.every((need) => ordered.some(({ id }) => id === need)))
    if (next === undefined)
      throw new Error(`These jobs need one another: ${[...waiting].map(({ id }) => id).join(', ')}.`)
    waiting.delete(next)
    ordered.push(next)
  }
  return ordered
}

async function runJob(job: JobDefinition, before: readonly JobRun[], facts: RunFacts): Promise<readonly JobRun[]> {
  const needs = needsContext(job, before)
  const { contexts } = beforeAnyJob(facts)
  const scope: Scope = {
    status: statusOf(Object.values(needs).map(({ result }) => result)),
    contexts: { ...contexts, needs: complete('needs', needs) },
  }
  if (!holds(job.condition, scope)) return [notRun(job, 'skipped')]
  if (job.matrix !== undefined && job.failFast) throw new Error(`The executor knows no fail-fast; ${job.id} has it.`)
  const runs: JobRun[] = []
  for (const leg of legsOf(job.matrix, scope)) runs.push(await runLeg(job, leg, needs, facts))
  return runs
}

function beforeAnyJob({ event, workflow, inputs, setting }: RunFacts): Scope {
  const github = complete('github', githubContext(event, workflow, ''))
  return { contexts: { github, inputs: loose(inputs), vars: complete('vars', setting.vars) } }
}

/** Result and outputs of the jobs that are needed; of several legs the last one's outputs count, as on GitHub. */
function needsContext(job: JobDefinition, before: readonly JobRun[]) {
  const needed = job.needs.map((need) => {
    const legs = before.filter(({ id }) => id === need)
    const outputs = legs.at(-1)?.outputs ?? {}
    return [need, { result: statusOf(legs.map(({ result }) => result)), outputs }] as const
  })
  return Object.fromEntries(needed)
}

function statusOf(results: readonly JobRun['result'][]): JobRun['result'] {
  if (results.includes('failure')) return 'failure'
  return results.includes('skipped') ? 'skipped' : 'success'
}
