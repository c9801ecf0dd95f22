import { API_VERSIONS } from '../client/api-version.ts'
import { boolean, choice, custom, integer, path } from '../github/inputs/input-kinds.ts'
import { declareSecret } from '../github/runner/secrets.ts'
import { rehearsal as said } from '../messages/step/rehearsal.ts'
import { defineAction } from '../step/action.ts'
import type { Step } from '../step/step.ts'
import type { Rehearsal } from './rehearse/process.ts'

/** As many as a summary shows; the log has all. */
const MOST_NOTES = 100

function firstOf(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_NOTES) return lines
  return [...lines.slice(0, MOST_NOTES - 1), said.more({ count: lines.length - MOST_NOTES + 1 })]
}

/** The end of the job has nothing to look for; where not even that can be kept, nothing was kept before. */
function forget(step: Pick<Step, 'saveState'>): void {
  try {
    step.saveState('control', '')
  } catch {}
}

/**
 * Keeps for the end of the job what ends the rehearsal, and tells the later steps where it is. A rehearsal that nobody
 * would end, or find, ends here.
 */
function handOver(
  step: Pick<Step, 'saveState' | 'exportVariable'>,
  rehearsal: Rehearsal,
  kept: Readonly<Record<string, string>>,
  variables: readonly (readonly [name: string, value: string])[],
): void {
  try {
    for (const [name, value] of Object.entries(kept)) step.saveState(name, value)
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
  folder: 'actions/rehearse',
  title: 'Fengchao: rehearse',
  description:
    'Plays the platform for the rest of the job, so that a deployment runs for real against nothing that costs.',
  branding: { icon: 'play-circle', color: 'green' },
  operations: [],
  inputs: {
    world: path({
      description: 'YAML file of the workspace that says what exists at the start.',
      runtimeDefault: 'a small built-in world',
    }),
    speed: integer({
      description: 'How many times faster than the platform its clock runs, 1 to 1000.',
      default: 20,
      min: 1,
      max: 1000,
    }),
    faults: custom({
      kind: 'yaml',
      description: "List of what goes wrong, by the names in the simulator's documentation.",
      // The simulator reads it, so that a problem names its line.
      parse: (text) => text,
    }),
    generation: choice({
      description: 'Which generation of field names it answers in; requests are taken in both.',
      allowed: API_VERSIONS,
      runtimeDefault: 'that of the world, else 2017-01',
    }),
    export_env: boolean({
      description: 'Hand endpoint and credentials to the later steps of the job as FENGCHAO_* variables.',
      default: true,
    }),
    summary: boolean({
      description: 'Write to the job summary what was started and, when the job ends, what the rehearsal changed.',
      default: true,
    }),
  },
  outputs: {
    endpoint: 'Where the simulated platform listens, for the input of the same name.',
    app_key: 'Access Key of its account; masked.',
    app_secret: 'Access Secret that belongs to the key; masked.',
    token: 'A token that lives as long as the rehearsal; masked.',
  },
  secretOutputs: ['app_key', 'app_secret', 'token'],
  async run({ world, faults, speed, generation, export_env, summary }, step) {
    step.observer.phase(said.starting())
    // It loads processes and HTTP, which a step whose inputs are refused does not need.
    const { proxyExemption, startRehearsal } = await import('./rehearse/process.ts')
    const play = { world: world?.read().toString('utf8'), faults, speed, generation }
    const rehearsal = await startRehearsal(play, step.signal)
    const { endpoint, app_key, app_secret, token, control, secret, resources } = rehearsal
    for (const text of [app_key, app_secret, token, secret]) declareSecret(text)
    const variables: readonly (readonly [string, string])[] = [
      ['FENGCHAO_ENDPOINT', endpoint],
      ['FENGCHAO_APP_KEY', app_key],
      ['FENGCHAO_APP_SECRET', app_secret],
      ['FENGCHAO_TOKEN', token],
      ...[proxyExemption()].filter((exemption) => exemption !== undefined),
    ]
    handOver(step, rehearsal, { control, secret, summary: String(summary) }, export_env ? variables : [])
    const headline = said.listens({ endpoint, speed })
    step.conclude('started')
    step.log.info(headline)
    step.log.group(said.resources(), resources)
    step.report({ subject: world?.relative ?? said.builtInWorld(), headline, notes: resources })
    return { endpoint, app_key, app_secret, token }
  },
  async post({ control, secret, summary }, step) {
    if (!control || !secret) return
    declareSecret(secret)
    const { endRehearsal } = await import('./rehearse/process.ts')
    const journal = await endRehearsal(control, secret)
    if (journal === undefined) {
      step.log.warning(said.gone())
      return
    }
    const { changes, requests } = journal
    const headline = said.ended({ fields: changes.length, requests: requests.length })
    step.conclude(changes.length === 0 ? 'unchanged' : 'changed')
    step.log.info(headline)
    step.log.group(said.requests(), requests)
    if (summary === 'true') step.report({ subject: said.whatChanged(), headline, changes, notes: firstOf(requests) })
  },
})
