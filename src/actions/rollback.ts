import type { IsProvided, Problem } from '../github/inputs/input.ts'
import { boolean, integer, secret, text } from '../github/inputs/input-kinds.ts'
import { takes } from '../messages/github/deployment-inputs.ts'
import { imageInputProblems } from '../messages/images/image-inputs.ts'
import { defineAction, group } from '../step/action.ts'
import { account } from '../step/inputs/credentials.ts'
import { TAG_NAME } from '../step/inputs/names.ts'
import { healthCheck } from '../step/inputs/service/health-check.ts'
import { service } from '../step/inputs/service/service.ts'
import { waiting } from '../step/inputs/waiting.ts'

/** Only where it is to be one service of several. */
const oneService = group({
  ...service,
  rules: (values, isProvided) =>
    Object.keys(service.inputs).some(isProvided) ? service.rules(values, isProvided) : [],
})

const inputs = {
  environment: text({ required: true, pattern: /[^\p{Cc}]{1,255}/u, takes: takes.environment }),
  to: text({ default: 'previous', pattern: TAG_NAME.pattern, takes: takes.target }),
  min_ready_seconds: integer({ default: 10, min: 1, max: 600 }),
  rollback: boolean({ default: true, guards: true }),
  github_token: secret({ default: '${{ github.token }}' }),
}

function problems({ wait }: { readonly wait?: boolean }, isProvided: IsProvided): readonly Problem[] {
  return wait === false && isProvided('health_check_url')
    ? [{ input: 'health_check_url', message: imageInputProblems.needsWait() }]
    : []
}

/** Rolls an environment back to what it ran before, by the deployments that GitHub keeps of it. */
export const rollback = defineAction({
  name: 'rollback',
  branding: { icon: 'rotate-ccw', color: 'green' },
  operations: ['getService', 'updateServiceImage'],
  groups: [account, waiting('15m'), oneService, healthCheck],
  inputs,
  outputs: ['image_path', 'previous_image_path', 'rolled_back', 'services', 'deployment_id'],
  rules: problems,
  async run(values, step) {
    const { connect } = await import('../step/operations/connect.ts')
    const { rollBackEnvironment } = await import('./rollback/environment.ts')
    step.set({ rolled_back: false })
    const client = connect(values, step)
    const { outcome, url } = await rollBackEnvironment(client, values, step)
    step.report({ outcome, links: url === '' ? [] : [{ text: url, url }] })
  },
})
