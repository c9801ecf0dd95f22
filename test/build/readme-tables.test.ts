import { expect, it } from 'vitest'
import { fillReadme } from '../../scripts/build/readme-tables.ts'
import { input, sample } from './sample.ts'

const markers = `# Title
<!-- actions --><!-- /actions -->
text stays
<!-- inputs:scale -->old<!-- /inputs:scale -->
<!-- outputs:scale -->
<!-- /outputs:scale -->
`

const scale = sample('scale', {
  replicas: input('integer', { required: true, description: 'How many,\n1 | 5.' }),
  option: input('string', { default: 'restart', allowed: ['restart', 'hard_reboot'] }),
  tag: input('string', { runtimeDefault: 'the tag' }),
})

it('puts each table between its markers and leaves the rest alone', () => {
  const { text, missing } = fillReadme(markers, [scale])
  expect(missing).toEqual([])
  expect(text).toContain('\ntext stays\n')
  expect(text).not.toContain('old')
  expect(text).toContain('| [`scale`](actions/scale/action.yml) |')
  expect(text).toContain('| `status` | The last word of the platform. |')
})

it('writes required, default, words and run-time default', () => {
  const { text } = fillReadme(markers, [scale])
  expect(text).toContain('| `option` | `restart`, `hard_reboot` | `restart` | What it is. |')
  expect(text).toContain('| `tag` | string |  | What it is. When empty: the tag. |')
})

it('keeps a description in its cell, whatever is in it', () => {
  expect(fillReadme(markers, [scale]).text).toContain('| **required** | How many, 1 \\| 5. |')
})

it('changes nothing the second time', () => {
  const { text } = fillReadme(markers, [scale])
  expect(fillReadme(text, [scale]).text).toBe(text)
})

it('names every marker that is missing', () => {
  expect(fillReadme('<!-- actions --><!-- /actions -->', [scale]).missing).toEqual([
    '<!-- inputs:scale --> … <!-- /inputs:scale -->',
    '<!-- outputs:scale --> … <!-- /outputs:scale -->',
  ])
})
