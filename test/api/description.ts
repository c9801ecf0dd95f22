/** The API description as the tests read it. */
import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { parse } from 'yaml'

export interface Media {
  readonly schema: object
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
}

export interface Operation {
  readonly operationId: string
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly security?: readonly object[]
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> }
  readonly responses: Readonly<Record<string, object>>
  readonly 'x-reference'?: string
  readonly 'x-beyond-reference'?: true
  readonly 'x-refusals'?: readonly number[]
}

type Method = 'get' | 'post' | 'put' | 'delete'

export interface CodeEntry {
  readonly status: number
  readonly class: string
  readonly meaning: string
  readonly notApplied?: true
}

export interface WordEntry {
  readonly phase: string
  readonly source: string
  readonly sentence: string
  readonly wire?: number
}

interface Description {
  readonly tags: ReadonlyArray<{ readonly name: string }>
  readonly paths: Readonly<Record<string, Partial<Record<Method, Operation>>>>
  readonly 'x-error-codes': Readonly<Record<string, CodeEntry>>
  readonly 'x-status-words': Readonly<Record<string, Readonly<Record<string, WordEntry>>>>
}

export const ROOT = new URL('../../', import.meta.url)

/** A fresh copy each time, because some validators write into what they read. */
export function readDescription(): Description {
  return parse(readFileSync(new URL('api/fengchao.openapi.yaml', ROOT), 'utf8'))
}

export const description = readDescription()

const METHODS: readonly Method[] = ['get', 'post', 'put', 'delete']

/** Every operation with its method in capitals and its path. */
export const operations = Object.entries(description.paths).flatMap(([path, item]) =>
  METHODS.flatMap((method) => {
    const operation = item[method]
    return operation === undefined ? [] : [{ path, method: method.toUpperCase(), operation }]
  }),
)

const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)
ajv.addSchema(description, 'api')

/** Compiles what stands at a place of the description, given as the keys that lead there. */
export function validatorAt(keys: readonly string[]): ValidateFunction {
  const pointer = keys.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
  return ajv.compile({ $ref: `api#/${pointer}` })
}

/** Every object and list inside a value, itself first, with the keys that lead to it. */
export function* nodesOf(
  value: unknown,
  keys: readonly string[] = [],
): Generator<readonly [readonly string[], object]> {
  if (typeof value !== 'object' || value === null) return
  yield [keys, value]
  for (const [key, inner] of Object.entries(value)) yield* nodesOf(inner, [...keys, key])
}
