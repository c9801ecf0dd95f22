import type { Changing, Container, PendingChange, Service } from '../world/world.ts'

type State = Partial<Pick<Service, 'replicas' | 'containers'>>

function isService(resource: Changing): resource is Service {
  return 'replicas' in resource && 'containers' in resource
}

/** The service with so many replicas of its new containers. */
function withReplicas(containers: readonly Container[], replicas: number): State {
  return { replicas, containers: containers.map((each) => ({ ...each, dockerIds: each.dockerIds.slice(0, replicas) })) }
}

/** The states between two numbers of replicas, one replica after the other. */
function countReplicas(fewer: number, more: number, containers: readonly Container[], down: boolean): State[] {
  const between = Array.from({ length: Math.max(0, more - fewer - 1) }, (_, i) =>
    withReplicas(containers, fewer + 1 + i),
  )
  return down ? between.toReversed() : between
}

/** The states while containers are replaced one after the other; a single container replaces its replicas one by one. */
function replaceContainers(before: readonly Container[], after: readonly Container[]): State[] {
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

function intermediateStates(service: Service, { replicas, containers = service.containers }: State): State[] {
  if (replicas === undefined) return replaceContainers(service.containers, containers)
  const down = replicas < service.replicas
  const [fewer, more] = down ? [replicas, service.replicas] : [service.replicas, replicas]
  return countReplicas(fewer, more, down ? service.containers : containers, down)
}

/**
 * Makes a change of a service show its progress: its replicas count up or down, its containers change one after the
 * other, and those of a new service start one by one. All of it is visible before the change ends.
 */
export function addProgress(resource: Changing, change: PendingChange, now: number, length: number): void {
  if (!isService(resource)) return
  if (change.status === 'creating') {
    const { replicas, containers } = resource
    change.becomes = { replicas, containers }
    Object.assign(resource, withReplicas(containers, 1))
  }
  const steps = intermediateStates(resource, change.becomes)
  if (steps.length === 0) return
  const moment = (i: number) => now + (length * (i + 1)) / (steps.length + 2)
  change.steps = steps.map((sets, i) => ({ at: moment(i), sets: { ...sets } }))
  change.appliesAt = moment(steps.length)
}
