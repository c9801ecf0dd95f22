import { expect, it } from 'vitest'
import { simulatedStep } from '../../../testing/simulated-step.ts'

const generations = ['2017-01', '2017-06'] as const
const pairs = generations.flatMap((sent) => generations.map((told) => [sent, told] as const))
const image_path = 'hub.c.163.com/admin/web:v1'
const fresh = { namespace: 'my-ev', service_name: 'fresh', image_path, spec_id: '3', port_maps: '80:8080/TCP' }

it.each(pairs)('names of %s are sent while names of %s are told: both are understood', async (api_dialect, told) => {
  const step = await simulatedStep({ generation: told })
  const run = async (action: string, inputs: Readonly<Record<string, string>>) =>
    (await step.main(action, { ...inputs, api_dialect })).outputs
  const made = await run('create-service', fresh)
  expect(made).toMatchObject({ outcome: 'changed', service_name: 'fresh', status: 'create_succ' })
  const { service_id = '' } = made
  const described = await run('describe-service', { service_id })
  expect(JSON.stringify(JSON.parse(described.service ?? ''))).toContain('"source_port":80,"dest_port":8080')
  expect(described.spec_id).toBe(told === '2017-01' ? '3' : 'C2M2S20')
  const same = { service_id, spec_id: '3', port_maps: '80:8080/TCP' }
  expect((await run('update-service', same)).outcome).toBe('unchanged')
  const other = { service_id, spec_id: '4', port_maps: '81:8081/TCP' }
  expect((await run('update-service', other)).outcome).toBe('changed')
  expect(step.changesSent()).toEqual(['createService', 'changeServiceSpec', 'updateServicePorts'])
})
