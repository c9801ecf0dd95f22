import { describe, expect, it } from 'vitest'
import { selfSigned } from '../../../simulator/index.ts'
import { rejectionOf } from '../../../testing/servers/faulty-server.ts'
import { simulated } from '../../../testing/simulated-client.ts'

describe('certificates', () => {
  it('are uploaded and listed', async () => {
    const { client } = await simulated()
    const made = await client.certificates.create({ name: 'shop', ...selfSigned('shop.example.com') })
    expect(made).toMatchObject({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), name: 'shop', fingerPrint: undefined })
    expect(await client.certificates.list()).toEqual([
      expect.objectContaining({ id: made.id, name: 'shop' }),
      {
        id: '7b0c8ccf-1987-4082-a7a8-f1c18f345f63',
        name: 'my-cer',
        fingerPrint: expect.stringMatching(/^([0-9A-F]{2}:){19}[0-9A-F]{2}$/),
        createtime: expect.any(String),
        updatetime: expect.any(String),
      },
    ])
  })

  it('whose key is another one are refused, and the error holds no key', async () => {
    const { client } = await simulated()
    const { priKey } = selfSigned('a.example.com')
    const { pubCert } = selfSigned('b.example.com')
    const error = await rejectionOf(client.certificates.create({ name: 'shop', pubCert, priKey }))
    expect(error).toMatchObject({ code: '4000412', message: expect.not.stringContaining('BEGIN') })
  })
})
