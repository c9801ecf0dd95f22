import { expect, it } from 'vitest'
import { fillReadme } from '../../../scripts/build/docs/readme-tables.ts'
import { chinese, ENGLISH } from '../../../scripts/build/docs/words.ts'
import { CODES } from '../../../src/client/codes.ts'
import { HINTS } from '../../../src/messages/client/hints.ts'
import { common } from '../../../src/step/inputs/credentials.ts'
import { waiting } from '../../../src/step/inputs/waiting.ts'
import { dryRun } from '../../../src/step/operations/manage.ts'
import { input, sample } from './sample.ts'

const markers = `# Title
<!-- actions --><!-- /actions -->
<!-- operations --><!-- /operations -->
<!-- errors --><!-- /errors -->
<!-- inputs:account --><!-- /inputs:account -->
<!-- inputs:waiting --><!-- /inputs:waiting -->
<!-- outputs:every --><!-- /outputs:every -->
text stays
<!-- inputs:scale -->old<!-- /inputs:scale -->
<!-- outputs:scale -->
<!-- /outputs:scale -->
`

const scale = sample('scale', {
  replicas: input('integer', { required: true, description: 'How many,\n1 | 5.' }),
  option: input('string', { default: 'restart', allowed: ['restart', 'hard_reboot'] }),
  tag: input('string', { runtimeDefault: 'the tag' }),
  endpoint: input('string', { env: 'THE_ENDPOINT', preset: 'https://a' }),
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
  expect(text).toContain('| [`scale`](#scale) | `OWNER/fengchao-actions/actions/scale@v1` | Does what it says. |')
  expect(text).toContain('| `status` | The last word of the platform. |')
})

it('writes required, default, words and run-time default', () => {
  const { text } = fillReadme(markers, [scale], operations)
  expect(text).toContain('| `option` | `restart`, `hard_reboot` | `restart` | What it is. |')
  expect(text).toContain('| `tag` | string |  | What it is. When empty: the tag. |')
  const said = 'What it is. When empty: the environment variable THE_ENDPOINT, else `https://a`.'
  expect(text).toContain(`| \`endpoint\` | string | \`https://a\` | ${said} |`)
})

it('keeps a description in its cell, whatever is in it', () => {
  expect(fillReadme(markers, [scale], operations).text).toContain('| **required** | How many, 1 \\| 5. |')
})

it('changes nothing the second time', () => {
  const { text } = fillReadme(markers, [scale], operations)
  expect(fillReadme(text, [scale], operations).text).toBe(text)
})

it('names every marker that is missing', () => {
  const without = markers.replace(/<!-- .?(inputs:scale|outputs:scale|errors) -->/g, '')
  expect(fillReadme(without, [scale], operations).missing).toEqual([
    '<!-- errors --> … <!-- /errors -->',
    '<!-- inputs:scale --> … <!-- /inputs:scale -->',
    '<!-- outputs:scale --> … <!-- /outputs:scale -->',
  ])
})

/** What stands between two markers. */
function tableOf(text: string, marker: string): string {
  return text.slice(text.indexOf(`<!-- ${marker} -->`), text.indexOf(`<!-- /${marker} -->`))
}

const namesIn = (table: string) => [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name)

it('has the inputs that actions share in tables of their own, and outcome and result once', () => {
  const { text } = fillReadme(markers, [scale], operations)
  expect(namesIn(tableOf(text, 'inputs:account'))).toEqual(Object.keys(common))
  expect(namesIn(tableOf(text, 'inputs:waiting'))).toEqual(Object.keys(waiting('10m')))
  expect(tableOf(text, 'inputs:waiting')).toContain('| `timeout` | duration | by action |')
  expect(namesIn(tableOf(text, 'outputs:every'))).toEqual(['outcome', 'result'])
  expect(namesIn(tableOf(text, 'outputs:scale'))).toEqual(['status'])
})

it.for([
  ['it waits', { ...common, ...waiting('15m') }, ['timeout', 'tag'], ' and the [waiting inputs](#waiting-inputs).'],
  [
    'it changes without waiting',
    { ...common, ...dryRun },
    ['tag'],
    ', and `dry_run` of the [waiting inputs](#waiting-inputs).',
  ],
  ['it reads', common, ['tag'], '.'],
] as const)(
  'leaves shared inputs out of the table of an action and says which it has: %s',
  ([, shared, names, rest]) => {
    const action = sample('scale', { ...shared, tag: input('string') })
    const table = tableOf(fillReadme(markers, [action], operations).text, 'inputs:scale')
    expect(namesIn(table)).toEqual(names)
    expect(table).toContain(`\n\nAnd the [account inputs](#account-inputs)${rest}\n`)
  },
)

it('keeps an input that has the name of a shared one and means something else', () => {
  const action = sample('scale', { summary: input('boolean', { default: 'true' }) })
  const table = tableOf(fillReadme(markers, [action], operations).text, 'inputs:scale')
  expect(namesIn(table)).toEqual(['summary'])
  expect(table).not.toContain('account inputs')
})

it('refuses an action with a part of the account inputs, since no sentence says so', () => {
  const action = sample('scale', { token: common.token })
  expect(() => fillReadme(markers, [action], operations)).toThrow('scale has some of the account inputs')
})

it('lists each class of errors with what to do, in the language of the README, and with its codes', () => {
  const { words } = chinese(new Map())
  const [english, translated] = [ENGLISH, words].map((said) => fillReadme(markers, [scale], operations, said).text)
  for (const [name, hint] of Object.entries(HINTS)) {
    expect(english).toContain(`| \`${name}\` | ${hint.in('en')} |`)
    expect(translated).toContain(`| \`${name}\` | ${hint.in('zh')} |`)
  }
  expect(english).toMatch(/^\| `rate_limit` \| .* \| 4030001 \|$/m)
  const codes = tableOf(english ?? '', 'errors').match(/\b\d{7}\b/g)
  expect(codes?.toSorted()).toEqual(Object.keys(CODES).toSorted())
})
