import { describe, expect, it, test } from 'vitest'
import { problemsOf } from '../../../testing/environment-file.ts'

const file = (...lines: readonly string[]) => ['namespace: shop-acme', ...lines].join('\n')
const services = (...items: readonly string[]) => file('services:', ...items.map((item) => `  - ${item}`))
const listener = (fields: string) =>
  file('load_balancers:', '  - lb_name: front', `    listeners: [{ listener_name: web, ${fields} }]`)
const rule = (fields: string) => `clusters: [{ serviceName: cart, servicePort: 80${fields} }]`

describe('what does not go together in an environment file', () => {
  test.each([
    [
      'replicas of a stateful service',
      services('{ service_name: db, stateful: true, replicas: 2 }'),
      '(line 3): services.db.replicas must be 1 for a stateful service',
    ],
    [
      'an address of a stateless service',
      services('{ service_name: web, stateful: false, pub_ip: 59.111.126.9 }'),
      '(line 3): services.web.pub_ip is only for a stateful service',
    ],
    [
      'volumes of a stateless service',
      services('{ service_name: web, stateful: false, containers: [{ volumes: { data: /data } }] }'),
      '(line 3): services.web.containers.web.volumes is only for a stateful service',
    ],
    [
      'a port twice',
      services("{ service_name: web, port_maps: ['80:8080', '80:8081'] }"),
      '(line 3): services.web.port_maps must list each service port only once; 80/TCP appears twice',
    ],
    [
      'shares of some containers alone',
      services('{ service_name: web, containers: [{ container_name: a, cpu_weight: 50 }, { container_name: b }] }'),
      '(line 3): services.web.containers has cpu_weight for some containers and none for b',
    ],
    [
      'shares that are not the whole',
      services('{ service_name: web, containers: [{ container_name: a, memory_weight: 50 }] }'),
      '(line 3): services.web.containers must have a memory_weight of 100 in total; the sum is 50',
    ],
    [
      'tries of a probe that are too far apart',
      services('{ service_name: web, health_check: { url: "http://a.b/", timeout: 30s, interval: 30s } }'),
      '(line 3): services.web.health_check.interval leaves no time for 3 responses: the interval is 30 s and the timeout 30 s',
    ],
    [
      'a probe that is shorter than its tries, of which the file says nothing',
      services('{ service_name: web, health_check: { url: "http://a.b/", timeout: 2s } }'),
      '(line 3): services.web.health_check.timeout leaves no time for 3 responses: the interval is 1 s and the timeout 2 s',
    ],
    [
      'needs of a service that the file does not have',
      services('{ service_name: web, needs: [db] }'),
      '(line 3): services.web.needs names db, which is no service of this file; its services are web',
    ],
    [
      'a service that needs itself',
      services('{ service_name: web, needs: [web] }'),
      '(line 3): services.web.needs is a cycle: web → web',
    ],
    [
      'services that need one another',
      services('{ service_name: a, needs: [b] }', '{ service_name: b, needs: [c] }', '{ service_name: c, needs: [b] }'),
      '(line 4): services.b.needs is a cycle: b → c → b',
    ],
    [
      'a volume that two services mount',
      services(
        '{ service_name: a, stateful: true, containers: [{ volumes: { data: /data/ } }] }',
        '{ service_name: b, stateful: true, containers: [{ volumes: { data: /data/ } }] }',
      ),
      '(line 4): services.b.containers.b.volumes.data is mounted by the service a already',
    ],
    [
      'a port that http does not have',
      listener('protocol: http, listen_port: 443'),
      '(line 4): load_balancers.front.listeners.web.listen_port must be 80 or 1025 to 65535 for http; got 443',
    ],
    [
      'an https rule without a certificate',
      listener(`protocol: https, ${rule('')}`),
      '(line 4): load_balancers.front.listeners.web.clusters[0] needs certName (or certId)',
    ],
    [
      'two certificates of one rule',
      listener(`protocol: https, ${rule(', certName: a, certId: b')}`),
      '(line 4): load_balancers.front.listeners.web.clusters[0] must have certName or certId, not both',
    ],
    [
      'a rewritten cookie without its name',
      listener(rule(', policy: { mode: rewrite }')),
      '(line 4): load_balancers.front.listeners.web.clusters[0].policy needs cookieName',
    ],
    [
      'two rules for the same host and path',
      listener(
        'clusters: [{ serviceName: a, servicePort: 80 }, { serverName: "*", path: /, serviceName: b, servicePort: 80 }]',
      ),
      '(line 4): load_balancers.front.listeners.web.clusters[1] matches * /, as rule 1 does',
    ],
    [
      'two listeners on one port',
      file(
        'load_balancers:',
        '  - lb_name: front',
        '    listeners:',
        '      - { listener_name: a, listen_port: 8080 }',
        '      - { listener_name: b, listen_port: 8080 }',
      ),
      '(line 6): load_balancers.front.listeners.b.listen_port is 8080, the port of listener a',
    ],
    [
      'a certificate without its key',
      file('certificates: [{ cert_name: shop, pub_cert: shop.pem }]'),
      '(line 2): certificates.shop needs pri_key',
    ],
    [
      'a key without its certificate',
      file('certificates: [{ cert_name: shop, pri_key: shop.key }]'),
      '(line 2): certificates.shop needs pub_cert',
    ],
    [
      'the namespace to go with something in it',
      file('services: [{ service_name: web }]', 'absent: { namespace: true }'),
      '(line 3): absent.namespace is to go, but the file declares services in it',
    ],
    [
      'a listener that is declared and absent',
      `${listener('listen_port: 80')}\nabsent: { listeners: [front/web] }`,
      '(line 5): absent.listeners.front/web is to go, but line 4 declares it',
    ],
    [
      'a thing that is to go twice',
      file('absent: { volumes: [data, data] }'),
      '(line 2): absent.volumes repeats "data" of line 2',
    ],
  ])('%s', async (_, text, problem) => {
    const problems = await problemsOf(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(problem)
  })

  test.each([
    ['services', 'service_name'],
    ['load_balancers', 'lb_name'],
    ['certificates', 'cert_name'],
    ['volumes', 'volume_name'],
    ['secret_keys', 'key_name'],
  ])('%s that are declared and absent', async (kind, key) => {
    const problems = await problemsOf(file(`${kind}: [{ ${key}: one }]`, `absent: { ${kind}: [one] }`))
    expect(problems).toEqual([`(line 3): absent.${kind}.one is to go, but line 2 declares it`])
  })

  it('is not said of what was wrong already', async () => {
    const problems = await problemsOf(
      `${services(
        '{ service_name: web, needs: [db], health_check: { url: "http://a.b/", timeout: long, interval: 5m } }',
        '{ service_name: db, replicas: 9, containers: [{ container_name: a, cpu_weight: 0 }] }',
      )}\n${listener(`protocol: https, ${rule(', certName: ""')}`).replace('namespace: shop-acme\n', '')}`,
    )
    expect(problems.map((one) => one.replace(/ must .*/, ''))).toEqual([
      '(line 3): services.web.health_check.timeout',
      '(line 4): services.db.replicas',
      '(line 4): services.db.containers.a.cpu_weight',
      '(line 7): load_balancers.front.listeners.web.clusters[0].certName',
    ])
  })

  it('is nothing where rules name services and certificates that the file does not declare', async () => {
    expect(await problemsOf(listener(`protocol: https, listen_port: 8443, ${rule(', certName: other')}`))).toEqual([])
  })
})
