/** Looking up many names: each list is read once, however many services are found in it. */
import type { Client } from '../../client/client.ts'

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
