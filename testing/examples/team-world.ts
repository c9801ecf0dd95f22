import {
  addLoadBalancer,
  addRepository,
  addService,
  builtTags,
  container,
  seededWorld,
  type World,
} from '../../simulator/index.ts'

/** Where the team's services answer: the address of the load balancer in front of each environment. */
export const ADDRESSES = {
  production: '59.111.163.163',
  staging: '59.111.163.164',
  previews: '59.111.163.165',
} as const

/** The variables of each environment; where there is no traffic, one page stands for all that is asked. */
export function environmentVariables(hasTraffic: boolean, page: string) {
  const at = (name: keyof typeof ADDRESSES) => (hasTraffic ? `http://${ADDRESSES[name]}` : page)
  return {
    staging: { FENGCHAO_NAMESPACE: 'staging', WEB_URL: at('staging') },
    production: { FENGCHAO_NAMESPACE: 'my-ev', WEB_URL: at('production') },
    preview: { FENGCHAO_NAMESPACE: 'previews', WEB_URL: at('previews') },
  } as const
}

const PREVIEWS = 51800

/** The seeded world with several services in production, one in staging, and a namespace that all previews share. */
export function teamWorld(): World {
  const world = seededWorld()
  world.namespaces.push({ id: 51700, displayName: 'staging', fullName: 'staging-admin' })
  addRepository(world, 'worker', builtTags('v2', 'v1'))
  const image = (name: string) => container(world, name, `hub.c.163.com/admin/${name}:v1`)
  addService(world, 'web', [image('web')], { namespaceId: 51700 })
  for (const name of ['api', 'worker']) addService(world, name, [image(name)])
  addBalancer(world, 'mylb', 'staging-admin', 'web', ADDRESSES.staging)
  world.namespaces.push({ id: PREVIEWS, displayName: 'previews', fullName: 'previews-admin' })
  addService(world, 'landing', [image('web')], { namespaceId: PREVIEWS })
  addBalancer(world, 'previews', 'previews-admin', 'landing', ADDRESSES.previews)
  return world
}

/** A load balancer with one listener, which leads to one service. */
function addBalancer(world: World, name: string, namespace: string, service: string, address: string): void {
  const listener = { name: 'http', listenPort: 80, protocol: 'http' as const, createdAt: 0, updatedAt: 0 }
  const rule = { name: '', serverName: '*', path: '/', serviceName: service, servicePort: 80 }
  addLoadBalancer(world, name, { namespace, address, listeners: [{ ...listener, clusters: [rule] }] })
}

/** The listener that previews share. */
export function previewListener({ loadBalancers }: World) {
  const found = loadBalancers.find(({ name }) => name === 'previews')?.listeners[0]
  if (found === undefined) throw new Error('The team has no listener for previews.')
  return found
}

/** Adds the preview of a pull request, as an earlier run left it: its service, and its rule on the shared listener. */
export function addPreview(world: World, number: number): void {
  const name = `web-pr${number}`
  addService(world, name, [container(world, 'web', 'hub.c.163.com/admin/web:v1')], { namespaceId: PREVIEWS })
  const rule = { name: '', path: '/', serviceName: name, servicePort: 80 }
  previewListener(world).clusters.push({ ...rule, serverName: `pr-${number}.example.com` })
}

/** The login of the team's image registry. */
export const REGISTRY_LOGIN = { username: 'deployer', password: 'registry-password-of-the-test' }

/** Lets a service of production run the image of another one, as several services of one repository do. */
export function sharesImage(world: World, name: string, repository: string): void {
  const service = world.services.find((one) => one.name === name)
  for (const one of service?.containers ?? []) one.imagePath = `hub.c.163.com/admin/${repository}:v1`
}
