import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Values } from '../../../../src/github/inputs/input.ts'
import type { Outcome } from '../../../../src/github/runner/outcome.ts'
import { githubDeployment } from '../../../../src/step/inputs/github-deployment.ts'
import { deploymentRecorder, payloadOf } from '../../../../src/step/operations/deploy/github-deployment.ts'
import { openRun } from '../../../../src/step/run/run.ts'
import type { Step } from '../../../../src/step/step.ts'
import { captureOutput, createTempFolder } from '../../../../testing/runner/in-process.ts'
import { serveWeb } from '../../../../testing/servers/web-server.ts'
import { simulated } from '../../../../testing/simulated-client.ts'
import { simulatedStep } from '../../../../testing/simulated-step.ts'

const inputs: Values<typeof githubDeployment.inputs> = {
  environment: 'production',
  environment_url: undefined,
  ref: undefined,
  github_token: 'gh-token',
}
const images = [{ container_name: undefined, image_path: 'hub.c.163.com/admin/web:v2' }]

/** GitHub's side, which takes deployments unless it has another status to answer; the environment that leads to it. */
async function github(status = 201) {
  const server = await serveWeb(() => ({ status, json: { id: 7, message: 'Resource not accessible by integration' } }))
  onTestFinished(server.close)
  const sent = (path: string) =>
    server.requests.filter((request) => request.path === `/repos/octo/app/deployments${path}`)
  return {
    env: {
      ...{ GITHUB_SHA: '0123456789abcdef', GITHUB_REPOSITORY: 'octo/app', GITHUB_API_URL: server.url },
      // Nothing is checked out there.
      GITHUB_WORKSPACE: createTempFolder(),
    },
    created: () => sent(''),
    statuses: () => sent('/7/statuses').map(({ body }) => body),
  }
}

function open(env: NodeJS.ProcessEnv) {
  const lines = captureOutput()
  return { lines, ...openRun({ env, signal: new AbortController().signal, declared: ['deployment_id'] }) }
}

/** Records the deployment of v2 over the service of the small world. */
async function record(step: Step, more: Partial<typeof inputs> = {}, url = '') {
  const { client } = await simulated()
  const service = await client.services.get(50883)
  const recorder = deploymentRecorder({ inputs: { ...inputs, ...more }, folder: '.', url, step })
  await recorder(service, images)
  return () => recorder(service, images)
}

describe('the inputs of a deployment', () => {
  it.each(['production', 'pr-12/预览', 'a'.repeat(255)])('take the environment %s', async (name) => {
    expect(await githubDeployment.inputs.environment.parse(name, { workspace: '/' })).toBe(name)
  })

  it.each(['a\nb', 'a'.repeat(256)])('refuse the environment %j', async (name) => {
    await expect(async () => githubDeployment.inputs.environment.parse(name, { workspace: '/' })).rejects.toThrow(
      'must be',
    )
  })

  it('take the token of the job unless another is given, and mask it', () => {
    expect(githubDeployment.inputs.github_token).toMatchObject({ kind: 'secret', default: '${{ github.token }}' })
  })
})

describe('the payload of a deployment', () => {
  it('has every container of the service, those that keep their image too', async () => {
    const { client } = await simulated()
    const service = await client.services.get(50883)
    const [web] = service.service_container_infos
    if (web === undefined) throw new Error('The small world has changed.')
    const sidecar = { ...web, container_id: 2, container_name: 'log', image_path: 'hub.c.163.com/admin/log:1' }
    const two = { ...service, service_container_infos: [web, sidecar] }
    const wanted = [{ container_name: 'log', image_path: 'hub.c.163.com/admin/log:2' }]
    expect(payloadOf(two, wanted).services).toMatchObject([
      {
        images: { [web.container_name]: web.image_path, log: 'hub.c.163.com/admin/log:2' },
        previous: { [web.container_name]: web.image_path, log: 'hub.c.163.com/admin/log:1' },
      },
    ])
  })
})

describe('a deployment of a step', () => {
  it('is not recorded without an environment', async () => {
    const { env, created } = await github()
    const { step, outputs } = open(env)
    const { client } = await simulated()
    const none = { ...inputs, environment: undefined }
    await deploymentRecorder({ inputs: none, folder: '.', url: '', step })(await client.services.get(50883), images)
    expect(created()).toEqual([])
    expect(outputs).toEqual({})
  })

  it('is in progress from the rollout on, with what ran before and what runs then', async () => {
    const { env, created, statuses } = await github()
    const { step, outputs } = open(env)
    await record(step, {}, 'https://app.example')
    expect(created()).toMatchObject([
      { body: { environment: 'production', ref: '0123456789abcdef' }, headers: { authorization: 'token gh-token' } },
    ])
    expect(created()[0]?.body).toHaveProperty('payload', {
      fengchao: 1,
      services: [
        {
          ...{ service_id: 50883, service_name: 'web', namespace: 'my-ev-admin' },
          images: { web: 'hub.c.163.com/admin/web:v2' },
          previous: { web: 'hub.c.163.com/admin/web:v1' },
        },
      ],
    })
    expect(statuses()).toMatchObject([{ state: 'in_progress', environment_url: 'https://app.example/' }])
    expect(outputs).toEqual({ deployment_id: 7 })
  })

  it.each<[Outcome, string]>([
    ['changed', 'success'],
    ['unchanged', 'success'],
    ['failed', 'failure'],
    ['timed_out', 'failure'],
    ['cancelled', 'inactive'],
  ])('of a step that ends as %s ends as %s', async (outcome, state) => {
    const { env, statuses } = await github()
    const { step, finish } = open(env)
    await record(step, {}, 'https://app.example')
    await finish(outcome)
    expect(statuses()).toMatchObject([{ state: 'in_progress' }, { state, environment_url: 'https://app.example/' }])
  })

  it.each<[Outcome, number]>([
    ['cancelled', 800],
    ['failed', 10_000],
  ])('of a step that ends as %s is given up after %d ms', async (outcome, ms) => {
    const { env } = await github()
    const { step, finish } = open(env)
    await record(step)
    const timeout = vi.spyOn(AbortSignal, 'timeout')
    onTestFinished(() => void timeout.mockRestore())
    await finish(outcome)
    expect(timeout).toHaveBeenCalledExactlyOnceWith(ms)
  })

  it('of a step that only started something is closed as that, and the log says so', async () => {
    const { env, statuses } = await github()
    const { step, finish, lines } = open(env)
    await record(step)
    await finish('started')
    expect(statuses()).toMatchObject([
      { state: 'in_progress' },
      {
        state: 'inactive',
        description: 'Started on the platform; the step did not wait for it to finish (wait: false).',
      },
    ])
    expect(lines()).toContain(
      'GitHub deployment 7 in production was marked inactive: the rollout is still in progress on the platform, and no step waits for it to finish (wait: false).',
    )
  })

  it('is recorded once', async () => {
    const { env, created } = await github()
    const again = await record(open(env).step)
    await again()
    expect(created()).toHaveLength(1)
  })

  it('is recorded for the commit that is checked out, whatever the run is about', async () => {
    const { env, created } = await github()
    const workspace = createTempFolder()
    mkdirSync(join(workspace, '.git'))
    writeFileSync(join(workspace, '.git/HEAD'), `${'f'.repeat(40)}\n`)
    await record(open({ ...env, GITHUB_WORKSPACE: workspace }).step)
    expect(created()).toMatchObject([{ body: { ref: 'f'.repeat(40) } }])
  })

  it('is recorded for the commit that is named', async () => {
    const { env, created } = await github()
    await record(open(env).step, { ref: 'v1.2' })
    expect(created()).toMatchObject([{ body: { ref: 'v1.2' } }])
  })

  it('that GitHub refuses is only warned of', async () => {
    const { env } = await github(403)
    const { step, outputs, finish, lines } = open(env)
    await record(step)
    await finish('changed')
    expect(outputs).toEqual({ deployment_id: undefined })
    expect(lines().filter((line) => line.startsWith('::warning'))).toEqual([
      expect.stringContaining('deployments: write'),
    ])
  })
})

describe('deploy with an environment', () => {
  it('tells GitHub failure where its outputs cannot be written', async () => {
    const { env, statuses } = await github()
    const step = await simulatedStep({ env: { ...env, GITHUB_OUTPUT: '/no/such/output' } })
    const { exitCode } = await step.main('deploy', { ...web, ...token })
    expect(exitCode).toBe(1)
    expect(statuses()).toMatchObject([{ state: 'in_progress' }, { state: 'failure' }])
  })

  it('records none where the rollout is refused before it is sent', async () => {
    const { env, created } = await github()
    const step = await simulatedStep({ env })
    const { outputs } = await step.main('deploy', { ...web, ...token, image_path: 'hub.c.163.com/admin/other:v2' })
    expect(outputs).toMatchObject({ outcome: 'failed', deployment_id: '' })
    expect(created()).toEqual([])
  })

  it('records one where the service runs the image already', async () => {
    const { env, created, statuses } = await github()
    const step = await simulatedStep({ env })
    const image_path = 'hub.c.163.com/admin/web:v1'
    expect((await step.main('deploy', { ...web, ...token, image_path })).outputs.outcome).toBe('unchanged')
    expect(created()[0]?.body).toMatchObject({
      payload: { services: [{ images: { web: image_path }, previous: { web: image_path } }] },
    })
    expect(statuses()).toMatchObject([{ state: 'in_progress' }, { state: 'success' }])
  })

  const web = { service_id: '50883', image_path: 'hub.c.163.com/admin/web:v2', environment: 'production' }
  const token = { github_token: 'gh-token' }

  it('records the deployment, ends it well and puts out its id', async () => {
    const { env, statuses } = await github()
    const step = await simulatedStep({ env })
    const { outputs } = await step.main('deploy', { ...web, ...token, environment_url: 'https://app.example' })
    expect(outputs).toMatchObject({ outcome: 'changed', deployment_id: '7', url: 'https://app.example/' })
    expect(statuses()).toMatchObject([{ state: 'in_progress' }, { state: 'success' }])
  })

  it('ends it badly where the rollout fails', async () => {
    const { env, statuses } = await github()
    const step = await simulatedStep({ env })
    step.simulator.fault({ kind: 'fail_next_change' })
    expect((await step.main('deploy', { ...web, ...token })).outputs).toMatchObject({
      outcome: 'failed',
      deployment_id: '7',
    })
    expect(statuses()).toMatchObject([{ state: 'in_progress' }, { state: 'failure' }])
  })

  it('records none in a dry run', async () => {
    const { env, created } = await github()
    const step = await simulatedStep({ env })
    expect((await step.main('deploy', { ...web, ...token, dry_run: 'true' })).outputs.deployment_id).toBe('')
    expect(created()).toEqual([])
  })

  it('deploys all the same where nothing can be recorded', async () => {
    const { env, created } = await github()
    const step = await simulatedStep({ env })
    const { outputs, log } = await step.main('deploy', web)
    expect(outputs).toMatchObject({ outcome: 'changed', deployment_id: '' })
    expect(log.filter((line) => line.includes('there is no github_token'))).toHaveLength(1)
    expect(created()).toEqual([])
  })
})
