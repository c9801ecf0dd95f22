import { demand } from '../../api/errors.ts'
import { fieldsOf, isName, textOf, wholeOf } from '../../api/fields.ts'
import type { Namespace } from '../../world/world.ts'
import { namespaceOf } from '../lookups.ts'
import type { Platform } from '../platform.ts'
import type { OperationHandler } from './operation.ts'

const isDefault = ({ displayName }: Namespace) => displayName === 'default'
const byDefaultLast = (one: Namespace, other: Namespace) => Number(isDefault(one)) - Number(isDefault(other))

/** A namespace can be deleted when nothing runs in it and it is not the default one. */
function isDeletable({ world }: Platform, namespace: Namespace): boolean {
  return !isDefault(namespace) && !world.services.some((each) => each.namespaceId === namespace.id)
}

/** API reference 9.1; the answer spells the id `namespace_Id`. */
const createNamespace: OperationHandler = (call, platform) => {
  const { namespaces, account } = platform.world
  const name = textOf(fieldsOf(call.body, 4220001).name, 4000112)
  demand(isName(name, 63), 4000113)
  demand(!namespaces.some((namespace) => namespace.displayName === name), 4000113)
  const id = platform.nextId()
  namespaces.unshift({ id, displayName: name, fullName: `${name}-${account.suffix}` })
  return { namespace_Id: id }
}

/** API reference 9.2; the default one comes last. */
const listNamespaces: OperationHandler = (_call, platform) => ({
  namespaces: platform.world.namespaces.toSorted(byDefaultLast).map((namespace) => ({
    deletable: isDeletable(platform, namespace),
    id: namespace.id,
    display_name: namespace.displayName,
    namespace: namespace.fullName,
  })),
})

/** API reference 9.3. The table of codes has none for a namespace in use, so it is the unspecified one. */
const deleteNamespace: OperationHandler = (call, platform) => {
  const namespace = namespaceOf(platform, wholeOf(call.params.id, 4040114))
  demand(isDeletable(platform, namespace), 4000111)
  platform.world.namespaces = platform.world.namespaces.filter((each) => each !== namespace)
  return undefined
}

export const namespaceOperations = { createNamespace, listNamespaces, deleteNamespace }
