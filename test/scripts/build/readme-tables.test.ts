import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { catalogueOf, loadCatalogue, textsOf, type Words } from '../../../scripts/build/docs/catalogue.ts'
import { fillReadme } from '../../../scripts/build/docs/readme-tables.ts'
import { CODES } from '../../../src/client/codes.ts'
import { HINTS } from '../../../src/messages/client/hints.ts'
import { group } from '../../../src/step/action.ts'
import { account } from '../../../src/step/inputs/credentials.ts'
import { dryRun, waiting } from '../../../src/step/inputs/waiting.ts'
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
  replicas: input('integer', { required: true }),
  option: input('string', { default: 'restart', allowed: ['restart', 'hard_reboot'] }),
  tag: input('string'),
  address: input('string', { env: 'THE_ENDPOINT', preset: 'https://a' }),
})

const described = { en: 'What it is.', zh: '说明。' }
const documents = {
  scale: {
    description: { en: 'Does what it says.', zh: '说到做到。' },
    inputs: {
      replicas: { en: 'How many,\n1 | 5.', zh: '数量。' },
      option: described,
      tag: { ...described, empty: { en: 'the tag', zh: '标签' } },
      address: described,
    },
    outputs: { status: { en: 'The last reported status.', zh: '最后报告的状态。' } },
  },
}

/** The words of this repository, with those of the sample in the place of its own. */
const project = await loadCatalogue(fileURLToPath(new URL('../../..', import.meta.url)))
const samples = catalogueOf(new Map(Object.entries(documents).flatMap(([file, one]) => textsOf(one, file))))
const wordsIn = (language: 'en' | 'zh'): Words => ({
  ...project[language],
  has: (id) => (id.startsWith('scale.') ? samples : project)[language].has(id),
  say: (id) => (id.startsWith('scale.') ? samples : project)[language].say(id),
})
const english = wordsIn('en')

const operations = [
  { section: '9.7', id: 'getService', method: 'GET', path: '/api/v1/microservices/{id}' },
  { section: '9.16', id: 'deleteService', method: 'DELETE', path: '/api/v1/microservices/{id}' },
]

it('lists each operation with the actions that reach it', () => {
  const { text } = fillReadme(markers, [scale], operations, english)
  expect(text).toContain('| 9.7 | `getService` | `GET /api/v1/microservices/{id}` | `scale` |')
  expect(text).toContain('| 9.16 | `deleteService` | `DELETE /api/v1/microservices/{id}` |  |')
})

it('puts each table between its markers and leaves the rest alone', () => {
  const { text, missing } = fillReadme(markers, [scale], operations, english)
  expect(missing).toEqual([])
  expect(text).toContain('\ntext stays\n')
  expect(text).not.toContain('old')
  expect(text).toContain('| [`scale`](#scale) | `OWNER/fengchao-actions/actions/scale@v1` | Does what it says. |')
  expect(text).toContain('| `status` | The last reported status. |')
})

it('writes required, default, words and run-time default', () => {
  const { text } = fillReadme(markers, [scale], operations, english)
  expect(text).toContain('| `option` | `restart`, `hard_reboot` | `restart` | What it is. |')
  expect(text).toContain('| `tag` | string |  | What it is. When empty: the tag. |')
  const said = 'What it is. When empty: the environment variable THE_ENDPOINT, otherwise `https://a`.'
  expect(text).toContain(`| \`address\` | string | \`https://a\` | ${said} |`)
})

it('keeps a description in its cell, whatever is in it', () => {
  expect(fillReadme(markers, [scale], operations, english).text).toContain('| **required** | How many, 1 \\| 5. |')
})

it('changes nothing the second time', () => {
  const { text } = fillReadme(markers, [scale], operations, english)
  expect(fillReadme(text, [scale], operations, english).text).toBe(text)
})

it('names every marker that is missing', () => {
  const without = markers.replace(/<!-- .?(inputs:scale|outputs:scale|errors) -->/g, '')
  expect(fillReadme(without, [scale], operations, english).missing).toEqual([
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
  const { text } = fillReadme(markers, [scale], operations, english)
  expect(namesIn(tableOf(text, 'inputs:account'))).toEqual(Object.keys(account.inputs))
  expect(namesIn(tableOf(text, 'inputs:waiting'))).toEqual(Object.keys(waiting('10m').inputs))
  expect(tableOf(text, 'inputs:waiting')).toContain('| `timeout` | duration | by action |')
  expect(namesIn(tableOf(text, 'outputs:every'))).toEqual(['outcome', 'result'])
  expect(namesIn(tableOf(text, 'outputs:scale'))).toEqual(['status'])
})

it.for([
  ['it waits', [account, waiting('15m')], ['timeout', 'tag'], ' and the [waiting inputs](#waiting-inputs).'],
  [
    'it changes without waiting',
    [account, dryRun],
    ['tag'],
    ', and `dry_run` of the [waiting inputs](#waiting-inputs).',
  ],
  ['it reads', [account], ['tag'], '.'],
] as const)(
  'leaves shared inputs out of the table of an action and says which it has: %s',
  ([, groups, names, rest]) => {
    const action = sample('scale', { tag: input('string') }, { groups })
    const table = tableOf(fillReadme(markers, [action], operations, english).text, 'inputs:scale')
    expect(namesIn(table)).toEqual(names)
    expect(table).toContain(`\n\nAnd the [account inputs](#account-inputs)${rest}\n`)
  },
)

it('keeps an input that has the name of a shared one and means something else', () => {
  const action = sample('scale', { summary: input('boolean', { default: 'true' }) })
  const table = tableOf(fillReadme(markers, [action], operations, english).text, 'inputs:scale')
  expect(namesIn(table)).toEqual(['summary'])
  expect(table).not.toContain('account inputs')
})

it('refuses an action with a part of the account inputs, since no sentence says so', () => {
  const part = group({ name: 'account', inputs: { token: account.inputs.token } })
  const action = sample('scale', {}, { groups: [part] })
  expect(() => fillReadme(markers, [action], operations, english)).toThrow('scale has some of the account inputs')
})

it('lists each class of errors with what to do, in the language of the README, and with its codes', () => {
  const [english, translated] = (['en', 'zh'] as const).map(
    (language) => fillReadme(markers, [scale], operations, wordsIn(language)).text,
  )
  for (const [name, hint] of Object.entries(HINTS)) {
    expect(english).toContain(`| \`${name}\` | ${hint.in('en')} |`)
    expect(translated).toContain(`| \`${name}\` | ${hint.in('zh')} |`)
  }
  expect(english).toMatch(/^\| `rate_limit` \| .* \| 4030001 \|$/m)
  const codes = tableOf(english ?? '', 'errors').match(/\b\d{7}\b/g)
  expect(codes?.toSorted()).toEqual(Object.keys(CODES).toSorted())
})
