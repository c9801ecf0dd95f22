import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { proxyExemption, startRehearsal } from '../../src/actions/rehearse/process.ts'
import { rehearse } from '../../src/actions/rehearse.ts'
import { post } from '../../src/main.ts'
import { parseFileCommands } from '../../testing/runner/file-commands.ts'
import { createTempFolder } from '../../testing/runner/in-process.ts'
import { serveWeb } from '../../testing/servers/web-server.ts'
import { simulatedStep } from '../../testing/simulated-step.ts'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))

const ENVIRONMENT = `namespace: shop-acme
services:
  - service_name: cart
    replicas: 2
    port_maps: ['80:8080/TCP']
    containers:
      - image_path: hub.c.163.com/acme/cart:\${TAG}
        envs: { DB_PASSWORD: "\${DB_PASSWORD}" }
load_balancers:
  - lb_name: front
    listeners: [{ listener_name: web, clusters: [{ serviceName: cart, servicePort: 80 }] }]
`

/** A step whose script lies in this folder, as a runner would start it. */
async function setUp(files: Readonly<Record<string, string>> = {}, folder = DIST) {
  const [node = '', script = ''] = process.argv
  process.argv[1] = join(folder, 'rehearse.js')
  onTestFinished(() => {
    process.argv.splice(0, 2, node, script)
  })
  const step = await simulatedStep({ files })
  const run = async (inputs: Readonly<Record<string, string>> = {}) => {
    const result = await step.run(rehearse, { speed: '1000', ...inputs })
    onTestFinished(async () => void (await ended()))
    return result
  }
  return { ...step, run }
}

const kept = () => {
  const file = process.env.GITHUB_STATE ?? ''
  return existsSync(file) ? parseFileCommands(readFileSync(file, 'utf8')) : {}
}

/** Runs the post step with what the main step kept, or with something else in its place. */
async function ended(instead: Readonly<Record<string, string>> = {}) {
  for (const [name, value] of Object.entries({ ...kept(), ...instead })) vi.stubEnv(`STATE_${name}`, value)
  const file = process.env.GITHUB_STEP_SUMMARY ?? ''
  writeFileSync(file, '')
  await post('rehearse', process.env)
  return readFileSync(file, 'utf8')
}

async function answers(endpoint: unknown): Promise<boolean> {
  const reply = await fetch(String(endpoint), { headers: { connection: 'close' } }).catch(() => undefined)
  return reply?.status === 404
}

describe('rehearse', () => {
  it('starts the platform, hands it on, and ends it with the job', async () => {
    const { run } = await setUp()
    const { outcome, outputs, exported, log, headline } = await run()
    expect(outcome).toBe('started')
    const { endpoint, app_key, app_secret, token } = outputs
    expect(await answers(endpoint)).toBe(true)
    expect(exported).toEqual({
      FENGCHAO_ENDPOINT: endpoint,
      FENGCHAO_APP_KEY: app_key,
      FENGCHAO_APP_SECRET: app_secret,
      FENGCHAO_TOKEN: token,
    })
    for (const secret of [app_key, app_secret, token, kept().secret]) expect(log).toContain(`::add-mask::${secret}`)
    expect(headline).toBe(
      `The simulated platform listens on ${endpoint} until the job ends. It runs 1000 times as fast as the real one.`,
    )
    expect(log).toContain('service my-ev/web')
    expect(await ended()).toContain(
      'The rehearsal changed no fields in no requests. The simulated platform was stopped.',
    )
    expect(await answers(endpoint)).toBe(false)
  })

  it('hands on the way in to what runs, where the world has traffic', async () => {
    const { run } = await setUp({ 'world.yaml': 'traffic: {}' })
    const { outputs, exported, log } = await run({ world: 'world.yaml' })
    expect(exported.FENGCHAO_TRAFFIC).toBe(outputs.traffic)
    expect((await fetch(`${outputs.traffic}/http://59.111.0.1/`, { headers: { connection: 'close' } })).status).toBe(
      502,
    )
    expect(log).toContain(
      `What runs there answers, too: health checks of the later steps reach it, and everybody else through ${outputs.traffic}.`,
    )
  })

  it('hands on nothing but outputs where export_env is false, and tells nothing at the end where summary is', async () => {
    const { run } = await setUp()
    const { exported } = await run({ export_env: 'false', summary: 'false' })
    expect(exported).toEqual({})
    expect(await ended()).toBe('')
  })

  it('plays the world of a file of the workspace', async () => {
    const { run } = await setUp({ 'w.yaml': 'namespaces: [{ display_name: shop }]' })
    const { log, subject } = await run({ world: 'w.yaml' })
    expect(subject).toBe('w.yaml')
    expect(log).toContain('namespace shop')
  })

  it('plays the world of an environment file, with values that are made up where none is given', async () => {
    const { run } = await setUp({ 'environment.yml': ENVIRONMENT })
    const { log, subject } = await run({ world: 'environment.yml', variables: 'TAG=v1' })
    expect(subject).toBe('environment.yml')
    for (const resource of ['namespace shop', 'service shop/cart', 'repository cart', 'load balancer shop-acme/front'])
      expect(log).toContain(resource)
    expect(log).toContain('Variables without a value got a made-up one, rehearsal-NAME: DB_PASSWORD.')
  })

  it('masks the secrets of an environment file, and makes nothing up where all are given', async () => {
    const { run } = await setUp({ 'environment.yml': ENVIRONMENT })
    const { log } = await run({
      world: 'environment.yml',
      variables: 'TAG=v1',
      secrets: 'DB_PASSWORD=hunter2hunter2',
    })
    expect(log).toContain('::add-mask::hunter2hunter2')
    expect(log.join('\n')).not.toContain('made-up')
  })

  it('says all that is wrong with an environment file, each with its line', async () => {
    const { run } = await setUp({ 'environment.yml': ENVIRONMENT.replace('replicas: 2', 'replicas: 9') })
    const { outcome, ending } = await run({ world: 'environment.yml' })
    expect(outcome).toBe('failed')
    expect(ending?.message).toContain(
      'Input world (line 4): services.cart.replicas must be a whole number from 1 to 5; got "9".',
    )
  })

  it('refuses an image that the simulated platform cannot have, with its line', async () => {
    const { run } = await setUp({ 'environment.yml': ENVIRONMENT.replace('hub.c.163.com/acme', 'ghcr.io/acme') })
    const { ending } = await run({ world: 'environment.yml', variables: 'TAG=v1' })
    expect(ending?.message).toContain(
      'Input world (line 7): services.cart.containers.cart.image_path must be an image of hub.c.163.com',
    )
  })

  it.each(['variables', 'secrets', 'images_file'])('refuses %s for a world that has no variables', async (input) => {
    const { run } = await setUp({ 'w.yaml': 'namespaces: [{ display_name: shop }]', 'e.yml': ENVIRONMENT })
    const { ending } = await run({ world: 'w.yaml', [input]: input === 'images_file' ? 'e.yml' : 'A=b' })
    expect(ending?.message).toBe(`Input ${input} can be used only if world is an environment file.`)
  })

  it('plays a world of its own where it is given none', async () => {
    const { run } = await setUp()
    expect((await run()).log).toContain('service my-ev/web')
  })

  it('says all that is wrong with both of its files, and starts nothing', async () => {
    const { run } = await setUp({ 'w.yaml': 'port: 1' })
    const { outcome, ending, exported } = await run({ world: 'w.yaml', faults: '- kind: hangs' })
    expect(outcome).toBe('failed')
    expect(ending?.message.split('\n')).toEqual([
      expect.stringContaining('Input world is wrong: line 1, port: has no key "port"'),
      expect.stringContaining('Input faults is wrong: line 1, [0].kind: takes drop_before or'),
    ])
    expect(ending?.unexpected).toBe(false)
    expect([exported, kept()]).toEqual([{}, {}])
  })

  it.each(['0', '1001', '1.5', 'fast'])('refuses the speed %s', async (speed) => {
    const { run } = await setUp()
    const { ending } = await run({ speed })
    expect(ending?.message).toContain('Input speed must be a whole number from 1 to 1000')
  })

  it('ends at once where the simulator cannot be started', async () => {
    const { run } = await setUp({}, createTempFolder())
    const { ending } = await run()
    expect(ending?.message).toBe('The simulator exited immediately (exit code 1).')
  })

  it('starts nothing where the step is cancelled already', async () => {
    const step = await setUp()
    step.cancel()
    const { outcome, exported } = await step.run()
    expect(outcome).toBe('cancelled')
    expect([exported, kept()]).toEqual([{}, {}])
  })

  it('takes the simulator along where the step is cancelled before it is ready', async () => {
    await setUp()
    const controller = new AbortController()
    const starting = startRehearsal({ world: undefined, faults: undefined, speed: 1 }, controller.signal)
    controller.abort()
    await expect(starting).rejects.toThrow('The simulator exited immediately (exit code 0).')
  })
})

describe('a rehearsal that cannot be handed on', () => {
  it.each(['GITHUB_STATE', 'GITHUB_ENV'])('ends at once, with the simulator it started: %s', async (file) => {
    const { run } = await setUp()
    vi.stubEnv(file, join(createTempFolder(), 'no', 'such'))
    const { outcome, ending } = await run()
    expect(outcome).toBe('failed')
    expect(ending).toMatchObject({
      message: expect.stringContaining(`The runner's file ${file} could not be written: `),
      hint: expect.stringContaining(`Make ${file} writable`),
      unexpected: false,
    })
  })

  it('is over once it is abandoned', async () => {
    await setUp()
    const { signal } = new AbortController()
    const rehearsal = await startRehearsal({ world: undefined, faults: undefined, speed: 1 }, signal)
    expect(await answers(rehearsal.endpoint)).toBe(true)
    rehearsal.abandon()
    while (await answers(rehearsal.endpoint)) await setImmediate()
  })

  it('leaves the end of the job nothing to look for', async () => {
    const { run } = await setUp()
    vi.stubEnv('GITHUB_ENV', join(createTempFolder(), 'no', 'such'))
    await run()
    expect(kept().control).toBe('')
    expect(await ended()).toBe('')
  })
})

describe('the end of a rehearsal', () => {
  it('is no failure where the simulator is gone already', async () => {
    const { run } = await setUp()
    await run()
    await ended()
    expect(await ended()).toBe('')
    expect(process.exitCode ?? 0).toBe(0)
  })

  it.each<[string, number, object]>([
    ['refuses', 403, {}],
    ['answers something else', 200, { hello: 'world' }],
  ])('is no failure where somebody else listens there, who %s', async (_, status, json) => {
    const { run } = await setUp()
    await run()
    const other = await serveWeb(() => ({ status, json }))
    onTestFinished(() => other.close())
    expect(await ended({ control: `${other.url}/` })).toBe('')
    expect(other.requests).toMatchObject([{ method: 'POST', headers: { authorization: `Bearer ${kept().secret}` } }])
    expect(process.exitCode ?? 0).toBe(0)
  })

  it('is nothing where none was started', async () => {
    await setUp()
    expect(await ended()).toBe('')
  })
})

describe('the HTTP proxy of a job', () => {
  it.each<[string, NodeJS.ProcessEnv, readonly [string, string] | undefined]>([
    ['is none', { HTTPS_PROXY: 'http://p' }, undefined],
    ['is kept away from this machine', { HTTP_PROXY: 'http://p' }, ['NO_PROXY', '127.0.0.1']],
    ['keeps its other exemptions', { http_proxy: 'http://p', NO_PROXY: 'a,b' }, ['NO_PROXY', 'a,b,127.0.0.1']],
    [
      'keeps them under the name that counts',
      { HTTP_PROXY: 'http://p', no_proxy: 'a', NO_PROXY: 'b' },
      ['no_proxy', 'a,127.0.0.1'],
    ],
  ])('%s', (_, env, expected) => {
    expect(proxyExemption(env)).toEqual(expected)
  })
})

describe('a long rehearsal', () => {
  it('shows in the summary as many requests as that takes, and says how many more there are', async () => {
    const { run } = await setUp()
    await run()
    const requests = Array.from({ length: 150 }, (_, index) => ({
      time: '09:00:31',
      method: 'PUT',
      path: `/request/${index}`,
    }))
    const other = await serveWeb(() => ({ status: 200, json: { changes: [], requests } }))
    onTestFinished(() => other.close())
    const summary = await ended({ control: `${other.url}/` })
    expect(summary).toContain('09:00:31 PUT /request/98 (no operation): no answer\n- and 51 more, see the log')
    expect(summary).not.toContain('/request/99')
  })
})
