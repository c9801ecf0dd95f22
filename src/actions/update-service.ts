import type { Change } from '../changes/engine/change.ts'
import { applyInOrder, pendingChanges } from '../changes/graph/sequence.ts'
import { portChange } from '../changes/services/ports.ts'
import { publicNetChange } from '../changes/services/public-net.ts'
import type { ServiceOptions } from '../changes/services/service.ts'
import { settingsChange } from '../changes/services/settings.ts'
import { sizeChange } from '../changes/services/size.ts'
import type { Client } from '../client/client.ts'
import type { Service } from '../client/resources/services.ts'
import type { IsProvided, Problem, Values } from '../github/inputs/input.ts'
import { choice, custom, integer, variables } from '../github/inputs/input-kinds.ts'
import { joined } from '../messages/message.ts'
import { asked as said } from '../messages/services/service-inputs.ts'
import { defineAction } from '../step/action.ts'
import { account } from '../step/inputs/credentials.ts'
import { containerName } from '../step/inputs/names.ts'
import { portMaps, portProblem } from '../step/inputs/ports.ts'
import { openService, reportService, service, serviceOptions } from '../step/inputs/service.ts'
import { envsWarnings, logDirs } from '../step/inputs/settings.ts'
import { parseSize } from '../step/inputs/size.ts'
import { waiting } from '../step/inputs/waiting.ts'

const inputs = {
  spec_id: custom({ kind: 'integer', parse: parseSize }),
  port_maps: portMaps(),
  envs: variables({}),
  envs_strategy: choice({ allowed: ['merge', 'overwrite'], default: 'merge' }),
  log_dirs: logDirs(),
  container_name: containerName(),
  bandwidth: integer({ min: 1, max: 1_024 }),
  public_net_type: choice({ allowed: ['flow', 'bandwidth'] }),
}

type Requested = Values<typeof inputs>

const CHANGING = ['spec_id', 'port_maps', 'envs', 'log_dirs', 'bandwidth', 'public_net_type'] as const

// In the order that the platform's own clients use, one at a time.
function changesFor(
  client: Client,
  id: number,
  inputs: Requested,
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

/** What is requested, and what only goes together with something that is not. */
function problems({ port_maps }: Partial<Requested>, isProvided: IsProvided): readonly Problem[] {
  const found: Problem[] = []
  if (!CHANGING.some(isProvided)) {
    found.push({ input: CHANGING[0], message: said.nothing({ others: CHANGING.slice(1) }) })
  }
  const ports = portProblem(port_maps ?? [])
  if (ports !== undefined) found.push({ input: 'port_maps', message: ports })
  if (isProvided('envs_strategy') && !isProvided('envs'))
    found.push({ input: 'envs_strategy', message: said.goesWith({ names: ['envs'] }) })
  if (isProvided('container_name') && !isProvided('envs') && !isProvided('log_dirs'))
    found.push({ input: 'container_name', message: said.goesWith({ names: ['envs', 'log_dirs'] }) })
  return found
}

/** Changes size, ports, variables, log directories or public network of a service (API reference 9.8 to 9.10, 9.13). */
export const updateService = defineAction({
  name: 'update-service',
  branding: { icon: 'sliders', color: 'green' },
  operations: ['updateStatefulService', 'updateStatelessService', 'updateServicePorts', 'changeServiceSpec'],
  groups: [account, waiting('15m'), service],
  inputs,
  rules: problems,
  async run(inputs, step) {
    const { client, id } = await openService(inputs, step)
    for (const warning of envsWarnings(inputs.envs)) step.log.warning(warning)
    const options = serviceOptions(inputs, step)
    const requested = changesFor(client, id, inputs, options)
    const [first, ...others] = requested
    if (first === undefined) throw new TypeError('The rules of the inputs let nothing through.')
    const due = await pendingChanges([first, ...others], options)
    // Where all is as requested, the last one says so, or is sent again after an operation that failed.
    const result = await applyInOrder(due.length > 0 ? due : [others.at(-1) ?? first], options, requested)
    reportService(step, result, joined(CHANGING.filter((name) => inputs[name] !== undefined)))
  },
})
