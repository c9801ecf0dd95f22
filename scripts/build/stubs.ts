/** `dist/NAME.js` and `dist/NAME-post.js`: the two lines that a manifest's `main` and `post` point at. */
import type { Action } from '../../src/step/action.ts'
import type { Declaration } from './declarations.ts'
import type { Files } from './files.ts'

/** The name of the stub that runs an action's `post`. */
export function postStub({ name }: Pick<Action, 'name'>): string {
  return `${name}-post`
}

/**
 * The stubs by path. They await: should the event loop run dry before the step has ended, Node then exits with code 13,
 * where a promise left alone would exit with 0 and turn the step green.
 */
export function stubs(declarations: readonly Pick<Declaration, 'action'>[]): Files {
  return new Map(
    declarations.flatMap(({ action }) => [
      stub(action.name, 'main', action.name),
      ...(action.post === undefined ? [] : [stub(postStub(action), 'post', action.name)]),
    ]),
  )
}

function stub(file: string, start: 'main' | 'post', name: string): [string, string] {
  return [`dist/${file}.js`, `import { ${start} } from './index.js'\nawait ${start}('${name}')\n`]
}
