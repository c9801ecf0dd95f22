import { describe, expect, it } from 'vitest'
import { readYamlTree } from '../../../src/github/inputs/yaml-tree.ts'

describe('a tree of YAML', () => {
  it('has each value with the line that it begins on, and each key with its own', async () => {
    expect(await readYamlTree('a:\n  - 010\n  - {b: "c",\n     d:}\n')).toEqual({
      root: {
        ...{ kind: 'map', line: 1 },
        entries: [
          {
            ...{ key: 'a', line: 1 },
            value: {
              ...{ kind: 'list', line: 2 },
              items: [
                { kind: 'scalar', line: 2, value: 10, text: '010' },
                {
                  ...{ kind: 'map', line: 3 },
                  entries: [
                    { key: 'b', line: 3, value: { kind: 'scalar', line: 3, value: 'c', text: 'c' } },
                    { key: 'd', line: 4, value: { kind: 'scalar', line: 4, value: null, text: '' } },
                  ],
                },
              ],
            },
          },
        ],
      },
    })
  })

  it('has what an alias repeats on the line of the alias', async () => {
    const tree = await readYamlTree('a: &x [1]\nb: *x\n')
    expect(tree).toMatchObject({
      root: {
        entries: [
          { key: 'a', value: { line: 1, items: [{ line: 1, value: 1 }] } },
          { key: 'b', value: { line: 2, items: [{ line: 2, value: 1 }] } },
        ],
      },
    })
  })

  it('is no tree where there is nothing', async () => {
    expect(await readYamlTree('# nothing\n')).toEqual({ root: undefined })
  })

  it('has keys that are texts, whatever they look like', async () => {
    const tree = await readYamlTree('1: a\ntrue: b\n__proto__: c\n<<: d\n')
    expect(tree).toMatchObject({
      root: { entries: [{ key: '1' }, { key: 'true' }, { key: '__proto__' }, { key: '<<' }] },
    })
  })

  it('is all that is wrong, each with its line', async () => {
    expect(await readYamlTree('a: 1\na: 2\nb: !c 3\n')).toEqual({
      problems: [
        { line: 2, message: 'must be YAML or JSON; map keys must be unique' },
        { line: 3, message: 'must not use tags of its own (such as !secret)' },
      ],
    })
  })
})
