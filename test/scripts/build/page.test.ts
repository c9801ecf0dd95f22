/** The page of an action: what its words and its declaration make of it. */
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Declaration } from '../../../scripts/build/declarations.ts'
import { catalogueOf, loadCatalogue, textsOf } from '../../../scripts/build/docs/catalogue.ts'
import { pageText } from '../../../scripts/build/docs/page.ts'
import { documentOf, languageOf, linkTo, pageOf, withLinks } from '../../../scripts/build/docs/places.ts'
import { serviceKindsOf } from '../../../scripts/build/docs/service-kinds.ts'
import type { Sources } from '../../../scripts/build/docs/sources.ts'
import { account } from '../../../src/step/inputs/credentials.ts'
import { service } from '../../../src/step/inputs/service/service.ts'
import { waiting } from '../../../src/step/inputs/waiting.ts'
import { input, sample } from './sample.ts'

const project = await loadCatalogue(fileURLToPath(new URL('../../..', import.meta.url)))
const both = (text: string) => ({ en: text, zh: `${text}（中）` })

/** The sources of a page with words of its own beside those of the project. */
function sources(language: 'en' | 'zh', own: object, declarations: readonly Declaration[]): Sources {
  const described = { description: both('Does it.'), outputs: { status: both('How it is.') } }
  const documents = Object.entries({
    scale: { ...described, ...own },
    deploy: described,
    login: described,
    'build-image': described,
  })
  const samples = catalogueOf(new Map(documents.flatMap(([file, one]) => textsOf(one, file))))
  const mine = (id: string) => /^(?:scale|deploy|login|build-image)\./.test(id)
  const words = project[language]
  return {
    declarations,
    operations: [
      { section: '9.7', id: 'getService', method: 'GET', path: '/services', refusals: ['4040141'] },
      { section: '9.8', id: 'other', method: 'GET', path: '/others', refusals: ['4030142'] },
    ],
    words: {
      ...words,
      has: (id) => (mine(id) ? samples[language].has(id) : words.has(id)),
      say: (id) => (mine(id) ? samples[language].say(id) : words.say(id)),
    },
    takes: () => 'what it takes',
    repository: 'octocat/fengchao-actions',
  }
}

const option = input('string', { required: true, allowed: ['restart', 'hard_reboot'] })
const words = { inputs: { option: both('Which way.'), tag: both('Which one.') } }

function page(own: object = {}, declaration = sample('scale'), language: 'en' | 'zh' = 'en', others = ['login']) {
  const all = [declaration, ...others.map((name) => sample(name))]
  return pageText(declaration, sources(language, { ...words, ...own }, all))
}

describe('the page of an action', () => {
  it('has an example of its own making, where its words have none', () => {
    const declaration = sample('scale', { option, tag: input('string') }, { groups: [account, service] })
    expect(page({}, declaration)).toContain(
      '## Example\n\n```yaml\n- uses: octocat/fengchao-actions/actions/scale@v1\n  with:\n    service_id: 50883\n    option: restart\n```\n\nThe step needs credentials',
    )
    expect(page()).toContain('- uses: octocat/fengchao-actions/actions/scale@v1\n```\n\n## Inputs')
  })

  it('shows the examples of its words, each behind its title', () => {
    const code = '- uses: octocat/fengchao-actions/actions/scale@v1\n  with:\n    token: x\n'
    const examples = [{ code }, { title: both('Another:'), code: '- run: true\n' }]
    const text = page({ examples }, sample('scale', {}, { groups: [account] }))
    expect(text).toContain('## Examples\n\n```yaml\n- uses: octocat/fengchao-actions/actions/scale@v1\n')
    expect(text).toContain('```\n\nAnother:\n\n```yaml\n- run: true\n```')
    expect(text).not.toContain('needs credentials')
  })

  it('has its own inputs in a table, those of all actions folded, each with what it takes', () => {
    const text = page({}, sample('scale', { option }, { groups: [account, waiting('7m')] }))
    expect(text).toContain('| `option` | what it takes | **required** | Which way. |\n\n<details>')
    expect(text).toContain('<summary>Waiting: <code>wait</code>, <code>timeout</code>, ')
    expect(text).toContain('| `timeout` | what it takes | `7m` |')
    expect(text).toContain('<summary>Account: <code>app_key</code>, ')
    expect(page()).not.toContain('<details>')
  })

  it('says its purpose, what is good to know, and where it comes from', () => {
    const text = page({ page: both('What it is for.'), notes: both('Mind this.') })
    expect(text).toMatch(/^# scale\n\nEnglish \| \[简体中文\]\(README\.zh-CN\.md\)\n\nDoes it\.\n/)
    expect(text).toContain('`uses: octocat/fengchao-actions/actions/scale@v1`\n\nWhat it is for.\n')
    expect(text).toContain('## Good to know\n\nMind this.\n')
    expect(text).toMatch(/<!-- Written by npm run build from src\/actions\/scale\.ts and .* -->\n$/)
  })

  it('lists the endings that it can come to, in its own words where it has some', () => {
    const reading = page()
    const endings = (text: string) => {
      const [, table = ''] = text.split('## How it ends')
      return [...table.matchAll(/^\| `(\w+)` \| (?!What it means)/gm)].map(([, name]) => name)
    }
    expect(reading).toContain('| `unchanged` | It was read; this action never changes anything. |')
    expect(endings(reading)).toEqual(['unchanged', 'failed', 'cancelled'])
    const changing = page(
      { outcomes: { failed: both('In its own words.') } },
      sample('scale', {}, { groups: [waiting('7m')] }),
    )
    expect(changing).toContain('| `failed` | In its own words. |')
    for (const ending of ['changed', 'unchanged', 'planned', 'started', 'timed_out', 'cancelled'])
      expect(changing).toContain(`| \`${ending}\` | `)
    const other = page({ outcomes: { started: both('It is there.') } })
    expect(other).toContain('| `started` | It is there. |')
    expect(other).not.toContain('`unchanged`')
  })

  it('lists the codes of its operations alone, in the language of the page', () => {
    expect(page()).toContain('| 4040141 | `not_found` | There is no such service. | `getService` |')
    expect(page({}, sample('scale'), 'zh')).toContain('| 4040141 | `not_found` | 服务不存在。 | `getService` |')
    expect(page()).not.toContain('4030142')
  })

  it('leads to the actions that its words name, else to those with an operation of its own', () => {
    const near = page({}, sample('scale'), 'en', ['deploy', 'build-image'])
    expect(near).toContain(
      '- [`deploy`](../../docs/deploy.md): Does it.\n- [`build-image`](../build-image/README.md): Does it.',
    )
    const named = page({ related: ['build-image'] }, sample('scale'), 'zh', ['deploy', 'build-image'])
    expect(named).toContain('- [`build-image`](../build-image/README.zh-CN.md)：Does it.（中）')
    expect(named).not.toContain('docs/zh-CN/deploy.md')
    expect(() => page({ related: ['gone'] })).toThrow('a link to gone, which is no action')
  })
})

describe('links', () => {
  it('lead from where a document lies to where another does, in its language', () => {
    const declarations = [sample('deploy'), sample('scale')]
    const text =
      '[a](action:scale#inputs) [b](/docs/inputs.md#lists) [c](/docs/internals/speed.md) [d](https://github.com)'
    expect(withLinks(text, 'docs/deploy.md', declarations)).toBe(
      '[a](../actions/scale/README.md#inputs) [b](inputs.md#lists) [c](internals/speed.md) [d](https://github.com)',
    )
    expect(withLinks(text, 'docs/zh-CN/deploy.md', declarations)).toBe(
      '[a](../../actions/scale/README.zh-CN.md#inputs) [b](inputs.md#lists) [c](../internals/speed.md) [d](https://github.com)',
    )
  })

  it('know the pages of actions and the languages of documents', () => {
    expect(pageOf(sample('scale'), 'zh')).toBe('actions/scale/README.zh-CN.md')
    expect(pageOf(sample('deploy'), 'en')).toBe('docs/deploy.md')
    expect(documentOf('docs/limits.md', 'zh')).toBe('docs/zh-CN/limits.md')
    expect([languageOf('docs/zh-CN/limits.md'), languageOf('README.md')]).toEqual(['zh', 'en'])
    expect(linkTo('README.md', 'docs/limits.md')).toBe('../README.md')
  })
})

it.each([
  [['getService', 'scaleService'], 'stateless'],
  [['restartService', 'restartContainer'], 'stateful'],
  [['scaleService', 'restartService'], 'both'],
  [['createService'], 'both'],
  [['createService', 'updateServiceImage'], 'stateless'],
  [['createToken'], undefined],
] as const)('an action with %j is for services of the kind %s', (operations, kinds) => {
  expect(serviceKindsOf({ operations })).toBe(kinds)
})
