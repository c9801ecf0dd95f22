/** The GitHub deployments of previews: one environment for all of them, and each of them for as long as its preview. */
import { messageOf } from '../../changes/engine/errors.ts'
import { isRecord } from '../../client/decode.ts'
import { openFetch } from '../../client/http/web-fetch.ts'
import { openDeployment } from '../../github/api/deployment.ts'
import { type Deployments, openDeployments } from '../../github/api/deployments.ts'
import { checkedOutCommit } from '../../github/files/checkout.ts'
import type { Outcome } from '../../github/runner/outcome.ts'
import { previewDescription } from '../../messages/environment/preview.ts'
import type { Work } from './work.ts'

/** More deployments of the environment than this are not looked at. */
const MOST = 500
/** A cancelled step has two seconds in all. */
const CANCELLED_MS = 800

const payloadOf = (number: number) => ({ fengchao_preview: number })

function numberOf(payload: unknown): number | undefined {
  return isRecord(payload) && typeof payload.fengchao_preview === 'number' ? payload.fengchao_preview : undefined
}

function connection({ step }: Work) {
  const { fetch, close } = openFetch()
  step.atEnd(close)
  const { event, log, signal, clock } = step
  return { fetch, event, log, signal, pace: { now: clock.now, sleep: clock.sleep, random: Math.random } }
}

function stateOf(outcome: Outcome): 'success' | 'failure' | 'inactive' {
  if (outcome === 'failed' || outcome === 'timed_out') return 'failure'
  return outcome === 'cancelled' || outcome === 'started' ? 'inactive' : 'success'
}

/** Records that the preview of a pull request comes up; its end is recorded when the step ends. Never rejects. */
export async function recordPreview(work: Work, number: number, url: string): Promise<void> {
  const { values, step } = work
  const { workspace } = step.event
  const opening = openDeployment({
    ...connection(work),
    token: values.github_token,
    environment: values.environment,
    environmentUrl: url,
    ref: step.event.change?.head ?? checkedOutCommit(workspace, workspace),
    payload: payloadOf(number),
    description: previewDescription({ number }),
    transient: true,
    autoInactive: false,
  })
  step.atEnd(async (outcome) => {
    const { finish } = await opening
    await finish(stateOf(outcome), { url, ...(outcome === 'cancelled' ? { totalMs: CANCELLED_MS } : {}) })
  })
  step.set({ deployment_id: (await opening).id })
}

/** What GitHub keeps of previews; rejects with `GithubError`. */
export function previewDeployments(work: Work): Promise<Deployments> {
  const { github_token: token, environment } = work.values
  return openDeployments({ ...connection(work), token, environment })
}

/** The newest deployments that GitHub keeps, as many as are looked at. */
async function* newest(deployments: Deployments): ReturnType<Deployments['list']> {
  let count = 0
  for await (const one of deployments.list()) {
    yield one
    count += 1
    if (count >= MOST) return
  }
}

/** When the preview of each pull request was last deployed. */
export async function lastDeployed(deployments: Deployments): Promise<ReadonlyMap<number, number>> {
  const last = new Map<number, number>()
  for await (const { payload, createdAt } of newest(deployments)) {
    const number = numberOf(payload)
    if (number !== undefined && !last.has(number)) last.set(number, createdAt)
  }
  return last
}

/** Corrects what GitHub keeps of previews. A failure is only warned of: what they are does not change by it. */
async function correct(work: Work, change: (deployments: Deployments) => Promise<void>): Promise<void> {
  const { signal, log } = work.step
  try {
    await change(await previewDeployments(work))
  } catch (error) {
    signal.throwIfAborted()
    log.warning(messageOf(error))
  }
}

/** Records that the preview is up, where an earlier run brought it up and could not say so. */
export function confirmPreview(work: Work, number: number, url: string): Promise<void> {
  return correct(work, async (deployments) => {
    for await (const { id, payload } of newest(deployments)) {
      if (numberOf(payload) !== number) continue
      if (!(await deployments.ending(id))?.succeeded) await deployments.succeed(id, url, false)
      return
    }
  })
}

/** Marks the deployments of a pull request inactive. */
export function retire(work: Work, number: number): Promise<void> {
  return correct(work, async (deployments) => {
    for await (const { id, payload } of newest(deployments))
      if (numberOf(payload) === number) await deployments.deactivate(id)
  })
}
