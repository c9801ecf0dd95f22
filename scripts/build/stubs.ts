/** `dist/NAME.js`: the two lines that a manifest's `main` points at. */
import type { Declaration } from './declarations.ts'
import type { Files } from './files.ts'

/**
 * The stubs by path. They await: should the event loop run dry before the step has ended, Node then exits with code 13,
 * where a promise left alone would exit with 0 and turn the step green.
 */
export function stubs(declarations: readonly Pick<Declaration, 'action'>[]): Files {
  return new Map(
    declarations.map(({ action: { name } }) => [
      `dist/${name}.js`,
      `import { main } from './index.js'\nawait main('${name}')\n`,
    ]),
  )
}
