import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { readResources } from '../../../../simulator/api/documents.ts'
import { addLoadBalancer, addService, container, type World } from '../../../../simulator/index.ts'
import { readWorld } from '../../../../simulator/world/files.ts'
import { readEnvironment } from '../../../../src/changes/environment/actual.ts'
import { exportEnvironment } from '../../../../src/step/environment/export.ts'
import { simulated } from '../../../../testing/simulated-client.ts'
import { openFixture, serviceOf, WEB } from '../../../changes/fixture.ts'
import {
  balancersOfEnvironment,
  balancersOfWorld,
  exportAndRead,
  NOTHING_TO_DO,
  servicesOfEnvironment,
  servicesOfWorld,
  todoOf,
} from './mirror.ts'

const NAMESPACE = 'my-ev-admin'
const IMAGE = 'hub.c.163.com/admin/web:v1'

/** The file of the seeded world with one more service. */
async function textOf(envs: Readonly<Record<string, string>>, more: Partial<World['services'][number]> = {}) {
  const { client } = await openFixture({
    given: (world: World) => {
      world.services = []
      world.loadBalancers = []
      const list = Object.entries(envs).map(([key, value]) => ({ key, value }))
      addService(world, 'cart', [container(world, 'web', IMAGE, { envs: list })], more)
    },
  })
  return exportEnvironment(await readEnvironment(client, NAMESPACE))
}

describe('the file of a namespace', () => {
  it('reads well: in a stable order, without what is usual, with what its services use', async () => {
    const { client } = await openFixture()
    const { text } = await exportEnvironment(await readEnvironment(client, NAMESPACE), {
      schema: 'https://example.com/s.json',
    })
    expect(text).toBe(readFileSync(new URL('./seeded.yml', import.meta.url), 'utf8'))
  })

  it('is the same however the platform orders its lists', async () => {
    const { client, world } = await openFixture()
    const first = await exportEnvironment(await readEnvironment(client, NAMESPACE))
    world.services.reverse()
    world.loadBalancers.reverse()
    expect(await exportEnvironment(await readEnvironment(client, NAMESPACE))).toEqual(first)
  })

  it('says what the world of the tests has', async () => {
    const { client, world } = await openFixture()
    const { environment, plan } = await exportAndRead(client, world, NAMESPACE)
    expect(servicesOfEnvironment(environment)).toEqual(servicesOfWorld(world, NAMESPACE))
    expect(balancersOfEnvironment(environment)).toEqual(balancersOfWorld(world, NAMESPACE))
    expect(todoOf(plan)).toEqual(NOTHING_TO_DO)
  })

  test.each([
    ['the small world', '../../../../simulator/world/worlds/small.yaml'],
    ['the world of the pictures', '../../../../scripts/pictures/shop.yaml'],
  ])('says what %s has', async (_, path) => {
    const { worldSchema } = await readResources()
    const world = await readWorld(readFileSync(new URL(path, import.meta.url), 'utf8'), worldSchema)
    const { client } = await simulated({ world })
    for (const { fullName } of world.namespaces) {
      const { environment, plan } = await exportAndRead(client, world, fullName)
      expect(servicesOfEnvironment(environment)).toEqual(servicesOfWorld(world, fullName))
      expect(balancersOfEnvironment(environment)).toEqual(balancersOfWorld(world, fullName))
      expect(todoOf(plan)).toEqual(NOTHING_TO_DO)
    }
  })

  it('leaves what looks like a secret to variables', async () => {
    const { text, variables } = await textOf({
      db_password: 'hunter2',
      API_TOKEN: 'abc',
      Key: 'k',
      DSN: 'd',
      MY_SECRET: 's',
      CREDENTIALS: 'c',
      URL: 'mysql://user:hunter3@db/shop',
      JDBC: 'jdbc:postgresql://db/shop?user=shop&password=hunter5',
      ODBC: 'jdbc:sqlserver://db;user=sa;Password=hunter6',
      RUN: 'serve --db-password=hunter7',
      PEM: '-----BEGIN EC PRIVATE KEY-----\nhunter4\n-----END EC PRIVATE KEY-----',
      MODE: 'production',
      PLAIN_URL: 'https://example.com/path?page=2&passive=true',
    })
    expect(text).toContain('db_password: ${CART_WEB_DB_PASSWORD}\n')
    expect(text).toContain('MODE: production\n')
    expect(text).toContain('PLAIN_URL: https://example.com/path?page=2&passive=true\n')
    expect(text).not.toMatch(/hunter/)
    expect(variables.map(({ name }) => name)).toEqual(
      ['API_TOKEN', 'CREDENTIALS', 'DB_PASSWORD', 'DSN', 'JDBC', 'KEY', 'MY_SECRET', 'ODBC', 'PEM', 'RUN', 'URL'].map(
        (name) => `CART_WEB_${name}`,
      ),
    )
    expect(text).toContain(
      `# Values that look like secrets are left out. Give them with the input secrets: CART_WEB_API_TOKEN,`,
    )
  })

  it('names two variables apart that would be called the same', async () => {
    const { variables } = await textOf({ 'A.KEY': '1', A_KEY: '2' })
    expect(variables.map(({ name }) => name)).toEqual(['CART_WEB_A_KEY', 'CART_WEB_A_KEY_2'])
  })

  it('leaves a command with a password in it to a variable', async () => {
    const { client } = await openFixture({
      given: (world: World) => {
        addService(world, 'cart', [container(world, 'web', IMAGE, { command: 'serve --db mysql://u:hunter2@db/x' })])
      },
    })
    const { text } = await exportEnvironment(await readEnvironment(client, NAMESPACE))
    expect(text).toContain('command: ${CART_WEB_COMMAND}\n')
    expect(text).not.toContain('hunter2')
  })

  it('has the certificates that its rules use, by names', async () => {
    const { client, world } = await openFixture({
      given: (world: World) => {
        const [certificate] = world.certificates
        if (!certificate) throw new Error('The seeded world has a certificate.')
        world.certificates.push({ ...certificate, id: 'aaaaaaaa-1987-4082-a7a8-f1c18f345f63', name: 'unused' })
        const rule = { name: 'g', serverName: 'shop.example.com', path: '/', serviceName: 'web', servicePort: 80 }
        const listener = { name: 'https', listenPort: 443, protocol: 'https' as const, createdAt: 0, updatedAt: 0 }
        addLoadBalancer(world, 'front', {
          namespace: NAMESPACE,
          listeners: [{ ...listener, clusters: [{ ...rule, certId: certificate.id }] }],
        })
      },
    })
    const { text, variables, environment, plan } = await exportAndRead(client, world, NAMESPACE)
    expect(text).toContain('- cert_name: my-cer\n    pub_cert: ${MY_CER}\n    pri_key: ${MY_CER_KEY}\n')
    expect(variables.map(({ name }) => name)).toEqual(['DB_CONTAINER002_PASSWORD', 'MY_CER', 'MY_CER_KEY'])
    expect(environment.certificates[0]?.content?.fingerprint).toBe(world.certificates[0]?.fingerPrint)
    expect(balancersOfEnvironment(environment)).toEqual(balancersOfWorld(world, NAMESPACE))
    expect(todoOf(plan)).toEqual(NOTHING_TO_DO)
  })

  it('leaves out, with a comment, what a file cannot say', async () => {
    const { text } = await textOf({ '1BAD': 'x' })
    expect(text).toContain('# Left out: envs must be a name of letters, digits, "_", "." and "-" that does not start')
    expect(text).not.toContain('envs:')
  })

  it('leaves out, with a comment, rules that lead nowhere', async () => {
    const { client, world } = await openFixture({
      given: (world: World) => void Object.assign(serviceOf(world, WEB), { ports: [] }),
    })
    const { text, plan } = await exportAndRead(client, world, NAMESPACE)
    expect(text).toContain(
      '# Left out: clusters has a rule to web:80, and there is no such service with this TCP port.',
    )
    expect(todoOf(plan)).toEqual(NOTHING_TO_DO)
  })

  test.each([
    ['create_fail', 'failed to be created'],
    ['deleting', 'is being deleted'],
  ])('leaves out, with a comment, a service in %s', async (status, reason) => {
    const { text } = await textOf({}, { status })
    expect(text).toContain(`# Left out: services.cart ${reason}.\n`)
    expect(text).not.toContain('service_name')
  })

  it('is no file where there is no namespace', async () => {
    const { client } = await openFixture()
    const nothing = await readEnvironment(client, 'none-admin')
    await expect(exportEnvironment(nothing)).rejects.toThrow(TypeError)
  })
})
