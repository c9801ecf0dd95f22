/** The inputs of the probe after a rollout. */
import type { Probe, StatusRange } from '../rollout/probe.ts'
import { InputProblem, type Values } from '../workflow/input.ts'
import { custom, duration, list } from '../workflow/input-kinds.ts'
import { quote } from '../workflow/parsers.ts'

/** An http or https address without a password, which the probe would not send and everybody would see; throws `InputProblem`. */
export function parseWebAddress(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (url && (url.username !== '' || url.password !== ''))
    throw new InputProblem('takes an http or https address without a user name or password in it')
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href
  throw new InputProblem(`takes an http or https address; got ${quote(given)}`)
}

/** `200`, or a range such as `200-399`. */
export function parseStatusRange(given: string): StatusRange {
  const match = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(given)
  const from = Number(match?.[1])
  const to = Number(match?.[2] ?? match?.[1])
  if (match && from <= to) return { from, to }
  throw new InputProblem(`takes HTTP statuses or ranges of them, such as 200 or 200-399; got ${quote(given)}`)
}

export const healthCheck = {
  health_check_url: custom({
    kind: 'string',
    description:
      'Probed after the rollout until it answers well three times in a row; failing it counts as a failed rollout.',
    parse: parseWebAddress,
  }),
  health_check_status: list({
    description: 'Statuses that count as a good answer, singly or as ranges.',
    default: '200-399',
    commas: true,
    item: parseStatusRange,
  }),
  health_check_timeout: duration({ description: 'How long the probe may take to pass.', default: '2m' }),
}

/** The probe asked for, or `undefined`. */
export function probeOf(inputs: Values<typeof healthCheck>): Probe | undefined {
  return inputs.health_check_url === undefined
    ? undefined
    : { url: inputs.health_check_url, accepts: inputs.health_check_status }
}
