import { describe, expect } from 'vitest'
import { it } from '../../testing/fixture.ts'

// That no key, secret or token is seen anywhere is checked by `run` of every fixture, in all end-to-end tests.

const web = { service_id: '50883' }

const actions = [
  ['login', {}],
  ['scale', { ...web, replicas: '3' }],
  ['update-image', { ...web, image_path: 'hub.c.163.com/admin/web:v2', min_ready_seconds: '1' }],
  ['restart', { service_id: '51572' }],
  ['deploy', { ...web, image_path: 'hub.c.163.com/admin/web:v2', min_ready_seconds: '1' }],
  ['build-image', { repo_name: 'web', tag: 'v9' }],
  [
    'manage-listener',
    {
      namespace: 'my-ev',
      lb_name: 'mylb',
      listener_name: 'fresh',
      listen_port: '8080',
      clusters: '[{serviceName: web, servicePort: 80}]',
    },
  ],
] as const

describe.concurrent('a secret', () => {
  it.for(actions)('is not seen with debug logging: %s', async ([action, inputs], { environment }) => {
    const { run, keys } = await environment.fixture()
    const workspace = environment.workspace({ Dockerfile: 'FROM ubuntu\n' })
    const pair = { app_key: keys.app_key ?? '', app_secret: keys.app_secret ?? '' }
    const { outputs, log } = await run(action, { ...pair, ...inputs }, { workspace, debug: true })
    expect(outputs.outcome).toBe('changed')
    expect(log).toMatch(/::debug::(GET|POST) \/\S+: 20\d in \d+ ms, Request-Id/)
  })

  it.for(actions)('is not seen where the platform echoes it: %s', async ([action, inputs], { environment }) => {
    const { run, simulator, keys, token } = await environment.fixture()
    // Login is given no token that it could know.
    const known = action === 'login' ? simulator.appKey : token
    const echo = `no ${known} of ${simulator.appKey} with ${simulator.appSecret}, ${encodeURIComponent(`"${simulator.appSecret}"`)}`
    simulator.fault({ kind: 'status', status: 400, code: 4000001, message: echo, times: 50 })
    const pair = { app_key: keys.app_key ?? '', app_secret: keys.app_secret ?? '' }
    const workspace = environment.workspace({ Dockerfile: 'FROM ubuntu\n' })
    const { outputs, annotations } = await run(action, { ...pair, ...inputs }, { workspace, debug: true })
    expect(outputs.outcome).toBe('failed')
    expect(annotations.at(-1)?.message).toContain('no *** of *** with ***')
  })

  it('of several lines is masked line by line', async ({ environment }) => {
    const { run } = await environment.fixture()
    const { masks } = await run('scale', {
      ...web,
      replicas: '2',
      app_secret: 'first line\nsecond line',
      app_key: 'some key',
    })
    expect(masks).toEqual(expect.arrayContaining(['first line', 'second line', 'some key']))
  })
})

describe.concurrent('text from the platform', () => {
  it('speaks neither to the runner nor to the summary', async ({ environment }) => {
    const { run, simulator } = await environment.fixture()
    const hostile = '::error::gotcha\n::set-output name=x::y\r\u001b[31mred <img src=x> [link](http://evil) | cell'
    simulator.fault({ kind: 'status', status: 400, code: 4000001, message: hostile })
    const { commands, annotations, summary, lines } = await run('scale', { ...web, replicas: '3' })
    expect(commands.map(({ name }) => name)).not.toContain('set-output')
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(1)
    expect(lines.some((line) => line.startsWith('::error::gotcha'))).toBe(false)
    expect(summary).not.toMatch(/<img|\[link\]\(|\u001b/)
  })
})
