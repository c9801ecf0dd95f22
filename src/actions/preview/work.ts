/** What a preview acts with. */
import { findNamespace, requireNamespace } from '../../changes/services/lookup.ts'
import type { Client } from '../../client/client.ts'
import type { KeyValue } from '../../github/inputs/parsers.ts'
import type { Waiting } from '../../step/inputs/waiting.ts'
import type { Step } from '../../step/step.ts'
import type { PreviewInputs } from './inputs.ts'
import { nameOf, type Templates, templateOf } from './names.ts'

export type PreviewValues = PreviewInputs &
  Waiting & {
    readonly variables: readonly KeyValue[] | undefined
    readonly secrets: readonly KeyValue[] | undefined
  }

export type PreviewStep = Step<'url' | 'operation' | 'services' | 'removed' | 'deployment_id'>

export interface Work {
  readonly client: Client
  readonly values: PreviewValues
  readonly templates: Templates
  readonly step: PreviewStep
}

/** The host of the rule of a pull request; `undefined` where previews have no public address. */
export function hostOf({ values }: Work, number: number): string | undefined {
  return values.host === undefined ? undefined : nameOf(templateOf(values.host), number)
}

/** The full name of the namespace that the previews share, or of this one. */
export async function namespaceOf({ client, values, templates }: Work, number: number): Promise<string> {
  if (values.namespace !== undefined) return (await requireNamespace(client, values.namespace)).namespace
  return nameOf(templates.namespace, number)
}

/** The shared listener, which may not exist; `undefined` where previews have no public address. */
export function listenerNamed({ values: { lb_name, listener_name } }: Work, namespace: string) {
  return lb_name === undefined || listener_name === undefined ? undefined : { namespace, lb_name, listener_name }
}

/** The same; `undefined` also where its namespace does not exist, or not any more. */
export async function listenerOf(work: Work, namespace: string) {
  return (await findNamespace(work.client, namespace)) === undefined ? undefined : listenerNamed(work, namespace)
}
