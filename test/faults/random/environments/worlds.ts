/** Random worlds: what a namespace may hold, with no rule that leads nowhere. */
import fc from 'fast-check'
import {
  addLoadBalancer,
  addRepository,
  addService,
  addVolume,
  builtTags,
  container,
  emptyWorld,
  type World,
} from '../../../../simulator/index.ts'
import {
  BALANCERS,
  CERTIFICATES,
  fingerPrintOf,
  IMAGES,
  KEYS,
  LISTEN_PORTS,
  LISTENERS,
  NAMESPACE,
  PAIRS,
  PORTS,
  SERVICES,
  SIDECAR,
  VOLUMES,
} from './names.ts'

/** A service as plain data. */
interface DrawnService {
  readonly name: string
  readonly stateful: boolean
  readonly replicas: number
  readonly image: string
  readonly ports: readonly number[]
  readonly mode: string
  readonly volume: string | undefined
  readonly key: string | undefined
  /** It has a second container. */
  readonly accompanied: boolean
}

interface DrawnListener {
  readonly lb: string
  readonly name: string
  readonly port: number
  /** Which of the places where services listen. */
  readonly to: number
  readonly secure: boolean
}

export interface DrawnWorld {
  readonly services: readonly DrawnService[]
  readonly volumes: readonly string[]
  readonly keys: readonly string[]
  readonly certificates: readonly string[]
  readonly balancers: readonly string[]
  readonly listeners: readonly DrawnListener[]
}

const drawnService = (name: string): fc.Arbitrary<DrawnService> =>
  fc.record({
    name: fc.constant(name),
    stateful: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    replicas: fc.integer({ min: 1, max: 3 }),
    image: fc.constantFrom(...IMAGES),
    ports: fc.subarray([...PORTS], { minLength: 1 }),
    mode: fc.constantFrom('production', 'test'),
    volume: fc.option(fc.constantFrom(...VOLUMES), { nil: undefined }),
    key: fc.option(fc.constantFrom(...KEYS), { nil: undefined }),
    accompanied: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  })

const drawnListener = fc.record({
  lb: fc.constantFrom(...BALANCERS),
  name: fc.constantFrom(...LISTENERS),
  port: fc.constantFrom(...LISTEN_PORTS),
  to: fc.nat({ max: 11 }),
  secure: fc.boolean(),
})

/** A world as plain data. */
export const worlds: fc.Arbitrary<DrawnWorld> = fc.subarray([...SERVICES]).chain((names) =>
  fc.record({
    services: fc.tuple(...names.map(drawnService)),
    volumes: fc.subarray([...VOLUMES]),
    keys: fc.subarray([...KEYS]),
    certificates: fc.subarray([...CERTIFICATES]),
    balancers: fc.subarray([...BALANCERS]),
    listeners: fc.array(drawnListener, { maxLength: 4 }),
  }),
)

function addResources(world: World, drawn: DrawnWorld): void {
  addRepository(world, 'web', builtTags('v2', 'v1'))
  addRepository(world, 'api', builtTags('v2', 'v1'))
  for (const [i, name] of drawn.volumes.entries()) addVolume(world, name, `00000000-0000-4000-a000-00000000000${i}`)
  for (const [i, name] of drawn.keys.entries()) world.secretKeys.push({ id: 119_000 + i, name, createdAt: 0 })
  const [pair] = PAIRS
  for (const [i, name] of drawn.certificates.entries()) {
    if (!pair) continue
    const id = `7b0c8ccf-1987-4082-a7a8-f1c18f345f6${i}`
    world.certificates.push({ id, name, fingerPrint: fingerPrintOf(pair.pubCert), ...pair, createdAt: 0, updatedAt: 0 })
  }
}

function addServices(world: World, drawn: DrawnWorld): void {
  const free = new Set(drawn.volumes)
  for (const { name, stateful, replicas, image, ports, mode, volume, key, accompanied } of drawn.services) {
    const mounts =
      stateful && volume !== undefined && free.delete(volume) ? [{ name: volume, mountPath: '/data/' }] : []
    const sshKeys = key !== undefined && drawn.keys.includes(key) ? [key] : []
    const half = accompanied ? { cpuWeight: 50, memoryWeight: 50 } : {}
    const own = { envs: [{ key: 'MODE', value: mode }], volumes: mounts, sshKeys, ...half }
    const others = accompanied ? [container(world, SIDECAR, image, half)] : []
    const added = addService(world, name, [container(world, name, image, own), ...others], {
      ...{ stateful, replicas: stateful ? 1 : replicas },
      ports: ports.map((port) => ({ servicePort: port, containerPort: port + 1000, protocol: 'TCP' })),
    })
    for (const { name: mounted } of mounts) {
      const found = world.volumes.find((one) => one.name === mounted)
      const mappings = [{ mountPath: '/data/', serviceContainerId: added.containers[0]?.id ?? 0 }]
      Object.assign(found ?? {}, { status: 'mount_succ', serviceName: `${NAMESPACE.display}/${name}`, mappings })
    }
  }
}

function addListeners(world: World, drawn: DrawnWorld): void {
  for (const name of drawn.balancers) addLoadBalancer(world, name, { address: '' })
  const places = world.services.flatMap(({ name, ports }) => ports.map(({ servicePort }) => ({ name, servicePort })))
  for (const { lb, name, port, to, secure } of drawn.listeners) {
    const balancer = world.loadBalancers.find((one) => one.name === lb)
    const place = places[to % Math.max(1, places.length)]
    const certId = world.certificates[0]?.id
    const taken = balancer?.listeners.some((one) => one.name === name || one.listenPort === port) ?? true
    const isHttps = secure && certId !== undefined && port === 8443
    if (!balancer || !place || taken) continue
    balancer.listeners.push({
      ...{ name, listenPort: port, protocol: isHttps ? 'https' : 'http', createdAt: 0, updatedAt: 0 },
      clusters: [
        {
          ...{ name: `group-${lb}-${name}`, serverName: '*', path: '/' },
          ...{ serviceName: place.name, servicePort: place.servicePort },
          ...(isHttps ? { certId } : {}),
        },
      ],
    })
  }
}

/** The world that was drawn. */
export function worldOf(drawn: DrawnWorld): World {
  const world = emptyWorld()
  Object.assign(world.quotas, { nlb: 50, nce: 50 })
  addResources(world, drawn)
  addServices(world, drawn)
  addListeners(world, drawn)
  return world
}
