/** YAML with its lines: for files in which every problem is reported, each with the line that it stands on. */
import type { LineCounter, ParsedNode, Scalar, YAMLError } from 'yaml'
import {
  circularAlias,
  manyAliases,
  nestedTooDeep,
  severalDocuments,
  unknownAlias,
  unknownTag,
  yamlForm,
} from '../../messages/github/inputs.ts'
import { truncate } from '../report/truncate.ts'

/** A value and the line that it begins on. */
export type YamlNode = YamlScalar | YamlList | YamlMap

export interface YamlScalar {
  readonly kind: 'scalar'
  readonly line: number
  readonly value: string | number | boolean | null
  /** The text as it is written, without quotes: what YAML reads as the number 10 may be `010`. */
  readonly text: string
}

export interface YamlList {
  readonly kind: 'list'
  readonly line: number
  readonly items: readonly YamlNode[]
}

export interface YamlMap {
  readonly kind: 'map'
  readonly line: number
  readonly entries: readonly YamlEntry[]
}

export interface YamlEntry {
  readonly key: string
  readonly line: number
  readonly value: YamlNode
}

/** What is wrong on one line, as a predicate without a full stop. */
export interface LineProblem {
  readonly line: number
  readonly message: string
}

/** The document, `undefined` where there is nothing in it, or all that is wrong with it. */
export type YamlTree = { readonly root: YamlNode | undefined } | { readonly problems: readonly LineProblem[] }

type Yaml = typeof import('yaml')

/** Values that aliases may repeat in one document: far more than a person writes, far less than a bomb. */
const MOST_REPEATED = 1_000

/** One thing that is no YAML makes many others of what follows it. */
const MOST_ERRORS = 10

/** Reads one YAML 1.2 or JSON document. Aliases are resolved, with an end. */
export async function readYamlTree(text: string): Promise<YamlTree> {
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  try {
    const document = yaml.parseDocument(text, {
      ...{ version: '1.2', stringKeys: true, uniqueKeys: true, logLevel: 'error', prettyErrors: false },
      lineCounter: lines,
    })
    const wrong = [...document.errors, ...document.warnings]
    if (wrong.length > 0) return { problems: wrong.slice(0, MOST_ERRORS).map((one) => problemAt(lines, one)) }
    const { contents } = document
    return { root: contents === null ? undefined : new Tree(yaml, lines).node(contents, 1) }
  } catch (error) {
    if (error instanceof AliasProblem) return { problems: [{ line: error.line, message: error.message }] }
    // Nesting that exhausts the stack.
    if (error instanceof RangeError) return { problems: [{ line: 1, message: nestedTooDeep() }] }
    throw error
  }
}

function problemAt(lines: LineCounter, { code, message, pos }: YAMLError): LineProblem {
  const { line } = lines.linePos(pos[0])
  if (code === 'MULTIPLE_DOCS') return { line, message: severalDocuments() }
  if (code === 'TAG_RESOLVE_FAILED') return { line, message: unknownTag() }
  const first = (message.split('\n')[0] ?? '').trim().replace(/[:.]$/, '')
  return { line, message: yamlForm({ wrong: truncate(first.charAt(0).toLowerCase() + first.slice(1), 160) }) }
}

class AliasProblem extends Error {
  readonly line: number
  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

/** Walks a document in its order. */
class Tree {
  readonly #yaml: Yaml
  readonly #lines: LineCounter
  readonly #anchors = new Map<string, ParsedNode>()
  readonly #above = new Set<ParsedNode>()
  #repeated = 0

  constructor(yaml: Yaml, lines: LineCounter) {
    this.#yaml = yaml
    this.#lines = lines
  }

  /** `alias` is the line of the alias that a value is repeated by, which is where it can be mended. */
  node(node: ParsedNode | null, around: number, alias?: number): YamlNode {
    const line = alias ?? (node === null ? around : this.#lineOf(node))
    if (alias !== undefined) this.#countRepeated(line)
    if (node === null) return { kind: 'scalar', line, value: null, text: '' }
    if (this.#yaml.isAlias(node)) return this.#repeat(node.source, line)
    if (node.anchor !== undefined && alias === undefined) this.#anchors.set(node.anchor, node)
    if (this.#yaml.isScalar(node)) return { kind: 'scalar', line, ...scalarOf(node) }
    if (this.#above.has(node)) throw new AliasProblem(line, circularAlias())
    this.#above.add(node)
    const found = this.#collection(node, line, alias)
    this.#above.delete(node)
    return found
  }

  #lineOf({ range: [start] }: ParsedNode): number {
    return this.#lines.linePos(start).line
  }

  #collection(node: ParsedCollection, line: number, alias: number | undefined): YamlNode {
    if (!this.#yaml.isMap(node)) {
      return { kind: 'list', line, items: node.items.map((item) => this.node(item, line, alias)) }
    }
    const entries = node.items.map(({ key, value }) => {
      const at = alias ?? this.#lineOf(key)
      return { key: 'value' in key ? String(key.value) : '', line: at, value: this.node(value, at, alias) }
    })
    return { kind: 'map', line, entries }
  }

  #repeat(anchor: string, line: number): YamlNode {
    const target = this.#anchors.get(anchor)
    if (target === undefined) throw new AliasProblem(line, unknownAlias({ alias: truncate(anchor, 60) }))
    return this.node(target, line, line)
  }

  #countRepeated(line: number): void {
    this.#repeated += 1
    if (this.#repeated > MOST_REPEATED) throw new AliasProblem(line, manyAliases({ most: MOST_REPEATED }))
  }
}

type ParsedCollection = import('yaml').YAMLMap.Parsed | import('yaml').YAMLSeq.Parsed

function scalarOf({ value, source }: Scalar.Parsed): Pick<YamlScalar, 'value' | 'text'> {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return { value: isPlain ? value : null, text: typeof value === 'string' ? value : source }
}
