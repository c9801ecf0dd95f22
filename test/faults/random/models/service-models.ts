/** `update-service` and `create-service`. */
import fc from 'fast-check'
import { createService } from '../../../../src/actions/create-service.ts'
import { updateService } from '../../../../src/actions/update-service.ts'
import type { RunRecord } from '../runs/environment.ts'
import { type ForeignChange, image, NAMESPACE, TAGS, WEB } from '../runs/foreign-changes.ts'
import { earlierServiceChanges, serviceChanges } from '../runs/foreign-generators.ts'
import { combine, type Inputs, optional, waitingInputs } from '../runs/generators.ts'
import { findDifferences, findFailure, type Model, type Service, serviceOf } from './model.ts'

const SIZES: Readonly<Record<string, number>> = { '1': 1, '2': 2, large: 4 }
const PORTS = ['80:8080/TCP', '81:8081/UDP\n82:82/TCP']
const VARIABLES = ['A=1', 'MODE=production\nB=2', 'MODE=test']
const LOGS = ['/var/log/', '/srv/log/\n/opt/log/']

const lines = (text: string) => text.split('\n').toSorted()
const portsOf = ({ ports }: Service) =>
  ports.map(({ servicePort, containerPort, protocol }) => `${servicePort}:${containerPort}/${protocol}`).toSorted()
const variablesOf = ({ containers: [first] }: Service) =>
  (first?.envs ?? []).map(({ key, value }) => `${key}=${value}`).toSorted()

/** What of a service differs from these inputs; what they leave out is not compared. */
function settingDifferences(inputs: Inputs, service: Service, strategy: string): string[] {
  const { spec_id, port_maps, envs, log_dirs, image_path, replicas } = inputs
  const [first] = service.containers
  const wanted = lines(envs ?? '')
  const known = variablesOf(service).filter((line) => strategy === 'overwrite' || wanted.includes(line))
  return findDifferences({
    ...(spec_id === undefined ? {} : { size: [service.specId, SIZES[spec_id]] }),
    ...(port_maps === undefined ? {} : { ports: [portsOf(service), lines(port_maps)] }),
    ...(envs === undefined ? {} : { variables: [known, wanted] }),
    ...(log_dirs === undefined ? {} : { 'log directories': [first?.logDirs.toSorted(), lines(log_dirs)] }),
    ...(image_path === undefined ? {} : { image: [first?.imagePath, image_path] }),
    ...(replicas === undefined ? {} : { replicas: [service.replicas, Number(replicas)] }),
  })
}

const reads = ['createToken', 'listNamespaces', 'listServices', 'getService']
const settings = { spec_id: Object.keys(SIZES), port_maps: PORTS, envs: VARIABLES, log_dirs: LOGS } as const

export const updateServiceModel: Model = {
  action: updateService,
  targets: {
    changes: ['updateStatelessService', 'changeServiceSpec', 'updateServicePorts'],
    reads,
    foreign: serviceChanges('web'),
  },
  inputs: () =>
    combine(
      fc.constant({ service_id: String(WEB) }),
      optional(settings)
        .filter((inputs) => Object.keys(inputs).length > 0)
        .chain((inputs) =>
          inputs.envs === undefined
            ? fc.constant(inputs)
            : optional({ envs_strategy: ['overwrite'] }).map((more) => ({ ...inputs, ...more })),
        ),
      waitingInputs,
    ),
  before: earlierServiceChanges('web'),
  findDeviations: (inputs, { world }) => {
    const service = serviceOf(world)
    return [
      ...findFailure(service),
      ...(service ? settingDifferences(inputs, service, inputs.envs_strategy ?? 'merge') : []),
    ]
  },
  expectedOutputs: (_, { world }) => ({
    service_id: WEB,
    service_name: 'web',
    namespace: NAMESPACE.full,
    status: serviceOf(world)?.status,
  }),
  maxEffects: ({ envs, log_dirs, spec_id, port_maps }) => ({
    updateStatelessService: envs === undefined && log_dirs === undefined ? 0 : 1,
    changeServiceSpec: spec_id === undefined ? 0 : 1,
    updateServicePorts: port_maps === undefined ? 0 : 1,
  }),
  isRepeatable: () => true,
  extraSeconds: () => 0,
}

const named = ({ service_name }: Inputs, { world }: RunRecord) =>
  world.services.find(({ name }) => name === service_name)
const isCreated = ({ effects }: RunRecord) => effects.some(({ operationId }) => operationId === 'createService')

export const createServiceModel: Model = {
  action: createService,
  targets: {
    changes: ['createService', 'createService', 'updateServiceImage', 'updateStatelessService', 'scaleService'],
    reads: [...reads, 'listServices', 'listNamespaces'],
    foreign: fc.oneof(
      { weight: 3, arbitrary: serviceChanges('fresh') },
      { weight: 1, arbitrary: serviceChanges('web') },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...TAGS).map((tag): ForeignChange => ({ kind: 'create', name: 'fresh', tag })),
      },
    ),
  },
  inputs: () =>
    combine(
      fc.constantFrom<Inputs>(
        { service_name: 'fresh' },
        { service_name: 'fresh', if_exists: 'update' },
        { service_name: 'web', if_exists: 'update' },
        { service_name: 'web', if_exists: 'skip' },
      ),
      fc.constantFrom(...TAGS).map((tag) => ({ namespace: NAMESPACE.display, image_path: image(tag) })),
      // Defaults request nothing of an existing service, even where they are written down.
      optional({ ...settings, spec_id: ['2', 'large'], replicas: ['2', '3'] }),
      waitingInputs,
    ),
  before: fc.oneof(
    earlierServiceChanges('web'),
    fc.constantFrom(...TAGS).map((tag): ForeignChange => ({ kind: 'create', name: 'fresh', tag })),
  ),
  findDeviations: (inputs, record) => {
    const service = named(inputs, record)
    const left = inputs.if_exists === 'skip' && !isCreated(record)
    // Variables, log directories and size of a new service are not compared with what the platform then shows.
    const { envs: _envs, log_dirs: _logs, spec_id: _size, ...compared } = inputs
    const requested = isCreated(record) ? compared : inputs
    return [...findFailure(service), ...(service && !left ? settingDifferences(requested, service, 'overwrite') : [])]
  },
  expectedOutputs: (inputs, record) => {
    const service = named(inputs, record)
    return {
      service_id: service?.id,
      service_name: inputs.service_name,
      namespace: NAMESPACE.full,
      status: service?.status,
      replicas: service?.replicas,
      image_path: service?.containers[0]?.imagePath,
    }
  },
  maxEffects: () => ({
    createService: 1,
    updateStatelessService: 1,
    updateServiceImage: 1,
    changeServiceSpec: 1,
    updateServicePorts: 1,
    scaleService: 1,
  }),
  isRepeatable: (inputs) => inputs.if_exists === 'update',
  extraSeconds: () => 0,
}
