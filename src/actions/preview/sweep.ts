/** Taking away the previews of pull requests that are closed, and of open ones that nobody has touched for long. */
import { ChangeError, refuse } from '../../changes/engine/errors.ts'
import { CONFIRM_MS } from '../../changes/engine/stability.ts'
import { readEnvironment } from '../../changes/environment/actual.ts'
import { strongestOutcome } from '../../changes/graph/sequence.ts'
import { openFetch } from '../../client/http/web-fetch.ts'
import { openPullRequests, type PullRequest } from '../../github/api/pull-requests.ts'
import { reasonOf } from '../../github/api/reason.ts'
import { GithubError } from '../../github/api/retry.ts'
import { formatDuration } from '../../github/inputs/duration.ts'
import { previewEnded, sweepReasons as reasons } from '../../messages/environment/preview.ts'
import { sentences } from '../../messages/message.ts'
import { endingOfAll, type Failure, failureOf } from '../../step/run/failure.ts'
import type { GoodOutcome } from '../../step/step.ts'
import { type TakenDown, takeDown } from './down.ts'
import { carriesNumber, numberIn, numbersIn, templateOf } from './names.ts'
import { lastDeployed, previewDeployments } from './record.ts'
import { listenerOf, namespaceOf, type Work } from './work.ts'

/** Every number that something on the platform carries; looked for twice, so that one odd answer hides no preview. */
async function numbersFound(work: Work): Promise<readonly number[]> {
  const { clock, signal } = work.step
  const first = await lookFor(work)
  await clock.sleep(CONFIRM_MS, signal)
  return [...new Set([...first, ...(await lookFor(work))])].toSorted((a, b) => a - b)
}

async function lookFor(work: Work): Promise<readonly number[]> {
  const { client, templates, values } = work
  const own = values.namespace === undefined && carriesNumber(templates.namespace)
  const namespace = own ? '' : await namespaceOf(work, 0)
  const actual = await readEnvironment(client, namespace)
  const spaces = actual.namespaces.flatMap((one) => numberIn(templates.namespace, one.namespace) ?? [])
  const hosts = own ? [] : await numbersOfHosts(work, namespace)
  return [...numbersIn(templates, actual), ...spaces, ...hosts]
}

async function numbersOfHosts(work: Work, namespace: string): Promise<readonly number[]> {
  const { client, values } = work
  const name = await listenerOf(work, namespace)
  if (name === undefined || values.host === undefined) return []
  const template = templateOf(values.host)
  const listeners = await client.loadBalancers.listListeners(namespace, name.lb_name)
  const rules = listeners.find((one) => one.name === name.listener_name)?.clusters ?? []
  return rules.flatMap(({ serverName = '' }) => numberIn(template, serverName) ?? [])
}

/** Why a preview goes; `undefined` where it stays. */
function reasonToGo(
  number: number,
  pull: PullRequest | undefined,
  deployedAt: number,
  expireAfter: number,
): string | undefined {
  if (pull === undefined) return undefined
  if (!pull.isOpen) return reasons.closed({ number })
  const idleMs = pull.now - Math.max(pull.updatedAt, deployedAt)
  return idleMs > expireAfter ? reasons.expired({ number, since: formatDuration(idleMs) }) : undefined
}

/** Asks GitHub about each of them, all before anything is deleted: a GitHub that does not answer deletes nothing. */
async function previewsToGo(work: Work, numbers: readonly number[]): Promise<readonly number[]> {
  const { values, step } = work
  const { event, log, signal, clock } = step
  const { fetch, close } = openFetch()
  step.atEnd(close)
  const pace = { now: clock.now, sleep: clock.sleep, random: Math.random }
  try {
    const pullRequest = await openPullRequests({ token: values.github_token, event, log, pace, signal, fetch })
    const last = await lastDeployed(await previewDeployments(work))
    const going: number[] = []
    for (const number of numbers) {
      const pull = await pullRequest(number)
      const reason = reasonToGo(number, pull, last.get(number) ?? 0, values.expire_after)
      log.info(reason ?? (pull === undefined ? reasons.unknown : reasons.open)({ number }))
      if (reason !== undefined) going.push(number)
    }
    return going
  } catch (error) {
    if (!(error instanceof GithubError)) throw error
    return refuse(reasons.failed({ why: reasonOf(error) }))
  }
}

/** Sweeps; one that cannot be taken away does not keep the others from going. */
export async function sweep(work: Work): Promise<TakenDown> {
  const { step, values } = work
  const numbers = await numbersFound(work)
  const going = numbers.length === 0 ? [] : await previewsToGo(work, numbers)
  const done: TakenDown[] = []
  const failed: Failure[] = []
  for (const number of going) {
    try {
      done.push(await takeDown(work, number, done.length > 0))
    } catch (error) {
      step.signal.throwIfAborted()
      failed.push(failureOf(error))
    }
  }
  const removed = done.flatMap((one) => one.removed)
  step.set({ removed })
  const [first] = failed
  if (first !== undefined) {
    const message = sentences(...failed.map((one) => one.message))
    throw new ChangeError(endingOfAll(failed), message, { advice: first.hint })
  }
  const says = values.dry_run ? previewEnded.wouldSweep : previewEnded.swept
  step.report({ headline: says({ removed: going.length, kept: numbers.length - going.length }) })
  const outcomes: readonly GoodOutcome[] = done.map(({ outcome }) => outcome)
  return { outcome: strongestOutcome(outcomes), removed }
}
