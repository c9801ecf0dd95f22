import { describe, expect, it } from 'vitest'
import { buildImage } from '../../src/actions/build-image.ts'
import { simulatedStep } from '../../testing/simulated-step.ts'
import { refusedBy } from './refusal.ts'

const GITHUB_SHA = '0123456789abcdef0123456789abcdef01234567'

const web = { repo_name: 'web', tag: 'v3' }
const v3 = 'hub.c.163.com/admin/web:v3'

describe('the rules of build-image', () => {
  it.each([
    [{ tag: 'v3' }, 'Input repo_name is required'],
    [{ ...web, repo_name: '../web' }, 'Input repo_name must be the name of a repository'],
    [{ ...web, tag: 'v 3' }, 'Input tag must be a tag of letters, digits, dots, hyphens and underscores'],
    [{ ...web, docker_file: '../Dockerfile' }, 'Input docker_file must be a path in the workspace'],
    [{ ...web, docker_file: 'Dockerfile.web' }, '"Dockerfile.web" was not found'],
    [{ repo_name: 'web' }, 'Input tag is required here, because there is no commit'],
  ])('refuse %j', refusedBy(buildImage))

  it('miss the Dockerfile that only the default names', async () => {
    const refused = refusedBy(buildImage, { files: {} })
    await refused(web, 'Input docker_file must be a path that exists in the workspace')
    await refused(web, 'run actions/checkout before this')
  })
})

describe('build-image', () => {
  it('builds the tag and waits for the end of this build', async () => {
    const step = await simulatedStep()
    const { outputs, exitCode } = await step.main('build-image', web)
    expect(outputs).toMatchObject({
      outcome: 'changed',
      repo_id: '45433',
      repo_name: 'web',
      tag: 'v3',
      image_path: v3,
      download_url: v3,
      status: 'build_succ',
      built: 'true',
      changed: 'true',
    })
    expect(Number(outputs.size)).toBeGreaterThan(190_000_000)
    expect(Number(outputs.elapsed_seconds)).toBeGreaterThanOrEqual(60)
    expect(exitCode).toBe(0)
    expect(step.changesSent()).toEqual(['buildImage'])
  })

  it('uploads the Dockerfile as it is', async () => {
    const text = '# 构建\nFROM hub.c.163.com/public/ubuntu:16.04\r\nRUN echo "a  b"'
    const step = await simulatedStep({ files: { 'web.Dockerfile': text } })
    await step.run(buildImage, { ...web, docker_file: 'web.Dockerfile' })
    expect(step.sentBody('buildImage')).toEqual({ docker_file: text })
  })

  it('tells the whole story', async () => {
    const step = await simulatedStep()
    const { subject, headline, reports, phases } = await step.run(buildImage, web)
    expect(subject).toBe(v3)
    expect(headline).toBe(`Image ${v3}: build_succ.`)
    expect(reports.flatMap(({ facts = [] }) => facts)).toEqual([
      { name: 'Image', value: v3 },
      { name: 'Dockerfile', value: 'Dockerfile' },
    ])
    expect(phases.map(({ label }) => label)).toEqual(['Reading', 'Sending', 'Building'])
  })

  it.each([
    [{ GITHUB_SHA }, '0123456789ab-37f7572f'],
    [{ GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'release/v1.2', GITHUB_SHA }, 'release-v1.2-37f7572f'],
    [{ GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: '发布', GITHUB_SHA }, '0123456789ab-37f7572f'],
  ])('names the content where no tag is given: %j', async (env, tag) => {
    const step = await simulatedStep({ env })
    const { outputs } = await step.run(buildImage, { repo_name: 'web' })
    expect(outputs).toMatchObject({ tag, built: true, image_path: `hub.c.163.com/admin/web:${tag}` })
  })

  it('builds the same commit and Dockerfile once, and says why it did not build again', async () => {
    const step = await simulatedStep({ env: { GITHUB_SHA } })
    expect((await step.main('build-image', { repo_name: 'web' })).outputs).toMatchObject({ built: 'true' })
    const { outputs, log, summary } = await step.main('build-image', { repo_name: 'web' })
    expect(outputs).toMatchObject({ outcome: 'unchanged', built: 'false', changed: 'false', status: 'build_succ' })
    const why = 'its tag identifies this commit and this Dockerfile, so it was reused and nothing was built.'
    expect(log.join('\n')).toContain(why)
    expect(summary).toContain(why)
    expect(step.changesSent()).toEqual(['buildImage'])
  })

  it('builds anew under a default tag where skip_existing is false', async () => {
    const step = await simulatedStep({ env: { GITHUB_SHA } })
    for (const skip_existing of ['false', 'false']) await step.run(buildImage, { repo_name: 'web', skip_existing })
    expect(step.changesSent()).toEqual(['buildImage', 'buildImage'])
  })

  it.each(['false', 'true'])('warns of local files, by their lines (dry_run: %s)', async (dry_run) => {
    const files = { Dockerfile: 'FROM hub.c.163.com/public/ubuntu:16.04\nCOPY . /app\n' }
    const step = await simulatedStep({ files })
    const { log } = await step.run(buildImage, { ...web, dry_run })
    const warnings = log.filter((line) => line.includes('copies local files'))
    expect(warnings).toEqual([expect.stringMatching(/^::warning::.*\(line 2: COPY \. \/app\)/)])
  })

  it('builds a tag anew that is there, and does not take the earlier build for its own', async () => {
    const step = await simulatedStep()
    const { outcome, outputs, log } = await step.run(buildImage, { ...web, tag: 'v2' })
    expect(outcome).toBe('changed')
    expect(log.join('\n')).toContain('Services that run it keep the earlier build')
    expect(step.changesSent()).toEqual(['buildImage'])
    expect(step.clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(60_000)
    expect(outputs.size).toBeGreaterThan(0)
  })

  it('takes a tag that is built as it is where skip_existing is true', async () => {
    const step = await simulatedStep()
    const { outputs, summary } = await step.main('build-image', { ...web, tag: 'v2', skip_existing: 'true' })
    expect(summary).toContain('is true, so it was reused and nothing was built.')
    expect(outputs).toMatchObject({
      outcome: 'unchanged',
      built: 'false',
      changed: 'false',
      status: 'build_succ',
      size: '190425418',
    })
    expect(step.changesSent()).toEqual([])
  })

  it('fails where the build fails, and says where its log is', async () => {
    const step = await simulatedStep()
    step.simulator.fault({ kind: 'fail_next_change' })
    const { outcome, outputs, ending } = await step.run(buildImage, web)
    expect(outcome).toBe('failed')
    expect(outputs).toMatchObject({ repo_name: 'web', tag: 'v3', status: 'build_fail', built: false, changed: true })
    expect(ending?.hint).toContain('under image repositories, web, tag v3')
  })

  it.each([
    ['a Dockerfile that the platform cannot read', { Dockerfile: 'RUN nothing\n' }, 20, { status: 'build_fail' }],
    ['a repository that takes no more tags', undefined, 2, { changed: 'false' }],
  ])('fails for %s', async (_, files, tags, outputs) => {
    const step = await simulatedStep(files ? { files } : {})
    step.simulator.world.quotas.tags = tags
    const ended = await step.main('build-image', web)
    expect(ended.outputs).toMatchObject({ outcome: 'failed', ...outputs })
    if (tags === 2) expect(ended.log.join('\n')).toMatch(/4030008[\s\S]*Delete resources that you no longer need/)
  })

  it('refuses a repository that is not there', async () => {
    const step = await simulatedStep()
    const { error, outputs } = await step.run(buildImage, { ...web, repo_name: 'wep' })
    expect(String(error)).toContain('There is no image repository "wep" in this account.')
    expect(outputs).toMatchObject({ repo_name: 'wep', tag: 'v3' })
    expect(step.changesSent()).toEqual([])
  })
})
