import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { it } from '../../testing/fixture.ts'

const web = { service_id: '50883' }
const dockerfile = { Dockerfile: 'FROM ubuntu\n' }

const errors = (annotations: readonly { level: string; message: string }[]) =>
  annotations.filter(({ level }) => level === 'error').map(({ message }) => message)

describe.concurrent('bad input', () => {
  it.for([
    [
      'wrong types and ranges',
      'scale',
      { service_id: 'abc', replicas: '6', wait: 'perhaps', timeout: '5 apples' },
      ['service_id', 'replicas', 'wait', 'timeout'],
    ],
    ['what is missing', 'update-image', {}, ['service_id', 'image_path']],
    ['malformed YAML', 'update-image', { ...web, container_images: 'web: [' }, ['container_images']],
    ['YAML of the wrong shape', 'update-image', { ...web, container_images: '- web' }, ['container_images']],
    [
      'two inputs that do not go together',
      'update-image',
      { ...web, image_path: 'hub.c.163.com/admin/web:v2', container_images: 'web: hub.c.163.com/admin/web:v2' },
      ['container_images'],
    ],
    ['no image', 'update-image', { ...web, image_path: 'not an image' }, ['image_path']],
    ['plain http', 'scale', { ...web, replicas: '2', endpoint: 'http://open.c.163.com' }, ['endpoint']],
    [
      'a path in the endpoint',
      'scale',
      { ...web, replicas: '2', endpoint: 'https://open.c.163.com/api/v1' },
      ['endpoint'],
    ],
    [
      'words that are not taken',
      'restart',
      { service_id: '51572', option: 'softly', if_busy: 'never', language: 'fr' },
      ['option', 'if_busy', 'language'],
    ],
    [
      'a cold restart of single containers',
      'restart',
      { service_id: '51572', option: 'hard_reboot', containers: 'container002' },
      ['option'],
    ],
    [
      'a missing file',
      'build-image',
      { repo_name: 'web', tag: 'v9', docker_file: 'nowhere/Dockerfile' },
      ['docker_file'],
    ],
    ['a missing default file', 'build-image', { repo_name: 'web', tag: 'v9' }, ['docker_file']],
    [
      'a file outside the workspace',
      'build-image',
      { repo_name: 'web', tag: 'v9', docker_file: '../../etc/passwd' },
      ['docker_file'],
    ],
    [
      'a tag and a repository that cannot be',
      'build-image',
      { repo_name: '../web', tag: 'a/b', docker_file: 'Dockerfile' },
      ['repo_name', 'tag'],
    ],
    [
      'https without a certificate and a port that is not taken',
      'manage-listener',
      {
        namespace: 'my-ev',
        lb_name: 'mylb',
        listener_name: 'web',
        listen_port: '444',
        protocol: 'https',
        clusters: '[{serviceName: web, servicePort: 80}]',
      },
      ['listen_port', 'clusters'],
    ],
    [
      'an unknown field of a rule',
      'manage-listener',
      {
        namespace: 'my-ev',
        lb_name: 'mylb',
        listener_name: 'web',
        listen_port: '80',
        clusters: '[{serviceName: web, servicePort: 80, weight: 5}]',
      },
      ['clusters'],
    ],
    [
      'scaling and probing without waiting',
      'deploy',
      {
        ...web,
        image_path: 'hub.c.163.com/admin/web:v2',
        replicas: '3',
        health_check_url: 'https://web.example.com',
        wait: 'false',
      },
      ['replicas', 'health_check_url'],
    ],
    ['nothing to deploy', 'deploy', web, ['image_path']],
    [
      'addresses that are none',
      'deploy',
      { ...web, image_path: 'hub.c.163.com/admin/web:v2', health_check_url: 'ftp://x', health_check_status: '200-100' },
      ['health_check_url', 'health_check_status'],
    ],
    ['half a key pair', 'scale', { ...web, replicas: '2', token: '', app_key: 'half' }, ['app_secret']],
  ] as const)(
    'is refused before anything is sent, each input by its name: %s',
    async ([, action, inputs, wrong], { environment }) => {
      const { run, simulator } = await environment.fixture()
      const workspace = environment.workspace(action === 'build-image' && 'docker_file' in inputs ? dockerfile : {})
      const { outputs, annotations } = await run(action, { ...inputs }, { workspace })
      expect(outputs.outcome).toBe('failed')
      const [message = ''] = errors(annotations)
      const named = message.split('\n').map((line) => /^Input (\w+) /.exec(line)?.[1])
      expect([...new Set(named)].toSorted()).toEqual([...wrong].toSorted())
      expect(simulator.requests).toEqual([])
    },
  )

  it('does not follow a link out of the workspace', async ({ environment }) => {
    const { run, simulator } = await environment.fixture()
    const outside = environment.workspace({ secret: 'FROM elsewhere\n' })
    const workspace = environment.workspace({})
    symlinkSync(join(outside, 'secret'), join(workspace, 'Dockerfile'))
    const inputs = { repo_name: 'web', tag: 'v9', docker_file: 'Dockerfile' }
    const { annotations } = await run('build-image', inputs, { workspace })
    expect(errors(annotations)[0]).toContain('Input docker_file')
    expect(simulator.requests).toEqual([])
  })

  it('takes no file larger than 1 MiB', async ({ environment }) => {
    const { run, simulator } = await environment.fixture()
    const workspace = environment.workspace({ Dockerfile: Buffer.alloc(1024 * 1024 + 1, '#') })
    const { annotations } = await run('build-image', { repo_name: 'web', tag: 'v9' }, { workspace })
    expect(errors(annotations)[0]).toContain('1048576 bytes')
    expect(simulator.requests).toEqual([])
  })

  it('in a variable of the environment is named together with the variable', async ({ environment }) => {
    const { run } = await environment.fixture()
    const env = { FENGCHAO_API_DIALECT: '2016-01' }
    const { annotations } = await run('scale', { ...web, replicas: '2' }, { env })
    expect(errors(annotations)[0]).toContain('Input api_dialect must be')
    expect(errors(annotations)[0]).toContain('FENGCHAO_API_DIALECT')
  })
})

describe.concurrent('an input that does not exist', () => {
  it.for([
    ['service-id', 'service_id'],
    ['replica', 'replicas'],
    ['pollInterval', 'poll_interval'],
  ] as const)('is warned of with the one that was meant: %s', async ([written, meant], { environment }) => {
    const { run } = await environment.fixture()
    const { outputs, annotations } = await run('scale', { ...web, replicas: '2', [written]: '5' })
    expect(outputs.outcome).toBe('unchanged')
    const warnings = annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
    expect(warnings).toEqual([expect.stringContaining(`Did you mean ${meant}?`)])
  })
})
