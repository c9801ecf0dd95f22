/** The list of services: what is wrong with it, and the services that it comes to with what the step says for all of them. */
import { orderProblems } from '../../changes/graph/order.ts'
import { parseWorkspaceFile } from '../../github/files/workspace-path.ts'
import type { IsProvided, ParseContext, Problem } from '../../github/inputs/input.ts'
import { onLine } from '../../messages/github/inputs.ts'
import { fleetProblems as problems } from '../../messages/services/fleet.ts'
import type { Group } from '../../step/action.ts'
import { type DeployedService, deployedService, deployProblems } from '../../step/inputs/service/deployed-service.ts'
import { type Item, itemInputs, parseItems } from './items.ts'

/** One service to be deployed. */
export interface FleetService {
  readonly name: string
  readonly needs: readonly string[]
  readonly values: DeployedService
  /** The input that holds it, with its name: `services.web`. */
  readonly item: string
}

/** What the step says for all services. */
interface Defaults {
  readonly namespace?: string | undefined
  readonly rollback?: boolean | undefined
  readonly wait?: boolean | undefined
}

/** A list that was read. */
export interface ServiceList {
  /** Everything that is wrong with it, each with the name of its item. */
  problems(defaults: Defaults): readonly Problem[]
  /** The services of a list in which nothing is wrong. */
  services(defaults: Defaults): readonly FleetService[]
}

/** Reads the list; throws `InputProblem` where it is none. */
export async function parseServices(
  text: string,
  context: ParseContext,
  input: 'services' | 'services_file' = 'services',
): Promise<ServiceList> {
  const items = await parseItems(text, context)
  return {
    problems: (defaults) => [...items.flatMap((item) => problemsOf(item, defaults)), ...problemsOfOrder(items)],
    services: (defaults) => items.map((item) => ({ ...serviceOf(item, defaults), item: `${input}.${item.name}` })),
  }
}

/** The same from a file of the workspace. */
export function parseServicesFile(path: string, context: ParseContext): Promise<ServiceList> {
  return parseServices(parseWorkspaceFile(path, context.workspace).read().toString('utf8'), context, 'services_file')
}

const groups: readonly Group[] = deployedService

/** The values of an item with what the step says for all of them. */
function withDefaults({ values, given }: Item, { namespace, rollback }: Defaults) {
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

function problemsOf(item: Item, defaults: Defaults): readonly Problem[] {
  const { values, isProvided } = withDefaults(item, defaults)
  const { wait } = defaults
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

function problemsOfOrder(items: readonly Item[]): readonly Problem[] {
  return orderProblems(items).map(({ name, message }) => ({
    input: name,
    message: problems.order({ problem: message }),
  }))
}

function serviceOf(item: Item, defaults: Defaults): Omit<FleetService, 'item'> {
  const { values } = withDefaults(item, defaults)
  if (!isComplete(values)) throw new TypeError('The rules of the inputs let an incomplete item through.')
  return { name: item.name, needs: item.needs, values }
}
