import { demand } from '../api/errors.ts'
import { wholeOf } from '../api/fields.ts'
import type { Call } from './call.ts'

/** How many items a list gives at once: its bounds, its default, and the code that refuses anything else. */
export interface PageRule {
  least: number
  most: number
  usual: number
  code: number
}

/** The slice that `limit` and `offset` of the query select. */
export function pageOf<T>(call: Call, items: readonly T[], rule: PageRule): T[] {
  const limit = wholeOf(call.query.limit ?? rule.usual, rule.code)
  const offset = wholeOf(call.query.offset ?? 0, rule.code)
  demand(limit >= rule.least && limit <= rule.most, rule.code)
  // Where a list accepts 0, it means the default number.
  return items.slice(offset, offset + (limit === 0 ? rule.usual : limit))
}
