/**
 * Marks the functions that a step calls, so that V8 compiles them as it reads the script. Any other function it only looks
 * through then, and reads once more at its first call. Parentheses are what V8 takes as the mark. A declared function has no
 * place for them, so it becomes a variable at the head of its scope, which is where the declaration took effect.
 */
import { type AnyNode, type FunctionDeclaration, parse } from 'acorn'
import { fullAncestor } from 'acorn-walk'
import MagicString from 'magic-string'
import type { Files } from '../../files.ts'
import type { Calls } from './profile.ts'

/** The bundle, with the functions marked that run in most steps. */
export function withEagerStart(files: Files, calls: Calls): Files {
  return new Map(
    [...files].map(([path, text]) => {
      const starts = calls.get(path)
      return [path, starts === undefined ? text : withEagerFunctions(text, (start) => starts.has(start))]
    }),
  )
}

/** The script with these functions marked; `isCalled` tells them by the offset at which they start. */
export function withEagerFunctions(code: string, isCalled: (start: number) => boolean): string {
  const text = new MagicString(code)
  fullAncestor(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node, _, ancestors: AnyNode[]) => {
    if (!isCalled(node.start)) return
    const [parent, holder] = ancestors.slice(0, -1).toReversed()
    if (node.type === 'FunctionDeclaration') {
      const head = headOf(parent, holder)
      if (head !== undefined && node.id !== null) hoist(text, node, node.id, head)
    } else if (isExpression(node) && parent !== undefined && takesParentheses(parent) && !hasThem(code, node, parent)) {
      text.prependRight(node.start, '(').appendLeft(node.end, ')')
    }
  })
  return text.toString()
}

function isExpression({ type }: AnyNode): boolean {
  return type === 'FunctionExpression' || type === 'ArrowFunctionExpression'
}

/** A method is no expression of its own. */
function takesParentheses(parent: AnyNode): boolean {
  if (parent.type === 'Property') return !parent.method && parent.kind === 'init'
  return parent.type !== 'MethodDefinition'
}

/** Whether it stands in parentheses already; those of a call are none, as V8 sees it. */
function hasThem(code: string, { start, end }: AnyNode, parent: AnyNode): boolean {
  const isArgument =
    (parent.type === 'CallExpression' || parent.type === 'NewExpression') &&
    parent.arguments.some((argument) => argument.start === start)
  return !isArgument && code[start - 1] === '(' && code[end] === ')'
}

/** Where the scope begins that the declaration is in, unless it is in a block within a function, or exported. */
function headOf(parent: AnyNode | undefined, holder: AnyNode | undefined): number | undefined {
  if (parent?.type === 'Program') return parent.start
  const isBody = holder?.type === 'FunctionDeclaration' || (holder !== undefined && isExpression(holder))
  return parent?.type === 'BlockStatement' && isBody ? parent.start + 1 : undefined
}

function hoist(
  text: MagicString,
  { start, end }: FunctionDeclaration,
  id: { readonly name: string; readonly start: number; readonly end: number },
  head: number,
): void {
  text.remove(id.start, id.end)
  text.prependRight(start, `var ${id.name}=(`).appendLeft(end, ');')
  if (start !== head) text.move(start, end, head)
}
