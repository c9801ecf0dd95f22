import { createPrivateKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { emptyWorld } from '../../../simulator/index.ts'
import { md5Fingerprint } from '../../../simulator/world/key-pairs.ts'
import { DEFAULT_POLICY } from '../../../src/client/retry.ts'
import { answerWith, createTestClient, rejectionOf, serve } from '../../../testing/servers/faulty-server.ts'
import { simulated } from '../../../testing/simulated-client.ts'

describe('SSH keys', () => {
  it('are created with a name', async () => {
    const { client } = await simulated()
    const made = { id: expect.any(Number), name: 'deploy', fingerprint: expect.stringMatching(/^[0-9a-f:]+$/) }
    expect(await client.secretKeys.create('deploy')).toMatchObject(made)
  })

  it('are created without a name, which the platform then gives', async () => {
    const { client, simulator } = await simulated()
    expect((await client.secretKeys.create()).name).toMatch(/^key-\d+$/)
    expect(simulator.requests.at(-1)?.body).toEqual({})
  })

  it('that cannot be created have no name in the error where none was requested', async () => {
    const { client, simulator } = await simulated()
    simulator.fault({ kind: 'status', status: 409, code: 4090004, match: { operationId: 'createSecretKey' } })
    const message = expect.stringMatching(/^Could not create an SSH key: /)
    expect(await rejectionOf(client.secretKeys.create())).toMatchObject({ errorClass: 'conflict', message })
  })

  it('are listed', async () => {
    const { client } = await simulated()
    expect(await client.secretKeys.list()).toEqual([
      {
        id: 119766,
        name: 'mykey',
        fingerprint: md5Fingerprint(await client.secretKeys.privateKey(119766)),
        created_at: '2016-12-22T13:03:00Z',
      },
    ])
  })

  it('of an account without any are an empty list, although the platform answers an error', async () => {
    const { client, simulator } = await simulated({ world: emptyWorld() })
    expect(await client.secretKeys.list()).toEqual([])
    expect(simulator.requests.at(-1)).toMatchObject({ status: 404, code: 4040005 })
  })

  it.each([
    [404, '4040006'],
    [404, undefined],
    [400, '4000001'],
  ])('that cannot be listed are an error all the same: HTTP %d, code %s', async (status, code) => {
    const { client, simulator } = await simulated()
    const fault = { kind: 'status', status, ...(code === undefined ? {} : { code }) } as const
    simulator.fault({ ...fault, match: { operationId: 'listSecretKeys' } })
    expect(await rejectionOf(client.secretKeys.list())).toMatchObject({ status, code, operation: 'listSecretKeys' })
  })

  it('are downloaded as PEM text', async () => {
    const { client } = await simulated()
    const pem = await client.secretKeys.privateKey(119766)
    expect(pem).toMatch(/^-----BEGIN RSA PRIVATE KEY-----\n[\s\S]+\n-----END RSA PRIVATE KEY-----\n$/)
    expect(createPrivateKey(pem).asymmetricKeyType).toBe('rsa')
  })

  it.each(['', '<html>Sign in</html>', '{"code": 0}', '-----BEGIN A-----\n<b>\n-----END A-----'])(
    'are not what a gateway says in their place: %j',
    async (body) => {
      const client = createTestClient(await serve(answerWith(200, body)), {
        policy: { ...DEFAULT_POLICY, attempts: 1 },
      })
      expect(await rejectionOf(client.secretKeys.privateKey(7))).toMatchObject({
        name: 'AnswerError',
        message:
          'Could not download SSH key 7: the platform returned HTTP 200 with an unusable body: the response must be a private key as PEM text but is of type string.',
      })
    },
  )
})
