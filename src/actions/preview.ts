import { previewEnded } from '../messages/environment/preview.ts'
import { joined } from '../messages/message.ts'
import { defineAction } from '../step/action.ts'
import { environmentVariables } from '../step/inputs/environment-variables.ts'
import { waiting } from '../step/inputs/waiting.ts'
import { accountUnlessIdle, previewInputs, problemsOfPreview } from './preview/inputs.ts'
import { isIdle, operationOf } from './preview/operation.ts'

/** An environment for each pull request: it comes with it and goes with it, and what was forgotten is swept. */
export const preview = defineAction({
  name: 'preview',
  branding: { icon: 'eye', color: 'green' },
  operations: [
    ...([
      'listServices',
      'createService',
      'updateStatelessService',
      'updateServiceImage',
      'updateServicePorts',
    ] as const),
    ...(['changeServiceSpec', 'scaleService', 'deleteService', 'listLoadBalancers', 'updateListener'] as const),
  ],
  groups: [accountUnlessIdle, waiting('45m'), environmentVariables],
  inputs: previewInputs,
  outputs: ['url', 'services', 'removed', 'deployment_id', 'operation'],
  rules: problemsOfPreview,
  async run(values, step) {
    const { event } = step
    const operation = operationOf(values.operation, event) ?? 'none'
    step.set({ operation, services: [], removed: [], url: '' })
    if (isIdle(values.operation, event)) {
      const name = `${event.name ?? ''} (${event.change?.action ?? ''})`
      const headline = event.change?.isFork ? previewEnded.fork() : previewEnded.otherEvent({ event: name })
      return step.report({ outcome: 'unchanged', headline })
    }
    const { readTemplates } = await import('./preview/names.ts')
    const { connectPaced } = await import('../step/operations/connect.ts')
    const text = values.file.read().toString('utf8')
    const templates = await readTemplates(text, values.variables ?? [])
    const work = { client: connectPaced(values, step), values, templates, step }
    const number = values.number ?? event.pullRequest ?? 0
    if (operation === 'sweep') {
      const { sweep } = await import('./preview/sweep.ts')
      return step.report({ outcome: (await sweep(work)).outcome })
    }
    if (operation === 'up') {
      const { bringUp } = await import('./preview/up.ts')
      return step.report({ outcome: await bringUp(work, number) })
    }
    const { takeDown } = await import('./preview/down.ts')
    const { outcome, removed } = await takeDown(work, number)
    step.set({ removed })
    const facts = { number, names: joined(removed.map(({ name }) => name)) }
    const said = values.dry_run ? previewEnded.wouldGo : previewEnded.down
    step.report({ outcome, headline: removed.length === 0 ? previewEnded.nothing({ number }) : said(facts) })
  },
})
