/** Questions of tests about a simulated world. */
import type { World } from '../simulator/index.ts'

/** The service of this id; throws where there is none. */
export function serviceOf(world: World, id: number): World['services'][number] {
  const found = world.services.find((each) => each.id === id)
  if (found === undefined) throw new Error(`The simulated world has no service ${id}.`)
  return found
}

/** Every change in progress on the platform. */
export function changesInProgress({ services, loadBalancers, volumes, repositories }: World): object[] {
  const resources = [...services, ...loadBalancers, ...volumes, ...repositories.flatMap(({ tags }) => tags)]
  return resources.flatMap(({ pending }) => pending ?? [])
}
