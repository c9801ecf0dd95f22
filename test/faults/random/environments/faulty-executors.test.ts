/** The invariants can fail: they detect executors that are faulty in one way each. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endPlan } from '../../../../src/actions/apply/endings.ts'
import { type Planning, planInStep } from '../../../../src/actions/apply/planning.ts'
import { apply } from '../../../../src/actions/apply.ts'
import { ChangeError } from '../../../../src/changes/engine/errors.ts'
import type { GraphNode, OnFailure } from '../../../../src/changes/graph/node.ts'
import { runGraph } from '../../../../src/changes/graph/run.ts'
import type { Client } from '../../../../src/client/client.ts'
import type { Action } from '../../../../src/step/action.ts'
import { readEnvironmentFile } from '../../../../src/step/environment/read.ts'
import { connectPaced } from '../../../../src/step/operations/connect.ts'
import { applyFailure } from '../../../../src/step/operations/environment/failure.ts'
import { nodesInLanes } from '../../../../src/step/operations/environment/nodes.ts'
import { NAMESPACE, SECRETS } from './names.ts'
import { findViolation } from './property.ts'
import { Harness } from './runs.ts'

type Run = typeof apply.run
type Step = Parameters<Run>[1]
type Nodes = readonly GraphNode<void>[]

interface Fault {
  readonly nodes?: (nodes: Nodes, client: Client, planning: Planning, step: Step) => Nodes
  readonly onFailure?: OnFailure
  readonly afterwards?: (client: Client, planning: Planning, step: Step) => Promise<unknown>
}

/** The action as it is, but for one fault of what carries the plan out. */
function faulty({ nodes = (all) => all, onFailure = 'continue', afterwards }: Fault): Action {
  const run: Run = async (inputs, step) => {
    const { file, variables, secrets } = inputs
    const environment = await readEnvironmentFile(file.source, {
      ...{ variables, secrets, input: 'file', warn: () => {} },
      certificates: { workspace: step.event.workspace, now: step.clock.now() },
    })
    const client = connectPaced(inputs, step)
    const planning = await planInStep(client, environment, inputs, step)
    const { plan, situation, account } = planning
    if (plan.problems.length > 0) return endPlan(planning, inputs, step)
    const waiting = { ...inputs, dry_run: false }
    const lanes = nodesInLanes(plan, situation, { client, waiting, step, sideBySide: inputs.max_parallel > 1 })
    const options = { maxParallel: inputs.max_parallel, onFailure, signal: step.signal, changed: account.note }
    const failure = applyFailure(await runGraph(nodes(lanes, client, planning, step), options))
    if (plan.changes.length > 0) await afterwards?.(client, planning, step)
    if (failure) throw failure
    step.report({ outcome: account.outcome })
  }
  return { ...apply, run }
}

const each = (change: (node: GraphNode<void>) => Partial<GraphNode<void>>) => (nodes: Nodes) =>
  nodes.map((node) => ({ ...node, ...change(node) }))

const done = async () => ({ outcome: 'changed', value: undefined }) as const

const failing = () => Promise.reject(new ChangeError('failed', 'No reason.'))
const broken = () => Promise.reject(new TypeError('undefined is not a function'))

/** Sends the rules of each listener once more. */
const twice: Fault = {
  afterwards: async (client, _planning, step) => {
    for await (const { name } of client.loadBalancers.list())
      for (const listener of await client.loadBalancers.listListeners(NAMESPACE.full, name))
        for (let count = 0; count < 2; count += 1) {
          const clusters = listener.clusters.map(({ serviceName, servicePort, certId }) => ({
            serviceName,
            servicePort,
            ...(certId ? { certId } : {}),
          }))
          await step.clock.sleep(60_000)
          await client.loadBalancers.updateListener(NAMESPACE.full, name, listener.name, clusters)
        }
  },
}

/** Tidies up keys of which the file says nothing. */
const tidying: Fault = {
  afterwards: async (client, { situation }) => {
    const { secret_keys, absent } = situation.environment
    const named = [...secret_keys.map(({ key_name }) => key_name), ...absent.secret_keys]
    for (const { id, name } of await client.secretKeys.list())
      if (!named.includes(name)) await client.secretKeys.delete(id)
  },
}

const showing: Fault = {
  afterwards: async (_client, _planning, step) => step.log.info(`The pin is ${SECRETS.PIN}.`),
}

const changingUntold: Fault = {
  afterwards: async (client) => client.secretKeys.create('untold'),
}

describe('an executor is detected that', () => {
  let harness: Harness
  beforeAll(async () => {
    harness = await Harness.open()
  })
  afterAll(() => harness.close())

  it.each([
    ['makes changes twice', twice, /^made twice: /],
    ['deletes what the file does not mention', tidying, /^deleted although nobody said so: secret_key/],
    ['knows no order', { nodes: each(() => ({ needs: [] })) }, /^a rule led nowhere: /],
    ['shows a secret', showing, /^a secret is shown: /],
    ['claims what it did not do', { nodes: each(() => ({ run: done })) }, /is changed, and nothing was sent/],
    ['does more than it says', changingUntold, /^secret_key untold was changed untold/],
    [
      'leaves something out',
      { nodes: (nodes: Nodes) => nodes.filter(({ name }) => !name.startsWith('SSH key ')) },
      /^the second plan is not empty: secret_key/,
    ],
    [
      'abandons what does not depend on a failure',
      { onFailure: 'stop' as const },
      /was not begun, and nothing that it needs failed/,
    ],
    ['fails for no reason', { nodes: each(() => ({ run: failing })) }, /^run again, it ended failed: /],
    ['has a defect', { nodes: each(() => ({ run: broken })) }, /^a defect: /],
  ])('%s', { timeout: 120_000 }, async (_, fault, words) => {
    expect(await findViolation(harness, faulty(fault), { seed: 20_170_104, runs: 300 }, words)).toMatch(words)
  })
})
