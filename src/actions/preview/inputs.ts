/** The inputs of `preview`, and what they must be together. */
import { path } from '../../github/inputs/file-kinds.ts'
import type { IsProvided, Problem, Values } from '../../github/inputs/input.ts'
import { choice, duration, integer, secret, text } from '../../github/inputs/input-kinds.ts'
import { readEvent } from '../../github/runner/event.ts'
import { previewProblems as problems } from '../../messages/environment/preview.ts'
import { takes } from '../../messages/github/deployment-inputs.ts'
import { nameForms } from '../../messages/step/name-forms.ts'
import { group } from '../../step/action.ts'
import { account } from '../../step/inputs/credentials.ts'
import { LABEL_NAME } from '../../step/inputs/names.ts'
import { LAST_PORT } from '../../step/inputs/service/ports.ts'
import { ANY_NAME } from '../../step/inputs/service/service.ts'
import { isIdle, operationOf } from './operation.ts'

const HOST = { pattern: /[^\s/:\p{Cc}]{1,253}/u, takes: nameForms.any } as const

export const previewInputs = {
  operation: choice({ allowed: ['up', 'down', 'sweep'], guards: true }),
  file: path({ required: true }),
  namespace: text(ANY_NAME),
  lb_name: text(LABEL_NAME),
  listener_name: text(LABEL_NAME),
  service_name: text(ANY_NAME),
  service_port: integer({ min: 1, max: LAST_PORT }),
  number: integer({ min: 1 }),
  host: text(HOST),
  expire_after: duration({ default: '72h', guards: true }),
  environment: text({ default: 'preview', pattern: /[^\p{Cc}]{1,255}/u, takes: takes.environment }),
  github_token: secret({ default: '${{ github.token }}' }),
}

/** A run that has nothing to do needs no credentials, and a fork has none. */
export const accountUnlessIdle = group({
  ...account,
  rules: (values, isProvided) => (isIdle(undefined, readEvent(process.env)) ? [] : account.rules(values, isProvided)),
})

export type PreviewInputs = Values<typeof previewInputs>

/** What the rule of a preview needs is given whole or not at all, and the number has to be known where it is used. */
export function problemsOfPreview(
  values: Partial<PreviewInputs> & { readonly variables?: readonly { readonly key: string }[] | undefined },
  isProvided: IsProvided,
  env: NodeJS.ProcessEnv = process.env,
): readonly Problem[] {
  const found: Problem[] = []
  const rule = ['lb_name', 'listener_name', 'host'] as const
  const given = rule.find(isProvided)
  if (given !== undefined)
    for (const input of rule.filter((one) => !isProvided(one)))
      found.push({ input, message: problems.needs({ input: given }) })
  if (values.host !== undefined && !values.host.includes('${PR}'))
    found.push({ input: 'host', message: problems.noPr() })
  if (values.variables?.some(({ key }) => key === 'PR'))
    found.push({ input: 'variables', message: problems.prIsOurs() })
  return [...found, ...eventProblems(values, isProvided, env)]
}

function eventProblems(
  { operation: given }: Partial<PreviewInputs>,
  isProvided: IsProvided,
  env: NodeJS.ProcessEnv,
): readonly Problem[] {
  const event = readEvent(env)
  if (isIdle(given, event)) return []
  const name = event.name ?? ''
  if (name === 'pull_request_target') return [{ input: 'operation', message: problems.pullRequestTarget() }]
  const operation = operationOf(given, event)
  if (operation === undefined) return [{ input: 'operation', message: problems.byHand({ event: name }) }]
  const needsNumber = (operation === 'up' || operation === 'down') && !isProvided('number')
  return needsNumber && event.pullRequest === undefined ? [{ input: 'number', message: problems.numberNeeded() }] : []
}
