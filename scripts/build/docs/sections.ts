/** The section of an action that a README does not have yet: what its words say, an example and its tables, to be written on by hand. */
import type { Input } from '../../../src/github/inputs/input.ts'
import { service } from '../../../src/step/inputs/service.ts'
import type { Declaration } from '../declarations.ts'
import type { Words } from './catalogue.ts'
import { fill } from './wording.ts'

/** The README with a section for each action that it does not name, behind the last that it has, and with their number. */
export function addSections(readme: string, declarations: readonly Declaration[], words: Words): string {
  const summary = words.say('tables.section.summary')
  const has = ({ action }: Declaration) => readme.includes(`<!-- outputs:${action.name} -->`)
  const ends = declarations.filter(has).map(({ action }) => readme.indexOf(`<!-- /outputs:${action.name} -->`))
  const last = ends.length === 0 ? -1 : readme.indexOf('\n## ', Math.max(...ends))
  const place = last < 0 ? readme.length : last
  const added = declarations.filter((one) => !has(one)).map((one) => section(one, summary, words))
  const whole = [readme.slice(0, place), ...added, readme.slice(place)].join('')
  return whole.replace(/(?<=\[All )\d+(?= actions\])|(?<=\[全部 )\d+(?= 个 Action\])/, String(declarations.length))
}

function section({ action, folder }: Declaration, summary: string, { say }: Words): string {
  const { name } = action
  const inputs = Object.entries(action.inputs).filter(([, { required }]) => required)
  const named = 'service_id' in action.inputs && action.groups.some(({ name }) => name === service.name)
  const given = [
    ...(named ? ['service_id: 50883'] : []),
    ...inputs.map(([input, one]) => `${input}: ${exampleOf(one)}`),
  ]
  return `
### ${name}

${say(`${name}.description`)}

\`\`\`yaml
- uses: OWNER/fengchao-actions/${folder}@v1
${given.length === 0 ? '' : `  with:\n${given.map((line) => `    ${line}\n`).join('')}`}\`\`\`

<details>
<summary>${fill(summary, { name: `<code>${name}</code>` })}</summary>

<!-- inputs:${name} -->
<!-- /inputs:${name} -->

<!-- outputs:${name} -->
<!-- /outputs:${name} -->

</details>
`
}

const EXAMPLES: Readonly<Record<Input<unknown>['kind'], string>> = {
  string: 'web',
  integer: '1',
  boolean: 'true',
  duration: '5m',
  list: 'web',
  yaml: "'{}'",
  path: 'Dockerfile',
  secret: '${{ secrets.SECRET }}',
}

function exampleOf({ kind, allowed }: Input<unknown>): string {
  return allowed?.[0] ?? EXAMPLES[kind]
}
