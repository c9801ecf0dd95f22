import type { Changing, Container, PendingChange, Service } from '../world/world.ts'

type Look = Partial<Pick<Service, 'replicas' | 'containers'>>

function isService(resource: Changing): resource is Service {
  return 'replicas' in resource && 'containers' in resource
}

/** The service with so many replicas, its containers as they are to be. */
function counted(containers: readonly Container[], replicas: number): Look {
  return { replicas, containers: containers.map((each) => ({ ...each, dockerIds: each.dockerIds.slice(0, replicas) })) }
}

/** One replica after the other, from one number to the other: what it looks like in between. */
function counting(fewer: number, more: number, containers: readonly Container[], down: boolean): Look[] {
  const between = Array.from({ length: Math.max(0, more - fewer - 1) }, (_, i) => counted(containers, fewer + 1 + i))
  return down ? between.toReversed() : between
}

/** One container after the other; a single one exchanges its replicas one by one. */
function switching(before: readonly Container[], after: readonly Container[]): Look[] {
  const [only, ...others] = after
  const [was] = before
  if (only !== undefined && was !== undefined && others.length === 0) {
    return only.dockerIds.slice(1).map((_, i) => {
      const dockerIds = [...only.dockerIds.slice(0, i + 1), ...was.dockerIds.slice(i + 1)]
      return { containers: [{ ...only, dockerIds }] }
    })
  }
  return after.slice(1).map((_, i) => ({ containers: [...after.slice(0, i + 1), ...before.slice(i + 1)] }))
}

function looks(service: Service, { replicas, containers = service.containers }: Look): Look[] {
  if (replicas === undefined) return switching(service.containers, containers)
  const down = replicas < service.replicas
  const [fewer, more] = down ? [replicas, service.replicas] : [service.replicas, replicas]
  return counting(fewer, more, down ? service.containers : containers, down)
}

/**
 * Has a change of a service show how it gets on: its replicas count up or down, its containers change one after the
 * other, and those of a new service come up one by one. All of it shows before the change ends.
 */
export function withProgress(resource: Changing, change: PendingChange, now: number, length: number): void {
  if (!isService(resource)) return
  if (change.status === 'creating') {
    const { replicas, containers } = resource
    change.becomes = { replicas, containers }
    Object.assign(resource, counted(containers, 1))
  }
  const steps = looks(resource, change.becomes)
  if (steps.length === 0) return
  const moment = (i: number) => now + (length * (i + 1)) / (steps.length + 2)
  change.steps = steps.map((sets, i) => ({ at: moment(i), sets: { ...sets } }))
  change.appliesAt = moment(steps.length)
}
