/** `preview` of pull request 7, beside that of pull request 8, which nothing may touch. */
import fc from 'fast-check'
import { addService, container, type World } from '../../../../simulator/index.ts'
import { preview } from '../../../../src/actions/preview.ts'
import type { RunRecord } from '../runs/environment.ts'
import type { FaultyGithub, GithubFault } from '../runs/faulty-github.ts'
import { BALANCER, type ForeignChange, image, LISTENER, NAMESPACE } from '../runs/foreign-changes.ts'
import { combine, type Inputs, optional } from '../runs/generators.ts'
import { initialWorld, type Script } from '../runs/scripted-run.ts'
import { findDifferences, findFailure, type Model, parseSeconds } from './model.ts'

/** A run, with the answers of GitHub that fail. */
export interface PreviewScript extends Script {
  readonly github: readonly GithubFault[]
}

export const PREVIEW_FILE = `namespace: ${NAMESPACE.full}
services:
  - service_name: web-pr\${PR}
    replicas: 2
    port_maps: ['80:8080/TCP']
    containers: [{ container_name: web, image_path: '${image('${TAG}')}' }]
`

const OWN = 'web-pr7'
const HOST = 'pr-7.example.com'
const OTHER = { name: 'web-pr8', host: 'pr-8.example.com' }

/** Pull request 8 has a preview. */
export function previewWorld(): World {
  const world = initialWorld()
  addService(world, OTHER.name, [container(world, 'web', image('v1'))])
  rulesOf(world).push({ name: '', serverName: OTHER.host, path: '/', serviceName: OTHER.name, servicePort: 80 })
  return world
}

function rulesOf({ loadBalancers }: World) {
  const balancer = loadBalancers.find(({ name }) => name === BALANCER)
  return balancer?.listeners.find(({ name }) => name === LISTENER)?.clusters ?? []
}

/** The rules of the pull request that lead to a service which does not exist. */
export function danglingRules(world: World): readonly string[] {
  const isThere = world.services.some(({ name }) => name === OWN)
  return rulesOf(world).some(({ serviceName }) => serviceName === OWN) && !isThere ? ['its rule points at nothing'] : []
}

/** What GitHub has when the run begins: a deployment of each pull request; 7 is closed, 8 is open. */
export function tellGithub({ begin, add }: FaultyGithub, { github }: PreviewScript): void {
  begin(github)
  for (const number of [7, 8]) add({ fengchao_preview: number }, { environment: 'preview' })
}

const goes = ({ operation }: Inputs) => operation !== 'up'

function leftovers(world: World): readonly string[] {
  return [
    ...(world.services.some(({ name }) => name === OWN) ? ['its service is there'] : []),
    ...(rulesOf(world).some(({ serverName }) => serverName === HOST) ? ['its rule is there'] : []),
  ]
}

function deviationsUp({ variables = '' }: Inputs, world: World): readonly string[] {
  const service = world.services.find(({ name }) => name === OWN)
  const rules = rulesOf(world).filter(({ serverName }) => serverName === HOST)
  return [
    ...findFailure(service),
    ...findDifferences({
      image: [service?.containers[0]?.imagePath, image(variables.replace('TAG=', ''))],
      replicas: [service?.replicas, 2],
      rules: [rules.map(({ serviceName, servicePort }) => `${serviceName}:${servicePort}`), [`${OWN}:80`]],
    }),
  ]
}

/** What is not of the pull request stays as it was, whatever happens. */
export function damageToOthers({ world, worldBefore }: RunRecord): readonly string[] {
  const rest = ({ services }: World) =>
    services.filter(({ name }) => name !== OWN).map(({ name, containers }) => `${name} ${containers[0]?.imagePath}`)
  const rules = (of: World) => rulesOf(of).flatMap(({ serverName }) => (serverName === HOST ? [] : [serverName]))
  return findDifferences({
    'the other services': [rest(world), rest(worldBefore)],
    'the other rules': [rules(world), rules(worldBefore)],
  })
}

/** What GitHub has of it has to agree with how it ended. */
export function complaintsOfRecord(
  { inputs, github: faults }: PreviewScript,
  { outcome }: RunRecord,
  { deployments }: FaultyGithub,
): readonly string[] {
  const statesOf = (number: number) =>
    deployments
      .filter(({ payload }) => JSON.stringify(payload) === `{"fengchao_preview":${number}}`)
      .map(({ statuses }) => statuses[0]?.state ?? 'none')
  const own = statesOf(7)
  const others = statesOf(8).join() === 'success' ? [] : [`the deployment of another is ${statesOf(8)}`]
  const several = own.length > 2 ? [`it recorded ${own.length - 1} deployments`] : []
  if (faults.length > 0) return [...others, ...several]
  const isGood = ['changed', 'unchanged'].includes(outcome)
  const lies = {
    up: isGood && own[0] !== 'success',
    down: isGood && own.some((state) => state !== 'inactive'),
    failed: own.length > 1 && ['failed', 'timed_out'].includes(outcome) && own[0] !== 'failure',
  }
  const wrong = (goes(inputs) ? lies.down && inputs.operation === 'down' : lies.up) || lies.failed
  return [...others, ...several, ...(wrong ? [`it ended ${outcome}, and its deployments are ${own}`] : [])]
}

const foreign: fc.Arbitrary<ForeignChange> = fc.oneof(
  fc.integer({ min: 1, max: 30 }).map((seconds): ForeignChange => ({ kind: 'occupy balancer', seconds })),
  fc.constant<ForeignChange>({ kind: 'overwrite', listener: LISTENER, host: HOST }),
  fc.constantFrom('v1', 'v3').map((tag): ForeignChange => ({ kind: 'image', service: OWN, tag })),
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('update_succ', 'update_fail'))
    .map(([seconds, ends]): ForeignChange => ({ kind: 'occupy', service: OWN, seconds, ends })),
  fc.constant<ForeignChange>({ kind: 'delete', service: OWN }),
)

const before: fc.Arbitrary<ForeignChange> = fc.record({
  kind: fc.constant('preview' as const),
  number: fc.constant(7),
  tag: fc.constantFrom('v1', 'v2'),
  hasRule: fc.boolean(),
})

export const previewModel: Model = {
  action: preview,
  targets: {
    changes: [
      'createService',
      'updateServiceImage',
      'scaleService',
      'updateListener',
      'updateListener',
      'deleteService',
    ],
    reads: ['createToken', 'listNamespaces', 'listServices', 'getService', 'getLoadBalancer', 'listListeners'],
    foreign,
  },
  inputs: () =>
    combine(
      fc.constant<Inputs>({
        ...{ file: 'preview.yml', number: '7', github_token: 'gh-token', expire_after: '168h' },
        ...{ lb_name: BALANCER, listener_name: LISTENER, host: 'pr-${PR}.example.com' },
      }),
      fc.constantFrom(
        { operation: 'up', variables: 'TAG=v2' },
        { operation: 'up', variables: 'TAG=v2' },
        { operation: 'down' },
        { operation: 'sweep' },
      ),
      fc.constantFrom('10m', '10m', '4m', '40s').map((timeout) => ({ timeout })),
      optional({ poll_interval: ['3', '7'], if_busy: ['wait', 'fail'] }),
    ),
  before,
  findDeviations: (inputs, { world }) => (goes(inputs) ? leftovers(world) : deviationsUp(inputs, world)),
  expectedOutputs: (inputs) => (goes(inputs) ? { url: '' } : { url: `http://${HOST}/`, services: [OWN], removed: [] }),
  maxEffects: () => ({ createService: 1, updateServiceImage: 2, scaleService: 2, updateListener: 8, deleteService: 1 }),
  isRepeatable: () => true,
  // The way back of a rollout, the watch of the rule, and GitHub: what it has, and its records.
  extraSeconds: ({ timeout = '45m' }) => 2 * parseSeconds(timeout) + 6 * 30 + 6 * 90,
}
