import { isDeepStrictEqual } from 'node:util'
import { demand, demandFound } from '../../api/errors.ts'
import { fieldsOf, listOf, textOf, wholeOf } from '../../api/fields.ts'
import type { Call } from '../../http/call.ts'
import { withDockerIds } from '../../world/builders.ts'
import { statusWordsOf } from '../../world/words.ts'
import type { Container, Service } from '../../world/world.ts'
import { containerOf, imageAt, repositoryPathOf, serviceOf } from '../lookups.ts'
import type { Platform } from '../platform.ts'
import { demandWeights, envsOf, logDirsOf, portsOf, publicNetOf, specFrom } from '../service-fields.ts'
import type { OperationHandler } from './operation.ts'

/** The pause after the last replica of a rollout, in seconds. */
const ROLLOUT_TAIL = 10

interface Change {
  verb: 'update' | 'resize' | 'restart'
  seconds: number
  becomes?: Partial<Service>
}

function begin(call: Call, platform: Platform, service: Service, { verb, seconds, becomes = {} }: Change): void {
  platform.begin<Service>(call, service, { kind: 'service', statusWords: statusWordsOf(verb), seconds, becomes })
}

/** The service of a change that only stateless services know. */
function statelessOf(call: Call, platform: Platform, busyCode: number): Service {
  const service = serviceOf(call, platform)
  demand(!service.stateful, 4030142)
  demand(service.pending === undefined, busyCode)
  return service
}

/** API reference 9.8: bandwidth and how it is paid for; whether there is a public network stays as it is. */
const updateStatefulService: OperationHandler = (call, platform) => {
  const service = serviceOf(call, platform)
  demand(service.stateful, 4000145)
  demand(service.pending === undefined, 4030144)
  const publicNet = publicNetOf(fieldsOf(call.body, 4000113).state_public_net)
  demand(publicNet.used === service.publicNet.used, 4000135)
  demand(!isDeepStrictEqual(publicNet, service.publicNet), 4030143)
  begin(call, platform, service, {
    verb: 'update',
    seconds: platform.durations.serviceUpdate,
    becomes: { publicNet },
  })
  return undefined
}

/** One container as an update leaves it: environment and log directories are replaced, not merged. */
function updatedContainer(before: Container, value: unknown): Container {
  const fields = fieldsOf(value, 4000113)
  return {
    ...before,
    envs: envsOf(fields.envs),
    logDirs: logDirsOf(fields.log_dirs),
    cpuWeight: wholeOf(fields.cpu_weight, 4000130),
    memoryWeight: wholeOf(fields.memory_weight, 4000131),
  }
}

/** API reference 9.9: replicas are replaced, so their run-time ids change. */
const updateStatelessService: OperationHandler = (call, platform) => {
  const service = statelessOf(call, platform, 4030144)
  const infos = listOf(fieldsOf(call.body, 4000113).container_infos, 4000113)
  const changed = new Map<number, Container>()
  for (const info of infos) {
    const id = wholeOf(fieldsOf(info, 4000113).container_id, 4000149)
    changed.set(id, updatedContainer(containerOf(service, id), info))
  }
  const after = service.containers.map((container) => changed.get(container.id) ?? container)
  demandWeights(after)
  demand(!isDeepStrictEqual(after, service.containers), 4030143)
  const containers = after.map((each) => withDockerIds(platform.world, each, service.replicas))
  begin(call, platform, service, {
    verb: 'update',
    seconds: platform.durations.serviceUpdate,
    becomes: { containers },
  })
  return undefined
}

/** API reference 9.10: the whole list, for services of both kinds. */
const updateServicePorts: OperationHandler = (call, platform) => {
  const service = serviceOf(call, platform)
  demand(service.pending === undefined, 4030144)
  const ports = portsOf(fieldsOf(call.body, 4000113).port_maps, platform.generation)
  demand(!isDeepStrictEqual(ports, service.ports), 4030143)
  begin(call, platform, service, { verb: 'update', seconds: platform.durations.serviceUpdate, becomes: { ports } })
  return undefined
}

/** A container with so many replicas: those that stay keep their run-time ids. */
function scaled(platform: Platform, container: Container, replicas: number): Container {
  const fresh = withDockerIds(platform.world, container, replicas)
  return { ...fresh, dockerIds: fresh.dockerIds.map((id, index) => container.dockerIds[index] ?? id) }
}

/** API reference 9.11. */
const scaleService: OperationHandler = (call, platform) => {
  const service = statelessOf(call, platform, 4030153)
  const replicas = wholeOf(call.query.new_replicas, 4000117)
  demand(replicas >= 1 && replicas <= 5, 4000117)
  demand(replicas !== service.replicas, 4030143)
  const containers = service.containers.map((container) => scaled(platform, container, replicas))
  begin(call, platform, service, {
    verb: 'resize',
    seconds: platform.durations.serviceScale,
    becomes: { replicas, containers },
  })
  return undefined
}

/** The images that a body requests, by container id; each must exist, in the repository that runs already. */
function imagesFrom(value: unknown, platform: Platform, service: Service): Map<number, string> {
  const images = new Map<number, string>()
  for (const each of listOf(value, 4000113)) {
    const fields = fieldsOf(each, 4000113)
    const container = containerOf(service, wholeOf(fields.container_id, 4000149))
    const imagePath = textOf(fields.image_path, 4000112)
    demand(imageAt(platform.world, imagePath) !== undefined, 4040129)
    demand(repositoryPathOf(imagePath) === repositoryPathOf(container.imagePath), 4030151)
    images.set(container.id, imagePath)
  }
  return images
}

/** API reference 9.12: replica after replica, `min_ready_seconds` apart. */
const updateServiceImage: OperationHandler = (call, platform) => {
  const service = statelessOf(call, platform, 4030144)
  const body = fieldsOf(call.body, 4000113)
  const pause = wholeOf(body.min_ready_seconds, 4000150)
  demand(pause >= 1 && pause <= 600, 4000150)
  const images = imagesFrom(body.container_images, platform, service)
  const imageOf = (container: Container) => images.get(container.id) ?? container.imagePath
  demand(
    service.containers.some((container) => imageOf(container) !== container.imagePath),
    4030143,
  )
  const containers = service.containers.map((container) =>
    withDockerIds(platform.world, { ...container, imagePath: imageOf(container) }, service.replicas),
  )
  const seconds = platform.durations.serviceImage ?? service.replicas * pause + ROLLOUT_TAIL
  begin(call, platform, service, { verb: 'update', seconds, becomes: { containers } })
  return undefined
}

/** API reference 9.13. */
const changeServiceSpec: OperationHandler = (call, platform) => {
  const service = statelessOf(call, platform, 4030144)
  const { id: specId, alias } = specFrom(call.query.spec_id, call.query.spec_alias)
  demand(specId !== service.specId, 4030143)
  const containers = service.containers.map((each) => withDockerIds(platform.world, each, service.replicas))
  begin(call, platform, service, {
    verb: 'resize',
    seconds: platform.durations.serviceScale,
    becomes: { specId, containers, ...(alias === undefined ? {} : { specAlias: alias }) },
  })
  return undefined
}

/** The service of a restart, which only stateful services know. */
function restartableOf(call: Call, platform: Platform): Service {
  const service = serviceOf(call, platform)
  demand(service.stateful, 4030152)
  demand(service.pending === undefined, 4030153)
  return service
}

/** API reference 9.14: a cold restart creates new containers, a plain one keeps them. */
const restartService: OperationHandler = (call, platform) => {
  const service = restartableOf(call, platform)
  const { option } = call.query
  demand(option === 'restart' || option === 'hard_reboot', 4000113)
  const cold = service.containers.map((each) => withDockerIds(platform.world, each, service.replicas))
  begin(call, platform, service, {
    verb: 'restart',
    seconds: platform.durations.serviceRestart,
    becomes: option === 'hard_reboot' ? { containers: cold } : {},
  })
  return undefined
}

/** API reference 9.15: the path takes a run-time id, not a container id. */
const restartContainer: OperationHandler = (call, platform) => {
  const service = restartableOf(call, platform)
  demandFound(
    service.containers.find((container) => container.dockerIds.some((id) => id === call.params.uuid)),
    4040002,
  )
  begin(call, platform, service, { verb: 'restart', seconds: platform.durations.serviceRestart })
  return undefined
}

export const serviceChangeOperations = {
  updateStatefulService,
  updateStatelessService,
  updateServicePorts,
  scaleService,
  updateServiceImage,
  changeServiceSpec,
  restartService,
  restartContainer,
}
