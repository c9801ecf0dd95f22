/** The inputs of `blue-green`, and what they must be together. */
import type { IsProvided, Problem, Values } from '../../github/inputs/input.ts'
import { InputProblem } from '../../github/inputs/input.ts'
import { choice, custom, duration, integer, list, text } from '../../github/inputs/input-kinds.ts'
import { quote } from '../../github/report/truncate.ts'
import { takes } from '../../messages/github/inputs.ts'
import { blueGreenProblems as problems } from '../../messages/network/blue-green-inputs.ts'
import { healthCheckProblems } from '../../messages/services/health-check.ts'
import { IMAGE_SOURCES, imageProblems, images } from '../../step/inputs/images.ts'
import { LABEL_NAME } from '../../step/inputs/names.ts'
import { parseStatusRange, slowPace } from '../../step/inputs/service/health-check.ts'
import { ANY_NAME } from '../../step/inputs/service/service.ts'

/** A service's name has so many characters at most. */
const LONGEST_NAME = 24

function parsePath(given: string): string {
  if (/^\/[!-~]*$/.test(given) && !given.includes('#')) return given
  throw new InputProblem(problems.path())
}

function parseLabel(given: string): string {
  if (LABEL_NAME.pattern.exec(given)?.[0] === given) return given
  throw new InputProblem(takes({ what: LABEL_NAME.takes(), got: quote(given) }))
}

export const blueGreenInputs = {
  operation: choice({ allowed: ['deploy', 'switch_back'], default: 'deploy', guards: true, refuseEmpty: true }),
  namespace: text({ required: true, ...ANY_NAME }),
  lb_name: text({ required: true, ...LABEL_NAME }),
  listener_names: list({ commas: true, item: parseLabel, guards: true }),
  service_name: text({ required: true, ...LABEL_NAME }),
  standby_name: text(LABEL_NAME),
  image_path: images.inputs.image_path,
  container_images: images.inputs.container_images,
  image_from: images.inputs.image_from,
  test_port: integer({ min: 1, max: 65_535, guards: true }),
  health_check_path: custom({ kind: 'string', default: '/', parse: parsePath }),
  health_check_status: list({ default: '200-299', commas: true, item: parseStatusRange }),
  health_check_timeout: duration({ default: '2m' }),
  health_check_interval: duration({ default: '1s' }),
  min_ready_seconds: images.inputs.min_ready_seconds,
  bake_time: duration({ default: '2m', min: 0, guards: true }),
  after: choice({ allowed: ['keep', 'scale_down', 'delete'], default: 'keep', guards: true }),
}

/** The values of these inputs. */
export type BlueGreenInputs = Values<typeof blueGreenInputs>

/** The name of the standby where none is given. */
export function standbyNameOf({ service_name, standby_name }: Pick<BlueGreenInputs, 'service_name' | 'standby_name'>) {
  return standby_name ?? `${service_name}-b`
}

/** What does not go together. */
export function blueGreenRules(
  values: Partial<BlueGreenInputs & { readonly wait: boolean }>,
  isProvided: IsProvided,
): readonly Problem[] {
  const { operation = 'deploy', service_name, standby_name, test_port: port, wait } = values
  const imageRules =
    operation === 'deploy'
      ? imageProblems(isProvided)
      : IMAGE_SOURCES.filter(isProvided).map((input) => ({ input, message: problems.noImage() }))
  return [
    ...imageRules,
    ...(wait === false ? [{ input: 'wait', message: problems.waits() }] : []),
    ...(service_name === undefined ? [] : nameProblems({ service_name, standby_name })),
    ...(port === undefined || port === 80 || port > 1024
      ? []
      : [{ input: 'test_port', message: problems.port({ port }) }]),
    ...paceProblems(values),
  ]
}

function nameProblems(names: Pick<BlueGreenInputs, 'service_name' | 'standby_name'>): readonly Problem[] {
  const name = standbyNameOf(names)
  if (name === names.service_name) return [{ input: 'standby_name', message: problems.otherName() }]
  if (name.length <= LONGEST_NAME) return []
  return [{ input: 'standby_name', message: problems.longName({ name, most: LONGEST_NAME }) }]
}

/** An interval that lets too few answers into the time of the probe would fail every run. */
function paceProblems(values: Partial<BlueGreenInputs>): readonly Problem[] {
  const { health_check_timeout: timeout, health_check_interval: interval } = values
  if (timeout === undefined || interval === undefined) return []
  const pace = slowPace(timeout, interval)
  return pace === undefined ? [] : [{ input: 'health_check_interval', message: healthCheckProblems.tooSlow(pace) }]
}
