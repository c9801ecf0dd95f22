import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEnvironmentText } from '../../../src/step/environment/read.ts'
import { keyValues, SHOP } from '../../../testing/environment-file.ts'
import { readDraw } from '../../faults/random/runs/property.ts'

const SECRET = 'q7!Zx'
const options = {
  variables: keyValues({ TAG: 'v1', NAME: 'web' }),
  secrets: keyValues({ DB_PASSWORD: SECRET, SHOP_KEY: SECRET }),
}

/** What somebody may type, or what breaks YAML, variables and names. */
const piece = fc.oneof(
  fc.constantFrom(
    '${DB_PASSWORD}',
    '${NAME}',
    '${',
    '$${',
    '}',
    '- ',
    ': ',
    '\n',
    '\n  ',
    '[',
    '{',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '|',
    '!x ',
  ),
  fc.constantFrom(
    'null',
    '~',
    '[]',
    '{}',
    '""',
    '-1',
    '9',
    'true',
    '---\n',
    '__proto__',
    'constructor: x\n',
    '\t',
    '\u0000',
  ),
  fc.string({ maxLength: 6 }),
)
const edit = fc.record({ at: fc.nat(SHOP.length), remove: fc.nat(12), piece })

function edited(edits: readonly { readonly at: number; readonly remove: number; readonly piece: string }[]): string {
  return edits.reduce((text, { at, remove, piece: added }) => text.slice(0, at) + added + text.slice(at + remove), SHOP)
}

describe('any file', () => {
  const draw = readDraw(process.env, 400)

  it(`is read, or has problems with lines that it has, and shows no secret (seed ${draw.seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const text = edited(edits)
        const found = await readEnvironmentText(text, options)
        if ('environment' in found) return
        expect(found.problems).not.toEqual([])
        for (const { line, message } of found.problems) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length)
          expect(message.startsWith(`(line ${line}): `)).toBe(true)
          expect(message).not.toContain(SECRET)
        }
      }),
      { seed: draw.seed, numRuns: draw.runs, ...(draw.path === undefined ? {} : { path: draw.path }) },
    )
  }, 60_000)
})
