import { describe, expect, it } from 'vitest'
import { arrangeChunks } from '../../../../../scripts/build/bundle/chunks/index.ts'
import { bundleOf } from './bundle.ts'

const paths: Readonly<Record<number, string>> = {
  10: '../../lib/src/actions/scale.js',
  30: '../../node_modules/yaml/dist/index.js',
}
const pathOf = (id: number) => paths[id] ?? ''
const files = () =>
  bundleOf(
    [10],
    [{ id: 10, loads: [30] }],
    [{ id: 30, code: 'const aLongName = 1; /* a comment */ exports.x = aLongName' }],
  )

describe('chunks of a bundle', () => {
  it('are named, and loaded by their names', async () => {
    const arranged = await arrangeChunks(files(), pathOf)
    expect([...arranged.keys()].sort()).toEqual(['dist/chunks/scale.js', 'dist/chunks/yaml.js', 'dist/index.js'])
    expect(arranged.get('dist/index.js')).toContain('[__nccwpck_require__.e("scale")]).then(')
    expect(arranged.get('dist/index.js')).toMatch(/"chunks\/" ?\+ ?\w+ ?\+ ?"\.js"/)
    expect(arranged.get('dist/chunks/scale.js')).toContain('export const id="scale";export const ids=["scale"];')
    expect(arranged.get('dist/chunks/scale.js')).toMatch(/\[\w+\.e\("yaml"\)\]\)\.then\(/)
  })

  it('are minified, ours and those of packages', async () => {
    const arranged = await arrangeChunks(files(), pathOf)
    expect(arranged.get('dist/chunks/yaml.js')).not.toMatch(/aLongName|a comment/)
    expect(arranged.get('dist/chunks/scale.js')).toContain('modules={10:')
    expect(arranged.get('dist/index.js')).toContain('={1:(()=>{})}')
  })

  it('are the same each time', async () => {
    expect([...(await arrangeChunks(files(), pathOf))]).toEqual([...(await arrangeChunks(files(), pathOf))])
  })

  it('need the loader that is known', async () => {
    const other = new Map([...files()].map(([path, text]) => [path, text.replace('.index.js";', '.other.js";')]))
    await expect(arrangeChunks(other, pathOf)).rejects.toThrow(
      'The loader of chunks in dist/index.js is not the known one.',
    )
  })
})
