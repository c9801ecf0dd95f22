/** `manage-listener`. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import type { World } from '../../../../simulator/index.ts'
import { manageListener } from '../../../../src/actions/manage-listener.ts'
import { BALANCER, LISTENER, NAMESPACE } from '../runs/foreign-changes.ts'
import { listenerChanges } from '../runs/foreign-generators.ts'
import { combine, type Inputs, optional, waitingInputs } from '../runs/generators.ts'
import { findDifferences, type Model } from './model.ts'

/** The requested rules, as text of the input and as the platform then has them. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  '[{ serviceName: web, servicePort: 80, policy: { mode: insert, expire: 60 } }]': ['* / web:80 insert'],
  '[{ serverName: shop.example.com, path: /api, serviceName: shop, servicePort: 8080 }]': [
    'shop.example.com /api shop:8080 ',
  ],
}

const balancerOf = ({ loadBalancers }: World) => loadBalancers.find(({ name }) => name === BALANCER)
const listenerOf = (world: World, wanted: string | undefined) =>
  balancerOf(world)?.listeners.find(({ name }) => name === wanted)

type Listener = NonNullable<ReturnType<typeof listenerOf>>

const rulesOf = ({ clusters }: Listener) =>
  clusters.map(
    ({ serverName, path, serviceName, servicePort, policy }) =>
      `${serverName} ${path} ${serviceName}:${servicePort} ${policy?.mode ?? ''}`,
  )

function listenerDifferences(inputs: Inputs, world: World): string[] {
  const listener = listenerOf(world, inputs.listener_name)
  if (inputs.operation === 'delete') return listener === undefined ? [] : ['the listener exists']
  if (listener === undefined) return ['the listener does not exist']
  return findDifferences({
    port: [listener.listenPort, Number(inputs.listen_port)],
    protocol: [listener.protocol, 'http'],
    rules: [rulesOf(listener), RULES[inputs.clusters ?? '']],
  })
}

const OPERATIONS: Readonly<Record<string, string>> = {
  createListener: 'created',
  updateListener: 'updated',
  deleteListener: 'deleted',
}

/** The output, where it is the existing listener: its rules have defaults and generated names. */
function comparableListener(output: unknown, listener: Listener | undefined): unknown {
  if (listener === undefined) return undefined
  const { name, listenPort, protocol } = listener
  const same = isDeepStrictEqual(output, { ...(typeof output === 'object' ? output : {}), name, listenPort, protocol })
  return same ? output : { name, listenPort, protocol }
}

const name = { namespace: NAMESPACE.display, lb_name: BALANCER }

export const manageListenerModel: Model = {
  action: manageListener,
  targets: {
    changes: ['createListener', 'updateListener', 'deleteListener'],
    reads: ['createToken', 'listNamespaces', 'getLoadBalancer', 'listListeners'],
    foreign: fc.oneof(listenerChanges(LISTENER), listenerChanges('admin')),
  },
  inputs: () =>
    combine(
      fc.constantFrom<Inputs>(
        { ...name, listener_name: LISTENER, listen_port: '80' },
        { ...name, listener_name: 'admin', listen_port: '8080' },
      ),
      fc.constantFrom(...Object.keys(RULES)).map((clusters) => ({ clusters })),
      optional({ operation: ['apply', 'create', 'update', 'delete'] }),
      waitingInputs,
    ),
  before: listenerChanges(LISTENER),
  findDeviations: (inputs, { world }) => {
    const balancer = balancerOf(world)
    if (balancer === undefined) return ['the load balancer does not exist']
    const failed = ['FAILED', 'ERROR'].includes(balancer.status) ? [`its status is ${balancer.status}`] : []
    return [...failed, ...listenerDifferences(inputs, world)]
  },
  expectedOutputs: (inputs, { world, effects: [effect], outputs }) => ({
    lb_name: BALANCER,
    listener_name: inputs.listener_name,
    namespace: NAMESPACE.full,
    address: balancerOf(world)?.address,
    // Others may start a change between the two reads that a listener takes.
    status: balancerOf(world)?.pending ? outputs.status : balancerOf(world)?.status,
    ...(effect ? { operation: OPERATIONS[effect.operationId] } : {}),
    listener: comparableListener(outputs.listener, listenerOf(world, inputs.listener_name)),
  }),
  maxEffects: () => ({ createListener: 1, updateListener: 1, deleteListener: 1 }),
  isRepeatable: ({ operation = 'apply' }) => operation === 'apply' || operation === 'delete',
  extraSeconds: () => 0,
}
