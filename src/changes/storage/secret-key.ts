/** SSH keys (API reference 4): found by id or name and created; the platform generates them. */
import type { Client } from '../../client/client.ts'
import type { SecretKey } from '../../client/resources/secret-keys.ts'
import { creatingKey, keyTitle } from '../../messages/storage/secret-keys.ts'
import type { Desired, Resource } from '../engine/resource.ts'

/** The key of this id, else of this name. */
export function keyResource(client: Client, id: number | undefined, name: string): Resource<SecretKey> {
  return {
    title: keyTitle({ key: id ?? name }),
    find: async () => {
      const all = await client.secretKeys.list()
      return all.find((one) => (id === undefined ? one.name === name : one.id === id))
    },
  }
}

/** A key of this name, as `ensure` takes it. */
export function desiredKey(client: Client, name: string): Desired<SecretKey> {
  return {
    phase: creatingKey(),
    differences: (found) => (found ? [] : [{ field: 'key_name', before: '', after: name }]),
    create: () => client.secretKeys.create(name),
  }
}
