/** What a step that died had said by then, compared with what the platform had done: it may leave open, and not claim. */
import type { World } from '../../../simulator/index.ts'
import type { runAlone } from '../../../testing/simulated-step.ts'

type Ran = Awaited<ReturnType<typeof runAlone>>

/** The platform as the step left it. */
export interface Died {
  /** The changes that the platform had made. */
  readonly made: readonly string[]
  readonly world: Pick<World, 'services' | 'loadBalancers' | 'volumes'>
}

const DONE = /the change to .*? (?:has finished|is still in progress on the platform)\./g
const OVER = /(\d+) changes have finished\./
const OPEN = /the change to .*? was being sent; it is not known/g

/** The claims of its account that are not true. */
function falseAccount(text: string, { made }: Died): readonly string[] {
  const claimed = [...text.matchAll(DONE)].length + Number(OVER.exec(text)?.[1] ?? 0)
  const isOpen = OPEN.test(text)
  OPEN.lastIndex = 0
  return [
    ...(claimed > made.length ? [`it claims ${claimed} changes, and these were made: ${made}`] : []),
    ...(made.length > 0 && claimed === 0 && !isOpen ? [`it conceals that these were made: ${made}`] : []),
    ...(text.includes('No change was sent') && made.length > 0 ? [`it denies that these were made: ${made}`] : []),
  ]
}

/** A change of a listener that the account leaves open: until it is verified, the outputs say where the traffic was before. */
const MOVES =
  /[Ll]istener [^:]*: the change to .*? (?:is still in progress on the platform\.|was being sent; it is not known)/

/** What it says of the traffic. */
function falseTraffic({ outputs, ending }: Ran, { loadBalancers }: Died['world']): readonly string[] {
  if (MOVES.test(ending?.message ?? '')) return []
  const { live_service, switched } = outputs
  const rules = loadBalancers.flatMap(({ listeners }) => listeners.flatMap(({ clusters }) => clusters))
  const led = new Set(rules.map(({ serviceName }) => serviceName))
  return [
    ...(typeof live_service === 'string' && live_service !== '' && !led.has(live_service)
      ? [`live_service is ${live_service}, and no rule leads there`]
      : []),
    ...(switched === true && led.has('web') && led.has('web-b') ? ['switched is true, and rules lead to both'] : []),
  ]
}

/** What it says of services and their images. */
function falseServices({ outputs }: Ran, { services, volumes }: Died['world']): readonly string[] {
  const { image_path, previous_image_path, removed, rolled_back } = outputs
  const names = [...services, ...volumes].map(({ name }) => name)
  const images = services.flatMap(({ containers }) => containers.map((one) => one.imagePath))
  const gone = Array.isArray(removed) ? removed.map(String) : []
  // The image before is what was seen last.
  const isClaim = typeof image_path === 'string' && image_path !== '' && image_path !== previous_image_path
  return [
    ...gone.filter((name) => names.includes(name)).map((name) => `${name} was removed, it says, and is there`),
    ...(isClaim && !images.includes(image_path) ? [`image_path is ${image_path}, which nothing runs`] : []),
    ...(rolled_back === true ? ['rolled_back is true, and nothing had failed'] : []),
  ]
}

/** All of them; none where the step said what is true. */
export function falseClaims(ran: Ran, died: Died): readonly string[] {
  return [
    ...falseAccount(ran.ending?.message ?? '', died),
    ...falseTraffic(ran, died.world),
    ...falseServices(ran, died.world),
    ...(ran.headline === undefined ? [] : [`it has a headline: ${ran.headline}`]),
  ]
}

/** What a step has left behind that dies now. */
export function diedIn(world: World, requests: readonly { mutated: boolean; operationId: string | undefined }[]): Died {
  const { services, loadBalancers, volumes } = world
  const made = requests.flatMap(({ mutated, operationId = '' }) =>
    mutated && operationId !== 'createToken' ? [operationId] : [],
  )
  return { made, world: structuredClone({ services, loadBalancers, volumes }) }
}
