/** Promotion: a service gets the images that another one runs now. */
import type { Client } from '../../../client/client.ts'
import type { Container, Service } from '../../../client/resources/services.ts'
import { noNamespace, noService } from '../../../messages/changes/lookups.ts'
import { promotion as words } from '../../../messages/images/promotion.ts'
import { joined } from '../../../messages/message.ts'
import { refuse } from '../../engine/errors.ts'
import { tagWordOf } from '../../images/availability.ts'
import { isMovingTag, parseImage } from '../../images/name.ts'
import { NO_TAG, tagStatus } from '../../images/tag-status.ts'
import type { DesiredImage } from '../image.ts'
import { findNamespace, findService } from '../lookup.ts'
import { serviceStatus, serviceTitle } from '../service.ts'

/** A service by its names; the namespace is an id, a full name or a display name. */
export interface ServiceName {
  readonly namespace: string
  readonly service_name: string
}

/** What is promoted, and where it comes from. */
export interface Promotion {
  readonly source: Service
  readonly images: readonly DesiredImage[]
  /** What people should know although nothing is refused. */
  readonly warnings: readonly string[]
}

/**
 * The images of the named service for `target`: of the only container for `container`, or else by the names of containers.
 * Refuses what may not be what it runs: a service that is not settled, `latest`, a tag that is built anew or gone.
 */
export async function promote(
  client: Client,
  from: ServiceName,
  target: Service,
  container: string | undefined,
): Promise<Promotion> {
  const source = await findSource(client, from)
  const title = serviceTitle(source)
  if (source.service_info.id === target.service_info.id) refuse(words.itself({ service: title }), words.checkInput())
  const { status } = source.service_info
  if (serviceStatus(status)?.phase !== 'succeeded') refuse(words.notSettled({ service: title, status }), words.wait())
  const images = pair(source, target, container)
  for (const { image_path } of images) await requireSame(client, title, image_path)
  const moving = images.filter(({ image_path }) => isMovingTag(image_path))
  return { source, images, warnings: moving.map(({ image_path: image }) => words.moving({ service: title, image })) }
}

async function findSource(client: Client, { namespace, service_name: name }: ServiceName): Promise<Service> {
  const found = await findNamespace(client, namespace)
  if (found === undefined) {
    const names = (await client.namespaces.list()).map((one) => one.display_name)
    return refuse(noNamespace({ name: namespace, names }), words.checkInput())
  }
  const { display_name: display, namespace: full } = found
  const service = await findService(client, found, name)
  if (service === undefined) return refuse(noService({ name, display, full }), words.checkInput())
  return client.services.get(service.id)
}

/** Which container of the target gets which image of the source. */
function pair(source: Service, target: Service, container: string | undefined): readonly DesiredImage[] {
  const [only, ...others] = source.service_container_infos
  const alone = others.length === 0 ? only : undefined
  if (container !== undefined) {
    const { image_path } = alone ?? find(source, container) ?? refuseContainer(source, target, container)
    return [{ container_name: container, image_path }]
  }
  if (alone !== undefined && target.service_container_infos.length === 1) return [{ image_path: alone.image_path }]
  return source.service_container_infos.map(({ container_name, image_path }) => {
    if (find(target, container_name) === undefined) refuseContainer(source, target, container_name)
    return { container_name, image_path }
  })
}

function find(service: Service, name: string): Container | undefined {
  return service.service_container_infos.find((one) => one.container_name === name)
}

function refuseContainer(source: Service, target: Service, container: string): never {
  const namesOf = (service: Service) => joined(service.service_container_infos.map((one) => one.container_name))
  const facts = { source: serviceTitle(source), theirs: namesOf(source), target: serviceTitle(target) }
  return refuse(words.otherContainers({ ...facts, ours: namesOf(target), container }), words.giveContainer())
}

/** Refuses an image whose name may stand for another one by now. */
async function requireSame(client: Client, service: string, image: string): Promise<void> {
  const { tag, digest } = parseImage(image)
  if (digest !== undefined) refuse(words.digest({ service, image }), words.tagIt())
  if (tag === 'latest') refuse(words.latest({ service, image }), words.tagIt())
  const word = await tagWordOf(client, image)
  if (word === undefined || tagStatus(word)?.phase === 'succeeded') return
  if (word === NO_TAG) refuse(words.gone({ service, image }), words.buildAgain())
  refuse(words.rebuilt({ service, image, status: word }), words.rebuiltAdvice())
}
