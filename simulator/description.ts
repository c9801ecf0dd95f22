import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { type Document, OpenAPIBackend, type Operation } from 'openapi-backend'
import { parse } from 'yaml'
import { type Problem, refusalFor } from './refusals.ts'

const FILE = new URL('../api/fengchao.openapi.yaml', import.meta.url)
const METHODS = ['get', 'post', 'put', 'delete']
/** Paths whose operation is remembered. */
const MOST_MATCHES = 1000

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

type Documented = Operation<Document>
type Content = Record<string, { schema?: object }>

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'openapi' in value && 'paths' in value && 'info' in value
}

function newAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, coerceTypes: false })
  formats.default(ajv)
  return ajv
}

/** The API's description at work: routes, checks of requests and answers, and the words of the error codes. */
export class Description {
  readonly #backend: OpenAPIBackend<Document>
  readonly #operations = new Map<string, DescribedOperation>()
  // The backend works both out anew each time that it is asked, which is most of what a request costs.
  readonly #documented = new Map<string, Documented>()
  readonly #matched = new Map<string, Documented | undefined>()
  readonly #meanings = new Map<number, string>()

  constructor(backend: OpenAPIBackend<Document>, document: object) {
    this.#backend = backend
    for (const operation of backend.getOperations()) {
      const described = describe(operation)
      this.#operations.set(described.id, described)
      this.#documented.set(described.id, operation)
    }
    const codes = 'x-error-codes' in document ? document['x-error-codes'] : {}
    for (const [code, entry] of Object.entries(codes ?? {})) this.#meanings.set(Number(code), meaningOf(entry))
  }

  /** The ids of all operations. */
  get operationIds(): string[] {
    return [...this.#operations.keys()]
  }

  /** What the platform says with this code. */
  meaningOf(code: number): string {
    return this.#meanings.get(code) ?? `The platform refuses with ${code}.`
  }

  route(method: string, path: string): Route {
    const found = this.#match(method, path)
    const operation = found && this.#operations.get(found.operationId ?? '')
    if (operation !== undefined) return { operation }
    return METHODS.some((other) => this.#match(other, path) !== undefined) ? 'wrong_method' : 'unknown'
  }

  /** The decoded parameters of the path. */
  paramsOf(id: string, path: string): Record<string, string> {
    const operation = this.#documented.get(id)
    const names = operation?.path.split('/') ?? []
    const values = path.split('?', 1)[0]?.split('/') ?? []
    const pairs = names.flatMap((name, index): [string, string][] =>
      name.startsWith('{') ? [[name.slice(1, -1), decoded(values[index] ?? '')]] : [],
    )
    return Object.fromEntries(pairs)
  }

  /** The platform's code for the first thing wrong with a request; undefined where nothing is. */
  refusalOf(operation: DescribedOperation, checked: Checked): number | undefined {
    const documented = this.#documented.get(operation.id)
    const known = documented?.parameters?.map((parameter) => ('name' in parameter ? parameter.name : '')) ?? []
    const query = Object.fromEntries(Object.entries(checked.query).filter(([name]) => known.includes(name)))
    const request = { ...checked, query, ...(operation.takes === undefined ? { body: undefined } : {}) }
    const { errors } = this.#backend.validateRequest(request, documented)
    const problems: Problem[] = errors ?? []
    return problems.length > 0 ? refusalFor(operation, problems) : undefined
  }

  /** What of an answer is not as described, in words; empty where all is well. */
  faultsOf(operation: DescribedOperation, answer: CheckedAnswer): string[] {
    const documented = this.#documented.get(operation.id)
    const content = contentOf(documented, answer.status)
    if (content === undefined) return [`${operation.id} has no status ${answer.status} in the description.`]
    if (answer.body === undefined) return []
    const schema = answer.contentType === undefined ? undefined : content[answer.contentType]?.schema
    if (schema === undefined) return [`${operation.id} ${answer.status} is not described as ${answer.contentType}.`]
    const errors =
      answer.contentType === 'application/json' ? this.#jsonErrors(operation, answer) : textErrors(schema, answer)
    return errors.map((error) => `${operation.id} ${answer.status} ${error.instancePath} ${error.message}`)
  }

  #jsonErrors(operation: DescribedOperation, { status, body }: CheckedAnswer): Problem[] {
    return this.#backend.validateResponse(body, this.#documented.get(operation.id) ?? operation.id, status).errors ?? []
  }

  #match(method: string, path: string): Documented | undefined {
    const key = `${method} ${path}`
    if (this.#matched.has(key)) return this.#matched.get(key)
    if (this.#matched.size >= MOST_MATCHES) this.#matched.clear()
    const found = this.#backend.matchOperation({ method, path, headers: {} })
    this.#matched.set(key, found)
    return found
  }
}

function textErrors(schema: object, { body }: CheckedAnswer): Problem[] {
  const validate = newAjv().compile(schema)
  validate(body)
  return validate.errors ?? []
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function meaningOf(entry: unknown): string {
  return typeof entry === 'object' && entry !== null && 'meaning' in entry ? String(entry.meaning) : ''
}

/** What the status may carry: the content by type, an empty object for no body, undefined for a status not described. */
function contentOf(operation: Documented | undefined, status: number): Content | undefined {
  const responses = operation?.responses ?? {}
  const response = responses[String(status)] ?? (status >= 400 ? responses.default : undefined)
  if (response === undefined || '$ref' in response) return undefined
  const content: Content = {}
  for (const [type, media] of Object.entries(response.content ?? {})) {
    content[type] = media.schema === undefined ? {} : { schema: media.schema }
  }
  return content
}

function describe(operation: Documented): DescribedOperation {
  const status = Number(Object.keys(operation.responses ?? {}).find((key) => key.startsWith('2')) ?? 200)
  const { requestBody } = operation
  const body = requestBody === undefined || '$ref' in requestBody ? undefined : requestBody
  return {
    id: operation.operationId ?? '',
    tag: operation.tags?.[0] ?? '',
    isPublic: operation.security?.length === 0,
    takes: body && Object.keys(body.content)[0],
    bodyRequired: body?.required === true,
    status,
    gives: Object.keys(contentOf(operation, status) ?? {})[0],
  }
}

let shared: Promise<Description> | undefined

/** The description of the file, which a process reads once, or of the text given. */
export function loadDescription(text?: string): Promise<Description> {
  if (text !== undefined) return describedBy(text)
  shared ??= readFile(FILE, 'utf8').then(describedBy)
  return shared
}

async function describedBy(text: string): Promise<Description> {
  const source: unknown = parse(text)
  if (!isDocument(source)) throw new Error('The description of the API is no OpenAPI document.')
  const backend = new OpenAPIBackend({ definition: source, quick: true, validate: true, customizeAjv: customized })
  await backend.init()
  return new Description(backend, source)
}

/** openapi-backend's own validator speaks an older draft and no formats; parameters must still be read from text. */
function customized(_original: unknown, options?: object): Ajv2020 {
  const ajv = new Ajv2020({ ...options, strict: false })
  formats.default(ajv)
  return ajv
}
