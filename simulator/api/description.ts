import { readDescription } from './documents.ts'
import {
  type Content,
  type Document,
  type Documented,
  isDocument,
  matches,
  operationsOf,
  parametersSchema,
} from './operations.ts'
import { refusalFor } from './refusals.ts'
import { check, resolve } from './schema.ts'
import type { Problem, Schema } from './schema-types.ts'

/** Where a request belongs: an operation, or one of the two ways to miss all of them. */
export type Route = { operation: DescribedOperation } | 'unknown' | 'wrong_method'

/** One operation as the description has it. */
export interface DescribedOperation {
  id: string
  tag: string
  isPublic: boolean
  /** The content type that a body must have; undefined where the operation takes none. */
  takes: string | undefined
  bodyRequired: boolean
  /** The status of success, and the content type of its body, undefined where that is empty. */
  status: number
  gives: string | undefined
}

/** The parts of a request that are checked, paths and queries as they arrived. */
export interface Checked {
  method: string
  path: string
  headers: Record<string, string>
  query: Record<string, string>
  body: unknown
}

/** What an answer must keep to: the words of its status in the description. */
export interface CheckedAnswer {
  status: number
  contentType: string | undefined
  /** The parsed JSON, or the text; undefined where it is empty. */
  body: unknown
}

/** The API's description at work: routes, checks of requests and answers, and the words of the error codes. */
export class Description {
  readonly #document: Document
  readonly #documented: readonly Documented[]
  readonly #operations: ReadonlyMap<string, DescribedOperation>

  constructor(document: Document) {
    this.#document = document
    this.#documented = operationsOf(document)
    this.#operations = new Map(this.#documented.map((each) => [each.written.operationId, describe(each)]))
  }

  /** The ids of all operations. */
  get operationIds(): string[] {
    return [...this.#operations.keys()]
  }

  /** What the platform says with this code. */
  meaningOf(code: number): string {
    return this.#document['x-error-codes']?.[code]?.meaning ?? `The platform refuses with ${code}.`
  }

  route(method: string, path: string): Route {
    const wanted = (path.split('?', 1)[0] ?? '').replace(/(?<=.)\/+$/, '')
    const fitting = this.#documented.filter((each) => matches(each, wanted))
    const found = fitting.find((each) => each.method === method)
    const operation = found && this.#operations.get(found.written.operationId)
    if (operation !== undefined) return { operation }
    return fitting.length > 0 ? 'wrong_method' : 'unknown'
  }

  /** The decoded parameters of the path. */
  paramsOf(id: string, path: string): Record<string, string> {
    const names = this.#byId(id).path.split('/')
    const values = path.split('?', 1)[0]?.split('/') ?? []
    const pairs = names.flatMap((name, index): [string, string][] =>
      name.startsWith('{') ? [[name.slice(1, -1), decoded(values[index] ?? '')]] : [],
    )
    return Object.fromEntries(pairs)
  }

  /** The platform's code for the first thing wrong with a request; undefined where nothing is. */
  refusalOf(operation: DescribedOperation, checked: Checked): number | undefined {
    const documented = this.#byId(operation.id)
    const problems = [...this.#bodyProblems(operation, checked), ...this.#parameterProblems(documented, checked)]
    return problems.length > 0 ? refusalFor(operation, problems) : undefined
  }

  /** What of an answer is not as described, in words; empty where all is well. */
  faultsOf(operation: DescribedOperation, answer: CheckedAnswer): string[] {
    const content = contentOf(this.#byId(operation.id), answer.status)
    if (content === undefined) return [`${operation.id} has no status ${answer.status} in the description.`]
    if (answer.body === undefined) return []
    const schema = answer.contentType === undefined ? undefined : content[answer.contentType]?.schema
    if (schema === undefined) return [`${operation.id} ${answer.status} is not described as ${answer.contentType}.`]
    const problems = check(this.#document, schema, answer.body, false)
    return problems.map(({ instancePath, message }) => `${operation.id} ${answer.status} ${instancePath} ${message}`)
  }

  #bodyProblems({ id, takes }: DescribedOperation, { body }: Checked): readonly Problem[] {
    const schema = takes === undefined ? undefined : this.#byId(id).written.requestBody?.content[takes]?.schema
    if (schema === undefined || body === undefined) return []
    return check(this.#document, { properties: { requestBody: schema } }, { requestBody: body }, false)
  }

  /** Parameters arrive as text and are checked as what they say. */
  #parameterProblems(documented: Documented, { path, query, headers }: Checked): readonly Problem[] {
    const given = { path: this.paramsOf(documented.written.operationId, path), query, header: headers }
    const read: Record<string, Record<string, unknown>> = { path: {}, query: {}, header: {} }
    for (const { name, in: place, schema } of documented.parameters) {
      const key = place === 'header' ? name.toLowerCase() : name
      const text = given[place][key]
      if (text !== undefined) Object.assign(read[place] ?? {}, { [key]: coerced(this.#typeOf(schema), text) })
    }
    return check(this.#document, parametersSchema(documented), read, false)
  }

  #typeOf(schema: Schema): unknown {
    return typeof schema.$ref === 'string' ? this.#typeOf(resolve(this.#document, schema.$ref)) : schema.type
  }

  #byId(id: string): Documented {
    const found = this.#documented.find(({ written }) => written.operationId === id)
    if (found === undefined) throw new Error(`The description has no operation ${id}.`)
    return found
  }
}

function coerced(type: unknown, text: string): unknown {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text)
  return type === 'boolean' && (text === 'true' || text === 'false') ? text === 'true' : text
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What the status may carry: the content by type, an empty object for no body, undefined for a status not described. */
function contentOf({ answers }: Documented, status: number): Content | undefined {
  return answers[String(status)] ?? (status >= 400 ? answers.default : undefined)
}

function describe(documented: Documented): DescribedOperation {
  const { operationId: id, tags, security, requestBody } = documented.written
  const status = Number(Object.keys(documented.answers).find((key) => key.startsWith('2')) ?? 200)
  return {
    id,
    tag: tags?.[0] ?? '',
    isPublic: security?.length === 0,
    takes: requestBody && Object.keys(requestBody.content)[0],
    bodyRequired: requestBody?.required === true,
    status,
    gives: Object.keys(contentOf(documented, status) ?? {})[0],
  }
}

let shared: Promise<Description> | undefined

/** The description of the file, which a process reads once, or of the document given, plain data or its text. */
export async function loadDescription(document?: unknown): Promise<Description> {
  if (document !== undefined) return describedBy(document)
  shared ??= readDescription().then(describedBy)
  return shared
}

async function describedBy(given: unknown): Promise<Description> {
  const { parse } = await import('yaml')
  const document: unknown = typeof given === 'string' ? parse(given) : given
  if (!isDocument(document)) throw new Error('The description of the API is no OpenAPI document.')
  return new Description(document)
}
