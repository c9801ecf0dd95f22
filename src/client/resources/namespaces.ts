/** Namespaces (API reference 9.1 to 9.3). */
import { namespaceTasks as tasks } from '../../messages/changes/tasks.ts'
import { boolean, integer, list, nothing, object, string, withDefault } from '../decode.ts'
import { path } from '../path.ts'
import type { Call } from '../request.ts'

const namespace = object({
  id: integer,
  display_name: string,
  /** The full name: the display name and a suffix of the account's. */
  namespace: string,
  deletable: withDefault(boolean, false),
})

export type Namespace = ReturnType<typeof namespace>

const ROOT = '/namespaces'

/** The operations on namespaces. */
export function namespaces(call: Call) {
  return {
    create: (name: string) =>
      call({
        operation: 'createNamespace',
        task: tasks.create({ name }),
        method: 'POST',
        path: ROOT,
        json: { name },
        decode: object({ namespace_id: integer }, { namespace_id: ['namespace_Id'] }),
      }),
    list: async (): Promise<readonly Namespace[]> => {
      const decode = object({ namespaces: list(namespace) })
      const answer = await call({
        operation: 'listNamespaces',
        task: tasks.list(),
        method: 'GET',
        path: ROOT,
        decode,
      })
      return answer.namespaces
    },
    delete: (id: number) =>
      call({
        operation: 'deleteNamespace',
        task: tasks.delete({ id }),
        method: 'DELETE',
        path: ROOT + path`/${id}`,
        decode: nothing,
      }),
  }
}
