/** Plain values as the data of the expression library. */
import { data } from '@actions/expressions'

/** A mapping in which every requested name has to exist; GitHub would silently give an empty text. */
class CompleteDictionary extends data.Dictionary {
  readonly #what: string

  constructor(what: string, pairs: ConstructorParameters<typeof data.Dictionary>) {
    super(...pairs)
    this.#what = what
  }

  override get(name: string): data.ExpressionData {
    const value = super.get(name)
    if (value === undefined) throw new Error(`${this.#what} has no ${name}.`)
    return value
  }
}

/** A value as data; what is not in it reads as null, as on GitHub. */
export function loose(value: unknown): data.ExpressionData {
  const converted: unknown = JSON.parse(JSON.stringify(value ?? null), data.reviver)
  return isData(converted) ? converted : new data.Null()
}

/** A mapping as data in which a name that is missing is an error; `what` says whose it is. */
export function complete(what: string, values: Readonly<Record<string, unknown>>): data.Dictionary {
  const pairs = Object.entries(values).map(([key, value]) => ({ key, value: isData(value) ? value : loose(value) }))
  return new CompleteDictionary(what, pairs)
}

/** Data as a plain value. */
export function plain(value: data.ExpressionData): unknown {
  return JSON.parse(JSON.stringify(value, data.replacer))
}

function isData(value: unknown): value is data.ExpressionData {
  return typeof value === 'object' && value !== null && 'kind' in value && 'coerceString' in value
}
