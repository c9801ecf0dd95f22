import { heredocEnd, keyValueForm, noItems, onLine, onlyOnce, severalProblems } from '../../messages/github/inputs.ts'
import { quote } from '../report/excerpt.ts'
import { InputProblem } from './input.ts'

export interface KeyValue {
  readonly key: string
  readonly value: string
}

const KEY = /^[A-Za-z_][A-Za-z0-9_.-]*/

/**
 * Reads one `KEY=value`; the value is all behind the first `=`, to the letter, and may be empty. Throws `InputProblem`, whose message never
 * quotes the text: what stands behind the `=` may be a password.
 */
export function parseKeyValue(text: string): KeyValue {
  const match = /^(?<key>[A-Za-z_][A-Za-z0-9_.-]*)\s*=(?<value>.*)$/s.exec(text)?.groups
  if (match?.key === undefined || match.value === undefined) throw new InputProblem(keyValueForm())
  return { key: match.key, value: match.value }
}

/**
 * Reads `KEY=value` a line, blank lines and lines that begin with `#` left out; a value of several lines is written
 * `KEY<<END`, its lines, and `END`, as in GitHub's own files. Throws `InputProblem` naming every bad line.
 */
export function parseKeyValues(text: string): readonly KeyValue[] {
  const lines = text.split(/\r\n|\r|\n/)
  const found = new Map<string, KeyValue>()
  const problems: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const first = at
    const line = (lines[at] ?? '').trimStart()
    if (line === '' || line.startsWith('#')) continue
    try {
      const [, key, mark] = /^(.+?)<<(\S+)$/.exec(line.trimEnd()) ?? []
      const several = key !== undefined && mark !== undefined && KEY.exec(key)?.[0] === key
      if (several) at = endOf(lines, at + 1, key, mark)
      const one = several ? { key, value: lines.slice(first + 1, at).join('\n') } : parseKeyValue(line)
      if (found.has(one.key)) throw new InputProblem(onlyOnce({ item: quote(one.key) }))
      found.set(one.key, one)
    } catch (problem) {
      if (!(problem instanceof InputProblem)) throw problem
      problems.push(onLine({ problem: problem.message, line: first + 1 }))
    }
  }
  if (problems.length > 0) throw new InputProblem(severalProblems({ problems }))
  if (found.size === 0) throw new InputProblem(noItems())
  return [...found.values()]
}

function endOf(lines: readonly string[], from: number, key: string, mark: string): number {
  const end = lines.findIndex((line, at) => at >= from && line.trim() === mark)
  if (end < 0) throw new InputProblem(heredocEnd({ key, mark: quote(mark) }))
  return end
}
