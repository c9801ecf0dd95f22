/** Random environment files: texts, as a user writes them, about the names of random worlds. */
import fc from 'fast-check'
import type { World } from '../../../../simulator/index.ts'
import { type DrawnFile, mend } from './mending.ts'
import {
  BALANCERS,
  CERTIFICATES,
  IMAGES,
  KEYS,
  LISTEN_PORTS,
  LISTENERS,
  NAMESPACE,
  PORTS,
  REPOSITORIES,
  SERVICES,
  SIDECAR,
  VOLUMES,
} from './names.ts'

const HALF = { cpu_weight: 50, memory_weight: 50 }

/** What is left out half of the time. */
const maybe = <T>(drawn: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(drawn, { nil: undefined })

const mostly = (yes: number): fc.Arbitrary<boolean> =>
  fc.oneof({ weight: yes, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) })

const envs = fc.record(
  {
    MODE: fc.constantFrom('production', 'test'),
    PASSWORD: fc.constant('${LONG}'),
    PIN: fc.constant('${PIN}'),
  },
  { requiredKeys: [] },
)

const containerOf = (name: string, stateful: boolean) =>
  fc.record(
    {
      container_name: fc.constant(name),
      image_path: fc.constantFrom(...IMAGES),
      envs,
      log_dirs: fc.constantFrom([], ['/var/log/']),
      ssh_keys: fc.subarray([...KEYS]),
      ...(stateful ? { volumes: fc.constantFrom(...VOLUMES.map((volume) => ({ [volume]: '/data/' })), {}) } : {}),
    },
    { requiredKeys: ['container_name', 'image_path'] },
  )

/** One container, or two that share the service's size. */
const containersOf = (name: string, stateful: boolean) =>
  fc
    .tuple(containerOf(name, stateful), containerOf(SIDECAR, false), mostly(5))
    .map(([one, other, alone]) => (alone ? [one] : [one, other].map((each) => ({ ...each, ...HALF }))))

/** Ports of a service; the container's port follows from it, or is the same for all, so that moves collide. */
const portMaps = fc
  .tuple(fc.subarray([...PORTS], { minLength: 1 }), mostly(3))
  .map(([ports, apart]) => ports.slice(0, apart ? 3 : 1).map((port) => `${port}:${apart ? port + 1000 : 9000}/TCP`))

const serviceOf = (name: string) =>
  fc.boolean().chain((stateful) =>
    fc.record({
      service_name: fc.constant(name),
      stateful: maybe(fc.constant(stateful)),
      replicas: maybe(fc.integer({ min: 1, max: stateful ? 1 : 3 })),
      // A stateful service of another size is created again.
      spec_id: fc.constantFrom(undefined, undefined, undefined, 1, 2),
      port_maps: maybe(portMaps),
      needs: maybe(fc.subarray(SERVICES.filter((other) => other < name))),
      recreate: mostly(5).map((allowed) => (allowed ? 'allow' : 'refuse')),
      containers: maybe(containersOf(name, stateful)),
    }),
  )

const rule = fc.record({ serviceName: fc.constantFrom(...SERVICES), servicePort: fc.constantFrom(...PORTS) })

/** One rule, or two apart by their paths. */
const rules = fc
  .tuple(rule, rule, mostly(3))
  .map(([one, other, alone]) => (alone ? [one] : [one, { ...other, path: '/api/' }]))

const listenerOf = (name: string) =>
  fc
    .record({
      listener_name: fc.constant(name),
      protocol: fc.constantFrom('http', 'http', 'https'),
      listen_port: fc.constantFrom(...LISTEN_PORTS),
      clusters: rules,
      recreate: mostly(5).map((allowed) => (allowed ? 'allow' : 'refuse')),
      certificate: fc.constantFrom(...CERTIFICATES),
    })
    .map(({ certificate, protocol, listen_port, clusters, ...rest }) => ({
      ...rest,
      protocol,
      // Port 80 is for http alone.
      listen_port: protocol === 'https' ? 8443 : listen_port,
      clusters: clusters.map((one) => (protocol === 'https' ? { ...one, certName: certificate } : one)),
    }))

const balancerOf = (name: string) =>
  fc.record({
    lb_name: fc.constant(name),
    bandwidth_limit: maybe(fc.constantFrom(10, 20)),
    description: maybe(fc.constantFrom('plain', 'with ${PIN}')),
    listeners: fc.subarray([...LISTENERS]).chain((names) => fc.tuple(...names.map(listenerOf))),
  })

/** Some of these names declared, some to go, and of the rest nothing. */
function split<N extends string>(names: readonly N[], goes: number) {
  const fates = fc.tuple(
    ...names.map(() =>
      fc.oneof(
        { weight: 3, arbitrary: fc.constant('declared' as const) },
        { weight: goes, arbitrary: fc.constant('absent' as const) },
        { weight: 2, arbitrary: fc.constant('left' as const) },
      ),
    ),
  )
  const named = (all: readonly string[], fate: string) => names.filter((_, i) => all[i] === fate)
  return fates.map((all) => ({ declared: named(all, 'declared'), absent: named(all, 'absent') }))
}

/** Fields that may hold a secret besides variables and descriptions, each drawn on its own. */
const PLACES = ['path', 'serverName', 'listen_port', 'port_maps', 'log_dirs', 'command', 'health_check'] as const
type PinPlace = (typeof PLACES)[number]

/** Most files have a secret in none of these: some of them make a recreation of an update, or fail. */
const pinned = fc.oneof(
  { weight: 3, arbitrary: fc.constant<PinPlace[]>([]) },
  { weight: 2, arbitrary: fc.constantFrom(...PLACES).map((one) => [one]) },
  { weight: 1, arbitrary: fc.subarray<PinPlace>(PLACES.filter((one) => one !== 'health_check')) },
)

/** The file with the short secret in these fields, wherever it has them; nothing answers at the address of the probe. */
function withPins(file: DrawnFile, places: readonly PinPlace[]) {
  const at = (place: PinPlace, fields: object) => (places.includes(place) ? fields : {})
  return {
    ...file,
    services: file.services.map(({ port_maps, containers, ...service }) => ({
      ...service,
      port_maps: places.includes('port_maps') ? port_maps?.map((map, i) => (i > 0 ? map : pinnedMap(map))) : port_maps,
      containers: containers?.map((one) => ({
        ...one,
        ...at('log_dirs', { log_dirs: ['/var/${PIN}/'] }),
        ...at('command', { command: 'run --pin ${PIN}' }),
      })),
      ...at('health_check', { health_check: { url: 'http://127.0.0.1:1/h?pin=${PIN}', timeout: '5s' } }),
    })),
    load_balancers: file.load_balancers.map((balancer) => ({
      ...balancer,
      listeners: balancer.listeners.map((listener) => ({
        ...listener,
        ...(listener.listen_port === 8081 ? at('listen_port', { listen_port: '${PIN}' }) : {}),
        clusters: listener.clusters.map((one, i) => ({
          ...one,
          ...(i === 0 ? at('path', { path: '/p/${PIN}/' }) : {}),
          ...at('serverName', { serverName: '${PIN}.example.com' }),
        })),
      })),
    })),
  }
}

/** The map with a container's port that comes from a secret. */
function pinnedMap(map: string): string {
  return map.replace(/:\d+/, ':${PIN}')
}

/** A file as its text (JSON is YAML), which names the variables LONG and PIN, and files of certificates. */
function textOf(drawn: DrawnFile, places: readonly PinPlace[]): string {
  return JSON.stringify({ namespace: NAMESPACE.full, ...withPins(drawn, places) })
}

const listenersOf = ({ loadBalancers }: World) =>
  loadBalancers.flatMap(({ name: lb, listeners }) => listeners.map(({ name }) => `${lb}/${name}`))

/** A file about a world: most of them can be applied to it. */
export function filesFor(world: World): fc.Arbitrary<string> {
  return fc
    .record({
      services: split(SERVICES, 1),
      volumes: split(VOLUMES, 1),
      keys: split(KEYS, 1),
      certificates: split(CERTIFICATES, 1),
      balancers: split(BALANCERS, 1),
    })
    .chain(({ services, volumes, keys, certificates, balancers }) =>
      fc.record({
        repositories: fc.subarray([...REPOSITORIES]).map((names) => names.map((repo_name) => ({ repo_name }))),
        secret_keys: fc.constant(keys.declared.map((key_name) => ({ key_name }))),
        certificates: fc.tuple(
          ...certificates.declared.map((cert_name) =>
            fc.constantFrom(0, 1).map((i) => ({ cert_name, pub_cert: `pub-${i}.pem`, pri_key: `key-${i}.pem` })),
          ),
        ),
        volumes: fc.tuple(
          ...volumes.declared.map((volume_name) => fc.constantFrom(10, 20).map((size) => ({ volume_name, size }))),
        ),
        services: fc.tuple(...services.declared.map(serviceOf)),
        load_balancers: fc.tuple(...balancers.declared.map(balancerOf)),
        absent: fc.subarray(listenersOf(world)).map((listeners) => ({
          services: services.absent,
          volumes: volumes.absent,
          secret_keys: keys.absent,
          certificates: certificates.absent,
          load_balancers: balancers.absent,
          listeners,
        })),
        mended: mostly(9),
        pins: pinned,
      }),
    )
    .map(({ mended, pins, ...drawn }) => textOf(mended ? mend(world, drawn) : drawn, pins))
}
