/** How replicas answer, by the image that they run. */

/** One way in which an image answers; of several that apply the first counts, and without one it is a 200 at once. */
export interface ImageBehaviour {
  /** Full name of an image, or of a repository for all its tags. */
  image: string
  /** Default 200. */
  status?: number
  /** Real milliseconds before each answer. */
  delay_ms?: number
  /** Only from so many seconds on, by the clock, after the replica began. */
  from?: number
  /** Only on these replicas of a service; the first is 1. */
  replicas?: number[]
  /** Only for paths that begin with it. */
  path?: string
  /** Only for requests that come through these listeners. */
  listeners?: string[]
}

/** A request as behaviours see it, at the replica that is to answer it. */
export interface Question {
  readonly images: readonly string[]
  /** Seconds since the replica began. */
  readonly age: number
  readonly replica: number
  readonly path: string
  readonly listener: string
}

/** How the replica answers. */
export function behaviourOf(behaviours: readonly ImageBehaviour[], question: Question): Required<Behaviour> {
  const { status = 200, delay_ms = 0 } = behaviours.find((each) => applies(each, question)) ?? {}
  return { status, delay_ms }
}

type Behaviour = Pick<ImageBehaviour, 'status' | 'delay_ms'>

function applies(behaviour: ImageBehaviour, { images, age, replica, path, listener }: Question): boolean {
  const { image, from = 0, replicas, path: prefix = '', listeners } = behaviour
  return (
    images.some((each) => each === image || each.startsWith(`${image}:`)) &&
    age >= from &&
    (replicas === undefined || replicas.includes(replica)) &&
    (listeners === undefined || listeners.includes(listener)) &&
    path.startsWith(prefix)
  )
}
