/** Making a service (API reference 9.5) and waiting until it runs. */
import type { Client } from '../../client/client.ts'
import { ifExists } from '../../client/errors.ts'
import type { Namespace } from '../../client/resources/namespaces.ts'
import type { NewService, Service } from '../../client/resources/services.ts'
import { sentences } from '../../messages/message.ts'
import { sizeField } from '../../messages/services/scaling.ts'
import { creation, serviceFailed, serviceIn, servicePhases } from '../../messages/services/services.ts'
import { ensure } from '../engine/apply.ts'
import type { ChangeResult } from '../engine/change.ts'
import { compareFields, type Difference } from '../engine/difference.ts'
import { ChangeError, refuse } from '../engine/errors.ts'
import type { Resource } from '../engine/resource.ts'
import { waitFor } from '../engine/wait.ts'
import { sameImage } from '../images/name.ts'
import { findService } from './lookup.ts'
import { portText } from './ports.ts'
import { isUnknownImage, missingContainers, type ServiceOptions, serviceStatus, serviceTitle } from './service.ts'
import { sizeText } from './size.ts'

/** The service of a name in a space; once its id is known it is read by that, with fewer requests and no stale list. */
function serviceByName(client: Client, space: Namespace, name: string, seen: ServiceOptions['seen']) {
  let known: number | undefined
  const resource: Resource<Service> = {
    title: serviceIn({ name, namespace: space.display_name }),
    status: { of: (service) => service.service_info.status, table: serviceStatus },
    find: async () => {
      known ??= (await findService(client, space, name))?.id
      const found = known === undefined ? undefined : await ifExists(client.services.get(known))
      if (found) seen?.(found)
      return found
    },
  }
  const remember = (id: number) => {
    known = id
  }
  return { resource, remember }
}

function publicNetText({ used, type, bandwidth }: NewService['state_public_net']): string {
  return used ? `${type}, ${bandwidth} Mbps` : ''
}

// Of variables the names only, and of the command nothing: either may hold a password.
function planned(made: NewService): readonly Difference[] {
  const all = <T>(of: (one: NewService['containers'][number]) => readonly T[]) => made.containers.flatMap(of).join(', ')
  return compareFields(
    {},
    {
      service_name: made.service_name,
      stateful: made.stateful,
      replicas: made.replicas,
      [sizeField()]: sizeText(made.spec),
      [creation.images()]: all((one) => [one.image_path]),
      ports: portText(made.port_maps),
      envs: all((one) => one.envs.map((env) => env.key)),
      log_dirs: all((one) => one.log_dirs),
      volumes: all((one) => Object.entries(one.volume_info).map(([id, mount]) => `${id}:${mount}`)),
      ssh_keys: all((one) => one.ssh_keys),
      public_net: publicNetText(made.state_public_net),
    },
  )
}

// What a new service has to show before it counts as made.
function deviations(made: NewService, service: Service): readonly Difference[] {
  const { stateful, replicas, port_maps } = service.service_info
  const images = made.containers.flatMap((wanted) => {
    const found = service.service_container_infos.find((one) => one.container_name === wanted.container_name)
    if (found && sameImage(found.image_path, wanted.image_path)) return []
    return [
      {
        field: creation.imageOf({ container: wanted.container_name }),
        before: found?.image_path ?? '',
        after: wanted.image_path,
      },
    ]
  })
  return [
    ...images,
    ...compareFields(
      { stateful, replicas, ports: portText(port_maps) },
      { stateful: made.stateful, replicas: made.replicas, ports: portText(made.port_maps) },
    ),
  ]
}

/** Options of a creation; `made` hears of the id as soon as the platform has given it. */
export interface CreationOptions extends ServiceOptions {
  readonly made?: (id: number) => void
}

/** A service that runs shows its public address within about a second; what has none after so long is no longer waited for. */
export const ADDRESS_MS = 60_000

// The creation itself has ended well, so that an address which does not come makes no step fail.
async function addressed(client: Client, service: Service, options: ServiceOptions): Promise<Service> {
  const { clock, observer } = options
  if (service.service_info.pub_ip !== '') return service
  const deadlineAt = Math.min(options.deadlineAt, clock.now() + ADDRESS_MS)
  const { services } = client.until(deadlineAt)
  const { id } = service.service_info
  observer.phase(servicePhases.waitingForAddress())
  let last = service
  const ended = await waitFor<{ service: Service }>(
    async () => {
      last = await services.get(id)
      options.seen?.(last)
      const { status, pub_ip } = last.service_info
      const ending = pub_ip === '' ? {} : { ending: { service: last } }
      return { status, sentence: serviceStatus(status)?.sentence, ...ending }
    },
    { ...options, deadlineAt },
  )
  if ('service' in ended) return ended.service
  observer.warn(creation.addressMissing({ service: serviceTitle(last), seconds: Math.round(ended.elapsedMs / 1000) }))
  return last
}

/**
 * Makes the service, and waits for its public address where it is to have one; refuses where one of its name is there. See
 * `applyChange` for what it rejects with.
 */
export async function createService(
  client: Client,
  space: Namespace,
  made: NewService,
  options: CreationOptions,
): Promise<ChangeResult<Service | undefined>> {
  const { resource, remember } = serviceByName(client, space, made.service_name, options.seen)
  const result = await ensure(
    resource,
    {
      phase: servicePhases.creating(),
      differences: (found) => (found ? deviations(made, found) : planned(made)),
      check: (found) => {
        if (!found) return
        refuse(
          creation.alreadyThere({
            service: serviceTitle(found),
            namespace: space.display_name,
            status: found.service_info.status,
          }),
          creation.ifExists(),
        )
      },
      create: async () => {
        const { service_id } = await client.services.create(made)
        remember(service_id)
        options.made?.(service_id)
      },
      missing: missingContainers,
      isTransient: isUnknownImage,
      failureAdvice: sentences(serviceFailed(), creation.failedStays()),
    },
    options,
  )
  if (result.outcome !== 'changed' || result.after === undefined || !made.state_public_net.used) return result
  return { ...result, after: await addressed(client, result.after, options) }
}

/** Makes the service, unless somebody else has made one of its name in the meantime: then gives the id of that. */
export async function createIfMissing(
  ...[client, space, made, options]: Parameters<typeof createService>
): Promise<ChangeResult<Service | undefined> | { readonly there: number }> {
  try {
    return await createService(client, space, made, options)
  } catch (error) {
    if (!(error instanceof ChangeError) || error.ending !== 'refused') throw error
    const there = await findService(client, space, made.service_name)
    if (there === undefined) throw error
    return { there: there.id }
  }
}

/** A sentence for each image of the service that the account cannot run (API reference 9.4), as far as the list tells. */
export async function missingImages(client: Client, made: NewService): Promise<readonly string[]> {
  const { custom_images, public_images } = await client.services.listImages()
  const known = [...custom_images, ...public_images]
  return made.containers
    .filter(({ image_path }) => !known.some((image) => sameImage(image.image_path, image_path)))
    .map(({ image_path }) => creation.imageUnknown({ image: image_path }))
}
