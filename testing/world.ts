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

/** The rules that lead nowhere: to a service that does not exist, or to a port that it does not have. */
export function danglingRules({ loadBalancers, namespaces, services }: World): readonly string[] {
  return loadBalancers.flatMap(({ namespace, listeners }) => {
    const space = namespaces.find(({ fullName }) => fullName === namespace)
    const leads = (name: string, port: number) =>
      services.some((one) => {
        const hasPort = one.ports.some(({ servicePort }) => servicePort === port)
        return one.name === name && one.namespaceId === space?.id && hasPort
      })
    return listeners.flatMap(({ name, clusters }) =>
      clusters.flatMap(({ serviceName, servicePort }) =>
        leads(serviceName, servicePort) ? [] : [`${name} points at ${serviceName}:${servicePort}`],
      ),
    )
  })
}
