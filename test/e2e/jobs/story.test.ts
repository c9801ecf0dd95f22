/**
 * The life of a change, step by step from `dist/` as a runner takes them: previewed, merged, on staging, released beside
 * what runs, followed by a release that turns back by itself, and rolled back by hand. After each step: what the traffic
 * gets, what GitHub keeps, what the outputs say, and which changes the platform has made.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { ADDRESSES, teamWorld } from '../../../testing/examples/team-world.ts'
import { it, type TestEnvironment } from '../../../testing/fixture.ts'
import type { RunOptions, StepResult } from '../../../testing/runner/runner.ts'
import { serveGithubLedger } from '../../../testing/servers/github-ledger.ts'
import { visit, wayIn } from '../../../testing/way-in.ts'

const image = (tag: string) => `hub.c.163.com/admin/web:${tag}`
const [HEAD, V1, V2, V3, V4] = ['pr-7', 'v1', 'v2', 'v3', 'v4'].map(image)
const PREVIEW = 'http://pr-7.example.com/'
const STAGING = `http://${ADDRESSES.staging}/`
const SHOP = `http://${ADDRESSES.production}/`

const file = readFileSync(join(import.meta.dirname, '../../../examples/environments/preview.yaml'), 'utf8')
const pullRequest = (action: string): RunOptions['event'] => {
  const pull_request = { number: 7, head: { sha: 'e'.repeat(40), repo: { full_name: 'octo/app' } } }
  return { name: 'pull_request', payload: { action, number: 7, pull_request } }
}

const quick = { health_check_interval: '0.05s', health_check_timeout: '20s' }
const preview = {
  ...{
    file: 'preview.yaml',
    namespace: 'previews',
    secrets: 'DATABASE_URL=postgres://of-the-test',
    github_token: 'gh',
  },
  ...{ lb_name: 'previews', listener_name: 'http', host: 'pr-${PR}.example.com', poll_interval: '1' },
}
const production = { environment: 'production', github_token: 'gh' }

/** Everything that the story happens to, and its steps; `lost`: the answer to each change does not arrive. */
async function open(environment: TestEnvironment, lost: boolean) {
  const world = teamWorld()
  // What is wrong with v4 shows only to the users of production.
  world.traffic = { images: [{ image: image('v4'), status: 503, listeners: ['http-listeners'] }] }
  const fixture = await environment.fixture({ world })
  const { simulator } = fixture
  const github = await environment.closeAtEnd(serveGithubLedger())
  const workspace = environment.workspace({
    'preview.yaml': file,
    Dockerfile: 'FROM hub.c.163.com/public/ubuntu:16.04\n',
  })
  const env = { ...wayIn(simulator), ...github.env }
  const run = async (action: string, inputs: Readonly<Record<string, string>>, event?: RunOptions['event']) => {
    const before = simulator.requests.length
    for (const method of lost ? ['POST', 'PUT', 'DELETE'] : [])
      simulator.fault({ kind: 'drop_after', match: { path: /^(?!.*token)/, method }, times: 9 })
    const step = await fixture.run(action, inputs, { env, workspace, ...(event ? { event } : {}) })
    simulator.clearFaults()
    const made = simulator.requests.slice(before).filter(({ mutated }) => mutated)
    if (lost) expect(made.every(({ fault }) => fault === 'drop_after')).toBe(true)
    const changes = made.map(({ operationId = '' }) => operationId).filter((id) => id !== 'createToken')
    return { ...step, changes }
  }
  const states = (name: string) =>
    github.deployments.filter((one) => one.environment === name).map(({ statuses }) => statuses[0]?.state)
  return { run, states, github, simulator, answers: (url: string) => visit(simulator, url) }
}

type Story = Awaited<ReturnType<typeof open>>

async function previewed({ run, states, answers }: Story): Promise<void> {
  const built = await run('build-image', { repo_name: 'web', tag: 'pr-7' })
  expect(built).toMatchObject({ outputs: { image_path: HEAD }, changes: ['buildImage'] })
  const variables = `IMAGE=${built.outputs.image_path}`
  const up = await run('preview', { ...preview, variables }, pullRequest('opened'))
  expect(up.outputs).toMatchObject({ outcome: 'changed', operation: 'up', url: PREVIEW, services: '["web-pr7"]' })
  expect(up.changes).toEqual(['createService', 'updateListener'])
  expect(await answers(PREVIEW)).toEqual({ status: 200, service: 'web-pr7', image: HEAD })
  expect(states('preview')).toEqual(['success'])
}

async function merged({ run, states, answers, simulator }: Story): Promise<void> {
  const down = await run('preview', preview, pullRequest('closed'))
  expect(down.outputs).toMatchObject({ outcome: 'changed', removed: '[{"kind":"service","name":"web-pr7"}]' })
  expect(down.changes).toEqual(['updateListener', 'deleteService'])
  expect(await answers(PREVIEW)).not.toMatchObject({ service: 'web-pr7' })
  expect(simulator.world.services.map(({ name }) => name)).toContain('landing')
  expect(states('preview')).toEqual(['inactive'])
}

/** Builds a tag, and rolls it out where nobody uses it. */
async function staged({ run, answers }: Story, tag: string): Promise<void> {
  const inputs = {
    namespace: 'staging',
    service_name: 'web',
    min_ready_seconds: '1',
    health_check_url: STAGING,
    ...quick,
  }
  const { outputs, changes } = await run('deploy', { ...inputs, repo_name: 'web', tag })
  expect(outputs).toMatchObject({ outcome: 'changed', image_path: image(tag) })
  expect(changes).toEqual(['buildImage', 'updateServiceImage'])
  expect(await answers(STAGING)).toEqual({ status: 200, service: 'web', image: image(tag) })
}

/** Brings what staging runs to production. */
function release({ run }: Story): Promise<StepResult & { readonly changes: readonly string[] }> {
  const inputs = { namespace: 'my-ev', lb_name: 'mylb', service_name: 'web', image_from: 'staging/web', ...production }
  return run('blue-green', { ...inputs, test_port: '8081', bake_time: '1s', min_ready_seconds: '1', ...quick })
}

const TESTED = ['createListener', 'deleteListener', 'updateListener']

async function released(story: Story): Promise<void> {
  const first = await release(story)
  expect(first.outputs).toMatchObject({
    ...{ outcome: 'changed', live_service: 'web-b', standby_service: 'web', image_path: V2, previous_image_path: V1 },
    ...{ switched: 'true', switched_back: 'false', url: SHOP },
  })
  expect(first.changes).toEqual(['createService', ...TESTED])
  expect(await story.answers(SHOP)).toEqual({ status: 200, service: 'web-b', image: V2 })
  await staged(story, 'v3')
  expect(await story.answers(SHOP)).toEqual({ status: 200, service: 'web-b', image: V2 })
  const second = await release(story)
  expect(second.outputs).toMatchObject({ live_service: 'web', image_path: V3, previous_image_path: V2 })
  expect(second.changes).toEqual(['updateServiceImage', ...TESTED])
  expect(await story.answers(SHOP)).toEqual({ status: 200, service: 'web', image: V3 })
  expect(story.states('production')).toEqual(['success', 'inactive'])
}

async function turnedBack(story: Story): Promise<void> {
  await staged(story, 'v4')
  const bad = await release(story)
  expect(bad.outputs).toMatchObject({
    ...{ outcome: 'failed', switched: 'false', switched_back: 'true' },
    ...{ live_service: 'web', standby_service: 'web-b', image_path: V3, previous_image_path: V3 },
  })
  expect(bad.changes).toEqual(['updateServiceImage', ...TESTED, 'updateListener'])
  expect(bad.summary).toContain('Switched back')
  expect(await story.answers(SHOP)).toEqual({ status: 200, service: 'web', image: V3 })
  expect(story.states('production')).toEqual(['failure', 'success', 'inactive'])
  const { payload } = story.github.deployments[0] ?? {}
  expect(payload).toMatchObject({ services: [{ service_name: 'web-b', images: { web: V4 }, previous: { web: V3 } }] })
}

/** Back by one each time: to the release before, and to what ran before all of them. */
async function rolledBack({ run, states, answers }: Story): Promise<void> {
  const inputs = {
    ...production,
    namespace: 'my-ev',
    service_name: 'web',
    min_ready_seconds: '1',
    health_check_url: SHOP,
  }
  const back = async (to: string | undefined, from: string | undefined) => {
    const { outputs, changes } = await run('rollback', { ...inputs, ...quick })
    expect(outputs).toMatchObject({
      outcome: 'changed',
      service_name: 'web',
      image_path: to,
      previous_image_path: from,
    })
    expect(changes).toEqual(['updateServiceImage'])
    expect(await answers(SHOP)).toEqual({ status: 200, service: 'web', image: to })
  }
  await back(V2, V3)
  expect(states('production')).toEqual(['success', 'failure', 'inactive', 'inactive'])
  await back(V1, V2)
  expect(states('production')).toEqual(['success', 'inactive', 'failure', 'inactive', 'inactive'])
}

describe.concurrent('the life of a change', () => {
  it.for([
    ['as it should go', false],
    ['where no answer to a change arrives', true],
  ] as const)('%s', { timeout: 120_000 }, async ([, lost], { environment }) => {
    const story = await open(environment, lost)
    await previewed(story)
    await merged(story)
    await staged(story, 'v2')
    await released(story)
    await turnedBack(story)
    await rolledBack(story)
  })
})
