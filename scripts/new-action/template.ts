/** What an action begins as: it reads a service and sets the number of its replicas as an output. */

/** `touch-service` as the constant that its file exports. */
function constantOf(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** `src/actions/NAME.ts`. */
export function sourceOf(name: string): string {
  return `import { defineAction } from '../step/action.ts'
import { account } from '../step/inputs/credentials.ts'
import { service } from '../step/inputs/service/service.ts'

/** Reads a service (API reference 9.7). */
export const ${constantOf(name)} = defineAction({
  name: '${name}',
  branding: { icon: 'info', color: 'green' },
  operations: ['getService'],
  groups: [account, service],
  outputs: ['replicas'],
  async run(inputs, step) {
    const { openService } = await import('../step/operations/service.ts')
    const { client, id } = await openService(inputs, step)
    const { service_info } = await client.services.get(id)
    step.set({ replicas: service_info.replicas })
    step.report({ outcome: 'unchanged', subject: service_info.service_name })
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
    [{ service_id: 'web' }, 'Input service_id must be a whole number'],
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

/** `docs/words/NAME.yaml`. */
export function wordsOf(name: string): string {
  return `# The words of ${name}.
title: 'Fengchao: ${name.replaceAll('-', ' ')}'
description:
  en: Reads a service, changes nothing, and sets the number of its replicas as an output.
  zh: 读取服务，不做任何修改，并将其副本数设为输出。
outputs:
  replicas:
    en: Number of replicas.
    zh: 副本数。
`
}
