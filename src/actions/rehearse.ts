import { API_VERSIONS } from '../client/versions.ts'
import { path } from '../github/inputs/file-kinds.ts'
import { boolean, choice, custom, integer } from '../github/inputs/input-kinds.ts'
import { declareSecret } from '../github/runner/secrets.ts'
import { rehearsal as said } from '../messages/step/rehearsal.ts'
import { defineAction } from '../step/action.ts'
import { environmentVariables } from '../step/inputs/environment-variables.ts'
import type { Step } from '../step/step.ts'
import type { Rehearsal } from './rehearse/process.ts'

/** As many as a summary shows; the log has all. */
const MOST_NOTES = 100

function firstOf(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_NOTES) return lines
  return [...lines.slice(0, MOST_NOTES - 1), said.more({ count: lines.length - MOST_NOTES + 1 })]
}

/** The end of the job has nothing to look for; where not even that can be saved, nothing was saved before. */
function forget(step: Pick<Step, 'saveState'>): void {
  try {
    step.saveState('control', '')
  } catch {}
}

/**
 * Saves for the end of the job what ends the rehearsal, and hands the later steps its address. A rehearsal that nobody
 * would end, or find, ends here.
 */
function handOver(
  step: Pick<Step, 'saveState' | 'exportVariable'>,
  rehearsal: Rehearsal,
  saved: Readonly<Record<string, string>>,
  variables: readonly (readonly [name: string, value: string])[],
): void {
  try {
    for (const [name, value] of Object.entries(saved)) step.saveState(name, value)
    for (const [name, value] of variables) step.exportVariable(name, value)
  } catch (error) {
    rehearsal.abandon()
    forget(step)
    throw error
  }
  rehearsal.release()
}

/** Starts the simulated platform in the job, and ends it with the job. */
export const rehearse = defineAction({
  name: 'rehearse',
  branding: { icon: 'play-circle', color: 'green' },
  operations: [],
  groups: [environmentVariables],
  inputs: {
    world: path({}),
    images_file: path({}),
    speed: integer({ default: 20, min: 1, max: 1000 }),
    // The simulator reads it, so that a problem names its line.
    faults: custom({ kind: 'yaml', parse: (text) => text }),
    generation: choice({ allowed: API_VERSIONS }),
    export_env: boolean({ default: true }),
    summary: boolean({ default: true }),
  },
  outputs: ['endpoint', 'app_key', 'app_secret', 'token', 'traffic'],
  secretOutputs: ['app_key', 'app_secret', 'token'],
  async run(inputs, step) {
    const { world, faults, speed, generation, export_env, summary } = inputs
    step.observer.phase(said.starting())
    const { readWorldInputs } = await import('./rehearse/world.ts')
    const { text, madeUp } = await readWorldInputs(inputs, step.event.workspace, step.log.warning)
    // It loads processes and HTTP, which a step whose inputs are refused does not need.
    const { proxyExemption, startRehearsal } = await import('./rehearse/process.ts')
    const request = { world: text, faults, speed, generation }
    const rehearsal = await startRehearsal(request, step.signal)
    const { endpoint, app_key, app_secret, token, control, traffic, secret, resources } = rehearsal
    for (const text of [app_key, app_secret, token, secret]) declareSecret(text)
    const variables: readonly (readonly [string, string])[] = [
      ['FENGCHAO_ENDPOINT', endpoint],
      ['FENGCHAO_APP_KEY', app_key],
      ['FENGCHAO_APP_SECRET', app_secret],
      ['FENGCHAO_TOKEN', token],
      ...(traffic === undefined ? [] : [['FENGCHAO_TRAFFIC', traffic] as const]),
      ...[proxyExemption()].filter((exemption) => exemption !== undefined),
    ]
    handOver(step, rehearsal, { control, secret, summary: String(summary) }, export_env ? variables : [])
    step.report({
      outcome: 'started',
      subject: world?.relative ?? said.builtInWorld(),
      headline: said.listens({ endpoint, speed }),
      notes: [
        ...(madeUp.length === 0 ? [] : [said.madeUp({ names: madeUp })]),
        ...(traffic === undefined ? [] : [said.answers({ traffic })]),
      ],
      list: { title: said.resources(), lines: resources, inSummary: resources },
    })
    step.set({ endpoint, app_key, app_secret, token, traffic: traffic ?? '' })
  },
  async post({ control, secret }, step) {
    if (!control || !secret) return
    declareSecret(secret)
    const { endRehearsal } = await import('./rehearse/process.ts')
    const journal = await endRehearsal(control, secret)
    if (journal === undefined) {
      step.log.warning(said.gone())
      return
    }
    const { findings, changes, requests } = journal
    step.report({
      outcome: changes.length === 0 ? 'unchanged' : 'changed',
      subject: said.whatChanged(),
      headline: said.ended({ fields: changes.length, requests: requests.length }),
      notes: findings,
      changes,
      list: { title: said.requests(), lines: requests, inSummary: firstOf(requests) },
    })
  },
})
