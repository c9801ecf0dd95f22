/** The inputs of `deploy-fleet`. What reads a list of services is loaded only where there is one. */
import { ON_FAILURE } from '../../changes/graph/node.ts'
import type { IsProvided, Problem, Values } from '../../github/inputs/input.ts'
import { boolean, choice, custom, integer, text } from '../../github/inputs/input-kinds.ts'
import { fleetProblems as problems } from '../../messages/services/fleet.ts'
import { ANY_NAME } from '../../step/inputs/service/service.ts'

export const fleetInputs = {
  namespace: text(ANY_NAME),
  services: custom({
    kind: 'yaml',
    parse: async (given, context) => (await import('./services.ts')).parseServices(given, context),
  }),
  services_file: custom({
    kind: 'path',
    parse: async (given, context) => (await import('./services.ts')).parseServicesFile(given, context),
  }),
  max_parallel: integer({ default: 4, min: 1, max: 20, guards: true }),
  on_failure: choice({ allowed: ON_FAILURE, default: 'stop', guards: true }),
  rollback: boolean({ default: true, guards: true }),
}

/** Their values. */
type FleetInputs = Values<typeof fleetInputs>

/** Everything that is wrong with the list, each by the input that holds it and the name of its item: `services.web.replicas`. */
export function fleetProblems(
  values: Partial<FleetInputs> & { readonly wait?: boolean },
  isProvided: IsProvided,
): readonly Problem[] {
  const { services, services_file } = values
  if (isProvided('services') && isProvided('services_file'))
    return [{ input: 'services_file', message: problems.notBoth() }]
  if (!isProvided('services') && !isProvided('services_file'))
    return [{ input: 'services', message: problems.required() }]
  const holder = isProvided('services') ? 'services' : 'services_file'
  const found = (services ?? services_file)?.problems(values) ?? []
  return found.map(({ input, message }) => ({ input: `${holder}.${input}`, message }))
}
