/** Making a service (API reference 9.5) and waiting until it runs. */
import type { Client } from '../client/client.ts'
import { isApiError } from '../client/errors.ts'
import type { Namespace } from '../client/namespaces.ts'
import type { NewService, Service } from '../client/services.ts'
import type { ChangeResult } from './change.ts'
import { refuse } from './errors.ts'
import { sameImage } from './image-name.ts'
import { lookUpService } from './names.ts'
import type { Difference } from './plan.ts'
import { ensure, type Resource } from './resource.ts'
import { type ServiceOptions, serviceFailureAdvice, serviceTitle } from './service-state.ts'
import { serviceStatus } from './statuses.ts'

/** Reads a service by id; `undefined` where there is none. */
export async function readService(client: Client, id: number): Promise<Service | undefined> {
  try {
    return await client.services.get(id)
  } catch (error) {
    if (isApiError(error, 'not_found')) return undefined
    throw error
  }
}

/** The service of a name in a space; once it was seen it is read by its id. */
export function serviceByName(
  client: Client,
  space: Namespace,
  name: string,
  seen: ServiceOptions['seen'],
): Resource<Service> & { readonly known: (id: number) => void } {
  let id: number | undefined
  return {
    title: `Service ${name} in space ${space.display_name}`,
    status: { of: (service) => service.service_info.status, table: serviceStatus },
    known: (made) => {
      id = made
    },
    find: async (deadlineAt) => {
      const api = client.until(deadlineAt)
      id ??= (await lookUpService(api, space, name))?.id
      const found = id === undefined ? undefined : await readService(api, id)
      if (found) seen?.(found)
      return found
    },
  }
}

function asText(made: NewService): readonly Difference[] {
  const fields: Readonly<Record<string, string>> = {
    service_name: made.service_name,
    stateful: String(made.stateful),
    replicas: String(made.replicas),
    size: 'spec_id' in made.spec ? String(made.spec.spec_id) : made.spec.spec_alias,
    images: made.containers.map((one) => one.image_path).join(', '),
    ports: made.port_maps.map((map) => `${map.source_port}:${map.dest_port}/${map.protocol}`).join(', '),
    // Names only: a value may be a password.
    envs: made.containers.flatMap((one) => one.envs.map((env) => env.key)).join(', '),
  }
  return Object.entries(fields)
    .filter(([, after]) => after !== '')
    .map(([field, after]) => ({ field, before: '', after }))
}

// What a new service has to show before it counts as made: green means that this image runs, so many times.
function deviations(made: NewService, service: Service): readonly Difference[] {
  const { replicas } = service.service_info
  const images = made.containers.flatMap((wanted) => {
    const found = service.service_container_infos.find((one) => one.container_name === wanted.container_name)
    if (found && sameImage(found.image_path, wanted.image_path)) return []
    return [{ field: `image of ${wanted.container_name}`, before: found?.image_path ?? '', after: wanted.image_path }]
  })
  const scaled = { field: 'replicas', before: String(replicas), after: String(made.replicas) }
  return replicas === made.replicas ? images : [...images, scaled]
}

/** Makes the service; refuses where one of its name is there. See `applyChange` for what it rejects with. */
export function createService(
  client: Client,
  space: Namespace,
  made: NewService,
  options: ServiceOptions,
): Promise<ChangeResult<Service | undefined>> {
  const resource = serviceByName(client, space, made.service_name, options.seen)
  let sent = false
  return ensure(
    resource,
    {
      phase: 'Creating the service',
      differences: (found) => (found ? deviations(made, found) : asText(made)),
      check: (found) => {
        if (!found || sent) return
        refuse(
          `${serviceTitle(found)} is there already in space ${space.display_name}, with status "${found.service_info.status}".`,
          'Set if_exists: skip to leave it as it is, or if_exists: update to bring it to what is asked.',
        )
      },
      create: async () => {
        sent = true
        const { service_id } = await client.services.create(made)
        resource.known(service_id)
      },
      failureAdvice: serviceFailureAdvice(),
    },
    options,
  )
}
