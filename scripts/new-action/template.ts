/** What an action begins as: it reads a service and hands on how many replicas that has. All texts of it stand here. */

/** `touch-service` as the constant that its file exports. */
function constantOf(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

const words = (name: string) => name.replaceAll('-', ' ')
const DESCRIPTION = 'Reads a service and hands on how many replicas it has.'

/** `src/actions/NAME.ts`. */
export function sourceOf(name: string): string {
  return `import { phases } from '../messages/changes/phases.ts'
import { defineAction } from '../step/action.ts'
import { common, connect, credentialProblems } from '../step/inputs/credentials.ts'
import { resolveService, service, serviceProblems } from '../step/inputs/service.ts'

/** Reads a service (API reference 9.7). */
export const ${constantOf(name)} = defineAction({
  name: '${name}',
  folder: 'actions/${name}',
  title: 'Fengchao: ${words(name)}',
  description: '${DESCRIPTION}',
  branding: { icon: 'info', color: 'green' },
  operations: ['getService'],
  inputs: { ...common, ...service },
  outputs: {
    service_id: 'Id of the service.',
    replicas: 'How many replicas it has.',
  },
  rules: (_values, given) => [...credentialProblems(given), ...serviceProblems(given)],
  async run(inputs, step) {
    const client = await connect(inputs, step)
    step.observer.phase(phases.reading())
    const id = await resolveService(inputs, client)
    step.set({ service_id: id })
    const { service_info } = await client.services.get(id)
    step.report({ subject: service_info.service_name })
    step.conclude('unchanged')
    return { replicas: service_info.replicas }
  },
})
`
}

/** `test/actions/NAME.test.ts`. */
export function testOf(name: string): string {
  const constant = constantOf(name)
  return `import { describe, expect, it } from 'vitest'
import { ${constant} } from '../../src/actions/${name}.ts'
import { simulatedStep } from '../../testing/simulated-step.ts'

describe('the rules of ${name}', () => {
  it.each([
    [{}, 'Input service_id is required'],
    [{ service_id: 'web' }, 'Input service_id takes a whole number'],
  ])('refuse %j', async (inputs, message) => {
    const step = await simulatedStep()
    const { outcome, error } = await step.run(${constant}, inputs)
    expect(outcome).toBe('failed')
    expect(String(error)).toContain(message)
    expect(step.operations()).toEqual([])
  })
})

describe('${name}', () => {
  it('reads the service and sets its outputs', async () => {
    const step = await simulatedStep()
    const { outcome, outputs, subject } = await step.run(${constant}, { service_id: '50883' })
    expect(outcome).toBe('unchanged')
    expect(outputs).toMatchObject({ service_id: 50883, replicas: 2 })
    expect(subject).toBe('web')
    expect(step.operations()).toEqual(['getService'])
  })

  it('fails for a service that does not exist', async () => {
    const step = await simulatedStep()
    const { outcome, error } = await step.run(${constant}, { service_id: '4711' })
    expect(outcome).toBe('failed')
    expect(error).toMatchObject({ code: '4040141' })
    expect(step.changesSent()).toEqual([])
  })
})
`
}

/** What the tables of the Chinese README say for each English sentence that is new. */
export const sentences: Readonly<Record<string, string>> = { [DESCRIPTION]: '读取服务并给出其副本数。' }

/** The section in both READMEs: what it does, an example, and the markers between which the build writes its tables. */
export function sections(name: string): Readonly<Record<'en' | 'zh', string>> {
  const example = `\`\`\`yaml
- uses: OWNER/fengchao-actions/actions/${name}@v1
  with:
    service_id: 50883
\`\`\``
  const tables = `<!-- inputs:${name} -->
<!-- /inputs:${name} -->

<!-- outputs:${name} -->
<!-- /outputs:${name} -->

</details>
`
  return {
    en: `### ${name}

Reads a service, changes nothing, and hands on how many replicas it has in the output \`replicas\`.

${example}

<details>
<summary>Inputs and outputs of <code>${name}</code></summary>

${tables}`,
    zh: `### ${name}

读取服务，不做任何修改，并在输出 \`replicas\` 中给出其副本数。

${example}

<details>
<summary>输入和输出：<code>${name}</code></summary>

${tables}`,
  }
}
