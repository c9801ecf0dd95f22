/** The changes of `apply`: what it makes, what it moves and what it takes away. */
import { selfSigned } from '../../../simulator/index.ts'
import type { Scenario } from './scenario.ts'

const FILE = 'environment.yml'
const inputs = { file: FILE, operation: 'apply', max_parallel: '1' }

const NEW = `namespace: my-ev-admin
services:
  - service_name: cart
    port_maps: ['80:8080/TCP']
    containers: [{ image_path: hub.c.163.com/admin/web:v1 }]
load_balancers:
  - lb_name: mylb
    listeners:
      - { listener_name: cart, listen_port: 8080, clusters: [{ serviceName: cart, servicePort: 80 }] }
`

const MOVED = `namespace: my-ev-admin
services:
  - { service_name: web, port_maps: ['8080:9090/TCP'] }
load_balancers:
  - lb_name: mylb
    listeners:
      - { listener_name: http-listeners, clusters: [{ serviceName: web, servicePort: 8080 }] }
`

const FEWER = `namespace: my-ev-admin
absent:
  listeners: [mylb/http-listeners]
  services: [web]
  certificates: [my-cer]
`

const AGAIN = `namespace: my-ev-admin
services:
  - service_name: web
    recreate: allow
    containers: [{ container_name: web, command: serve }]
`

const SETTINGS = `namespace: my-ev-admin
services:
  - service_name: web
    replicas: 3
    spec_id: 2
    containers: [{ container_name: web, image_path: 'hub.c.163.com/admin/web:v2', envs: { MODE: test } }]
  - { service_name: db, bandwidth: 30 }
`

const ACCOUNT = `namespace: my-ev-admin
secret_keys: [{ key_name: fresh }]
certificates:
  - { cert_name: shop, pub_cert: shop.pem, pri_key: shop.key }
  - { cert_name: my-cer, pub_cert: shop.pem, pri_key: shop.key }
volumes: [{ volume_name: fresh, size: 20 }, { volume_name: myvolume, size: 20 }]
load_balancers: [{ lb_name: fresh }, { lb_name: mylb, bandwidth_limit: 5 }]
`

const LEFTOVERS = `namespace: my-ev-admin
absent:
  load_balancers: [mylb]
  volumes: [myvolume]
  secret_keys: [other]
`

const FRESH = `namespace: fresh-admin
`

const EMPTY = `namespace: empty-admin
absent: { namespace: true }
`

const pair = selfSigned('shop.example.com', Date.UTC(2016, 11, 1), Date.UTC(2018, 0, 1))
const pem = { 'shop.pem': pair.pubCert, 'shop.key': pair.priKey }
const mayLose = { ...inputs, allow_data_loss: 'true' }

export const environmentScenarios: readonly Scenario[] = [
  { name: 'apply of a service and its listener', action: 'apply', inputs, files: { [FILE]: NEW } },
  { name: 'apply of ports that move', action: 'apply', inputs, files: { [FILE]: MOVED } },
  { name: 'apply of what is to go', action: 'apply', inputs, files: { [FILE]: FEWER } },
  {
    name: 'apply of a service that is created again',
    action: 'apply',
    inputs,
    files: { [FILE]: AGAIN },
    dangles: true,
  },
  { name: 'apply of an image and settings', action: 'apply', inputs, files: { [FILE]: SETTINGS } },
  { name: 'apply of what services use', action: 'apply', inputs, files: { [FILE]: ACCOUNT, ...pem } },
  {
    name: 'apply of what nothing uses any more',
    action: 'apply',
    inputs: mayLose,
    files: { [FILE]: LEFTOVERS },
    // Without any key the platform answers an error in place of an empty list.
    prepare: ({ secretKeys }) => secretKeys.push(...secretKeys.map((key) => ({ ...key, id: 119700, name: 'other' }))),
  },
  { name: 'apply of a new namespace', action: 'apply', inputs, files: { [FILE]: FRESH } },
  {
    name: 'apply of a namespace that is to go',
    action: 'apply',
    inputs: mayLose,
    files: { [FILE]: EMPTY },
    prepare: (world) => world.namespaces.push({ id: 51700, displayName: 'empty', fullName: 'empty-admin' }),
  },
]
