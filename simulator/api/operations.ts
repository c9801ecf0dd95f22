/** The operations of an OpenAPI document, one by one, with their references resolved. */
import { resolve } from './schema.ts'
import type { Schema } from './schema-types.ts'

/** The parts of an OpenAPI document that are read here; tests hold the project's own to the standard. */
export interface Document {
  readonly openapi: string
  readonly paths: Readonly<Record<string, PathItem>>
  readonly 'x-error-codes'?: Readonly<Record<string, { readonly meaning: string }>>
}

type Referenced<T> = T | { readonly $ref: string }
type Method = 'get' | 'post' | 'put' | 'delete'
type PathItem = { readonly [M in Method]?: OperationObject } & {
  readonly parameters?: readonly Referenced<Parameter>[]
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
}

/** The content by type; the schema is missing where anything may come. */
export type Content = Readonly<Record<string, { readonly schema?: Schema }>>

interface OperationObject {
  readonly operationId: string
  readonly tags?: readonly string[]
  readonly security?: readonly object[]
  readonly parameters?: readonly Referenced<Parameter>[]
  readonly requestBody?: { readonly required?: boolean; readonly content: Content }
  readonly responses: Readonly<Record<string, Referenced<{ readonly content?: Content }>>>
}

/** One operation; only its schemas still hold references. */
export interface ResolvedOperation {
  readonly definition: OperationObject
  readonly method: Method
  readonly path: string
  readonly parameters: readonly Parameter[]
  /** The content of its answers by status. */
  readonly answers: Readonly<Record<string, Content>>
}

const METHODS: readonly Method[] = ['get', 'post', 'put', 'delete']

/** Whether something is an OpenAPI document at all. */
export function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'openapi' in value && 'paths' in value && 'info' in value
}

/** All operations, those with the longest literal path first: `/services/images` before `/services/{id}`. */
export function operationsOf(document: Document): ResolvedOperation[] {
  const dereference = <T extends object>(part: Referenced<T>): T =>
    // The target of a reference is of the kind that the standard allows there.
    '$ref' in part ? (resolve(document, part.$ref) as unknown as T) : part
  const all = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const definition = item[method]
      if (definition === undefined) return []
      const parameters = [...(definition.parameters ?? []), ...(item.parameters ?? [])].map((each) => dereference(each))
      const answers = Object.entries(definition.responses).map(([status, each]) => [
        status,
        dereference(each).content ?? {},
      ])
      return [{ definition, method, path, parameters, answers: Object.fromEntries(answers) }]
    }),
  )
  const literal = ({ path }: ResolvedOperation) => path.replace(/\{\w+\}/g, '').length
  return all.sort((one, other) => literal(other) - literal(one))
}

/** Whether a path, without its query, is one of the operation. */
export function matches({ path: template }: ResolvedOperation, path: string): boolean {
  const [names, values] = [template.split('/'), path.split('/')]
  return (
    names.length === values.length &&
    names.every((name, index) => (name.startsWith('{') ? values[index] !== '' : name === values[index]))
  )
}

/** What path, query and headers must be as one schema, of an object with these three. */
export function parametersSchema({ parameters }: ResolvedOperation): Schema {
  const places = (['path', 'query', 'header'] as const).map((place) => {
    const here = parameters.filter((parameter) => parameter.in === place)
    const nameOf = ({ name }: Parameter) => (place === 'header' ? name.toLowerCase() : name)
    const properties = Object.fromEntries(here.map((parameter) => [nameOf(parameter), parameter.schema]))
    return [place, { type: 'object', required: here.filter(({ required }) => required).map(nameOf), properties }]
  })
  return { type: 'object', properties: Object.fromEntries(places) }
}
