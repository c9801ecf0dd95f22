import { circularAlias, finiteNumbers, forbiddenKey, yamlForm } from '../../messages/github/inputs.ts'
import { quote, truncate } from '../report/truncate.ts'
import { InputProblem } from './input.ts'

const maxAliases = 100

/**
 * Reads one YAML 1.2 or JSON document into plain data: strings, finite numbers, booleans, null, arrays and objects with
 * text keys. Duplicate keys, unknown tags, `__proto__` and alias bombs are refused with `InputProblem`.
 */
export async function parseYaml(text: string): Promise<unknown> {
  const { parseDocument } = await import('yaml')
  try {
    const document = parseDocument(text, { version: '1.2', stringKeys: true, uniqueKeys: true, logLevel: 'error' })
    const wrong = document.errors[0] ?? document.warnings[0]
    if (wrong) throw new InputProblem(yamlForm({ wrong: sentence(wrong.message) }))
    const value: unknown = document.toJS({ maxAliasCount: maxAliases })
    refuseUnplain(value, new Set(), new Set())
    return value
  } catch (problem) {
    if (problem instanceof InputProblem) throw problem
    // Too many aliases (ReferenceError) and nesting that exhausts the stack (RangeError) come as plain errors.
    throw new InputProblem(yamlForm({ wrong: sentence(problem instanceof Error ? problem.message : String(problem)) }))
  }
}

/** The parser's first line alone: below it stands an excerpt of the text, which may hold anything. */
function sentence(message: string): string {
  const first = (message.split('\n')[0] ?? '').trim().replace(/[:.]$/, '')
  return truncate(first.charAt(0).toLowerCase() + first.slice(1), 160)
}

function refuseUnplain(value: unknown, above: Set<object>, done: Set<object>): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new InputProblem(finiteNumbers())
  if (typeof value !== 'object' || value === null || done.has(value)) return
  if (above.has(value)) throw new InputProblem(circularAlias())
  above.add(value)
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__') throw new InputProblem(forbiddenKey({ key: quote(key) }))
    refuseUnplain(item, above, done)
  }
  above.delete(value)
  done.add(value)
}
