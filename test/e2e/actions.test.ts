/**
 * One run of each action from `dist/`, as a runner has it: inputs in; requests, outputs and summary out. What an action
 * does otherwise is tested in `test/actions/`, in one process; what needs processes of its own stands in the files beside.
 */
import { describe, expect } from 'vitest'
import { seededWorld, selfSigned, type World } from '../../simulator/index.ts'
import { actions } from '../../src/registry.ts'
import { it } from '../../testing/fixture.ts'
import { serveGithubLedger } from '../../testing/servers/github-ledger.ts'
import { wayIn } from '../../testing/way-in.ts'

interface Run {
  readonly inputs: Readonly<Record<string, string>>
  /** Files of the workspace. */
  readonly files?: Readonly<Record<string, string>>
  /** The payloads of the deployments that GitHub has, from the oldest to the newest. */
  readonly deployments?: readonly unknown[]
  /** What the seeded world has besides. */
  readonly world?: Partial<World>
  readonly outputs: Readonly<Record<string, unknown>>
  /** The operations that are asked for, in their order; those that follow one another are named once. */
  readonly requests: readonly string[]
  /** Much is read side by side, in whatever order: all operations are named once, by the alphabet. */
  readonly sideBySide?: true
  /** What the summary says. */
  readonly says: string
}

const V1 = 'hub.c.163.com/admin/web:v1'
const V2 = 'hub.c.163.com/admin/web:v2'
const web = { service_id: '50883' }
const facts = { ...web, service_name: 'web', namespace: 'my-ev-admin' }
const certificate = selfSigned('shop.example.com')
const Dockerfile = 'FROM hub.c.163.com/public/ubuntu:16.04\n'

/** What a deploy of the service web records. */
const ran = (image: string) => ({
  fengchao: 1,
  services: [
    { service_id: 50883, service_name: 'web', namespace: 'my-ev-admin', images: { web: image }, previous: {} },
  ],
})

const runs: Readonly<Record<string, Run>> = {
  apply: {
    inputs: { file: 'prod.yml', operation: 'apply', variables: 'REPLICAS=3' },
    files: { 'prod.yml': 'namespace: my-ev-admin\nservices: [{ service_name: web, replicas: "${REPLICAS}" }]\n' },
    outputs: { outcome: 'changed', to_create: '0', to_update: '1', drift: 'true', file: 'prod.yml', comment_url: '' },
    requests: [
      ...['getService', 'listCertificates', 'listListeners', 'listLoadBalancers', 'listNamespaces', 'listRepositories'],
      ...['listSecretKeys', 'listServices', 'listVolumes', 'scaleService'],
    ],
    sideBySide: true,
    says: '| service web | update | changed |',
  },
  'blue-green': {
    inputs: {
      namespace: 'my-ev',
      lb_name: 'mylb',
      service_name: 'web',
      image_path: V2,
      bake_time: '0.1s',
      test_port: '8081',
    },
    world: { traffic: { images: [] } },
    outputs: {
      ...{
        outcome: 'changed',
        live_service: 'web-b',
        standby_service: 'web',
        switched: 'true',
        switched_back: 'false',
      },
      ...{ image_path: V2, previous_image_path: V1, status: 'create_succ', url: 'http://59.111.163.163/' },
    },
    requests: [
      ...['listNamespaces', 'getLoadBalancer', 'listListeners', 'listServices', 'getService', 'listServices'],
      ...['createService', 'getService', 'getLoadBalancer', 'createListener', 'getLoadBalancer', 'listListeners'],
      ...['getLoadBalancer', 'listListeners', 'deleteListener', 'getLoadBalancer', 'listListeners', 'updateListener'],
      ...['getLoadBalancer', 'listListeners', 'getLoadBalancer', 'getService'],
    ],
    says: 'Watching the new version',
  },
  'build-image': {
    inputs: { repo_name: 'web', tag: 'v3' },
    files: { Dockerfile },
    outputs: { outcome: 'changed', image_path: 'hub.c.163.com/admin/web:v3', status: 'build_succ', built: 'true' },
    requests: ['listRepositories', 'getRepository', 'buildImage', 'getRepository'],
    says: 'hub.c.163.com/admin/web:v3',
  },
  'create-service': {
    inputs: { namespace: 'my-ev', service_name: 'fresh', image_path: V1, replicas: '2', port_maps: '80:8080' },
    outputs: { outcome: 'changed', service_name: 'fresh', status: 'create_succ', replicas: '2', image_path: V1 },
    requests: ['listNamespaces', 'listServices', 'createService', 'getService'],
    says: 'created',
  },
  'delete-service': {
    inputs: web,
    outputs: { ...facts, outcome: 'changed', status: 'absent' },
    requests: ['getService', 'deleteService', 'getService'],
    says: 'deleted.',
  },
  deploy: {
    inputs: { ...web, repo_name: 'web', replicas: '3', min_ready_seconds: '1' },
    files: { Dockerfile },
    outputs: { ...facts, outcome: 'changed', status: 'resize_succ', replicas: '3', previous_image_path: V1 },
    requests: [
      ...['getService', 'listRepositories', 'getRepository', 'buildImage', 'getRepository'],
      ...['getService', 'updateServiceImage', 'getService', 'scaleService', 'getService'],
    ],
    says: '  Rolling out :00:0',
  },
  'deploy-fleet': {
    inputs: {
      ...{ namespace: 'my-ev', max_parallel: '1' },
      services: JSON.stringify([
        { service_name: 'web', image_path: V2, min_ready_seconds: 1 },
        { service_name: 'shop', container_name: 'front', image_path: V2, min_ready_seconds: 1, needs: ['web'] },
      ]),
    },
    outputs: { outcome: 'changed', succeeded: '2', failed: '0', skipped: '0', rolled_back: 'false' },
    requests: [
      ...['listNamespaces', 'listServices', 'getService', 'updateServiceImage', 'getService'],
      ...['updateServiceImage', 'getService'],
    ],
    says: '| shop | changed |',
  },
  'describe-service': {
    inputs: web,
    outputs: { ...facts, outcome: 'unchanged', image_path: V1, replicas: '2', stateful: 'false' },
    requests: ['getService'],
    says: V1,
  },
  login: {
    inputs: {},
    outputs: { outcome: 'changed', token: expect.stringMatching(/^[0-9a-f]{32}$/) },
    requests: ['createToken'],
    says: 'Logged in',
  },
  'manage-certificate': {
    inputs: { cert_name: 'shop', pub_cert: 'shop.crt', pri_key: 'shop.key' },
    files: { 'shop.crt': certificate.pubCert, 'shop.key': certificate.priKey },
    outputs: { outcome: 'changed', operation: 'created', not_after: '2049-01-01T00:00:00.000Z' },
    requests: ['listCertificates', 'createCertificate', 'listCertificates'],
    says: 'created',
  },
  'manage-ip': {
    inputs: { operation: 'create', type: 'nce', count: '2' },
    outputs: { outcome: 'changed', total: '2', status: 'available' },
    requests: ['listIps', 'getIpQuota', 'createIps'],
    says: '2 public IPs of type nce: created.',
  },
  'manage-listener': {
    inputs: {
      ...{ namespace: 'my-ev', lb_name: 'mylb', listener_name: 'second', listen_port: '8080' },
      clusters: '- { serviceName: web, servicePort: 80 }',
    },
    outputs: { outcome: 'changed', operation: 'created', status: 'WORKING', address: '59.111.163.163' },
    requests: ['listNamespaces', 'getLoadBalancer', 'createListener', 'getLoadBalancer', 'listListeners'],
    says: 'Listener second of load balancer mylb',
  },
  'manage-load-balancer': {
    inputs: { namespace: 'my-ev', lb_name: 'mylb', bandwidth_limit: '9' },
    outputs: { outcome: 'changed', operation: 'updated', status: 'WORKING' },
    requests: ['listNamespaces', 'getLoadBalancer', 'updateLoadBalancer', 'getLoadBalancer'],
    says: '<code>9</code>',
  },
  'manage-namespace': {
    inputs: { namespace: 'preview-7' },
    outputs: { outcome: 'changed', namespace: 'preview-7-admin', display_name: 'preview-7' },
    requests: ['listNamespaces', 'createNamespace', 'listNamespaces'],
    says: 'preview-7',
  },
  'manage-secret-key': {
    inputs: { operation: 'download', key_name: 'mykey' },
    outputs: { outcome: 'unchanged', key_id: '119766', key_file: expect.stringMatching(/mykey\.pem$/) },
    requests: ['listSecretKeys', 'getPrivateKey'],
    says: 'mykey',
  },
  'manage-volume': {
    inputs: { volume_name: 'data', size: '20' },
    outputs: { outcome: 'changed', operation: 'created', size: '20', status: 'create_succ' },
    requests: ['listVolumes', 'createVolume', 'listVolumes'],
    says: 'data',
  },
  preview: {
    inputs: {
      ...{ file: 'preview.yml', operation: 'up', number: '7' },
      ...{ lb_name: 'mylb', listener_name: 'http-listeners', host: 'pr-${PR}.example.com' },
    },
    files: {
      'preview.yml': `namespace: my-ev-admin\nservices: [{ service_name: 'web-pr\${PR}', port_maps: ['80:8080/TCP'], containers: [{ image_path: ${V1} }] }]\n`,
    },
    deployments: [],
    outputs: { outcome: 'changed', url: 'http://pr-7.example.com/', services: '["web-pr7"]', deployment_id: '101' },
    requests: [
      ...['createService', 'getLoadBalancer', 'getService', 'listCertificates', 'listListeners', 'listLoadBalancers'],
      ...['listNamespaces', 'listRepositories', 'listSecretKeys', 'listServices', 'listVolumes', 'updateListener'],
    ],
    sideBySide: true,
    says: 'pull request 7: web-pr7',
  },
  'prune-images': {
    inputs: { repo_name: 'api', tags: 'v2' },
    outputs: { outcome: 'changed', deleted: '["v2"]' },
    requests: [
      ...['listRepositories', 'getRepository', 'listNamespaces', 'listServices', 'getService'],
      ...['getRepository', 'deleteImage', 'getRepository'],
    ],
    says: 'api:v2',
  },
  rehearse: {
    inputs: { speed: '1000' },
    outputs: { outcome: 'started', endpoint: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) },
    requests: [],
    says: 'rehears',
  },
  restart: {
    inputs: { service_id: '51572' },
    outputs: { outcome: 'changed', service_name: 'db', status: 'restart_succ' },
    requests: ['getService', 'restartService', 'getService'],
    says: 'Service db (51572)',
  },
  rollback: {
    inputs: { environment: 'production', min_ready_seconds: '1' },
    deployments: [ran(V2), ran(V1)],
    outputs: { ...facts, outcome: 'changed', image_path: V2, previous_image_path: V1, deployment_id: '103' },
    requests: [
      ...['getService', 'listRepositories', 'getRepository', 'getService', 'updateServiceImage', 'getService'],
    ],
    says: 'Going back to GitHub deployment 101 of production',
  },
  scale: {
    inputs: { ...web, replicas: '4' },
    outputs: { ...facts, outcome: 'changed', replicas: '4', previous_replicas: '2', status: 'resize_succ' },
    requests: ['getService', 'scaleService', 'getService'],
    says: '| replicas | <code>2</code> | <code>4</code> |',
  },
  'update-image': {
    inputs: { ...web, image_path: V2, min_ready_seconds: '1' },
    outputs: { ...facts, outcome: 'changed', image_path: V2, previous_image_path: V1, status: 'update_succ' },
    requests: ['getService', 'updateServiceImage', 'getService'],
    says: 'image of web',
  },
  'update-service': {
    inputs: { ...web, envs: 'TOKEN=pass=w0rd 1', spec_id: 'small' },
    outputs: { ...facts, outcome: 'changed', status: 'resize_succ' },
    requests: ['getService', 'updateStatelessService', 'getService', 'changeServiceSpec', 'getService'],
    says: 'TOKEN (added)',
  },
}

/** What a new action does that reads a service: its run stands above once it does more. */
const unnamed: Run = { inputs: web, outputs: { service_id: '50883' }, requests: ['getService'], says: '### ' }

describe.concurrent('from dist/', () => {
  it.for(Object.keys(actions))('%s', async (action, { environment }) => {
    const { inputs, files = {}, deployments, world = {}, outputs, requests, says, sideBySide } = runs[action] ?? unnamed
    const fixture = await environment.fixture({ world: { ...seededWorld(), ...world } })
    const given = action === 'login' ? { ...fixture.keys, ...inputs } : inputs
    const github = deployments && (await environment.closeAtEnd(serveGithubLedger()))
    github?.reset(deployments ?? [])
    const env = { ...github?.env, ...wayIn(fixture.simulator) }
    const options = github ? { env, githubToken: 'ghs_0123456789abcdefghijklmnopqrstuvwxyz' } : { env }
    const step = await fixture.run(action, given, { ...options, workspace: environment.workspace(files) })
    expect(step.outputs).toMatchObject(outputs)
    const asked = fixture.operations()
    const inOrder = asked.filter((operation, i) => operation !== asked[i - 1])
    expect(sideBySide ? [...new Set(asked)].toSorted() : inOrder).toEqual(requests)
    expect(step.summary).toContain(says)
  })
})
