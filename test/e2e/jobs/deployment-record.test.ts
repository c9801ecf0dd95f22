import { describe, expect } from 'vitest'
import { it, type TestEnvironment } from '../../../testing/fixture.ts'
import type { WebRequest } from '../../../testing/servers/web-server.ts'

const production = {
  ...{ service_id: '50883', min_ready_seconds: '1', image_path: 'hub.c.163.com/admin/web:v2' },
  ...{ environment: 'production', environment_url: 'https://shop.example/' },
}
const deployments = '/repos/octocat/shop/deployments'
const githubToken = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'

/** GitHub's side: makes deployment 77. */
async function github(environment: TestEnvironment) {
  const server = await environment.serveWeb(({ path }) => ({
    status: 201,
    json: path === deployments ? { id: 77 } : { id: 1 },
  }))
  return { requests: server.requests, options: { env: { GITHUB_API_URL: server.url }, githubToken } }
}

const states = (requests: readonly WebRequest[]) =>
  requests.flatMap(({ path, body }) => (path === `${deployments}/77/statuses` ? [body] : []))

describe.concurrent('the GitHub deployment of a deploy', () => {
  it('is in progress, then success, with the address of the environment', async ({ environment }) => {
    const { run } = await environment.fixture()
    const { requests, options } = await github(environment)
    const { outputs, log, summary } = await run('deploy', production, options)
    expect(outputs).toMatchObject({ outcome: 'changed', deployment_id: '77', url: 'https://shop.example/' })
    expect(requests[0]).toMatchObject({
      method: 'POST',
      path: deployments,
      body: { ref: '0123456789abcdef0123456789abcdef01234567', environment: 'production' },
    })
    expect(requests[0]?.headers.authorization).toBe(`token ${githubToken}`)
    expect(states(requests)).toEqual([
      expect.objectContaining({ state: 'in_progress' }),
      expect.objectContaining({ state: 'success', environment_url: 'https://shop.example/' }),
    ])
    expect(`${JSON.stringify(outputs)}${summary}`).not.toContain(githubToken)
    expect(log.replace(/^::add-mask::.*$/gm, '')).not.toContain(githubToken)
  })

  it('is in progress before the rollout is sent, with a payload that says what ran before', async ({ environment }) => {
    const { run, operations, changes } = await environment.fixture()
    const seen: string[][] = []
    const server = await environment.serveWeb(({ path }) => {
      seen.push([...operations()])
      return { status: 201, json: path === deployments ? { id: 77 } : { id: 1 } }
    })
    await run('deploy', production, { env: { GITHUB_API_URL: server.url } })
    expect(seen.slice(0, 2)).toEqual([['getService'], ['getService']])
    expect(changes()).toHaveLength(1)
    expect(server.requests[0]?.body).toMatchObject({
      payload: {
        fengchao: 1,
        services: [
          {
            ...{ service_id: 50883, service_name: 'web', namespace: 'my-ev-admin' },
            images: { web: 'hub.c.163.com/admin/web:v2' },
            previous: { web: 'hub.c.163.com/admin/web:v1' },
          },
        ],
      },
    })
  })
})
