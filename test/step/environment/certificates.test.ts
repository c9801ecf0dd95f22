import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { selfSigned } from '../../../simulator/index.ts'
import { environmentOf, keyValues, problemsOf } from '../../../testing/environment-file.ts'

const workspace = mkdtempSync(join(tmpdir(), 'environment-'))
mkdirSync(join(workspace, 'certs'))
const pair = selfSigned('shop.example.com')
writeFileSync(join(workspace, 'certs/shop.pem'), pair.pubCert)

const file = (pub: string, pri: string) =>
  `namespace: shop-acme\ncertificates:\n  - cert_name: shop\n    pub_cert: ${pub}\n    pri_key: ${pri}\n`
const FILE = file('certs/shop.pem', '${SHOP_KEY}')
const certificates = { workspace, now: Date.now() }
const secrets = keyValues({ SHOP_KEY: pair.priKey })

describe('a certificate of an environment file', () => {
  it('is read from a file of the workspace, and its key from a secret', async () => {
    const [shop] = (await environmentOf(FILE, { secrets, certificates })).certificates
    expect(shop?.content?.pub_cert).toContain('BEGIN CERTIFICATE')
    expect(shop?.content?.fingerprint).toMatch(/^([0-9A-F]{2}:){19}[0-9A-F]{2}$/)
    expect(shop?.content?.notAfter).toBeGreaterThan(Date.now())
  })

  it('is declared by its name alone where nothing is read', async () => {
    const { certificates: declared } = await environmentOf(FILE, { secrets })
    expect(declared).toEqual([{ cert_name: 'shop', content: undefined }])
  })

  it('has to have the key that belongs to it', async () => {
    const other = keyValues({ SHOP_KEY: selfSigned('other.example.com').priKey })
    expect(await problemsOf(FILE, { secrets: other, certificates })).toEqual([
      expect.stringMatching(/^\(line 5\): certificates\.shop\.pri_key must be the private key of the certificate/),
    ])
  })

  it('must not have expired', async () => {
    const late = { workspace, now: Date.now() + 500 * 365 * 86_400_000 }
    expect(await problemsOf(FILE, { secrets, certificates: late })).toEqual([
      expect.stringMatching(/^\(line 4\): certificates\.shop\.pub_cert must be a certificate that has not expired/),
    ])
  })

  it('is a problem with its line, which quotes nothing, where it is no PEM', async () => {
    const problems = await problemsOf(file('certs/none.pem', 'secretsecret'), { certificates })
    expect(problems).toHaveLength(2)
    expect(problems[0]).toMatch(/^\(line 4\): certificates\.shop\.pub_cert /)
    expect(problems.join()).not.toContain('secretsecret')
  })

  it('is not read outside the workspace', async () => {
    const problems = await problemsOf(file('../../etc/passwd', '${SHOP_KEY}'), { secrets, certificates })
    expect(problems).toHaveLength(1)
  })

  it('may have a made-up key on the platform of a rehearsal, and nowhere else', async () => {
    const madeUp = keyValues({ SHOP_KEY: 'rehearsal-SHOP_KEY', SHOP_CERT: 'rehearsal-SHOP_CERT' })
    const rehearsed = { ...certificates, takesMadeUp: true }
    const [shop] = (await environmentOf(FILE, { secrets: madeUp, certificates: rehearsed })).certificates
    expect(shop?.content).toMatchObject({ pri_key: 'rehearsal-SHOP_KEY' })
    expect(await problemsOf(FILE, { secrets: madeUp, certificates })).toHaveLength(1)
  })

  it('is known by its name alone where it is made up itself', async () => {
    const madeUp = keyValues({ SHOP_KEY: 'rehearsal-SHOP_KEY', SHOP_CERT: 'rehearsal-SHOP_CERT' })
    const rehearsed = { ...certificates, takesMadeUp: true }
    const both = file('${SHOP_CERT}', '${SHOP_KEY}')
    const [shop] = (await environmentOf(both, { secrets: madeUp, certificates: rehearsed })).certificates
    expect(shop).toEqual({ cert_name: 'shop', content: undefined })
  })
})
