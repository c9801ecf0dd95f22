import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { loadCatalogue } from '../../../scripts/build/docs/catalogue.ts'
import { environmentSchema } from '../../../scripts/build/environment-schema.ts'
import { readRepository } from '../../../scripts/build/repository.ts'
import { schemas } from '../../../scripts/build/schemas.ts'
import { readResources } from '../../../simulator/api/documents.ts'
import { check } from '../../../simulator/api/schema.ts'
import { environment } from '../../../src/step/environment/format/environment.ts'
import { problemsOf, SHOP, SHOP_VARIABLES } from '../../../testing/environment-file.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const catalogue = await loadCatalogue(ROOT)
const schema = environmentSchema('octo/fengchao-actions', catalogue.en)
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
    environmentSchema('octo/fengchao-actions', catalogue.zh)
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

describe('the schema of world files', () => {
  const files = schemas(ROOT, readRepository(ROOT), catalogue.en)
  const things = [
    ['service', 'services'],
    ['load_balancer', 'load_balancers'],
    ['certificate', 'certificates'],
    ['volume', 'volumes'],
    ['secret_key', 'secret_keys'],
    ['repository', 'repositories'],
  ] as const

  test.each(things)('has what environment files say of a %s, but what they ask for', async (name, list) => {
    const world = JSON.parse((await files).get('simulator/world/world.schema.json') ?? '')
    const kind: { readonly item?: { readonly fields: object } } = Object(environment.fields[list].kind)
    const asked = ['needs', 'recreate', 'health_check', 'pri_key']
    const keys = Object.keys(kind.item?.fields ?? {}).filter((key) => !asked.includes(key))
    expect(keys).not.toEqual([])
    expect(Object.keys(world.$defs[name].properties)).toEqual(expect.arrayContaining(keys))
    expect(Object.keys(world.$defs[name].properties)).not.toEqual(expect.arrayContaining(['recreate']))
  })

  it('is the one that the simulator reads', async () => {
    const { worldSchema } = await readResources()
    expect(JSON.parse((await files).get('simulator/world/world.schema.json') ?? '')).toEqual(worldSchema)
  })
})
