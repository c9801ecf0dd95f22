/** `strategy.matrix`: the legs that a job has. */
import { resolved, type Scope } from './expression.ts'

/** The values of one leg, the context `matrix`. */
export type Leg = Readonly<Record<string, unknown>>

/** One empty leg where there is no matrix; else one for each combination of the axes, or for each item of `include`. */
export function legsOf(matrix: Readonly<Record<string, unknown>> | undefined, scope: Scope): readonly Leg[] {
  if (matrix === undefined) return [{}]
  const { include, exclude, ...axes } = matrix
  if (exclude !== undefined) throw new Error('The executor does not know exclude.')
  if (include === undefined) return combinations(Object.entries(axes), scope)
  if (Object.keys(axes).length > 0) throw new Error('The executor does not know include beside other axes.')
  return listOf('include', resolved(include, scope)).map((leg) => {
    if (typeof leg !== 'object' || leg === null) throw new Error('The items of include have to be mappings.')
    return Object.fromEntries(Object.entries(leg).map(([name, value]) => [name, resolved(value, scope)]))
  })
}

function combinations(axes: readonly (readonly [string, unknown])[], scope: Scope): readonly Leg[] {
  return axes.reduce<readonly Leg[]>(
    (legs, [name, written]) => {
      const values = listOf(name, resolved(written, scope))
      return legs.flatMap((leg) => values.map((value) => ({ ...leg, [name]: resolved(value, scope) })))
    },
    [{}],
  )
}

function listOf(name: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return value
  throw new Error(`The matrix needs a list with something in it for ${name}.`)
}
