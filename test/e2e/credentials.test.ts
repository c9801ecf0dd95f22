import { describe, expect } from 'vitest'
import { it } from '../../testing/fixture.ts'

const nothingToDo = { service_id: '50883', replicas: '2' }
/** What a step without credentials of its own says. */
const unsaid = { endpoint: '', token: '' }

describe.concurrent('credentials', () => {
  it('by the environment: the token and the endpoint that login handed on', async ({ environment }) => {
    const { run, keys, simulator, operations } = await environment.fixture()
    const { env, outputs: login } = await run('login', keys)
    const { outputs } = await run('scale', { ...nothingToDo, ...unsaid }, { env })
    expect(outputs.outcome).toBe('unchanged')
    expect(operations()).toEqual(['createToken', 'getService'])
    expect(simulator.requests.at(-1)?.headers.authorization).toBe(`Token ${login.token}`)
  })

  it('of the step win over a login before it: what is changed is the account of the step', async ({ environment }) => {
    const [first, second] = [await environment.fixture(), await environment.fixture()]
    const { env } = await first.run('login', first.keys)
    const inputs = { ...second.keys, endpoint: second.simulator.url, token: '', service_id: '50883', replicas: '3' }
    const { outputs, lines } = await second.run('scale', inputs, { env })
    expect(outputs).toMatchObject({ outcome: 'changed', replicas: '3' })
    expect(first.changes()).toEqual([])
    expect(second.changes()).toHaveLength(1)
    expect(lines.find((line) => !line.startsWith('::'))).toBe(
      `The endpoint ${second.simulator.url} is on this machine: this is a rehearsal, not the real platform.`,
    )
  })
})
