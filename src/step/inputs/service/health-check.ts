/** The inputs of the probe after a rollout. */

import { GOOD_ANSWERS, type Probe, type StatusRange } from '../../../changes/services/release/probe-settings.ts'
import { formatDuration } from '../../../github/inputs/duration.ts'
import { InputProblem, type Problem, type Values } from '../../../github/inputs/input.ts'
import { custom, duration, list } from '../../../github/inputs/input-kinds.ts'
import { quote } from '../../../github/report/truncate.ts'
import { healthCheckProblems as problems } from '../../../messages/services/health-check.ts'
import { group } from '../../action.ts'

/** An http or https address without a password, which the probe would not send and everybody would see; throws `InputProblem`. */
export function parseWebAddress(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (url && (url.username !== '' || url.password !== '')) throw new InputProblem(problems.noPassword())
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href
  throw new InputProblem(problems.address({ given: quote(given) }))
}

/** `200`, or a range such as `200-399`. */
export function parseStatusRange(given: string): StatusRange {
  const match = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(given)
  const from = Number(match?.[1])
  const to = Number(match?.[2] ?? match?.[1])
  if (match && from <= to) return { from, to }
  throw new InputProblem(problems.statuses({ given: quote(given) }))
}

const inputs = {
  health_check_url: custom({ kind: 'string', parse: parseWebAddress, guards: true }),
  health_check_status: list({ default: '200-299', commas: true, item: parseStatusRange }),
  health_check_timeout: duration({ default: '2m' }),
  health_check_interval: duration({ default: '1s' }),
}

/** The group, which knows what an interval has to be. */
export const healthCheck = group({ inputs, rules: (values) => paceProblems(values) })

type HealthCheck = Values<typeof inputs>

/**
 * What a sentence says of a pace at which the time of a probe, both in milliseconds, has no room for the good answers that it
 * needs, one at the beginning and the others later; `undefined` where it has.
 */
export function slowPace(timeout: number, interval: number) {
  if (interval * (GOOD_ANSWERS - 1) < timeout) return undefined
  return { needed: GOOD_ANSWERS, timeout: formatDuration(timeout), interval: formatDuration(interval) }
}

/** An interval that lets too few answers into the time of the probe would fail every deploy. */
function paceProblems(values: Partial<HealthCheck>): readonly Problem[] {
  const { health_check_url, health_check_timeout: timeout, health_check_interval: interval } = values
  if (health_check_url === undefined || timeout === undefined || interval === undefined) return []
  const pace = slowPace(timeout, interval)
  return pace === undefined ? [] : [{ input: 'health_check_interval', message: problems.tooSlow(pace) }]
}

/** The probe that is requested, or `undefined`; `of` is what holds the inputs where that is an item: `services.web`. */
export function probeOf(inputs: HealthCheck, of?: string): Probe | undefined {
  const { health_check_url: url, health_check_status: accepts, health_check_interval: intervalMs } = inputs
  if (url === undefined) return undefined
  return { url, accepts, intervalMs, ...(of === undefined ? {} : { prefix: `${of}.health_check_` }) }
}
