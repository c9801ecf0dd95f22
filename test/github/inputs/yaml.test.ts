import { describe, expect, it, vi } from 'vitest'
import { InputProblem } from '../../../src/github/inputs/input.ts'
import { parseYaml } from '../../../src/github/inputs/yaml.ts'

describe('yaml', () => {
  it.each([
    ['a: 1\nb: [x, yes, null, 1.5]', { a: 1, b: ['x', 'yes', null, 1.5] }],
    ['{"a": {"b": true}}', { a: { b: true } }],
    ['plain words', 'plain words'],
    ['', null],
    ['1: x', { '1': 'x' }],
    ['a: 0o17\nb: 017', { a: 15, b: 17 }],
    ['base: &b {x: 1}\nuse: *b', { base: { x: 1 }, use: { x: 1 } }],
  ])('reads %j by the rules of YAML 1.2', async (text, value) => {
    expect(await parseYaml(text)).toEqual(value)
  })

  it.each([
    ['a: 1\na: 2', /^must be YAML or JSON; map keys must be unique at line 2/],
    ['{"a": 1, "a": 2}', /map keys must be unique/],
    ['a: [1', /^must be YAML or JSON; .*line 1/],
    ['--- a\n--- b', /multiple documents/],
    ['a: !!js/function "f"', /unresolved tag/],
    ['a: *nowhere', /unresolved alias/],
    ['a: .inf', /^must contain only finite numbers$/],
    ['a: .nan', /^must contain only finite numbers$/],
    ['? [1, 2]\n: x', /keys must be (scalars|strings)/i],
    ['__proto__: {admin: true}', /^must not have a key named "__proto__"$/],
    ['a: [{"__proto__": 1}]', /^must not have a key named "__proto__"$/],
    ['&a [*a]', /^must (not contain an alias|be YAML or JSON)/],
  ])('refuses %j', async (text, message) => {
    const refusal = parseYaml(text)
    await expect(refusal).rejects.toThrow(InputProblem)
    await expect(refusal).rejects.toThrow(message)
  })

  it('does not unfold an alias bomb', async () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const item = level === 0 ? 'lol' : `*l${level - 1}`
      return `l${level}: &l${level} [${Array(9).fill(item).join(', ')}]`
    })
    await expect(parseYaml(levels.join('\n'))).rejects.toThrow(/^must be YAML or JSON; excessive alias count/)
  })

  it('survives nesting without end', async () => {
    await expect(parseYaml('['.repeat(100_000))).rejects.toThrow(InputProblem)
  })

  it('neither quotes the lines around a fault nor prints warnings', async () => {
    const emit = vi.spyOn(process, 'emitWarning')
    await expect(parseYaml('password: swordfish\nb: [')).rejects.toThrow(/^(?!.*swordfish)/s)
    await expect(parseYaml('a: !odd swordfish')).rejects.toThrow(/^(?!.*swordfish)/s)
    expect(emit).not.toHaveBeenCalled()
  })

  it('leaves the prototype of every object alone', async () => {
    await parseYaml('constructor: {prototype: {polluted: 1}}')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})
