/** What becomes of the declared services. */
import type { Service } from '../../../client/resources/services.ts'
import * as say from '../../../messages/changes/environment.ts'
import { movingTagRuns } from '../../../messages/images/images.ts'
import { sentences } from '../../../messages/message.ts'
import { isMovingTag, sameImage } from '../../images/name.ts'
import { serviceStatus, suspensionWarning } from '../../services/service.ts'
import type { DeclaredService } from '../environment.ts'
import { type Draft, type Drafted, nothing } from './draft.ts'
import type { PlannedOperation, PlanProblem } from './planned.ts'
import { portPhases } from './ports.ts'
import { compareService, type ServiceDifference } from './service-fields.ts'
import { mountProblems, newServiceProblems } from './service-needs.ts'
import type { Situation } from './situation.ts'

/** The service as far as it counts: one that is being deleted is as good as gone. */
export function existing(service: Service | undefined): Service | undefined {
  const word = service && serviceStatus(service.service_info.status)
  return word?.family === 'delete' && word.phase !== 'failed' ? undefined : service
}

/** True for a service that never came to be. */
function wasNeverCreated({ service_info: { status } }: Service): boolean {
  const word = serviceStatus(status)
  return word?.family === 'create' && word.phase === 'failed'
}

function operationFor(actual: Service, differences: readonly ServiceDifference[]): PlannedOperation | undefined {
  if (wasNeverCreated(actual) || differences.some(({ recreates }) => recreates)) return 'recreate'
  return differences.length > 0 ? 'update' : undefined
}

function recreationProblems(
  situation: Situation,
  service: DeclaredService,
  actual: Service,
  differences: readonly ServiceDifference[],
): readonly PlanProblem[] {
  const name = service.service_name
  const fields = differences.filter(({ recreates }) => recreates).map(({ field }) => field)
  const { status } = actual.service_info
  const refused =
    fields.length > 0 ? say.recreation.ofService({ name, fields }) : say.recreation.neverCreated({ name, status })
  return [
    ...(service.recreate === 'allow' ? [] : [situation.problem(refused, 'services', name)]),
    ...(actual.service_info.stateful && !situation.options.allowDataLoss
      ? [situation.problem(say.dataLoss.recreation({ name }), 'services', name)]
      : []),
  ]
}

/** What the platform cannot do to a service that stays. */
function updateProblems(situation: Situation, service: DeclaredService, actual: Service): readonly PlanProblem[] {
  const { service_name: name, replicas, public_net_type, bandwidth } = service
  const { stateful, state_public_net } = actual.service_info
  const at = (message: string, field: string) => situation.problem(message, 'services', name, field)
  return [
    ...(stateful && replicas !== undefined && replicas !== 1
      ? [at(say.services.oneReplica({ name }), 'replicas')]
      : []),
    ...((public_net_type !== undefined || bandwidth !== undefined) && !(stateful && state_public_net?.used)
      ? [at(say.services.noPublicNet({ name }), public_net_type === undefined ? 'bandwidth' : 'public_net_type')]
      : []),
  ]
}

/** What a deploy of the service would warn of: that it is suspended, and that a tag which may have moved runs already. */
function stayingWarnings(situation: Situation, service: DeclaredService, actual: Service): readonly string[] {
  const { service_name: name, containers = [] } = service
  const suspended = suspensionWarning(actual)
  const moving = containers.flatMap(({ container_name: container, image_path: image }) => {
    const running = actual.service_container_infos.find((one) => one.container_name === container)
    if (image === undefined || !running || !isMovingTag(image) || !sameImage(running.image_path, image)) return []
    const shown = situation.shown(image, 'services', name, 'containers', container, 'image_path')
    return [movingTagRuns({ container, image: shown })]
  })
  return [
    ...(suspended === undefined ? [] : [suspended]),
    ...(moving.length === 0 ? [] : [say.services.ofService({ name, text: sentences(...moving) })]),
  ]
}

/** A service that stays, or is created again. */
function draftExisting(situation: Situation, service: DeclaredService, actual: Service): Draft {
  const name = service.service_name
  const differences = compareService(situation, service, actual)
  const operation = operationFor(actual, differences)
  const fields = differences.map(({ field, before, after }) => ({ field, before, after }))
  const named = { kind: 'service', name } as const
  if (operation === 'recreate') {
    const problems = [
      ...recreationProblems(situation, service, actual, differences),
      ...newServiceProblems(situation, service, actual),
      ...mountProblems(situation, service),
    ]
    return { change: { ...named, operation, fields, notes: [say.notes.downMeanwhile()] }, problems, warnings: [] }
  }
  const problems = updateProblems(situation, service, actual)
  const staying = stayingWarnings(situation, service, actual)
  if (operation === 'update') {
    const moves = service.port_maps !== undefined && portPhases(situation, name).hasGap
    return {
      change: { ...named, operation, fields, notes: moves ? [say.notes.shortGap()] : [] },
      problems,
      warnings: staying,
    }
  }
  const { status } = actual.service_info
  const phase = serviceStatus(status)?.phase
  // What runs already may be what an earlier run was cancelled over: only its health check tells.
  const settles = service.health_check === undefined ? {} : { settles: named }
  if (phase === 'succeeded') return { ...nothing, ...settles, problems, warnings: staying }
  const warnings = phase === 'failed' ? [say.services.lastOperationFailed({ name, status })] : []
  return { ...nothing, settles: named, problems, warnings: [...staying, ...warnings] }
}

/** What becomes of one service. */
function draftService(situation: Situation, service: DeclaredService): Draft {
  const actual = existing(situation.service(service.service_name))
  if (actual) return draftExisting(situation, service, actual)
  const name = service.service_name
  const fields = compareService(situation, service, undefined).map(({ field, before, after }) => ({
    field,
    before,
    after,
  }))
  const problems = [...newServiceProblems(situation, service, undefined), ...mountProblems(situation, service)]
  return { change: { kind: 'service', name, operation: 'create', fields, notes: [] }, problems, warnings: [] }
}

/** What becomes of all declared services. */
export function draftServices(situation: Situation): Drafted {
  return situation.environment.services.map((service) => draftService(situation, service))
}
