/** `blue-green`. */
import fc from 'fast-check'
import type { ImageBehaviour, World } from '../../../../simulator/index.ts'
import { blueGreen } from '../../../../src/actions/blue-green.ts'
import { BALANCER, type ForeignChange, image, NAMESPACE } from '../runs/foreign-changes.ts'
import { combine, type Inputs, optional } from '../runs/generators.ts'
import { initialWorld } from '../runs/scripted-run.ts'
import { findFailure, type Model } from './model.ts'

const PAIR = ['web', 'web-b']

/** What runs can be asked, and web has two listeners. */
export function switchWorld(): World {
  const world = initialWorld()
  world.traffic = { images: [] }
  const [balancer] = world.loadBalancers
  const [first] = balancer?.listeners ?? []
  if (balancer === undefined || first === undefined) throw new Error('The seeded world has no listener.')
  for (const rule of first.clusters) Reflect.deleteProperty(rule, 'policy')
  balancer.listeners.push({ ...structuredClone(first), name: 'second', listenPort: 8080 })
  return world
}

/** Which of the two services each listener leads to; the test listener is left out. */
function ledTo({ loadBalancers }: World): Readonly<Record<string, readonly string[]>> {
  const balancer = loadBalancers.find(({ name }) => name === BALANCER)
  const listeners = (balancer?.listeners ?? []).filter(({ name }) => name !== 'blue-green-test')
  return Object.fromEntries(listeners.map(({ name, clusters }) => [name, clusters.map((each) => each.serviceName)]))
}

/** What differs from all selected listeners leading to the service; those that others have taken away are not selected. */
export function leadsElsewhere({ listener_names: names }: Inputs, world: World, service: unknown): readonly string[] {
  const led = Object.entries(ledTo(world))
  const selected = led.filter(([name, services]) =>
    names === undefined ? services.some((each) => PAIR.includes(each)) : names.split(', ').includes(name),
  )
  return selected.flatMap(([listener, services]) =>
    services.every((each) => each === service)
      ? []
      : [`${listener} leads to ${services.join()} and not to ${String(service)}`],
  )
}

const BROKEN: readonly (readonly ImageBehaviour[])[] = [
  [{ image: image('v2'), status: 503 }],
  [{ image: image('v2'), status: 503, replicas: [2] }],
  [{ image: image('v2'), status: 503, from: 50 }],
  [{ image: image('v2'), status: 500, listeners: ['http-listeners'] }],
]

const foreign: fc.Arbitrary<ForeignChange> = fc.oneof(
  fc.integer({ min: 1, max: 20 }).map((seconds): ForeignChange => ({ kind: 'occupy balancer', seconds })),
  fc
    .constantFrom('http-listeners', 'second')
    .map((listener): ForeignChange => ({ kind: 'forward', listener, to: 'shop' })),
  fc.constant<ForeignChange>({ kind: 'unlisten', listener: 'second' }),
  fc.constantFrom('web', 'web-b').map((service): ForeignChange => ({ kind: 'image', service, tag: 'v3' })),
  fc.constantFrom(...BROKEN).map((images): ForeignChange => ({ kind: 'behave', images })),
)

/** The world before: a standby of an earlier release or none, and images that work or do not. */
const before: fc.Arbitrary<ForeignChange> = fc.oneof(
  fc.record({
    kind: fc.constant('standby' as const),
    tag: fc.constantFrom('v1', 'v2', 'v3'),
    replicas: fc.constantFrom(1, 2),
  }),
  fc.constantFrom(...BROKEN).map((images): ForeignChange => ({ kind: 'behave', images })),
)

export const blueGreenModel: Model = {
  action: blueGreen,
  targets: {
    changes: [
      'createService',
      'updateServiceImage',
      'updateListener',
      'updateListener',
      'createListener',
      'scaleService',
    ],
    reads: ['createToken', 'listNamespaces', 'listServices', 'getLoadBalancer', 'listListeners', 'getService'],
    foreign,
  },
  inputs: () =>
    combine(
      fc.constant<Inputs>({
        ...{ namespace: NAMESPACE.display, lb_name: BALANCER, service_name: 'web', image_path: image('v2') },
        ...{ bake_time: '10s', min_ready_seconds: '1', health_check_timeout: '20s' },
      }),
      fc.constantFrom('10m', '10m', '4m', '1m').map((timeout) => ({ timeout })),
      optional({
        ...{
          test_port: ['8081'],
          after: ['scale_down', 'delete'],
          listener_names: ['http-listeners', 'second, http-listeners'],
        },
        // Not each second: two waits of ten minutes, with two requests a look, would look like a run without end.
        ...{ poll_interval: ['3', '7'], if_busy: ['wait', 'fail'] },
      }),
    ),
  before,
  findDeviations: (inputs, { world, outputs }) => {
    const live = world.services.find(({ name }) => name === outputs.live_service)
    const running = live?.containers[0]?.imagePath
    return [
      ...leadsElsewhere(inputs, world, outputs.live_service),
      ...findFailure(live),
      ...(running === image('v2') ? [] : [`${outputs.live_service} runs ${running}`]),
    ]
  },
  expectedOutputs: (_, { world, outputs }) => ({
    image_path: image('v2'),
    switched_back: false,
    live_service: PAIR.find((name) => name === outputs.live_service),
    standby_service:
      world.services.find(({ name }) => PAIR.includes(name) && name !== outputs.live_service)?.name ?? '',
  }),
  maxEffects: () => ({
    ...{ createService: 1, updateStatelessService: 1, changeServiceSpec: 1, updateServicePorts: 1, scaleService: 2 },
    ...{ updateServiceImage: 1, createListener: 1, deleteListener: 1, updateListener: 4, deleteService: 1 },
  }),
  isRepeatable: () => true,
  // The probe, the watch, the removal of the test listener, the last look and the way back have times of their own.
  extraSeconds: ({ timeout = '45m' }) =>
    20 + 75 + 120 + 120 + (timeout.endsWith('m') ? Number.parseInt(timeout, 10) * 60 : 60),
}
