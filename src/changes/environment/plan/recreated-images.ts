/**
 * Whether the images of services that are created again exist: such a service is deleted first, and where the platform
 * then knows no such image, nothing takes its place.
 */
import type { Api } from '../../../client/client.ts'
import * as say from '../../../messages/changes/environment.ts'
import { tagWordsOf } from '../../images/availability.ts'
import { NO_TAG, tagStatus } from '../../images/tag-status.ts'
import type { Plan, PlanProblem } from './planned.ts'
import { fullContainers } from './service-needs.ts'
import type { Situation } from './situation.ts'

/** An image that the platform could not create a service with now. */
export interface UnreadyImage {
  readonly service: string
  readonly container: string
  readonly image: string
  /** The word of its tag. */
  readonly word: string
}

type Needed = Omit<UnreadyImage, 'word'>

function neededImages({ changes }: Plan, situation: Situation): readonly Needed[] {
  return changes
    .filter(({ kind, operation }) => kind === 'service' && operation === 'recreate')
    .flatMap(({ name: service }) =>
      fullContainers(situation.declaredService(service), situation.service(service)).flatMap(
        ({ container_name: container, image_path: image }) =>
          image === undefined ? [] : [{ service, container, image }],
      ),
    )
}

/** Those of them whose tag is shown, and does not stand for an image; a word that is not known proves nothing. */
function unreadyOf(needed: readonly Needed[], words: ReadonlyMap<string, string>): readonly UnreadyImage[] {
  return needed.flatMap((one) => {
    const word = words.get(one.image)
    const phase = word === undefined ? undefined : tagStatus(word)?.phase
    return word === undefined || phase === undefined || phase === 'succeeded' ? [] : [{ ...one, word }]
  })
}

/** The images that recreations of the plan need and would not get, as far as the platform shows; mostly no request. */
export async function unreadyImages(api: Api, plan: Plan, situation: Situation): Promise<readonly UnreadyImage[]> {
  const needed = neededImages(plan, situation)
  if (needed.length === 0) return []
  const imagesOf = (all: readonly Needed[]) => all.map(({ image }) => image)
  const { repositories } = situation.actual
  const unready = unreadyOf(needed, await tagWordsOf(api, repositories, imagesOf(needed)))
  if (unready.length === 0) return []
  // One odd answer that something does not exist is not believed.
  const again = await Array.fromAsync(api.images.list())
  return unreadyOf(unready, await tagWordsOf(api, again, imagesOf(unready)))
}

function placeOf({ service, container }: UnreadyImage): readonly string[] {
  return ['services', service, 'containers', container, 'image_path']
}

/** The plan with such images as problems: for what is about to be applied. */
export function refusingImages(plan: Plan, situation: Situation, unready: readonly UnreadyImage[]): Plan {
  const problems = unready.map((one): PlanProblem => {
    const facts = { name: one.service, image: situation.shown(one.image, ...placeOf(one)) }
    const message =
      one.word === NO_TAG ? say.images.missing(facts) : say.images.notBuilt({ ...facts, status: one.word })
    return situation.problem(message, ...placeOf(one))
  })
  return { ...plan, problems: [...plan.problems, ...problems] }
}

/** The plan with such images as notes: they may come to be until it is applied. */
export function notingImages(plan: Plan, situation: Situation, unready: readonly UnreadyImage[]): Plan {
  const changes = plan.changes.map((change) => {
    if (change.kind !== 'service') return change
    const own = unready.filter(({ service }) => service === change.name)
    const notes = own.map((one) => say.notes.imageUnready({ image: situation.shown(one.image, ...placeOf(one)) }))
    return { ...change, notes: [...change.notes, ...notes] }
  })
  return { ...plan, changes }
}
