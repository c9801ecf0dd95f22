/** What the pages say that an input takes is what its parser takes: at the bounds, and just beyond them. */
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadDeclarations } from '../../../scripts/build/declarations.ts'
import { loadCatalogue } from '../../../scripts/build/docs/catalogue.ts'
import { describeForm } from '../../../scripts/build/docs/forms.ts'
import { formatDuration } from '../../../src/github/inputs/duration.ts'
import { type Input, InputProblem } from '../../../src/github/inputs/input.ts'
import { custom, duration, integer, list, text, variables } from '../../../src/github/inputs/input-kinds.ts'
import { language } from '../../../src/messages/message.ts'
import { input } from './sample.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const { en, zh } = await loadCatalogue(root)
const declarations = await loadDeclarations(root)
const all = declarations.flatMap(({ action }) =>
  Object.entries(action.inputs).map(([name, one]) => ({ place: `${name} of ${action.name}`, name, one })),
)
const context = { workspace: root, temp: tmpdir() }

async function takes({ parse }: Input<unknown>, given: string): Promise<boolean> {
  try {
    await parse(given, context)
    return true
  } catch (problem) {
    if (problem instanceof InputProblem) return false
    throw problem
  }
}

describe.each(all.filter(({ one }) => one.kind === 'integer' && one.form?.words === undefined))(
  'the number $place',
  ({ one }) => {
    const { min = 0, max } = one.form ?? {}

    it('takes its bounds and nothing beyond them, and the page names both', async () => {
      const said = await describeForm(one, en)
      expect(await takes(one, String(min))).toBe(true)
      expect(await takes(one, String(min - 1))).toBe(false)
      expect(said).toContain(String(min))
      if (max === undefined) return
      expect(await takes(one, String(max))).toBe(true)
      expect(await takes(one, String(max + 1))).toBe(false)
      expect(said).toContain(`from ${min} to ${max}`)
    })
  },
)

it.each(all.filter(({ one }) => one.kind === 'duration'))(
  'the duration $place takes its bounds and nothing beyond them',
  async ({ one }) => {
    const { min = 0, max = 0 } = one.form ?? {}
    expect(await takes(one, String(min / 1000))).toBe(true)
    expect(await takes(one, String((min - 1) / 1000))).toBe(false)
    expect(await takes(one, String(max / 1000))).toBe(true)
    expect(await takes(one, String(max / 1000 + 1))).toBe(false)
    expect(await describeForm(one, en)).toContain(formatDuration(max))
  },
)

it.each(all.filter(({ one }) => one.form?.maxLength !== undefined))(
  'the text $place takes as many characters as the page says, and no more',
  async ({ one }) => {
    const most = one.form?.maxLength ?? 0
    expect(await takes(one, 'a'.repeat(most))).toBe(true)
    expect(await takes(one, 'a'.repeat(most + 1))).toBe(false)
    expect(await describeForm(one, en)).toContain(`at most ${most} characters`)
  },
)

it.each(all.filter(({ one }) => one.allowed !== undefined || one.form?.words !== undefined))(
  'each word of $place is taken, another is not',
  async ({ one }) => {
    const words = one.allowed ?? one.form?.words ?? []
    for (const word of words) {
      expect(await takes(one, word), word).toBe(true)
      if (one.allowed !== undefined) expect(await describeForm(one, en)).toContain(`\`${word}\``)
    }
    expect(await takes(one, `${words[0]}x`)).toBe(false)
  },
)

/** Two items of each list whose items are not just any word. */
const ITEMS: Readonly<Record<string, readonly [string, string]>> = {
  health_check_status: ['200', '300-399'],
  port_maps: ['80:8080/TCP', '81:8081/UDP'],
  log_dirs: ['/var/log/one/', '/var/log/two/'],
  volumes: ['one:/one', 'two:/two'],
}

describe.each(all.filter(({ one }) => one.kind === 'list' && one.form?.pairs !== true))(
  'the list $place',
  ({ name, one }) => {
    const items = ITEMS[name] ?? ['one', 'two']
    const commas = one.form?.commas === true
    const read = async (given: string) => one.parse(given, context)

    it('is read a line each and as JSON, and by commas where the page says so', async () => {
      const lines = await read(items.join('\n'))
      expect(lines).toHaveLength(2)
      expect(await read(JSON.stringify(items))).toEqual(lines)
      const together = (await takes(one, items.join(','))) ? await read(items.join(',')) : undefined
      if (commas) expect(together).toEqual(lines)
      else expect(together).not.toEqual(lines)
      const said = await describeForm(one, en)
      expect(said).toContain('one item per line')
      expect(said.includes('separated by commas')).toBe(commas)
    })
  },
)

describe('what an input takes', () => {
  it.each(all)('is said of $place in both languages, in the words of its parser', async ({ one }) => {
    const [english, chinese] = [await describeForm(one, en), await describeForm(one, zh)]
    expect(english).not.toMatch(/must|; got|\bline \d|\p{Script=Han}/u)
    expect(english.length).toBeGreaterThan(3)
    expect(chinese).toMatch(/\p{Script=Han}|`/u)
    expect(chinese).not.toMatch(/应为|实际|第 \d+ 行/)
    expect(language()).toBe('en')
  })

  it.each([
    [integer({ min: 1, max: 5 }), 'a whole number from 1 to 5', '1 到 5 的整数'],
    [integer({ min: 1 }), 'a whole number of at least 1', '不小于 1 的整数'],
    [duration({ min: 0, max: 60_000 }), 'a duration of zero or more and at most 1 min', undefined],
    [text({ maxLength: 255 }), 'text; at most 255 characters', '文本；最多 255 个字符'],
    [
      text({ pattern: /a+/, takes: 'some of the letter a', maxLength: 9 }),
      'some of the letter a; at most 9 characters',
      undefined,
    ],
    [input('boolean', { parse: () => true }), '`true` or `false`', '`true` 或 `false`'],
    [list({}), 'a list, one item per line, or a JSON list; each item: text', undefined],
    [
      list({ commas: true }),
      'a list, one item per line or separated by commas, or a JSON list; each item: text',
      undefined,
    ],
    [
      variables({}),
      'a list of `KEY=value`, one per line; a value of several lines is `KEY<<END`, its lines and `END`',
      undefined,
    ],
    [custom({ kind: 'yaml', parse: (given) => given }), 'YAML or JSON', 'YAML 或 JSON'],
    [input('path', { form: { maxBytes: 2_097_152 } }), 'the path of a file in the workspace, at most 2 MiB', undefined],
    [
      input('path', { form: { written: true } }),
      'the path of a file to write, in the workspace or in `RUNNER_TEMP`',
      undefined,
    ],
    [input('secret'), 'secret text, masked in the log', '机密文本，在日志中屏蔽'],
  ] as const)('is said of %j', async (one, english, chinese) => {
    expect(await describeForm(one, en)).toBe(english)
    if (chinese !== undefined) expect(await describeForm(one, zh)).toBe(chinese)
  })

  it('is said by the parser, where it has a form of its own', async () => {
    const size = all.find(({ name }) => name === 'spec_id')?.one ?? input('integer')
    expect(await describeForm(size, en)).toBe(
      'a size from 1 to 7, one of micro, small, medium, large, luxury, flagship, super, or an alias such as C2M4S20',
    )
    const ports = all.find(({ name }) => name === 'port_maps')?.one ?? input('list')
    expect(await describeForm(ports, en)).toContain('each item: SERVICE_PORT:CONTAINER_PORT[/PROTOCOL]')
  })

  it('is not said by a parser that breaks', async () => {
    const broken = input('string', {
      parse: () => {
        throw new TypeError('broken')
      },
    })
    await expect(describeForm(broken, en)).rejects.toThrow('broken')
  })
})
