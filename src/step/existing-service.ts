/** A service that is there already, for `create-service`: left as it is, or brought to what is asked. */
import type { Client } from '../client/client.ts'
import type { Service } from '../client/services.ts'
import { applyChange, type Change, type ChangeResult } from '../rollout/change.ts'
import { RolloutError } from '../rollout/errors.ts'
import { imageChange } from '../rollout/image-update.ts'
import { scaleChange } from '../rollout/scaling.ts'
import { applyInOrder } from '../rollout/sequence.ts'
import { type ServiceOptions, serviceChange, serviceTitle } from '../rollout/service-state.ts'
import { portChange, settingsChange, specChange } from '../rollout/service-update.ts'
import type { Given } from './action.ts'
import type { AskedService } from './new-service.ts'
import type { Definition } from './service-definition.ts'

/** Which inputs spoke, since a default asks for nothing of a service that is there. */
export interface Asking {
  readonly inputs: { readonly definition?: Definition | undefined }
  readonly given: Given
}

/** Waits until the service runs, and changes nothing. Rejects where its last operation failed. */
export async function runningAs(client: Client, id: number, options: ServiceOptions): Promise<ChangeResult<Service>> {
  const nothing: Change<Service> = {
    ...serviceChange(client, id, options),
    what: 'stay as it is',
    phase: 'Waiting for the service',
    check: () => {},
    matches: () => true,
    differences: () => [],
    send: async () => {
      const service = await client.services.get(id)
      const { status } = service.service_info
      throw new RolloutError(
        'failed',
        `${serviceTitle(service)} is there, but its last operation ended in "${status}".`,
        {
          status,
          advice: 'Use if_exists: update, or look at its operation log in the console.',
        },
      )
    },
  }
  return applyChange(nothing, options)
}

// In the order that the platform's own clients use: settings, image, size, ports, replicas.
function changesFor(
  client: Client,
  id: number,
  asked: AskedService,
  { inputs, given }: Asking,
  options: ServiceOptions,
): readonly Change<Service>[] {
  const { definition } = inputs
  const changes: Change<Service>[] = []
  for (const container of asked.containers) {
    const { container_name, envs, log_dirs } = container
    const only = asked.containers.length === 1 ? undefined : container_name
    const wanted = {
      container_name: only,
      envs_strategy: 'overwrite' as const,
      ...(given('envs') || envs.length > 0 ? { envs } : {}),
      ...(given('log_dirs') || log_dirs.length > 0 ? { log_dirs } : {}),
    }
    if ('envs' in wanted || 'log_dirs' in wanted) changes.push(settingsChange(client, id, wanted, options))
  }
  const images = asked.containers.map(({ container_name, image_path }) => ({
    container_name: asked.containers.length === 1 ? undefined : container_name,
    image_path,
  }))
  changes.push(imageChange(client, { service_id: id, images, min_ready_seconds: 10, force: false }, options))
  if (given('spec_id') || definition?.spec) changes.push(specChange(client, id, asked.spec, options))
  if (given('port_maps') || definition?.port_maps) changes.push(portChange(client, id, asked.port_maps, options))
  if (given('replicas') || definition?.replicas !== undefined)
    changes.push(scaleChange(client, id, asked.replicas, options))
  return changes
}

/** Brings image, size, ports, variables and replicas to what is asked, one after the other; all refusals come first. */
export async function bringTo(
  client: Client,
  id: number,
  asked: AskedService,
  asking: Asking,
  options: ServiceOptions,
): Promise<ChangeResult<Service>> {
  const service = await client.until(options.deadlineAt).services.get(id)
  const differing = changesFor(client, id, asked, asking, options).filter((change) => !change.matches(service))
  for (const change of differing) change.check?.(service)
  const [first, ...others] = differing
  return first ? applyInOrder([first, ...others], options) : runningAs(client, id, options)
}
