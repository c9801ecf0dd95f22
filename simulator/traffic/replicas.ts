import type { Service, World } from '../world/world.ts'

/** A running replica of a service. */
export interface Replica {
  /** From 1. */
  readonly number: number
  /** The run-time id of its first container. */
  readonly id: string
  /** The images of its containers. */
  readonly images: readonly string[]
  /** Epoch milliseconds by the clock. */
  readonly startedAt: number
}

interface Started {
  readonly image: string
  readonly at: number
}

/** Remembers when each container of each replica began, and with which image: during a rollout there are several. */
export class Replicas {
  #started = new Map<string, Started>()

  /** To be called whenever the world may have changed; a container that is new began at this moment. */
  observe(world: World, now: number): void {
    const seen = world.services.flatMap(({ containers }) =>
      containers.flatMap(({ dockerIds, imagePath }) =>
        dockerIds.map((id) => [id, this.#started.get(id) ?? { image: imagePath, at: now }] as const),
      ),
    )
    this.#started = new Map(seen)
  }

  /** Those that serve requests: none before the service is created, none once it is being deleted or was suspended. */
  of(service: Service): Replica[] {
    if (/^creat|^delet/.test(service.status) && service.status !== 'create_succ') return []
    if (service.stopService !== 0) return []
    const [first, ...others] = service.containers
    return (first?.dockerIds ?? []).map((id, index) => {
      const ids = [id, ...others.flatMap(({ dockerIds }) => dockerIds[index] ?? [])]
      const started = ids.flatMap((each) => this.#started.get(each) ?? [])
      return {
        number: index + 1,
        id,
        images: started.map(({ image }) => image),
        startedAt: Math.max(...started.map(({ at }) => at)),
      }
    })
  }
}
