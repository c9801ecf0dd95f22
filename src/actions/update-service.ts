import type { Change } from '../changes/engine/change.ts'
import { applyInOrder, pendingChanges } from '../changes/graph/sequence.ts'
import { portChange } from '../changes/services/ports.ts'
import { publicNetChange } from '../changes/services/public-net.ts'
import type { ServiceOptions } from '../changes/services/service.ts'
import { settingsChange } from '../changes/services/settings.ts'
import { sizeChange } from '../changes/services/size.ts'
import type { Client } from '../client/client.ts'
import type { Service } from '../client/resources/services.ts'
import type { Problem, Values } from '../github/inputs/input.ts'
import { choice, custom, integer } from '../github/inputs/input-kinds.ts'
import { joined } from '../messages/message.ts'
import { asked as said } from '../messages/services/service-inputs.ts'
import { defineAction, type IsProvided } from '../step/action.ts'
import { common, connect, credentialProblems } from '../step/inputs/credentials.ts'
import { containerName } from '../step/inputs/names.ts'
import { portMaps, portProblem } from '../step/inputs/ports.ts'
import { reportService, resolveService, service, serviceOptions, serviceProblems } from '../step/inputs/service.ts'
import { envs, envsWarnings, logDirs } from '../step/inputs/settings.ts'
import { parseSize, SIZE_NAMES } from '../step/inputs/size.ts'
import { waiting } from '../step/inputs/waiting.ts'

const wanted = {
  spec_id: custom({
    kind: 'integer',
    description: `Size of a stateless service: 1 to 7, or by name: ${SIZE_NAMES}.`,
    parse: parseSize,
  }),
  port_maps: portMaps('The full list of ports'),
  envs: envs('Environment variables of a stateless service: KEY=value, a line each.'),
  envs_strategy: choice({
    description: 'merge: what is not named stays; overwrite: it goes.',
    allowed: ['merge', 'overwrite'],
    default: 'merge',
  }),
  log_dirs: logDirs('The full list of log directories of a stateless service; empty leaves it.'),
  container_name: containerName({
    description: 'Whose envs and log_dirs; may be left out where the service has one container.',
  }),
  bandwidth: integer({
    description: 'Bandwidth in Mbps of the public network of a stateful service.',
    min: 1,
    max: 1_024,
  }),
  public_net_type: choice({
    description: 'How the public network of a stateful service is charged.',
    allowed: ['flow', 'bandwidth'],
  }),
}

const CHANGING = ['spec_id', 'port_maps', 'envs', 'log_dirs', 'bandwidth', 'public_net_type'] as const

// In the order that the platform's own clients use, one at a time.
function changesFor(
  client: Client,
  id: number,
  inputs: Values<typeof wanted>,
  options: ServiceOptions,
): readonly Change<Service>[] {
  const { spec_id, port_maps, bandwidth, public_net_type: type, container_name, envs, envs_strategy, log_dirs } = inputs
  const settings = { container_name, envs, envs_strategy, log_dirs }
  const net = { bandwidth, type }
  return [
    ...(envs === undefined && log_dirs === undefined ? [] : [settingsChange(client, id, [settings], options)]),
    ...(spec_id === undefined ? [] : [sizeChange(client, id, spec_id, options)]),
    ...(port_maps === undefined ? [] : [portChange(client, id, port_maps, options)]),
    ...(bandwidth === undefined && type === undefined ? [] : [publicNetChange(client, id, net, options)]),
  ]
}

/** What was asked for, and what only goes together with something that was not. */
function problems({ port_maps }: Partial<Values<typeof wanted>>, given: IsProvided): readonly Problem[] {
  const found: Problem[] = []
  if (!CHANGING.some(given)) {
    found.push({ input: CHANGING[0], message: said.nothing({ others: CHANGING.slice(1) }) })
  }
  const ports = portProblem(port_maps ?? [])
  if (ports !== undefined) found.push({ input: 'port_maps', message: ports })
  if (given('envs_strategy') && !given('envs'))
    found.push({ input: 'envs_strategy', message: said.goesWith({ names: ['envs'] }) })
  if (given('container_name') && !given('envs') && !given('log_dirs'))
    found.push({ input: 'container_name', message: said.goesWith({ names: ['envs', 'log_dirs'] }) })
  return found
}

/** Changes size, ports, variables, log directories or public network of a service (API reference 9.8 to 9.10, 9.13). */
export const updateService = defineAction({
  name: 'update-service',
  folder: 'actions/update-service',
  title: 'Fengchao: update a service',
  description:
    'Changes size, ports, variables, log directories or public network of a service; what is not named stays as it is.',
  branding: { icon: 'sliders', color: 'green' },
  operations: ['updateStatefulService', 'updateStatelessService', 'updateServicePorts', 'changeServiceSpec'],
  inputs: { ...common, ...waiting('15m'), ...service, ...wanted },
  outputs: {
    service_id: 'Id of the service.',
    service_name: 'Name of the service.',
    namespace: 'Full name of its space.',
    status: "The platform's last word for the service.",
    changed: 'true where a change was sent.',
    elapsed_seconds: 'How long the step took.',
  },
  rules: (values, given) => [...credentialProblems(given), ...serviceProblems(given), ...problems(values, given)],
  async run(inputs, step) {
    const client = await connect(inputs, step)
    for (const warning of envsWarnings(inputs.envs)) step.log.warning(warning)
    const id = await resolveService(inputs, client)
    step.set({ service_id: id })
    const options = serviceOptions(inputs, step)
    const asked = changesFor(client, id, inputs, options)
    const [first, ...others] = asked
    if (first === undefined) throw new TypeError('The rules of the inputs let nothing be asked for.')
    const due = await pendingChanges([first, ...others], options)
    // Where all is as asked, the last one says so, or is sent again after an operation that failed.
    const result = await applyInOrder(due.length > 0 ? due : [others.at(-1) ?? first], options, asked)
    reportService(step, result, joined(CHANGING.filter((name) => inputs[name] !== undefined)))
    return {}
  },
})
