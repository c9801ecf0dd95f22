import { describe, expect } from 'vitest'
import { it, type Scene, type Stage } from '../../../testing/fixture.ts'

const v1 = 'hub.c.163.com/admin/web:v1'
const v2 = 'hub.c.163.com/admin/web:v2'
const built = 'hub.c.163.com/admin/web:0123456789ab-65885b01'
const web = { service_id: '50883', min_ready_seconds: '1' }
const building = { ...web, repo_name: 'web' }

const withDockerfile = (stage: Stage) => ({ workspace: stage.workspace({ Dockerfile: 'FROM ubuntu\n' }) })
const sent = (scene: Scene) => scene.changes().map(({ operationId }) => operationId)
const imageOf = (scene: Scene) => scene.service(50883).containers[0]?.imagePath

describe.concurrent('deploy', () => {
  it('builds, rolls out, scales and probes, and turns green when all of it is there', async ({ stage }) => {
    const scene = await stage.scene()
    const site = await stage.answers(200, 503, 200, 204, 206)
    const { outputs, log, summary } = await scene.run(
      'deploy',
      { ...building, replicas: '3', health_check_url: `${site.url}/health` },
      withDockerfile(stage),
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
    expect(sent(scene)).toEqual(['buildImage', 'updateServiceImage', 'scaleService'])
    expect(scene.service(50883)).toMatchObject({ replicas: 3, status: 'resize_succ' })
    expect(imageOf(scene)).toBe(built)
    expect(site.requests.map(({ path }) => path)).toEqual(Array(5).fill('/health'))
    expect(site.requests[0]?.headers).not.toHaveProperty('authorization')
    expect(log).toContain('HTTP 503')
    for (const phase of ['Building', 'Rolling out', 'Scaling', 'Probing']) expect(summary).toContain(`  ${phase} :00:0`)
    expect(summary).toContain(`](${site.url}/health)`)
  })

  it('rolls out the image that is given, and builds none', async ({ stage }) => {
    const scene = await stage.scene()
    const { outputs } = await scene.run('deploy', { ...web, image_path: v2 })
    expect(outputs).toMatchObject({
      image_path: v2,
      previous_image_path: v1,
      download_url: v2,
      tag: 'v2',
      replicas: '2',
      outcome: 'changed',
    })
    expect(sent(scene)).toEqual(['updateServiceImage'])
  })

  it('changes nothing where image and replicas are as asked', async ({ stage }) => {
    const scene = await stage.scene()
    const { outputs } = await scene.run('deploy', { ...web, image_path: v1, replicas: '2' })
    expect(outputs).toMatchObject({ image_path: v1, replicas: '2', changed: 'false', outcome: 'unchanged' })
    expect(sent(scene)).toEqual([])
  })

  it('makes nothing twice when the job is run again', async ({ stage }) => {
    const scene = await stage.scene()
    await scene.run('deploy', { ...building, replicas: '3' }, withDockerfile(stage))
    const { outputs } = await scene.run('deploy', { ...building, replicas: '3' }, withDockerfile(stage))
    expect(outputs).toMatchObject({ outcome: 'unchanged', changed: 'false', image_path: built })
    expect(sent(scene)).toEqual(['buildImage', 'updateServiceImage', 'scaleService'])
  })

  it('gets on with what an interrupted deploy left: the build is taken as it is', async ({ stage }) => {
    const scene = await stage.scene()
    await scene.run('build-image', { repo_name: 'web' }, withDockerfile(stage))
    const { outputs } = await scene.run('deploy', building, withDockerfile(stage))
    expect(outputs).toMatchObject({ outcome: 'changed', image_path: built })
    expect(sent(scene)).toEqual(['buildImage', 'updateServiceImage'])
  })

  it('only rolls out and does not wait, where wait is false', async ({ stage }) => {
    const scene = await stage.scene()
    const { outputs } = await scene.run('deploy', { ...web, image_path: v2, wait: 'false' })
    expect(outputs).toMatchObject({ outcome: 'started', changed: 'true', rolled_back: 'false' })
    expect(scene.operations()).toEqual(['getService', 'updateServiceImage'])
  })

  it('says what it would do in a dry run, and sends, probes and records nothing', async ({ stage }) => {
    const scene = await stage.scene()
    const site = await stage.answers(200)
    const github = await stage.answers(201)
    const { outputs, summary } = await scene.run(
      'deploy',
      { ...web, image_path: v2, replicas: '4', dry_run: 'true', health_check_url: site.url, environment: 'production' },
      { env: { GITHUB_API_URL: github.url } },
    )
    expect(outputs).toMatchObject({ outcome: 'planned', changed: 'false', deployment_id: '' })
    expect(sent(scene)).toEqual([])
    expect([...site.requests, ...github.requests]).toEqual([])
    expect(summary).toContain(v2)
    expect(summary).toContain('| replicas | <code>2</code> | <code>4</code> |')
  })
})

describe.concurrent('a deploy that fails', () => {
  it('at the build rolls nothing out', async ({ stage }) => {
    const scene = await stage.scene()
    scene.simulator.fault({ kind: 'fail_next_change', resource: 'build' })
    const { outputs, annotations } = await scene.run('deploy', { ...building, replicas: '3' }, withDockerfile(stage))
    expect(outputs).toMatchObject({ outcome: 'failed', rolled_back: 'false', status: 'build_fail' })
    expect(annotations[0]?.message).toContain('Find it in the console')
    expect(sent(scene)).toEqual(['buildImage'])
    expect(imageOf(scene)).toBe(v1)
  })

  it('at the rollout puts the old image back, and neither scales nor probes', async ({ stage }) => {
    const scene = await stage.scene()
    const site = await stage.answers(200)
    scene.simulator.fault({ kind: 'fail_next_change', resource: 'service' })
    const inputs = { ...web, image_path: v2, replicas: '4', health_check_url: site.url }
    const { outputs, summary } = await scene.run('deploy', inputs)
    expect(outputs).toMatchObject({ outcome: 'failed', rolled_back: 'true', image_path: v1, previous_image_path: v1 })
    expect(sent(scene)).toEqual(['updateServiceImage', 'updateServiceImage'])
    expect(scene.service(50883).replicas).toBe(2)
    expect(imageOf(scene)).toBe(v1)
    // Once before the rollout, to see whether it can be asked at all.
    expect(site.requests).toHaveLength(1)
    expect(summary).toContain('Rolling out :crit')
    expect(summary).toContain('Rolling back :00:0')
  })

  it('at the probe counts as a failed rollout and is put back', async ({ stage }) => {
    const scene = await stage.scene()
    const site = await stage.answers(200, 200, 200, 500)
    const inputs = { ...web, image_path: v2, health_check_url: site.url, health_check_timeout: '10s' }
    const { outputs, annotations } = await scene.run('deploy', inputs)
    expect(outputs).toMatchObject({ outcome: 'failed', rolled_back: 'true', image_path: v1 })
    expect(annotations.at(-1)?.message).toContain('did not pass within')
    expect(annotations.at(-1)?.message).toContain('HTTP 500')
    expect(annotations.at(-1)?.message).toContain(`${v1} runs now`)
    expect(sent(scene)).toEqual(['updateServiceImage', 'updateServiceImage'])
    expect(imageOf(scene)).toBe(v1)
  })

  it('at the probe stays as it is where rollback is false', async ({ stage }) => {
    const scene = await stage.scene()
    const site = await stage.answers(404)
    const inputs = {
      ...web,
      image_path: v2,
      health_check_url: site.url,
      health_check_timeout: '6s',
      rollback: 'false',
    }
    const { outputs } = await scene.run('deploy', { ...inputs, health_check_timeout: '6s' })
    expect(outputs).toMatchObject({ outcome: 'failed', rolled_back: 'false', image_path: v2 })
    expect(sent(scene)).toEqual(['updateServiceImage'])
  })

  it('at the probe of what it did not change has nothing to put back', async ({ stage }) => {
    const scene = await stage.scene()
    const site = await stage.answers(500)
    const inputs = { ...web, image_path: v1, health_check_url: site.url, health_check_timeout: '6s' }
    const { outputs } = await scene.run('deploy', inputs)
    expect(outputs).toMatchObject({ outcome: 'failed', rolled_back: 'false', image_path: v1, changed: 'false' })
    expect(sent(scene)).toEqual([])
  })

  it('at the probe by a status that was not asked for', async ({ stage }) => {
    const scene = await stage.scene()
    const site = await stage.answers(200)
    const probing = { health_check_url: site.url, health_check_timeout: '20s' }
    const red = await scene.run('deploy', { ...web, image_path: v1, ...probing, health_check_status: '201, 300-399' })
    expect(red.outputs.outcome).toBe('failed')
    const green = await scene.run('deploy', { ...web, image_path: v1, ...probing, health_check_status: '201, 200' })
    expect(green.outputs.outcome).toBe('unchanged')
  })

  it.for([
    ['another repository', { repo_name: 'api' }, 'the build would go to admin/api'],
    ['a stateful service', { service_id: '51572' }, 'is stateful'],
    ['an unknown container', { container_name: 'worker' }, 'no container "worker"'],
    ['several containers and no name', { service_id: '50901' }, 'container_images|container_name'],
  ] as const)('for %s is refused before the build', async ([, inputs, message], { stage }) => {
    const scene = await stage.scene()
    const { outputs, annotations } = await scene.run('deploy', { ...building, ...inputs }, withDockerfile(stage))
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false' })
    expect(annotations[0]?.message).toMatch(new RegExp(message))
    expect(sent(scene)).toEqual([])
  })
})
