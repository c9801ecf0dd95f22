import { expect, it } from 'vitest'
import { fillReadme } from '../../scripts/build/readme-tables.ts'
import { input, sample } from './sample.ts'

const markers = `# Title
<!-- actions --><!-- /actions -->
<!-- operations --><!-- /operations -->
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

const operations = [
  { section: '9.7', id: 'getService', method: 'GET', path: '/api/v1/microservices/{id}' },
  { section: '9.16', id: 'deleteService', method: 'DELETE', path: '/api/v1/microservices/{id}' },
]

it('lists each operation with the actions that reach it', () => {
  const { text } = fillReadme(markers, [scale], operations)
  expect(text).toContain('| 9.7 | `getService` | `GET /api/v1/microservices/{id}` | `scale` |')
  expect(text).toContain('| 9.16 | `deleteService` | `DELETE /api/v1/microservices/{id}` |  |')
})

it('puts each table between its markers and leaves the rest alone', () => {
  const { text, missing } = fillReadme(markers, [scale], operations)
  expect(missing).toEqual([])
  expect(text).toContain('\ntext stays\n')
  expect(text).not.toContain('old')
  expect(text).toContain('| [`scale`](actions/scale/action.yml) |')
  expect(text).toContain('| `status` | The last word of the platform. |')
})

it('writes required, default, words and run-time default', () => {
  const { text } = fillReadme(markers, [scale], operations)
  expect(text).toContain('| `option` | `restart`, `hard_reboot` | `restart` | What it is. |')
  expect(text).toContain('| `tag` | string |  | What it is. When empty: the tag. |')
})

it('keeps a description in its cell, whatever is in it', () => {
  expect(fillReadme(markers, [scale], operations).text).toContain('| **required** | How many, 1 \\| 5. |')
})

it('changes nothing the second time', () => {
  const { text } = fillReadme(markers, [scale], operations)
  expect(fillReadme(text, [scale], operations).text).toBe(text)
})

it('names every marker that is missing', () => {
  expect(
    fillReadme('<!-- actions --><!-- /actions --><!-- operations --><!-- /operations -->', [scale], operations).missing,
  ).toEqual(['<!-- inputs:scale --> … <!-- /inputs:scale -->', '<!-- outputs:scale --> … <!-- /outputs:scale -->'])
})
