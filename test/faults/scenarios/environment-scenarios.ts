/** The changes of `apply`: what it makes, what it moves and what it takes away. */
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

export const environmentScenarios: readonly Scenario[] = [
  { name: 'apply of a service and its listener', action: 'apply', inputs, files: { [FILE]: NEW } },
  { name: 'apply of ports that move', action: 'apply', inputs, files: { [FILE]: MOVED } },
  { name: 'apply of what is to go', action: 'apply', inputs, files: { [FILE]: FEWER } },
  { name: 'apply of a service that is created again', action: 'apply', inputs, files: { [FILE]: AGAIN } },
]
