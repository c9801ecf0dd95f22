import { releaseService } from '../platform/advance.ts'
import type { Platform } from '../platform/platform.ts'
import { withDockerIds } from '../world/builders.ts'
import type { Container, Service } from '../world/world.ts'

/** What others do to the account meanwhile, in the console or from another job. */
export interface ForeignChanges {
  /**
   * Gives a container another image at once. A rollout under way ends with this image in place of its own;
   * without one the service reads `update_succ`.
   */
  foreignImageUpdate(serviceId: number, containerName: string, imagePath: string): void
  /** Takes a service away at once, whatever it is in the middle of. */
  deleteService(serviceId: number): void
}

function serviceById(platform: Platform, id: number): Service {
  const service = platform.world.services.find((each) => each.id === id)
  if (service === undefined) throw new Error(`The simulated world has no service ${id}.`)
  return service
}

/** Foreign changes to the platform's world. */
export function foreignChanges(platform: Platform): ForeignChanges {
  return {
    foreignImageUpdate(serviceId, containerName, imagePath) {
      platform.advance()
      const service = serviceById(platform, serviceId)
      if (!service.containers.some((each) => each.name === containerName)) {
        throw new Error(`The simulated service ${serviceId} has no container ${containerName}.`)
      }
      const updated = (container: Container): Container =>
        container.name === containerName
          ? withDockerIds(platform.world, { ...container, imagePath }, service.replicas)
          : container
      service.containers = service.containers.map(updated)
      service.updatedAt = platform.now
      if (service.pending === undefined) service.status = 'update_succ'
      else service.pending.becomes = { ...service.pending.becomes, containers: service.containers }
    },
    deleteService(serviceId) {
      platform.advance()
      const service = serviceById(platform, serviceId)
      platform.world.services = platform.world.services.filter((each) => each !== service)
      releaseService(platform.world, service, platform.now)
    },
  }
}
