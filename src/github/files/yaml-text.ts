/** YAML as a person would write it, with comments. */
import type { Node } from 'yaml'

export interface YamlTextOptions {
  /** Comments above everything, a line each. */
  readonly header: readonly string[]
  /** Comments above a map of the data, a line each. */
  readonly comments: ReadonlyMap<object, readonly string[]>
}

/** Up to so many characters a list of plain values stands on one line. */
const SHORT = 80

/** Writes plain data: lists of short values on one line, everything else in lines of its own. */
export async function formatYaml(data: object, { header, comments }: YamlTextOptions): Promise<string> {
  const { Document, Pair, Scalar, YAMLMap, YAMLSeq } = await import('yaml')
  const document = new Document(undefined, { version: '1.2' })
  const build = (value: unknown): Node => {
    if (typeof value !== 'object' || value === null) {
      const scalar = new Scalar(value)
      const style = typeof value === 'string' ? styleOf(value) : undefined
      if (style !== undefined) scalar.type = style
      return scalar
    }
    const node = Array.isArray(value) ? new YAMLSeq<Node>() : new YAMLMap<unknown, Node>()
    if (node instanceof YAMLMap) node.items = Object.entries(value).map(([key, item]) => new Pair(key, build(item)))
    else node.items = Object.values(value).map(build)
    const lines = comments.get(value)
    if (lines !== undefined) node.commentBefore = commentOf(lines)
    node.flow = isShortList(value)
    return node
  }
  document.contents = build(data)
  if (header.length > 0) document.commentBefore = commentOf(header)
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** How a text is written where the writer's own choice is not the best. */
function styleOf(text: string): 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | undefined {
  // Older parsers read 80:8080 as a time.
  if (/^\d+:/.test(text)) return 'QUOTE_SINGLE'
  // Blanks around lines do not survive in a block, and cannot be seen there.
  return text.includes('\n') && /^\s|[^\S\n]\n|\n[^\S\n]*$/.test(text.replace(/\n$/, '')) ? 'QUOTE_DOUBLE' : undefined
}

function commentOf(lines: readonly string[]): string {
  return lines.map((line) => ` ${line.replace(/[\r\n]+/g, ' ')}`).join('\n')
}

function isShortList(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const plain = value.every((item) => typeof item !== 'object')
  return plain && value.join(', ').length <= SHORT && !value.join('').includes('\n')
}
