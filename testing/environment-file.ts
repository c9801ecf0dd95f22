/** An environment file that has each key, and how tests read one. */
import type { Environment } from '../src/changes/environment/environment.ts'
import type { KeyValue } from '../src/github/inputs/parsers.ts'
import { type EnvironmentOptions, readEnvironmentText } from '../src/step/environment/read.ts'

/** A shop: each key that an environment file has stands in it at least once. */
export const SHOP = `namespace: shop-acme
repositories:
  - { repo_name: cart, open_level: 0 }
secret_keys: [{ key_name: ops }]
certificates:
  - { cert_name: shop, pub_cert: certs/shop.pem, pri_key: "\${SHOP_KEY}" }
volumes: [{ volume_name: data, size: 20 }]
services:
  - service_name: cart
    replicas: 3
    spec_id: small
    port_maps: ['80:8080/TCP']
    needs: [db]
    containers:
      - container_name: cart
        image_path: hub.c.163.com/acme/cart:\${TAG}
        envs: { MODE: production, DB_PASSWORD: "\${DB_PASSWORD}" }
        log_dirs: [/var/log/cart/]
        command: serve --all
        cpu_weight: 60
        memory_weight: 50
      - container_name: proxy
        image_path: hub.c.163.com/public/nginx:1
        cpu_weight: 40
        memory_weight: 50
    health_check: { url: "https://shop.example.com/health", status: 200-299, timeout: 2m, interval: 5s }
  - service_name: db
    stateful: true
    recreate: allow
    pub_ip: 59.111.126.9
    public_net_type: bandwidth
    bandwidth: 20
    containers:
      - container_name: mysql
        image_path: hub.c.163.com/public/mysql:5.7
        volumes: { data: /var/lib/mysql/ }
        ssh_keys: [ops]
load_balancers:
  - lb_name: front
    address: 59.111.160.7
    charge_mode: bandwidth
    bandwidth_limit: 20
    description: the front door
    listeners:
      - listener_name: https
        protocol: https
        listen_port: 443
        recreate: allow
        clusters:
          - serverName: shop.example.com
            path: /
            certName: shop
            serviceName: cart
            servicePort: 80
            policy: { mode: insert, expire: 60 }
          - { certId: 7b0c8ccf-1987-4082-a7a8-f1c18f345f63, serviceName: cart, servicePort: 80, policy: { mode: rewrite, cookieName: id } }
absent:
  services: [old-cart]
  listeners: [front/legacy]
  load_balancers: [back]
  certificates: [old]
  volumes: [scratch]
  secret_keys: [gone]
  namespace: false
`

/** `KEY=value` of an object. */
export function keyValues(values: Readonly<Record<string, string>>): readonly KeyValue[] {
  return Object.entries(values).map(([key, value]) => ({ key, value }))
}

/** What SHOP needs. */
export const SHOP_VARIABLES: EnvironmentOptions = {
  variables: keyValues({ TAG: 'v1' }),
  secrets: keyValues({ SHOP_KEY: 'key', DB_PASSWORD: 'pw' }),
}

/** The environment of a file that has no problem. */
export async function environmentOf(text: string, options: EnvironmentOptions = {}): Promise<Environment> {
  const found = await readEnvironmentText(text, options)
  if ('environment' in found) return found.environment
  throw new Error(found.problems.map(({ message }) => message).join('\n'))
}

/** The problems of a file. */
export async function problemsOf(text: string, options: EnvironmentOptions = {}): Promise<readonly string[]> {
  const found = await readEnvironmentText(text, options)
  return 'problems' in found ? found.problems.map(({ message }) => message) : []
}
