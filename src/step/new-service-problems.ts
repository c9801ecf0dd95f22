/** What of a new service does not go together: said before anything is sent. */
import type { Problem } from '../workflow/input.ts'
import { quote } from '../workflow/parsers.ts'
import type { Given } from './action.ts'
import { type AskedContainer, type AskedService, composed } from './new-service.ts'
import type { NewServiceInputs } from './new-service-inputs.ts'
import { portProblem } from './ports.ts'

/** Those of the inputs that speak of the only container. */
const OF_ONE = ['image_path', 'command', 'envs', 'log_dirs', 'ssh_keys', 'volumes'] as const

/** The keys that the platform puts into one container at most. */
const MOST_KEYS = 5

function weightProblems(containers: readonly AskedContainer[], weight: 'cpu_weight' | 'memory_weight'): string[] {
  const missing = containers.filter((one) => one[weight] === 0).map((one) => one.container_name)
  if (missing.length > 0)
    return [`needs ${weight} of ${missing.join(', ')}: only a container that stands alone may leave it out`]
  const total = containers.reduce((sum, one) => sum + one[weight], 0)
  return total === 100 ? [] : [`takes a ${weight} of each container, 100 in all; they sum to ${total}`]
}

function nameProblem(containers: readonly AskedContainer[]): string[] {
  const names = containers.map((one) => one.container_name)
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  return twice === undefined ? [] : [`takes each container_name once; ${quote(twice)} comes twice`]
}

function containerProblems(containers: readonly AskedContainer[], given: Given): readonly Problem[] {
  const several = containers.length > 1 ? OF_ONE.filter(given) : []
  const wrong = [
    ...weightProblems(containers, 'cpu_weight'),
    ...weightProblems(containers, 'memory_weight'),
    ...nameProblem(containers),
  ]
  return [
    ...several.map((input) => ({
      input,
      message: `speaks of the only container, but the definition has ${containers.length}`,
    })),
    ...wrong.map((message) => ({ input: 'definition', message })),
  ]
}

// Each rule with the input that its value may have come from, if not from the definition.
function rules(
  { stateful, replicas, port_maps, state_public_net: net, ip_id, containers }: AskedService,
  given: Given,
) {
  const needsNet = 'counts only with a public network (public_net: true)'
  const mounts = containers.some((one) => one.mounts.length > 0)
  const keys = containers.some((one) => one.ssh_keys.length > MOST_KEYS)
  return [
    ['port_maps', portProblem(port_maps)],
    ['replicas', stateful && replicas > 1 && 'takes one replica for a stateful service'],
    ['volumes', !stateful && mounts && 'takes volumes only for a stateful service (stateful: true)'],
    ['ssh_keys', keys && `takes at most ${MOST_KEYS} SSH keys for a container`],
    [
      'public_net',
      !stateful &&
        net.used &&
        'takes a public network only for a stateful service (stateful: true); put a load balancer in front of a stateless one',
    ],
    ['ip_id', !net.used && ip_id !== undefined && 'takes an IP only with a public network (public_net: true)'],
    ['bandwidth', !net.used && given('bandwidth') && needsNet],
    ['public_net_type', !net.used && given('public_net_type') && needsNet],
  ] as const
}

/** All of them. Values that did not parse are absent, and nothing is said of what they would have been. */
export function newServiceProblems(inputs: Partial<NewServiceInputs>, given: Given): readonly Problem[] {
  if (given('definition') && inputs.definition === undefined) return []
  const asked = composed(inputs, given)
  const source = (input: string) => (given('definition') && !given(input) ? 'definition' : input)
  const problems = rules(asked, given).flatMap(([input, message]) =>
    message ? [{ input: source(input), message }] : [],
  )
  if (asked.containers.length > 0) return [...containerProblems(asked.containers, given), ...problems]
  if (given('image_path')) return problems
  return [{ input: 'image_path', message: 'is required, or a definition with service_container_infos' }, ...problems]
}
