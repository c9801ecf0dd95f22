import { expect, it } from 'vitest'
import { InputProblem } from '../../../../src/github/inputs/input.ts'
import { parseSize } from '../../../../src/step/inputs/service/size.ts'

it.each([
  ['1', { spec_id: 1 }],
  ['7', { spec_id: 7 }],
  ['micro', { spec_id: 1 }],
  ['small', { spec_id: 2 }],
  ['medium', { spec_id: 3 }],
  ['Large', { spec_id: 4 }],
  ['luxury', { spec_id: 5 }],
  ['flagship', { spec_id: 6 }],
  ['SUPER', { spec_id: 7 }],
  ['C2M4S20', { spec_alias: 'C2M4S20' }],
])('reads the size %s', (text, spec) => {
  expect(parseSize(text)).toEqual(spec)
})

it.each(['0', '8', '01', '1.0', 'huge', 'c2m4s20', 'C2M4', ''])('refuses the size %j', (text) => {
  expect(() => parseSize(text)).toThrow(InputProblem)
  expect(() => parseSize(text)).toThrow(`got "${text}"`)
})
