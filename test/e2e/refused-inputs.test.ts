/** Every input that can be wrong, wrong in every action; which values are wrong is asked of the declarations themselves. */
import { describe, expect } from 'vitest'
import { selfSigned } from '../../simulator/index.ts'
import { type Input, InputProblem } from '../../src/github/inputs/input.ts'
import { actions } from '../../src/registry.ts'
import { it } from '../../testing/fixture.ts'

/** Texts that one kind of input or another does not take. */
const WRONG = ['/dev/null/x', '[', 'ftp://nowhere', '0', '-', '☃', 'a\u0007b']

/**
 * Inputs that take any text: it is compared, or handed on as one JSON string, and never part of a path. The simulator
 * reads the faults of a rehearsal, and refuses them (`test/actions/rehearse.test.ts`).
 */
const FREE = ['token', 'app_key', 'app_secret', 'github_token', 'containers', 'command', 'ssh_keys', 'faults']

async function wrongFor(input: Input<unknown>, workspace: string): Promise<string | undefined> {
  for (const text of [...WRONG, 'x'.repeat(5000)]) {
    try {
      await input.parse(text, { workspace })
    } catch (error) {
      if (error instanceof InputProblem) return text
      throw error
    }
  }
  return undefined
}

const loaded = await Promise.all(Object.values(actions).map((load) => load()))

describe.concurrent('inputs that are all wrong', () => {
  it.for(loaded.map((action) => [action.name, action] as const))(
    'are all named at once, and nothing is sent: %s',
    async ([name, action], { environment }) => {
      const { run, simulator } = await environment.fixture()
      const workspace = environment.workspace({})
      const wrong: Record<string, string> = {}
      const free: string[] = []
      for (const [input, declared] of Object.entries(action.inputs)) {
        const text = await wrongFor(declared, workspace)
        if (text === undefined) free.push(input)
        else wrong[input] = text
      }
      expect(free.filter((input) => !FREE.includes(input))).toEqual([])
      const { outputs, annotations } = await run(name, wrong, { workspace })
      expect(outputs.outcome).toBe('failed')
      const said = annotations.find(({ level }) => level === 'error')?.message.split('\n') ?? []
      const named = said.map(
        (line) => /^Input (\w+) (must|can|does|or|applies|builds|is|needs|knows|names|has|allows) /.exec(line)?.[1],
      )
      for (const input of Object.keys(wrong)) expect(named).toContain(input)
      expect(simulator.requests).toEqual([])
    },
  )
})

const fresh = { namespace: 'my-ev', service_name: 'fresh' }
const image = { image_path: 'hub.c.163.com/admin/web:v1' }
const container = (name: string, cpu: number, memory = 50) =>
  `{ container_name: ${name}, image_path: hub.c.163.com/admin/web:v1, cpu_weight: ${cpu}, memory_weight: ${memory} }`
const defined = (text: string) => ({ inputs: { ...fresh, definition: 'service.yml' }, files: { 'service.yml': text } })
const containers = (...all: string[]) => defined(`service_container_infos: [${all.join(', ')}]`)

const pair = selfSigned('shop.example.com')
const other = selfSigned('shop.example.com')
const past = selfSigned('shop.example.com', Date.UTC(2015, 0, 1), Date.UTC(2016, 0, 1))
const upload = { cert_name: 'shop', pub_cert: pair.pubCert, pri_key: pair.priKey }

interface Refused {
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** One beginning of a sentence for each problem, without the word "Input". */
  readonly says: readonly string[]
}

const NOTHING_NAMED = 'service_id is required, unless namespace and service_name are given'

const refused: readonly Refused[] = [
  ...['describe-service', 'delete-service'].flatMap((action) => [
    { action, inputs: {}, says: [NOTHING_NAMED] },
    { action, inputs: { namespace: 'my-ev' }, says: ['service_name is required if namespace is given'] },
    { action, inputs: { service_name: 'web' }, says: ['namespace is required if service_name is given'] },
  ]),
  ...Object.entries({ 'manage-load-balancer': ['namespace', 'lb_name'], 'manage-namespace': ['namespace'] }).flatMap(
    ([action, needed]) =>
      ['apply', 'delete', 'get'].map((operation) => ({
        ...{ action, inputs: { operation } },
        says: needed.map((input) => `${input} is required for operation ${operation}`),
      })),
  ),
  ...['delete', 'get'].flatMap((operation) => [
    ...Object.entries({ volume: 'volume', secret_key: 'key' }).map(([thing, word]) => ({
      action: `manage-${thing.replace('_', '-')}`,
      inputs: { operation },
      says: [`${word}_name is required for operation ${operation}, unless ${word}_id is given`],
    })),
    { action: 'manage-certificate', inputs: { operation }, says: [`cert_name is required for operation ${operation}`] },
    { action: 'manage-ip', inputs: { operation }, says: [`ip_id is required for operation ${operation}`] },
  ]),
  {
    action: 'deploy',
    inputs: { service_id: '1', ...image, container_images: 'web: hub.c.163.com/admin/web:v2', repo_name: 'web' },
    says: [
      'container_images cannot be combined with image_path; give only one of them',
      'repo_name cannot be combined with image_path; give only one of them',
    ],
  },
  {
    action: 'manage-ip',
    inputs: { operation: 'create', type: 'nce', ip_id: '1' },
    says: ['ip_id cannot be combined with operation create: the platform chooses the id of a new resource'],
  },
  {
    action: 'manage-secret-key',
    inputs: { key_name: 'ci', key_id: '1' },
    says: ['key_id cannot be combined with operation apply: the platform chooses the id of a new resource'],
  },
  { action: 'manage-ip', inputs: { operation: 'create' }, says: ['type is required for operation create'] },
  { action: 'manage-ip', inputs: { operation: 'cost' }, says: ['ip_id is required for operation cost'] },
  {
    action: 'manage-volume',
    inputs: {},
    says: [
      'volume_name is required for operation apply, unless volume_id is given',
      'size is required for operation apply',
    ],
  },
  {
    action: 'manage-volume',
    inputs: { volume_name: 'data', size: '25' },
    says: ['size must be a multiple of 10, such as 20; got 25'],
  },
  { action: 'manage-secret-key', inputs: {}, says: ['key_name is required for operation apply'] },
  {
    action: 'manage-secret-key',
    inputs: { operation: 'download' },
    says: ['key_name is required for operation download, unless key_id is given'],
  },
  {
    action: 'manage-secret-key',
    inputs: { operation: 'download', key_name: 'mykey' },
    env: { RUNNER_TEMP: '' },
    says: ['key_file is required here, because RUNNER_TEMP is not set to a folder'],
  },
  {
    action: 'manage-certificate',
    inputs: {},
    says: [
      'cert_name is required for operation apply, unless cert_id is given',
      'pub_cert is required for operation apply',
      'pri_key is required for operation apply',
    ],
  },
  {
    action: 'manage-certificate',
    inputs: { ...upload, pri_key: other.priKey },
    says: ['pri_key must be the private key of the certificate in pub_cert; this key does not match'],
  },
  {
    action: 'manage-certificate',
    inputs: { ...upload, pub_cert: `${other.pubCert}\n${pair.pubCert}` },
    says: ['pub_cert must start with the certificate that matches pri_key; it is at position 2'],
  },
  {
    action: 'manage-certificate',
    inputs: { ...upload, pub_cert: past.pubCert, pri_key: past.priKey },
    says: ['pub_cert must be a certificate that has not expired; this one expired on 2016-01-01'],
  },
  {
    action: 'update-service',
    inputs: { service_id: '1' },
    says: ['spec_id or one of port_maps, envs'],
  },
  {
    action: 'update-service',
    inputs: { service_id: '1', spec_id: '2', envs_strategy: 'overwrite', container_name: 'web' },
    says: ['envs_strategy can be used only with envs', 'container_name can be used only with envs or log_dirs'],
  },
  {
    action: 'update-service',
    inputs: { service_id: '1', port_maps: '80:1, 81:1' },
    says: ['port_maps must list each container port only once; 1/TCP appears twice'],
  },
  {
    action: 'create-service',
    inputs: fresh,
    says: ['image_path is required, unless definition has service_container_infos'],
  },
  {
    action: 'create-service',
    inputs: { ...fresh, ...image, port_maps: '80:1, 80:2' },
    says: ['port_maps must list each service port only once; 80/TCP appears twice'],
  },
  {
    action: 'create-service',
    inputs: {
      ...{ ...fresh, ...image },
      ...{ volumes: '1:/data', public_net: 'true', ip_id: '896', ssh_keys: 'a\nb\nc\nd\ne\nf' },
    },
    says: [
      'volumes allows volumes only for a stateful service',
      'ssh_keys allows at most 5 SSH keys per container',
      'public_net allows a public network only for a stateful service',
    ],
  },
  {
    action: 'create-service',
    inputs: {
      ...{ ...fresh, ...image },
      ...{ stateful: 'true', replicas: '2', ip_id: '896', bandwidth: '5', public_net_type: 'bandwidth' },
    },
    says: [
      'replicas allows only one replica for a stateful service',
      'ip_id allows an IP only with a public network',
      'bandwidth has an effect only with a public network',
      'public_net_type has an effect only with a public network',
    ],
  },
  {
    action: 'create-service',
    ...containers(container('a', 50), container('a', 40)),
    says: [
      'definition must have a cpu_weight for each container, 100 in total',
      'definition must have each container_name only once',
    ],
  },
  {
    action: 'create-service',
    ...containers('{ container_name: a, image_path: hub.c.163.com/admin/web:v1 }', container('b', 100, 100)),
    says: [
      'definition needs cpu_weight of a: only a single container may omit it',
      'definition needs memory_weight of a: only a single container may omit it',
    ],
  },
  {
    action: 'create-service',
    ...containers(container('a', 50), container('b', 50)),
    ...{ inputs: { ...fresh, ...image, definition: 'service.yml' } },
    says: ['image_path applies to a service with one container, but the definition has 2'],
  },
  ...(
    [
      ['service_info: { replica: 2 }', 'must not have "replica" in service_info'],
      [
        'service_info: { spec_id: 1, spec_alias: C2M4S20 }',
        'must have spec_id or spec_alias in service_info, not both',
      ],
      ['service_info: { stateful: 5 }', 'must have true or false as service_info.stateful'],
      ['service_info: { replicas: 9 }', 'must have a whole number from 1 to 5 as service_info.replicas'],
      ['service_info: { port_maps: [{ dest_port: 80 }] }', 'needs service_info.port_maps'],
      ['service_info: { state_public_net: { used: true, type: free } }', 'must have flow or bandwidth as'],
      ['service_container_infos: {}', 'must have a list as the definition.service_container_infos'],
      ['[', ''],
      ['words', 'must have a map as the definition'],
    ] as const
  ).map(([text, problem]) => ({ action: 'create-service', ...defined(text), says: [`definition ${problem}`] })),
]

describe.concurrent('inputs that do not go together', () => {
  it.for(refused)('are refused before anything is sent: $action, $says', async (one, { environment }) => {
    const { action, inputs, files = {}, env = {}, says } = one
    const { run, simulator } = await environment.fixture()
    const { outputs, annotations } = await run(action, inputs, { workspace: environment.workspace(files), env })
    expect(outputs.outcome).toBe('failed')
    const said = annotations.find(({ level }) => level === 'error')?.message.split('\n') ?? []
    const sentences = said.filter((line) => line.startsWith('Input '))
    expect(sentences).toEqual(says.map((beginning) => expect.stringContaining(`Input ${beginning}`)))
    expect(simulator.requests).toEqual([])
  })
})
