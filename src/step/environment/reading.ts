/** One reading of an environment file: its variables, where things stand, and all that is wrong. */
import { holdsSecret, type Place, pathOf } from '../../changes/environment/environment.ts'
import type { KeyValue } from '../../github/inputs/parsers.ts'
import type { LineProblem, YamlScalar } from '../../github/inputs/yaml-tree.ts'
import { quote } from '../../github/report/truncate.ts'
import { hiddenValue, placed, variables as words } from '../../messages/environment/file.ts'

/** What the file may name as `${NAME}`. */
export interface Variables {
  readonly variables?: readonly KeyValue[] | undefined
  readonly secrets?: readonly KeyValue[] | undefined
  /** The value of a name that neither gives; without it such a name is a problem. */
  readonly missing?: ((name: string) => string) | undefined
}

/** The way to a value: names, and `[0]` for what has none. */
export type At = readonly string[]

/** A text with its variables filled in. */
export interface Expanded {
  readonly text: string
  /** Whether a value of `secrets` stands in it. */
  readonly secret: boolean
}

const REFERENCE = /\$\$\{|\$\{([^}]*)\}?/g
const NAME = /^[A-Za-z_][A-Za-z0-9_.-]*$/

export class Reading {
  readonly problems: LineProblem[] = []
  readonly warnings: { readonly line: number; readonly text: string }[] = []
  readonly places = new Map<string, Place>()
  readonly #variables: ReadonlyMap<string, string>
  readonly #secrets: ReadonlyMap<string, string>
  readonly #missing: Variables['missing']

  constructor({ variables = [], secrets = [], missing }: Variables) {
    const mapOf = (given: readonly KeyValue[]) => new Map(given.map(({ key, value }) => [key, value]))
    this.#variables = mapOf(variables)
    this.#secrets = mapOf(secrets)
    this.#missing = missing
  }

  /** Notes a problem of the value at a place. */
  problem(line: number, at: At, problem: string): void {
    const place = at.length === 0 ? undefined : spell(at)
    this.problems.push({ line, message: placed({ line, at: place, problem }) })
  }

  warn(line: number, text: string): void {
    this.warnings.push({ line, text })
  }

  /** Notes where a value stands; what stands there already keeps its line. */
  place(at: At, line: number, secretText?: string): void {
    const path = pathOf(...at)
    const known = this.places.get(path)
    const text = secretText ?? known?.text
    this.places.set(path, { line: known?.line ?? line, secret: text !== undefined, text })
  }

  /** Whether a secret stands at this place or below it. */
  isSecret(at: At): boolean {
    return holdsSecret(this, ...at)
  }

  /** Whether the file says something at this place. */
  has(at: At): boolean {
    return this.places.has(pathOf(...at))
  }

  /** The line of a place, or of the nearest one around it. */
  lineOf(at: At): number {
    return this.places.get(pathOf(...at))?.line ?? (at.length === 0 ? 1 : this.lineOf(at.slice(0, -1)))
  }

  /** The text of a scalar as it is written, with its variables; `undefined` where one of them is a problem. */
  expand({ text, line }: Pick<YamlScalar, 'text' | 'line'>, at: At): Expanded | undefined {
    let secret = false
    const before = this.problems.length
    const expanded = text.replace(REFERENCE, (whole, name: string | undefined) => {
      if (name === undefined) return '${'
      const value = this.#valueOf(name, whole, line, at)
      secret ||= this.#secrets.has(name)
      return value
    })
    if (this.problems.length > before) return undefined
    this.place(at, line, secret ? expanded : undefined)
    return { text: expanded, secret }
  }

  /** The same for a name that is read later: nothing is noted; `undefined` where a secret stands in it. */
  peek({ text }: Pick<YamlScalar, 'text'>): string | undefined {
    let secret = false
    const expanded = text.replace(REFERENCE, (whole, name: string | undefined) => {
      if (name === undefined) return '${'
      secret ||= this.#secrets.has(name)
      return this.#variables.get(name) ?? this.#missing?.(name) ?? whole
    })
    return secret ? undefined : expanded
  }

  #valueOf(name: string, whole: string, line: number, at: At): string {
    const [variable, secret] = [this.#variables.get(name), this.#secrets.get(name)]
    const problem = (text: string) => {
      this.problem(line, at, text)
      return ''
    }
    if (!NAME.test(name) || !whole.endsWith('}')) return problem(words.form({ got: quote(whole) }))
    if (variable !== undefined && secret !== undefined) return problem(words.twice({ name }))
    return variable ?? secret ?? this.#missing?.(name) ?? problem(words.missing({ name }))
  }

  /** What is wrong with a value; where a secret stands in it, nothing that quotes it. */
  wrong(line: number, at: At, { text, secret }: Expanded, problem: (got: string) => string): void {
    this.problem(line, at, secret ? hiddenValue() : problem(quote(text)))
  }
}

/** `services.cart.port_maps[0]`. */
export function spell(at: At): string {
  return at
    .map((part) => (part.startsWith('[') ? part : `.${part}`))
    .join('')
    .replace(/^\./, '')
}
