/** What became of each planned change: the output `changes`, and the table of the summary. */
import type { ChangeOutcome } from '../../changes/engine/change.ts'
import type { Difference } from '../../changes/engine/difference.ts'
import type {
  Kind,
  Named,
  Plan,
  PlannedChange,
  PlannedOperation,
  PlanStep,
} from '../../changes/environment/plan/planned.ts'
import type { NodeOutcome, NodeReport } from '../../changes/graph/node.ts'
import { strongestOutcome } from '../../changes/graph/sequence.ts'
import type { Table } from '../../github/report/report.ts'
import { thing } from '../../messages/changes/environment.ts'
import { applyColumns, operationWords } from '../../messages/environment/apply.ts'
import { sentences } from '../../messages/message.ts'
import { fleetWords } from '../../messages/services/fleet.ts'
import { outcomeWords } from '../../messages/step/endings.ts'
import { failureOf } from '../../step/run/failure.ts'

/** One entry of the output `changes`. */
export interface AccountedChange {
  readonly kind: Kind
  readonly name: string
  readonly operation: PlannedOperation
  readonly fields: readonly Difference[]
  readonly outcome: NodeOutcome
  readonly error: string | null
}

const BAD: readonly NodeOutcome[] = ['failed', 'timed_out', 'cancelled']

function isGood(outcome: NodeOutcome): outcome is ChangeOutcome {
  return outcome !== 'skipped' && !BAD.includes(outcome)
}

/** The word for an outcome in the language of the step. */
export function wordOf(outcome: NodeOutcome): string {
  return outcome === 'skipped' ? fleetWords.skipped() : outcomeWords[outcome]()
}

/** Keeps what became of each step of a plan, as it is if the run ends at this moment. */
export class Account {
  readonly #plan: Plan
  /** Nothing is carried out: every change is only planned. */
  readonly #onlyPlanned: boolean
  readonly #reports = new Map<string, NodeReport>()
  constructor(plan: Plan, onlyPlanned: boolean) {
    this.#plan = plan
    this.#onlyPlanned = onlyPlanned
  }

  readonly note = (report: NodeReport): void => {
    this.#reports.set(report.name, report)
  }

  #reportsOf(change: Named): readonly NodeReport[] {
    const own = ({ kind, name }: PlanStep) => kind === change.kind && name === change.name
    return this.#plan.steps.filter(own).flatMap(({ id }) => this.#reports.get(id) ?? [])
  }

  /** A change with several parts is what the first bad one says, and skipped where no part was begun. */
  #outcomeOf(change: Named): NodeOutcome {
    if (this.#onlyPlanned) return 'planned'
    const outcomes = this.#reportsOf(change).map(({ outcome }) => outcome)
    const bad = outcomes.find((outcome) => BAD.includes(outcome))
    if (bad !== undefined) return bad
    const good = outcomes.filter(isGood)
    return good.length === 0 ? 'skipped' : strongestOutcome(good)
  }

  #errorOf(change: Named): string | undefined {
    const texts = this.#reportsOf(change).flatMap(({ error, reason, outcome }) => {
      if (error !== undefined && outcome !== 'cancelled') return [failureOf(error).message]
      return reason === undefined ? [] : [reason]
    })
    return texts.length === 0 ? undefined : sentences(...texts)
  }

  /** What nothing was planned of, and was changed or failed all the same: an operation in progress ended badly. */
  #settled(): readonly PlannedChange[] {
    return this.#plan.steps
      .filter(({ does }) => does === 'settle')
      .filter((step) => !this.#onlyPlanned && !['unchanged', 'skipped'].includes(this.#outcomeOf(step)))
      .map(({ kind, name }) => ({ kind, name, operation: 'update', fields: [], notes: [] }))
  }

  rows(): readonly AccountedChange[] {
    return [...this.#plan.changes, ...this.#settled()].map((change) => ({
      ...{ kind: change.kind, name: change.name, operation: change.operation, fields: change.fields },
      outcome: this.#outcomeOf(change),
      error: this.#errorOf(change) ?? null,
    }))
  }

  /** The output, worked out when it is written: a step that is cancelled has no time to set it. */
  get output(): object {
    return { toJSON: () => this.rows() }
  }

  readonly table = (): Table => ({
    heads: [applyColumns.resource(), applyColumns.operation(), applyColumns.outcome(), applyColumns.note()],
    rows: this.rows().map(({ kind, name, operation, outcome, error }, i) => [
      thing({ kind, name }),
      operationWords[operation](),
      wordOf(outcome),
      sentences(error ?? '', ...(this.#plan.changes[i]?.notes ?? [])),
    ]),
  })

  /** How the step ends where nothing failed. */
  get outcome(): ChangeOutcome {
    return strongestOutcome([...this.#reports.values()].flatMap(({ outcome }) => (isGood(outcome) ? [outcome] : [])))
  }
}
