/** The changes of `preview`: one that comes up, one that is pushed to, and one that goes. */
import { addService, container, type World } from '../../../simulator/index.ts'
import type { Scenario } from './scenario.ts'

const IMAGE = 'hub.c.163.com/admin/web:v1'
const FILE = `namespace: my-ev-admin
services:
  - service_name: web-pr\${PR}
    port_maps: ['80:8080/TCP']
    containers: [{ image_path: ${IMAGE} }]
`
const ROLLED_OUT = `namespace: my-ev-admin
services:
  - service_name: web-pr\${PR}
    containers: [{ container_name: web, image_path: 'hub.c.163.com/admin/web:v2', envs: { MODE: test } }]
`
const RESIZED = `namespace: my-ev-admin
services:
  - service_name: web-pr\${PR}
    replicas: 2
    spec_id: 2
    port_maps: ['80:8080/TCP', '81:8081/TCP']
`
const files = { 'preview.yml': FILE }
const alone = { file: 'preview.yml', number: '7', github_token: 'gh-token' }
const inputs = {
  ...alone,
  ...{ lb_name: 'mylb', listener_name: 'http-listeners', host: 'pr-${PR}.example.com' },
}

/** The preview of pull request 7, and of another one. */
function withPreviews(world: World): void {
  const listeners = world.loadBalancers.find(({ name }) => name === 'mylb')?.listeners ?? []
  const clusters = listeners.find(({ name }) => name === 'http-listeners')?.clusters ?? []
  const [first] = clusters
  for (const number of [7, 8]) {
    addService(world, `web-pr${number}`, [container(world, 'web', IMAGE)])
    const rule = { serverName: `pr-${number}.example.com`, path: '/', serviceName: `web-pr${number}`, servicePort: 80 }
    if (first) clusters.push({ ...first, ...rule })
  }
}

export const previewScenarios: readonly Scenario[] = [
  { name: 'preview that comes up', action: 'preview', inputs: { ...inputs, operation: 'up' }, files, deployments: [] },
  {
    name: 'preview after a push',
    action: 'preview',
    inputs: { ...alone, operation: 'up' },
    files: { 'preview.yml': ROLLED_OUT },
    deployments: [],
    prepare: withPreviews,
  },
  {
    name: 'preview after a push that resizes it',
    action: 'preview',
    inputs: { ...alone, operation: 'up' },
    files: { 'preview.yml': RESIZED },
    deployments: [],
    prepare: withPreviews,
  },
  {
    name: 'preview that goes',
    action: 'preview',
    inputs: { ...inputs, operation: 'down' },
    files,
    deployments: [],
    prepare: withPreviews,
  },
]
