/** Minifies a file of the bundle, and keeps what V8 takes as a hint to compile the modules of it at once. */
import { type ModuleDeclaration, type Node, type ObjectExpression, parse, type Statement } from 'acorn'
import { minify } from 'terser'

/** Local names are shortened and comments go, with white space; the licences stand in dist/licenses.txt. */
export async function minified(text: string): Promise<string> {
  const { code } = await minify(text, { module: true, compress: false, mangle: true, format: { comments: false } })
  if (code === undefined) throw new Error('terser wrote nothing.')
  return `${withEagerModules(code)}\n`
}

/**
 * The same script with each module of its table in parentheses, as webpack writes them and terser does not. V8 compiles such a
 * function as it reads the script; another one it only looks through then, and reads once more when it is called, and nearly
 * all modules are called as soon as their file is there.
 */
function withEagerModules(code: string): string {
  let text = code
  for (const { start, end } of modulesIn(code).toReversed())
    text = `${text.slice(0, start)}(${text.slice(start, end)})${text.slice(end)}`
  return text
}

/** The functions of the table of modules: an object whose keys are the modules' numbers. */
function modulesIn(code: string): readonly Node[] {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
  return body
    .flatMap(tablesIn)
    .flatMap(({ properties }) =>
      properties.flatMap((property) =>
        property.type === 'Property' && !property.method && /Function/.test(property.value.type)
          ? [property.value]
          : [],
      ),
    )
}

function tablesIn(statement: Statement | ModuleDeclaration): readonly ObjectExpression[] {
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (declared?.type !== 'VariableDeclaration') return []
  return declared.declarations.flatMap(({ init }) =>
    init?.type === 'ObjectExpression' && init.properties.every(isNumbered) ? [init] : [],
  )
}

function isNumbered(property: ObjectExpression['properties'][number]): boolean {
  return property.type === 'Property' && property.key.type === 'Literal' && typeof property.key.value === 'number'
}
