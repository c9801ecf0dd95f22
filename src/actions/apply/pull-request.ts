/** Keeping the comment of the pull request up to date that the run is about. */
import { sanitize } from '../../github/report/sanitize.ts'
import type { Step } from '../../step/step.ts'
import { markerOf, type PlanComment, renderComment } from './comment.ts'
import type { ApplyInputs } from './inputs.ts'

/** Writes the comment where the event is about a pull request; what never had anything to plan gets none. */
export async function commentOnPlan(
  { comment, github_token }: Pick<ApplyInputs, 'comment' | 'github_token'>,
  plan: PlanComment,
  step: Step<'comment_url'>,
): Promise<void> {
  const { pullRequest } = step.event
  if (!comment || pullRequest === undefined) return
  const [{ openFetch }, { keepComment, LONGEST_COMMENT }] = await Promise.all([
    import('../../client/http/web-fetch.ts'),
    import('../../github/api/comment.ts'),
  ])
  const { fetch, close } = openFetch()
  step.atEnd(close)
  const marker = markerOf(plan.file)
  const { changes, problems } = plan.plan
  const url = await keepComment({
    token: github_token,
    number: pullRequest,
    marker,
    // Its own texts are masked already; what is left are those that only the whole shows.
    body: sanitize(renderComment(plan, LONGEST_COMMENT - marker.length - 1)),
    onlyUpdate: changes.length === 0 && problems.length === 0,
    event: step.event,
    log: step.log,
    signal: step.signal,
    pace: { now: step.clock.now, sleep: step.clock.sleep, random: Math.random },
    fetch,
  })
  step.set({ comment_url: url })
}
