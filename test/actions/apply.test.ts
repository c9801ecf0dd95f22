import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { apply } from '../../src/actions/apply.ts'
import { serveStatuses } from '../../testing/servers/web-server.ts'
import { type SimulatedStepOptions, simulatedStep } from '../../testing/simulated-step.ts'

const FILE = `namespace: my-ev-admin
services:
  - service_name: web
    replicas: 3
    containers:
      - { container_name: web, image_path: "hub.c.163.com/admin/web:\${TAG}", envs: { MODE: production, PIN: "\${PIN}" } }
  - service_name: cart
    needs: [web]
    port_maps: ['80:8080/TCP']
    containers: [{ image_path: hub.c.163.com/admin/web:v1 }]
load_balancers:
  - lb_name: mylb
    listeners:
      - { listener_name: cart, listen_port: 8080, clusters: [{ serviceName: cart, servicePort: 80 }] }
absent:
  services: [shop]
`
const INPUTS = { file: 'prod.yml', variables: 'TAG=v2', secrets: 'PIN=1234' }
const APPLY = { ...INPUTS, operation: 'apply' }

const open = (text = FILE, options: SimulatedStepOptions = {}) =>
  simulatedStep({ files: { 'prod.yml': text }, ...options })

const AS_IT_IS = 'namespace: my-ev-admin\nservices: [{ service_name: web, replicas: 2 }]\n'

describe('a plan', () => {
  it('says what would change in outputs, log and summary, and sends nothing', async () => {
    const step = await open()
    const { outputs, summary, log, exitCode } = await step.main('apply', INPUTS)
    expect(step.changesSent()).toEqual([])
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({
      ...{ outcome: 'planned', drift: 'true', changed: 'false', file: 'prod.yml', comment_url: '' },
      ...{ to_create: '2', to_update: '1', to_recreate: '0', to_delete: '1' },
    })
    expect(JSON.parse(outputs.unmanaged ?? '')).toContainEqual({ kind: 'service', name: 'db' })
    expect(JSON.parse(outputs.changes ?? '')[0]).toEqual({
      ...{ kind: 'service', name: 'web', operation: 'update', outcome: 'planned', error: null },
      fields: [
        { field: 'replicas', before: '2', after: '3' },
        {
          field: 'containers.web.image_path',
          before: 'hub.c.163.com/admin/web:v1',
          after: 'hub.c.163.com/admin/web:v2',
        },
        { field: 'containers.web.envs.PIN', before: '', after: '***' },
      ],
    })
    expect(log.join('\n')).toContain('service web: replicas')
    expect(summary).toContain('| service shop | delete | planned |')
    expect(summary).toContain('prod.yml: 2 to create, 1 to update, 1 to delete (plan: nothing was sent).')
  })

  it('is unchanged where nothing differs', async () => {
    const step = await open(AS_IT_IS)
    const { outputs, log } = await step.main('apply', { file: 'prod.yml', expect_no_changes: 'true' })
    expect(outputs).toMatchObject({ outcome: 'unchanged', drift: 'false', changes: '[]' })
    expect(log).toContain('prod.yml: everything is as declared.')
  })

  it('fails where anything differs and nothing may', async () => {
    const step = await open()
    const { outputs, exitCode, log } = await step.main('apply', { ...INPUTS, expect_no_changes: 'true' })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'failed', drift: 'true', to_create: '2' })
    expect(log.join('\n')).toContain(
      'the current state differs from what is declared: 2 to create, 1 to update, 1 to delete',
    )
  })

  it('fails where applying it would be refused, and shows the whole plan all the same', async () => {
    const step = await open('namespace: my-ev-admin\nabsent:\n  services: [web, shop]\n')
    const { outputs, exitCode, log } = await step.main('apply', { file: 'prod.yml' })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'failed', to_delete: '2' })
    expect(log.join('\n')).toMatch(/prod\.yml cannot be applied, and nothing was changed:/)
    expect(log.join('\n')).toMatch(
      /Line 3: The service web is to go, and is still used by listener mylb\/http-listeners\./,
    )
  })
})

describe('an apply', () => {
  it('makes it so, says what became of each, and plans nothing then', async () => {
    const step = await open()
    const { outputs, exitCode, summary, log } = await step.main('apply', APPLY)
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ outcome: 'changed', changed: 'true', drift: 'true', to_create: '2' })
    expect(
      JSON.parse(outputs.changes ?? '').map(
        ({ name, outcome }: { name: string; outcome: string }) => `${name} ${outcome}`,
      ),
    ).toEqual(['web changed', 'cart changed', 'mylb/cart changed', 'shop changed'])
    expect(log.some((line) => line.startsWith('[service cart] '))).toBe(true)
    expect(summary).toContain('| service cart | create | changed |')
    const again = await step.main('apply', INPUTS)
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changes: '[]' })
  })

  it('changes nothing where nothing differs', async () => {
    const step = await open(AS_IT_IS)
    const { outputs } = await step.main('apply', { file: 'prod.yml', operation: 'apply' })
    expect(outputs).toMatchObject({ outcome: 'unchanged', changed: 'false', drift: 'false' })
    expect(step.changesSent()).toEqual([])
  })

  it('sends nothing where one thing is refused', async () => {
    const step = await open()
    const { outputs } = await step.main('apply', { ...APPLY, max_deletions: '0' })
    expect(outputs).toMatchObject({ outcome: 'failed', changed: 'false' })
    expect(step.changesSent()).toEqual([])
  })

  it('goes on with what does not depend on a failure, and says what was done, what failed and what was not begun', async () => {
    const step = await open()
    step.simulator.fault({
      kind: 'fail_next_change',
      resource: 'service',
      match: { operationId: 'updateServiceImage' },
    })
    const { outputs, exitCode, log } = await step.main('apply', APPLY)
    expect(exitCode).toBe(1)
    const changes: { name: string; outcome: string; error: string | null }[] = JSON.parse(outputs.changes ?? '')
    expect(changes.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'web failed',
      'cart skipped',
      'mylb/cart skipped',
      'shop changed',
    ])
    expect(changes.map(({ error }) => error)).toEqual([
      expect.stringContaining('Rolled back: '),
      'needs service web',
      'needs service cart',
      null,
    ])
    expect(log.join('\n')).toMatch(
      /1 of 4 changes failed\. service web: .*Done: service shop\. Not begun: service cart, listener mylb\/cart\./,
    )
    const again = await step.main('apply', APPLY)
    expect(again.outputs.outcome).toBe('changed')
  })

  it('begins nothing else after a failure where it is to stop', async () => {
    const step = await open()
    step.simulator.fault({
      kind: 'fail_next_change',
      resource: 'service',
      match: { operationId: 'updateServiceImage' },
    })
    const { outputs } = await step.main('apply', { ...APPLY, on_failure: 'stop', max_parallel: '1' })
    const changes: { outcome: string }[] = JSON.parse(outputs.changes ?? '')
    expect(changes.map(({ outcome }) => outcome)).toEqual(['failed', 'skipped', 'skipped', 'skipped'])
  })

  it('says of each change where it stands when it is cancelled', async () => {
    const step: Awaited<ReturnType<typeof open>> = await open(FILE, { onSleep: () => step.cancel() })
    const { outputs, outcome } = await step.run(apply, APPLY)
    expect(outcome).toBe('cancelled')
    const changes: { name: string; outcome: string }[] = JSON.parse(JSON.stringify(outputs.changes))
    expect(changes.map(({ name, outcome: ended }) => `${name} ${ended}`)).toEqual([
      'web cancelled',
      'cart skipped',
      'mylb/cart skipped',
      'shop cancelled',
    ])
  })

  it('does not wait for the last of what it changes where it is not to wait, but for what others need', async () => {
    const step = await open()
    const { outputs } = await step.main('apply', { ...APPLY, wait: 'false' })
    expect(outputs).toMatchObject({ outcome: 'started' })
    const changes: { outcome: string }[] = JSON.parse(outputs.changes ?? '')
    expect(changes.map(({ outcome }) => outcome)).toEqual(['changed', 'changed', 'started', 'started'])
  })

  it('shows no secret, however short', async () => {
    const text = FILE.replace('lb_name: mylb', 'lb_name: mylb\n    description: "${PIN}"')
    const step = await open(text)
    const { outputs, log, summary } = await step.main('apply', APPLY)
    expect(outputs.outcome).toBe('changed')
    const shown = [JSON.stringify(outputs), summary, ...log.filter((line) => !line.startsWith('::add-mask::'))].join(
      '\n',
    )
    expect(shown).not.toMatch(/\b1234\b/)
    expect(step.simulator.world.loadBalancers.find(({ name }) => name === 'mylb')?.description).toBe('1234')
  })
})

const IN_EARNEST = { file: 'prod.yml', operation: 'apply' }

describe('the pause between two looks', () => {
  it.each([
    ['', 2_000],
    ['0.5', 500],
    ['9', 9_000],
  ])('is that of poll_interval, also where one list tells of several services: "%s"', async (poll_interval, pause) => {
    const step = await open(
      'namespace: my-ev-admin\nservices: [{ service_name: web, replicas: 3 }, { service_name: shop, replicas: 3 }]\n',
    )
    expect((await step.main('apply', { ...IN_EARNEST, poll_interval })).outputs.outcome).toBe('changed')
    const lists = step.simulator.requests.filter(({ operationId }) => operationId === 'listServices')
    const moments = [...new Set(lists.map(({ at }) => at))]
    const pauses = moments.slice(1).map((at, i) => at - (moments[i] ?? 0))
    expect(Math.min(...pauses)).toBe(pause)
  })
})

describe('a key that is to go', () => {
  const GOING = 'namespace: my-ev-admin\nabsent:\n  secret_keys: [ops]\n'
  const withKey = async (text: string) => {
    const step = await open(text)
    const { world } = step.simulator
    world.secretKeys.push({ id: 119_500, name: 'ops', createdAt: 0 })
    return step
  }

  it('stays where a service of another namespace uses it', async () => {
    const step = await withKey(GOING)
    const { world } = step.simulator
    const [only] = world.services.filter(({ name }) => name === 'shop')
    const other = world.namespaces.find(({ id }) => id !== only?.namespaceId)
    for (const one of only?.containers ?? []) one.sshKeys.push('ops')
    Object.assign(only ?? {}, { namespaceId: other?.id })
    const { log } = await step.main('apply', IN_EARNEST)
    expect(step.changesSent()).toEqual([])
    expect(log.join('\n')).toMatch(
      /Line 3: The SSH key ops is to go, and is still used by service shop in namespace \S+\./,
    )
  })

  it('goes where no service uses it', async () => {
    const step = await withKey(GOING)
    expect((await step.main('apply', IN_EARNEST)).outputs.outcome).toBe('changed')
    expect(step.changesSent()).toEqual(['deleteSecretKey'])
  })

  it('alone has the services of other namespaces read', async () => {
    const lists = async (text: string) => {
      const step = await withKey(text)
      await step.main('apply', { file: 'prod.yml' })
      return step.operations().filter((id) => id === 'listServices').length
    }
    expect(await lists(AS_IT_IS)).toBe(1)
    expect(await lists(GOING.replace('ops', 'gone-before'))).toBe(1)
    expect(await lists(GOING)).toBeGreaterThan(1)
  })
})

describe('a secret in the address of a health check', () => {
  const fileFor = (url: string) =>
    AS_IT_IS.replace('replicas: 2', `replicas: 3, health_check: { url: "${url}", timeout: 5s }`)

  it.each([
    ['short', '1234', '1234'],
    ['long, and encoded in it', 'pass word/"long"', 'pass%20word/%22long%22'],
  ])('that is %s is asked for, and stands nowhere', async (_, secret, sent) => {
    const server = await serveStatuses(503)
    onTestFinished(server.close)
    const step = await open(fileFor(`${server.url}/h?pin=\${PIN}`))
    const { outputs, log, summary } = await step.main('apply', { ...APPLY, secrets: `PIN=${secret}` })
    expect(server.requests[0]?.path).toBe(`/h?pin=${sent}`)
    expect(outputs).toMatchObject({ outcome: 'failed' })
    expect(outputs.changes).toContain('The probe of *** did not pass')
    const shown = [JSON.stringify(outputs), summary, ...log.filter((line) => !line.startsWith('::add-mask::'))]
    for (const text of shown) for (const form of [secret, sent]) expect(text).not.toContain(form)
  })
})

describe('what the platform refuses', () => {
  it('is told without the secret that it quotes', async () => {
    const text = FILE.replace('servicePort: 80 }', 'servicePort: 80, serverName: "h-${PIN}" }')
    const step = await open(text, { env: { FENGCHAO_MAX_RETRIES: '0' } })
    const message = 'Invalid serverName h-1234.'
    step.simulator.fault({
      ...{ kind: 'status', status: 400, code: 4000101, message },
      match: { method: 'POST', path: /listeners$/ },
    })
    const { outputs, log, summary } = await step.main('apply', APPLY)
    const shown = [outputs.changes ?? '', summary, ...log.filter((line) => !line.startsWith('::add-mask::'))]
    expect(outputs.changes).toContain('Invalid serverName ***')
    expect(shown.join('\n')).not.toMatch(/1234/)
  })
})

describe('a file', () => {
  it('tells all that is wrong with it at once, and nothing is sent', async () => {
    const step = await open(
      'namespace: my-ev-admin\nservices:\n  - service_name: web\n    replicas: 9\n    colour: red\n',
    )
    const { log, exitCode } = await step.main('apply', INPUTS)
    expect(exitCode).toBe(1)
    expect(log.join('\n')).toMatch(/line 4.*services\.web\.replicas/)
    expect(log.join('\n')).toMatch(/line 5.*colour/)
    expect(step.operations()).toEqual([])
  })

  it.each([
    ['that is missing', { file: 'other.yml' }, /file .*other\.yml/],
    ['outside the workspace', { file: '../prod.yml' }, /file .*workspace/],
    ['and a namespace', { file: 'prod.yml', namespace: 'my-ev' }, /namespace has an effect only for operation export/],
    [
      'that is applied and expected not to change',
      { file: 'prod.yml', operation: 'apply', expect_no_changes: 'true' },
      /expect_no_changes has an effect only for operation plan/,
    ],
    [
      'that an export would overwrite',
      { file: 'prod.yml', operation: 'export', namespace: 'my-ev' },
      /file must be a new file/,
    ],
    ['of an export of nothing', { file: 'new.yml', operation: 'export' }, /namespace is required/],
  ])('%s is refused', async (_, inputs, words) => {
    const step = await open()
    const { log, exitCode } = await step.main('apply', inputs)
    expect(exitCode).toBe(1)
    expect(log.join('\n')).toMatch(words)
    expect(step.operations()).toEqual([])
  })
})

describe('an export', () => {
  const EXPORT = { operation: 'export', namespace: 'my-ev', file: 'new.yml' }

  it('writes what is there, names the values to give, and applied at once it plans nothing', async () => {
    const step = await open()
    const { outputs, log } = await step.main('apply', EXPORT)
    expect(outputs).toMatchObject({ outcome: 'unchanged', file: 'new.yml', changed: 'false' })
    const text = readFileSync(join(step.workspace, 'new.yml'), 'utf8')
    expect(text).toContain('namespace: my-ev-admin')
    const names = [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name ?? '')
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(log.join('\n')).toContain(name)
    const value = 'password'
    const again = await step.main('apply', {
      file: 'new.yml',
      secrets: names.map((name) => `${name}=${value}`).join('\n'),
    })
    expect(again.log.join('\n')).not.toContain('is wrong')
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changes: '[]' })
  })

  it('says in its first line where editors find the schema of such files', async () => {
    const step = await open()
    vi.stubEnv('GITHUB_ACTION_REPOSITORY', 'octo/fengchao-actions')
    vi.stubEnv('GITHUB_ACTION_REF', 'v1')
    vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com')
    await step.main('apply', EXPORT)
    const [first] = readFileSync(join(step.workspace, 'new.yml'), 'utf8').split('\n')
    const address = 'https://raw.githubusercontent.com/octo/fengchao-actions/v1/docs/environment.schema.json'
    expect(first).toBe(`# yaml-language-server: $schema=${address}`)
  })

  it('never writes over a file, also one that came to be meanwhile', async () => {
    const step: Awaited<ReturnType<typeof open>> = await open(FILE, {
      onRequest: () => {
        if (!existsSync(join(step.workspace, 'new.yml'))) writeFileSync(join(step.workspace, 'new.yml'), 'mine')
      },
    })
    const { log, exitCode } = await step.main('apply', EXPORT)
    expect(exitCode).toBe(1)
    expect(log.join('\n')).toContain('file cannot be written (EEXIST)')
    expect(readFileSync(join(step.workspace, 'new.yml'), 'utf8')).toBe('mine')
  })

  it('of a namespace that does not exist is refused', async () => {
    const step = await open()
    expect((await step.main('apply', { ...EXPORT, namespace: 'none' })).log.join('\n')).toContain(
      'There is no namespace "none"',
    )
  })
})
