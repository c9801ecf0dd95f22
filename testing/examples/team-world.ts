import {
  addIp,
  addLoadBalancer,
  addRepository,
  addService,
  builtTags,
  container,
  seededWorld,
  type World,
} from '../../simulator/index.ts'

/** The seeded world with several services in production and one in staging. */
export function teamWorld(): World {
  const world = seededWorld()
  world.namespaces.push({ id: 51700, displayName: 'staging', fullName: 'staging-admin' })
  addRepository(world, 'worker', builtTags('v2', 'v1'))
  const image = (name: string) => container(world, name, `hub.c.163.com/admin/${name}:v1`)
  addService(world, 'web', [image('web')], { namespaceId: 51700 })
  for (const name of ['api', 'worker']) addService(world, name, [image(name)])
  return world
}

/** Adds the preview of a pull request: a namespace with the service in it, and the load balancer that serves it. */
export function addPreview(world: World, number: number): void {
  const id = 52000 + number
  world.namespaces.push({ id, displayName: `preview-${number}`, fullName: `preview-${number}-admin` })
  addService(world, 'web', [container(world, 'web', 'hub.c.163.com/admin/web:v1')], { namespaceId: id })
  const address = `59.111.130.${number}`
  addLoadBalancer(world, 'preview', { namespace: `preview-${number}-admin`, address })
  addIp(world, 'nlb', `ip-of-preview-${number}`, address, { status: 'binded' })
}

/** The login of the team's image registry. */
export const REGISTRY_LOGIN = { username: 'deployer', password: 'registry-password-of-the-test' }

/** Lets a service of production run the image of another one, as several services of one repository do. */
export function sharesImage(world: World, name: string, repository: string): void {
  const service = world.services.find((one) => one.name === name)
  for (const one of service?.containers ?? []) one.imagePath = `hub.c.163.com/admin/${repository}:v1`
}
