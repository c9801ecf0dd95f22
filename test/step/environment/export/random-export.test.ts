import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addLoadBalancer,
  addService,
  addVolume,
  container,
  seededWorld,
  type World,
} from '../../../../simulator/index.ts'
import { simulated } from '../../../../testing/simulated-client.ts'
import { readDraw } from '../../../faults/random/runs/property.ts'
import {
  balancersOfEnvironment,
  balancersOfWorld,
  exportAndRead,
  NOTHING_TO_DO,
  servicesOfEnvironment,
  servicesOfWorld,
  todoOf,
} from './mirror.ts'

const NAMESPACE = 'my-ev-admin'

const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,10}[a-z0-9])?$/)
const labels = fc.uniqueArray(label, { minLength: 1, maxLength: 4 })
/** What makes YAML and variables trip, and any text at all. */
const value = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '010',
    'yes',
    'null',
    '~',
    '${A}',
    '$${A}',
    '#',
    ': ',
    '- a',
    '{}',
    "it's",
    '"',
    'a\nb\n',
    '\n',
    '\t',
    '|',
    '1e3',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(
      '\n',
      '\r',
      ' ',
      '\t',
      ':',
      '#',
      '$',
      '{',
      '}',
      'a',
      '"',
      "'",
      '\\',
      '\u0085',
      '\u2028',
      '\uFEFF',
    ),
  }),
)
const key = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,12}$/)
const envs = fc.uniqueArray(fc.record({ key, value }), { maxLength: 4, selector: (one) => one.key })
const logDirs = fc.uniqueArray(fc.stringMatching(/^\/([^/\s]{1,6}\/){1,3}$/).filter(isPrintable), { maxLength: 3 })
const command = fc.oneof(
  fc.constant(null),
  value.filter((text) => isPrintable(text) && text !== ''),
)
const ports = fc.uniqueArray(fc.record({ servicePort: port(), containerPort: port() }), {
  maxLength: 3,
  selector: ({ servicePort }) => servicePort,
})
const rule = fc.record({
  serverName: fc.constantFrom('*', 'shop.example.com', '*.example.com'),
  path: fc.constantFrom('/', '/api', '/a b'),
  // Which of the services and of its ports, if it has one.
  service: fc.nat(5),
  port: fc.nat(3),
  policy: fc.option(
    fc.oneof(
      fc.record({ mode: fc.constant('insert' as const), expire: fc.integer({ min: 1, max: 86_400 }) }),
      fc.record({ mode: fc.constant('rewrite' as const), cookieName: fc.stringMatching(/^[a-z]{1,8}$/) }),
    ),
    { nil: undefined },
  ),
})
const rules = fc.uniqueArray(rule, { minLength: 1, maxLength: 3, selector: (one) => `${one.serverName} ${one.path}` })

function port() {
  return fc.integer({ min: 1, max: 65_535 })
}

function isPrintable(text: string): boolean {
  return !/\p{Cc}/u.test(text)
}

const services = fc.record({
  names: labels,
  envs,
  logDirs,
  command,
  ports,
  stateful: fc.boolean(),
  several: fc.boolean(),
})
const balancers = fc.record({
  names: labels,
  rules,
  https: fc.boolean(),
  description: fc.string({ maxLength: 20 }).filter(isPrintable),
})

function worldOf(drawn: {
  services: typeof services extends fc.Arbitrary<infer T> ? T : never
  balancers: typeof balancers extends fc.Arbitrary<infer T> ? T : never
}): World {
  const world = seededWorld()
  world.services = []
  world.loadBalancers = []
  for (const [i, name] of drawn.services.names.entries()) {
    const { stateful, several } = drawn.services
    const volumes = stateful ? [{ name: `data-${i}`, mountPath: '/data' }] : []
    if (stateful) addVolume(world, `data-${i}`, `${i}`, { sizeGb: 10 * (i + 1) })
    const first = {
      envs: drawn.services.envs,
      logDirs: drawn.services.logDirs,
      command: drawn.services.command,
      volumes,
    }
    const weights = several ? { cpuWeight: 30, memoryWeight: 60 } : {}
    const containers = [container(world, name, 'hub.c.163.com/admin/web:v1', { ...first, ...weights })]
    if (several)
      containers.push(
        container(world, `${name}-x`.slice(-60), 'hub.c.163.com/admin/api:v1', { cpuWeight: 70, memoryWeight: 40 }),
      )
    const maps = drawn.services.ports.map((one, at) => ({
      ...one,
      containerPort: at + 1,
      protocol: at === 1 ? 'UDP' : 'TCP',
    }))
    addService(world, name, containers, {
      stateful,
      replicas: stateful ? 1 : 1 + (i % 5),
      specId: 1 + (i % 7),
      ports: maps,
    })
  }
  for (const name of drawn.balancers.names) {
    const { https, description } = drawn.balancers
    const certId = https ? { certId: world.certificates[0]?.id ?? '' } : {}
    const clusters = drawn.balancers.rules.map(({ policy, service, port: at, ...one }) => ({
      ...{ name: 'group', ...one, ...certId, serviceName: drawn.services.names[service] ?? 'nowhere' },
      servicePort: drawn.services.ports[at]?.servicePort ?? 80,
      ...(policy === undefined ? {} : { policy }),
    }))
    const listener = {
      name: 'web',
      protocol: https ? ('https' as const) : ('http' as const),
      listenPort: https ? 443 : 80,
    }
    const listeners = [{ ...listener, clusters, createdAt: 0, updatedAt: 0 }]
    addLoadBalancer(world, name, { namespace: NAMESPACE, description, listeners })
  }
  return world
}

describe('the file of any namespace', () => {
  const draw = readDraw(process.env, 60)

  it(`says what the world has (seed ${draw.seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ services, balancers }), async (drawn) => {
        const world = worldOf(drawn)
        const { client, close } = await simulated({ world })
        try {
          const { environment, plan } = await exportAndRead(client, world, NAMESPACE)
          expect(servicesOfEnvironment(environment)).toEqual(servicesOfWorld(world, NAMESPACE))
          expect(balancersOfEnvironment(environment)).toEqual(balancersOfWorld(world, NAMESPACE))
          expect(todoOf(plan)).toEqual(NOTHING_TO_DO)
        } finally {
          await close()
        }
      }),
      { seed: draw.seed, numRuns: draw.runs, ...(draw.path === undefined ? {} : { path: draw.path }) },
    )
  }, 120_000)
})
