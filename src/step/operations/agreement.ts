/** An id and a name that are given together have to belong to the same resource: neither is silently left aside. */
import { refuse } from '../../changes/engine/errors.ts'
import type { Resource } from '../../changes/engine/resource.ts'
import { giveOneOf, idAndName } from '../../messages/step/contradictions.ts'

/** The two inputs by their names, with what was given. */
export type IdAndName = Readonly<Record<string, string | number | undefined>>

/**
 * The same resource, which refuses what is found by its id where it has another name than the one given. `inputs` are the
 * id and then the name.
 */
export function requireAgreement<T>(
  resource: Resource<T>,
  inputs: IdAndName,
  nameOf: (found: T) => string,
): Resource<T> {
  const [[idInput, id] = ['', undefined], [nameInput, name] = ['', undefined]] = Object.entries(inputs)
  if (id === undefined || name === undefined) return resource
  const find: Resource<T>['find'] = async () => {
    const existing = await resource.find()
    const found = existing === undefined ? name : nameOf(existing)
    if (found === name) return existing
    const facts = { idInput, id, nameInput, name: String(name), found: String(found) }
    return refuse(idAndName(facts), giveOneOf({ idInput, nameInput }))
  }
  return { ...resource, find }
}
