/** Taking the preview of a pull request away: its rule, then everything that carries its number; nothing else. */
import { refuse } from '../../changes/engine/errors.ts'
import type { Environment } from '../../changes/environment/environment.ts'
import type { Named } from '../../changes/environment/plan/planned.ts'
import { strongestOutcome } from '../../changes/graph/sequence.ts'
import { type ListenerName, listenerResource } from '../../changes/network/listener.ts'
import { removeRule } from '../../changes/network/shared-rule.ts'
import { ifExists } from '../../client/errors.ts'
import { thing } from '../../messages/changes/environment.ts'
import { existing } from '../../messages/changes/resources.ts'
import { problemAt } from '../../messages/environment/apply.ts'
import { againPreview, previewRefused } from '../../messages/environment/preview.ts'
import { changeOptions } from '../../step/inputs/waiting.ts'
import { carryOut, plan } from '../../step/operations/environment/carry-out.ts'
import type { GoodOutcome } from '../../step/step.ts'
import { absentOf } from './names.ts'
import { retire } from './record.ts'
import { hostOf, listenerOf, namespaceOf, type Work } from './work.ts'

/** How it ended, and what went, or would go. */
export interface TakenDown {
  readonly outcome: GoodOutcome
  readonly removed: readonly Named[]
}

function environmentOf(namespace: string, absent: Environment['absent']): Environment {
  return {
    ...{ namespace, absent, places: new Map() },
    ...{ repositories: [], secret_keys: [], certificates: [], volumes: [], services: [], load_balancers: [] },
  }
}

/** True where the listener has a rule of the host. */
async function hasRule({ client }: Work, name: ListenerName, host: string): Promise<boolean> {
  const state = await ifExists(listenerResource(client, name, () => {}).find())
  return (
    state?.listener?.clusters.some(({ serverName = '' }) => serverName.toLowerCase() === host.toLowerCase()) ?? false
  )
}

/** Takes it away. */
export async function takeDown(work: Work, number: number): Promise<TakenDown> {
  const { client, values, templates, step } = work
  const namespace = await namespaceOf(work, number)
  const host = hostOf(work, number)
  const name = await listenerOf(work, namespace)
  const options = { ...changeOptions(values, step), isMidway: true }
  const ruled = host !== undefined && name !== undefined && (await hasRule(work, name, host))
  step.report({ again: againPreview() })
  // The rule goes first: it never leads to a service that is gone.
  const rule = ruled ? await removeRule(client, name, host, options) : 'unchanged'
  const planned = await plan(client, environmentOf(namespace, absentOf(templates, number)))
  const { problems, changes } = planned.plan
  const problemsLeft = values.dry_run && ruled ? [] : problems
  if (problemsLeft.length > 0) {
    const file = values.file.relative
    refuse(previewRefused({ file, problems: problemsLeft.map((one) => problemAt(one)) }))
  }
  if (values.dry_run) {
    step.report({ changes: changes.map((one) => ({ field: thing(one), before: existing(), after: '' })) })
    return { outcome: ruled || changes.length > 0 ? 'planned' : 'unchanged', removed: changes.map(plain) }
  }
  const { outcome, deleted, failure } = await carryOut(planned, client, values, step)
  if (failure) throw failure
  // A preview that was opened meanwhile may have written the rules as it had read them.
  if (ruled && (await hasRule(work, name, host))) await removeRule(client, name, host, options)
  await retire(work, number)
  return { outcome: strongestOutcome([rule, outcome]), removed: deleted }
}

function plain({ kind, name }: Named): Named {
  return { kind, name }
}
