/** Large accounts: what a list costs grows with its pages and with nothing else, in requests and in memory. */
import { describe, expect } from 'vitest'
import {
  addLoadBalancer,
  addRepositories,
  addService,
  builtTags,
  container,
  emptyWorld,
  seededWorld,
  type World,
} from '../../simulator/index.ts'
import { type Fixture, it, type TestEnvironment } from '../../testing/fixture.ts'

const IMAGE = 'hub.c.163.com/admin/web:v1'
const MIB = 1024 * 1024

/** Prints the peak memory of the process, in bytes, when it ends. */
const PRINT_MEMORY = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => console.log('peak ' + process.resourceUsage().maxRSS * 1024))",
)}`

async function measured(fixture: Fixture, action: string, inputs: Readonly<Record<string, string>>) {
  const { outputs, log } = await fixture.run(action, inputs, { env: { NODE_OPTIONS: `--import=${PRINT_MEMORY}` } })
  const counts: Record<string, number> = {}
  for (const operation of fixture.operations()) counts[operation] = (counts[operation] ?? 0) + 1
  const bytes = Number(/^peak (\d+)$/m.exec(log)?.[1])
  console.log(`${action}: ${JSON.stringify(counts)}, at most ${Math.round(bytes / MIB)} MiB.`)
  return { outputs, counts, bytes }
}

const open = (environment: TestEnvironment, world: World) => environment.fixture({ world, secondsPerRequest: 0 })

function withServices(count: number): World {
  const world = seededWorld()
  for (let i = 0; i < count; i += 1) addService(world, `many-${i}`, [container(world, 'web', IMAGE)])
  return world
}

describe('a large account', () => {
  it('has a service found by its name among 1,000 with one request for each hundred', async ({ environment }) => {
    const fixture = await open(environment, withServices(1_000))
    const { outputs, counts, bytes } = await measured(fixture, 'describe-service', {
      ...{ namespace: 'my-ev', service_name: 'many-999' },
    })
    expect(outputs.service_name).toBe('many-999')
    expect(counts).toEqual({ listNamespaces: 1, listServices: 11, getService: 1 })
    expect(bytes).toBeLessThan(110 * MIB)
  })

  // The answer carries no total (6.2), so a full last page costs one request beyond it.
  it('has 500 load balancers listed with one request for each hundred and one for the end', async ({ environment }) => {
    const world = seededWorld()
    world.loadBalancers.length = 0
    for (let i = 0; i < 500; i += 1) addLoadBalancer(world, `balancer-${i}`)
    const { outputs, counts, bytes } = await measured(await open(environment, world), 'manage-load-balancer', {
      operation: 'list',
    })
    expect(JSON.parse(outputs.load_balancers ?? '')).toHaveLength(500)
    expect(counts).toEqual({ listLoadBalancers: 6 })
    expect(bytes).toBeLessThan(110 * MIB)
  })

  it('has 5,000 tags pruned to those that run, each service of 1,000 read once', async ({ environment }) => {
    const world = withServices(1_000)
    const own = world.repositories.splice(0)
    addRepositories(world, 1_000)
    world.repositories.push(...own)
    const tags = own.find(({ name }) => name === 'web')?.tags
    tags?.splice(0, tags.length, ...builtTags(...Array.from({ length: 4_999 }, (_, i) => `b${4_999 - i}`), 'v1'))
    const { outputs, counts, bytes } = await measured(await open(environment, world), 'prune-images', {
      ...{ repo_name: 'web', keep: '4000', dry_run: 'true' },
    })
    expect(JSON.parse(outputs.deleted ?? '')).toHaveLength(999)
    expect(outputs.in_use).toBe('["v1"]')
    const services = world.services.length
    const pages = Math.ceil(world.repositories.length / 30)
    expect(counts).toMatchObject({ listRepositories: pages, getRepository: 1, getService: services })
    expect(bytes).toBeLessThan(130 * MIB)
  })

  it('costs ten times as many requests for ten times as many services, and no more', async ({ environment }) => {
    const requests = async (count: number) => {
      const world = emptyWorld()
      world.namespaces.push(...seededWorld().namespaces)
      for (let i = 0; i < count; i += 1) addService(world, `many-${i}`, [container(world, 'web', IMAGE)])
      const fixture = await open(environment, world)
      await fixture.run('describe-service', { namespace: 'my-ev', service_name: `many-${count - 1}` })
      return fixture.operations().filter((operation) => operation === 'listServices').length
    }
    expect([await requests(100), await requests(1_000)]).toEqual([1, 10])
  })
})

describe('a step that handles several containers', () => {
  it.for(['update-image', 'deploy'])(
    'reads them all with one request, and changes them with one: %s',
    async (action, { environment }) => {
      const requests = async (count: number) => {
        const world = seededWorld()
        const names = Array.from({ length: count }, (_, i) => `part-${i}`)
        const service = addService(
          world,
          'parts',
          names.map((name) => container(world, name, IMAGE)),
        )
        const fixture = await environment.fixture({ world })
        const container_images = names.map((name) => `${name}: hub.c.163.com/admin/web:v2`).join('\n')
        const inputs = { service_id: String(service.id), container_images, min_ready_seconds: '1' }
        const { outputs } = await fixture.run(action, inputs)
        expect(outputs.outcome).toBe('changed')
        return fixture.operations()
      }
      const one = await requests(1)
      expect(await requests(5)).toEqual(one)
      expect(one.filter((operation) => operation === 'updateServiceImage')).toHaveLength(1)
    },
  )
})
