/** The operations of the API as its description lists them, those that the reference has, in its order. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'

/** An operation of the API: its section in the reference, its id, method and path. */
export interface ListedOperation {
  readonly section: string
  readonly id: string
  readonly method: string
  readonly path: string
  /** Codes with which the platform refuses it, besides those of every operation. */
  readonly refusals: readonly string[]
}

interface Described {
  readonly operationId: string
  readonly 'x-reference'?: string
  readonly 'x-refusals'?: readonly number[]
}

const METHODS = ['get', 'post', 'put', 'delete']

/** Reads `api/fengchao.openapi.yaml`; what is known beyond the reference is left out. */
export async function loadOperations(root: string): Promise<ListedOperation[]> {
  const text = await readFile(join(root, 'api/fengchao.openapi.yaml'), 'utf8')
  const { paths }: { paths: Record<string, Record<string, Described>> } = parse(text)
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => METHODS.includes(method))
      .flatMap(([method, { operationId: id, 'x-reference': section, 'x-refusals': refusals = [] }]) =>
        section === undefined
          ? []
          : [{ section, id, method: method.toUpperCase(), path, refusals: refusals.map(String) }],
      ),
  )
  return all.sort((one, other) => order(one.section) - order(other.section))
}

/** `9.12` after `9.2`. */
function order(section: string): number {
  const [chapter = 0, part = 0] = section.split('.').map(Number)
  return chapter * 100 + part
}
