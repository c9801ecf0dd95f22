import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDotenv } from '../../../src/github/inputs/dotenv.ts'
import { variablesFile } from '../../../src/github/inputs/file-kinds.ts'
import { InputProblem } from '../../../src/github/inputs/input.ts'
import { createTempFolder } from '../../../testing/runner/in-process.ts'

/** Of the text, by key. */
const read = (text: string) => Object.fromEntries(parseDotenv(text).map(({ key, value }) => [key, value]))

describe('a dotenv file', () => {
  it.each([
    ['A=1', '1'],
    ['A=', ''],
    ['  A = 1 \t', '1'],
    ['export A=1', '1'],
    ['A=b=c', 'b=c'],
    ['A=1 # a comment', '1'],
    ['A=1 # a comment, #1', '1'],
    ['A= # a comment', ''],
    ['A="b#c"', 'b#c'],
    ['A=1 2', '1 2'],
    ['A=say "hi"', 'say "hi"'],
    ['A="1 # none" # a comment', '1 # none'],
    [`A='it "is"'`, 'it "is"'],
    ['A=`it\'s "so"`', `it's "so"`],
    ['A="a\\nb"', 'a\nb'],
    ["A='a\\nb'", 'a\\nb'],
    ['A="a\\\\t"', 'a\\\\t'],
    ['A=$B', '$B'],
    ['A="first\n\n# no comment\nB=2\n"', 'first\n\n# no comment\nB=2\n'],
    ["A='-----BEGIN KEY-----\r\nabc\r\n-----END KEY-----'", '-----BEGIN KEY-----\nabc\n-----END KEY-----'],
  ])('reads %j', (text, value) => {
    expect(read(text)).toEqual({ A: value })
  })

  it('holds several, with blank lines and comments between them', () => {
    expect(read('# of the service\n\nA=1\r\n  # indented\n\texport b.c-D="2\n3"\nE=\'4\'')).toEqual({
      ...{ A: '1', 'b.c-D': '2\n3', E: '4' },
    })
  })

  it.each([
    ['A', 'must be KEY=value; a key consists of'],
    ['=1', 'must be KEY=value'],
    ['1A=1', 'must be KEY=value'],
    ['A B=1', 'must be KEY=value'],
    ['A: 1', 'must be KEY=value'],
    ['A<<END\nx\nEND', '(line 1); must be KEY=value'],
    ['A="1\nB=2', 'must close the quote " of A; no later line has it (line 1)'],
    ['B=2\nA="1" 2', 'must have nothing but a comment after the closing quote " of A'],
    ['A="say \\"hi\\""', 'so put a value that contains " in quotes of another kind (line 1)'],
    ["A='it''s'", "the closing quote ' of A"],
    ['A=1\n\nA=2', 'must list "A" only once (line 3)'],
    ['B=1\nA=b#c', 'must put the value of A in quotes: it contains a #'],
    ['A=#ff0000', 'must put the value of A in quotes'],
    ['A=http://x/#frag', 'must put the value of A in quotes'],
    ['', 'must have at least one item'],
    ['# nothing\n \n', 'must have at least one item'],
  ])('is not %j', (text, message) => {
    expect(() => parseDotenv(text)).toThrow(InputProblem)
    expect(() => parseDotenv(text)).toThrow(message)
  })

  it('is refused with all its bad lines, and without a value', () => {
    const text = 'secret one\nA="secret two" secret three\nB=1\nB=secret four\nC=`secret five'
    expect(() => parseDotenv(text)).toThrow(/\(line 1\); .*\(line 2\); .*\(line 4\); .*\(line 5\)$/)
    expect(() => parseDotenv(text)).not.toThrow(/secret/)
  })

  it('is read in time, however often a quote is opened in it', () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `K${i}="a\nb"`).join('\n')
    expect(parseDotenv(text)).toHaveLength(20_000)
  })
})

describe('an input that names one', () => {
  const parse = (bytes: string | Uint8Array) => {
    const workspace = createTempFolder()
    writeFileSync(join(workspace, '.env'), bytes)
    return variablesFile({}).parse('.env', { workspace })
  }

  it('takes a file with a byte order mark', async () => {
    expect(await parse('\uFEFFA=ä')).toEqual([{ key: 'A', value: 'ä' }])
  })

  it('refuses one that is not text', async () => {
    await expect(async () => parse(Uint8Array.of(0x41, 0x3d, 0xff))).rejects.toThrow('must be a text file in UTF-8')
  })
})
