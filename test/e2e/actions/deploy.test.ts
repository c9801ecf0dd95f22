import { describe, expect } from 'vitest'
import { type Fixture, it, type TestEnvironment } from '../../../testing/fixture.ts'

const v1 = 'hub.c.163.com/admin/web:v1'
const v2 = 'hub.c.163.com/admin/web:v2'
const built = 'hub.c.163.com/admin/web:0123456789ab-65885b01'
const web = { service_id: '50883', min_ready_seconds: '1' }
const building = { ...web, repo_name: 'web' }

const withDockerfile = (environment: TestEnvironment) => ({
  workspace: environment.workspace({ Dockerfile: 'FROM ubuntu\n' }),
})
const sent = (fixture: Fixture) => fixture.changes().map(({ operationId }) => operationId)
const imageOf = (fixture: Fixture) => fixture.service(50883).containers[0]?.imagePath

describe.concurrent('deploy', () => {
  it('builds, rolls out, scales and probes, and turns green when all of it is there', async ({ environment }) => {
    const fixture = await environment.fixture()
    const site = await environment.serveStatuses(200, 503, 200, 204, 206)
    const { outputs, log, summary } = await fixture.run(
      'deploy',
      { ...building, replicas: '3', health_check_url: `${site.url}/health` },
      withDockerfile(environment),
    )
    expect(outputs).toMatchObject({
      service_id: '50883',
      service_name: 'web',
      namespace: 'my-ev-admin',
      image_path: built,
      previous_image_path: v1,
      download_url: built,
      tag: '0123456789ab-65885b01',
      built: 'true',
      status: 'resize_succ',
      replicas: '3',
      changed: 'true',
      rolled_back: 'false',
      url: `${site.url}/health`,
      deployment_id: '',
      outcome: 'changed',
    })
    expect(sent(fixture)).toEqual(['buildImage', 'updateServiceImage', 'scaleService'])
    expect(fixture.service(50883)).toMatchObject({ replicas: 3, status: 'resize_succ' })
    expect(imageOf(fixture)).toBe(built)
    expect(site.requests.map(({ path }) => path)).toEqual(Array(5).fill('/health'))
    expect(site.requests[0]?.headers).not.toHaveProperty('authorization')
    expect(log).toContain('HTTP 503')
    for (const phase of ['Building', 'Rolling out', 'Scaling', 'Probing']) expect(summary).toContain(`  ${phase} :00:0`)
    expect(summary).toContain(`](${site.url}/health)`)
  })

  it('rolls out the image that is given, and builds none', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { outputs } = await fixture.run('deploy', { ...web, image_path: v2 })
    expect(outputs).toMatchObject({
      image_path: v2,
      previous_image_path: v1,
      download_url: v2,
      tag: 'v2',
      replicas: '2',
      outcome: 'changed',
    })
    expect(sent(fixture)).toEqual(['updateServiceImage'])
  })

  it('changes nothing where image and replicas are as asked', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { outputs } = await fixture.run('deploy', { ...web, image_path: v1, replicas: '2' })
    expect(outputs).toMatchObject({ image_path: v1, replicas: '2', changed: 'false', outcome: 'unchanged' })
    expect(sent(fixture)).toEqual([])
  })

  it('makes nothing twice when the job is run again', async ({ environment }) => {
    const fixture = await environment.fixture()
    await fixture.run('deploy', { ...building, replicas: '3' }, withDockerfile(environment))
    const { outputs } = await fixture.run('deploy', { ...building, replicas: '3' }, withDockerfile(environment))
    expect(outputs).toMatchObject({ outcome: 'unchanged', changed: 'false', image_path: built })
    expect(sent(fixture)).toEqual(['buildImage', 'updateServiceImage', 'scaleService'])
  })

  it('gets on with what an interrupted deploy left: the build is taken as it is', async ({ environment }) => {
    const fixture = await environment.fixture()
    await fixture.run('build-image', { repo_name: 'web' }, withDockerfile(environment))
    const { outputs } = await fixture.run('deploy', building, withDockerfile(environment))
    expect(outputs).toMatchObject({ outcome: 'changed', image_path: built })
    expect(sent(fixture)).toEqual(['buildImage', 'updateServiceImage'])
  })

  it('only rolls out and does not wait, where wait is false', async ({ environment }) => {
    const fixture = await environment.fixture()
    const { outputs } = await fixture.run('deploy', { ...web, image_path: v2, wait: 'false' })
    expect(outputs).toMatchObject({ outcome: 'started', changed: 'true', rolled_back: 'false' })
    expect(fixture.operations()).toEqual(['getService', 'updateServiceImage'])
  })

  it('says what it would do in a dry run, and sends, probes and records nothing', async ({ environment }) => {
    const fixture = await environment.fixture()
    const site = await environment.serveStatuses(200)
    const github = await environment.serveStatuses(201)
    const { outputs, summary } = await fixture.run(
      'deploy',
      { ...web, image_path: v2, replicas: '4', dry_run: 'true', health_check_url: site.url, environment: 'production' },
      { env: { GITHUB_API_URL: github.url } },
    )
    expect(outputs).toMatchObject({ outcome: 'planned', changed: 'false', deployment_id: '' })
    expect(sent(fixture)).toEqual([])
    expect([...site.requests, ...github.requests]).toEqual([])
    expect(summary).toContain(v2)
    expect(summary).toContain('| replicas | <code>2</code> | <code>4</code> |')
  })
})

describe.concurrent('a deploy that fails', () => {
  it('at the build rolls nothing out', async ({ environment }) => {
    const fixture = await environment.fixture()
    fixture.simulator.fault({ kind: 'fail_next_change', resource: 'build' })
    const { outputs, annotations } = await fixture.run(
      'deploy',
      { ...building, replicas: '3' },
      withDockerfile(environment),
    )
    expect(outputs).toMatchObject({ outcome: 'failed', rolled_back: 'false', status: 'build_fail' })
    expect(annotations[0]?.message).toContain('Find it in the console')
    expect(sent(fixture)).toEqual(['buildImage'])
    expect(imageOf(fixture)).toBe(v1)
  })

  it('at the rollout puts the old image back, and neither scales nor probes', async ({ environment }) => {
    const fixture = await environment.fixture()
    const site = await environment.serveStatuses(200)
    fixture.simulator.fault({ kind: 'fail_next_change', resource: 'service' })
    const inputs = { ...web, image_path: v2, replicas: '4', health_check_url: site.url }
    const { outputs, summary } = await fixture.run('deploy', inputs)
    expect(outputs).toMatchObject({ outcome: 'failed', rolled_back: 'true', image_path: v1, previous_image_path: v1 })
    expect(sent(fixture)).toEqual(['updateServiceImage', 'updateServiceImage'])
    expect(fixture.service(50883).replicas).toBe(2)
    expect(imageOf(fixture)).toBe(v1)
    // Once before the rollout, to see whether it can be asked at all.
    expect(site.requests).toHaveLength(1)
    expect(summary).toContain('Rolling out :crit')
    expect(summary).toContain('Rolling back :00:0')
  })

  it('at the probe counts as a failed rollout and is put back', async ({ environment }) => {
    const fixture = await environment.fixture()
    const site = await environment.serveStatuses(200, 200, 200, 500)
    const inputs = { ...web, image_path: v2, health_check_url: site.url, health_check_timeout: '10s' }
    const { outputs, annotations } = await fixture.run('deploy', inputs)
    expect(outputs).toMatchObject({ outcome: 'failed', rolled_back: 'true', image_path: v1 })
    expect(annotations.at(-1)?.message).toContain('did not pass within')
    expect(annotations.at(-1)?.message).toContain('HTTP 500')
    expect(annotations.at(-1)?.message).toContain(`${v1} runs now`)
    expect(sent(fixture)).toEqual(['updateServiceImage', 'updateServiceImage'])
    expect(imageOf(fixture)).toBe(v1)
  })

  it('at the probe stays as it is where rollback is false', async ({ environment }) => {
    const fixture = await environment.fixture()
    const site = await environment.serveStatuses(404)
    const inputs = {
      ...web,
      image_path: v2,
      health_check_url: site.url,
      health_check_timeout: '6s',
      rollback: 'false',
    }
    const { outputs } = await fixture.run('deploy', { ...inputs, health_check_timeout: '6s' })
    expect(outputs).toMatchObject({ outcome: 'failed', rolled_back: 'false', image_path: v2 })
    expect(sent(fixture)).toEqual(['updateServiceImage'])
  })

  it('at the probe of what it did not change has nothing to put back', async ({ environment }) => {
    const fixture = await environment.fixture()
    const site = await environment.serveStatuses(500)
    const inputs = { ...web, image_path: v1, health_check_url: site.url, health_check_timeout: '6s' }
    const { outputs } = await fixture.run('deploy', inputs)
    expect(outputs).toMatchObject({ outcome: 'failed', rolled_back: 'false', image_path: v1, changed: 'false' })
    expect(sent(fixture)).toEqual([])
  })

  it('at the probe by a status that was not asked for', async ({ environment }) => {
    const fixture = await environment.fixture()
    const site = await environment.serveStatuses(200)
    const probing = { health_check_url: site.url, health_check_timeout: '20s' }
    const red = await fixture.run('deploy', { ...web, image_path: v1, ...probing, health_check_status: '201, 300-399' })
    expect(red.outputs.outcome).toBe('failed')
    const green = await fixture.run('deploy', { ...web, image_path: v1, ...probing, health_check_status: '201, 200' })
    expect(green.outputs.outcome).toBe('unchanged')
  })

  it.for([
    ['another repository', { repo_name: 'api' }, 'the build would go to admin/api'],
    ['a stateful service', { service_id: '51572' }, 'is stateful'],
    ['an unknown container', { container_name: 'worker' }, 'no container "worker"'],
    ['several containers and no name', { service_id: '50901' }, 'container_images|container_name'],
  ] as const)('for %s is refused before the build', async ([, inputs, message], { environment }) => {
    const fixture = await environment.fixture()
    const { outputs, annotations } = await fixture.run(
      'deploy',
      { ...building, ...inputs },
      withDockerfile(environment),
    )
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false' })
    expect(annotations[0]?.message).toMatch(new RegExp(message))
    expect(sent(fixture)).toEqual([])
  })
})
