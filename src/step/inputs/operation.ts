/** The input `operation` of the `manage-*` actions, and which other inputs each operation needs. */

import type { IsProvided, Problem } from '../../github/inputs/input.ts'
import { choice } from '../../github/inputs/input-kinds.ts'
import { requiredFor } from '../../messages/changes/operations.ts'
import { group } from '../action.ts'

/** For each operation the inputs that it needs; an inner list is a choice, one of which is needed. */
export type Needs<W extends string> = Readonly<Partial<Record<W, readonly (string | readonly string[])[]>>>

/** The group with the operations that an action takes, the first of which is the default, and what they need. */
export function operations<const W extends string>(allowed: readonly [W, ...W[]], needs: Needs<NoInfer<W>>) {
  return group({
    name: 'operation',
    inputs: { operation: choice<W>({ allowed, default: allowed[0], guards: true, refuseEmpty: true }) },
    outputs: ['operation'],
    rules: ({ operation }, isProvided) => missing(operation, needs, isProvided),
  })
}

/** A problem for each input that the operation needs and that was not given. */
export function missing<W extends string>(
  operation: W | undefined,
  needs: Needs<W>,
  isProvided: IsProvided,
): readonly Problem[] {
  if (operation === undefined) return []
  return (needs[operation] ?? []).flatMap((need) => {
    const names = typeof need === 'string' ? [need] : need
    const [first] = names
    if (first === undefined || names.some(isProvided)) return []
    return [{ input: first, message: requiredFor({ operation, others: names.slice(1) }) }]
  })
}
