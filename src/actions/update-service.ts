import type { IsProvided, Problem } from '../github/inputs/input.ts'
import { joined } from '../messages/message.ts'
import { updateProblems as said } from '../messages/services/service-inputs.ts'
import { defineAction } from '../step/action.ts'
import { account } from '../step/inputs/credentials.ts'
import { portProblem } from '../step/inputs/service/ports.ts'
import { service } from '../step/inputs/service/service.ts'
import { variableWarnings } from '../step/inputs/service/settings.ts'
import { waiting } from '../step/inputs/waiting.ts'
import { type Requested, updateInputs } from './update-service/inputs.ts'

const CHANGING = ['spec_id', 'port_maps', 'envs', 'envs_file', 'log_dirs', 'bandwidth', 'public_net_type'] as const
const VARIABLES = ['envs', 'envs_file'] as const
const OF_CONTAINER = [...VARIABLES, 'log_dirs'] as const

/** What is requested, and what only goes together with something that is not. */
function problems({ port_maps }: Partial<Requested>, isProvided: IsProvided): readonly Problem[] {
  const found: Problem[] = []
  if (!CHANGING.some(isProvided)) {
    found.push({ input: CHANGING[0], message: said.nothing({ others: CHANGING.slice(1) }) })
  }
  const ports = portProblem(port_maps ?? [])
  if (ports !== undefined) found.push({ input: 'port_maps', message: ports })
  if (isProvided('envs_strategy') && !VARIABLES.some(isProvided))
    found.push({ input: 'envs_strategy', message: said.goesWith({ names: VARIABLES }) })
  if (isProvided('container_name') && !OF_CONTAINER.some(isProvided))
    found.push({ input: 'container_name', message: said.goesWith({ names: OF_CONTAINER }) })
  return found
}

/** Changes size, ports, variables, log directories or public network of a service (API reference 9.8 to 9.10, 9.13). */
export const updateService = defineAction({
  name: 'update-service',
  branding: { icon: 'sliders', color: 'green' },
  operations: ['updateStatefulService', 'updateStatelessService', 'updateServicePorts', 'changeServiceSpec'],
  groups: [account, waiting('15m'), service],
  inputs: updateInputs,
  rules: problems,
  async run(inputs, step) {
    const { openService, reportService, serviceOptions } = await import('../step/operations/service.ts')
    const { applyInOrder, pendingChanges } = await import('../changes/graph/sequence.ts')
    const { changesFor } = await import('./update-service/changes.ts')
    const { client, id } = await openService(inputs, step)
    for (const warning of variableWarnings(inputs)) step.log.warning(warning)
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
