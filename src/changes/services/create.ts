/** Creating a service (API reference 9.5) and waiting until it runs. */
import type { Client } from '../../client/client.ts'
import { ifExists } from '../../client/errors.ts'
import type { Namespace } from '../../client/resources/namespaces.ts'
import type { NewService, Service } from '../../client/resources/services.ts'
import { sentences } from '../../messages/message.ts'
import { fieldOf, sizeField } from '../../messages/services/scaling.ts'
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
import { hasSize, sizeOf, sizeText } from './size.ts'

/** A service by its name in a namespace; once its id is known it is read by id, with fewer requests and no stale list. */
function serviceByName(client: Client, namespace: Namespace, name: string, { seen, replacing }: CreationOptions) {
  let knownId: number | undefined
  const resource: Resource<Service> = {
    title: serviceIn({ name, namespace: namespace.display_name }),
    status: { of: (service) => service.service_info.status, table: serviceStatus },
    find: async () => {
      const listed = knownId ?? (await findService(client, namespace, name))?.id
      if (listed === undefined || listed === replacing) return undefined
      knownId = listed
      const found = await ifExists(client.services.get(knownId))
      if (found) seen?.(found)
      return found
    },
  }
  const remember = (id: number) => {
    knownId = id
  }
  return { resource, remember }
}

function publicNetText({ used, type, bandwidth }: NewService['state_public_net']): string {
  return used ? `${type}, ${bandwidth} Mbps` : ''
}

// Of variables the names only, and of the command nothing: either may hold a password.
function plannedDifferences(service: NewService): readonly Difference[] {
  const all = <T>(of: (one: NewService['containers'][number]) => readonly T[]) =>
    service.containers.flatMap(of).join(', ')
  return compareFields(
    {},
    {
      service_name: service.service_name,
      stateful: service.stateful,
      replicas: service.replicas,
      [sizeField()]: sizeText(service.spec),
      [creation.images()]: all((one) => [one.image_path]),
      ports: portText(service.port_maps),
      envs: all((one) => one.envs.map((env) => env.key)),
      log_dirs: all((one) => one.log_dirs),
      volumes: all((one) => Object.entries(one.volume_info).map(([id, mount]) => `${id}:${mount}`)),
      ssh_keys: all((one) => one.ssh_keys),
      public_net: publicNetText(service.state_public_net),
    },
  )
}

type NewContainer = NewService['containers'][number]

function containerDeviations(service: Service, { container_name, ...desired }: NewContainer): readonly Difference[] {
  const found = service.service_container_infos.find((one) => one.container_name === container_name)
  const before = found?.image_path ?? ''
  const images = sameImage(before, desired.image_path)
    ? []
    : [{ field: creation.imageOf({ container: container_name }), before, after: desired.image_path }]
  // The platform may add some of its own. Of variables the names only: what a value becomes on its way is not known.
  const lacks = (name: string, there: readonly string[], asked: readonly string[]) => {
    const missing = asked.filter((one) => !there.includes(one))
    const field = fieldOf({ field: name, container: container_name })
    return missing.length === 0 ? [] : [{ field, before: there.join(', '), after: asked.join(', ') }]
  }
  const keys = (envs: NewContainer['envs']) => envs.map(({ key }) => key)
  return [
    ...images,
    ...lacks('envs', keys(found?.envs ?? []), keys(desired.envs)),
    ...lacks('log_dirs', found?.log_dirs ?? [], desired.log_dirs),
  ]
}

// What a new service has to show before it counts as created.
function deviations(client: Client, desired: NewService, service: Service): readonly Difference[] {
  const { stateful, replicas, port_maps, spec_info } = service.service_info
  const { spec } = desired
  const size =
    spec_info === undefined || hasSize(client, service, spec)
      ? []
      : [{ field: sizeField(), before: sizeOf(service, spec), after: sizeText(spec) }]
  return [
    ...desired.containers.flatMap((container) => containerDeviations(service, container)),
    ...compareFields(
      { stateful, replicas, ports: portText(port_maps) },
      { stateful: desired.stateful, replicas: desired.replicas, ports: portText(desired.port_maps) },
    ),
    ...size,
  ]
}

/** Options of a creation; `created` is called with the id as soon as the platform has assigned it. */
export interface CreationOptions extends ServiceOptions {
  readonly created?: (id: number) => void
  /** The id of one of the same name that was just deleted: an API node that is behind may still list it. */
  readonly replacing?: number | undefined
}

/** A running service shows its public address within about a second; after so long it is no longer waited for. */
export const ADDRESS_MS = 60_000

// The creation itself has succeeded, so a missing address fails no step.
async function waitForAddress(client: Client, service: Service, options: ServiceOptions): Promise<Service> {
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
 * Creates the service, and waits for its public address where it is to have one; refuses where one of its name already
 * exists. See `applyChange` for what it rejects with.
 */
export async function createService(
  client: Client,
  namespace: Namespace,
  desired: NewService,
  options: CreationOptions,
): Promise<ChangeResult<Service | undefined>> {
  const { resource, remember } = serviceByName(client, namespace, desired.service_name, options)
  const result = await ensure(
    resource,
    {
      phase: servicePhases.creating(),
      differences: (found) => (found ? deviations(client, desired, found) : plannedDifferences(desired)),
      check: (found) => {
        if (!found) return
        refuse(
          creation.alreadyThere({
            service: serviceTitle(found),
            namespace: namespace.display_name,
            status: found.service_info.status,
          }),
          creation.ifExists(),
        )
      },
      create: async () => {
        const { service_id } = await client.services.create(desired)
        remember(service_id)
        options.created?.(service_id)
      },
      missing: missingContainers,
      isTransient: isUnknownImage,
      failureAdvice: sentences(serviceFailed(), creation.failedStays()),
    },
    options,
  )
  if (result.outcome !== 'changed' || result.after === undefined || !desired.state_public_net.used) return result
  return { ...result, after: await waitForAddress(client, result.after, options) }
}

/** Creates the service, unless somebody else has created one of its name in the meantime: then gives the id of that. */
export async function createIfMissing(
  ...[client, namespace, desired, options]: Parameters<typeof createService>
): Promise<ChangeResult<Service | undefined> | { readonly existingId: number }> {
  try {
    return await createService(client, namespace, desired, options)
  } catch (error) {
    if (!(error instanceof ChangeError) || error.ending !== 'refused') throw error
    const existing = await findService(client, namespace, desired.service_name)
    if (existing === undefined || existing.id === options.replacing) throw error
    return { existingId: existing.id }
  }
}

/** A sentence for each image of the service that the account cannot run (API reference 9.4), as far as the list shows. */
export async function missingImages(client: Client, service: NewService): Promise<readonly string[]> {
  const { custom_images, public_images } = await client.services.listImages()
  const known = [...custom_images, ...public_images]
  return service.containers
    .filter(({ image_path }) => !known.some((image) => sameImage(image.image_path, image_path)))
    .map(({ image_path }) => creation.imageUnknown({ image: image_path }))
}
