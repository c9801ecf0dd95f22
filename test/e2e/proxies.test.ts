/** HTTPS_PROXY, HTTP_PROXY and NO_PROXY, from `dist/`, through a proxy that is a process of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { it as baseTest, type Fixture, type TestEnvironment } from '../../testing/fixture.ts'
import type { StepResult } from '../../testing/runner/runner.ts'
import { type ProxyRules, startProxy } from '../../testing/servers/proxy.ts'
import { serveTls } from '../../testing/servers/tls-server.ts'

const PLATFORM = 'open.c.163.com'
const GITHUB = 'api.github.test'
const web = { service_id: '50883' }
const scaled = { ...web, replicas: '3' }
const rollout = { ...web, image_path: 'hub.c.163.com/admin/web:v2', min_ready_seconds: '1' }
const tunnel = { method: 'CONNECT', target: `${PLATFORM}:443` }

/** A password that looks otherwise in a URL, and all forms of it. */
const credentials = 'robot:sword/fish +1'
const written = `robot:${encodeURIComponent('sword/fish +1')}`
const forms = ['sword/fish +1', 'sword%2Ffish%20%2B1', Buffer.from(credentials).toString('base64')]

type Rules = Omit<ProxyRules, 'hosts'>
type AtEnd = (close: () => Promise<void>) => void

interface Behind extends Fixture {
  readonly proxy: Awaited<ReturnType<typeof startProxy>>
  /** The variables of a job behind the proxy; `userinfo` is what stands before the host. */
  readonly env: (userinfo?: string) => Record<string, string>
  /** GitHub's side: makes deployment 77. */
  readonly github: Awaited<ReturnType<TestEnvironment['serveWeb']>>
  /** A web page of the deployed service, `http://shop.test/`. */
  readonly page: Awaited<ReturnType<TestEnvironment['serveWeb']>>
}

/** A fixture whose platform, GitHub and web page are known to a proxy alone. */
async function openBehind(environment: TestEnvironment, atEnd: AtEnd, rules: Rules): Promise<Behind> {
  const fixture = await environment.fixture()
  const github = await environment.serveWeb(({ path }) => ({
    status: 201,
    json: { id: path.endsWith('/deployments') ? 77 : 1 },
  }))
  const page = await environment.serveStatuses(200)
  const fronts = [await serveTls(PLATFORM, fixture.simulator.url), await serveTls(GITHUB, github.url)] as const
  const hosts = {
    [`${PLATFORM}:443`]: fronts[0].port,
    [`${GITHUB}:443`]: fronts[1].port,
    'shop.test:80': Number(new URL(page.url).port),
  }
  const proxy = await startProxy({ ...rules, hosts })
  const folder = mkdtempSync(join(tmpdir(), 'fengchao-proxy-'))
  const trusted = join(folder, 'trusted.pem')
  writeFileSync(trusted, fronts.map(({ certificate }) => certificate).join('\n'))
  atEnd(async () => {
    await proxy.close()
    for (const front of fronts) await front.close()
    rmSync(folder, { recursive: true })
  })
  const env = (userinfo = '') => {
    const address = `http://${userinfo === '' ? '' : `${userinfo}@`}${proxy.host}`
    return {
      NODE_EXTRA_CA_CERTS: trusted,
      GITHUB_API_URL: `https://${GITHUB}`,
      HTTPS_PROXY: address,
      HTTP_PROXY: address,
    }
  }
  return { ...fixture, proxy, env, github, page }
}

/** `it` with a way behind a proxy, safe for tests that run at the same time. */
const it = baseTest.extend('behindProxy', ({ environment, onTestFinished }) => {
  return (rules: Rules = {}) => openBehind(environment, onTestFinished, rules)
})

const endpoint = `https://${PLATFORM}`

/** Nothing but the masks themselves shows a form of the credentials. */
function expectHidden({ log, lines, outputs, env, summary }: StepResult): void {
  const spoken = lines.filter((line) => !line.startsWith('::add-mask::')).join('\n')
  expect(log).toContain('::add-mask::')
  for (const form of forms) {
    expect(spoken + summary + JSON.stringify(outputs) + JSON.stringify(env)).not.toContain(form)
  }
}

describe.concurrent('behind a proxy', () => {
  it('the platform is reached through a tunnel alone, at its usual address', async ({ behindProxy }) => {
    const { run, proxy, env, changes } = await behindProxy()
    const { outputs } = await run('scale', { ...scaled, endpoint }, { env: env() })
    expect(outputs).toMatchObject({ outcome: 'changed', replicas: '3' })
    expect(changes()).toHaveLength(1)
    expect(await proxy.requests()).toEqual([{ ...tunnel, authorization: undefined }])
  })

  it('lower-case variables, and an address without a scheme, are taken as well', async ({ behindProxy }) => {
    const { run, proxy, env } = await behindProxy()
    const { HTTPS_PROXY: _upper, HTTP_PROXY: _plain, ...others } = env()
    const options = { env: { ...others, https_proxy: proxy.host } }
    const { outputs } = await run('describe-service', { ...web, endpoint }, options)
    expect(outputs.outcome).toBe('unchanged')
    expect(await proxy.requests()).toMatchObject([tunnel])
  })

  it('a whole deploy goes its ways: platform and GitHub by tunnel, the probe of a web page as it is', async ({
    behindProxy,
  }) => {
    const { run, proxy, env, github, page } = await behindProxy()
    const inputs = { ...rollout, endpoint, environment: 'production', health_check_url: 'http://shop.test/' }
    const { outputs } = await run('deploy', inputs, { env: env() })
    expect(outputs).toMatchObject({ outcome: 'changed', deployment_id: '77' })
    const asked = await proxy.requests()
    const ways = asked.map(({ method, target }) => `${method} ${target}`)
    const expected = [`CONNECT ${PLATFORM}:443`, `CONNECT ${GITHUB}:443`, 'GET http://shop.test/']
    expect([...new Set(ways)].toSorted()).toEqual(expected.toSorted())
    expect(github.requests.map(({ path }) => path.split('/').at(-1))).toEqual(['deployments', 'statuses', 'statuses'])
    expect(page.requests).toHaveLength(4)
    expect(asked.some(({ target }) => target.includes(GITHUB))).toBe(true)
  })

  it('credentials go to the proxy alone, and none of their forms is seen', async ({ behindProxy }) => {
    const { run, simulator, proxy, env, github, page } = await behindProxy({ credentials })
    const inputs = { ...rollout, endpoint, environment: 'production', health_check_url: 'http://shop.test/' }
    const step = await run('deploy', inputs, { env: env(written), debug: true })
    expect(step.outputs).toMatchObject({ outcome: 'changed', deployment_id: '77' })
    expect(step.masks).toEqual(expect.arrayContaining(forms))
    expectHidden(step)
    for (const { authorization } of await proxy.requests()) expect(authorization).toBe(`Basic ${forms[2]}`)
    for (const { headers } of [...simulator.requests, ...github.requests, ...page.requests])
      expect(JSON.stringify(headers)).not.toMatch(/proxy-authorization/i)
  })

  it('credentials are masked before the first other line, also where the inputs are wrong', async ({ behindProxy }) => {
    const { run, env } = await behindProxy()
    const step = await run('scale', { ...web, replicas: 'many', endpoint }, { env: env(written), debug: true })
    expect(step.outputs.outcome).toBe('failed')
    const spoken = step.lines.findIndex((line) => !line.startsWith('::add-mask::'))
    expect(step.lines.slice(0, spoken)).toEqual(
      expect.arrayContaining(forms.map((form) => `::add-mask::${form.replaceAll('%', '%25')}`)),
    )
    expectHidden(step)
  })

  it('credentials that a page sends back are not seen', async ({ behindProxy }) => {
    const { run, simulator, env } = await behindProxy({ credentials })
    simulator.fault({ kind: 'status', status: 400, code: 4000001, message: forms.join(' and ') })
    const step = await run('scale', { ...scaled, endpoint }, { env: env(written) })
    expect(step.annotations.at(-1)?.message).toContain('"*** and *** and ***"')
    expectHidden(step)
  })
})

describe.concurrent('a proxy that lets nothing through', () => {
  it.for([
    ['', 'requires a user name and a password (407)'],
    ['robot:wrong-word', 'rejects the user name and password (407)'],
  ] as const)('for want of credentials is asked once (%j)', async ([userinfo, words], { behindProxy }) => {
    const { run, proxy, env, operations } = await behindProxy({ credentials })
    const { outputs, annotations } = await run('scale', { ...scaled, endpoint }, { env: env(userinfo) })
    expect(outputs.outcome).toBe('failed')
    expect(annotations[0]?.message).toContain(
      `the proxy did not let the request through (the proxy http://${proxy.host} (HTTPS_PROXY) ${words}`,
    )
    expect(annotations[0]?.message).toContain('use a secret if they contain a password')
    expect(annotations[0]?.message).not.toContain('wrong-word')
    expect(await proxy.requests()).toHaveLength(1)
    expect(operations()).toEqual([])
  })

  it('by its rules is asked once, and the answer is told', async ({ behindProxy }) => {
    const { run, proxy, env } = await behindProxy({ refuses: 403 })
    const { annotations } = await run('scale', { ...scaled, endpoint }, { env: env() })
    expect(annotations[0]?.message).toContain(`the proxy http://${proxy.host} (HTTPS_PROXY) returned 403`)
    expect(await proxy.requests()).toHaveLength(1)
  })

  it('since it is dead is named without its credentials', async ({ behindProxy }) => {
    const { run, proxy, env } = await behindProxy()
    await proxy.close()
    const step = await run('scale', { ...scaled, timeout: '10s', endpoint }, { env: env(written) })
    expect(step.outputs.outcome).toMatch(/^(failed|timed_out)$/)
    const said = `the proxy http://${proxy.host} (HTTPS_PROXY) cannot be reached: connect ECONNREFUSED`
    expect(step.annotations[0]?.message).toContain(said)
    expectHidden(step)
  })

  it('only warns where it is GitHub that is not reached', async ({ behindProxy }) => {
    const { run, proxy, env, simulator, github } = await behindProxy({ credentials })
    const inputs = { ...rollout, endpoint: simulator.url, environment: 'production' }
    const { outputs, annotations } = await run('deploy', inputs, { env: env() })
    expect(outputs).toMatchObject({ outcome: 'changed', deployment_id: '' })
    expect(annotations).toMatchObject([{ level: 'warning', title: 'GitHub deployment' }])
    expect(annotations[0]?.message).toContain(`the proxy http://${proxy.host} (HTTPS_PROXY) requires a user name`)
    expect(github.requests).toEqual([])
  })

  it('refuses a probe in its own words, before anything is sent', async ({ behindProxy }) => {
    const { run, proxy, env, simulator } = await behindProxy({ credentials })
    const inputs = {
      ...rollout,
      endpoint: simulator.url,
      health_check_url: 'http://shop.test/',
    }
    const { outputs, annotations } = await run('deploy', inputs, { env: env() })
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false' })
    expect(annotations[0]?.message).toContain(
      `because the proxy does not let the request through: the proxy http://${proxy.host} (HTTP_PROXY) requires a user name`,
    )
  })
})

describe.concurrent('past the proxy', () => {
  it('goes what is on this machine: platform, GitHub and probe', async ({ behindProxy }) => {
    const { run, simulator, proxy, env, github, page } = await behindProxy({ refuses: 500 })
    const inputs = { ...rollout, endpoint: simulator.url, environment: 'production', health_check_url: page.url }
    const { outputs } = await run('deploy', inputs, { env: { ...env(), GITHUB_API_URL: github.url } })
    expect(outputs).toMatchObject({ outcome: 'changed', deployment_id: '77' })
    expect(await proxy.requests()).toEqual([])
  })

  // Without the proxy the name leads nowhere, so that the probe fails, and fails of itself.
  it.for(['shop.invalid', 'other.test,.INVALID:80', '*'])(
    'goes what NO_PROXY=%s names',
    async (NO_PROXY, { behindProxy }) => {
      const { run, simulator, proxy, env } = await behindProxy()
      const probe = { health_check_url: 'http://shop.invalid/', health_check_timeout: '2s', rollback: 'false' }
      const { annotations } = await run(
        'deploy',
        { ...rollout, ...probe, endpoint: simulator.url },
        { env: { ...env(), NO_PROXY } },
      )
      const messages = annotations.map(({ message }) => message).join('\n')
      // Which of the two it says, a slow look-up decides: the deadline came, or the name has not been found for long enough.
      const failed = /The probe of (\S+) did not pass|The probe could not reach (\S+), because its host name/.exec(
        messages,
      )
      expect(failed?.[1] ?? failed?.[2]).toBe('http://shop.invalid/')
      expect(messages).not.toContain(proxy.host)
      expect(await proxy.requests()).toEqual([])
    },
  )

  it('does not go what NO_PROXY names with another port', async ({ behindProxy }) => {
    const { run, proxy, env, page } = await behindProxy()
    const inputs = { ...rollout, endpoint, health_check_url: 'http://shop.test/' }
    const { outputs } = await run('deploy', inputs, { env: { ...env(), no_proxy: `shop.test:81,${PLATFORM}:80` } })
    expect(outputs.outcome).toBe('changed')
    expect(page.requests).toHaveLength(4)
    expect((await proxy.requests()).map(({ method }) => method)).toContain('CONNECT')
  })
})
