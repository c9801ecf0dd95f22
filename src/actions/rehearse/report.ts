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

/** The whole report. */
export function journalOf({ changes, requests }: RehearsalReport): Journal {
  return { changes: changes.map(changeOf), requests: requests.map((request) => requestLine(request)) }
}
