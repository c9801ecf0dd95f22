/** What the tests of previews share: a file, and what an earlier run left of it. */
import { addService, addVolume, container, type World } from '../../../simulator/index.ts'

/** A service with a volume beside it. */
export const WEB = `namespace: my-ev-admin
volumes: [{ volume_name: 'data-pr\${PR}', size: 10 }]
services:
  - service_name: web-pr\${PR}
    port_maps: ['80:8080/TCP']
    containers: [{ container_name: web, image_path: 'hub.c.163.com/admin/web:\${TAG}' }]
`

/** The preview of a pull request as an earlier run left it. */
export function withPreview(world: World, number: number): void {
  addService(world, `web-pr${number}`, [container(world, 'web', 'hub.c.163.com/admin/web:v1')])
  addVolume(world, `data-pr${number}`, `uuid-${number}`)
  const listener = world.loadBalancers
    .find(({ name }) => name === 'mylb')
    ?.listeners.find(({ name }) => name === 'http-listeners')
  const [first] = listener?.clusters ?? []
  if (first)
    listener?.clusters.push({
      ...first,
      serverName: `pr-${number}.example.com`,
      path: '/',
      serviceName: `web-pr${number}`,
      servicePort: 80,
    })
}
