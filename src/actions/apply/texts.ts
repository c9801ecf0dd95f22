/** A plan as text: its counts, and the fields of each change. */
import type { Plan, PlannedChange, PlannedOperation } from '../../changes/environment/plan/planned.ts'
import type { FieldChange } from '../../github/report/report.ts'
import { thing } from '../../messages/changes/environment.ts'
import { existing } from '../../messages/changes/resources.ts'
import { listOfChanges, plan as say, unnamed } from '../../messages/environment/apply.ts'

const OPERATIONS: readonly PlannedOperation[] = ['create', 'update', 'recreate', 'delete']

/** How many changes of an operation there are. */
export function countOf({ changes }: Plan, operation: PlannedOperation): number {
  return changes.filter((change) => change.operation === operation).length
}

/** `2 to create, 1 to delete`; that nothing is to be done, where that is so. */
export function countsOf(plan: Plan): string {
  const parts = OPERATIONS.map((operation) => ({ operation, count: countOf(plan, operation) })).filter(
    ({ count }) => count > 0,
  )
  return parts.length === 0 ? say.nothing() : listOfChanges({ parts: parts.map((part) => say.count(part)) })
}

/** The fields of a change for the tables; one that has none is told as a whole. */
export function fieldsOf(change: PlannedChange): readonly FieldChange[] {
  const { kind, name, operation, fields } = change
  const what = thing({ kind, name })
  if (fields.length > 0) return fields.map((field) => ({ ...field, field: `${what}: ${field.field}` }))
  return [
    operation === 'delete'
      ? { field: what, before: existing(), after: '' }
      : { field: what, before: operation === 'recreate' ? existing() : '', after: unnamed() },
  ]
}
