import { describe, expect, it, onTestFinished } from 'vitest'
import { builtTags } from '../../simulator/index.ts'
import { rollback } from '../../src/actions/rollback.ts'
import { speak } from '../../src/messages/message.ts'
import { type GithubLedger, serveGithubLedger } from '../../testing/servers/github-ledger.ts'
import { serveStatuses } from '../../testing/servers/web-server.ts'
import { refusedBy } from './refusal.ts'
import { given, image, production, runs, threeDeployments, webRan } from './rollback/fixture.ts'

describe('the rules of rollback', () => {
  it.each([
    [{}, 'Input environment is required'],
    [{ ...production, to: 'a b' }, 'Input to must be previous, the id of a GitHub deployment or a tag; got "a b"'],
    [{ ...production, namespace: 'my-ev' }, 'Input service_name is required'],
    [{ ...production, min_ready_seconds: '0' }, 'Input min_ready_seconds must be a whole number from 1 to 600'],
    [{ ...production, wait: 'false', health_check_url: 'http://a' }, 'Input health_check_url requires wait: true'],
  ])('refuse %j', refusedBy(rollback))
})

describe('rollback', () => {
  it('goes back to the deployment before the one that runs, and records that', async () => {
    const { step, github } = await given(threeDeployments)
    const { outputs, summary, log, exitCode } = await step.main('rollback', production)
    expect(outputs).toMatchObject({
      ...{ outcome: 'changed', service_id: '50883', service_name: 'web', namespace: 'my-ev-admin' },
      ...{ image_path: image('v2'), previous_image_path: image('v3'), status: 'update_succ', changed: 'true' },
      ...{ rolled_back: 'false', services: '', deployment_id: '104' },
    })
    expect(exitCode).toBe(0)
    expect(runs(step)).toBe(image('v2'))
    expect(log).toContain(`Going back to GitHub deployment 102 of production (commit 0000000): ${image('v2')}.`)
    expect(summary).toContain('Going back to GitHub deployment 102 of production')
    const [made] = github.deployments
    expect(made).toMatchObject({
      ...{ id: 104, environment: 'production', sha: '102'.padStart(40, '0') },
      payload: { ...webRan('v2', 'v3'), rollback_of: 102 },
      statuses: [{ state: 'success' }, { state: 'in_progress' }],
    })
  })

  it('goes further back each time, until there is nothing older', async () => {
    const { step } = await given(threeDeployments)
    await step.main('rollback', production)
    const second = await step.main('rollback', production)
    expect(second.outputs).toMatchObject({ outcome: 'changed', image_path: image('v1') })
    const third = await step.main('rollback', production)
    expect(third.outputs.outcome).toBe('failed')
    expect(third.summary).toContain('is older than what runs now')
    expect(runs(step)).toBe(image('v1'))
  })

  it.each([
    ['the id of a deployment', '101', 'v1'],
    ['a tag', 'v1', 'v1'],
    ['a tag of digits, where no deployment has that id', '4711', '4711'],
  ])('goes back to %s', async (_, to, tag) => {
    const { step, github } = await given((ledger) => {
      ledger.add(webRan('4711'))
      Object.assign(ledger.deployments[0] ?? {}, { id: 90 })
      ledger.add(webRan('v1'), { id: 101 })
      ledger.add(webRan('v2', 'v1'))
      ledger.add(webRan('v3', 'v2'))
    })
    step.simulator.world.repositories.find(({ name }) => name === 'web')?.tags.push(...builtTags('4711'))
    const { outputs } = await step.main('rollback', { ...production, to })
    expect(outputs).toMatchObject({ outcome: 'changed', image_path: image(tag) })
    expect(github.deployments[0]?.payload).toHaveProperty('rollback_of', tag === 'v1' ? 101 : 90)
  })

  it('goes back to a tag that only a replaced image had', async () => {
    const { step } = await given(({ add }) => add(webRan('v3', 'v2')))
    const { outputs, log } = await step.main('rollback', { ...production, to: 'v2' })
    expect(outputs).toMatchObject({ outcome: 'changed', image_path: image('v2') })
    expect(log).toContain(`Going back to what GitHub deployment 101 of production replaced: ${image('v2')}.`)
  })

  it('restores the newest deployment where somebody changed the image by hand', async () => {
    const { step } = await given(threeDeployments, { web: 'v4' })
    const { outputs, log, summary, exitCode } = await step.main('rollback', production)
    expect(outputs).toMatchObject({ outcome: 'changed', image_path: image('v3'), previous_image_path: image('v4') })
    expect(exitCode).toBe(0)
    const warning = `Service web (50883) runs ${image('v4')}, which no GitHub deployment of production rolled out: it was changed by hand, or by a step that records no deployment. The rollback replaces it all the same.`
    expect(log).toContain(`::warning::${warning}`)
    expect(summary).toContain(warning)
  })

  it('says in Chinese too that somebody changed the image by hand', async () => {
    speak('zh')
    onTestFinished(() => speak('en'))
    const { step } = await given(threeDeployments, { web: 'v4' })
    const { summary } = await step.main('rollback', { ...production, language: 'zh', dry_run: 'true' })
    expect(summary).toContain(
      `服务 web (50883) 正在运行 ${image('v4')}，而 production 的 GitHub 部署都没有更新到该镜像：它是手动更改的，或由不记录部署的步骤更改的。回退仍会将其替换。`,
    )
  })

  it('warns of nothing that a deployment rolled out, even one that failed', async () => {
    const { step } = await given((ledger) => {
      threeDeployments(ledger)
      ledger.add(webRan('v4', 'v3'), { state: 'failure' })
    })
    step.simulator.world.foreignImageUpdate(50883, 'web', image('v4'))
    const { outputs, log } = await step.main('rollback', production)
    expect(outputs).toMatchObject({ image_path: image('v3'), previous_image_path: image('v4') })
    expect(log.filter((line) => line.startsWith('::warning::'))).toEqual([])
  })

  it('warns of nothing by hand that it leaves as it is', async () => {
    const { step } = await given(({ add }) => add(webRan('v3', 'v2')))
    step.simulator.world.foreignImageUpdate(50883, 'web', image('v2'))
    const { outputs, log } = await step.main('rollback', { ...production, to: 'v2' })
    expect(outputs.outcome).toBe('unchanged')
    expect(log.filter((line) => line.startsWith('::warning::'))).toEqual([])
  })

  it('does and records nothing where that runs already', async () => {
    const { step, github } = await given(threeDeployments)
    const { outputs } = await step.main('rollback', { ...production, to: 'v3' })
    expect(outputs).toMatchObject({ outcome: 'unchanged', changed: 'false', deployment_id: '' })
    expect(github.deployments).toHaveLength(3)
    expect(step.changesSent()).toEqual([])
  })

  it('is finished by the next run where its step was cut off, and only then goes further back', async () => {
    const { step, github } = await given((ledger) => {
      threeDeployments(ledger)
      ledger.add({ ...webRan('v2', 'v3'), rollback_of: 102 }, { state: 'in_progress' })
    })
    step.simulator.world.foreignImageUpdate(50883, 'web', image('v2'))
    const planned = await step.main('rollback', { ...production, dry_run: 'true' })
    expect(planned.outputs).toMatchObject({ outcome: 'unchanged', deployment_id: '' })
    expect(github.deployments[0]?.statuses).toMatchObject([{ state: 'in_progress' }])
    const { outputs, log } = await step.main('rollback', production)
    expect(outputs).toMatchObject({ outcome: 'unchanged', image_path: image('v2'), deployment_id: '104' })
    expect(log).toContain(
      `Finishing the rollback of GitHub deployment 104 of production, which did not complete: ${image('v2')}.`,
    )
    expect(github.deployments).toHaveLength(4)
    expect(github.deployments[0]?.statuses[0]).toMatchObject({ state: 'success' })
    expect(step.changesSent()).toEqual([])
    expect((await step.main('rollback', production)).outputs).toMatchObject({ image_path: image('v1') })
  })

  it('that was cut off is finished by one to the same deployment too', async () => {
    const { step, github } = await given((ledger) => {
      threeDeployments(ledger)
      ledger.add({ ...webRan('v2', 'v3'), rollback_of: 102 }, { state: 'inactive' })
    })
    step.simulator.world.foreignImageUpdate(50883, 'web', image('v2'))
    await step.main('rollback', { ...production, to: 'v1', dry_run: 'true' })
    expect(github.deployments[0]?.statuses[0]).toMatchObject({ state: 'inactive' })
    const { outputs } = await step.main('rollback', { ...production, to: '102' })
    expect(outputs).toMatchObject({ outcome: 'unchanged', deployment_id: '104' })
    expect(github.deployments[0]?.statuses[0]).toMatchObject({ state: 'success' })
  })

  it('goes on where GitHub does not say which address the environment had', async () => {
    const github = await serveGithubLedger({
      answer: ({ path }) => (path.includes('/102/statuses') ? { status: 403, json: { message: 'no' } } : 'own'),
    })
    const tell = (ledger: GithubLedger) => {
      threeDeployments(ledger)
      ledger.add({ ...webRan('v2', 'v3'), rollback_of: 102 }, { state: 'in_progress' })
    }
    const { step } = await given(tell, { github })
    expect((await step.main('rollback', production)).outputs).toMatchObject({
      outcome: 'changed',
      image_path: image('v2'),
    })
  })

  it('warns where GitHub does not take that it was finished', async () => {
    const github = await serveGithubLedger({
      answer: ({ method }) => (method === 'GET' ? 'own' : { status: 403, json: { message: 'no' } }),
    })
    const { step } = await given(
      (ledger) => {
        threeDeployments(ledger)
        ledger.add({ ...webRan('v2', 'v3'), rollback_of: 102 }, { state: 'in_progress' })
      },
      { github },
    )
    step.simulator.world.foreignImageUpdate(50883, 'web', image('v2'))
    const { outputs, log } = await step.main('rollback', production)
    expect(outputs.outcome).toBe('unchanged')
    expect(log.join('\n')).toMatch(/::warning::GitHub deployment 104 in production could not be marked as success: /)
  })

  it('says in a dry run what it would go back to', async () => {
    const { step, github } = await given(threeDeployments)
    const inputs = { ...production, dry_run: 'true', health_check_url: 'http://127.0.0.1:1' }
    const { outputs, summary } = await step.main('rollback', inputs)
    expect(outputs).toMatchObject({ outcome: 'planned', image_path: image('v3'), deployment_id: '' })
    expect(summary).toContain(image('v2'))
    expect(github.deployments).toHaveLength(3)
    expect(step.changesSent()).toEqual([])
  })

  it('shows the address that the deployment had', async () => {
    const { step, github } = await given(threeDeployments)
    github.deployments[1]?.statuses.push({ state: 'in_progress' })
    Object.assign(github.deployments[1]?.statuses[1] ?? {}, { environment_url: 'https://shop.example/' })
    const { reports } = await step.run(rollback, production)
    expect(reports.flatMap(({ links = [] }) => links)).toEqual([
      { text: 'https://shop.example/', url: 'https://shop.example/' },
    ])
    expect(github.deployments[0]?.statuses[0]).toMatchObject({ environment_url: 'https://shop.example/' })
  })

  it('only starts it where wait is false', async () => {
    const { step, github } = await given(threeDeployments)
    const { outputs } = await step.main('rollback', { ...production, wait: 'false' })
    expect(outputs.outcome).toBe('started')
    expect(github.deployments[0]?.statuses[0]).toMatchObject({ state: 'inactive' })
  })
})

describe('a rollback that fails', () => {
  it('in its rollout is rolled back like any other, and recorded as a failure', async () => {
    const { step, github } = await given(threeDeployments)
    step.simulator.fault({ kind: 'fail_next_change' })
    const { outputs } = await step.main('rollback', production)
    expect(outputs).toMatchObject({ outcome: 'failed', image_path: image('v3'), rolled_back: 'true' })
    expect(runs(step)).toBe(image('v3'))
    expect(github.deployments[0]?.statuses[0]).toMatchObject({ state: 'failure' })
  })

  it('in its probe is rolled back as well', async () => {
    const { step } = await given(threeDeployments)
    const server = await serveStatuses(503)
    onTestFinished(server.close)
    const inputs = { ...production, health_check_url: server.url, health_check_timeout: '20s' }
    const { outputs, summary } = await step.main('rollback', inputs)
    expect(outputs).toMatchObject({ outcome: 'failed', image_path: image('v3'), rolled_back: 'true' })
    expect(summary).toContain('did not pass within 20 s')
  })

  it('is no target for the next one', async () => {
    const { step } = await given(threeDeployments)
    step.simulator.fault({ kind: 'fail_next_change' })
    await step.main('rollback', production)
    expect((await step.main('rollback', production)).outputs).toMatchObject({ image_path: image('v2') })
  })
})

/** What GitHub has, and what the step says of it. */
const refusals: readonly [string, (github: GithubLedger) => void, Readonly<Record<string, string>>, RegExp][] = [
  ['there is no deployment', () => {}, {}, /GitHub has no deployment of the environment production/],
  [
    'all are of another environment',
    ({ add }) => add(webRan('v2'), { environment: 'staging' }),
    {},
    /no deployment of the environment/,
  ],
  ['none has a payload', ({ add }) => add({}), {}, /GitHub has 1 deployment of production, but none has a payload/],
  [
    'none succeeded',
    ({ add }) => add(webRan('v2'), { state: 'failure' }),
    {},
    /Of 1 GitHub deployment of production, none ended in success/,
  ],
  ['none has ended', ({ add }) => add(webRan('v2'), { state: 'in_progress' }), {}, /none ended in success/],
  ['none was ever told', ({ add }) => add(webRan('v2'), { state: '' }), {}, /none ended in success/],
  [
    'none is older',
    ({ add }) => add(webRan('v3')),
    {},
    /No GitHub deployment of production is older than what runs now \(.*:v3\)/,
  ],
  [
    'the one that is named has no payload',
    ({ add }) => [add(webRan('v1')), add('text')],
    { to: '102' },
    /deployment 102 of production has no payload/,
  ],
  [
    'the one that is named failed',
    ({ add }) => [add(webRan('v1')), add(webRan('v2'), { state: 'failure' })],
    { to: '102' },
    /deployment 102 of production did not end in success/,
  ],
  [
    'the tag never ran',
    threeDeployments,
    { to: 'v9' },
    /production has no GitHub deployment v9, and none .* ran an image with the tag v9/,
  ],
  [
    'the tag only failed',
    ({ add }) => [add(webRan('v1')), add(webRan('v2'), { state: 'failure' })],
    { to: 'v2' },
    /none that ended in success ran an image with the tag v2/,
  ],
  [
    'the service was never deployed',
    threeDeployments,
    { namespace: 'my-ev', service_name: 'api' },
    /No GitHub deployment of production .* contains Service api \(60500\)/,
  ],
  [
    'the deployment does not contain the service',
    threeDeployments,
    { namespace: 'my-ev', service_name: 'api', to: '101' },
    /deployment 101 of production does not contain Service api/,
  ],
  [
    'the image was pruned',
    ({ add }) => [add(webRan('v0')), add(webRan('v3', 'v0'))],
    {},
    /:v0 cannot be rolled out again: its repository no longer has this tag/,
  ],
]

describe('a rollback is refused, and says why, where', () => {
  it.each(refusals)('%s', async (_, tell, inputs, message) => {
    const { step, github } = await given((ledger) => void tell(ledger))
    const before = github.deployments.length
    const { outcome, ending } = await step.run(rollback, { ...production, ...inputs })
    expect(outcome).toBe('failed')
    expect(ending?.message).toMatch(message)
    expect(ending?.hint).toMatch(/\.$/)
    expect(ending?.unexpected).toBe(false)
    expect(step.changesSent()).toEqual([])
    expect(github.deployments).toHaveLength(before)
  })

  it('the tag is being built again', async () => {
    const { step } = await given(threeDeployments)
    const web = step.simulator.world.repositories.find(({ name }) => name === 'web')
    for (const tag of web?.tags ?? []) if (tag.name === 'v2') tag.status = 1
    const { ending } = await step.run(rollback, production)
    expect(ending?.message).toMatch(/:v2 is no longer what ran: its tag has been built again since/)
  })

  it('what ran is named by its content', async () => {
    const { step } = await given(({ add }) => {
      add(webRan(`v1@sha256:${'0'.repeat(64)}`))
      add(webRan('v3'))
    })
    const { ending } = await step.run(rollback, production)
    expect(ending?.message).toMatch(/is named by a digest/)
  })

  it('the service no longer exists', async () => {
    const { step } = await given(threeDeployments)
    step.simulator.world.deleteService(50883)
    const { ending } = await step.run(rollback, production)
    expect(ending?.message).toMatch(/contains the service web of namespace my-ev-admin, which no longer exists/)
  })

  it('the service no longer has the container', async () => {
    const { step } = await given(threeDeployments)
    for (const { id, containers } of step.simulator.world.services)
      if (id === 50883 && containers[0]) containers[0].name = 'other'
    const { ending } = await step.run(rollback, { ...production, to: '102' })
    expect(ending?.message).toBe('Service web (50883) no longer has the containers that the deployment names: web.')
  })

  it.each([
    [403, { message: 'Resource not accessible by integration' }, /cannot be read: .*permissions: deployments: write/],
    [500, {}, /The GitHub deployments of production cannot be read/],
  ])('GitHub answers with %d', async (status, json, message) => {
    const github = await serveGithubLedger({ answer: () => ({ status, json }) })
    const { step } = await given(() => {}, { github })
    const { outcome, ending } = await step.run(rollback, production)
    expect(outcome).toBe('failed')
    expect(ending?.message).toMatch(message)
    expect(ending?.unexpected).toBe(false)
    expect(step.changesSent()).toEqual([])
  })

  it('there is no token', async () => {
    const { step } = await given(threeDeployments)
    const { ending } = await step.run(rollback, { environment: 'production' })
    expect(ending?.message).toBe(
      'The GitHub deployments of production cannot be read: there is no github_token. Nothing was changed.',
    )
  })

  it('somebody else’s change came since', async () => {
    let foreign = 0
    const { step, github } = await given(threeDeployments, {
      onRequest: ({ operationId }) => {
        if (operationId !== 'getRepository') return
        foreign += 1
        step.simulator.world.foreignImageUpdate(50883, 'web', image('v4'))
      },
    })
    const { outcome, outputs, error, ending } = await step.run(rollback, production)
    expect(foreign).toBe(1)
    expect(outcome).toBe('failed')
    expect(error).toMatchObject({ ending: 'superseded' })
    expect(ending?.message).toBe(
      `Service web (50883) has been changed by somebody else since this step looked at it: it runs ${image('v4')} now. Nothing was sent.`,
    )
    expect(outputs).not.toHaveProperty('deployment_id')
    expect(outputs.changed).not.toBe(true)
    expect(github.deployments).toHaveLength(3)
    expect(step.changesSent()).toEqual([])
    expect(runs(step)).toBe(image('v4'))
  })
})

/** What a fleet of web and api records. */
