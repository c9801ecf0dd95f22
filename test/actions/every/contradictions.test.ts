/** Inputs that contradict one another are refused in every action that has them: both are named, and nothing is changed. */
import { describe, expect, it, onTestFinished } from 'vitest'
import { actions } from '../../../src/registry.ts'
import type { Action } from '../../../src/step/action.ts'
import { serveGithubLedger } from '../../../testing/servers/github-ledger.ts'
import { simulatedStep } from '../../../testing/simulated-step.ts'

async function action(name: string): Promise<Action> {
  const found = await actions[name]?.()
  if (found === undefined) throw new Error(`There is no action ${name}.`)
  return found
}

const web = { service_id: '50883' }
/** What some actions that name a service need besides. */
const BESIDES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  deploy: { image_path: 'hub.c.163.com/admin/web:v2' },
  'update-image': { image_path: 'hub.c.163.com/admin/web:v2' },
  'update-service': { envs: 'A=1' },
  scale: { replicas: '3' },
  rollback: { environment: 'production', github_token: 'gh-token' },
}

/** GitHub has what the service web ran: before now, and now. */
async function github(): Promise<Readonly<Record<string, string>>> {
  const { add, env, close } = await serveGithubLedger()
  onTestFinished(close)
  for (const tag of ['v2', 'v1']) {
    const images = { web: `hub.c.163.com/admin/web:${tag}` }
    const one = { service_id: 50883, service_name: 'web', namespace: 'my-ev-admin', images, previous: {} }
    add({ fengchao: 1, services: [one] })
  }
  return env
}

const loaded = await Promise.all(Object.keys(actions).map(action))
const ofAService = loaded.filter(({ inputs }) => 'service_id' in inputs).map(({ name }) => name)

it('are looked for in every action that names a service', () => {
  expect(ofAService.length).toBeGreaterThan(6)
  expect(ofAService).toEqual(expect.arrayContaining(Object.keys(BESIDES)))
})

describe.each(ofAService)('the id and the names of a service in %s', (name) => {
  const inputs = BESIDES[name] ?? {}

  it.each([
    [{ namespace: 'my-ev', service_name: 'shop' }, 'service_name', 'has the service_name "web", not "shop"'],
    [{ service_name: 'shop' }, 'service_name', 'has the service_name "web", not "shop"'],
    [{ namespace: 'default' }, 'namespace', 'has the namespace "my-ev-admin", not "default"'],
  ])('of another one are refused: %j', async (names, other, message) => {
    const step = await simulatedStep()
    const { outcome, error, ending } = await step.run(await action(name), { ...web, ...inputs, ...names })
    expect(outcome).toBe('failed')
    expect(String(error)).toContain(`The inputs service_id and ${other} contradict each other`)
    expect(String(error)).toContain(message)
    expect(ending?.hint).toContain('Give service_id alone')
    expect(step.changesSent()).toEqual([])
  })

  it('of the same one are taken', async () => {
    const step = await simulatedStep({ env: await github() })
    const service = name === 'restart' ? { service_id: '51572', service_name: 'db' } : { ...web, service_name: 'web' }
    const { outcome } = await step.run(await action(name), { ...service, namespace: 'my-ev', ...inputs })
    expect(outcome).not.toBe('failed')
  })
})

it('the names of a service that is gone are not held against its id', async () => {
  const step = await simulatedStep()
  const inputs = { service_id: '7', namespace: 'my-ev', service_name: 'gone', if_missing: 'skip' }
  expect((await step.run(await action('delete-service'), inputs)).outcome).toBe('unchanged')
})

describe.each([
  ['manage-volume', { volume_id: '19893', volume_name: 'other' }, 'myvolume', { size: '50' }],
  ['manage-secret-key', { key_id: '119766', key_name: 'other' }, 'mykey', {}],
  ['manage-certificate', { cert_id: '7b0c8ccf-1987-4082-a7a8-f1c18f345f63', cert_name: 'other' }, 'my-cer', {}],
])('the id and the name of a thing in %s', (name, both, called, more) => {
  const [[idInput = '', id = ''] = [], [nameInput = ''] = []] = Object.entries(both)

  it.each(['get', 'delete', ...('size' in more ? ['apply'] : [])])('are refused for %s', async (operation) => {
    const step = await simulatedStep()
    const { outcome, error, ending } = await step.run(await action(name), { operation, ...both, ...more })
    expect(outcome).toBe('failed')
    expect(String(error)).toContain(
      `The inputs ${idInput} and ${nameInput} contradict each other: ${idInput} ${id} is called "${called}", not "other".`,
    )
    expect(ending?.hint).toBe(`Give ${idInput} or ${nameInput}, not both.`)
    expect(step.changesSent()).toEqual([])
  })

  it('are taken where they agree', async () => {
    const step = await simulatedStep()
    const inputs = { operation: 'get', ...both, [nameInput]: called }
    expect((await step.run(await action(name), inputs)).outcome).toBe('unchanged')
  })
})
