import { readDescription } from './documents.ts'
import {
  type Content,
  type Document,
  isDocument,
  matches,
  operationsOf,
  parametersSchema,
  type ResolvedOperation,
} from './operations.ts'
import { refusalFor } from './refusals.ts'
import { check, resolve } from './schema.ts'
import type { Problem, Schema } from './schema-types.ts'

/** The operation of a request, or why there is none. */
export type Route = { operation: OperationInfo } | 'unknown' | 'wrong_method'

/** One operation as the description has it. */
export interface OperationInfo {
  id: string
  tag: string
  isPublic: boolean
  /** The content type that a body must have; undefined where the operation has no body. */
  requestType: string | undefined
  bodyRequired: boolean
  /** The status of success, and the content type of its body, undefined where that is empty. */
  status: number
  responseType: string | undefined
}

/** The parts of a request that are checked, paths and queries as they arrived. */
export interface CheckedRequest {
  method: string
  path: string
  headers: Record<string, string>
  query: Record<string, string>
  body: unknown
}

/** The parts of an answer that are checked. */
export interface CheckedAnswer {
  status: number
  contentType: string | undefined
  /** The parsed JSON, or the text; undefined where it is empty. */
  body: unknown
}

/** The API description: routes, checks of requests and answers, and the messages of the error codes. */
export class Description {
  readonly #document: Document
  readonly #operationList: readonly ResolvedOperation[]
  readonly #operations: ReadonlyMap<string, OperationInfo>

  constructor(document: Document) {
    this.#document = document
    this.#operationList = operationsOf(document)
    this.#operations = new Map(this.#operationList.map((each) => [each.definition.operationId, describe(each)]))
  }

  /** The ids of all operations. */
  get operationIds(): string[] {
    return [...this.#operations.keys()]
  }

  /** The message of the platform for this code. */
  meaningOf(code: number): string {
    return this.#document['x-error-codes']?.[code]?.meaning ?? `The platform refuses with ${code}.`
  }

  route(method: string, path: string): Route {
    const wanted = (path.split('?', 1)[0] ?? '').replace(/(?<=.)\/+$/, '')
    const found = this.#operationList.find((each) => each.method === method && matches(each, wanted))
    const operation = found && this.#operations.get(found.definition.operationId)
    if (operation !== undefined) return { operation }
    return this.#operationList.some((each) => matches(each, wanted)) ? 'wrong_method' : 'unknown'
  }

  /** The decoded parameters of the path. */
  paramsOf(id: string, path: string): Record<string, string> {
    const names = this.#byId(id).path.split('/')
    const values = path.split('?', 1)[0]?.split('/') ?? []
    const pairs = names.flatMap((name, index): [string, string][] =>
      name.startsWith('{') ? [[name.slice(1, -1), decode(values[index] ?? '')]] : [],
    )
    return Object.fromEntries(pairs)
  }

  /** The platform's code for the first thing wrong with a request; undefined where nothing is. */
  refusalOf(operation: OperationInfo, checked: CheckedRequest): number | undefined {
    const parameterProblems = this.#parameterProblems(this.#byId(operation.id), checked)
    const problems = [...this.#bodyProblems(operation, checked), ...parameterProblems]
    return problems.length > 0 ? refusalFor(operation, problems) : undefined
  }

  /** Everything in an answer that violates the description, a sentence each; empty where nothing does. */
  faultsOf(operation: OperationInfo, answer: CheckedAnswer): string[] {
    const content = contentOf(this.#byId(operation.id), answer.status)
    if (content === undefined) return [`${operation.id} has no status ${answer.status} in the description.`]
    if (answer.body === undefined) return []
    const schema = answer.contentType === undefined ? undefined : content[answer.contentType]?.schema
    if (schema === undefined) return [`${operation.id} ${answer.status} is not described as ${answer.contentType}.`]
    const problems = check(this.#document, schema, answer.body, false)
    return problems.map(({ instancePath, message }) => `${operation.id} ${answer.status} ${instancePath} ${message}`)
  }

  #bodyProblems({ id, requestType }: OperationInfo, { body }: CheckedRequest): readonly Problem[] {
    const schema =
      requestType === undefined ? undefined : this.#byId(id).definition.requestBody?.content[requestType]?.schema
    if (schema === undefined || body === undefined) return []
    return check(this.#document, { properties: { requestBody: schema } }, { requestBody: body }, false)
  }

  /** Parameters arrive as text and are checked as values of their type. */
  #parameterProblems(operation: ResolvedOperation, { path, query, headers }: CheckedRequest): readonly Problem[] {
    const given = { path: this.paramsOf(operation.definition.operationId, path), query, header: headers }
    const read: Record<string, Record<string, unknown>> = { path: {}, query: {}, header: {} }
    for (const { name, in: place, schema } of operation.parameters) {
      const key = place === 'header' ? name.toLowerCase() : name
      const text = given[place][key]
      if (text !== undefined) Object.assign(read[place] ?? {}, { [key]: coerce(this.#typeOf(schema), text) })
    }
    return check(this.#document, parametersSchema(operation), read, false)
  }

  #typeOf(schema: Schema): unknown {
    return typeof schema.$ref === 'string' ? this.#typeOf(resolve(this.#document, schema.$ref)) : schema.type
  }

  #byId(id: string): ResolvedOperation {
    const found = this.#operationList.find(({ definition }) => definition.operationId === id)
    if (found === undefined) throw new Error(`The description has no operation ${id}.`)
    return found
  }
}

function coerce(type: unknown, text: string): unknown {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text)
  return type === 'boolean' && (text === 'true' || text === 'false') ? text === 'true' : text
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The described content of a status by type: an empty object for no body, undefined for an unknown status. */
function contentOf({ answers }: ResolvedOperation, status: number): Content | undefined {
  return answers[String(status)] ?? (status >= 400 ? answers.default : undefined)
}

function describe(operation: ResolvedOperation): OperationInfo {
  const { operationId: id, tags, security, requestBody } = operation.definition
  const status = Number(Object.keys(operation.answers).find((key) => key.startsWith('2')) ?? 200)
  return {
    id,
    tag: tags?.[0] ?? '',
    isPublic: security?.length === 0,
    requestType: requestBody && Object.keys(requestBody.content)[0],
    bodyRequired: requestBody?.required === true,
    status,
    responseType: Object.keys(contentOf(operation, status) ?? {})[0],
  }
}

let shared: Promise<Description> | undefined

/** The description of the file, which a process reads once, or of the document given, plain data or its text. */
export async function loadDescription(document?: unknown): Promise<Description> {
  if (document !== undefined) return parseDescription(document)
  shared ??= readDescription().then(parseDescription)
  return shared
}

async function parseDescription(given: unknown): Promise<Description> {
  const { parse } = await import('yaml')
  const document: unknown = typeof given === 'string' ? parse(given) : given
  if (!isDocument(document)) throw new Error('The description of the API is no OpenAPI document.')
  return new Description(document)
}
