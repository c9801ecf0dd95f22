/** The inputs of `deploy-fleet`, and the services that they come to. */
import { ON_FAILURE } from '../../changes/graph/node.ts'
import { orderProblems } from '../../changes/graph/order.ts'
import { parseWorkspaceFile } from '../../github/files/workspace-path.ts'
import type { IsProvided, Problem, Values } from '../../github/inputs/input.ts'
import { boolean, choice, custom, integer, text } from '../../github/inputs/input-kinds.ts'
import { onLine } from '../../messages/github/inputs.ts'
import { fleetProblems as problems } from '../../messages/services/fleet.ts'
import type { Group } from '../../step/action.ts'
import { type DeployedService, deployedService, deployProblems } from '../../step/inputs/deployed-service.ts'
import { ANY_NAME } from '../../step/inputs/service.ts'
import { type Item, itemInputs, parseItems } from './items.ts'

export const fleetInputs = {
  namespace: text(ANY_NAME),
  services: custom({ kind: 'yaml', parse: parseItems }),
  services_file: custom({
    kind: 'path',
    parse: (given, context) =>
      parseItems(parseWorkspaceFile(given, context.workspace).read().toString('utf8'), context),
  }),
  max_parallel: integer({ default: 4, min: 1, max: 20 }),
  on_failure: choice({ allowed: ON_FAILURE, default: 'stop', guards: true }),
  rollback: boolean({ default: true, guards: true }),
}

type FleetInputs = Values<typeof fleetInputs>

/** One service to be deployed. */
export interface FleetService {
  readonly name: string
  readonly needs: readonly string[]
  readonly values: DeployedService
}

const groups: readonly Group[] = deployedService

/** The values of an item with what the step says for all of them. */
function withDefaults({ values, given }: Item, { namespace, rollback }: Partial<FleetInputs>) {
  const isProvided: IsProvided = (name) =>
    given.has(name) || (name === 'namespace' && namespace !== undefined && !given.has('service_id'))
  return {
    isProvided,
    values: {
      ...values,
      ...(given.has('namespace') || !isProvided('namespace') ? {} : { namespace }),
      ...(given.has('rollback') || rollback === undefined ? {} : { rollback }),
    },
  }
}

/** True where every input has parsed. */
function isComplete(values: Readonly<Record<string, unknown>>): values is DeployedService & typeof values {
  return Object.keys(itemInputs).every((name) => name in values)
}

function problemsOfItem(item: Item, fleet: Partial<FleetInputs> & { readonly wait?: boolean }): readonly Problem[] {
  const { values, isProvided } = withDefaults(item, fleet)
  const { wait } = fleet
  const found = [
    ...groups.flatMap((group) => group.rules(values, isProvided)),
    ...deployProblems({ ...values, ...(wait === undefined ? {} : { wait }) }, isProvided),
  ]
  const placed = found.map(({ input, message }) => ({
    input: `${item.name}.${input}`,
    message: onLine({ problem: message, line: item.line }),
  }))
  return [...item.problems, ...placed]
}

/** Everything that is wrong with the list, each with the name of its item. */
export function fleetProblems(
  values: Partial<FleetInputs> & { readonly wait?: boolean },
  isProvided: IsProvided,
): readonly Problem[] {
  const { services, services_file } = values
  if (isProvided('services') && isProvided('services_file'))
    return [{ input: 'services_file', message: problems.notBoth() }]
  if (!isProvided('services') && !isProvided('services_file'))
    return [{ input: 'services', message: problems.required() }]
  const items = services ?? services_file ?? []
  const order = orderProblems(items).map(({ name, message }) => ({
    input: name,
    message: problems.order({ problem: message }),
  }))
  return [...items.flatMap((item) => problemsOfItem(item, values)), ...order]
}

/** The services of inputs in which nothing is wrong. */
export function servicesOf(inputs: FleetInputs): readonly FleetService[] {
  return (inputs.services ?? inputs.services_file ?? []).map((item) => {
    const { values } = withDefaults(item, inputs)
    if (!isComplete(values)) throw new TypeError('The rules of the inputs let an incomplete item through.')
    return { name: item.name, needs: item.needs, values }
  })
}
