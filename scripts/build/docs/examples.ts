/** The examples of an action's page: those of its words, or one that gives what the action needs. */
import type { Input } from '../../../src/github/inputs/input.ts'
import { service } from '../../../src/step/inputs/service/service.ts'
import type { Declaration } from '../declarations.ts'
import type { Sources } from './sources.ts'

export interface Example {
  /** What it shows; the first may say nothing. */
  readonly title: string | undefined
  readonly code: string
}

/** The examples of an action; its words name the project as the build has filled it in there. */
export function examplesOf(declaration: Declaration, { words: { has, say }, repository }: Sources): readonly Example[] {
  const found: Example[] = []
  for (let at = 0; has(idOf(declaration, at)); at += 1) {
    const title = `${declaration.action.name}.examples.${at}.title`
    const code = say(idOf(declaration, at)).trimEnd()
    found.push({ title: has(title) ? say(title).trim() : undefined, code })
  }
  return found.length > 0 ? found : [{ title: undefined, code: smallest(declaration, repository) }]
}

function idOf({ action }: Declaration, at: number): string {
  return `${action.name}.examples.${at}.code`
}

/** What `uses:` says of an action. */
export function usedAs({ folder }: Pick<Declaration, 'folder'>, repository: string): string {
  return `${repository}${folder === '.' ? '' : `/${folder}`}@v1`
}

function smallest(declaration: Declaration, repository: string): string {
  const { action } = declaration
  const inputs = Object.entries(action.inputs).filter(([, { required }]) => required)
  const named = 'service_id' in action.inputs && action.groups.some(({ name }) => name === service.name)
  const given = [...(named ? ['service_id: 50883'] : []), ...inputs.map(([input, one]) => `${input}: ${valueFor(one)}`)]
  const lines = given.length === 0 ? [] : ['  with:', ...given.map((line) => `    ${line}`)]
  return [`- uses: ${usedAs(declaration, repository)}`, ...lines].join('\n')
}

const VALUES: Readonly<Record<Input<unknown>['kind'], string>> = {
  string: 'web',
  integer: '1',
  boolean: 'true',
  duration: '5m',
  list: 'web',
  yaml: "'{}'",
  path: 'Dockerfile',
  secret: '${{ secrets.SECRET }}',
}

function valueFor({ kind, allowed }: Input<unknown>): string {
  return allowed?.[0] ?? VALUES[kind]
}
