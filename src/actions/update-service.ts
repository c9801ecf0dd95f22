import type { Client } from '../client/client.ts'
import type { Service } from '../client/services.ts'
import type { Change } from '../rollout/change.ts'
import type { RollbackOptions } from '../rollout/rollback.ts'
import { applyInOrder } from '../rollout/sequence.ts'
import { portChange, publicNetChange, settingsChange, specChange } from '../rollout/service-update.ts'
import { defineAction } from '../step/action.ts'
import { common, connect, credentialProblems } from '../step/credentials.ts'
import { containerName } from '../step/names.ts'
import { envs, logDirs } from '../step/new-service.ts'
import { portMaps, portProblem } from '../step/ports.ts'
import { resolveService, service, serviceOptions, serviceProblems, tellService } from '../step/service.ts'
import { parseSize } from '../step/size.ts'
import { waiting } from '../step/waiting.ts'
import type { Problem, Values } from '../workflow/input.ts'
import { choice, custom, integer } from '../workflow/input-kinds.ts'

const wanted = {
  spec_id: custom({
    kind: 'integer',
    description:
      'Size of a stateless service: 1 to 7, or by name: micro, small, medium, large, luxury, flagship, super.',
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

// In the order in which the platform's own clients make them, one at a time.
function changesFor(
  client: Client,
  id: number,
  inputs: Values<typeof wanted>,
  options: RollbackOptions,
): readonly Change<Service>[] {
  const { spec_id, port_maps, bandwidth, public_net_type: type, container_name, envs_strategy, log_dirs } = inputs
  const changes: Change<Service>[] = []
  if (inputs.envs !== undefined || log_dirs !== undefined) {
    changes.push(settingsChange(client, id, { container_name, envs: inputs.envs, envs_strategy, log_dirs }, options))
  }
  if (spec_id !== undefined) changes.push(specChange(client, id, spec_id, options))
  if (port_maps !== undefined) changes.push(portChange(client, id, port_maps, options))
  if (bandwidth !== undefined || type !== undefined)
    changes.push(publicNetChange(client, id, { bandwidth, type }, options))
  return changes
}

/** Changes size, ports, variables, log directories or public network of a service (API reference 9.8 to 9.10, 9.13). */
export const updateService = defineAction({
  name: 'update-service',
  folder: 'actions/update-service',
  title: 'Fengchao: update a service',
  description:
    'Changes size, ports, variables, log directories or public network of a service; what is not named stays as it is.',
  branding: { icon: 'sliders', color: 'green' },
  inputs: { ...common, ...waiting('15m'), ...service, ...wanted },
  outputs: {
    service_id: 'Id of the service.',
    service_name: 'Name of the service.',
    namespace: 'Full name of its space.',
    status: "The platform's last word for the service.",
    changed: 'true where a change was sent.',
    elapsed_seconds: 'How long the step took.',
  },
  rules: (values, given): readonly Problem[] => {
    const none = CHANGING.some(given)
      ? []
      : [
          {
            input: CHANGING[0],
            message: `is required, or another of ${CHANGING.slice(1).join(', ')}: nothing was asked for`,
          },
        ]
    const ports = portProblem(values.port_maps ?? [])
    return [
      ...credentialProblems(given),
      ...serviceProblems(given),
      ...none,
      ...(ports === undefined ? [] : [{ input: 'port_maps', message: ports }]),
    ]
  },
  async run(inputs, step) {
    const client = connect(inputs, step)
    const id = await resolveService(inputs, client)
    step.set({ service_id: id })
    const options = serviceOptions(inputs, step)
    const [first, ...others] = changesFor(client, id, inputs, options)
    if (first === undefined) throw new TypeError('The rules of the inputs let nothing be asked for.')
    // Everything that would be refused is refused before anything is sent.
    const now = await first.read(options.deadlineAt)
    for (const change of [first, ...others]) change.check?.(now)
    const result = await applyInOrder([first, ...others], options)
    tellService(step, result, CHANGING.filter((name) => inputs[name] !== undefined).join(', '))
    return {}
  },
})
