/**
 * What of a random file would only be refused is mended: rules lead somewhere, volumes are mounted once, what goes is used
 * by nothing. So most files can be applied to their world.
 */
import type { World } from '../../../../simulator/index.ts'
import { IMAGES } from './names.ts'

interface FileContainer {
  readonly container_name: string
  readonly image_path?: string
  readonly ssh_keys?: readonly string[]
  readonly volumes?: Readonly<Record<string, string | undefined>>
  readonly [field: string]: unknown
}

export interface FileService {
  readonly service_name: string
  readonly stateful?: boolean | undefined
  readonly replicas?: number | undefined
  readonly port_maps?: readonly string[] | undefined
  readonly needs?: readonly string[] | undefined
  readonly recreate: string
  readonly containers?: readonly FileContainer[] | undefined
}

export interface FileListener {
  readonly listener_name: string
  readonly protocol: string
  readonly listen_port: number
  readonly clusters: readonly {
    readonly serviceName: string
    readonly servicePort: number
    readonly certName?: string
    readonly path?: string
  }[]
  readonly recreate: string
}

export interface DrawnFile {
  readonly secret_keys: readonly { readonly key_name: string }[]
  readonly certificates: readonly { readonly cert_name: string }[]
  readonly volumes: readonly { readonly volume_name: string; readonly size: number }[]
  readonly services: readonly FileService[]
  readonly load_balancers: readonly {
    readonly lb_name: string
    readonly listeners: readonly FileListener[]
    readonly [field: string]: unknown
  }[]
  readonly absent: {
    readonly services: readonly string[]
    readonly volumes: readonly string[]
    readonly secret_keys: readonly string[]
    readonly certificates: readonly string[]
    readonly load_balancers: readonly string[]
    /** `LOAD_BALANCER/LISTENER`. */
    readonly listeners: readonly string[]
  }
}

/** A rule of a listener that stays as it is: the file does not declare it, and it does not go. */
function stayingRules(world: World, file: DrawnFile) {
  return world.loadBalancers
    .filter(({ name }) => !file.absent.load_balancers.includes(name))
    .flatMap(({ name: lb, listeners }) => {
      const declared = file.load_balancers.find(({ lb_name }) => lb_name === lb)?.listeners ?? []
      const names = declared.map(({ listener_name }) => listener_name)
      const going = file.absent.listeners
      return listeners
        .filter(({ name }) => !names.includes(name) && !going.includes(`${lb}/${name}`))
        .flatMap(({ clusters }) => clusters)
    })
}

const portOf = (map: string) => Number(map.split(':')[0])

class Mending {
  readonly world: World
  readonly file: DrawnFile
  constructor(world: World, file: DrawnFile) {
    this.world = world
    this.file = file
  }

  #actual(name: string) {
    return this.world.services.find((one) => one.name === name)
  }

  isStateful({ service_name, stateful }: FileService): boolean {
    return stateful ?? this.#actual(service_name)?.stateful ?? false
  }

  /** Names of what exists in the end, of one kind. */
  #inTheEnd(declared: readonly string[], there: readonly string[], absent: readonly string[]): readonly string[] {
    return [...new Set([...declared, ...there])].filter((name) => !absent.includes(name))
  }

  services(): readonly FileService[] {
    const names = this.file.services.map(({ service_name }) => service_name)
    const keys = this.#inTheEnd(
      this.file.secret_keys.map(({ key_name }) => key_name),
      this.world.secretKeys.map(({ name }) => name),
      [],
    )
    const held = new Set(
      this.world.services.flatMap(({ containers }) =>
        containers.flatMap(({ volumes }) => volumes.map(({ name }) => name)),
      ),
    )
    const known = [
      ...this.file.volumes.map(({ volume_name }) => volume_name),
      ...this.world.volumes.map(({ name }) => name),
    ]
    const rules = stayingRules(this.world, this.file)
    return this.file.services.map((one) => {
      const { replicas, needs, port_maps, containers, ...rest } = one
      const stateful = this.isStateful(one)
      const used = rules
        .filter(({ serviceName }) => serviceName === one.service_name)
        .map(({ servicePort }) => servicePort)
      const missing = port_maps
        ? [...new Set(used)].filter((port) => !port_maps.some((map) => portOf(map) === port))
        : []
      const maps = port_maps && [...port_maps, ...missing.map((port) => `${port}:${port + 2000}/TCP`)]
      const actual = this.#actual(one.service_name)
      const all =
        containers ?? (actual ? undefined : [{ container_name: one.service_name, image_path: IMAGES[0] ?? '' }])
      const mended = all?.map(({ volumes, ssh_keys, ...container }) => {
        const own = actual?.containers.flatMap((each) => each.volumes.map(({ name }) => name)) ?? []
        const mounted = Object.entries(volumes ?? {}).filter(
          ([name]) => stateful && known.includes(name) && (own.includes(name) || !held.has(name)),
        )
        for (const [name] of mounted) held.add(name)
        return {
          ...container,
          ...(volumes ? { volumes: Object.fromEntries(mounted) } : {}),
          ...(ssh_keys ? { ssh_keys: ssh_keys.filter((key) => keys.includes(key)) } : {}),
        }
      })
      return {
        ...rest,
        ...(replicas === undefined || stateful || actual?.stateful ? {} : { replicas }),
        needs: needs?.filter((need) => names.includes(need)),
        port_maps: maps,
        containers: mended,
      }
    })
  }

  absent(services: readonly FileService[], balancers: DrawnFile['load_balancers']): DrawnFile['absent'] {
    const { absent } = this.file
    const rules = stayingRules(this.world, this.file)
    const goes = absent.services.filter((name) => !rules.some(({ serviceName }) => serviceName === name))
    const staying = this.world.services.filter(({ name }) => !goes.includes(name))
    // What a service has, and what the file gives it, is not to go; more than is needed stays, which is no harm.
    const used = [
      ...staying.flatMap(({ containers }) =>
        containers.flatMap((one) => [...one.volumes.map(({ name }) => name), ...one.sshKeys]),
      ),
      ...services.flatMap(({ containers = [] }) =>
        containers.flatMap((one) => [...Object.keys(one.volumes ?? {}), ...(one.ssh_keys ?? [])]),
      ),
    ]
    const certIds = rules.map(({ certId }) => certId)
    const certNames = balancers.flatMap(({ listeners }) =>
      listeners.flatMap(({ clusters }) => clusters.map(({ certName }) => certName)),
    )
    const certificates = absent.certificates.filter((name) => {
      const id = this.world.certificates.find((one) => one.name === name)?.id
      return !certNames.includes(name) && !certIds.includes(id)
    })
    return {
      services: goes,
      volumes: absent.volumes.filter((name) => !used.includes(name)),
      secret_keys: absent.secret_keys.filter((name) => !used.includes(name)),
      certificates,
      load_balancers: absent.load_balancers,
      listeners: this.#goingListeners(),
    }
  }

  /** Listeners that go by themselves: the file declares them nowhere, and their load balancer stays. */
  #goingListeners(): readonly string[] {
    const { absent, load_balancers } = this.file
    const declared = load_balancers.flatMap(({ lb_name, listeners }) =>
      listeners.map(({ listener_name }) => `${lb_name}/${listener_name}`),
    )
    const gone = (name: string) => absent.load_balancers.some((lb) => name.startsWith(`${lb}/`))
    return absent.listeners.filter((name) => !declared.includes(name) && !gone(name))
  }

  /** Where rules may lead in the end. */
  #places(services: readonly FileService[]) {
    const names = [
      ...new Set([...services.map(({ service_name }) => service_name), ...this.world.services.map(({ name }) => name)]),
    ]
    return names
      .filter((name) => !this.file.absent.services.includes(name))
      .flatMap((serviceName) => {
        const maps = services.find(({ service_name }) => service_name === serviceName)?.port_maps
        const ports = maps?.map(portOf) ?? this.#actual(serviceName)?.ports.map(({ servicePort }) => servicePort) ?? []
        return ports.map((servicePort) => ({ serviceName, servicePort }))
      })
  }

  balancers(services: readonly FileService[]): DrawnFile['load_balancers'] {
    const places = this.#places(services)
    const certificates = this.#inTheEnd(
      this.file.certificates.map(({ cert_name }) => cert_name),
      this.world.certificates.map(({ name }) => name),
      this.file.absent.certificates,
    )
    return this.file.load_balancers.map((balancer) => {
      const declared = balancer.listeners.map(({ listener_name }) => listener_name)
      const there = this.world.loadBalancers.find(({ name }) => name === balancer.lb_name)?.listeners ?? []
      const stays = ({ name }: { readonly name: string }) =>
        !declared.includes(name) && !this.file.absent.listeners.includes(`${balancer.lb_name}/${name}`)
      const taken = new Set(there.filter(stays).map(({ listenPort }) => listenPort))
      const listeners = balancer.listeners.flatMap((listener) => {
        const [first] = certificates
        const isHttps = listener.protocol === 'https' && first !== undefined
        const listen_port = listener.protocol === 'https' && !isHttps ? 8081 : listener.listen_port
        if (places.length === 0 || taken.has(listen_port)) return []
        taken.add(listen_port)
        const clusters = listener.clusters.map(({ serviceName, servicePort, certName, ...rest }) => {
          const wanted = places.find((one) => one.serviceName === serviceName && one.servicePort === servicePort)
          const place = wanted ?? places[servicePort % places.length] ?? { serviceName, servicePort }
          const certificate = certName !== undefined && certificates.includes(certName) ? certName : first
          return { ...rest, ...place, ...(isHttps && certificate !== undefined ? { certName: certificate } : {}) }
        })
        return [{ ...listener, protocol: isHttps ? 'https' : 'http', listen_port, clusters }]
      })
      return { ...balancer, listeners }
    })
  }

  volumes(): DrawnFile['volumes'] {
    const attached = this.world.volumes.filter(({ mappings }) => mappings.length > 0).map(({ name }) => name)
    return this.file.volumes.map((one) => (attached.includes(one.volume_name) ? { ...one, size: 10 } : one))
  }
}

/** The file, which its world takes in most cases. */
export function mend(world: World, file: DrawnFile): DrawnFile {
  const mending = new Mending(world, file)
  const services = mending.services()
  const load_balancers = mending.balancers(services)
  return {
    ...file,
    services,
    load_balancers,
    volumes: mending.volumes(),
    absent: mending.absent(services, load_balancers),
  }
}
