import { describe, expect, test } from 'vitest'
import { applyChange } from '../../../src/changes/engine/change.ts'
import { portChange, portText } from '../../../src/changes/services/ports.ts'
import { DB, openFixture, WEB } from '../fixture.ts'

const http = { source_port: 80, dest_port: 8080, protocol: 'TCP' }
const dns = { source_port: 53, dest_port: 53, protocol: 'UDP' }

describe('ports', () => {
  test.each([WEB, DB])('are replaced as a list, of services of both kinds (%i)', async (id) => {
    const fixture = await openFixture()
    const { differences } = await applyChange(portChange(fixture.client, id, [http, dns], {}), fixture.options())
    expect(differences).toEqual([{ field: 'ports', before: '80:8080/TCP', after: '53:53/UDP, 80:8080/TCP' }])
    expect(fixture.service(id).ports).toMatchObject([{ servicePort: 80 }, { servicePort: 53, protocol: 'UDP' }])
  })

  test('that are there already send nothing', async () => {
    const fixture = await openFixture()
    const lower = { ...http, protocol: 'tcp' }
    const result = await applyChange(portChange(fixture.client, WEB, [lower], {}), fixture.options())
    expect(result).toMatchObject({ outcome: 'unchanged' })
    expect(fixture.changes).toEqual([])
  })

  test.each([
    ['2017-01', { src_port: 53, dst_port: 53, protocol: 'UDP' }],
    ['2017-06', { port: 53, target_port: 53, protocol: 'UDP' }],
  ] as const)('are sent in the names of %s', async (dialect, spelled) => {
    const fixture = await openFixture({ client: { dialect } })
    await applyChange(portChange(fixture.client, WEB, [dns], {}), fixture.options())
    const sent = fixture.simulator.requests.find(({ operationId }) => operationId === 'updateServicePorts')
    expect(sent?.body).toEqual({ port_maps: [spelled] })
  })

  test('have one text whatever their order', () => {
    expect(portText([http, dns])).toBe(portText([dns, http]))
    expect(portText([])).toBe('')
  })
})
