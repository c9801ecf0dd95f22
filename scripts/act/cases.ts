/** Which examples are run with act, at which event, and how the platform looks when that went well. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Fault, selfSigned, type World } from '../../simulator/index.ts'
import { addPreview, previewListener, sharesImage } from '../../testing/examples/team-world.ts'
import type { Case } from './case.ts'
import { pullRequest, story } from './story.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const FROM = 'FROM hub.c.163.com/public/ubuntu:16.04\n'

/** The repository that all of them are run in. */
export const repositoryFiles: Readonly<Record<string, string>> = {
  Dockerfile: FROM,
  'web/Dockerfile': FROM,
  'api/Dockerfile': FROM,
  '.github/actions/release/action.yml': readFileSync(join(root, 'examples/composite/release/action.yml'), 'utf8'),
  '.github/preview.yaml': readFileSync(join(root, 'examples/environments/preview.yaml'), 'utf8'),
}

const pair = selfSigned('shop.example.com', Date.UTC(2017, 0, 1), Date.UTC(2049, 0, 1))

/** Secrets of the examples beside those of the platform and of the registry. */
export const otherSecrets: Readonly<Record<string, string>> = {
  DATABASE_URL: 'postgres://preview:of-the-test@db/preview',
  SHOP_CERTIFICATE: pair.pubCert,
  SHOP_KEY: pair.priKey,
}

const tagged = { ref: 'refs/tags/v3.0.0' }
const PRODUCTION = 51616

function runs(world: World, service: string, image: RegExp, replicas?: number): boolean {
  const found = world.services.find(({ name, namespaceId }) => name === service && namespaceId === PRODUCTION)
  const right = found?.containers.every(({ imagePath }) => image.test(imagePath)) ?? false
  return right && (replicas === undefined || found?.replicas === replicas)
}

/** One of two services runs what was rolled out; the other one failed and was rolled back. */
function runsOne(world: World, [one = '', other = '']: readonly string[], now: RegExp, before: RegExp): boolean {
  const ran = (forward: string, back: string) => runs(world, forward, now) && runs(world, back, before)
  return ran(one, other) || ran(other, one)
}

const ROLLOUT_FAILS: Fault = { kind: 'fail_next_change', resource: 'service' }

const names = ({ services }: World) => services.map(({ name }) => name)

export const cases: readonly Case[] = [
  // The longest one begins first.
  ...story,
  { example: 'deploy', event: 'push', reached: (world) => runs(world, 'web', /web:[0-9a-f]{12}-[0-9a-f]{8}$/, 3) },
  { example: 'deploy', event: 'push', fault: ROLLOUT_FAILS, reached: (world) => runs(world, 'web', /web:v1$/, 2) },
  {
    example: 'release',
    event: 'push',
    payload: tagged,
    fault: ROLLOUT_FAILS,
    reached: (world) => runs(world, 'web', /web:v1$/, 2) && !names(world).includes('web-b'),
  },
  { example: 'docker-build', event: 'push', reached: (world) => runs(world, 'web', /web:[0-9a-f]{40}$/) },
  {
    example: 'docker-build',
    event: 'push',
    fault: ROLLOUT_FAILS,
    reached: (world) => runs(world, 'web', /web:v1$/, 2),
  },
  {
    example: 'services',
    event: 'push',
    world: (world) => sharesImage(world, 'worker', 'web'),
    reached: (world) => ['web', 'worker'].every((name) => runs(world, name, /web:[0-9a-f]{12}-[0-9a-f]{8}$/)),
  },
  {
    example: 'services',
    event: 'push',
    world: (world) => sharesImage(world, 'worker', 'web'),
    fault: ROLLOUT_FAILS,
    reached: (world) => runsOne(world, ['web', 'worker'], /web:[0-9a-f]{12}-[0-9a-f]{8}$/, /web:v1$/),
  },
  {
    example: 'fleet',
    event: 'workflow_dispatch',
    payload: { inputs: { tag: 'v2' } },
    reached: (world) => ['web', 'api', 'worker'].every((name) => runs(world, name, /:v2$/)),
  },
  {
    example: 'fleet-matrix',
    event: 'workflow_dispatch',
    payload: { inputs: { tag: 'v2' } },
    reached: (world) => ['web', 'api', 'worker'].every((name) => runs(world, name, /:v2$/)),
  },
  {
    example: 'monorepo',
    event: 'push',
    payload: { before: 'e'.repeat(40) },
    changedFiles: ['web/index.html', 'api/main.go'],
    reached: (world) =>
      ['web', 'api'].every((name) => runs(world, name, /:[0-9a-f]{12}-[0-9a-f]{8}$/)) && runs(world, 'worker', /:v1$/),
  },
  {
    example: 'composite',
    event: 'push',
    payload: tagged,
    reached: (world) =>
      runs(world, 'web', /web:v3\.0\.0-[0-9a-f]{8}$/, 3) && runs(world, 'api', /api:v3\.0\.0-[0-9a-f]{8}$/, 1),
  },
  {
    example: 'composite',
    event: 'push',
    payload: tagged,
    fault: ROLLOUT_FAILS,
    reached: (world) => runsOne(world, ['web', 'api'], /:v3\.0\.0-[0-9a-f]{8}$/, /:v1$/),
  },
  {
    example: 'preview',
    event: 'pull_request',
    payload: pullRequest('opened', 17),
    fault: ROLLOUT_FAILS,
    reached: (world) => previewListener(world).clusters.length === 1,
  },
  {
    example: 'preview-sweep',
    event: 'schedule',
    world: (world) =>
      [17, 18].forEach((number) => {
        addPreview(world, number)
      }),
    reached: (world) => names(world).includes('web-pr17') && !names(world).includes('web-pr18'),
  },
  {
    example: 'rehearsal',
    event: 'pull_request',
    payload: pullRequest('opened', 17),
    reached: (world) => runs(world, 'web', /web:v1$/, 2),
  },
  {
    example: 'certificate',
    event: 'schedule',
    reached: ({ loadBalancers }) =>
      loadBalancers.some(({ listeners }) => listeners.some(({ name }) => name === 'secure')),
  },
  {
    example: 'restart',
    event: 'schedule',
    reached: ({ services }) => services.some(({ name, status }) => name === 'db' && status === 'restart_succ'),
  },
  {
    example: 'prune',
    event: 'schedule',
    world: ({ repositories }) => {
      const names = Array.from({ length: 25 }, (_, index) => `v${25 - index}`)
      for (const repository of repositories) repository.tags = names.map((name) => ({ name, sizeBytes: 1, status: 2 }))
    },
    reached: ({ repositories }) => repositories.find(({ name }) => name === 'web')?.tags.length === 21,
  },
]

/** Pull requests that the examples find open. */
export const openPullRequests = [17]
