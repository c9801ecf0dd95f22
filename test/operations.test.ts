/** Every operation of the API is reached by an action: what the actions declare, held against the description and the code. */
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadDeclarations } from '../scripts/build/declarations.ts'
import { loadOperations } from '../scripts/build/operations.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const declarations = await loadDeclarations(root)
const operations = await loadOperations(root)

/** The file with all that it imports of the project, without the client, which knows every operation. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || file.includes('/src/client/')) return seen
  seen.add(file)
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from |import\(\s*)'(\.[^']+)'/g)) {
    closure(resolve(dirname(file), path), seen)
  }
  return seen
}

/** `services.scale` to `scaleService`: the methods of the client's resources with the operations that they ask for. */
function operationsByMethod(): ReadonlyMap<string, string> {
  const resources = {
    certificates: 'certificates',
    images: 'images',
    ips: 'ips',
    loadBalancers: 'load-balancers',
    namespaces: 'namespaces',
    secretKeys: 'secret-keys',
    services: 'services',
    volumes: 'volumes',
  }
  const found = new Map([['login', 'createToken']])
  for (const [resource, file] of Object.entries(resources)) {
    let method = ''
    for (const line of readFileSync(join(root, `src/client/resources/${file}.ts`), 'utf8').split('\n')) {
      method = /^ {4}(\w+): /.exec(line)?.[1] ?? method
      const operation = /operation: '(\w+)'|change\(\s*'(\w+)'|^ {8}'(\w+)',$/.exec(line)
      const id = operation?.[1] ?? operation?.[2] ?? operation?.[3]
      if (id !== undefined) found.set(`${resource}.${method}`, id)
    }
  }
  return found
}

const methods = operationsByMethod()

/** The operations whose methods are called somewhere in what a file imports. */
function reachable(file: string): ReadonlySet<string> {
  const calls = [...closure(join(root, file))].flatMap((path) => [
    ...readFileSync(path, 'utf8').matchAll(/\b(?:(?:client|api)\s*\.)?(login|\w+\.\w+)\(/g),
  ])
  return new Set(calls.flatMap(([, method = '']) => methods.get(method) ?? []))
}

describe('the API', () => {
  it('has the 48 operations of its reference', () => {
    expect(operations).toHaveLength(48)
    expect([...methods.values()]).toEqual(expect.arrayContaining(operations.map(({ id }) => id)))
  })

  it.each(operations.map(({ section, id }) => [section, id]))('is reached by an action: %s %s', (_, id) => {
    expect(declarations.filter(({ action }) => action.operations.some((one) => one === id))).not.toEqual([])
  })
})

describe.each(declarations.map(({ file, action }) => [action.name, file, action] as const))('%s', (_, file, action) => {
  it('calls each operation that it declares', () => {
    expect([...reachable(file)]).toEqual(expect.arrayContaining([...action.operations]))
  })
})
