/** Several services that go back together: all or, where one fails and rollback is true, none. */
import { ChangeError } from '../../changes/engine/errors.ts'
import type { GraphNode, NodeReport } from '../../changes/graph/node.ts'
import { runGraph } from '../../changes/graph/run.ts'
import { strongestOutcome } from '../../changes/graph/sequence.ts'
import { joined, sentences } from '../../messages/message.ts'
import { rolledBackFleet as words } from '../../messages/services/ledger.ts'
import type { ServiceOutput } from '../../step/inputs/service/service.ts'
import type { Verification } from '../../step/operations/deploy/verification.ts'
import { endLane } from '../../step/operations/lane-work.ts'
import { endingOfAll, failureOf } from '../../step/run/failure.ts'
import type { GoodOutcome, Lane, Step } from '../../step/step.ts'
import type { Member } from './member.ts'

/** So many services change at the same time. */
const WIDTH = 4

type MemberOutput = ServiceOutput | 'image_path' | 'previous_image_path' | 'rolled_back'

/** A service in a lane of its own. */
export interface LaneMember {
  readonly name: string
  readonly lane: Lane<MemberOutput>
  readonly member: Member
}

function nodeOf({ name, lane, member }: LaneMember): GraphNode<void> {
  return {
    name,
    needs: [],
    check: () => endLane(lane, () => member.check()),
    run: () => endLane(lane, () => member.run(undefined)),
    undo: () => endLane(lane, () => member.undo(lane.outputs.rolled_back === true)),
  }
}

/** The probe comes after all of them: what one of them answers may depend on the others. */
function probeNode(
  members: readonly LaneMember[],
  { probe: wanted, timeoutMs }: Verification,
  step: Step,
): GraphNode<void> {
  return {
    name: words.probe(),
    needs: members.map(({ name }) => name),
    run: async () => {
      const { visit } = await import('../../client/http/transport.ts')
      const { probe } = await import('../../changes/services/release/probe.ts')
      const { clock, signal, observer } = step
      const deadlineAt = clock.now() + timeoutMs
      await probe(visit, wanted, {
        clock,
        signal,
        observer,
        deadlineAt,
        pollIntervalMs: undefined,
        random: Math.random,
      })
      return { outcome: 'unchanged', value: undefined }
    },
  }
}

/** Rolls all of them back; rejects where one of them fails, saying what became of each. */
export async function rollBackSeveral(
  members: readonly LaneMember[],
  proof: Verification | undefined,
  rollback: boolean,
  step: Step<'services'>,
): Promise<GoodOutcome> {
  const nodes = members.map(nodeOf)
  const last = proof === undefined ? [] : [probeNode(members, proof, step)]
  const seen = new Map<string, NodeReport>()
  step.set({ services: { toJSON: () => members.map((one) => resultOf(one, seen.get(one.name))) } })
  const reports = await runGraph([...nodes, ...last], {
    maxParallel: WIDTH,
    onFailure: rollback ? 'roll_back_all' : 'stop',
    signal: step.signal,
    outcomeOf: (error) => endingOfAll([failureOf(error)]),
    changed: (report) => void seen.set(report.name, report),
  })
  const failure = failureOfAll(reports)
  if (failure) throw failure
  return strongestOutcome(reports.map(({ outcome }) => (isGood(outcome) ? outcome : undefined)))
}

function isGood(outcome: NodeReport['outcome']): outcome is GoodOutcome {
  return ['changed', 'unchanged', 'planned', 'started'].includes(outcome)
}

function resultOf({ lane: { outputs } }: LaneMember, report: NodeReport | undefined) {
  const { service_id, service_name, namespace, image_path, previous_image_path, rolled_back } = outputs
  const names = { service_id, service_name, namespace, image_path, previous_image_path }
  const undone = report?.undone === true || rolled_back === true
  return { ...names, outcome: report?.outcome ?? 'skipped', rolled_back: undone }
}

/** Every failure, and what became of the other services. */
function failureOfAll(reports: readonly NodeReport[]): ChangeError | undefined {
  const failed = reports
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'timed_out')
    .map(({ name, error }) => ({ name, failure: failureOf(error) }))
  const [first] = failed
  if (first === undefined) return undefined
  const stuck = reports.flatMap(({ name, undoError }) =>
    undoError === undefined ? [] : [words.failed({ names: name, message: failureOf(undoError).message })],
  )
  const of = (say: (of: { names: string }) => string, holds: (report: NodeReport) => boolean) => {
    const names = reports.filter(holds).map(({ name }) => name)
    return names.length === 0 ? undefined : say({ names: joined(names) })
  }
  const message = sentences(
    // What runs that should not is said first.
    ...stuck,
    ...failed.map(({ name, failure }) => words.failed({ names: name, message: failure.message })),
    of(words.undone, ({ undone }) => undone),
    of(words.notUndone, ({ outcome, undone }) => outcome === 'changed' && !undone),
    of(words.skipped, ({ outcome }) => outcome === 'skipped'),
  )
  return new ChangeError(endingOfAll(failed.map(({ failure }) => failure)), message, { advice: first.failure.hint })
}
