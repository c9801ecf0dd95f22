import { describe, expect, it } from 'vitest'
import { hasSpec, reportedSize, spellPortMaps, spellSpec } from '../../src/client/api-version.ts'
import { API_VERSIONS } from '../../src/client/versions.ts'

const MAPS = [
  { source_port: 80, dest_port: 8080, protocol: 'TCP' },
  { source_port: 53, dest_port: 5353, protocol: 'UDP' },
]

describe('ports', () => {
  it.each([
    ['2017-01', 'create', 'source_port', 'dest_port'],
    ['2017-01', 'update', 'src_port', 'dst_port'],
    ['2017-06', 'create', 'port', 'target_port'],
    ['2017-06', 'update', 'port', 'target_port'],
  ] as const)('of %s are spelled in %s as %s and %s', (dialect, use, service, container) => {
    expect(spellPortMaps(dialect, use, MAPS)).toEqual([
      { [service]: 80, [container]: 8080, protocol: 'TCP' },
      { [service]: 53, [container]: 5353, protocol: 'UDP' },
    ])
  })

  it.each(API_VERSIONS)('of %s may be none', (dialect) => {
    expect(spellPortMaps(dialect, 'create', [])).toEqual([])
  })

  it('lose whatever else an answer had beside them', () => {
    const read = { ...MAPS[0], source_port: 80, dest_port: 8080, protocol: 'TCP', name: 'http' }
    expect(spellPortMaps('2017-01', 'create', [read])).toEqual([MAPS[0]])
  })
})

describe('a size', () => {
  it.each([
    [1, 'C1M1S20'],
    [2, 'C1M1S20'],
    [3, 'C2M2S20'],
    [4, 'C2M4S20'],
    [5, 'C4M8S20'],
    [6, 'C8M16S20'],
    [7, 'C16M64S20'],
  ])('%d stays in 2017-01 and becomes %s in 2017-06', (id, alias) => {
    expect(spellSpec('2017-01', { spec_id: id })).toEqual({ spec_id: id })
    expect(spellSpec('2017-06', { spec_id: id })).toEqual({ spec_alias: alias })
  })

  it.each(API_VERSIONS)('that is an alias stays one in %s', (dialect) => {
    expect(spellSpec(dialect, { spec_alias: 'C32M64S20' })).toEqual({ spec_alias: 'C32M64S20' })
  })

  it('without an alias stays as it is', () => {
    expect(spellSpec('2017-06', { spec_id: 99 })).toEqual({ spec_id: 99 })
  })
})

const GIB = 1024 ** 3
const MICRO = { cpu: 1000, memory: 640 * 1024 ** 2, storage: 20 }
const MEDIUM = { cpu: 2000, memory: 2 * GIB, storage: 20 }

describe('the size of a service from before sizes had names, of which neither number nor name is told', () => {
  it.each([
    [{ ...MEDIUM, id: 3 }, 3],
    [{ ...MEDIUM, spec_alias: 'C2M2S20' }, 'C2M2S20'],
    [MEDIUM, 'C2M2S20'],
    [{ cpu: 2000, memory: 2 * GIB }, 'C2M2S20'],
    [{ ...MEDIUM, storage: 40 }, 'C2M2S40'],
    [MICRO, 1],
    [{ cpu: 1500, memory: GIB }, undefined],
    [{ cpu: 1000, memory: 1.5 * GIB }, undefined],
    [{ cpu: 1000 }, undefined],
    [{}, undefined],
  ])('%j is told as %j', (info, size) => {
    expect(reportedSize(info)).toBe(size)
  })

  it.each(API_VERSIONS)('is known by cores and memory in %s', (dialect) => {
    expect(hasSpec(dialect, MEDIUM, { spec_id: 3 })).toBe(true)
    expect(hasSpec(dialect, MEDIUM, { spec_alias: 'C2M2S20' })).toBe(true)
    expect(hasSpec(dialect, MEDIUM, { spec_id: 4 })).toBe(false)
    expect(hasSpec(dialect, MEDIUM, { spec_alias: 'C2M4S20' })).toBe(false)
    expect(hasSpec(dialect, MICRO, { spec_id: 1 })).toBe(true)
    expect(hasSpec(dialect, MICRO, { spec_id: 2 })).toBe(false)
    expect(hasSpec(dialect, MICRO, { spec_alias: 'C1M1S20' })).toBe(false)
    expect(hasSpec(dialect, {}, { spec_id: 1 })).toBe(false)
  })

  it('is the larger one where the smallest is asked for by a name that both share', () => {
    const small = { cpu: 1000, memory: GIB, storage: 20 }
    expect(hasSpec('2017-06', small, { spec_id: 1 })).toBe(true)
    expect(hasSpec('2017-01', small, { spec_id: 1 })).toBe(false)
  })
})
