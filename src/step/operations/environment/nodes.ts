/** The nodes of a plan in a step: each in a lane of its own, which says in the log why it failed. */
import type { Observer } from '../../../changes/engine/observer.ts'
import { nodesOf } from '../../../changes/environment/apply.ts'
import { type Environment, HIDDEN, pathOf } from '../../../changes/environment/environment.ts'
import type { Plan, PlanStep } from '../../../changes/environment/plan/planned.ts'
import type { Situation } from '../../../changes/environment/plan/situation.ts'
import type { GraphNode } from '../../../changes/graph/node.ts'
import { RolledBackError } from '../../../changes/services/release/rolled-back-error.ts'
import { StatusLists } from '../../../changes/services/status-lists.ts'
import type { Client } from '../../../client/client.ts'
import { longestFirst, redactWords } from '../../../text/redact.ts'
import { changeOptions, type Waiting } from '../../inputs/waiting.ts'
import type { Step } from '../../step.ts'
import { endLaneAloud } from '../lane-work.ts'

function pathOfStep({ kind, name }: PlanStep): string | undefined {
  if (kind === 'repository') return pathOf('repositories', name)
  if (kind === 'volume') return pathOf('volumes', name)
  if (kind === 'service') return pathOf('services', name)
  if (kind === 'load_balancer') return pathOf('load_balancers', name)
  if (kind !== 'listener') return undefined
  const [lb = '', listener = ''] = name.split('/')
  return pathOf('load_balancers', lb, 'listeners', listener)
}

/** Differences of variables name them alone, and the probe hides its address. */
const NEVER_SHOWN = /\n(?:envs|health_check)\n/

/** The texts of fields that changes speak of, where a secret stands in them; `undefined` where none has any. */
function secretTexts({ places }: Environment, step: PlanStep): readonly string[] | undefined {
  const path = pathOfStep(step)
  if (path === undefined) return undefined
  const found = [...places].filter(([at, { secret }]) => secret && at.startsWith(`${path}\n`) && !NEVER_SHOWN.test(at))
  const texts = found.flatMap(([, { text }]) => (text === undefined || text === '' ? [] : [text, text.trim()]))
  return found.length === 0 ? undefined : longestFirst(texts)
}

/** The observer, which does not show the values of differences, nor these texts in what it says. */
function withoutValues(observer: Observer, texts: readonly string[]): Observer {
  const hidden = (value: string) => (value === '' ? '' : HIDDEN)
  const clear = (text: string) => redactWords(text, texts)
  return {
    ...observer,
    phase: (label, before) => observer.phase(clear(label), before),
    delivery: ({ subject, what }, state) => observer.delivery({ subject: clear(subject), what: clear(what) }, state),
    progress: (text) => observer.progress(clear(text)),
    detail: (text) => observer.detail(clear(text)),
    warn: (text) => observer.warn(clear(text)),
    sending: (differences) =>
      observer.sending(
        differences.map(({ field, before, after }) => ({ field, before: hidden(before), after: hidden(after) })),
      ),
  }
}

/**
 * Runs; an error does not quote these texts. It stays what it is, since its kind says how the step ends: only its words,
 * and those of what is behind it, are others.
 */
async function withoutQuotes<T>(run: () => Promise<T>, texts: readonly string[]): Promise<T> {
  try {
    return await run()
  } catch (error) {
    for (let one = error; one instanceof Error; one = one instanceof RolledBackError ? one.failure : one.cause)
      one.message = redactWords(one.message, texts)
    throw error
  }
}

interface Surroundings {
  readonly client: Client
  readonly waiting: Waiting
  readonly step: Step
  /** Several services may be waited for at the same time. */
  readonly sideBySide: boolean
  /** The step has changed something before. */
  readonly isMidway?: boolean
}

/** The nodes that carry a plan out. */
export function nodesInLanes(
  plan: Plan,
  situation: Situation,
  { client, waiting, step, sideBySide, isMidway = false }: Surroundings,
): readonly GraphNode<void>[] {
  const lanes = new Map(plan.steps.map((one) => [one.id, step.lane(one.id)]))
  const textsOf = new Map(plan.steps.map((one) => [one.id, secretTexts(situation.environment, one)]))
  const optionsOf = (one: PlanStep) => {
    const options = changeOptions(waiting, lanes.get(one.id)?.step ?? step)
    const texts = textsOf.get(one.id)
    return texts ? { ...options, observer: withoutValues(options.observer, texts) } : options
  }
  const hasSent = () => isMidway || [...lanes.values()].some(({ outputs }) => outputs.changed === true)
  const lists = sideBySide ? new StatusLists(client, client, step.clock, waiting.poll_interval) : undefined
  return nodesOf(plan, { client, situation, optionsOf, hasSent, statuses: lists }).map((node) => {
    const lane = lanes.get(node.name)
    const aloud = <T>(work: () => Promise<T>): Promise<T> => {
      const quiet = () => withoutQuotes(work, textsOf.get(node.name) ?? [])
      return lane ? endLaneAloud(lane, quiet) : quiet()
    }
    const { check, run } = node
    const checked = check && { check: () => aloud(check) }
    return { ...node, ...checked, run: () => aloud(run) }
  })
}
