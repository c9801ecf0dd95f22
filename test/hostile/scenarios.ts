/** Successful uses of every action of the registry, which the hostile tests vary. */

import { seededWorld, selfSigned, type World } from '../../simulator/index.ts'
import { actions } from '../../src/registry.ts'

type Texts = Readonly<Record<string, string>>

/** One use of an action, which succeeds in the world of `storyWorld`. */
export interface Scenario {
  readonly name: string
  readonly action: string
  /** All but credentials and endpoint. */
  readonly inputs: Texts
}

const pair = selfSigned('fresh.example.com')

/** The secrets of the scenarios besides the credentials. */
export const SCENARIO_SECRETS = {
  env: 'env-value=with "quotes" & more',
  privateKey: pair.priKey,
  githubToken: 'ghs_0123456789abcdefghijABCDEFGHIJ',
} as const

const WEB = { service_id: '50883' }
const V2 = 'hub.c.163.com/admin/web:v2'
const QUICK = { timeout: '3m', poll_interval: '20s' }
const DEPLOYED = { environment: 'production', github_token: SCENARIO_SECRETS.githubToken }
const BALANCER = { namespace: 'my-ev', lb_name: 'mylb' }
const RULES = '[{ serviceName: web, servicePort: 80, serverName: shop.example.com, path: / }]'

/** The simulator's seeded world, and an empty namespace. */
export function scenarioWorld(): World {
  const world = seededWorld()
  world.namespaces.push({ id: 51617, displayName: 'spare', fullName: 'spare-admin' })
  world.traffic = { images: [] }
  return world
}

/** What GitHub has of the service web, from the oldest to the newest. */
export const SCENARIO_DEPLOYMENTS = [V2, 'hub.c.163.com/admin/web:v1'].map((image) => ({
  fengchao: 1,
  services: [
    { service_id: 50883, service_name: 'web', namespace: 'my-ev-admin', images: { web: image }, previous: {} },
  ],
}))

/** The files of a workspace that all of them can run in. */
export const SCENARIO_FILES: Texts = {
  Dockerfile: 'FROM hub.c.163.com/public/ubuntu:16.04\n',
  'production.yml': 'namespace: my-ev-admin\nservices: [{ service_name: web, replicas: 3 }]\n',
  'preview.yml': `namespace: my-ev-admin
services:
  - { service_name: 'web-pr\${PR}', port_maps: ['80:8080/TCP'], containers: [{ image_path: ${V2} }] }
`,
}

const WRITTEN: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  apply: {
    apply: { ...QUICK, operation: 'apply', file: 'production.yml' },
  },
  'deploy-fleet': {
    rollout: {
      ...{ ...QUICK, ...DEPLOYED, namespace: 'my-ev' },
      services: JSON.stringify([{ service_name: 'web', image_path: V2, min_ready_seconds: 1 }]),
    },
  },
  'blue-green': {
    release: {
      ...{ ...QUICK, ...BALANCER, service_name: 'web', image_path: V2, bake_time: '1s', health_check_timeout: '10s' },
    },
  },
  'build-image': { build: { ...QUICK, repo_name: 'web', tag: 'v9' } },
  'create-service': {
    create: {
      ...QUICK,
      namespace: 'my-ev',
      service_name: 'fresh',
      image_path: V2,
      port_maps: '80:8080',
      envs: `PASSWORD=${SCENARIO_SECRETS.env}`,
    },
    update: { ...QUICK, namespace: 'my-ev', service_name: 'web', image_path: V2, if_exists: 'update' },
  },
  'delete-service': { delete: { ...QUICK, namespace: 'my-ev', service_name: 'shop' } },
  deploy: {
    image: { ...QUICK, ...WEB, image_path: V2, min_ready_seconds: '1', replicas: '3' },
    build: { ...QUICK, namespace: 'my-ev', service_name: 'web', repo_name: 'web', tag: 'v9', min_ready_seconds: '1' },
  },
  'describe-service': { read: { service_id: '51572' } },
  login: { login: {} },
  'manage-certificate': {
    apply: { cert_name: 'my-cer', pub_cert: pair.pubCert, pri_key: pair.priKey },
    delete: { operation: 'delete', cert_name: 'my-cer' },
    get: { operation: 'get', cert_name: 'my-cer' },
    list: { operation: 'list' },
  },
  'manage-ip': {
    create: { operation: 'create', type: 'nlb', count: '1' },
    delete: { operation: 'delete', ip_id: '896' },
    get: { operation: 'get', ip_id: '896' },
    list: { operation: 'list' },
    quota: { operation: 'quota' },
    cost: { operation: 'cost', ip_id: '896' },
  },
  'manage-listener': {
    apply: { ...QUICK, ...BALANCER, listener_name: 'fresh', listen_port: '8080', clusters: RULES },
    update: { ...QUICK, ...BALANCER, listener_name: 'http-listeners', listen_port: '80', clusters: RULES },
    delete: { ...QUICK, ...BALANCER, listener_name: 'http-listeners', operation: 'delete' },
    get: { ...BALANCER, listener_name: 'http-listeners', operation: 'get' },
  },
  'manage-load-balancer': {
    apply: { ...QUICK, ...BALANCER, description: 'another', bandwidth_limit: '2' },
    create: { ...QUICK, namespace: 'my-ev', lb_name: 'fresh' },
    delete: { ...QUICK, namespace: 'default', lb_name: 'mysql', operation: 'delete' },
    list: { operation: 'list' },
  },
  'manage-namespace': {
    apply: { namespace: 'fresh' },
    delete: { operation: 'delete', namespace: 'spare' },
    list: { operation: 'list' },
  },
  'manage-secret-key': {
    apply: { key_name: 'fresh' },
    download: { operation: 'download', key_name: 'mykey' },
    delete: { operation: 'delete', key_name: 'mykey' },
    list: { operation: 'list' },
  },
  'manage-volume': {
    apply: { ...QUICK, volume_name: 'fresh', size: '10' },
    grow: { ...QUICK, volume_name: 'myvolume', size: '20' },
    delete: { ...QUICK, volume_name: 'myvolume', operation: 'delete' },
    list: { operation: 'list' },
  },
  preview: {
    up: {
      ...{ ...QUICK, file: 'preview.yml', operation: 'up', number: '7', github_token: SCENARIO_SECRETS.githubToken },
      ...{ ...BALANCER, listener_name: 'http-listeners', host: 'pr-${PR}.example.com', environment: 'preview' },
    },
  },
  'prune-images': { prune: { repo_name: 'api', tags: 'v2' } },
  restart: {
    whole: { ...QUICK, service_id: '51572' },
    containers: { ...QUICK, service_id: '51572', containers: 'container002' },
  },
  rollback: {
    rollback: { ...QUICK, ...WEB, ...DEPLOYED, min_ready_seconds: '1' },
  },
  scale: { scale: { ...QUICK, ...WEB, replicas: '3' } },
  'update-image': {
    one: { ...QUICK, ...WEB, image_path: V2, min_ready_seconds: '1' },
    several: { ...QUICK, service_id: '50901', container_images: `front: ${V2}\napi: hub.c.163.com/admin/api:v2` },
  },
  'update-service': {
    all: {
      ...QUICK,
      ...WEB,
      spec_id: '2',
      port_maps: '81:8081',
      envs: `PASSWORD=${SCENARIO_SECRETS.env}`,
      log_dirs: '/var/log/app/',
    },
    net: { ...QUICK, service_id: '51572', bandwidth: '30' },
  },
}

const all = await Promise.all(Object.entries(actions).map(async ([name, load]) => ({ name, action: await load() })))

/** An action for which no scenario is written, and which takes a service, does what it does to one. */
const unwritten = all.filter(({ name, action }) => !(name in WRITTEN) && 'service_id' in action.inputs)

/** By action; the first is the one that changes something, where the action can. */
export const SCENARIOS = { ...WRITTEN, ...Object.fromEntries(unwritten.map(({ name }) => [name, { run: WEB }])) }

/** All of them in one list. */
export const scenarios: readonly Scenario[] = Object.entries(SCENARIOS).flatMap(([action, ways]) =>
  Object.entries(ways).map(([name, inputs]) => ({ name: `${action}, ${name}`, action, inputs })),
)

/** All actions that send requests to the platform. `rehearse` sends none: its files are fuzzed by a test of their own, its endings are tested end to end. */
export const platformActions: readonly string[] = all
  .filter(({ action }) => action.operations.length > 0)
  .map(({ name }) => name)
