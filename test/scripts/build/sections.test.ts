import { expect, it } from 'vitest'
import { catalogueOf, textsOf } from '../../../scripts/build/docs/catalogue.ts'
import { addSections } from '../../../scripts/build/docs/sections.ts'
import { account } from '../../../src/step/inputs/credentials.ts'
import { service } from '../../../src/step/inputs/service.ts'
import { input, sample, sampleWords } from './sample.ts'

const readme = `[All 3 actions](#the-actions)

### scale

<!-- outputs:scale -->
<!-- /outputs:scale -->

What people wrote.

## How a step ends
`

const words = {
  ...sampleWords().en,
  say: (id: string) => (id === 'tables.section.summary' ? 'Inputs and outputs of {name}' : sampleWords().en.say(id)),
}

it('a README that has all sections keeps them as they are, and says how many there are', () => {
  expect(addSections(readme, [sample('scale')], words)).toBe(readme.replace('All 3 actions', 'All 1 actions'))
})

it('an action without a section gets one behind the last: description, example and markers', () => {
  const option = input('string', { required: true, allowed: ['restart', 'hard_reboot'] })
  const added = sample('build-image', { option, tag: input('string') }, { groups: [account, service] })
  const text = addSections(readme, [added, sample('scale')], words)
  expect(text.indexOf('What people wrote.')).toBeLessThan(text.indexOf('### build-image'))
  expect(text.indexOf('### build-image')).toBeLessThan(text.indexOf('## How a step ends'))
  expect(text).toContain(`### build-image

Does what it says.

\`\`\`yaml
- uses: OWNER/fengchao-actions/actions/build-image@v1
  with:
    service_id: 50883
    option: restart
\`\`\`

<details>
<summary>Inputs and outputs of <code>build-image</code></summary>

<!-- inputs:build-image -->
<!-- /inputs:build-image -->
`)
  expect(text).toContain('[All 2 actions]')
  expect(addSections(text, [added, sample('scale')], words)).toBe(text)
})

it('an action that takes nothing has an example without inputs, also in a README without sections', () => {
  const { zh } = catalogueOf(
    new Map(textsOf({ section: { summary: { en: 'a', zh: '输入和输出：{name}' } } }, 'tables')),
  )
  const text = addSections('# 标题\n', [sample('scale')], zh)
  expect(text).toContain('- uses: OWNER/fengchao-actions/actions/scale@v1\n```\n')
  expect(text).toContain('<summary>输入和输出：<code>scale</code></summary>')
})
