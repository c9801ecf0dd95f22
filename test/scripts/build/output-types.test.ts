import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadDeclarations } from '../../../scripts/build/declarations.ts'
import { loadCatalogue } from '../../../scripts/build/docs/catalogue.ts'
import { OUTPUT_TYPES, outputType } from '../../../scripts/build/docs/output-types.ts'
import { describeOutputs } from '../../../scripts/build/docs/wording.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const { en } = await loadCatalogue(root)
const described = (await loadDeclarations(root)).flatMap(({ action }) => Object.entries(describeOutputs(action, en)))

describe('the types of outputs', () => {
  it('name no output that no action has, and none twice', () => {
    const names = Object.values(OUTPUT_TYPES).flat()
    expect(names).toEqual([...new Set(names)])
    expect(described.map(([name]) => name)).toEqual(expect.arrayContaining(names))
  })

  it('are what the descriptions speak of', () => {
    for (const [name, text] of described) {
      if (text.includes('JSON list')) expect([name, outputType(name)]).toEqual([name, 'list'])
      if (/\bone JSON object\b/.test(text)) expect([name, outputType(name)]).toEqual([name, 'object'])
      if (/^true (?:if|for) /.test(text)) expect([name, outputType(name)]).toEqual([name, 'boolean'])
      if (/^(?:Number|Seconds) /.test(text) && outputType(name) !== 'number') expect(name).toBe('number')
    }
  })
})
