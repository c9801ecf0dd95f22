import { describe, expect, test } from 'vitest'
import { applyChange } from '../../../src/changes/engine/apply.ts'
import { sizeChange, sizeOf, sizeText } from '../../../src/changes/services/size.ts'
import type { Spec } from '../../../src/client/api-version.ts'
import type { ApiVersion } from '../../../src/client/versions.ts'
import { DB, openFixture, rejectionOf, SHOP, serviceOf, WEB } from '../fixture.ts'

const change = async (dialect: ApiVersion, id: number, spec: Spec, specId = 1) => {
  const given = (world: Parameters<typeof serviceOf>[0]) => {
    serviceOf(world, id).specId = specId
  }
  const fixture = await openFixture({ client: { dialect }, given })
  return { fixture, run: () => applyChange(sizeChange(fixture.client, id, spec, {}), fixture.options()) }
}

describe('another size', () => {
  test.each([
    ['2017-01', { spec_id: 3 }, 'spec_id=3', '3'],
    ['2017-06', { spec_id: 3 }, 'spec_alias=C2M2S20', '3'],
    ['2017-06', { spec_alias: 'C2M2S20' }, 'spec_alias=C2M2S20', 'C2M2S20'],
    ['2017-01', { spec_alias: 'C2M2S20' }, 'spec_alias=C2M2S20', 'C2M2S20'],
  ] as const)('is sent in the words of %s: %j', async (dialect, spec, query, after) => {
    const { fixture, run } = await change(dialect, WEB, spec)
    const { outcome, differences } = await run()
    expect(outcome).toBe('changed')
    expect(differences).toEqual([{ field: 'size', before: '1', after }])
    expect(fixture.simulator.requests.find(({ method }) => method === 'PUT')?.path).toContain(query)
    expect(fixture.service(WEB).specId).toBe(3)
  })

  test.each([
    ['2017-01', { spec_id: 3 }],
    ['2017-06', { spec_id: 3 }],
    ['2017-06', { spec_alias: 'C2M2S20' }],
  ] as const)('that already exists sends nothing (%s, %j)', async (dialect, spec) => {
    const { fixture, run } = await change(dialect, SHOP, spec, 3)
    expect(await run()).toMatchObject({ outcome: 'unchanged', differences: [] })
    expect(fixture.changes).toEqual([])
  })

  test('is another one where only the older generation tells two sizes apart', async () => {
    expect(await (await change('2017-01', WEB, { spec_id: 2 })).run()).toMatchObject({ outcome: 'changed' })
    expect(await (await change('2017-06', WEB, { spec_id: 2 })).run()).toMatchObject({ outcome: 'unchanged' })
  })

  test.each(['2017-01', '2017-06'] as const)(
    'of a service from before sizes had names is known by cores and memory, spoken to in %s',
    async (dialect) => {
      const given = (world: Parameters<typeof serviceOf>[0]) => {
        serviceOf(world, SHOP).specId = 3
      }
      const fixture = await openFixture({ generation: '2017-06', client: { dialect }, given })
      const run = (spec: Spec) => applyChange(sizeChange(fixture.client, SHOP, spec, {}), fixture.options())
      for (const spec of [{ spec_id: 3 }, { spec_alias: 'C2M2S20' }])
        expect(await run(spec)).toMatchObject({ outcome: 'unchanged', differences: [] })
      expect(fixture.changes).toEqual([])
      expect(await run({ spec_alias: 'C2M8S20' })).toMatchObject({
        outcome: 'changed',
        differences: [{ field: 'size', before: 'C2M2S20', after: 'C2M8S20' }],
      })
    },
  )

  test('is refused of a stateful service', async () => {
    const { fixture, run } = await change('2017-01', DB, { spec_id: 2 })
    expect(await rejectionOf(run())).toMatchObject({
      ending: 'refused',
      message: expect.stringContaining('change the size'),
    })
    expect(fixture.changes).toEqual([])
  })
})

describe('a size as text', () => {
  test('is its number or its alias', () => {
    expect(sizeText({ spec_id: 4 })).toBe('4')
    expect(sizeText({ spec_alias: 'C2M4S20' })).toBe('C2M4S20')
  })

  test('is what the platform tells, in the terms asked for where it knows them', async () => {
    const { client } = await openFixture()
    const service = await client.services.get(WEB)
    const of = (spec_info: { id?: number; spec_alias?: string } | undefined, spec: Spec) =>
      sizeOf(
        { ...service, service_info: { ...service.service_info, spec_info: spec_info && { ...none, ...spec_info } } },
        spec,
      )
    const none = {
      id: undefined,
      spec_alias: undefined,
      name: undefined,
      cpu: undefined,
      memory: undefined,
      storage: undefined,
    }
    const both = { id: 1, spec_alias: 'C1M1S20' }
    expect(of(both, { spec_id: 2 })).toBe('1')
    expect(of(both, { spec_alias: 'C2M2S20' })).toBe('C1M1S20')
    expect(of({ spec_alias: 'C1M1S20' }, { spec_id: 2 })).toBe('C1M1S20')
    expect(of(undefined, { spec_id: 2 })).toBe('')
  })
})
