/** Checks requests by the API description: what no client of this project may send. */
import { description, operations } from '../api/description.ts'

/** A request as received. */
export interface ReceivedRequest {
  readonly method: string
  /** Path and query as they arrived. */
  readonly url: string
  /** Names and values alternating, as they arrived. */
  readonly rawHeaders: readonly string[]
}

interface OperationPattern {
  readonly id: string
  readonly method: string
  readonly path: RegExp
  readonly queries: ReadonlySet<string>
}

const HEADERS = new Set([
  'accept',
  'authorization',
  'connection',
  'content-length',
  'content-type',
  'host',
  'namespace',
  'transfer-encoding',
  'user-agent',
])

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function dereference(parameter: unknown): unknown {
  const reference = member(parameter, '$ref')
  if (typeof reference !== 'string') return parameter
  return reference.slice('#/'.length).split('/').reduce(member, description)
}

function queriesOf(...holders: readonly unknown[]): ReadonlySet<string> {
  const parameters = holders.flatMap((holder) => member(holder, 'parameters') ?? []).map(dereference)
  return new Set(parameters.filter((one) => member(one, 'in') === 'query').map((one) => String(member(one, 'name'))))
}

// A segment is one name: not empty, and no dot segments, encoded or not.
const SEGMENT = "(?!(?:\\.|%2e){1,2}(?:/|$))[A-Za-z0-9._~!$&'()*+,;=:@%-]+"

const patterns: readonly OperationPattern[] = operations.map(({ path, method, operation }) => ({
  id: operation.operationId,
  method,
  path: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, SEGMENT)}$`, 'i'),
  queries: queriesOf(operation, description.paths[path]),
}))

/** The operation that a request is for; a literal path takes precedence over one with a parameter. */
export function operationOf(method: string, url: string): OperationPattern | undefined {
  const [path = ''] = url.split('?', 1)
  const fitting = patterns.filter((one) => one.method === method && one.path.test(path))
  return fitting.toSorted((a, b) => a.path.source.length - b.path.source.length)[0]
}

/** Everything in a request that the description does not have, a sentence each. */
export function findUndocumented({ method, url, rawHeaders }: ReceivedRequest): string[] {
  const operation = operationOf(method, url)
  if (operation === undefined) return [`${method} ${url} is no operation`]
  const query = new URL(url, 'http://127.0.0.1').searchParams
  const names = rawHeaders.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase())
  return [
    ...[...query.keys()].filter((name) => !operation.queries.has(name)).map((name) => `${url}: query ${name}`),
    ...[...new Set(query.keys())].filter((name) => query.getAll(name).length > 1).map((name) => `${url}: two ${name}`),
    ...names.filter((name) => !HEADERS.has(name)).map((name) => `${url}: header ${name}`),
    ...[...new Set(names)]
      .filter((name) => names.filter((one) => one === name).length > 1)
      .map((name) => `two ${name}`),
  ]
}
