/** The world of the tests of `blue-green`: two listeners in front of web, which what runs answers through. */
import { setTimeout as pause } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import {
  type DataPlane,
  type ImageBehaviour,
  seededWorld,
  type TrafficEntry,
  type World,
} from '../../../simulator/index.ts'
import { blueGreen } from '../../../src/actions/blue-green.ts'
import { type SimulatedStepOptions, simulatedStep } from '../../../testing/simulated-step.ts'

export const V1 = 'hub.c.163.com/admin/web:v1'
export const V2 = 'hub.c.163.com/admin/web:v2'
export const INPUTS = { namespace: 'my-ev', lb_name: 'mylb', service_name: 'web', image_path: V2, bake_time: '20s' }

export type Service = World['services'][number]
type Listener = World['loadBalancers'][number]['listeners'][number]

/** The seeded world with a second listener for web, for one host. */
function worldOf(images: ImageBehaviour[] = [], prepare: (world: World) => void = () => {}): World {
  const world = seededWorld()
  world.traffic = { images }
  const [balancer] = world.loadBalancers
  const [first] = balancer?.listeners ?? []
  if (balancer === undefined || first === undefined) throw new Error('The seeded world has no listener.')
  const rule = (serverName: string, path: string, serviceName: string) => ({
    ...{ name: '', serverName, path, serviceName, servicePort: 80 },
  })
  first.clusters = [rule('*', '/', 'web'), rule('admin.example.com', '/', 'shop')]
  const second: Listener = {
    ...first,
    name: 'second',
    listenPort: 8080,
    clusters: [rule('shop.example.com', '/', 'web')],
  }
  balancer.listeners.push(second)
  prepare(world)
  return world
}

/** Which service each listener of the load balancer leads to. */
export function leadsTo({ loadBalancers }: World): Readonly<Record<string, string>> {
  const [{ listeners } = { listeners: [] }] = loadBalancers
  return Object.fromEntries(
    listeners.map(({ name, clusters }) => [name, clusters.map((one) => one.serviceName).join()]),
  )
}

/** The service of this name in the namespace my-ev. */
export function named({ services }: World, name: string): Service | undefined {
  return services.find((each) => each.name === name && each.namespaceId === 51616)
}

/** A standby as an earlier run left it: web-b with this image. */
export function withStandby(world: World, imagePath: string, extra: Partial<Service> = {}): void {
  const web = named(world, 'web')
  if (web === undefined) throw new Error('The world has no web.')
  const containers = web.containers.map((each) => ({
    ...each,
    id: each.id + 1000,
    imagePath,
    dockerIds: each.dockerIds.map((id) => `b${id.slice(1)}`),
  }))
  world.services.push({ ...structuredClone(web), id: 51000, name: 'web-b', containers, ...extra })
}

export interface BlueGreenOptions extends Omit<SimulatedStepOptions, 'world'> {
  readonly images?: ImageBehaviour[]
  readonly prepare?: (world: World) => void
}

/** Opens the world and runs the action in it. */
export async function openBlueGreen({ images = [], prepare, ...options }: BlueGreenOptions = {}) {
  const step = await simulatedStep({ ...options, world: worldOf(images, prepare) })
  const { traffic } = step.simulator
  if (traffic === undefined) throw new Error('The simulator has no data plane.')
  const release = (inputs: Readonly<Record<string, string>> = {}) => step.run(blueGreen, { ...INPUTS, ...inputs })
  return { ...step, traffic, release, leads: () => leadsTo(step.simulator.world) }
}

type Opened = Awaited<ReturnType<typeof openBlueGreen>>

/** Users: one request to the first listener each 50 ms of the clock, for as long as the test runs. */
export function users({ clock, traffic }: Pick<Opened, 'clock' | 'traffic'>): readonly TrafficEntry[] {
  const sleep = clock.sleep.bind(clock)
  const seen: TrafficEntry[] = []
  let stopped = false
  onTestFinished(() => {
    stopped = true
  })
  clock.sleep = async (ms, signal) => {
    for (let left = ms; left > 0; left -= 50) {
      await sleep(Math.min(50, left), signal)
      if (!stopped) seen.push(await ask(traffic))
    }
  }
  return seen
}

/** One request over a connection of its own; what the data plane noted of it. */
async function ask(traffic: DataPlane): Promise<TrafficEntry> {
  const url = await traffic.urlOf('mylb', 'http-listeners')
  const before = traffic.requests.length
  await fetch(`${url}/of-a-user`, { headers: { connection: 'close' } }).then((response) => response.text())
  const entry = traffic.requests.slice(before).find(({ path }) => path === '/of-a-user')
  if (entry === undefined) {
    await pause(0)
    throw new Error('The request of a user did not arrive.')
  }
  return entry
}
