import { afterEach, describe, expect, it, test } from 'vitest'
import { holdsSecret, lineOf } from '../../../src/changes/environment/environment.ts'
import { speak } from '../../../src/messages/message.ts'
import { readEnvironmentFile, readEnvironmentText } from '../../../src/step/environment/read.ts'
import { environmentOf, keyValues, problemsOf, SHOP, SHOP_VARIABLES } from '../../../testing/environment-file.ts'

afterEach(() => speak('en'))

/** A file with one service that has these lines. */
const service = (...lines: readonly string[]) =>
  ['namespace: shop-acme', 'services:', '  - service_name: cart', ...lines.map((line) => `    ${line}`)].join('\n')

describe('an environment file', () => {
  it('is read whole, with every key that it may have', async () => {
    const { places: _, ...environment } = await environmentOf(SHOP, SHOP_VARIABLES)
    const none = { services: [], load_balancers: [] }
    expect({ ...environment, ...none }).toEqual({
      ...none,
      namespace: 'shop-acme',
      repositories: [{ repo_name: 'cart', open_level: 0 }],
      secret_keys: [{ key_name: 'ops' }],
      certificates: [{ cert_name: 'shop', content: undefined }],
      volumes: [{ volume_name: 'data', size: 20 }],
      absent: {
        ...{ services: ['old-cart'], listeners: ['front/legacy'], load_balancers: ['back'], certificates: ['old'] },
        ...{ volumes: ['scratch'], secret_keys: ['gone'], namespace: false },
      },
    })
  })

  it('has services with all their settings', async () => {
    const { services } = await environmentOf(SHOP, SHOP_VARIABLES)
    expect(services[0]).toEqual({
      ...{ service_name: 'cart', replicas: 3, spec: { spec_id: 2 }, needs: ['db'], recreate: 'refuse' },
      port_maps: [{ source_port: 80, dest_port: 8080, protocol: 'TCP' }],
      health_check: {
        probe: { url: 'https://shop.example.com/health', accepts: [{ from: 200, to: 299 }], intervalMs: 5_000 },
        timeoutMs: 120_000,
      },
      containers: [
        {
          ...{ container_name: 'cart', image_path: 'hub.c.163.com/acme/cart:v1', command: 'serve --all' },
          envs: keyValues({ MODE: 'production', DB_PASSWORD: 'pw' }),
          ...{ log_dirs: ['/var/log/cart/'], cpu_weight: 60, memory_weight: 50 },
        },
        { container_name: 'proxy', image_path: 'hub.c.163.com/public/nginx:1', cpu_weight: 40, memory_weight: 50 },
      ],
    })
    expect(services[1]).toEqual({
      ...{ service_name: 'db', stateful: true, needs: [], recreate: 'allow' },
      ...{ pub_ip: '59.111.126.9', public_net_type: 'bandwidth', bandwidth: 20 },
      containers: [
        {
          ...{ container_name: 'mysql', image_path: 'hub.c.163.com/public/mysql:5.7', ssh_keys: ['ops'] },
          volumes: [{ volume: 'data', mount_path: '/var/lib/mysql/' }],
        },
      ],
    })
  })

  it('has load balancers with the rules of their listeners', async () => {
    const { load_balancers } = await environmentOf(SHOP, SHOP_VARIABLES)
    const target = { serviceName: 'cart', servicePort: 80 }
    expect(load_balancers).toEqual([
      {
        ...{ lb_name: 'front', address: '59.111.160.7', charge_mode: 'bandwidth', bandwidth_limit: 20 },
        description: 'the front door',
        listeners: [
          {
            ...{ listener_name: 'https', protocol: 'https', listen_port: 443, recreate: 'allow' },
            clusters: [
              {
                ...{ ...target, serverName: 'shop.example.com', path: '/', certName: 'shop' },
                policy: { mode: 'insert', expire: 60 },
              },
              {
                ...{ ...target, certId: '7b0c8ccf-1987-4082-a7a8-f1c18f345f63' },
                policy: { mode: 'rewrite', cookieName: 'id' },
              },
            ],
          },
        ],
      },
    ])
  })

  it('knows the line of each thing and field, and where a secret stands', async () => {
    const environment = await environmentOf(SHOP, SHOP_VARIABLES)
    const cart = ['services', 'cart', 'containers', 'cart']
    expect(lineOf(environment, 'services', 'cart', 'replicas')).toBe(10)
    expect(lineOf(environment, ...cart, 'image_path')).toBe(16)
    expect(lineOf(environment, 'load_balancers', 'front', 'listeners', 'https', 'clusters')).toBe(49)
    expect(lineOf(environment, 'absent', 'services', 'old-cart')).toBe(58)
    // What is not in the file stands on the line of what is around it.
    expect(lineOf(environment, ...cart, 'ssh_keys')).toBe(15)
    expect(holdsSecret(environment, ...cart, 'envs', 'DB_PASSWORD')).toBe(true)
    expect(holdsSecret(environment, ...cart, 'envs', 'MODE')).toBe(false)
    expect(holdsSecret(environment, 'services', 'cart')).toBe(true)
    expect(holdsSecret(environment, 'services', 'db')).toBe(false)
  })

  it('leaves undefined what it leaves out, and keeps apart what it says is none', async () => {
    const left = await environmentOf(service('replicas: 2'))
    expect(left.services).toEqual([{ service_name: 'cart', replicas: 2, needs: [], recreate: 'refuse' }])
    const none = await environmentOf(service('port_maps: []', 'containers: [{ envs: {}, log_dirs: [] }]'))
    expect(none.services[0]).toMatchObject({
      port_maps: [],
      containers: [{ container_name: 'cart', envs: [], log_dirs: [] }],
    })
  })

  it('may be JSON, and may begin with a mark of its encoding', async () => {
    const environment = await environmentOf(
      '\uFEFF{"namespace":"shop-acme","volumes":[{"volume_name":"data","size":10}]}',
    )
    expect(environment.volumes).toEqual([{ volume_name: 'data', size: 10 }])
  })

  it('takes the values of variables as they are written', async () => {
    const { services } = await environmentOf(
      service('containers:', '- envs: { A: 010, B: 1.10, C: yes, D: true, E: "" }'),
    )
    const values = services[0]?.containers?.[0]?.envs?.map(({ value }) => value)
    expect(values).toEqual(['010', '1.10', 'yes', 'true', ''])
  })

  it('is warned of where a variable is empty, as one of a secret that is not there', async () => {
    const found = await readEnvironmentText(service('containers:', '- envs:', '    A: "${X}"'), {
      secrets: keyValues({ X: '' }),
    })
    expect(found).toMatchObject({
      warnings: [{ line: 6, text: expect.stringContaining('services.cart.containers.cart.envs.A is set to an empty') }],
    })
  })

  test.each([
    ['is empty', '', 'line 1): the file is empty'],
    ['has comments alone', '# nothing\n\n', 'line 1): the file is empty'],
    ['is a list', '- a\n', 'line 1): the file is not an environment file'],
    ['is a text', 'nothing', 'line 1): the file is not an environment file'],
    ['is a workflow', 'on: push\njobs: {}\n', 'line 1): the file is not an environment file'],
    ['is the world of a rehearsal', 'namespaces: []\n', 'line 1): the file is the world of a rehearsal'],
    ['is two documents', 'namespace: a-b\n---\nnamespace: c-d\n', 'line 2): the file must be one document'],
    [
      'has a key twice',
      'namespace: a-b\nnamespace: c-d\n',
      'line 2): the file must be YAML or JSON; map keys must be unique',
    ],
    ['has tags of its own', 'namespace: a-b\nvolumes: !mine []\n', 'line 2): the file must not use tags of its own'],
    [
      'repeats what was not defined',
      'namespace: a-b\nvolumes: *x\n',
      'line 2): the file must define &x before *x repeats it',
    ],
    [
      'repeats itself',
      'namespace: a-b\nvolumes: &x [*x]\n',
      'line 2): the file must not contain an alias that refers to itself',
    ],
    ['lacks its namespace', 'volumes: []\n', 'line 1): the file needs namespace'],
  ])('that %s is one clear problem', async (_, text, problem) => {
    const problems = await problemsOf(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(problem)
  })

  it('that is an alias bomb is refused at the line of the alias', async () => {
    const levels = Array.from({ length: 9 }, (_, i) => `k${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`)
    const problems = await problemsOf(['k0: &a0 [x, x]', ...levels].join('\n'))
    expect(problems).toEqual([expect.stringMatching(/^\(line 4\): the file must not repeat more than 1000 values/)])
  })

  test.each([
    ['lists', '['.repeat(100_000)],
    ['indents', Array.from({ length: 5_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('that never ends its %s is a problem, and no crash', async (_, text) => {
    const problems = await problemsOf(text)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.length).toBeLessThanOrEqual(10)
    expect(problems[0]).toContain('(line ')
  })

  it('takes aliases that a person writes', async () => {
    const { services } = await environmentOf(
      service('containers: [{ envs: &e { A: b } }]', '- service_name: api').replace('    - service', '  - service') +
        '\n    containers: [{ envs: *e }]',
    )
    expect(services.map((one) => one.containers?.[0]?.envs)).toEqual([
      [{ key: 'A', value: 'b' }],
      [{ key: 'A', value: 'b' }],
    ])
  })
})

describe('a file of the workspace', () => {
  const fileOf = (text: string) => ({
    ...{ path: '/w/environment.yml', relative: 'environment.yml', problem: undefined },
    read: () => Buffer.from(text),
  })

  it('is an error of its input with every problem, up to fifty', async () => {
    const reading = (count: number) =>
      readEnvironmentFile(fileOf(`namespace: shop-acme\nservices:\n${'  - x\n'.repeat(count)}`), {
        ...{ input: 'file', warn: () => {} },
      })
    await expect(reading(2)).rejects.toThrow(
      'Input file (line 3): services[0] must be a map of keys and values.\nInput file (line 4): services[1] must be',
    )
    await expect(reading(60)).rejects.toThrow(/\nInput file has 10 more problems\.$/)
  })

  it('hands its warnings on, with its name and their lines', async () => {
    const warnings: string[] = []
    const text = service('containers: [{ envs: { A: "" } }]')
    await readEnvironmentFile(fileOf(text), { input: 'file', warn: (one) => warnings.push(one) })
    expect(warnings).toEqual([
      expect.stringMatching(/^environment\.yml \(line 4\): services\.cart\.containers\.cart\.envs\.A is set/),
    ])
  })
})

describe('all that is wrong', () => {
  const WRONG = SHOP.replace('replicas: 3', 'replicas: 9')
    .replace('spec_id: small', 'spec_idd: small')
    .replace('80:8080/TCP', '80')
    .replace('size: 20', 'size: 25')
    .replace('servicePort: 80\n', 'servicePort: ${TAG}\n')
    .replace('log_dirs: [/var/log/cart/]', 'log_dirs: /var/log/cart/')
    .replace('status: 200-299', 'status: fine')

  it('is reported at once, each with its line and place, in the order of the lines', async () => {
    const problems = await problemsOf(WRONG, { variables: keyValues({ TAG: 'v1' }) })
    expect(problems.map((one) => one.replace(/ (?:must|uses|has) .*/, ''))).toEqual([
      '(line 6): certificates.shop.pri_key',
      '(line 7): volumes.data.size',
      '(line 10): services.cart.replicas',
      '(line 11): services.cart',
      '(line 12): services.cart.port_maps[0]',
      '(line 17): services.cart.containers.cart.envs.DB_PASSWORD',
      '(line 18): services.cart.containers.cart.log_dirs',
      '(line 26): services.cart.health_check.status',
      '(line 54): load_balancers.front.listeners.https.clusters[0].servicePort',
    ])
    expect(problems.join('\n')).toContain('has no key "spec_idd"; did you mean spec_id?')
  })

  it('is said in Chinese too', async () => {
    speak('zh')
    const problems = await problemsOf(WRONG, SHOP_VARIABLES)
    expect(problems[0]).toBe('（第 7 行）：volumes.data.size 应为 10 到 1000 之间的 10 的倍数（GB），实际为 "25"')
    expect(await problemsOf('')).toEqual(['（第 1 行）：该文件为空；环境文件至少要写明 namespace'])
  })

  test.each([
    [
      'a key that is unknown',
      'color: red',
      '(line 4): services.cart has no key "color"; it takes service_name, stateful',
    ],
    ['a key of every object', 'constructor: x', '(line 4): services.cart has no key "constructor"'],
    ['a map where a list belongs', 'containers: {}', '(line 4): services.cart.containers must be a list'],
    ['a list where a map belongs', 'health_check: []', '(line 4): services.cart.health_check must be a map'],
    ['a list where text belongs', 'pub_ip: []', '(line 4): services.cart.pub_ip must be text, not a list or a map'],
    ['a key without a value', 'port_maps:', '(line 4): services.cart.port_maps has no value'],
    ['no container', 'containers: []', '(line 4): services.cart.containers must have at least one item'],
    ['a name twice', 'containers: [{ container_name: a }, { container_name: a }]', 'repeats "a" of line 4'],
    ['a number where text belongs', 'needs: [12]', '(line 4): services.cart.needs[0] must be text; YAML reads 12'],
    ['a word that is none', 'stateful: maybe', '(line 4): services.cart.stateful must be true or false; got "maybe"'],
    ['another word', 'recreate: yes', '(line 4): services.cart.recreate must be refuse or allow; got "yes"'],
    ['an address that is none', 'pub_ip: 1.2.3', '(line 4): services.cart.pub_ip must be an IPv4 address'],
    ['six keys', 'containers: [{ ssh_keys: [a, b, c, d, e, f] }]', 'must have at most 5 items; got 6'],
    [
      'an image by its digest',
      `containers: [{ image_path: "hub.c.163.com/acme/cart@sha256:${'0'.repeat(64)}" }]`,
      'must be an image with a tag, not a digest, because the platform identifies images only by repository and tag',
    ],
    [
      'an image that is none',
      'containers: [{ image_path: "a b" }]',
      'must be an image such as hub.c.163.com/admin/web:v2',
    ],
    ['a variable that is none', 'containers: [{ envs: { 1A: x } }]', 'must be a name of letters, digits'],
  ])('names %s', async (_, line, problem) => {
    const problems = await problemsOf(service(line))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(problem)
  })
})
