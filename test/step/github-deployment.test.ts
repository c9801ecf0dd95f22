import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { githubDeployment, recordDeployment } from '../../src/step/github-deployment.ts'
import { openRun } from '../../src/step/run.ts'
import type { Outcome } from '../../src/workflow/outcome.ts'
import { simulatedStep } from '../support/simulated-step.ts'
import { serveWeb } from '../support/web-server.ts'
import { printed } from '../workflow/runner.ts'

const inputs = { environment: 'production', environment_url: undefined, github_token: 'gh-token' }

/** GitHub's side, which takes deployments unless it has another status to answer; the environment that leads to it. */
async function github(status = 201) {
  const server = await serveWeb(() => ({ status, json: { id: 7, message: 'Resource not accessible by integration' } }))
  onTestFinished(server.close)
  const sent = (path: string) =>
    server.requests.filter((request) => request.path === `/repos/octo/app/deployments${path}`)
  return {
    env: { GITHUB_SHA: '0123456789abcdef', GITHUB_REPOSITORY: 'octo/app', GITHUB_API_URL: server.url },
    created: () => sent(''),
    statuses: () => sent('/7/statuses').map(({ body }) => body),
  }
}

function open(env: NodeJS.ProcessEnv) {
  const lines = printed()
  return { lines, ...openRun({ env, signal: new AbortController().signal, declared: ['deployment_id'] }) }
}

describe('the inputs of a deployment', () => {
  it.each(['production', 'pr-12/预览', 'a'.repeat(255)])('take the environment %s', async (name) => {
    expect(await githubDeployment.environment.parse(name, { workspace: '/' })).toBe(name)
  })

  it.each(['a\nb', 'a'.repeat(256)])('refuse the environment %j', async (name) => {
    await expect(async () => githubDeployment.environment.parse(name, { workspace: '/' })).rejects.toThrow('takes')
  })

  it('take the token of the job unless another is given, and mask it', () => {
    expect(githubDeployment.github_token).toMatchObject({ kind: 'secret', default: '${{ github.token }}' })
  })
})

describe('a deployment of a step', () => {
  it('is not recorded without an environment', async () => {
    const { env, created } = await github()
    const { step, outputs } = open(env)
    await recordDeployment({ ...inputs, environment: undefined }, '', step)
    expect(created()).toEqual([])
    expect(outputs).toEqual({})
  })

  it('is in progress from the beginning', async () => {
    const { env, created, statuses } = await github()
    const { step, outputs } = open(env)
    await recordDeployment(inputs, 'https://app.example', step)
    expect(created()).toMatchObject([
      { body: { environment: 'production', ref: '0123456789abcdef' }, headers: { authorization: 'token gh-token' } },
    ])
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
    await recordDeployment(inputs, 'https://app.example', step)
    await finish(outcome)
    expect(statuses()).toMatchObject([{ state: 'in_progress' }, { state, environment_url: 'https://app.example/' }])
  })

  it.each<[Outcome, number]>([
    ['cancelled', 800],
    ['failed', 10_000],
  ])('of a step that ends as %s is given up after %d ms', async (outcome, ms) => {
    const { env } = await github()
    const { step, finish } = open(env)
    await recordDeployment(inputs, '', step)
    const timeout = vi.spyOn(AbortSignal, 'timeout')
    await finish(outcome)
    expect(timeout).toHaveBeenCalledExactlyOnceWith(ms)
    timeout.mockRestore()
  })

  it('of a step that only started something stays in progress', async () => {
    const { env, statuses } = await github()
    const { step, finish } = open(env)
    await recordDeployment(inputs, '', step)
    await finish('started')
    expect(statuses()).toMatchObject([{ state: 'in_progress' }])
  })

  it('that GitHub refuses is only warned of', async () => {
    const { env } = await github(403)
    const { step, outputs, finish, lines } = open(env)
    await recordDeployment(inputs, '', step)
    await finish('changed')
    expect(outputs).toEqual({ deployment_id: undefined })
    expect(lines().filter((line) => line.startsWith('::warning'))).toEqual([
      expect.stringContaining('deployments: write'),
    ])
  })
})

describe('deploy with an environment', () => {
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
