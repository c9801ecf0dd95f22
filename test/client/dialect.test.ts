import { describe, expect, it } from 'vitest'
import { DIALECTS, spellPortMaps, spellSpec } from '../../src/client/dialect.ts'

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

  it.each(DIALECTS)('of %s may be none', (dialect) => {
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

  it.each(DIALECTS)('that is an alias stays one in %s', (dialect) => {
    expect(spellSpec(dialect, { spec_alias: 'C32M64S20' })).toEqual({ spec_alias: 'C32M64S20' })
  })

  it('without an alias stays as it is', () => {
    expect(spellSpec('2017-06', { spec_id: 99 })).toEqual({ spec_id: 99 })
  })
})
