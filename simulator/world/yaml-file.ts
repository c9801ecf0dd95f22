/** A YAML file written by people: its data, and the line of each part of it. */
import type { Document } from 'yaml'

/** One thing wrong with a file, and where. */
export interface FileProblem {
  /** From 1; undefined where it is about the file as a whole. */
  readonly line: number | undefined
  /** The way to it, `services[0].replicas`; empty where it is about the file as a whole. */
  readonly place: string
  /** What is wrong there, for example `takes a whole number from 1 to 5; got 9`. */
  readonly message: string
}

/** All that is wrong with a file. */
export class FileError extends Error {
  override readonly name = 'FileError'
  readonly problems: readonly FileProblem[]

  constructor(problems: readonly FileProblem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.problems = problems
  }
}

/** `line 12, services[0].replicas: takes …` */
export function formatProblem({ line, place, message }: FileProblem): string {
  const where = [line === undefined ? '' : `line ${line}`, place].filter((part) => part !== '').join(', ')
  return where === '' ? message : `${where}: ${message}`
}

/** What a file says. */
export interface YamlFile {
  readonly data: unknown
  /** A finding at a JSON pointer as one about the file; `key` where it is about the key itself and not its value. */
  readonly problemAt: (pointer: string, message: string, key?: string) => FileProblem
}

const MOST_ALIASES = 100

/** Reads a text of YAML or JSON. Throws `FileError` with all that is no YAML in it. */
export async function readYaml(text: string): Promise<YamlFile> {
  const { LineCounter, parseDocument } = await import('yaml')
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { version: '1.2', stringKeys: true, logLevel: 'error', lineCounter })
  const wrong = [...document.errors, ...document.warnings].map(({ message, pos: [offset] }) => ({
    line: lineCounter.linePos(offset).line,
    place: '',
    message: `is not YAML: ${firstLine(message)}`,
  }))
  if (wrong.length > 0) throw new FileError(wrong)
  const lineOf = (keys: readonly string[]) => {
    const offset = offsetOf(document, keys)
    return offset === undefined ? undefined : lineCounter.linePos(offset).line
  }
  return {
    data: plainOf(document),
    problemAt: (pointer, message, key) => {
      const keys = keysOf(pointer)
      const all = key === undefined ? keys : [...keys, key]
      return { line: lineOf(all), place: placeOf(all), message }
    },
  }
}

function plainOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES })
  } catch (error) {
    throw new FileError([{ line: undefined, place: '', message: `is not YAML: ${String(error)}` }])
  }
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
}

function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Where a part begins, or the nearest part around it that is there. */
function offsetOf(document: Document, keys: readonly string[]): number | undefined {
  const node: unknown = document.getIn(keys, true)
  if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
    return Number(node.range[0])
  }
  return keys.length === 0 ? undefined : offsetOf(document, keys.slice(0, -1))
}

function placeOf(keys: readonly string[]): string {
  return keys
    .map((key) => (/^\d+$/.test(key) ? `[${key}]` : /^[\w-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`))
    .join('')
    .replace(/^\./, '')
}
