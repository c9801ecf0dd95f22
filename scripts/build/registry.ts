/** `src/registry.ts`: the one module that imports every action. */
import { posix } from 'node:path'
import type { Declaration } from './declarations.ts'
import type { Files } from './files.ts'

/** The registry's source by path, formatted as the linter wants it. */
export function registry(declarations: readonly Pick<Declaration, 'file' | 'constant'>[]): Files {
  const imports = declarations.map((it) => `import { ${it.constant} } from './actions/${posix.basename(it.file)}'`)
  const entries = declarations.map(({ file, constant }) => {
    const name = posix.basename(file, '.ts')
    return name === constant ? `  ${name},` : `  '${name}': ${constant},`
  })
  const lines = [
    '/** Every action by its name. Written by npm run build from the files of src/actions/. */',
    ...imports,
    `import type { Action } from './step/action.ts'`,
    '',
    entries.length === 0 ? `${opening}}` : `${opening}\n${entries.join('\n')}\n}`,
    '',
  ]
  return new Map([['src/registry.ts', lines.join('\n')]])
}

const opening = 'export const actions: Readonly<Record<string, Action>> = {'
