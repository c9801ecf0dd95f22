/** Lists, maps and records of an environment file. */
import { HIDDEN } from '../../changes/environment/environment.ts'
import { nearestName } from '../../github/inputs/misspelling.ts'
import type { YamlEntry, YamlMap, YamlNode } from '../../github/inputs/yaml-tree.ts'
import { quote } from '../../github/report/truncate.ts'
import { duplicate, isMissing, shapes, unknownKey } from '../../messages/environment/file.ts'
import type { Kind, Schema } from './kinds.ts'
import type { At, Reading } from './reading.ts'

/** A field of a record. */
export interface Field<T, R extends boolean = boolean> {
  readonly kind: Kind<T>
  readonly required: R
}

export type Fields = Readonly<Record<string, Field<unknown>>>

type ValueOf<F> = F extends Field<infer T> ? T : never
type RequiredOf<F> = { [K in keyof F]: F[K] extends Field<unknown, true> ? K : never }[keyof F]

/** What a record is once it is read: a field that is left out is `undefined`. */
export type RecordOf<F> = { readonly [K in RequiredOf<F>]: ValueOf<F[K]> } & {
  readonly [K in Exclude<keyof F, RequiredOf<F>>]?: ValueOf<F[K]> | undefined
}

/** A record: its fields are known to whoever makes a schema of it. */
export interface RecordKind<F extends Fields> extends Kind<RecordOf<F>> {
  readonly fields: F
}

/** A field that may be left out, and is not managed then. */
export function optional<T>(kind: Kind<T>): Field<T, false> {
  return { kind, required: false }
}

/** A field that must be there. */
export function required<T>(kind: Kind<T>): Field<T, true> {
  return { kind, required: true }
}

/** The schema of a record with these fields. */
function recordSchema(fields: Fields): Schema {
  const entries = Object.entries(fields)
  return {
    type: 'object',
    required: entries.filter(([, field]) => field.required).map(([name]) => name),
    properties: Object.fromEntries(entries.map(([name, { kind }]) => [name, kind.schema])),
    additionalProperties: false,
  }
}

function mapOf(node: YamlNode, at: At, reading: Reading): YamlMap | undefined {
  if (node.kind === 'map') return node
  const isNothing = node.kind === 'scalar' && node.value === null
  return void reading.problem(node.line, at, isNothing ? shapes.nothing() : shapes.map())
}

/** A map whose keys are all known. */
export function record<const F extends Fields>(fields: F): RecordKind<F> {
  const allowed = Object.keys(fields)
  const readEntry = ({ key, line, value }: YamlEntry, at: At, reading: Reading): unknown => {
    const field = fields[key]
    if (field === undefined || !Object.hasOwn(fields, key)) {
      const facts = { key: quote(key), meant: nearestName(key, allowed), allowed }
      return void reading.problem(line, at, unknownKey(facts))
    }
    reading.place([...at, key], line)
    return field.kind.read(value, [...at, key], reading)
  }
  const read = (node: YamlNode, at: At, reading: Reading): RecordOf<F> | undefined => {
    const map = mapOf(node, at, reading)
    if (map === undefined) return undefined
    const found = Object.fromEntries(map.entries.map((entry) => [entry.key, readEntry(entry, at, reading)]))
    const needed = allowed.filter((name) => fields[name]?.required)
    const missing = needed.filter((name) => !map.entries.some(({ key }) => key === name))
    for (const key of missing) reading.problem(node.line, at, isMissing({ key }))
    // Every field was read by its own kind, which the compiler cannot follow through entries.
    return needed.every((name) => found[name] !== undefined) ? (found as RecordOf<F>) : undefined
  }
  return { fields, schema: recordSchema(fields), read }
}

export interface ListRules<T> {
  readonly most?: number
  readonly least?: 1
  /** What must not come twice. */
  readonly unique?: (item: T) => string
}

function itemsOf(node: YamlNode, at: At, reading: Reading, { most, least }: ListRules<never>): readonly YamlNode[] {
  if (node.kind === 'list') {
    const count = node.items.length
    if (most !== undefined && count > most) reading.problem(node.line, at, shapes.most({ most, count }))
    if (least !== undefined && count < least) reading.problem(node.line, at, shapes.least())
    return node.items
  }
  const isNothing = node.kind === 'scalar' && node.value === null
  reading.problem(node.line, at, isNothing ? shapes.nothing() : shapes.list())
  return []
}

/** Notes each value that an earlier one has. */
function checkUnique(
  names: readonly (readonly [name: string, line: number])[],
  at: At,
  reading: Reading,
  isSecret = false,
): void {
  const seen = new Map<string, number>()
  for (const [name, line] of names) {
    const earlier = seen.get(name)
    if (earlier === undefined) seen.set(name, line)
    else reading.problem(line, at, duplicate({ given: isSecret ? HIDDEN : quote(name), line: earlier }))
  }
}

/** A list of values. */
export function list<T>(item: Kind<T>, rules: ListRules<T> = {}): Kind<readonly T[]> {
  const { most, least, unique } = rules
  return {
    schema: {
      type: 'array',
      items: item.schema,
      ...(most === undefined ? {} : { maxItems: most }),
      ...(least === undefined ? {} : { minItems: least }),
    },
    read: (node, at, reading) => {
      const before = reading.problems.length
      const found = itemsOf(node, at, reading, rules).flatMap((one, i) => {
        const place = [...at, `[${i}]`]
        reading.place(place, one.line)
        const value = item.read(one, place, reading)
        return value === undefined ? [] : [{ value, line: one.line }]
      })
      if (unique)
        checkUnique(
          found.map(({ value, line }) => [unique(value), line] as const),
          at,
          reading,
          reading.isSecret(at),
        )
      return reading.problems.length > before ? undefined : found.map(({ value }) => value)
    },
  }
}

/** A list of things that have names, under a key of theirs. */
export interface NamedKind<F extends Fields> extends Kind<readonly RecordOf<F>[]> {
  readonly item: RecordKind<F>
  readonly key: string
  /** Whether the list is a value as a whole: part of it would mean something else. */
  readonly whole: boolean
}

/** A list of things that have names: their places in the file go by these. `fallback` names one that has none. */
export function named<F extends Fields>(
  item: RecordKind<F>,
  key: keyof F & string,
  rules: { readonly least?: 1; readonly whole?: true; readonly fallback?: (at: At) => string | undefined } = {},
): NamedKind<F> {
  const nameOf = (node: YamlNode, at: At, reading: Reading): string | undefined => {
    const value = node.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined
    if (value === undefined) return rules.fallback?.(at)
    return value.kind === 'scalar' && value.value !== null ? reading.peek(value) : undefined
  }
  return {
    ...{ item, key, whole: rules.whole ?? false },
    schema: { type: 'array', items: item.schema, ...(rules.least === undefined ? {} : { minItems: rules.least }) },
    read: (node, at, reading) => {
      const names: [string, number][] = []
      const found = itemsOf(node, at, reading, rules).flatMap((one, i) => {
        const name = nameOf(one, at, reading)
        if (name !== undefined && name !== '') names.push([name, one.line])
        const place = [...at, name || `[${i}]`]
        reading.place(place, one.line)
        const value = item.read(one, place, reading)
        return value === undefined ? [] : [value]
      })
      checkUnique(names, at, reading)
      return found
    },
  }
}

/** A value under a key of the user's own. */
export interface Pair<T> {
  readonly key: string
  readonly value: T
}

/** A map from keys of the user's own, in which variables may stand too. */
export function map<T>(keys: Kind<string>, values: Kind<T>): Kind<readonly Pair<T>[]> {
  const read = (node: YamlNode, at: At, reading: Reading): readonly Pair<T>[] | undefined => {
    const whole = mapOf(node, at, reading)
    if (whole === undefined) return undefined
    const before = reading.problems.length
    const found = whole.entries.flatMap(({ key, line, value }) => {
      const name = keys.read({ kind: 'scalar', line, value: key, text: key }, [...at, key], reading)
      const place = [...at, name ?? key]
      reading.place(place, line)
      const read = values.read(value, place, reading)
      return name === undefined || read === undefined ? [] : [{ pair: { key: name, value: read }, line }]
    })
    checkUnique(
      found.map(({ pair, line }) => [pair.key, line] as const),
      at,
      reading,
    )
    return reading.problems.length > before ? undefined : found.map(({ pair }) => pair)
  }
  return { schema: { type: 'object', propertyNames: keys.schema, additionalProperties: values.schema }, read }
}
