/** The changes that `update-service` makes, in the order in which it makes them. */
import type { Change } from '../../changes/engine/change.ts'
import { portChange } from '../../changes/services/ports.ts'
import { publicNetChange } from '../../changes/services/public-net.ts'
import type { ServiceOptions } from '../../changes/services/service.ts'
import { settingsChange } from '../../changes/services/settings.ts'
import { sizeChange } from '../../changes/services/size.ts'
import type { Client } from '../../client/client.ts'
import type { Service } from '../../client/resources/services.ts'
import { variablesOf } from '../../step/inputs/service/settings.ts'
import type { Requested } from './inputs.ts'

// In the order that the platform's own clients use, one at a time.
export function changesFor(
  client: Client,
  id: number,
  inputs: Requested,
  options: ServiceOptions,
): readonly Change<Service>[] {
  const { spec_id, port_maps, bandwidth, public_net_type: type, container_name, envs_strategy, log_dirs } = inputs
  const envs = variablesOf(inputs)
  const settings = { container_name, envs, envs_strategy, log_dirs }
  const net = { bandwidth, type }
  return [
    ...(envs === undefined && log_dirs === undefined ? [] : [settingsChange(client, id, [settings], options)]),
    ...(spec_id === undefined ? [] : [sizeChange(client, id, spec_id, options)]),
    ...(port_maps === undefined ? [] : [portChange(client, id, port_maps, options)]),
    ...(bandwidth === undefined && type === undefined ? [] : [publicNetChange(client, id, net, options)]),
  ]
}
