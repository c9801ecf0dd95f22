/** The list of services, read from YAML: each item has the inputs of a deployment by their names, parsed as those are. */
import { type Input, InputProblem, type Inputs, type ParseContext, type Problem } from '../../github/inputs/input.ts'
import { readYamlTree, type YamlEntry, type YamlMap, type YamlNode } from '../../github/inputs/yaml-tree.ts'
import { onLine, severalProblems } from '../../messages/github/inputs.ts'
import { fleetProblems as problems } from '../../messages/services/fleet.ts'
import { deployedService } from '../../step/inputs/service/deployed-service.ts'

/** The inputs of one service: whatever `deploy` takes, an item takes. */
export const itemInputs: Inputs = Object.assign({}, ...deployedService.map((group) => group.inputs))

/** What an item says of itself. */
const OWN = ['name', 'needs']

/** One item as it was written: what parsed, and what is wrong with the rest. */
export interface Item {
  /** What results, needs and the log call it. */
  readonly name: string
  readonly needs: readonly string[]
  readonly line: number
  /** Values by the names of the inputs, defaults included; absent are those that did not parse. */
  readonly values: Readonly<Record<string, unknown>>
  /** The inputs that are written, and not as their default. */
  readonly given: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

/** Reads the list; throws `InputProblem` where it is none. What is wrong with its items stands with them. */
export async function parseItems(text: string, context: ParseContext): Promise<readonly Item[]> {
  const tree = await readYamlTree(text)
  if ('problems' in tree) {
    throw new InputProblem(
      severalProblems({ problems: tree.problems.map(({ message, line }) => onLine({ problem: message, line })) }),
    )
  }
  const { root } = tree
  if (root?.kind !== 'list') throw new InputProblem(problems.list())
  if (root.items.length === 0) throw new InputProblem(problems.noItems())
  return Promise.all(root.items.map((node, i) => parseItem(node, i + 1, context)))
}

/** What is noted of an item while it is read. */
class Reading {
  readonly problems: Problem[] = []
  readonly name: string
  constructor(name: string) {
    this.name = name
  }

  problem(line: number, message: string, field?: string): void {
    const input = field === undefined ? this.name : `${this.name}.${field}`
    this.problems.push({ input, message: onLine({ problem: message, line }) })
  }
}

async function parseItem(node: YamlNode, number: number, context: ParseContext): Promise<Item> {
  const unnamed = `#${number}`
  if (node.kind !== 'map') {
    const item = { name: unnamed, needs: [], line: node.line, values: {}, given: new Set<string>() }
    return { ...item, problems: [{ input: unnamed, message: onLine({ problem: problems.list(), line: node.line }) }] }
  }
  const own = scalarOf(node, 'name') ?? scalarOf(node, 'service_name')
  const reading = new Reading(own ?? unnamed)
  if (own === undefined) reading.problem(node.line, problems.noName(), 'name')
  const allowed = [...OWN, ...Object.keys(itemInputs)]
  for (const { key, line } of node.entries) {
    if (!allowed.includes(key)) reading.problem(line, problems.unknownKey({ allowed }), key)
  }
  const needs = needsOf(node, reading)
  const { values, given } = await valuesOf(node, reading, context)
  return { name: reading.name, needs, line: node.line, values, given, problems: reading.problems }
}

function entryOf(node: YamlMap, key: string): YamlEntry | undefined {
  return node.entries.find((entry) => entry.key === key)
}

function scalarOf(node: YamlMap, key: string): string | undefined {
  const value = entryOf(node, key)?.value
  return value?.kind === 'scalar' && value.value !== null && /^[^\p{Cc}]{1,128}$/u.test(value.text)
    ? value.text
    : undefined
}

function needsOf(node: YamlMap, reading: Reading): readonly string[] {
  const value = entryOf(node, 'needs')?.value
  if (value === undefined || isNothing(value)) return []
  const items = value.kind === 'list' ? value.items : [value]
  return items.flatMap((item) => {
    if (item.kind === 'scalar' && !isNothing(item)) return [item.text]
    reading.problem(item.line, problems.names(), 'needs')
    return []
  })
}

/** An empty text, such as an expression that came to nothing, is as good as no text, here as in an input. */
function isNothing(node: YamlNode): boolean {
  return node.kind === 'scalar' && (node.value === null || node.text.trim() === '')
}

async function valuesOf(node: YamlMap, reading: Reading, context: ParseContext) {
  const values: Record<string, unknown> = {}
  const given = new Set<string>()
  for (const [name, input] of Object.entries(itemInputs)) {
    const entry = entryOf(node, name)
    const written = entry === undefined || isNothing(entry.value) ? undefined : entry.value
    try {
      const text = written === undefined ? defaultIn(node, input) : textOf(written, input)
      values[name] = text === undefined ? undefined : await input.parse(text, context)
      if (written !== undefined && text !== input.default) given.add(name)
    } catch (problem) {
      if (!(problem instanceof InputProblem)) throw problem
      given.add(name)
      reading.problem(entry?.line ?? node.line, problem.message, name)
    }
  }
  return { values, given }
}

/** The default, unless it is only read with another input, and that is left out. */
function defaultIn(node: YamlMap, { default: text, onlyWith }: Input<unknown>): string | undefined {
  const other = onlyWith === undefined ? undefined : entryOf(node, onlyWith)
  return onlyWith !== undefined && (other === undefined || isNothing(other.value)) ? undefined : text
}

/** What was written as the text that an input gets. */
function textOf(node: YamlNode, { kind }: Input<unknown>): string {
  if (node.kind === 'scalar') return node.text.trim()
  if (kind === 'yaml' || (kind === 'list' && node.kind === 'list')) return JSON.stringify(plain(node))
  throw new InputProblem(problems.single())
}

// As written: what YAML reads as the number 1.1 may be the tag 1.10.
function plain(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value === null ? null : node.text
  if (node.kind === 'list') return node.items.map(plain)
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]))
}
