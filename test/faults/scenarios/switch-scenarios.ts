/** Traffic that moves from one service to another. */
import type { World } from '../../../simulator/index.ts'
import type { Scenario } from './scenario.ts'

const V2 = 'hub.c.163.com/admin/web:v2'

const inputs = { namespace: 'my-ev', lb_name: 'mylb', service_name: 'web', bake_time: '3s', min_ready_seconds: '1' }
const deploy = { ...inputs, image_path: V2 }

/** What runs can be asked, and web has two listeners. */
function serve(world: World): void {
  world.traffic = { images: [] }
  const [balancer] = world.loadBalancers
  const [first] = balancer?.listeners ?? []
  if (balancer === undefined || first === undefined) throw new Error('The seeded world has no listener.')
  balancer.listeners.push({ ...structuredClone(first), name: 'second', listenPort: 8080 })
}

/** The same with a standby of an earlier release, which is smaller. */
function withStandby(world: World): void {
  serve(world)
  const web = world.services.find(({ id }) => id === 50883)
  if (web === undefined) throw new Error('The seeded world has no web.')
  const containers = web.containers.map((each) => ({ ...each, id: each.id + 1000, dockerIds: ['b'.repeat(64)] }))
  world.services.push({ ...structuredClone(web), id: 51000, name: 'web-b', replicas: 1, containers })
}

/** An earlier run died after it had moved the first of the two listeners. */
function between(world: World): void {
  withStandby(world)
  const standby = world.services.find(({ id }) => id === 51000)
  for (const container of standby?.containers ?? []) container.imagePath = V2
  const [first] = world.loadBalancers[0]?.listeners ?? []
  for (const rule of first?.clusters ?? []) rule.serviceName = 'web-b'
}

export const switchScenarios: readonly Scenario[] = [
  {
    name: 'blue-green: with a new standby and a test listener',
    action: 'blue-green',
    inputs: { ...deploy, test_port: '8081', after: 'delete' },
    prepare: serve,
  },
  {
    name: 'blue-green: with the standby of an earlier release',
    action: 'blue-green',
    inputs: { ...deploy, after: 'scale_down' },
    prepare: withStandby,
  },
  { name: 'blue-green: after a run that died', action: 'blue-green', inputs: deploy, prepare: between },
  {
    name: 'blue-green: switch_back',
    action: 'blue-green',
    inputs: { ...inputs, operation: 'switch_back' },
    prepare: withStandby,
  },
  {
    name: 'blue-green: a listener fails, and the traffic goes back',
    action: 'blue-green',
    // Long enough for a word that lags.
    inputs: { ...deploy, bake_time: '25s' },
    prepare: (world) => {
      withStandby(world)
      const standby = world.services.find(({ id }) => id === 51000)
      Object.assign(standby ?? {}, { replicas: 2 })
      for (const container of standby?.containers ?? [])
        Object.assign(container, { imagePath: V2, dockerIds: ['b'.repeat(64), 'c'.repeat(64)] })
    },
    changeFault: { kind: 'fail_next_change', resource: 'listener', skip: 1 },
  },
]
