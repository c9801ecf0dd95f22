/** A rehearsal as a job has it: the action, the steps of a deployment in the variables that it exports, and its post step. */
import { describe, expect } from 'vitest'
import { expectEnding } from '../../../testing/ending.ts'
import { it, type TestEnvironment } from '../../../testing/fixture.ts'
import { type RunOptions, runAction, runPost, type StepResult, startAction } from '../../../testing/runner/runner.ts'

const world = `
namespaces:
  - display_name: shop
services:
  - service_name: cart
    service_id: 4711
    replicas: 2
    containers:
      - image_path: hub.c.163.com/acme/cart:v1
repositories:
  - repo_name: cart
    tags: [v2, v1]
account:
  user_name: acme
`

const ENVIRONMENT = `namespace: shop-acme
services:
  - service_name: cart
    replicas: 2
    containers: [{ image_path: 'hub.c.163.com/acme/cart:v1' }]
load_balancers:
  - lb_name: front
    listeners: [{ listener_name: web, clusters: [{ serviceName: cart, servicePort: 80 }] }]
`

type Inputs = Readonly<Record<string, string>>

interface Job {
  readonly started: StepResult
  /** Runs a later step of the job and checks what holds for every ending. */
  readonly step: (action: string, inputs: Inputs) => Promise<StepResult>
  /** Ends the job. */
  readonly end: () => Promise<StepResult>
}

/** A job that begins with a rehearsal of this world. */
async function job(
  environment: TestEnvironment,
  inputs: Inputs = {},
  options: RunOptions = {},
  files: Inputs = {},
): Promise<Job> {
  const workspace = environment.workspace({
    'world.yaml': world,
    Dockerfile: 'FROM hub.c.163.com/public/ubuntu:16.04\n',
    ...files,
  })
  const given = { world: 'world.yaml', speed: '1000', ...inputs }
  const started = await runAction('rehearse', { workspace, inputs: given, ...options })
  const { app_key = '', app_secret = '', token = '' } = started.outputs
  const secrets = [app_key, app_secret, token].filter((secret) => secret !== '')
  const debug = options.debug ?? false
  expectEnding(started, { action: 'rehearse', secrets, debug, summary: inputs.summary !== 'false' })
  const ended = () => runPost('rehearse', started, { workspace })
  // So that none outlives a test that fails.
  environment.finally(() => ended())
  return {
    started,
    step: async (action, own) => {
      const result = await runAction(action, { workspace, env: { ...options.env, ...started.env }, inputs: own })
      expectEnding(result, { action, secrets, debug: false, summary: true })
      return result
    },
    end: ended,
  }
}

const cart = { namespace: 'shop', service_name: 'cart', poll_interval: '0.02' }
const v2 = { ...cart, image_path: 'hub.c.163.com/acme/cart:v2', min_ready_seconds: '1' }

describe.concurrent('a rehearsal', () => {
  it('shows no secret in its debug log either, nor does its end', async ({ environment }) => {
    const { started, end } = await job(environment, {}, { debug: true })
    const secrets = ['app_key', 'app_secret', 'token'].map((name) => started.outputs[name] ?? '')
    for (const secret of secrets) expect(secret).toMatch(/^\S{16,}$/)
    const { log, summary } = await end()
    for (const secret of secrets) expect(`${log}${summary}`).not.toContain(secret)
  })

  it('lets the later steps deploy, tells what they changed, and is gone when the job ends', async ({ environment }) => {
    const { started, step, end } = await job(environment)
    expect(started.outputs.outcome).toBe('started')
    expect(started.masks).toEqual(expect.arrayContaining([started.outputs.app_secret, started.outputs.token]))
    const login = await step('login', {})
    expect(login.outputs.outcome).toBe('changed')
    const updated = await step('update-image', v2)
    expect(updated.outputs).toMatchObject({ outcome: 'changed', service_id: '4711', status: 'update_succ' })
    const ended = await end()
    expect(ended).toMatchObject({ exitCode: 0, annotations: [] })
    expect(ended.summary).toContain('The rehearsal changed 2 fields in 1 request')
    expect(ended.summary).toContain('service shop/cart: image of cart')
    expect(ended.summary).toMatch(/acme\/cart:v1.*acme\/cart:v2/)
    expect(ended.summary).toContain('(updateServiceImage): 200')
    await expect(fetch(started.outputs.endpoint ?? '')).rejects.toThrow('fetch failed')
  })

  it('builds and deploys as the root action does', async ({ environment }) => {
    const { step, end } = await job(environment)
    const deployed = await step('deploy', { ...cart, repo_name: 'cart', tag: 'v3', min_ready_seconds: '1' })
    expect(deployed.outputs).toMatchObject({ outcome: 'changed', image_path: 'hub.c.163.com/acme/cart:v3' })
    expect((await end()).summary).toContain('repository cart: tag v3')
  })

  it('lets health checks ask what runs in an environment file, which answers as asked', async ({ environment }) => {
    const faults = '- { kind: image_response, image: hub.c.163.com/acme/cart:v2, status: 503 }'
    const files = { 'environment.yml': ENVIRONMENT, 'next.yml': ENVIRONMENT.replace('cart:v1', 'cart:v2') }
    const inputs = { world: 'environment.yml', images_file: 'next.yml', faults }
    const { step, end } = await job(environment, inputs, {}, files)
    const pace = { health_check_timeout: '1s', health_check_interval: '0.1s' }
    const checked = { health_check_url: 'http://shop.example.com/health', ...pace }
    const again = { ...cart, image_path: 'hub.c.163.com/acme/cart:v1' }
    expect((await step('deploy', { ...again, ...checked })).outputs.outcome).toBe('unchanged')
    const failed = await step('deploy', { ...v2, ...checked })
    expect(failed.outputs).toMatchObject({ outcome: 'failed', rolled_back: 'true' })
    const switching = { ...v2, lb_name: 'front', test_port: '8081', bake_time: '0.1s', ...pace }
    expect((await step('blue-green', switching)).outputs).toMatchObject({ outcome: 'failed', switched: 'false' })
    await end()
  })

  it('fails a deployment as asked, and the step explains itself', async ({ environment }) => {
    const faults = '- { kind: fail_next_change, resource: service }'
    const { step, end } = await job(environment, { faults })
    const failed = await step('update-image', v2)
    expect(failed.outputs).toMatchObject({ outcome: 'failed', rolled_back: 'true' })
    expect(failed.annotations[0]?.message).toContain('update_fail')
    expect(failed.annotations[0]?.message).toContain('hub.c.163.com/acme/cart:v1')
    const { summary } = await end()
    expect(summary).toContain('in 2 requests')
    expect(summary).not.toContain('image of cart')
  })

  it('cuts an answer as asked, and the deployment is done once', async ({ environment }) => {
    const faults = '- { kind: drop_after, match: { operationId: updateServiceImage } }'
    const { step, end } = await job(environment, { faults })
    expect((await step('update-image', v2)).outputs.outcome).toBe('changed')
    expect((await end()).summary).toContain('no answer, caused by the fault drop')
  })

  it('is reached past the HTTP proxy of the job', async ({ environment }) => {
    const proxy = await environment.serveWeb(() => ({ status: 502 }))
    const { step } = await job(environment, {}, { env: { HTTP_PROXY: proxy.url, NO_PROXY: 'example.com' } })
    expect((await step('describe-service', { service_id: '4711' })).outputs.status).toBe('create_succ')
    expect(proxy.requests).toEqual([])
  })

  it('succeeds with a warning where the simulator is gone already', async ({ environment }) => {
    const { end } = await job(environment)
    await end()
    const again = await end()
    expect(again).toMatchObject({ exitCode: 0, summary: '', annotations: [{ level: 'warning' }] })
  })
})

describe.concurrent('a rehearsal that is refused', () => {
  it('ends at once when it is cancelled on the way, and leaves nothing to the job', async ({ environment }) => {
    const result = await startAction('rehearse', {
      workspace: environment.workspace({}),
      onLine: (line, running) => line.startsWith('Starting') && running.kill('SIGINT'),
    }).done
    expectEnding(result, { action: 'rehearse', secrets: [], debug: false, summary: true })
    expect(result).toMatchObject({ env: {}, state: {}, outputs: { outcome: 'cancelled', endpoint: '' } })
  })

  it.for(['GITHUB_STATE', 'GITHUB_ENV'])(
    'fails at once where %s cannot be written, and leaves nothing behind',
    async (file) => {
      const result = await runAction('rehearse', {
        inputs: { speed: '1000' },
        env: { [file]: '/no/such/file' },
        killAfter: 30_000,
      })
      expect(result).toMatchObject({ exitCode: 1, signal: null })
      expect(result.annotations).toEqual([
        expect.objectContaining({
          level: 'error',
          message: expect.stringContaining(`The runner's file ${file} could not be written`),
        }),
      ])
      expect(result.log).not.toContain('bug in the action')
    },
  )
})
