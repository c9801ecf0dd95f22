/** Keeps of what is exported what the description of the file takes: the platform may have what a file cannot say. */
import type { YamlNode } from '../../../github/inputs/yaml-tree.ts'
import type { Fields, RecordKind } from '../collections.ts'
import type { Kind } from '../kinds.ts'
import { type At, Reading } from '../reading.ts'
import type { Notes } from './notes.ts'

type Plain = Readonly<Record<string, unknown>>

/** A reading that keeps what is wrong without its place. */
class Trial extends Reading {
  readonly found: string[] = []

  override problem(line: number, at: At, text: string): void {
    super.problem(line, at, text)
    this.found.push(text)
  }
}

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

function nodeOf(value: unknown): YamlNode {
  if (Array.isArray(value)) return { kind: 'list', line: 0, items: value.map(nodeOf) }
  if (isPlain(value)) {
    const entries = Object.entries(value).map(([key, item]) => ({ key, line: 0, value: nodeOf(item) }))
    return { kind: 'map', line: 0, entries }
  }
  const plain = typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
  return { kind: 'scalar', line: 0, value: plain, text: String(plain) }
}

function problemOf(kind: Kind<unknown>, value: unknown): string | undefined {
  const trial = new Trial({ missing: () => 'given' })
  kind.read(nodeOf(value), [], trial)
  return trial.found[0]
}

/** The named things of a list, each as far as it fits; `at` is the way to the list. */
function fitList({ item, key }: NamedList, values: readonly unknown[], at: At, notes: Notes): readonly Plain[] {
  return values.flatMap((value): readonly Plain[] => {
    const plain = isPlain(value) ? value : {}
    const name = String(plain[key])
    const fitted = fitRecord(item, plain, [...at, name], notes)
    return fitted === undefined ? [] : [fitted]
  })
}

interface NamedList {
  readonly item: RecordKind<Fields>
  readonly key: string
  readonly whole: boolean
}

const isNamedList = (kind: object): kind is NamedList => 'item' in kind && 'whole' in kind

/** A thing as far as it fits; `undefined` where what it needs does not. What does not is noted. */
export function fitRecord(kind: RecordKind<Fields>, plain: Plain, at: At, notes: Notes): Plain | undefined {
  const kept: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(kind.fields)) {
    const value = plain[name]
    if (value === undefined) continue
    if (isNamedList(field.kind) && Array.isArray(value)) {
      const items = fitList(field.kind, value, [...at, name], notes)
      if (items.length > 0 && (items.length === value.length || !field.kind.whole)) kept[name] = items
      continue
    }
    const problem = problemOf(field.kind, value)
    if (problem === undefined) kept[name] = value
    else if (field.required) return void notes.omit(at.join('.'), problem)
    else notes.add(at, name, problem)
  }
  return kept
}
