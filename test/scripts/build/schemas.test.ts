import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { loadCatalogue } from '../../../scripts/build/docs/catalogue.ts'
import { environmentSchema } from '../../../scripts/build/schemas.ts'
import { check } from '../../../simulator/api/schema.ts'
import { problemsOf, SHOP, SHOP_VARIABLES } from '../../../testing/environment-file.ts'

const catalogue = await loadCatalogue(fileURLToPath(new URL('../../..', import.meta.url)))
const schema = environmentSchema(catalogue.en)
const replicas = { description: 'Number of replicas.', anyOf: [{ type: 'integer', minimum: 1, maximum: 5 }, {}] }
const findings = (text: string) => check(schema, schema, parse(text))

describe('the schema of environment files', () => {
  it('takes a file with every key, and variables in it', () => {
    expect(findings(SHOP)).toEqual([])
  })

  it('takes a variable wherever a number, a truth value or a name stands', () => {
    const text =
      'namespace: ${N}\nservices: [{ service_name: "web-${PR}", replicas: "${R}", stateful: "${S}", spec_id: "${Z}" }]'
    expect(findings(text)).toEqual([])
  })

  it('says of each key what an editor shows, in words that exist in both languages', () => {
    environmentSchema(catalogue.zh)
    expect(catalogue.missing()).toEqual([])
    expect(schema).toMatchObject({ properties: { services: { items: { properties: { replicas: replicas } } } } })
  })

  test.each([
    ['an unknown key', SHOP.replace('spec_id: small', 'spec_idd: small')],
    ['too many replicas', SHOP.replace('replicas: 3', 'replicas: 9')],
    ['a size that is none', SHOP.replace('spec_id: small', 'spec_id: tiny')],
    ['a port map that is none', SHOP.replace('80:8080/TCP', '80')],
    ['a size between two', SHOP.replace('size: 20', 'size: 25')],
    ['a name with capitals', SHOP.replace('lb_name: front', 'lb_name: Front')],
    ['a list where a map belongs', SHOP.replace('{ data: /var/lib/mysql/ }', '[data]')],
    ['a folder without its slash', SHOP.replace('[/var/log/cart/]', '[/var/log/cart]')],
    ['no namespace', SHOP.replace('namespace: shop-acme', '')],
  ])('refuses %s, as the reader does', async (_, text) => {
    expect(findings(text)).not.toEqual([])
    expect(await problemsOf(text, SHOP_VARIABLES)).not.toEqual([])
  })
})
