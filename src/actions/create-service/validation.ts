/** What of a new service does not go together: said before anything is sent. */

import type { IsProvided, Problem } from '../../github/inputs/input.ts'
import { quote } from '../../github/report/truncate.ts'
import { newService as words } from '../../messages/services/new-service.ts'
import { portProblem } from '../../step/inputs/service/ports.ts'
import type { NewServiceInputs } from './inputs.ts'
import { composeService, type RequestedContainer, type RequestedService } from './request.ts'

/** Those of the inputs that speak of the only container. */
const OF_ONE = ['image_path', 'command', 'envs', 'envs_file', 'log_dirs', 'ssh_keys', 'volumes'] as const

/** The keys that the platform puts into one container at most. */
const MOST_KEYS = 5

function weightProblems(containers: readonly RequestedContainer[], weight: 'cpu_weight' | 'memory_weight'): string[] {
  const missing = containers.filter((one) => one[weight] === 0).map((one) => one.container_name)
  if (missing.length > 0) return [words.weightMissing({ weight, containers: missing })]
  const total = containers.reduce((sum, one) => sum + one[weight], 0)
  return total === 100 ? [] : [words.weightSum({ weight, total })]
}

function nameProblem(containers: readonly RequestedContainer[]): string[] {
  const names = containers.map((one) => one.container_name)
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  return twice === undefined ? [] : [words.nameTwice({ name: quote(twice) })]
}

function containerProblems(containers: readonly RequestedContainer[], isProvided: IsProvided): readonly Problem[] {
  const several = containers.length > 1 ? OF_ONE.filter(isProvided) : []
  const wrong = [
    ...weightProblems(containers, 'cpu_weight'),
    ...weightProblems(containers, 'memory_weight'),
    ...nameProblem(containers),
  ]
  return [
    ...several.map((input) => ({
      input,
      message: words.ofOneContainer({ count: containers.length }),
    })),
    ...wrong.map((message) => ({ input: 'definition', message })),
  ]
}

// Each rule with the input that its value may have come from, if not from the definition.
function rules(
  { stateful, replicas, port_maps, state_public_net: net, ip_id, containers }: RequestedService,
  isProvided: IsProvided,
) {
  const mounts = containers.some((one) => one.mounts.length > 0)
  const keys = containers.some((one) => one.ssh_keys.length > MOST_KEYS)
  return [
    ['port_maps', portProblem(port_maps)],
    ['replicas', stateful && replicas > 1 && words.oneReplica()],
    ['volumes', !stateful && mounts && words.volumesStateful()],
    ['ssh_keys', keys && words.mostKeys({ most: MOST_KEYS })],
    ['public_net', !stateful && net.used && words.netStateful()],
    ['ip_id', !net.used && ip_id !== undefined && words.ipNeedsNet()],
    ['bandwidth', !net.used && isProvided('bandwidth') && words.needsNet()],
    ['public_net_type', !net.used && isProvided('public_net_type') && words.needsNet()],
  ] as const
}

/** All of them. Values that did not parse are absent, and nothing is said of what they would have been. */
export function newServiceProblems(inputs: Partial<NewServiceInputs>, isProvided: IsProvided): readonly Problem[] {
  if (isProvided('definition') && inputs.definition === undefined) return []
  const requested = composeService(inputs, isProvided)
  const source = (input: string) => (isProvided('definition') && !isProvided(input) ? 'definition' : input)
  const problems = rules(requested, isProvided).flatMap(([input, message]) =>
    message ? [{ input: source(input), message }] : [],
  )
  if (requested.containers.length > 0) return [...containerProblems(requested.containers, isProvided), ...problems]
  if (isProvided('image_path')) return problems
  return [{ input: 'image_path', message: words.noContainer() }, ...problems]
}
