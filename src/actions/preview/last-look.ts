/** The look at the end: whatever came last took its time, and all services still have to run what the file says. */
import type { Change } from '../../changes/engine/change.ts'
import { deletedSince } from '../../changes/engine/change-errors.ts'
import { CONFIRM_MS, UNCHANGED_MS } from '../../changes/engine/stability.ts'
import type { DeclaredService, Environment } from '../../changes/environment/environment.ts'
import { requireAllStill } from '../../changes/graph/sequence.ts'
import { imageChange } from '../../changes/services/image.ts'
import { findServiceId } from '../../changes/services/lookup.ts'
import type { Client } from '../../client/client.ts'
import type { Service } from '../../client/resources/services.ts'
import { serviceIn } from '../../messages/services/services.ts'
import { changeOptions } from '../../step/inputs/waiting.ts'
import type { Work } from './work.ts'

/** The look may be as late as the time was up. */
const LAST_LOOK_MS = 120_000

/** The id of a service that there was a moment ago: a list without it may be as stale as an answer can be. */
async function idOf(client: Client, namespace: string, name: string, { clock, signal }: Work['step']) {
  const until = clock.now() + UNCHANGED_MS
  for (;;) {
    const id = await findServiceId(client, namespace, name)
    if (id !== undefined || clock.now() >= until) return id
    await clock.sleep(CONFIRM_MS, signal)
  }
}

/** The images of a service as a change that has been made. */
function imagesOf(
  client: Client,
  namespace: string,
  { service_name: name, containers = [] }: DeclaredService,
  step: Work['step'],
): Change<Service> {
  const images = containers.flatMap(({ container_name, image_path }) =>
    image_path === undefined ? [] : [{ container_name, image_path }],
  )
  const subject = (service: Service | undefined) =>
    service === undefined ? serviceIn({ name, namespace }) : change.subject(service)
  const change = imageChange(client, { service_id: 0, images, min_ready_seconds: 1, force: false }, {})
  let id: number | undefined
  const read = async () => {
    id ??= await idOf(client, namespace, name, step)
    if (id === undefined) throw deletedSince(subject(undefined))
    return client.services.get(id)
  }
  return { ...change, subject, read }
}

/** Throws where a service is gone, failed, or was given another image by somebody else. */
export async function lookAgain({ client, values, step }: Work, { namespace, services }: Environment): Promise<void> {
  const deadlineAt = step.clock.now() + LAST_LOOK_MS
  const options = { ...changeOptions(values, step), deadlineAt }
  for (const declared of services)
    await requireAllStill([imagesOf(client.until(deadlineAt), namespace, declared, step)], undefined, options)
}
