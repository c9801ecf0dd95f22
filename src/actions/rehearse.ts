import { DIALECTS } from '../client/dialect.ts'
import { defineAction } from '../step/action.ts'
import { boolean, choice, custom, integer, path } from '../workflow/input-kinds.ts'
import { declareSecret } from '../workflow/secrets.ts'

const counted = (count: number, what: string) => `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`

/** As many as a summary shows; the log has all. */
const MOST_NOTES = 100

function firstOf(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_NOTES) return lines
  return [...lines.slice(0, MOST_NOTES - 1), `and ${lines.length - MOST_NOTES + 1} more, which the log has`]
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
      allowed: DIALECTS,
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
    step.observer.phase('Starting the simulator')
    // It loads processes and HTTP, which a step whose inputs are refused does not need.
    const { proxyExemption, startRehearsal } = await import('../step/rehearsal.ts')
    const play = { world: world?.read().toString('utf8'), faults, speed, generation }
    const rehearsal = await startRehearsal(play, step.signal)
    const { endpoint, app_key, app_secret, token, control, secret, resources } = rehearsal
    for (const text of [app_key, app_secret, token, secret]) declareSecret(text)
    step.keep('control', control)
    step.keep('secret', secret)
    step.keep('summary', String(summary))
    rehearsal.release()
    if (export_env) {
      step.exportVariable('FENGCHAO_ENDPOINT', endpoint)
      step.exportVariable('FENGCHAO_APP_KEY', app_key)
      step.exportVariable('FENGCHAO_APP_SECRET', app_secret)
      step.exportVariable('FENGCHAO_TOKEN', token)
      const exemption = proxyExemption()
      if (exemption !== undefined) step.exportVariable(...exemption)
    }
    const headline = `The simulated platform listens on ${endpoint}, ${speed} times as fast as the real one, until the job ends.`
    step.conclude('started')
    step.log.info(headline)
    step.log.group('What there is', resources)
    step.tell({ subject: world?.relative ?? 'the built-in world', headline, notes: resources })
    return { endpoint, app_key, app_secret, token }
  },
  async post({ control, secret, summary }, step) {
    if (control === undefined || secret === undefined) return
    declareSecret(secret)
    const { endRehearsal } = await import('../step/rehearsal.ts')
    const journal = await endRehearsal(control, secret)
    if (journal === undefined) {
      step.log.warning('The simulated platform was gone before the job ended; what the rehearsal changed is not known.')
      return
    }
    const { changes, requests } = journal
    const headline = `The rehearsal changed ${counted(changes.length, 'field')} in ${counted(requests.length, 'request')}; the simulated platform is gone.`
    step.conclude(changes.length === 0 ? 'unchanged' : 'changed')
    step.log.info(headline)
    step.log.group('Requests', requests)
    if (summary === 'true') step.tell({ subject: 'what changed', headline, changes, notes: firstOf(requests) })
  },
})
