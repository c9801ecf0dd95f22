/** What the simulator hands over without words, in the words of the step. */

import type { FieldChange } from '../../github/report/report.ts'
import {
  featureIs,
  features,
  fieldOf,
  requestLine,
  resources,
  type SimulatedFeature,
  type SimulatedRequest,
  type SimulatedResource,
  rehearsal as said,
} from '../../messages/step/rehearsal.ts'

interface Value {
  readonly feature: SimulatedFeature
  readonly value: string
}

type Before<T> = { readonly before?: T | undefined; readonly after?: T | undefined }

/** What is otherwise: one feature of a resource, or all of one that came or went. */
export type ResourceDifference =
  | ({ readonly resource: SimulatedResource; readonly feature: SimulatedFeature } & Before<string>)
  | ({ readonly resource: SimulatedResource } & Before<readonly Value[]>)

/** What a rehearsal did, as the simulator reports it. */
export interface RehearsalReport {
  readonly changes: readonly ResourceDifference[]
  readonly requests: readonly SimulatedRequest[]
}

/** What it did to its world, in words. */
export interface Journal {
  /** What it found: which resources came, went or changed, and what was refused; a sentence each. */
  readonly findings: readonly string[]
  readonly changes: readonly FieldChange[]
  /** A line each. */
  readonly requests: readonly string[]
}

/** What a resource is called, `service my-ev/web`. */
export function resourceTitle({ kind, name }: SimulatedResource): string {
  return `${resources[kind]()} ${name}`
}

function featureNamed({ kind, ...part }: SimulatedFeature): string {
  return features[kind](part)
}

function linesOf(values: readonly Value[] | undefined): string | undefined {
  return values?.map(({ feature, value }) => featureIs({ feature: featureNamed(feature), value })).join('\n')
}

/** A difference as the summary shows it. */
export function changeOf(difference: ResourceDifference): FieldChange {
  const resource = resourceTitle(difference.resource)
  if (!('feature' in difference))
    return { field: resource, before: linesOf(difference.before), after: linesOf(difference.after) }
  const { feature, before, after } = difference
  return { field: fieldOf({ resource, feature: featureNamed(feature) }), before, after }
}

/** The resources of some differences, each once. */
function titlesOf(differences: readonly ResourceDifference[]): readonly string[] {
  return [...new Set(differences.map(({ resource }) => resourceTitle(resource)))]
}

/** A refusal by the platform itself, and not by a fault that was asked for. */
function isRefused({ status, fault }: SimulatedRequest): boolean {
  return status !== undefined && status >= 400 && fault === undefined
}

function findingsOf({ changes, requests }: RehearsalReport): readonly string[] {
  const whole = changes.filter((one) => !('feature' in one))
  const created = titlesOf(whole.filter(({ before }) => before === undefined))
  const deleted = titlesOf(whole.filter(({ after }) => after === undefined))
  const updated = titlesOf(changes.filter((one) => 'feature' in one))
  const refused = requests.filter(isRefused).length
  return [
    created.length > 0 && said.created({ names: created }),
    updated.length > 0 && said.updated({ names: updated }),
    deleted.length > 0 && said.deleted({ names: deleted }),
    refused > 0 && said.refused({ count: refused }),
  ].filter((one) => one !== false)
}

/** The whole report. */
export function journalOf(report: RehearsalReport): Journal {
  const { changes, requests } = report
  return {
    findings: findingsOf(report),
    changes: changes.map(changeOf),
    requests: requests.map((request) => requestLine(request)),
  }
}
