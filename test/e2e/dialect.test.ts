import { describe, expect } from 'vitest'
import { it } from '../../testing/fixture.ts'

const generations = ['2017-01', '2017-06'] as const
const pairs = generations.flatMap((sent) => generations.map((told) => [sent, told] as const))

const fresh = {
  namespace: 'my-ev',
  service_name: 'fresh',
  image_path: 'hub.c.163.com/admin/web:v1',
  spec_id: '3',
  port_maps: '80:8080/TCP',
}

describe.concurrent('names of both generations', () => {
  it.for(pairs)(
    'are understood in answers whichever are sent: %s sent, %s told',
    async ([sent, told], { environment }) => {
      const { run, changes } = await environment.fixture({ generation: told })
      const api_dialect = sent
      const made = await run('create-service', { ...fresh, api_dialect })
      expect(made.outputs).toMatchObject({ outcome: 'changed', service_name: 'fresh', status: 'create_succ' })
      const { service_id = '' } = made.outputs
      const described = await run('describe-service', { service_id, api_dialect })
      const service = JSON.parse(described.outputs.service ?? '')
      expect(JSON.stringify(service)).toContain('"source_port":80,"dest_port":8080')
      expect(described.outputs.spec_id).toBe(told === '2017-01' ? '3' : 'C2M2S20')
      const same = { service_id, spec_id: '3', port_maps: '80:8080/TCP', api_dialect }
      expect((await run('update-service', same)).outputs.outcome).toBe('unchanged')
      const other = { service_id, spec_id: '4', port_maps: '81:8081/TCP', api_dialect }
      expect((await run('update-service', other)).outputs.outcome).toBe('changed')
      expect(changes().map(({ operationId }) => operationId)).toEqual([
        'createService',
        'changeServiceSpec',
        'updateServicePorts',
      ])
    },
  )
})
