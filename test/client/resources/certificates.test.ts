import { describe, expect, it } from 'vitest'
import { selfSigned } from '../../../simulator/index.ts'
import { rejectionOf } from '../../../testing/servers/faulty-server.ts'
import { simulated } from '../../../testing/simulated-client.ts'

const SEEDED = '7b0c8ccf-1987-4082-a7a8-f1c18f345f63'

describe('certificates', () => {
  it('are uploaded with their key, and listed', async () => {
    const { client, simulator } = await simulated()
    const pair = selfSigned('shop.example.com')
    const made = await client.certificates.create({ name: 'shop', ...pair })
    expect(made).toMatchObject({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), name: 'shop', fingerPrint: undefined })
    expect(simulator.requests.at(-1)?.body).toEqual({ name: 'shop', ...pair })
    expect(await client.certificates.list()).toEqual([
      expect.objectContaining({ id: made.id, name: 'shop' }),
      {
        id: SEEDED,
        name: 'my-cer',
        fingerPrint: expect.stringMatching(/^([0-9A-F]{2}:){19}[0-9A-F]{2}$/),
        createtime: expect.any(String),
        updatetime: expect.any(String),
      },
    ])
  })

  it('are replaced with all three parts', async () => {
    const { client } = await simulated()
    const [before] = await client.certificates.list()
    expect(await client.certificates.update(SEEDED, { name: 'other', ...selfSigned('a.example.com') })).toBeUndefined()
    const [after] = await client.certificates.list()
    expect(after).toMatchObject({ id: SEEDED, name: 'other' })
    expect(after?.fingerPrint).not.toBe(before?.fingerPrint)
  })

  it('whose key is another one are refused, and the error holds no key', async () => {
    const { client } = await simulated()
    const { priKey } = selfSigned('a.example.com')
    const { pubCert } = selfSigned('b.example.com')
    const error = await rejectionOf(client.certificates.create({ name: 'shop', pubCert, priKey }))
    expect(error).toMatchObject({
      code: '4000412',
      message: expect.stringMatching(/^Could not upload certificate shop: /),
    })
    expect(error).toHaveProperty('message', expect.not.stringContaining('BEGIN'))
  })

  it('that are deleted are gone', async () => {
    const { client } = await simulated()
    expect(await client.certificates.delete(SEEDED)).toBeUndefined()
    expect(await client.certificates.list()).toEqual([])
    expect(await rejectionOf(client.certificates.delete(SEEDED))).toMatchObject({
      errorClass: 'not_found',
      message: expect.stringMatching(new RegExp(`^Could not delete certificate ${SEEDED}: `)),
    })
    const pair = selfSigned('a.example.com')
    expect(await rejectionOf(client.certificates.update(SEEDED, { name: 'x', ...pair }))).toMatchObject({
      errorClass: 'not_found',
      message: expect.stringMatching(new RegExp(`^Could not change certificate ${SEEDED}: `)),
    })
  })
})
