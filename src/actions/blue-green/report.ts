/** What people are told of a run besides its changes. */
import type { Difference } from '../../changes/engine/difference.ts'
import { ruleDifference } from '../../changes/network/switching.ts'
import { imagesByContainer } from '../../changes/services/image.ts'
import { existing } from '../../messages/changes/resources.ts'
import {
  blueGreenEnded as ended,
  blueGreenNotes as notes,
  blueGreenWarnings as warnings,
} from '../../messages/network/blue-green.ts'
import { loadBalancerTitle } from '../../messages/network/network.ts'
import { imagesOutput, imagesText, type Plan } from './plan/plan.ts'
import { bringUp, scaleUp } from './standby.ts'
import type { Released } from './traffic/stay.ts'
import type { Work } from './work.ts'

/** Sets what is known before anything is changed, and says what was found and what this cannot do. */
export function reportPlan({ step, values }: Work, plan: Plan): void {
  const { state, roles, entrance, way } = plan
  const { live, standby, standbyName } = roles
  const running = imagesByContainer(live)
  const name = live.service_info.service_name
  step.set({ live_service: name, standby_service: standby ? standbyName : '', url: entrance.url })
  step.set({ image_path: imagesOutput(running), previous_image_path: imagesOutput(running) })
  step.set({ status: live.service_info.status })
  const found = notes.found({ live: name, images: imagesText(running), standby: standbyName })
  const sessions = state.listeners.filter(({ clusters }) => clusters.some(({ policy }) => policy !== undefined))
  step.report({
    subject: loadBalancerTitle({ name: values.lb_name }),
    notes: [
      found,
      ...betweenNotes(plan),
      ...(way === 'stay' ? [] : [warnings.callers({ service: name })]),
      ...(areTwo(plan, values.after) ? [warnings.cost({ live: name, standby: standbyName })] : []),
    ],
    warnings: [
      ...plan.warnings,
      ...(way === 'stay' || sessions.length === 0
        ? []
        : [warnings.sessions({ listeners: sessions.map((each) => `${values.lb_name}/${each.name}`) })]),
    ],
  })
}

/** Whether two services exist side by side: during a switch, whatever comes after it, or after a run without one. */
function areTwo({ roles, way }: Plan, after: Work['values']['after']): boolean {
  return way !== 'stay' || (roles.standby !== undefined && after !== 'delete')
}

function betweenNotes({ roles, way }: Plan): readonly string[] {
  const { live, standbyName: to } = roles
  const one = live.service_info.service_name
  if (way !== 'forward' && way !== 'back') return []
  const between = notes.betweenListeners({ one: to, other: one })
  return [between, way === 'forward' ? notes.goesForward({ to }) : notes.goesBack({ from: to, to: one })]
}

/** What a dry run says: the standby, the rules before and after, and the old service. */
export async function reportDryRun(work: Work, plan: Plan): Promise<void> {
  const { step, values } = work
  const { roles, images, way } = plan
  const live = roles.live.service_info.service_name
  const texts = { live, standby: roles.standbyName, images: imagesText(images) }
  if (way === 'stay') {
    const changes = oldDifferences(work, plan, roles.standbyName)
    const outcome = changes.length > 0 ? 'planned' : 'unchanged'
    step.report({ outcome, headline: ended.unchanged(texts), changes })
    return
  }
  const brought = await standbyDifferences(work, plan)
  const to = values.operation === 'switch_back' && way === 'back' ? live : roles.standbyName
  const from = to === live ? roles.standbyName : live
  const rules = plan.state.listeners
    .map((listener) => ruleDifference(listener, values.lb_name, { from, to }))
    .filter(({ before, after }) => before !== after)
  const changes = [...brought, ...rules, ...oldDifferences(work, plan, from)]
  step.report({ outcome: 'planned', headline: ended.planned({ ...texts, live: from, standby: to }), changes })
}

async function standbyDifferences(work: Work, { roles, images, way }: Plan): Promise<readonly Difference[]> {
  if (way === 'forward' || (way === 'back' && work.values.operation === 'switch_back')) return []
  const brought = await (work.values.operation === 'deploy' ? bringUp(work, roles, images) : scaleUp(work, roles))
  return brought.differences.map((each) => ({ ...each, of: roles.standbyName }))
}

function oldDifferences({ values }: Work, { state }: Plan, old: string): readonly Difference[] {
  const service = state.services.get(old)
  if (service === undefined || values.after === 'keep') return []
  if (values.after === 'delete') return [{ field: old, before: existing(), after: '' }]
  const { replicas } = service.service_info
  return replicas === 1 ? [] : [{ of: old, field: 'replicas', before: String(replicas), after: '1' }]
}

/** Reports how a run ended well. */
export function reportEnd({ step }: Work, plan: Plan, { outcome, live }: Released): void {
  const images = imagesByContainer(live)
  const { url } = plan.entrance
  const texts = { live: live.service_info.service_name, images: imagesText(images) }
  step.set({ status: live.service_info.status, image_path: imagesOutput(images) })
  const headline = plan.way === 'stay' ? ended.unchanged(texts) : ended.changed(texts)
  step.report({ outcome, headline, links: [{ text: url, url }] })
}
