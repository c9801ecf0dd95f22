/** The rollback of an environment: reads the ledger, chooses what to go back to, and goes back. */
import { refuse } from '../../changes/engine/errors.ts'
import { serviceTitle } from '../../changes/services/service.ts'
import type { Client } from '../../client/client.ts'
import { openFetch } from '../../client/http/web-fetch.ts'
import type { Service } from '../../client/resources/services.ts'
import { openDeployments } from '../../github/api/deployments.ts'
import { reasonOf } from '../../github/api/reason.ts'
import { GithubError } from '../../github/api/retry.ts'
import type { Values } from '../../github/inputs/input.ts'
import { phases } from '../../messages/changes/phases.ts'
import { notMarked } from '../../messages/github/github.ts'
import { joined } from '../../messages/message.ts'
import { goingBack, ledgerUnread } from '../../messages/services/ledger.ts'
import { type healthCheck, probeOf } from '../../step/inputs/service/health-check.ts'
import type { ServiceInputs, ServiceOutput } from '../../step/inputs/service/service.ts'
import type { Waiting } from '../../step/inputs/waiting.ts'
import {
  type DeploymentPayload,
  mergedPayload,
  payloadOf,
  payloadRecorder,
} from '../../step/operations/deploy/github-deployment.ts'
import { checkProbeTarget, type Verification } from '../../step/operations/deploy/verification.ts'
import { resolveService, serviceOptions } from '../../step/operations/service.ts'
import type { GoodOutcome, Step } from '../../step/step.ts'
import { type Choice, choose } from './choose.ts'
import { namesOf } from './history.ts'
import { type Ledger, readLedger } from './ledger.ts'
import { Member, type Shared } from './member.ts'
import { rollBackSeveral } from './several.ts'
import type { Target } from './target.ts'
import { unrecordedWarnings } from './unrecorded.ts'

type Requested = ServiceInputs &
  Waiting &
  Values<typeof healthCheck.inputs> & {
    readonly environment: string
    readonly to: string
    readonly min_ready_seconds: number
    readonly rollback: boolean
    readonly github_token: string | undefined
  }

type RollbackStep = Step<
  ServiceOutput | 'image_path' | 'previous_image_path' | 'rolled_back' | 'services' | 'deployment_id'
>

/** Digits of a commit, as people know it. */
const SHORT = 7

/** Goes back; gives how it ended, and the address of the environment. */
export async function rollBackEnvironment(
  client: Client,
  requested: Requested,
  step: RollbackStep,
): Promise<{ readonly outcome: GoodOutcome; readonly url: string }> {
  step.observer.phase(phases.reading())
  const named = await namedService(client, requested)
  const { ledger, choice } = await fromLedger(client, requested, named, step)
  const { target } = choice
  const proof = proofOf(requested)
  if (proof) await checkProbeTarget(proof, serviceOptions(requested, step))
  const url = (await addressOf(target, ledger)) || requested.health_check_url || ''
  reportTarget(requested, ledger, choice, step)
  let members: readonly Member[] = []
  const inputs = { ...requested, environment_url: undefined, ref: commitOf(choice) }
  const record = payloadRecorder({ inputs, folder: '.', url, step })
  const shared: Shared = {
    client,
    min_ready_seconds: requested.min_ready_seconds,
    rollback: requested.rollback,
    record: () =>
      record(() => ({
        ...withPairs(ledger, mergedPayload(members.map(({ service, images }) => payloadOf(service, images)))),
        rollback_of: target.rollbackOf,
      })),
  }
  const placed = place(choice, shared, requested, step)
  members = placed.map(({ member }) => member)
  const outcome = await goBack(placed, proof, requested, step)
  if (outcome === 'unchanged' && !requested.dry_run) await settle(ledger, choice, { ...requested, url }, step)
  return { outcome, url }
}

/** An earlier run of the step had done all of it, and could not record that. */
async function settle(
  ledger: Ledger,
  { unfinished }: Choice,
  { environment, url }: { readonly environment: string; readonly url: string },
  step: RollbackStep,
): Promise<void> {
  if (unfinished === undefined) return
  step.set({ deployment_id: unfinished.id })
  try {
    await ledger.succeed(unfinished, url)
  } catch (error) {
    if (!(error instanceof GithubError)) throw error
    step.log.warning(notMarked({ id: unfinished.id, environment, state: 'success', why: reasonOf(error) }))
  }
}

/** The address that the environment had; a GitHub that does not say it keeps nothing from going back. */
async function addressOf({ entry, isUnfinished, rollbackOf }: Target, ledger: Ledger): Promise<string | undefined> {
  const source = isUnfinished ? ledger.entries.find(({ id }) => id === rollbackOf) : entry
  try {
    return source && (await ledger.ending(source))?.url
  } catch (error) {
    if (!(error instanceof GithubError)) throw error
    return undefined
  }
}

/** The payload, where services take turns with the other one of their pair. */
function withPairs({ entries }: Ledger, payload: DeploymentPayload): DeploymentPayload {
  const services = payload.services.map((one) => {
    const beside = [...namesOf(entries, one)].find((name) => name !== one.service_name)
    return beside === undefined ? one : { ...one, beside }
  })
  return { ...payload, services }
}

async function namedService(client: Client, requested: Requested): Promise<Service | undefined> {
  const { service_id, service_name } = requested
  if (service_id === undefined && service_name === undefined) return undefined
  return client.services.get(await resolveService(requested, client))
}

async function fromLedger(
  client: Client,
  { environment, to, github_token: token }: Requested,
  named: Service | undefined,
  step: RollbackStep,
): Promise<{ readonly ledger: Ledger; readonly choice: Choice }> {
  const { event, log, signal, clock } = step
  const { fetch, close } = openFetch()
  step.atEnd(close)
  const pace = { now: clock.now, sleep: clock.sleep, random: Math.random }
  try {
    const ledger = await readLedger(await openDeployments({ token, environment, event, log, pace, signal, fetch }))
    return { ledger, choice: await choose(client, ledger, { environment, to, named }) }
  } catch (error) {
    if (!(error instanceof GithubError)) throw error
    return refuse(ledgerUnread({ environment, why: reasonOf(error) }))
  }
}

/** The probe after the rollback, where one is requested; a dry run makes none. */
function proofOf(requested: Requested): Verification | undefined {
  const probe = probeOf(requested)
  if (probe === undefined || requested.dry_run) return undefined
  return { probe, timeoutMs: requested.health_check_timeout, rollback: requested.rollback, replicas: undefined }
}

/** The commit of what is gone back to; of what a deployment replaced none is known. */
function commitOf({ target: { entry, side } }: Choice): string | undefined {
  return side === 'images' ? entry.sha : undefined
}

function reportTarget({ environment }: Requested, ledger: Ledger, choice: Choice, step: RollbackStep): void {
  const { target } = choice
  const { id, sha } = target.entry
  const images = joined([...new Set([...target.state.values()].flatMap((one) => Object.values(one)))])
  const facts = { environment, id, images }
  const to = () =>
    target.side === 'images' ? goingBack.to({ ...facts, sha: sha.slice(0, SHORT) }) : goingBack.toReplaced(facts)
  step.report({
    notes: [target.isUnfinished ? goingBack.finishing(facts) : to()],
    warnings: unrecordedWarnings(ledger, choice, environment),
  })
}

interface Placed {
  readonly name: string
  readonly member: Member
  readonly lane: ReturnType<RollbackStep['lane']> | undefined
}

/** Each service with what it goes back to; one alone reports for the whole step. */
function place(
  { target, services }: Choice,
  shared: Shared,
  requested: Requested,
  step: RollbackStep,
): readonly Placed[] {
  const known = services.filter(({ service_info }) => target.state.has(service_info.id))
  return known.map((service) => {
    const { id, service_name } = service.service_info
    const twice = known.filter((one) => one.service_info.service_name === service_name).length > 1
    const name = twice ? serviceTitle(service) : service_name
    const lane =
      known.length > 1
        ? step.lane<ServiceOutput | 'image_path' | 'previous_image_path' | 'rolled_back'>(name)
        : undefined
    const own = lane?.step ?? step
    const options = serviceOptions(requested, own)
    options.seen?.(service)
    return { name, lane, member: new Member(service, target.state.get(id) ?? {}, { step: own, options }, shared) }
  })
}

async function goBack(
  placed: readonly Placed[],
  proof: Verification | undefined,
  { rollback }: Requested,
  step: RollbackStep,
): Promise<GoodOutcome> {
  const [only, ...others] = placed
  if (only === undefined) throw new TypeError('A deployment without services is no entry of the ledger.')
  if (others.length === 0) {
    await only.member.check()
    return (await only.member.run(proof)).outcome
  }
  const inLanes = placed.flatMap(({ lane, ...one }) => (lane === undefined ? [] : [{ ...one, lane }]))
  return rollBackSeveral(inLanes, proof, rollback, step)
}
