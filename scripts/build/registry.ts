/** `src/registry.ts`: the one module that knows every action, and loads the one that is asked for. */
import { posix } from 'node:path'
import type { Declaration } from './declarations.ts'
import type { Files } from './files.ts'

/** The registry's source by path, formatted as the linter wants it. */
export function registry(declarations: readonly Pick<Declaration, 'file' | 'constant'>[]): Files {
  const entries = declarations.map(({ file, constant }) => {
    const name = posix.basename(file, '.ts')
    const key = name === constant ? name : `'${name}'`
    return `  ${key}: async () => (await import('./actions/${posix.basename(file)}')).${constant},`
  })
  const lines = [
    '/** Every action by its name, loaded when it is asked for: a step pays for no action but its own. Written by npm run build. */',
    `import type { Action } from './step/action.ts'`,
    '',
    entries.length === 0 ? `${opening}}` : `${opening}\n${entries.join('\n')}\n}`,
    '',
  ]
  return new Map([['src/registry.ts', lines.join('\n')]])
}

const opening = 'export const actions: Readonly<Record<string, () => Promise<Action>>> = {'
