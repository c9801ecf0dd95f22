import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { distReadme } from '../../../../scripts/build/bundle/dist-readme.ts'

const dist = fileURLToPath(new URL('../../../../dist', import.meta.url))
const text = distReadme().get('dist/README.md') ?? ''
const named = [...text.matchAll(/`([\w*-]+(?:\/[\w*-]+)?\.\w+)`/g)].map(([, path = '']) => path.replaceAll('NAME', '*'))

describe('the page in dist', () => {
  it.each([...new Set(named)])('names %s, which is there', (path) => {
    const found = globSync([path, `chunks/${path}`], { cwd: dist })
    expect(found).not.toEqual([])
  })

  it('names every kind of file', () => {
    const all = globSync('**/*.*', { cwd: dist }).map((path) => path.replaceAll('\\', '/'))
    const others = all.filter((path) => !globSync(named, { cwd: dist }).includes(path))
    expect(others.toSorted()).toEqual(['README.md', 'package.json'])
  })
})
