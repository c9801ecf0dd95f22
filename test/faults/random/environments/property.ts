/** Random stories as a property. */
import fc from 'fast-check'
import type { Action } from '../../../../src/step/action.ts'
import { assertDrawn, type Draw } from '../runs/property.ts'
import { findComplaints, hasSettled } from './invariants.ts'
import type { Harness, RunRecord } from './runs.ts'
import { type Story, stories } from './stories.ts'

/** A real hang would stop everything; no correct story comes near to this. */
const HANG_MS = 60_000

function described({ outcome, error, changes, mutations }: RunRecord): readonly string[] {
  return [
    `Ended as ${outcome}: ${error}`,
    ...changes.map(({ kind, name, operation, outcome: ended }) => `  ${operation} ${kind} ${name}: ${ended}`),
    ...mutations.map(({ key }) => `  ${key.slice(0, 200)}`),
  ]
}

/** Runs a story: a run with its faults, one without them, and where that went well, one that finds nothing to do. */
async function runStory(harness: Harness, action: Action, story: Story): Promise<readonly RunRecord[]> {
  const first = await harness.begin(action, story)
  const second = await harness.again(action, story)
  return hasSettled(second) ? [first, second, await harness.again(action, story)] : [first, second]
}

function propertyOf(harness: Harness, action: Action, kind: RegExp, note: (records: readonly RunRecord[]) => void) {
  return fc.asyncProperty(stories, async (story) => {
    const records = await runStory(harness, action, story)
    note(records)
    const found = findComplaints(story, records).filter((text) => kind.test(text))
    if (found.length > 0) throw new Error([...found, ...records.flatMap(described), story.file].join('\n'))
  })
}

/** Rejects with seed, path and the smallest story that breaks an invariant. */
export async function assertInvariants(
  harness: Harness,
  action: Action,
  draw: Draw,
  note: (records: readonly RunRecord[]) => void,
): Promise<void> {
  await assertDrawn(propertyOf(harness, action, /^/, note), draw, { timeout: HANG_MS })
}

/** The first violation that matches; `undefined` where there is none. */
export async function findViolation(
  harness: Harness,
  action: Action,
  { seed, runs }: Draw,
  kind: RegExp,
): Promise<string | undefined> {
  const options = { seed, numRuns: runs, timeout: HANG_MS, endOnFailure: true }
  const { errorInstance } = await fc.check(
    propertyOf(harness, action, kind, () => {}),
    options,
  )
  return errorInstance instanceof Error ? errorInstance.message : undefined
}
