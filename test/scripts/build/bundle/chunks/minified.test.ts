import { describe, expect, it } from 'vitest'
import { minified } from '../../../../../scripts/build/bundle/chunks/minified.ts'

describe('a minified file of the bundle', () => {
  it('has short names and no comments, and spells strings as they were', async () => {
    const text = await minified('const aLongName = "轮 é"; /* a comment */\nexport { aLongName as x }')
    expect(text).toMatch(/^const (\w)="轮 é";export\{\1 as x\};\n$/)
  })

  it('has each module in parentheses, so that V8 compiles it as it reads the file', async () => {
    const chunk = `export const modules = { 10: ((a, b) => { const f = () => 1; b.x = f }), 20: (function (a) { a.y = {} }) }`
    expect(await minified(chunk)).toMatch(
      /modules=\{10:\(\((\w),(\w)\)=>\{const (\w)=\(\)=>1;\2\.x=\3\}\),20:\(function\((\w)\)\{\4\.y=\{\}\}\)\};\n$/,
    )
    expect(await minified('var table = { 10: () => 1 }; export { table }')).toContain('10:(()=>1)')
  })

  it('leaves other tables and functions alone, which may never be called', async () => {
    const text = await minified(
      'export const words = { en: () => 1, 20: () => 2 }; export const f = () => ({ 1: () => 3 })',
    )
    expect(text).not.toContain('(()=>')
  })

  it('is refused where it is no script', async () => {
    await expect(minified('const = 1')).rejects.toThrow()
  })
})
