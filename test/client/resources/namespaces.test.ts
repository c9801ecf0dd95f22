import { describe, expect, it } from 'vitest'
import { answerWith, createTestClient, rejectionOf, serve } from '../../../testing/servers/faulty-server.ts'
import { simulated } from '../../../testing/simulated-client.ts'

describe('namespaces', () => {
  it('are created and listed', async () => {
    const { client } = await simulated()
    const { namespace_id: id } = await client.namespaces.create('staging')
    expect(await client.namespaces.list()).toEqual([
      { id, display_name: 'staging', namespace: 'staging-admin', deletable: true },
      { id: 51616, display_name: 'my-ev', namespace: 'my-ev-admin', deletable: false },
      { id: 10685, display_name: 'default', namespace: 'default-sgx52', deletable: false },
    ])
  })

  it.each(['namespace_Id', 'namespace_id'])('have their new id under %s', async (name) => {
    const client = createTestClient(await serve(answerWith(200, JSON.stringify({ [name]: '51190' }))))
    expect(await client.namespaces.create('x')).toMatchObject({ namespace_id: 51190 })
  })

  it('whose new id is missing are an error that leaves open what was done', async () => {
    const client = createTestClient(await serve(answerWith(200, '{"id": 1}')))
    expect(await rejectionOf(client.namespaces.create('x'))).toMatchObject({
      name: 'AnswerError',
      notApplied: false,
      message:
        'Could not create namespace x: the platform returned HTTP 200 with an unusable body: namespace_id must be a number but is absent.',
    })
  })
})
