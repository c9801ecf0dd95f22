/** Environments as tests declare them, and plans of them against the seeded world. */
import type { World } from '../../../simulator/index.ts'
import { readEnvironment } from '../../../src/changes/environment/actual.ts'
import { nodesOf } from '../../../src/changes/environment/apply.ts'
import {
  type DeclaredContainer,
  type DeclaredListener,
  type DeclaredLoadBalancer,
  type DeclaredService,
  type Environment,
  type Place,
  pathOf,
} from '../../../src/changes/environment/environment.ts'
import type { Plan } from '../../../src/changes/environment/plan/planned.ts'
import { type PlanOptions, Situation } from '../../../src/changes/environment/plan/situation.ts'
import { planEnvironment } from '../../../src/changes/environment/plan.ts'
import { runGraph } from '../../../src/changes/graph/run.ts'
import { type Fixture, type FixtureOptions, MINUTE, openFixture, V1 } from '../fixture.ts'

export { DB, SHOP, V1, V2, WEB } from '../fixture.ts'

const NAMESPACE = 'my-ev-admin'

const NOTHING: Environment['absent'] = {
  services: [],
  listeners: [],
  load_balancers: [],
  certificates: [],
  volumes: [],
  secret_keys: [],
  namespace: false,
}

type Declared = Partial<Omit<Environment, 'absent' | 'places'>> & {
  readonly absent?: Partial<Environment['absent']>
  /** Lines by place, as `services.cart.replicas`, and places where a secret stands. */
  readonly lines?: Readonly<Record<string, number>>
  readonly secrets?: readonly string[]
}

/** An environment that declares this and nothing else. */
export function environment({ absent, lines = {}, secrets = [], ...rest }: Declared = {}): Environment {
  const places = new Map<string, Place>()
  const at = (path: string) => pathOf(...path.split('.'))
  for (const [path, line] of Object.entries(lines)) places.set(at(path), { line, secret: false })
  for (const path of secrets) places.set(at(path), { line: places.get(at(path))?.line ?? 1, secret: true })
  return {
    ...{ namespace: NAMESPACE, repositories: [], secret_keys: [], certificates: [], volumes: [] },
    ...{ services: [], load_balancers: [] },
    ...rest,
    absent: { ...NOTHING, ...absent },
    places,
  }
}

/** A declared service; `containers` by their names. */
export function service(
  service_name: string,
  {
    containers,
    ...rest
  }: Partial<Omit<DeclaredService, 'containers'>> & {
    readonly containers?: Readonly<Record<string, Omit<DeclaredContainer, 'container_name'>>>
  } = {},
): DeclaredService {
  const all = Object.entries(containers ?? {}).map(([container_name, one]) => ({ container_name, ...one }))
  return { service_name, needs: [], recreate: 'refuse', ...rest, ...(containers ? { containers: all } : {}) }
}

export function balancer(
  lb_name: string,
  listeners: readonly DeclaredListener[] = [],
  rest: Partial<DeclaredLoadBalancer> = {},
): DeclaredLoadBalancer {
  return { lb_name, listeners, ...rest }
}

export function listener(listener_name: string, rest: Partial<DeclaredListener> = {}): DeclaredListener {
  return { listener_name, recreate: 'refuse', ...rest }
}

export function rule(serviceName: string, servicePort: number) {
  return { serviceName, servicePort }
}

const OPTIONS: PlanOptions = { maxDeletions: 3, allowDataLoss: false, dialect: '2017-01' }

export interface Planned extends Fixture {
  readonly plan: Plan
  /** Plans once more, by what is there now. */
  readonly replan: () => Promise<Plan>
  /** Carries the plan out; what became of each step, by its id. */
  readonly apply: () => Promise<Readonly<Record<string, string>>>
  /** The errors of the last `apply`, by the ids of their steps. */
  readonly errors: Map<string, string>
}

export interface PlannedOptions extends FixtureOptions {
  readonly options?: Partial<PlanOptions>
  readonly width?: number
}

/** The plan of an environment in the seeded world. */
export async function planned(
  declared: Environment,
  { options: own, width = 4, ...rest }: PlannedOptions = {},
): Promise<Planned> {
  const fixture = await openFixture(rest)
  const options = { ...OPTIONS, ...own }
  const read = () => readEnvironment(fixture.client, declared.namespace, { ips: true })
  const replan = async () => planEnvironment(declared, await read(), options)
  const actual = await read()
  const plan = planEnvironment(declared, actual, options)
  const errors = new Map<string, string>()
  const apply = async () => {
    const situation = new Situation(declared, actual, options)
    const optionsOf = () => ({ ...fixture.options({ timeoutMs: 60 * MINUTE }), timeoutMs: 10 * MINUTE })
    const nodes = nodesOf(plan, { client: fixture.client, situation, optionsOf, hasSent: () => fixture.heard.sent > 0 })
    const reports = await runGraph(nodes, { maxParallel: width, onFailure: 'continue', signal: undefined })
    for (const { name, error } of reports) if (error instanceof Error) errors.set(name, error.message)
    return Object.fromEntries(reports.map(({ name, outcome }) => [name, outcome]))
  }
  return { ...fixture, plan, replan, apply, errors }
}

/** What a plan comes to, in short: `update service web: replicas 2 -> 3`. */
export function summary({ changes }: Plan): readonly string[] {
  return changes.map(({ operation, kind, name, fields }) => {
    const texts = fields.map(({ field, before, after }) => `${field} ${before} -> ${after}`)
    return `${operation} ${kind} ${name}${texts.length > 0 ? `: ${texts.join('; ')}` : ''}`
  })
}

export function problems({ problems }: Plan): readonly string[] {
  return problems.map(({ message, line }) => (line === undefined ? message : `${line}: ${message}`))
}

/** Changes a seeded world: another listener of the seeded load balancer. */
export function listening(name: string, port: number, serviceName: string, servicePort: number) {
  return ({ loadBalancers }: World): void => {
    const found = loadBalancers.find((one) => one.name === 'mylb')
    const rules = [{ name: `group-${name}`, serverName: '*', path: '/', serviceName, servicePort }]
    found?.listeners.push({ name, listenPort: port, protocol: 'http', clusters: rules, createdAt: 0, updatedAt: 0 })
  }
}

/** A service that runs, and a load balancer whose listener leads to it. */
export const web = service('web', {
  replicas: 2,
  containers: { web: { image_path: V1, envs: [{ key: 'MODE', value: 'production' }] } },
})
export const front = balancer('mylb', [listener('http-listeners', { clusters: [rule('web', 80)] })])
