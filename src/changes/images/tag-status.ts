/** The status of image tags: the platform gives numbers (API reference 5.3), which get words here. */
import { tagIs } from '../../messages/changes/statuses.ts'
import { ABSENT, type StatusTable } from '../engine/status.ts'
import { statusTable } from '../engine/status-table.ts'

/** Our words for the numbers, by number. */
export const TAG_STATUS_WORDS = ['init', 'building', 'build_succ', 'build_fail'] as const

/** The word of a repository that does not show the tag (yet). */
export const NO_TAG = ABSENT

export const tagStatus: StatusTable = statusTable([
  [NO_TAG, 'pending', tagIs.absent],
  ['init', 'pending', tagIs.waiting],
  ['building', 'pending', tagIs.building],
  ['build_succ', 'succeeded', tagIs.built],
  ['build_fail', 'failed', tagIs.failed],
])

/** The word for a tag's number; a number that is not known stays visible as one. */
export function tagStatusWord(status: number | undefined): string {
  if (status === undefined) return NO_TAG
  return TAG_STATUS_WORDS[status] ?? `status ${status}`
}
