import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Fault, seededWorld, type World } from '../../simulator/index.ts'
import { preview } from '../../src/actions/preview.ts'
import { type GithubLedger, serveGithubLedger } from '../../testing/servers/github-ledger.ts'
import type { WebAnswer, WebRequest } from '../../testing/servers/web-server.ts'
import {
  createStepFolder,
  type SimulatedStep,
  type SimulatedStepOptions,
  simulatedStep,
} from '../../testing/simulated-step.ts'
import { WEB, withPreview } from './preview/fixture.ts'

const FILE = `${WEB}  - service_name: db-pr\${PR}
    stateful: true
    containers:
      - container_name: mysql
        image_path: hub.c.163.com/public/ubuntu:14.04
        volumes: { 'data-pr\${PR}': /var/lib/mysql/ }
`

const FILES = { 'preview.yml': FILE }
const INPUTS = {
  ...{ file: 'preview.yml', variables: 'TAG=v1', github_token: 'gh-token' },
  ...{ lb_name: 'mylb', listener_name: 'http-listeners', host: 'pr-${PR}.example.com' },
}

interface Pull {
  readonly state: string
  readonly updated_at: string
}

/** GitHub with these pull requests, and the deployments that are recorded. */
async function github(pulls: Readonly<Record<string, Pull | number>> = {}): Promise<GithubLedger> {
  const answer = ({ path }: WebRequest): WebAnswer | 'own' => {
    const [, number] = /^\/repos\/octo\/app\/pulls\/(\d+)$/.exec(path) ?? []
    if (number === undefined) return 'own'
    const pull = pulls[number] ?? 404
    return typeof pull === 'number' ? { status: pull, json: { message: 'no' } } : { status: 200, json: pull }
  }
  const ledger = await serveGithubLedger({ answer })
  onTestFinished(ledger.close)
  return ledger
}

/** The variables of an event of a pull request. */
function event(folder: string, action: string, number = 7, from = 'octo/app') {
  const file = join(folder, 'event.json')
  const pull_request = { number, head: { sha: 'e'.repeat(40), repo: { full_name: from } } }
  writeFileSync(file, JSON.stringify({ action, number, pull_request }))
  return { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: file }
}

interface Given extends SimulatedStepOptions {
  readonly action?: string
  readonly from?: string
  readonly github?: GithubLedger
}

/** A step at an event of pull request 7. */
async function given({ action = 'opened', from, github: own, ...options }: Given = {}) {
  const ledger = own ?? (await github())
  const { folder } = createStepFolder(FILES)
  const env = { ...ledger.env, ...event(folder, action, 7, from), ...options.env }
  const step = await simulatedStep({ files: FILES, ...options, env })
  return { step, github: ledger }
}

const names = ({ simulator }: SimulatedStep) => simulator.world.services.map(({ name }) => name)
const volumes = ({ simulator }: SimulatedStep) => simulator.world.volumes.map(({ name }) => name)
const hosts = ({ simulator }: SimulatedStep) =>
  simulator.world.loadBalancers
    .flatMap(({ name, listeners }) => (name === 'mylb' ? listeners : []))
    .flatMap(({ name, clusters }) => (name === 'http-listeners' ? clusters.map((one) => one.serverName) : []))

const ownOf = ({ services }: World) => services.find(({ name }) => name === 'web-pr7')
const imageOf = (world: World, imagePath: string) => {
  for (const one of ownOf(world)?.containers ?? []) one.imagePath = imagePath
}
const statusOf = (world: World, status: string) => void Object.assign(ownOf(world) ?? {}, { status })
const removeOf = (world: World) => {
  world.services = world.services.filter(({ name }) => name !== 'web-pr7')
}

describe('preview of a pull request that is opened', () => {
  it('brings up what the file declares, with a rule of its own and a deployment', async () => {
    const { step, github: ledger } = await given()
    const before = hosts(step)
    const { outputs, log } = await step.main('preview', INPUTS)
    expect(log.filter((line) => line.startsWith('::error'))).toEqual([])
    expect(outputs).toMatchObject({
      ...{
        outcome: 'changed',
        operation: 'up',
        url: 'http://pr-7.example.com/',
        changed: 'true',
        deployment_id: '101',
      },
      ...{ services: '["web-pr7","db-pr7"]', removed: '[]' },
    })
    expect(names(step)).toEqual(expect.arrayContaining(['web', 'shop', 'db', 'web-pr7', 'db-pr7']))
    expect(volumes(step)).toContain('data-pr7')
    expect(hosts(step)).toEqual([...before, 'pr-7.example.com'])
    expect(ledger.deployments[0]).toMatchObject({
      ...{ sha: 'e'.repeat(40), environment: 'preview', payload: { fengchao_preview: 7 } },
      statuses: [{ state: 'success', environment_url: 'http://pr-7.example.com/' }, { state: 'in_progress' }],
    })
    const [created, started] = ledger.requests.filter(({ method }) => method === 'POST')
    expect(created?.body).toMatchObject({ transient_environment: true })
    expect(started?.body).toMatchObject({ auto_inactive: false })
  })

  it('is recorded for the commit that is checked out where no event of a pull request names one', async () => {
    const head = 'd'.repeat(40)
    const ledger = await github()
    const env = { ...ledger.env, GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_SHA: 'a'.repeat(40) }
    const step = await simulatedStep({ files: FILES, env })
    mkdirSync(join(step.workspace, '.git'))
    writeFileSync(join(step.workspace, '.git', 'HEAD'), head)
    const { outputs } = await step.main('preview', { ...INPUTS, operation: 'up', number: '7' })
    expect(outputs).toMatchObject({ outcome: 'changed', deployment_id: '101' })
    expect(ledger.deployments[0]).toMatchObject({ sha: head })
  })

  it('does nothing when it runs again, and records nothing', async () => {
    const { step, github: ledger } = await given()
    await step.main('preview', INPUTS)
    const { outputs } = await step.main('preview', INPUTS)
    expect(outputs).toMatchObject({ outcome: 'unchanged', changed: 'false', deployment_id: '' })
    expect(ledger.deployments).toHaveLength(1)
  })

  it.each(['in_progress', 'inactive', 'failure'])(
    'says that it is up where an earlier run was cut off and left its deployment %s',
    async (state) => {
      const { step, github: ledger } = await given()
      await step.main('preview', INPUTS)
      ledger.add({ fengchao_preview: 8 }, { environment: 'preview', state: 'in_progress' })
      ledger.deployments[1]?.statuses.splice(0, 2, { state })
      const { outputs } = await step.main('preview', INPUTS)
      expect(outputs).toMatchObject({ outcome: 'unchanged', url: 'http://pr-7.example.com/' })
      expect(ledger.deployments.map(({ statuses }) => statuses[0]?.state)).toEqual(['in_progress', 'success'])
      const { body } = ledger.requests.findLast(({ method }) => method === 'POST') ?? {}
      expect(body).toMatchObject({ auto_inactive: false, environment_url: 'http://pr-7.example.com/' })
    },
  )

  it('does not come up without its rule because of one odd answer', async () => {
    const { step } = await given()
    const odd = { kind: 'body', text: '{"something": "else"}', match: { operationId: 'listNamespaces' } } as const
    step.simulator.fault({ ...odd, skip: 1 })
    const { outputs } = await step.main('preview', INPUTS)
    expect([outputs.outcome, hosts(step).includes('pr-7.example.com')]).toEqual(['changed', true])
  })

  it('updates what a push has changed', async () => {
    const { step } = await given({ action: 'synchronize' })
    await step.main('preview', INPUTS)
    const { outputs } = await step.main('preview', { ...INPUTS, variables: 'TAG=v2' })
    expect(outputs.outcome).toBe('changed')
    const found = step.simulator.world.services.find(({ name }) => name === 'web-pr7')
    expect(found?.containers[0]?.imagePath).toBe('hub.c.163.com/admin/web:v2')
  })

  it('says in a dry run what it would do', async () => {
    const { step, github: ledger } = await given()
    const { outputs, summary } = await step.main('preview', { ...INPUTS, dry_run: 'true' })
    expect(outputs).toMatchObject({ outcome: 'planned', deployment_id: '' })
    expect(summary).toContain('web-pr7')
    expect(step.changesSent()).toEqual([])
    expect(ledger.deployments).toEqual([])
  })

  it('needs no load balancer', async () => {
    const { step } = await given()
    const { lb_name: _, listener_name: __, host: ___, ...without } = INPUTS
    expect((await step.main('preview', without)).outputs).toMatchObject({ outcome: 'changed', url: '' })
  })

  it.each([
    ['gives it another image', (world: World) => imageOf(world, 'hub.c.163.com/admin/web:v2'), /has since reverted it/],
    ['deletes it', (world: World) => void removeOf(world), /has since been deleted/],
    ['lets it fail', (world: World) => statusOf(world, 'update_fail'), /web-pr7/],
  ])('fails where somebody else %s while the rule is watched', async (_, meddle, message) => {
    let meddled = false
    const { step } = await given({
      onSleep: () => {
        if (meddled || !hosts(step).includes('pr-7.example.com')) return
        meddled = true
        meddle(step.simulator.world)
      },
    })
    const { outputs, summary } = await step.main('preview', INPUTS)
    expect(meddled).toBe(true)
    expect(outputs.outcome).toBe('failed')
    expect(summary).toMatch(message)
  })

  it('writes its rule again where somebody has overwritten it while its services changed', async () => {
    const world = seededWorld()
    withPreview(world, 7)
    let overwritten = false
    const { step } = await given({
      world,
      onSleep: () => {
        const [listener] = step.simulator.world.loadBalancers.find(({ name }) => name === 'mylb')?.listeners ?? []
        if (overwritten || listener === undefined) return
        overwritten = true
        listener.clusters = listener.clusters.filter(({ serverName }) => serverName !== 'pr-7.example.com')
      },
    })
    const { outputs } = await step.main('preview', { ...INPUTS, variables: 'TAG=v2' })
    expect([overwritten, outputs.outcome]).toEqual([true, 'changed'])
    expect(hosts(step)).toContain('pr-7.example.com')
  })

  it('waits for a rule that an earlier run has written, and that is not yet in force', async () => {
    const { step } = await given()
    await step.main('preview', INPUTS)
    const balancer = step.simulator.world.loadBalancers.find(({ name }) => name === 'mylb')
    const endsAt = step.clock.now() + 20_000
    const words = { status: 'UPDATING', endStatus: 'WORKING', showsAt: 0, appliesAt: endsAt, endsAt }
    Object.assign(balancer ?? {}, { pending: { ...words, becomes: {}, deletes: false } })
    expect((await step.main('preview', INPUTS)).outputs.outcome).toBe('unchanged')
    expect(step.clock.now()).toBeGreaterThanOrEqual(endsAt)
    expect(balancer?.status).toBe('WORKING')
  })

  it('records a failure as one', async () => {
    const { step, github: ledger } = await given()
    step.simulator.fault({ kind: 'fail_next_change' })
    expect((await step.main('preview', INPUTS)).outputs.outcome).toBe('failed')
    expect(ledger.deployments[0]?.statuses[0]).toMatchObject({ state: 'failure' })
    expect(hosts(step)).not.toContain('pr-7.example.com')
  })
})

describe('preview of a pull request that is closed', () => {
  it('takes away what carries its number, and nothing else', async () => {
    const { step, github: ledger } = await given({ action: 'opened' })
    const before = [names(step), volumes(step), hosts(step)]
    await step.main('preview', INPUTS)
    const { outputs } = await step.main('preview', { ...INPUTS, operation: 'down', variables: '' })
    expect(outputs).toMatchObject({ outcome: 'changed', operation: 'down' })
    expect(JSON.parse(outputs.removed ?? '')).toEqual(
      expect.arrayContaining([
        { kind: 'service', name: 'web-pr7' },
        { kind: 'service', name: 'db-pr7' },
        { kind: 'volume', name: 'data-pr7' },
      ]),
    )
    expect([names(step), volumes(step), hosts(step)]).toEqual(before)
    expect(ledger.deployments[0]?.statuses[0]).toMatchObject({ state: 'inactive' })
  })

  it('needs no variables, and says where nothing is left', async () => {
    const { step } = await given({ action: 'closed' })
    const { variables: _, ...without } = INPUTS
    const { outputs, log } = await step.main('preview', without)
    expect(outputs).toMatchObject({ outcome: 'unchanged', operation: 'down', removed: '[]' })
    expect(log).toContain('Nothing carries the number of pull request 7.')
    expect(step.changesSent()).toEqual([])
  })

  it.each<[string, Fault]>([
    ['an empty list', { kind: 'empty_list', match: { operationId: 'listServices' } }],
    ['a service that is said not to exist', { kind: 'status', status: 404, code: 4040141, match: { path: '/60' } }],
  ])('does not believe one odd answer: %s', async (_, fault) => {
    const world = seededWorld()
    withPreview(world, 7)
    const { id } = world.services.find(({ name }) => name === 'web-pr7') ?? {}
    const { step } = await given({ action: 'closed', world })
    const match = fault.kind === 'status' ? { path: new RegExp(`/microservices/${id}$`) } : fault.match
    step.simulator.fault({ ...fault, ...(match ? { match } : {}) })
    expect((await step.main('preview', INPUTS)).outputs.outcome).toBe('changed')
    expect(names(step)).not.toContain('web-pr7')
    expect(hosts(step)).not.toContain('pr-7.example.com')
  })

  it('leaves those of other pull requests', async () => {
    const world = seededWorld()
    for (const number of [7, 77]) withPreview(world, number)
    const { step } = await given({ action: 'closed', world })
    await step.main('preview', INPUTS)
    expect(names(step)).toContain('web-pr77')
    expect(names(step)).not.toContain('web-pr7')
    expect(volumes(step)).toContain('data-pr77')
    expect(hosts(step)).toContain('pr-77.example.com')
    expect(hosts(step)).not.toContain('pr-7.example.com')
  })
})

describe('a sweep', () => {
  const day = 24 * 3_600_000
  const ago = (ms: number) => new Date(Date.now() - ms).toISOString()
  const sweeping = async (pulls: Readonly<Record<string, Pull | number>>, numbers: readonly number[]) => {
    const world = seededWorld()
    for (const number of numbers) withPreview(world, number)
    const ledger = await github(pulls)
    const { step } = await given({ world, github: ledger, env: { GITHUB_EVENT_NAME: 'schedule' } })
    return { step, ledger }
  }

  it('takes away those of closed pull requests and of forgotten ones, and keeps the others', async () => {
    const pulls = {
      1: { state: 'closed', updated_at: ago(60_000) },
      2: { state: 'open', updated_at: ago(60_000) },
      3: { state: 'open', updated_at: ago(4 * day) },
      4: { state: 'open', updated_at: ago(4 * day) },
    }
    const { step, ledger } = await sweeping(pulls, [1, 2, 3, 4, 5])
    // It was deployed after the pull request was last updated.
    ledger.add({ fengchao_preview: 4 }, { environment: 'preview' })
    const plan = await step.main('preview', { ...INPUTS, dry_run: 'true' })
    expect(plan.summary).toContain('2 previews would be removed, 3 kept.')
    expect(step.changesSent()).toEqual([])
    const { outputs, log, summary } = await step.main('preview', INPUTS)
    expect(outputs).toMatchObject({ outcome: 'changed', operation: 'sweep' })
    expect(summary).toContain('2 previews removed, 3 kept.')
    expect(names(step).filter((name) => name.startsWith('web-pr'))).toEqual(['web-pr2', 'web-pr4', 'web-pr5'])
    expect(hosts(step)).toEqual(expect.arrayContaining(['pr-2.example.com', 'pr-4.example.com', 'pr-5.example.com']))
    expect(log).toContain('Kept: GitHub does not know pull request 5 in this repository.')
  })

  it('is timed out where only the time was missing, and failed where anything else was', async () => {
    const closed = { state: 'closed', updated_at: ago(60_000) }
    const stuck: Fault = { kind: 'stuck', match: { operationId: 'deleteService' } }
    const late = await sweeping({ 1: closed }, [1])
    late.step.simulator.fault(stuck)
    expect((await late.step.main('preview', { ...INPUTS, timeout: '2m' })).outputs.outcome).toBe('timed_out')
    const both = await sweeping({ 1: closed, 2: closed }, [1, 2])
    both.step.simulator.fault({ kind: 'fail_next_change', match: { operationId: 'deleteService' } })
    both.step.simulator.fault(stuck)
    expect((await both.step.main('preview', { ...INPUTS, timeout: '2m' })).outputs.outcome).toBe('failed')
  })

  it.each([500, 403])('deletes nothing where GitHub answers with %d', async (status) => {
    const { step } = await sweeping({ 1: { state: 'closed', updated_at: ago(60_000) }, 2: status }, [1, 2])
    const { outputs, summary } = await step.main('preview', INPUTS)
    expect(outputs.outcome).toBe('failed')
    expect(summary).toContain('GitHub does not say which pull requests are open')
    expect(step.changesSent()).toEqual([])
  })

  it('finds a preview that one odd answer hides', async () => {
    const { step } = await sweeping({ 1: { state: 'closed', updated_at: ago(60_000) } }, [1])
    step.simulator.fault({ kind: 'body', text: '{"something": "else"}', match: { operationId: 'listNamespaces' } })
    expect((await step.main('preview', INPUTS)).outputs.outcome).toBe('changed')
    expect(names(step)).not.toContain('web-pr1')
  })

  it('does nothing where there is no preview', async () => {
    const { step } = await sweeping({}, [])
    expect((await step.main('preview', INPUTS)).outputs.outcome).toBe('unchanged')
  })
})

describe('preview', () => {
  const noKeys = { FENGCHAO_APP_KEY: undefined, FENGCHAO_APP_SECRET: undefined }

  it('of a fork, which has no secrets, does nothing and points at rehearse', async () => {
    const { step } = await given({ from: 'somebody/app', env: noKeys })
    const { outputs, log } = await step.main('preview', INPUTS)
    expect(outputs).toMatchObject({ outcome: 'unchanged', operation: 'up' })
    expect(log.join('\n')).toContain('rehearse shows its deployment without any')
    expect(step.operations()).toEqual([])
  })

  it('does nothing at other actions of a pull request', async () => {
    const { step } = await given({ action: 'labeled', env: noKeys })
    expect((await step.main('preview', INPUTS)).outputs).toMatchObject({ outcome: 'unchanged', operation: 'none' })
    expect(step.operations()).toEqual([])
  })

  it.each([
    [{}, { GITHUB_EVENT_NAME: 'pull_request_target' }, 'Input operation cannot be used with pull_request_target'],
    [{}, { GITHUB_EVENT_NAME: 'push' }, 'Input operation is required for the event push'],
    [{ operation: 'down' }, { GITHUB_EVENT_NAME: 'workflow_dispatch' }, 'Input number is required here'],
    [{ host: 'pr.example.com' }, {}, 'Input host must contain ${PR}'],
    [{ host: '' }, {}, 'Input host is required together with lb_name'],
    [{ variables: 'PR=1' }, {}, 'Input variables must not set PR'],
  ])('refuses %j', async (inputs, env, message) => {
    const { step } = await given({ env })
    const { error } = await step.run(preview, { ...INPUTS, ...inputs })
    expect(String(error)).toContain(message)
    expect(step.operations()).toEqual([])
  })

  it.each([
    [
      'a service without the number',
      'namespace: my-ev-admin\nservices: [{ service_name: web }]\n',
      /needs \$\{PR\} in its name.*: web\./,
    ],
    ['no service', 'namespace: my-ev-admin\n', /declares no service/],
    ['nothing in it', '# later\n', /line 1/],
    ['no YAML', 'namespace: my-ev-admin\nservices:\n  - { service_name: web-pr${PR}, replicas: 2 }\n', /line 3/],
    ['something to delete', `${FILE}absent: { services: [shop] }\n`, /take absent out/],
    [
      'other variables in a name',
      FILE.replace('web-pr', 'web-${X}-pr'),
      /other variables than PR.*web-\$\{X\}-pr\$\{PR\}/,
    ],
  ])('refuses a file with %s', async (_, text, message) => {
    const { step } = await given({ files: { 'preview.yml': text } })
    const { ending } = await step.run(preview, INPUTS)
    expect(ending?.message).toMatch(message)
    expect(step.changesSent()).toEqual([])
  })

  it('refuses a listener that is not there, or has no rule but those of previews', async () => {
    const { step } = await given()
    const missing = await step.run(preview, { ...INPUTS, listener_name: 'none' })
    expect(missing.ending?.message).toContain('does not exist')
    const listener = step.simulator.world.loadBalancers.find(({ name }) => name === 'mylb')?.listeners[0]
    for (const rule of listener?.clusters ?? []) rule.serverName = 'pr-9.example.com'
    const alone = await step.run(preview, INPUTS)
    expect(alone.ending?.message).toContain('has no rule besides those of previews')
    expect(step.changesSent()).toEqual([])
  })
})
