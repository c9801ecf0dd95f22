/** The world in which an environment file is as it says: what a rehearsal begins with. */
import type {
  DeclaredContainer,
  DeclaredListener,
  DeclaredRule,
  DeclaredService,
  Environment,
} from '../../changes/environment/environment.ts'
import { isOnPlatform, parseImage } from '../../changes/images/name.ts'
import { defined } from '../../github/inputs/defined.ts'

/** What a service runs of which the file does not say it. */
const STAND_IN = 'hub.c.163.com/public/rehearsal:latest'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Room for what later steps create; the quotas of a real account are its own. */
const QUOTA = 1_000

/**
 * The world as its file has it, plain data. What the file leaves out gets what it has to have: a service that only a rule
 * names, its ports, an image. `images` exist besides those that the file names.
 */
export function worldOfEnvironment(environment: Environment, images: readonly string[] = []): object {
  const { namespace } = environment
  const hyphen = namespace.lastIndexOf('-')
  const user_name = namespace.slice(hyphen + 1)
  const rules = rulesOf(environment)
  const declared = environment.services.map((service) => serviceOf(service, rules))
  const missing = new Set(rules.map(({ serviceName }) => serviceName))
  for (const { service_name } of environment.services) missing.delete(service_name)
  const services = [...declared, ...[...missing].map((service_name) => serviceOf(bare(service_name), rules))]
  return {
    account: { user_name },
    namespaces: [{ display_name: namespace.slice(0, hyphen), namespace }],
    ...repositoriesOf(environment, user_name, [...imagesOf(environment), ...images]),
    services,
    load_balancers: environment.load_balancers.map(({ listeners, ...rest }) =>
      defined({ ...rest, listeners: listeners.flatMap(listenerOf) }),
    ),
    certificates: certificatesOf(environment, rules),
    volumes: withMissing(environment.volumes, 'volume_name', mountsOf(environment)).map(defined),
    secret_keys: withMissing(environment.secret_keys, 'key_name', keysOf(environment)),
    quotas: {
      repositories: QUOTA,
      secret_keys: QUOTA,
      load_balancers: QUOTA,
      listeners: QUOTA,
      nce: QUOTA,
      nlb: QUOTA,
    },
    // Health checks of the file's addresses, and of steps, reach what is simulated, never what runs elsewhere.
    traffic: {},
  }
}

/** Every image that an environment file names. */
export function imagesOf({ services }: Environment): readonly string[] {
  return services.flatMap(({ containers = [] }) => containers.flatMap(({ image_path }) => image_path ?? []))
}

const bare = (service_name: string): DeclaredService => ({ service_name, needs: [], recreate: 'refuse' })

function rulesOf({ load_balancers }: Environment): readonly DeclaredRule[] {
  return load_balancers.flatMap(({ listeners }) => listeners.flatMap(({ clusters = [] }) => clusters))
}

function containersOf({ services }: Environment): readonly DeclaredContainer[] {
  return services.flatMap(({ containers = [] }) => containers)
}

const mountsOf = (environment: Environment) =>
  containersOf(environment).flatMap(({ volumes = [] }) => volumes.map(({ volume }) => volume))

const keysOf = (environment: Environment) => containersOf(environment).flatMap(({ ssh_keys = [] }) => ssh_keys)

/** The things of a list, and those that are only used. */
function withMissing<K extends string, T extends Readonly<Record<K, string>>>(
  things: readonly T[],
  key: K,
  used: readonly string[],
): readonly (T | Readonly<Record<K, string>>)[] {
  const names = new Set(used)
  for (const thing of things) names.delete(thing[key])
  // A computed key widens to any text.
  return [...things, ...[...names].map((name) => ({ [key]: name }) as Readonly<Record<K, string>>)]
}

function serviceOf(service: DeclaredService, rules: readonly DeclaredRule[]): object {
  const { service_name, spec, port_maps, pub_ip, replicas, containers = [] } = service
  const { public_net_type, bandwidth } = service
  const stateful =
    service.stateful ?? (pub_ip !== undefined || containers.some(({ volumes = [] }) => volumes.length > 0))
  const used = rules.filter((rule) => rule.serviceName === service_name).map(({ servicePort }) => servicePort)
  const all = containers.length > 0 ? containers : [{ container_name: service_name }]
  return defined({
    ...{ service_name, stateful, ...spec, pub_ip, public_net_type },
    // The world's file takes no bandwidth of less than one.
    bandwidth,
    replicas: stateful ? undefined : replicas,
    port_maps:
      port_maps?.map((map) => `${map.source_port}:${map.dest_port}/${map.protocol}`) ??
      [...new Set(used)].map((port) => `${port}:${port}/TCP`),
    containers: all.map(containerOf),
  })
}

function containerOf({ envs, volumes, image_path, ...rest }: DeclaredContainer): object {
  return defined({
    ...rest,
    command: rest.command === '' ? undefined : rest.command,
    image_path: image_path === undefined ? STAND_IN : taggedImage(image_path),
    envs: envs && Object.fromEntries(envs.map(({ key, value }) => [key, value])),
    volumes: volumes && Object.fromEntries(volumes.map(({ volume, mount_path }) => [volume, mount_path])),
  })
}

/** The image as the simulated platform names it: with its registry and its tag. */
function taggedImage(image: string): string {
  const { path, tag } = parseImage(image)
  return isOnPlatform(image) ? `hub.c.163.com/${path}:${tag}` : image
}

/** A listener without rules is none, and the platform has none such. */
function listenerOf({ listener_name, protocol, listen_port, clusters = [] }: DeclaredListener): readonly object[] {
  if (clusters.length === 0) return []
  return [defined({ listener_name, protocol, listen_port, clusters: clusters.map(ruleOf) })]
}

/** A certificate that is no id is a name, as in the actions. */
function ruleOf({ certId, certName, ...rest }: DeclaredRule): object {
  const isId = certId !== undefined && UUID.test(certId)
  return defined({ ...rest, certId: isId ? certId : undefined, certName: isId ? undefined : (certName ?? certId) })
}

function certificatesOf({ certificates }: Environment, rules: readonly DeclaredRule[]): readonly object[] {
  const ids = new Set(rules.flatMap(({ certId }) => (certId !== undefined && UUID.test(certId) ? certId : [])))
  const names = rules.flatMap(({ certName, certId }) => certName ?? (certId && !UUID.test(certId) ? certId : []))
  const named = withMissing(certificates, 'cert_name', names)
  return [
    ...named.map((one) =>
      defined({ cert_name: one.cert_name, pub_cert: 'content' in one ? one.content?.pub_cert : undefined }),
    ),
    ...[...ids].map((cert_id, i) => ({ cert_name: `certificate-${i + 1}`, cert_id })),
  ]
}

/** The repositories of the account and of others, with the tags of all images. */
function repositoriesOf({ repositories }: Environment, user: string, images: readonly string[]): object {
  const tags = new Map<string, Set<string>>()
  for (const image of [...images, STAND_IN]) {
    const { path, tag } = parseImage(image)
    if (isOnPlatform(image)) tags.set(path, (tags.get(path) ?? new Set()).add(tag))
  }
  const paths = [...tags].map(([path, found]) => {
    const [user_name = '', ...rest] = path.split('/')
    return { user_name, repo_name: rest.join('/'), tags: [...found] }
  })
  const own = paths.filter(({ user_name }) => user_name === user)
  const declared = repositories.map(({ repo_name, open_level }) =>
    defined({ repo_name, open_level, tags: own.find((one) => one.repo_name === repo_name)?.tags }),
  )
  const others = own.filter(({ repo_name }) => !repositories.some((one) => one.repo_name === repo_name))
  return {
    repositories: [...declared, ...others.map(({ repo_name, tags }) => ({ repo_name, tags }))],
    public_repositories: paths.filter(({ user_name }) => user_name !== user),
  }
}
