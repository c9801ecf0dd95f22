/** `dist/NAME.js` and `dist/NAME-post.js`: the lines that a manifest's `main` and `post` point at. */
import { needsNode } from '../../../src/messages/step/node.ts'
import type { Action } from '../../../src/step/action.ts'
import type { Declaration } from '../declarations.ts'
import type { Files } from '../files.ts'

/** What a stub loads instead of the bundle where Node is too old for it. */
const GUARD = 'needs-node.js'

/** The name of the stub that runs an action's `post`. */
export function postStub({ name }: Pick<Action, 'name'>): string {
  return `${name}-post`
}

/**
 * The stubs by path, and what they load where Node is too old. They await: should the event loop run dry before the step
 * has ended, Node then exits with code 13, where a promise left alone would exit with 0 and make the step succeed.
 */
export function stubs(declarations: readonly Pick<Declaration, 'action'>[]): Files {
  const files = declarations.flatMap(({ action }) => [
    stub(action.name, 'main', action.name),
    ...(action.post === undefined ? [] : [stub(postStub(action), 'post', action.name)]),
  ])
  return new Map([...files, [`dist/${GUARD}`, guard()]])
}

// The bundle is imported after the look at the version: an older Node may not even be able to parse it.
function stub(file: string, start: 'main' | 'post', name: string): [string, string] {
  const lines = [
    `if (parseInt(process.versions.node) < 24) await import('./${GUARD}')`,
    `const { ${start} } = await import('./index.js')`,
    `await ${start}('${name}')`,
  ]
  return [`dist/${file}.js`, `${lines.join('\n')}\n`]
}

/** One annotation in both languages. Written at once and whole, since the process ends right after it; old Nodes read it. */
function guard(): string {
  const parameters = { version: '${process.versions.node}' }
  const text = `${needsNode.in('en', parameters)}%0A${needsNode.in('zh', parameters)}`
  return `import { writeSync } from 'fs'\nwriteSync(1, \`::error title=Node 24::${text}\\n\`)\nprocess.exit(1)\n`
}
