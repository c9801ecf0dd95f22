import { describe, expect, it } from 'vitest'
import { readGraph } from '../../../../../scripts/build/bundle/chunks/graph.ts'
import { type Partition, partition } from '../../../../../scripts/build/bundle/chunks/partition.ts'
import { bundleOf, type Written } from './bundle.ts'

const large = 'x'.repeat(100_000)

/** The main file loads one module, which loads these. */
function divided(loads: readonly number[], modules: readonly Written[], foreign: readonly number[] = []): Partition {
  return partition(readGraph(bundleOf([1_000], [{ id: 1_000, loads }, ...modules])), (id) => foreign.includes(id))
}

const loadOf = ({ loads }: Partition, root: number) => (loads.get(root) ?? []).map(({ modules }) => modules).sort()

describe('modules of a bundle', () => {
  it('lie in one chunk each, with what is loaded with them alone', () => {
    const result = divided([10, 11], [{ id: 10, requires: [20] }, { id: 20 }, { id: 11, requires: [21] }, { id: 21 }])
    expect(loadOf(result, 10)).toEqual([[10, 20]])
    expect(loadOf(result, 11)).toEqual([[11, 21]])
  })

  it('lie in a chunk that all load who need them', () => {
    const result = divided(
      [10, 11],
      [
        { id: 10, requires: [20] },
        { id: 11, requires: [20] },
        { id: 20, code: large },
      ],
    )
    expect(loadOf(result, 10)).toEqual([[10], [20]])
    expect(loadOf(result, 11)).toEqual([[11], [20]])
  })

  it('are not loaded again by what is only loaded after them', () => {
    const result = divided([10], [{ id: 10, requires: [20], loads: [30] }, { id: 20 }, { id: 30, requires: [20] }])
    expect(loadOf(result, 10)).toEqual([[10, 20]])
    expect(loadOf(result, 30)).toEqual([[30]])
  })

  it('are loaded where one way to what needs them has not loaded them', () => {
    const modules = [
      { id: 10, requires: [20], loads: [30] },
      { id: 11, loads: [30] },
      { id: 20, code: large },
      { id: 30, requires: [20] },
    ]
    expect(loadOf(divided([10, 11], modules), 30)).toEqual([[20], [30]])
  })

  it('that load one another are divided all the same', () => {
    const result = divided([10], [{ id: 10, loads: [11] }, { id: 11, requires: [20], loads: [10] }, { id: 20 }])
    expect(loadOf(result, 11)).toEqual([[11, 20]])
  })

  it('share a chunk where opening another file costs more than reading what is not needed', () => {
    const modules = [10, 11, 12].map((id) => ({ id, requires: id === 12 ? [20] : [20, 21] }))
    const result = divided([10, 11, 12], [...modules, { id: 20 }, { id: 21 }])
    expect(loadOf(result, 10)).toEqual([[10], [20, 21]])
    expect(loadOf(result, 12)).toEqual([[12], [20, 21]])
  })

  it('of packages never share a chunk with our own', () => {
    const modules = [{ id: 10, requires: [20, 21] }, { id: 11, requires: [20, 21] }, { id: 20 }, { id: 21 }]
    expect(loadOf(divided([10, 11], modules, [21]), 10)).toEqual([[10], [20], [21]])
  })

  it('lie in each file that the main file alone loads, and need no other one', () => {
    const modules = [
      { id: 10, requires: [20], loads: [30] },
      { id: 11, requires: [20], loads: [30] },
      { id: 20, code: large },
      { id: 30, requires: [20, 21] },
      { id: 21 },
    ]
    const result = partition(readGraph(bundleOf([10, 11], modules)), () => false)
    expect(loadOf(result, 10)).toEqual([[10, 20]])
    expect(loadOf(result, 11)).toEqual([[11, 20]])
    expect(loadOf(result, 30)).toEqual([[21, 30]])
  })

  it('lie in a chunk of their own where the main file is not the only one that loads them', () => {
    const modules = [
      { id: 10, requires: [20], loads: [11] },
      { id: 11, requires: [20] },
      { id: 20, code: large },
    ]
    const result = partition(readGraph(bundleOf([10, 11], modules)), () => false)
    expect(loadOf(result, 10)).toEqual([[10, 20]])
    expect(loadOf(result, 11)).toEqual([[11, 20]])
  })

  it('must be there', () => {
    expect(() => divided([10], [{ id: 10, requires: [99] }])).toThrow('Module 99 is required and lies in no file')
  })
})
