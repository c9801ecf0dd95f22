/** What a step reports, the same for all actions: in the log at once, and in the summary at its end. */

import type { ChangeResult } from '../../changes/engine/change.ts'
import { fullName } from '../../changes/engine/difference.ts'
import type { Log } from '../../github/report/log.ts'
import { wouldChange } from '../../messages/github/log.ts'
import type { StepReport } from '../step.ts'

/** What the summary has of a report. */
export type SummaryPart = Omit<StepReport, 'outcome' | 'warnings' | 'list'>

/** Writes to the log what of a report belongs there, and returns what the summary has of it. */
export function logReport(log: Log, { outcome, warnings = [], list, ...part }: StepReport): SummaryPart {
  // What was sent was logged when it was sent.
  for (const { before = '', after = '', ...each } of outcome === 'planned' ? (part.changes ?? []) : []) {
    log.info(wouldChange({ field: fullName(each), before, after }))
  }
  for (const line of [part.headline ?? [], part.notes ?? []].flat()) log.info(line)
  for (const warning of warnings) log.warning(warning)
  if (list !== undefined) log.group(list.title, list.lines)
  const notes = [...(part.notes ?? []), ...warnings, ...(list?.inSummary ?? [])]
  return notes.length === 0 ? part : { ...part, notes }
}

/** How a change ended, for a report of it; what it would change, where it is a dry run. */
export function endingOf({ outcome, differences }: ChangeResult<unknown>): Pick<StepReport, 'outcome' | 'changes'> {
  return outcome === 'planned' ? { outcome, changes: differences } : { outcome }
}
