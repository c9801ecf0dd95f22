/** A mapping of a YAML file, read field by field; what nobody reads is an error, so that no construct is ever ignored. */
export class Fields {
  readonly #values: Map<string, unknown>
  readonly #where: string

  constructor(value: unknown, where: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Error(`${where} has to be a mapping.`)
    }
    this.#values = new Map(Object.entries(value))
    this.#where = where
  }

  /** Where it stands, for messages. */
  get where(): string {
    return this.#where
  }

  has(name: string): boolean {
    return this.#values.has(name)
  }

  /** The names of the fields that were not read yet. */
  names(): readonly string[] {
    return [...this.#values.keys()]
  }

  /** A field as it is; `undefined` where it is missing. */
  take(name: string): unknown {
    const value = this.#values.get(name)
    this.#values.delete(name)
    return value
  }

  /** A field as text, as GitHub takes numbers and booleans too. */
  text(name: string): string | undefined {
    if (!this.has(name)) return undefined
    return textOf(this.take(name), `${this.#where}, ${name},`)
  }

  needed(name: string): string {
    const text = this.text(name)
    if (text === undefined) throw new Error(`${this.#where} needs ${name}.`)
    return text
  }

  /** One text or a list of them. */
  texts(name: string): readonly string[] {
    const value = this.take(name)
    if (value === undefined) return []
    return [value].flat().map((each) => textOf(each, `${this.#where}, ${name},`))
  }

  fields(name: string): Fields | undefined {
    if (!this.has(name)) return undefined
    return new Fields(this.take(name) ?? {}, `${this.#where}, ${name}`)
  }

  /** A mapping of texts; empty where it is missing. */
  record(name: string): Readonly<Record<string, string>> {
    const inner = this.fields(name)
    if (inner === undefined) return {}
    return Object.fromEntries(inner.names().map((each) => [each, inner.needed(each)]))
  }

  /** The mappings of a list, each with its place in it. */
  list(name: string): readonly Fields[] {
    const value = this.take(name)
    if (value === undefined) return []
    if (!Array.isArray(value)) throw new Error(`${this.#where}, ${name}, has to be a list.`)
    return value.map((each, index) => new Fields(each, `${this.#where}, ${name} ${index + 1}`))
  }

  /** To be called when all that is understood was read. */
  end(): void {
    const [name] = this.#values.keys()
    if (name !== undefined) throw new Error(`${this.#where} has ${name}, which the executor does not know.`)
  }
}

function textOf(value: unknown, where: string): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new Error(`${where} has to be text.`)
}
