/** The JSON schema of world files: what an environment file says of the same things, and what only a world has. */
import { environment } from '../../src/step/environment/format/environment.ts'
import type { Schema } from '../../src/step/environment/kinds.ts'
import type { Words } from './docs/catalogue.ts'
import { isSchema } from './environment-schema.ts'

/** The definitions of things that both files have, by the way to them in an environment file. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  repository: ['repositories'],
  secret_key: ['secret_keys'],
  certificate: ['certificates'],
  volume: ['volumes'],
  service: ['services'],
  container: ['services', 'containers'],
  load_balancer: ['load_balancers'],
  listener: ['load_balancers', 'listeners'],
  cluster: ['load_balancers', 'listeners', 'clusters'],
}

/** What a file asks for, and no world has. */
const ASKED_FOR = ['needs', 'recreate', 'health_check', 'pri_key']

/** The schema; `only` is what is not shared, with what a world takes in another form. */
export function worldSchema(only: Schema, words: Words): Schema {
  const { $defs } = only
  const own = isSchema($defs) ? Object.entries($defs) : []
  const definitions = own.map(([name, definition]) => {
    const path = SHARED[name]
    return [
      name,
      path === undefined || !isSchema(definition) ? definition : withShared(definition, path, words),
    ] as const
  })
  const { $comment: _, ...rest } = only
  return { ...rest, $defs: Object.fromEntries(definitions) }
}

function withShared(definition: Schema, path: readonly string[], words: Words): Schema {
  const { properties } = definition
  const own = isSchema(properties) ? properties : {}
  const shared = Object.entries(fieldsAt(path)).filter(([name]) => own[name] === undefined && !ASKED_FOR.includes(name))
  const described = shared.map(([name, schema]) => {
    const id = ['environment', ...path, name].join('.')
    return [name, isSchema(schema) ? inWorld(schema, id, words) : schema] as const
  })
  return { ...definition, properties: { ...Object.fromEntries(described), ...own } }
}

function fieldsAt(path: readonly string[]): Schema {
  let schema: Schema = environment.schema
  for (const name of path) {
    const { properties } = schema
    const list = isSchema(properties) ? properties[name] : undefined
    if (!isSchema(list) || !isSchema(list.items)) throw new Error(`Environment files have no list ${path.join('.')}.`)
    schema = list.items
  }
  return isSchema(schema.properties) ? schema.properties : {}
}

/** With its words; a finding of the simulator says what a value "takes". */
function inWorld(schema: Schema, id: string, words: Words): Schema {
  const fields = isSchema(schema.properties) ? Object.entries(schema.properties) : []
  const properties = fields.map(([name, one]) => [name, isSchema(one) ? inWorld(one, `${id}.${name}`, words) : one])
  return {
    description: words.say(id),
    ...renamed(schema),
    ...(fields.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
  }
}

function renamed(schema: Schema): Schema {
  const entries = Object.entries(schema).map(([key, value]) => {
    if (key === 'errorMessage') return [key, String(value).replace(/^must be /, 'takes ')]
    return [key, isSchema(value) ? renamed(value) : value]
  })
  return Object.fromEntries(entries)
}
