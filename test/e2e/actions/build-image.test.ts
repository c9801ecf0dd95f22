import { describe, expect } from 'vitest'
import { addRepositories, addRepository, builtTags } from '../../../simulator/index.ts'
import { it, type Scene } from '../../../testing/fixture.ts'

const dockerfile = { Dockerfile: 'FROM hub.c.163.com/public/ubuntu:16.04\n' }
const web = { repo_name: 'web', tag: 'v3' }

const tagsOf = (scene: Scene, name: string) =>
  scene.world.repositories.find((repository) => repository.name === name)?.tags.map((tag) => tag.name)
const builds = (scene: Scene) => scene.changes().map(({ path }) => path)

describe.concurrent('build-image', () => {
  it('builds the tag and hands on the image’s full name', async ({ stage }) => {
    const scene = await stage.scene()
    const { outputs, summary, log } = await scene.run('build-image', web, { workspace: stage.workspace(dockerfile) })
    expect(outputs).toMatchObject({
      repo_id: '45433',
      repo_name: 'web',
      tag: 'v3',
      image_path: 'hub.c.163.com/admin/web:v3',
      download_url: 'hub.c.163.com/admin/web:v3',
      status: 'build_succ',
      changed: 'true',
      outcome: 'changed',
    })
    expect(Number(outputs.size)).toBeGreaterThan(0)
    expect(tagsOf(scene, 'web')).toEqual(['v3', 'v2', 'v1'])
    expect(builds(scene)).toEqual(['/api/v1/repositories/web/tags/v3/actions/build'])
    expect(log).toContain('Status: building')
    expect(summary).toContain('hub.c.163.com/admin/web:v3')
  })

  it('uploads the file of any name byte for byte', async ({ stage }) => {
    const scene = await stage.scene()
    const text = 'FROM ubuntu\r\n\r\n# 构建 "--x" \t\r\nRUN echo 1 \\\n  && echo --boundary--\n\n# no end'
    const workspace = stage.workspace({ 'docker/web.Dockerfile': text })
    await scene.run('build-image', { ...web, docker_file: 'docker/web.Dockerfile' }, { workspace })
    expect(scene.changes().map(({ body }) => body)).toEqual([{ docker_file: text }])
    expect(scene.changes()[0]?.headers['content-type']).toContain('multipart/form-data')
  })

  it('finds the repository by its name on any page', async ({ stage }) => {
    const scene = await stage.scene()
    addRepositories(scene.world, 70)
    addRepository(scene.world, 'late', [], { id: 4711 })
    const inputs = { repo_name: 'late', tag: 'first' }
    const { outputs } = await scene.run('build-image', inputs, { workspace: stage.workspace(dockerfile) })
    expect(outputs).toMatchObject({ repo_id: '4711', image_path: 'hub.c.163.com/admin/late:first', outcome: 'changed' })
    expect(scene.operations().filter((id) => id === 'listRepositories')).toHaveLength(3)
  })

  it.for([
    ['the tag of a tag event', { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v7.1' }, undefined, 'v7.1-37f7572f'],
    ['the tag of a release', {}, { name: 'release', payload: { release: { tag_name: 'v8' } } }, 'v8-37f7572f'],
    ['twelve characters of the commit', {}, undefined, '0123456789ab-37f7572f'],
  ] as const)('is named by %s where no tag is given', async ([, env, event, tag], { stage }) => {
    const scene = await stage.scene()
    const options = { workspace: stage.workspace(dockerfile), env, ...(event ? { event } : {}) }
    const { outputs } = await scene.run('build-image', { repo_name: 'web' }, options)
    expect(outputs).toMatchObject({ tag, image_path: `hub.c.163.com/admin/web:${tag}`, outcome: 'changed' })
    expect(tagsOf(scene, 'web')).toContain(tag)
  })

  it('builds a tag anew that was built before', async ({ stage }) => {
    const scene = await stage.scene()
    const { outputs } = await scene.run(
      'build-image',
      { ...web, tag: 'v1' },
      { workspace: stage.workspace(dockerfile) },
    )
    expect(outputs).toMatchObject({ outcome: 'changed', status: 'build_succ' })
    expect(builds(scene)).toHaveLength(1)
    expect(tagsOf(scene, 'web')).toEqual(['v1', 'v2'])
  })

  it('takes a tag that is built already as it is, where skip_existing says so', async ({ stage }) => {
    const scene = await stage.scene()
    const { outputs } = await scene.run(
      'build-image',
      { ...web, tag: 'v2', skip_existing: 'true' },
      { workspace: stage.workspace(dockerfile) },
    )
    expect(outputs).toMatchObject({ outcome: 'unchanged', changed: 'false', size: '190425418', status: 'build_succ' })
    expect(builds(scene)).toEqual([])
  })

  it('builds with skip_existing what is not there or failed', async ({ stage }) => {
    const scene = await stage.scene()
    const repository = scene.world.repositories.find(({ name }) => name === 'web')
    repository?.tags.push({ name: 'broken', sizeBytes: 0, status: 3 })
    const { outputs } = await scene.run(
      'build-image',
      { ...web, tag: 'broken', skip_existing: 'true' },
      { workspace: stage.workspace(dockerfile) },
    )
    expect(outputs).toMatchObject({ outcome: 'changed', status: 'build_succ' })
    expect(builds(scene)).toHaveLength(1)
  })
})

describe.concurrent('build-image ends red', () => {
  it('where the build fails, and says where its log is to be seen', async ({ stage }) => {
    const scene = await stage.scene()
    scene.simulator.fault({ kind: 'fail_next_change', resource: 'build' })
    const { outputs, annotations, summary } = await scene.run('build-image', web, {
      workspace: stage.workspace(dockerfile),
    })
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'build_fail', changed: 'true', tag: 'v3' })
    expect(annotations[0]?.message).toContain('does not provide the build log. Find it in the console')
    expect(annotations[0]?.message).toContain('web, tag v3')
    expect(summary).toContain('image repositories')
    expect(builds(scene)).toHaveLength(1)
  })

  it('where the platform cannot read the Dockerfile', async ({ stage }) => {
    const scene = await stage.scene()
    const { outputs } = await scene.run('build-image', web, {
      workspace: stage.workspace({ Dockerfile: 'RUN nothing\n' }),
    })
    expect(outputs).toMatchObject({ outcome: 'failed', status: 'build_fail' })
  })

  it('where there is no such repository, and makes none', async ({ stage }) => {
    const scene = await stage.scene()
    const { outputs, annotations } = await scene.run(
      'build-image',
      { ...web, repo_name: 'nowhere' },
      { workspace: stage.workspace(dockerfile) },
    )
    expect(outputs).toMatchObject({ outcome: 'failed', repo_name: 'nowhere', tag: 'v3', changed: 'false' })
    expect(annotations[0]?.message).toContain('There is no image repository "nowhere"')
    expect(builds(scene)).toEqual([])
    expect(tagsOf(scene, 'nowhere')).toBeUndefined()
  })

  it('where the repository may have no more tags', async ({ stage }) => {
    const scene = await stage.scene()
    scene.world.quotas.tags = 2
    const { outputs, annotations } = await scene.run('build-image', web, { workspace: stage.workspace(dockerfile) })
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false' })
    expect(annotations[0]?.message).toMatch(/4030008[\s\S]*Delete resources that you no longer need/)
    expect(tagsOf(scene, 'web')).toEqual(builtTags('v2', 'v1').map(({ name }) => name))
  })
})
