/** The changes of images: rolled out, built and pruned. */
import type { Scenario } from './scenario.ts'

const V1 = 'hub.c.163.com/admin/web:v1'
const V2 = 'hub.c.163.com/admin/web:v2'
const API_V2 = 'hub.c.163.com/admin/api:v2'

const web = { service_id: '50883' }
const shop = { service_id: '50901' }
const byName = { namespace: 'my-ev', service_name: 'web' }
const soon = { min_ready_seconds: '1' }

/** What a deploy of the service web records. */
const ran = (image: string, before: string) => ({
  fengchao: 1,
  services: [
    {
      ...{ service_id: 50883, service_name: 'web', namespace: 'my-ev-admin' },
      ...{ images: { web: image }, previous: { web: before } },
    },
  ],
})

export const imageScenarios: readonly Scenario[] = [
  { name: 'update-image', action: 'update-image', inputs: { ...web, image_path: V2, ...soon } },
  { name: 'update-image by name', action: 'update-image', inputs: { ...byName, image_path: V2, ...soon } },
  {
    name: 'update-image of two containers',
    action: 'update-image',
    inputs: { ...shop, container_images: `{ front: "${V2}", api: "${API_V2}" }`, ...soon },
  },
  {
    name: 'update-image that is rolled back',
    action: 'update-image',
    inputs: { ...web, image_path: V2, ...soon },
    changeFault: { kind: 'fail_next_change' },
  },
  {
    name: 'update-image without waiting',
    action: 'update-image',
    inputs: { ...web, image_path: V2, ...soon, wait: 'false' },
  },
  { name: 'deploy of an image', action: 'deploy', inputs: { ...web, image_path: V2, ...soon, replicas: '3' } },
  { name: 'deploy with a build', action: 'deploy', inputs: { ...web, repo_name: 'web', tag: 'v3', ...soon } },
  {
    name: 'deploy-fleet of two services',
    action: 'deploy-fleet',
    inputs: {
      ...{ namespace: 'my-ev', max_parallel: '1' },
      services: JSON.stringify([
        { service_name: 'web', image_path: V2, min_ready_seconds: 1, replicas: 3 },
        { service_name: 'shop', container_images: { front: V2 }, min_ready_seconds: 1, needs: ['web'] },
      ]),
    },
  },
  {
    name: 'deploy-fleet with a build',
    action: 'deploy-fleet',
    inputs: { services: `[{ name: web, service_id: 50883, repo_name: web, tag: v3, min_ready_seconds: 1 }]` },
  },
  {
    name: 'deploy-fleet that is rolled back as a whole',
    action: 'deploy-fleet',
    inputs: {
      ...{ namespace: 'my-ev', max_parallel: '1', on_failure: 'roll_back_all' },
      services: JSON.stringify([
        { service_name: 'web', image_path: V2, min_ready_seconds: 1 },
        { service_name: 'shop', container_images: { front: V2 }, min_ready_seconds: 1, needs: ['web'] },
      ]),
    },
    changeFault: { kind: 'fail_next_change', match: { path: '/microservices/50901/' } },
  },
  {
    name: 'rollback',
    action: 'rollback',
    inputs: { environment: 'production', github_token: 'gh-token', ...soon },
    deployments: [ran(V2, V1), ran(V1, V2)],
  },
  { name: 'build-image', action: 'build-image', inputs: { repo_name: 'web', tag: 'v3' } },
  {
    name: 'build-image of a tag that exists',
    action: 'build-image',
    inputs: { repo_name: 'web', tag: 'v2' },
    // Where it was done, its size shows it.
    ambiguous: { fault: /^hangs and is not done/, path: /./ },
  },
  {
    name: 'build-image with skip_existing',
    action: 'build-image',
    inputs: { repo_name: 'web', tag: 'v3', skip_existing: 'true' },
  },
  {
    name: 'prune-images',
    action: 'prune-images',
    inputs: { repo_name: 'api', tags: 'v2, v1' },
    prepare: (world) => {
      for (const each of world.services.flatMap(({ containers }) => containers)) each.imagePath = V2
    },
  },
]
