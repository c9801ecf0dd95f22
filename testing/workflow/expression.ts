/** `${{ … }}`: evaluated by GitHub's own expression library. */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { plain } from './context-data.ts'

/** What an expression sees. */
export interface Scope {
  readonly contexts: Readonly<Record<string, data.ExpressionData>>
  /** How the job or the steps before have ended; without it `success()` and its like are unknown functions. */
  readonly status?: 'success' | 'failure' | 'skipped'
}

/** The value of what stands between `${{` and `}}`. */
function evaluate(expression: string, scope: Scope): unknown {
  return plain(result(expression, scope))
}

/** A text with each of its expressions replaced by its value as text. */
export function fill(text: string, scope: Scope): string {
  return text.replace(EXPRESSION, (_, expression: string) => result(expression, scope).coerceString())
}

/** The same for each value of a record. */
export function fillAll(texts: Readonly<Record<string, string>>, scope: Scope): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, fill(text, scope)]))
}

/** A value of the YAML file: one that is an expression as a whole may become anything, a list for example. */
export function resolved(written: unknown, scope: Scope): unknown {
  if (typeof written !== 'string') return written
  const [, whole] = WHOLE.exec(written) ?? []
  return whole === undefined ? fill(written, scope) : evaluate(whole, scope)
}

/** Whether an `if:` holds. One that asks for no status holds only after success. */
export function holds(condition: string | undefined, scope: Scope): boolean {
  if (condition === undefined) return scope.status === 'success'
  const [, expression = condition] = WHOLE.exec(condition) ?? []
  const asksForStatus = /\b(success|failure|always|cancelled)\s*\(/.test(expression)
  const text = asksForStatus ? expression : `success() && (${expression})`
  const value = evaluate(text, scope)
  return value !== null && value !== false && value !== '' && value !== 0
}

const EXPRESSION = /\$\{\{(.*?)\}\}/gs
const WHOLE = /^\s*\$\{\{((?:(?!\}\}).)*)\}\}\s*$/s

interface StatusFunction {
  readonly name: string
  readonly minArgs: number
  readonly maxArgs: number
  readonly call: () => data.ExpressionData
}

function result(expression: string, { contexts, status }: Scope): data.ExpressionData {
  const functions = status === undefined ? [] : statusFunctions(status)
  try {
    const { tokens } = new Lexer(expression.trim()).lex()
    const parsed = new Parser(tokens, Object.keys(contexts), functions).parse()
    const context = new data.Dictionary(...Object.entries(contexts).map(([key, value]) => ({ key, value })))
    return new Evaluator(parsed, context, new Map(functions.map((each) => [each.name, each]))).evaluate()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`The expression ${expression.trim()} cannot be evaluated: ${why}`, { cause: error })
  }
}

function statusFunctions(status: NonNullable<Scope['status']>): StatusFunction[] {
  const answer = (name: string, value: boolean) => {
    return { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) }
  }
  return [
    answer('success', status === 'success'),
    answer('failure', status === 'failure'),
    answer('always', true),
    // Nothing cancels the executor.
    answer('cancelled', false),
  ]
}
