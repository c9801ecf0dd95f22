/** What became of the services: the output `results`, the counts, the table of the summary. */

import type { ChangeOutcome } from '../../changes/engine/change.ts'
import type { NodeOutcome, NodeReport } from '../../changes/graph/node.ts'
import { strongestOutcome } from '../../changes/graph/sequence.ts'
import { parseImage, sameRepository } from '../../changes/images/name.ts'
import type { Table } from '../../github/report/report.ts'
import type { OutputValue } from '../../github/runner/outputs.ts'
import { sentences } from '../../messages/message.ts'
import { countOf, fleetColumns, fleetEnded, fleetFailed, fleetOf, fleetWords } from '../../messages/services/fleet.ts'
import { outcomeWords } from '../../messages/step/endings.ts'
import { failureOf } from '../../step/run/failure.ts'
import type { FleetMember } from './node.ts'

/** One service in the output `results`. */
interface Result {
  readonly name: string
  readonly service_id: OutputValue
  readonly service_name: OutputValue
  readonly namespace: OutputValue
  readonly outcome: NodeOutcome
  readonly image_path: OutputValue
  readonly previous_image_path: OutputValue
  readonly requested_image_path: OutputValue
  readonly replicas: OutputValue
  readonly rolled_back: boolean
  readonly error: string | null
}

function isGood(outcome: NodeOutcome): outcome is ChangeOutcome {
  return ['changed', 'unchanged', 'planned', 'started'].includes(outcome)
}

function wordOf(outcome: NodeOutcome): string {
  return outcome === 'skipped' ? fleetWords.skipped() : outcomeWords[outcome]()
}

function textOf(value: OutputValue): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .map(([container, image]) => `${container}: ${image}`)
    .join('\n')
}

/** The image, and the one before where that was another: its tag alone where nothing else differs, as the table is narrow. */
function imageText({ image_path: image, previous_image_path: previous }: Result): string {
  const [now, before] = [textOf(image), textOf(previous)]
  if (before === '' || before === now) return now
  const isShort = typeof image === 'string' && typeof previous === 'string' && sameRepository(image, previous)
  return fleetWords.instead({ image: now, before: isShort ? parseImage(before).tag : before })
}

/** Keeps what became of each service, as it is if the step ends at this moment. */
export class Results {
  readonly #members: readonly FleetMember[]
  readonly #reports = new Map<string, NodeReport>()
  constructor(members: readonly FleetMember[]) {
    this.#members = members
  }

  readonly note = (report: NodeReport): void => {
    this.#reports.set(report.name, report)
  }

  /** The outputs, worked out when they are written: a step that is cancelled has no time to set them. */
  get outputs() {
    const live = (value: () => OutputValue) => ({ toJSON: value })
    const count = (holds: (outcome: NodeOutcome) => boolean) =>
      live(() => this.rows().filter(({ outcome }) => holds(outcome)).length)
    return {
      results: live(() => this.rows()),
      succeeded: count(isGood),
      failed: count((outcome) => outcome === 'failed' || outcome === 'timed_out'),
      skipped: count((outcome) => outcome === 'skipped'),
      rolled_back: live(() => this.rows().some(({ rolled_back }) => rolled_back)),
    }
  }

  rows(): readonly Result[] {
    return this.#members.map((member) => {
      const { outputs } = member.lane
      const report = this.#of(member)
      return {
        name: member.name,
        service_id: outputs.service_id ?? null,
        service_name: outputs.service_name ?? null,
        namespace: outputs.namespace ?? null,
        outcome: report.outcome,
        image_path: outputs.image_path ?? null,
        previous_image_path: outputs.previous_image_path ?? null,
        requested_image_path: member.requested ?? null,
        replicas: outputs.replicas ?? null,
        rolled_back: report.undone || outputs.rolled_back === true,
        error: noteOf(report) ?? null,
      }
    })
  }

  readonly table = (): Table => {
    const { service, outcome, image, replicas, note } = fleetColumns
    return {
      heads: [service(), outcome(), image(), replicas(), note()],
      rows: this.rows().map((row, i) => [
        row.name,
        row.rolled_back ? fleetWords.rolledBack({ outcome: wordOf(row.outcome) }) : wordOf(row.outcome),
        imageText(row),
        textOf(row.replicas),
        row.error ?? this.#reasonOf(i) ?? '',
      ]),
    }
  }

  /** How the step ends where nothing failed. */
  get outcome(): ChangeOutcome {
    return strongestOutcome(this.rows().flatMap(({ outcome }) => (isGood(outcome) ? [outcome] : [])))
  }

  get headline(): string {
    const words = Map.groupBy(this.rows(), ({ outcome }) => wordOf(outcome))
    const parts = [...words].map(([word, rows]) => countOf({ count: rows.length, word }))
    return fleetEnded({ fleet: fleetOf({ count: this.#members.length }), parts })
  }

  #reasonOf(index: number): string | undefined {
    const member = this.#members[index]
    return member && this.#of(member).reason
  }

  #of({ name }: FleetMember): NodeReport {
    return this.#reports.get(name) ?? { name, phase: 'waiting', outcome: 'skipped', undone: false }
  }
}

/** What is to be said of a service that did not go well. */
function noteOf({ name, error, outcome, undoError }: NodeReport): string | undefined {
  const failure = error === undefined || outcome === 'cancelled' ? undefined : failureOf(error).message
  const undo =
    undoError === undefined
      ? undefined
      : fleetFailed.notRolledBack({ names: name, message: failureOf(undoError).message })
  return failure === undefined && undo === undefined ? undefined : sentences(failure, undo)
}
