import { describe, expect, it, onTestFinished } from 'vitest'
import { deployFleet } from '../../src/actions/deploy-fleet.ts'
import { serveUntrusted } from '../../testing/servers/tls-server.ts'
import { serveStatuses, serveWeb } from '../../testing/servers/web-server.ts'
import { type SimulatedStepOptions, simulatedStep } from '../../testing/simulated-step.ts'
import { serviceOf } from '../../testing/world.ts'

const REGISTRY = 'hub.c.163.com/admin'
const [v1, v2] = [`${REGISTRY}/web:v1`, `${REGISTRY}/web:v2`]
const [WEB, SHOP] = [50883, 50901]

const web = { service_name: 'web', image_path: v2, min_ready_seconds: 1 }
const shop = { service_name: 'shop', container_name: 'front', image_path: v2, min_ready_seconds: 1 }

const failing = (id: number) =>
  ({ kind: 'fail_next_change', match: { operationId: 'updateServiceImage', path: `/microservices/${id}/` } }) as const

async function fleet(options: SimulatedStepOptions = {}) {
  const step = await simulatedStep(options)
  const imageOf = (id: number) => serviceOf(step.simulator.world, id).containers[0]?.imagePath
  return {
    ...step,
    imageOf,
    deploy: async (services: readonly object[], inputs: Readonly<Record<string, string>> = {}) => {
      const given = { namespace: 'my-ev', services: JSON.stringify(services), max_parallel: '1', ...inputs }
      const ended = await step.main('deploy-fleet', given)
      const results: readonly Record<string, unknown>[] = JSON.parse(ended.outputs.results || '[]')
      return { ...ended, results, error: ended.log.find((line) => line.startsWith('::error')) ?? '' }
    },
    updates: () =>
      step.simulator.requests
        .filter(({ operationId }) => operationId === 'updateServiceImage')
        .map(({ path }) => Number(/\d+/.exec(path.replace('/api/v1', ''))?.[0])),
  }
}

describe('a fleet', () => {
  it('is rolled out in the order of its needs, with one result for each service in the order of the items', async () => {
    const { deploy, updates, changesSent } = await fleet()
    const { outputs, results, exitCode, summary } = await deploy([
      { ...web, needs: ['shop'], replicas: 3 },
      { ...shop, needs: [] },
    ])
    expect(exitCode).toBe(0)
    expect(updates()).toEqual([SHOP, WEB])
    expect(changesSent()).toEqual(['updateServiceImage', 'updateServiceImage', 'scaleService'])
    expect(outputs).toMatchObject({ outcome: 'changed', succeeded: '2', failed: '0', skipped: '0', changed: 'true' })
    expect(results).toEqual([
      {
        ...{ name: 'web', service_id: WEB, service_name: 'web', namespace: 'my-ev-admin', outcome: 'changed' },
        ...{ image_path: v2, previous_image_path: v1, requested_image_path: v2 },
        ...{ replicas: 3, rolled_back: false, error: null },
      },
      expect.objectContaining({ name: 'shop', service_id: SHOP, outcome: 'changed', replicas: 1 }),
    ])
    expect(summary).toContain('| web | changed | hub.c.163.com/admin/web:v2 (before: v1) | 3 | – |')
    expect(summary).toContain('  section shop\n')
    expect(summary).toContain('| web: replicas |')
  })

  it('names in each line of the log the service that it is about', async () => {
    const { deploy } = await fleet()
    const { log } = await deploy([web, shop], { max_parallel: '2' })
    const said = log.filter((line) => !line.startsWith('::'))
    expect(said).toContain('[web] Rolling out …')
    expect(said).toContain('[shop] Changing image of front: hub.c.163.com/admin/web:v1 → hub.c.163.com/admin/web:v2.')
    expect(said.at(-1)).toBe('2 services: 2 changed.')
  })

  it('that runs already is left as it is', async () => {
    const { deploy, changesSent } = await fleet()
    await deploy([web, shop])
    const { outputs, results } = await deploy([web, shop])
    expect(outputs).toMatchObject({ outcome: 'unchanged', succeeded: '2', changed: 'false' })
    expect(results.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged'])
    expect(changesSent()).toHaveLength(2)
  })

  it('is read from a file of the workspace as well, with names of its own and ids', async () => {
    const file = `- {name: front, service_id: ${SHOP}, container_images: {front: "${v2}", api: "${REGISTRY}/api:v2"}}\n- {service_id: ${WEB}, name: back, image_path: "${v2}", needs: front}\n`
    const { deploy, updates, imageOf } = await fleet({ files: { 'fleet.yml': file } })
    const { results } = await deploy([], { services: '', namespace: '', services_file: 'fleet.yml' })
    expect(results.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['front', 'changed'],
      ['back', 'changed'],
    ])
    expect(results[0]?.requested_image_path).toEqual({ front: v2, api: `${REGISTRY}/api:v2` })
    expect(updates()).toEqual([SHOP, WEB])
    expect(imageOf(WEB)).toBe(v2)
  })

  it('is built first where an item says so', async () => {
    const { deploy, changesSent, imageOf } = await fleet()
    const built = { service_name: 'web', repo_name: 'web', tag: '1.10', min_ready_seconds: 1 }
    const { results } = await deploy([built, shop])
    expect(changesSent()).toEqual(['buildImage', 'updateServiceImage', 'updateServiceImage'])
    expect(imageOf(WEB)).toBe(`${REGISTRY}/web:1.10`)
    expect(results[0]).toMatchObject({ requested_image_path: `${REGISTRY}/web:1.10`, outcome: 'changed' })
  })

  it('keeps a tag as it is written, where YAML reads a number', async () => {
    const { deploy, imageOf } = await fleet()
    const services = '- { service_name: web, repo_name: web, tag: 1.10, min_ready_seconds: 1 }'
    expect((await deploy([], { services })).exitCode).toBe(0)
    expect(imageOf(WEB)).toBe(`${REGISTRY}/web:1.10`)
  })

  it('in a dry run says of each what would be changed, and sends nothing', async () => {
    const { deploy, changesSent } = await fleet()
    const { outputs, results, summary } = await deploy(
      [
        { ...web, replicas: 4 },
        { ...shop, image_path: v1 },
      ],
      {
        dry_run: 'true',
        environment: 'production',
      },
    )
    expect(outputs).toMatchObject({ outcome: 'planned', succeeded: '2', deployment_id: '' })
    expect(results).toMatchObject([
      { outcome: 'planned', image_path: v1, requested_image_path: v2, replicas: 2 },
      { outcome: 'unchanged', requested_image_path: v1 },
    ])
    expect(summary).toContain('What would change')
    expect(summary).toContain('| web: replicas |')
    expect(changesSent()).toEqual([])
  })

  it('without waiting is only started', async () => {
    const { deploy } = await fleet()
    const { outputs, results } = await deploy([web, shop], { wait: 'false' })
    expect(outputs).toMatchObject({ outcome: 'started', succeeded: '2' })
    expect(results.map(({ outcome }) => outcome)).toEqual(['started', 'started'])
  })

  it('is probed service by service', async () => {
    const server = await serveStatuses(200)
    onTestFinished(server.close)
    const { deploy } = await fleet()
    const probed = { ...web, health_check_url: `${server.url}/health` }
    const { results, log } = await deploy([probed, { ...shop, needs: ['web'] }])
    expect(results.map(({ outcome }) => outcome)).toEqual(['changed', 'changed'])
    expect(log.join('\n')).toContain('[web] Probing …')
  })
})

describe('what would be refused', () => {
  it('is refused for all services together, before any is changed', async () => {
    const { deploy, changesSent } = await fleet()
    const { outputs, results, error } = await deploy(
      [
        web,
        { ...shop, container_name: 'nil' },
        { service_name: 'db', image_path: v2 },
        { service_name: 'none', image_path: v2 },
      ],
      { on_failure: 'continue', environment: 'production' },
    )
    expect(changesSent()).toEqual([])
    expect(outputs).toMatchObject({ outcome: 'failed', failed: '3', skipped: '1', changed: 'false' })
    expect(results.map(({ outcome }) => outcome)).toEqual(['skipped', 'failed', 'failed', 'failed'])
    expect(error).toContain('Nothing was changed, since 3 of 4 services cannot be deployed.')
    expect(error).toContain('shop: Service shop (50901) has no container "nil"')
    expect(error).toContain('db: Service db (51572) is stateful')
    expect(error).toContain('none: ')
    expect(outputs.deployment_id).toBe('')
  })

  it('is a service that stands in two items', async () => {
    const { deploy, changesSent } = await fleet()
    const { error } = await deploy([web, { name: 'again', service_id: WEB, image_path: v2 }])
    expect(error).toContain('web: It is the same service as again (50883).')
    expect(changesSent()).toEqual([])
  })

  it('has one reason for all that fail of it', async () => {
    const { deploy } = await fleet()
    const { error } = await deploy([web, shop], { namespace: 'nowhere' })
    expect(error).toContain('web, shop: There is no namespace "nowhere"')
  })
})

describe('a fleet in which a service fails', () => {
  it('stop begins no other; run again it goes on with what is left', async () => {
    const { deploy, simulator, imageOf, updates } = await fleet()
    simulator.fault(failing(SHOP))
    const items = [shop, { ...web, needs: ['shop'] }]
    const { outputs, results, error, summary } = await deploy(items)
    expect(outputs).toMatchObject({ outcome: 'failed', succeeded: '0', failed: '1', skipped: '1', rolled_back: 'true' })
    expect(results).toMatchObject([
      { outcome: 'failed', rolled_back: true, image_path: v1, error: expect.stringContaining('Rolled back') },
      { outcome: 'skipped', rolled_back: false, image_path: v1, error: null },
    ])
    expect(error).toContain('1 of 2 services failed. shop: ')
    expect(error).toContain('Not begun: web.')
    expect(summary).toContain('| shop | failed, rolled back |')
    expect(summary).toContain('| web | skipped |')
    expect(summary).toContain('needs shop')
    const second = await deploy(items)
    expect(second.outputs).toMatchObject({ outcome: 'changed', succeeded: '2' })
    expect([imageOf(SHOP), imageOf(WEB)]).toEqual([v2, v2])
    expect(updates()).toEqual([SHOP, SHOP, SHOP, WEB])
  })

  it('in any place leaves what is done, and a second run sends only what failed', async () => {
    const { deploy, simulator, updates } = await fleet()
    simulator.fault(failing(SHOP))
    const { results } = await deploy([web, shop])
    expect(results.map(({ outcome, rolled_back }) => [outcome, rolled_back])).toEqual([
      ['changed', false],
      ['failed', true],
    ])
    const { results: second } = await deploy([web, shop])
    expect(second.map(({ outcome }) => outcome)).toEqual(['unchanged', 'changed'])
    // The one in the middle is the rollback.
    expect(updates()).toEqual([WEB, SHOP, SHOP, SHOP])
  })

  it('continue goes on with all that does not need it', async () => {
    const { deploy, simulator, imageOf } = await fleet()
    simulator.fault(failing(SHOP))
    const { outputs } = await deploy([shop, web], { on_failure: 'continue' })
    expect(outputs).toMatchObject({ outcome: 'failed', succeeded: '1', failed: '1', changed: 'true' })
    expect(imageOf(WEB)).toBe(v2)
  })

  it('roll_back_all rolls images and replicas of the others back, and says so', async () => {
    const { deploy, simulator, imageOf, changesSent } = await fleet()
    simulator.fault(failing(SHOP))
    const { outputs, results, error, summary, log } = await deploy(
      [
        { ...web, replicas: 4 },
        { ...shop, needs: ['web'] },
      ],
      { on_failure: 'roll_back_all' },
    )
    expect(outputs).toMatchObject({ outcome: 'failed', succeeded: '1', failed: '1', rolled_back: 'true' })
    expect(results).toMatchObject([
      { outcome: 'changed', rolled_back: true, image_path: v1, replicas: 2 },
      { outcome: 'failed', rolled_back: true, image_path: v1 },
    ])
    expect(imageOf(WEB)).toBe(v1)
    expect(serviceOf(simulator.world, WEB).replicas).toBe(2)
    expect(changesSent()).toEqual([
      ...['updateServiceImage', 'scaleService', 'updateServiceImage', 'updateServiceImage'],
      ...['updateServiceImage', 'scaleService'],
    ])
    expect(error).toContain('Rolled back: web, shop.')
    expect(summary).toContain('| web | changed, rolled back |')
    expect(log).toContain('Rolling back what this step changed, in 2 services …')
  })

  it('roll_back_all says first what could not be rolled back', async () => {
    const { deploy, simulator } = await fleet()
    simulator.fault(failing(SHOP))
    // The second update of web is its rollback.
    simulator.fault({ ...failing(WEB), skip: 1 })
    const { outputs, results, error } = await deploy([web, { ...shop, needs: ['web'] }], {
      on_failure: 'roll_back_all',
    })
    expect(results[0]).toMatchObject({ outcome: 'changed', rolled_back: false })
    expect(results[0]?.error).toContain('Could not be rolled back: web: ')
    expect(error.replace(/^::error[^:]*::/, '')).toMatch(/^Could not be rolled back: web: /)
    expect(outputs.outcome).toBe('failed')
  })

  it.each(['services', 'services_file'])('names the item of %s whose health check cannot be made', async (input) => {
    const server = await serveUntrusted()
    onTestFinished(server.close)
    const items = JSON.stringify([{ ...web, health_check_url: server.url }])
    const { main } = await fleet({ files: { 'fleet.yml': items } })
    const given = input === 'services' ? { services: items } : { services_file: 'fleet.yml' }
    const { log } = await main('deploy-fleet', { namespace: 'my-ev', ...given })
    const error = log.find((line) => line.startsWith('::error'))
    expect(error).toContain(`correct the host name in ${input}.web.health_check_url.`)
    expect(error).toContain(`omit ${input}.web.health_check_url.`)
  })

  it('is timed out where that is all that failed', async () => {
    const { deploy, simulator } = await fleet()
    simulator.fault({ kind: 'stuck', match: { operationId: 'updateServiceImage' } })
    const { outputs, results } = await deploy([web, shop], { timeout: '5m', rollback: 'false', max_parallel: '2' })
    expect(results[0]).toMatchObject({ outcome: 'timed_out' })
    expect(outputs.outcome).toBe('timed_out')
  })
})

describe('a fleet that is cancelled', () => {
  it('says of each service where it stands, and undoes nothing', async () => {
    const { cancel, simulator, run, changesSent } = await simulatedStep({
      onSleep: () => {
        const first = serviceOf(simulator.world, WEB)
        if (first.containers[0]?.imagePath === v2 && first.pending === undefined) later += 1
        if (later === 4) cancel()
      },
    })
    let later = 0
    const services = JSON.stringify([web, shop])
    const inputs = { namespace: 'my-ev', services, max_parallel: '1', on_failure: 'roll_back_all' }
    const { outcome, outputs, ending, reports } = await run(deployFleet, inputs)
    expect(outcome).toBe('cancelled')
    const results: readonly object[] = JSON.parse(JSON.stringify(outputs.results))
    expect(results).toMatchObject([
      { name: 'web', outcome: 'changed' },
      { name: 'shop', outcome: 'cancelled' },
    ])
    expect(ending?.message).toContain('Service web (50883): the change to run hub.c.163.com/admin/web:v2 has finished.')
    expect(ending?.message).toContain('Service shop (50901): the change to run')
    expect(ending?.message).toContain('is still in progress on the platform')
    const again = reports.flatMap((report) => report.again ?? [])
    expect(again.at(-1)).toContain('services that are done are left as they are')
    expect(changesSent()).toHaveLength(2)
  })
})

describe('the GitHub deployment of a fleet', () => {
  it('is one, with every service that is asked for', async () => {
    const server = await serveWeb(() => ({ status: 201, json: { id: 7 } }))
    onTestFinished(server.close)
    const { deploy } = await fleet({
      env: { GITHUB_SHA: '0123456789abcdef', GITHUB_REPOSITORY: 'octo/app', GITHUB_API_URL: server.url },
    })
    const inputs = { environment: 'production', environment_url: 'https://app.example/', github_token: 'gh-token' }
    const { outputs } = await deploy([web, { ...shop, image_path: v1 }], inputs)
    expect(outputs.deployment_id).toBe('7')
    const created = server.requests.filter(({ path }) => path.endsWith('/deployments'))
    expect(created).toHaveLength(1)
    expect(created[0]?.body).toHaveProperty('payload', {
      fengchao: 1,
      services: [
        {
          ...{ service_id: WEB, service_name: 'web', namespace: 'my-ev-admin' },
          ...{ images: { web: v2 }, previous: { web: v1 } },
        },
        {
          ...{ service_id: SHOP, service_name: 'shop', namespace: 'my-ev-admin' },
          images: { front: v1, api: `${REGISTRY}/api:v1` },
          previous: { front: v1, api: `${REGISTRY}/api:v1` },
        },
      ],
    })
    const states = server.requests.filter(({ path }) => path.endsWith('/7/statuses')).map(({ body }) => body)
    expect(states).toMatchObject([{ state: 'in_progress' }, { state: 'success' }])
  })
})
