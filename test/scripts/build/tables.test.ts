import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { Declaration } from '../../../scripts/build/declarations.ts'
import { catalogueOf, loadCatalogue, textsOf, type Words } from '../../../scripts/build/docs/catalogue.ts'
import { formsOf, type Sources } from '../../../scripts/build/docs/sources.ts'
import { fillTables, tablesFor } from '../../../scripts/build/docs/tables.ts'
import { CODES } from '../../../src/client/codes.ts'
import { HINTS } from '../../../src/messages/client/hints.ts'
import { account } from '../../../src/step/inputs/credentials.ts'
import { waiting } from '../../../src/step/inputs/waiting.ts'
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
  { section: '9.7', id: 'getService', method: 'GET', path: '/api/v1/microservices/{id}', refusals: [] },
  { section: '9.16', id: 'deleteService', method: 'DELETE', path: '/api/v1/microservices/{id}', refusals: [] },
]

/** The markers filled for a document at this path. */
async function filled(text = markers, declaration: Declaration = scale, words = english, path = 'README.md') {
  const declarations = [declaration]
  const takes = await formsOf(declarations, words)
  const sources: Sources = { declarations, operations, words, takes, repository: 'OWNER/fengchao-actions' }
  return fillTables(path, text, tablesFor(path, sources))
}

it('lists each operation with the actions that reach it', async () => {
  const text = await filled()
  expect(text).toContain('| 9.7 | `getService` | `GET /api/v1/microservices/{id}` | `scale` |')
  expect(text).toContain('| 9.16 | `deleteService` | `DELETE /api/v1/microservices/{id}` |  |')
})

it('puts each table between its markers and leaves the rest alone', async () => {
  const text = await filled()
  expect(text).toContain('\ntext stays\n')
  expect(text).not.toContain('old')
  expect(text).toContain('| `status` | text | The last reported status. |')
})

it('leads from the table of actions to their pages, in the language of the document', async () => {
  expect(await filled()).toContain('| [`scale`](actions/scale/README.md) | Does what it says. |  |')
  expect(await filled(markers, scale, wordsIn('zh'), 'docs/zh-CN/inputs.md')).toContain(
    '| [`scale`](../../actions/scale/README.zh-CN.md) | 说到做到。 |  |',
  )
})

it('says in the table of actions which services an action is for, and what the others cannot', async () => {
  const scaling = { ...scale, action: { ...scale.action, operations: ['scaleService'] as const } }
  const text = await filled(markers, scaling)
  expect(text).toContain('| Does what it says. | stateless |')
  expect(text).toContain('A stateless service cannot be restarted; a stateful service can be neither scaled nor')
})

it('writes required, default, what is taken and what an empty input becomes', async () => {
  const text = await filled()
  expect(text).toContain('| `option` | `restart` or `hard_reboot` | `restart` | What it is. |')
  expect(text).toContain('| `tag` | text |  | What it is. When empty: the tag. |')
  const said = 'What it is. When empty: the environment variable THE_ENDPOINT, otherwise `https://a`.'
  expect(text).toContain(`| \`address\` | text | \`https://a\` | ${said} |`)
})

it('keeps a description in its cell, whatever is in it', async () => {
  expect(await filled()).toContain('| **required** | How many, 1 \\| 5. |')
})

it('changes nothing the second time', async () => {
  const text = await filled()
  expect(await filled(text)).toBe(text)
})

it('takes any document, with all of the tables or none, and comments that are no markers', async () => {
  const text = '# Title\n\n<!-- what: it is -->\n<!-- note -->\n'
  expect(await filled(text)).toBe(text)
})

it('refuses a marker without its other half, and one that has no table', async () => {
  await expect(filled('<!-- errors -->\n')).rejects.toThrow('README.md lacks <!-- /errors -->.')
  await expect(filled('<!-- /errors -->\n')).rejects.toThrow('README.md lacks <!-- errors -->.')
  await expect(filled('<!-- inputs:gone --><!-- /inputs:gone -->')).rejects.toThrow('inputs:gone, and there is no such')
})

/** What stands between two markers. */
function tableOf(text: string, marker: string): string {
  return text.slice(text.indexOf(`<!-- ${marker} -->`), text.indexOf(`<!-- /${marker} -->`))
}

const namesIn = (table: string) => [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name)

it('has the inputs that actions share in tables of their own, and outcome and result once', async () => {
  const text = await filled()
  expect(namesIn(tableOf(text, 'inputs:account'))).toEqual(Object.keys(account.inputs))
  expect(namesIn(tableOf(text, 'inputs:waiting'))).toEqual(Object.keys(waiting('10m').inputs))
  expect(tableOf(text, 'inputs:waiting')).toMatch(/\| `timeout` \| a duration .* \| by action \|/)
  expect(namesIn(tableOf(text, 'outputs:every'))).toEqual(['outcome', 'result'])
  expect(namesIn(tableOf(text, 'outputs:scale'))).toEqual(['status'])
})

it('leaves shared inputs out of the table of an action, but not one that has only the name of such', async () => {
  const shared = sample('scale', { tag: input('string') }, { groups: [account, waiting('15m')] })
  expect(namesIn(tableOf(await filled(markers, shared), 'inputs:scale'))).toEqual(['tag'])
  const other = sample('scale', { summary: input('boolean', { default: 'true' }) })
  expect(namesIn(tableOf(await filled(markers, other), 'inputs:scale'))).toEqual(['summary'])
})

it('lists each class of errors with what to do, in the language of the document, and with its codes', async () => {
  const inEnglish = await filled()
  const translated = await filled(markers, scale, wordsIn('zh'))
  for (const [name, hint] of Object.entries(HINTS)) {
    expect(inEnglish).toContain(`| \`${name}\` | ${hint.in('en')} |`)
    expect(translated).toContain(`| \`${name}\` | ${hint.in('zh')} |`)
  }
  expect(inEnglish).toMatch(/^\| `rate_limit` \| .* \| 4030001 \|$/m)
  const codes = tableOf(inEnglish, 'errors').match(/\b\d{7}\b/g)
  expect(codes?.toSorted()).toEqual(Object.keys(CODES).toSorted())
})
