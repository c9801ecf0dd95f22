/** Looking up many names: each list is read once, however many services are found in it. */
import type { Client } from '../../client/client.ts'
import type { Clock } from '../../client/clock.ts'
import type { Service } from '../../client/resources/services.ts'
import { SHORTEST_OPERATION_MS } from '../engine/stability.ts'
import { serviceStatus } from './service.ts'

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined
  return () => {
    reading ??= read()
    return reading
  }
}

/** The same client, which reads the list of namespaces and the services of each namespace at most once. */
export function withSharedLookups(client: Client): Client {
  const { namespaces, services } = client
  const lists = new Map<number, ReturnType<typeof listOf>>()
  const listOf = (namespaceId: number) => once(() => Array.fromAsync(services.list(namespaceId)))
  return {
    ...client,
    namespaces: { ...namespaces, list: once(() => namespaces.list()) },
    services: {
      ...services,
      list: async function* (namespaceId) {
        const list = lists.get(namespaceId) ?? listOf(namespaceId)
        lists.set(namespaceId, list)
        yield* await list()
      },
    },
  }
}

/**
 * The same client, which gives a service as it was read at `readAt` to the first who asks for it, where no operation can have
 * begun and ended since.
 */
export function withJustRead(client: Client, service: Service, readAt: number, clock: Clock): Client {
  let known: Service | undefined = serviceStatus(service.service_info.status)?.phase === 'pending' ? undefined : service
  return {
    ...client,
    services: {
      ...client.services,
      get: async (id) => {
        const found = known
        known = undefined
        const isFresh = clock.now() - readAt < SHORTEST_OPERATION_MS
        return found?.service_info.id === id && isFresh ? found : client.services.get(id)
      },
    },
  }
}
