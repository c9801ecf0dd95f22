/** Whether an event starts a workflow, and with which inputs. */
import type { Event } from './event.ts'
import { Fields } from './fields.ts'

type Inputs = Readonly<Record<string, unknown>>

/** The context `inputs` of a run, or `undefined` where the event does not start the workflow. */
export function inputsOfRun(on: ReadonlyMap<string, unknown>, event: Event): Inputs | undefined {
  if (!on.has(event.name)) return undefined
  if (event.name === 'workflow_dispatch')
    return dispatchInputs(new Fields(on.get(event.name), 'workflow_dispatch'), event)
  return passes(on.get(event.name), event) ? {} : undefined
}

function passes(filters: unknown, event: Event): boolean {
  if (event.name === 'schedule') return Array.isArray(filters) && filters.length > 0
  const fields = new Fields(filters, event.name)
  const found = event.name === 'push' ? passesPush(fields, event) : passesPullRequest(fields, event)
  fields.end()
  return found
}

/** A push without filters starts at everything; with one of the two it starts at that kind of ref alone. */
function passesPush(filters: Fields, { ref }: Event): boolean {
  const filtered = filters.names().length > 0
  const patterns = { heads: filters.texts('branches'), tags: filters.texts('tags') }
  const [, kind, name = ''] = /^refs\/(heads|tags)\/(.*)$/.exec(ref) ?? []
  if (!filtered) return true
  return (kind === 'heads' ? patterns.heads : patterns.tags).some((pattern) => matches(pattern, name))
}

function passesPullRequest(filters: Fields, { payload, files }: Event): boolean {
  const types = filters.has('types') ? filters.texts('types') : ['opened', 'synchronize', 'reopened']
  const changed = !filters.has('paths') || filters.texts('paths').some((path) => hasChanged(path, files))
  return changed && types.some((type) => type === payload.action)
}

function hasChanged(pattern: string, files: readonly string[] | undefined): boolean {
  if (files === undefined) throw new Error('A filter of paths needs an event that names the files.')
  return files.some((file) => matches(pattern, file))
}

/** `*` stands for anything but a slash; the rest of GitHub's patterns is not known here. */
function matches(pattern: string, name: string): boolean {
  if (!/^[\w./*-]+$/.test(pattern) || pattern.includes('**')) {
    throw new Error(`The executor does not know the pattern ${pattern}.`)
  }
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(name)
}

function dispatchInputs(dispatch: Fields, event: Event): Inputs {
  const given = new Fields(event.payload.inputs ?? {}, 'The inputs of the event')
  const declared = dispatch.fields('inputs')
  const values = (declared?.names() ?? []).map((name) => {
    const input = new Fields(declared?.take(name), `The input ${name}`)
    return [name, dispatchInput(input, given.take(name))]
  })
  for (const fields of [given, dispatch]) fields.end()
  return Object.fromEntries(values)
}

function dispatchInput(input: Fields, given: unknown): unknown {
  input.needed('description')
  const required = input.take('required') === true
  const type = input.needed('type')
  const options = input.texts('options')
  const value = given ?? input.take('default') ?? (type === 'boolean' ? false : '')
  input.take('default')
  input.end()
  if (required && value === '') throw new Error(`${input.where} is required.`)
  if (type === 'boolean' ? typeof value !== 'boolean' : typeof value !== 'string') {
    throw new Error(`${input.where} does not take ${JSON.stringify(value)}.`)
  }
  if (type === 'choice' && !options.includes(String(value))) throw new Error(`${input.where} does not offer ${value}.`)
  return value
}
