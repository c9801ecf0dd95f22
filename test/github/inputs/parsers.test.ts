import { describe, expect, it } from 'vitest'
import { InputProblem } from '../../../src/github/inputs/input.ts'
import {
  alternatives,
  formatDuration,
  parseBoolean,
  parseChoice,
  parseDuration,
  parseInteger,
  parseKeyValue,
  parseKeyValues,
  parseList,
  quote,
  truncate,
} from '../../../src/github/inputs/parsers.ts'

describe('duration', () => {
  it.each([
    ['90', 90_000],
    ['0.5', 500],
    ['90s', 90_000],
    ['1.5s', 1500],
    ['10m', 600_000],
    ['1h30m', 5_400_000],
    ['2h', 7_200_000],
    ['1h0m5s', 3_605_000],
    ['168h', 604_800_000],
  ])('reads %j as %d ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms)
  })

  it.each(['', 's', '5d', '-5', '+5', '1e3', '1 h', '30m1h', '1h1h', '5S', '500ms', '.5s', '1.s', '0x10', 'NaN', '١'])(
    'refuses %j and says what it takes',
    (text) => {
      expect(() => parseDuration(text)).toThrow(
        new InputProblem(`must be a duration such as 90, 90s, 1.5s, 10m or 1h30m; got "${text}"`),
      )
    },
  )

  it.each([
    ['0', {}, 'must be a duration longer than zero and at most 168 h; got "0"'],
    ['0h0m', {}, 'must be a duration longer than zero and at most 168 h; got "0h0m"'],
    ['169h', {}, 'must be a duration longer than zero and at most 168 h; got "169h"'],
    ['1s', { min: 5000, max: 60_000 }, 'must be a duration of at least 5 s and at most 1 min; got "1s"'],
    ['2m', { min: 0, max: 60_000 }, 'must be a duration of zero or more and at most 1 min; got "2m"'],
  ])('keeps %j within its range', (text, range, message) => {
    expect(() => parseDuration(text, range)).toThrow(new InputProblem(message))
  })

  it('takes zero where the input allows it', () => {
    expect(parseDuration('0', { min: 0 })).toBe(0)
  })

  it.each([
    [0, '0 s'],
    [450, '0.5 s'],
    [9949, '9.9 s'],
    [45_000, '45 s'],
    [59_600, '1 min'],
    [90_000, '1 min 30 s'],
    [61_000, '1 min 01 s'],
    [3_600_000, '1 h'],
    [7_500_000, '2 h 05 min'],
  ])('says %d ms as %j', (ms, text) => {
    expect(formatDuration(ms)).toBe(text)
  })
})

describe('boolean', () => {
  it.each(['true', 'True', 'TRUE'])('reads %j as true', (text) => {
    expect(parseBoolean(text)).toBe(true)
  })

  it.each(['false', 'False', 'FALSE'])('reads %j as false', (text) => {
    expect(parseBoolean(text)).toBe(false)
  })

  it.each(['', 'yes', 'no', 'on', '1', '0', 'tRUE', 'true '])('refuses %j', (text) => {
    expect(() => parseBoolean(text)).toThrow(new InputProblem(`must be true or false; got "${text}"`))
  })
})

describe('integer', () => {
  it.each([
    ['0', 0],
    ['5', 5],
    ['007', 7],
    ['9007199254740991', 9007199254740991],
  ])('reads %j', (text, value) => {
    expect(parseInteger(text)).toBe(value)
  })

  it.each(['', '-1', '+1', '1.0', '1e3', '0x10', '1_000', ' 1', '١', 'Infinity', '9007199254740992'])(
    'refuses %j',
    (text) => {
      expect(() => parseInteger(text)).toThrow(new InputProblem(`must be a whole number; got "${text}"`))
    },
  )

  it.each([
    ['7', { min: 1, max: 5 }, 'must be a whole number from 1 to 5; got "7"'],
    ['7', { max: 5 }, 'must be a whole number from 0 to 5; got "7"'],
    ['7', { min: 10 }, 'must be a whole number of at least 10; got "7"'],
  ])('keeps %j within its range', (text, range, message) => {
    expect(() => parseInteger(text, range)).toThrow(new InputProblem(message))
  })

  it('takes both bounds', () => {
    expect([parseInteger('1', { min: 1, max: 5 }), parseInteger('5', { min: 1, max: 5 })]).toEqual([1, 5])
  })
})

describe('choice', () => {
  it('reads a word of the set', () => {
    expect(parseChoice('wait', ['wait', 'fail'])).toBe('wait')
  })

  it.each(['Wait', 'waits', ''])('refuses %j and names the set', (text) => {
    expect(() => parseChoice(text, ['wait', 'fail', 'skip'])).toThrow(
      new InputProblem(`must be wait, fail or skip; got "${text}"`),
    )
  })

  it('joins alternatives as people do', () => {
    expect([alternatives([]), alternatives(['a']), alternatives(['a', 'b'])]).toEqual(['', 'a', 'a or b'])
  })
})

describe('KEY=value', () => {
  it.each([
    ['A=b', 'A', 'b'],
    ['A=', 'A', ''],
    ['_a.b-C9=x=y', '_a.b-C9', 'x=y'],
    ['A = b c ', 'A', ' b c '],
    ['A="b" # c', 'A', '"b" # c'],
  ])('reads %j', (text, key, value) => {
    expect(parseKeyValue(text)).toEqual({ key, value })
  })

  it.each(['swordfish', '=swordfish', '9A=swordfish', 'A B=swordfish', 'Ä=swordfish'])(
    'refuses %j without repeating it',
    (text) => {
      expect(() => parseKeyValue(text)).toThrow(/^must be KEY=value; (?!.*swordfish)/)
    },
  )
})

describe('variables', () => {
  it('are one a line, each value to the letter', () => {
    expect(parseKeyValues('  A=1\r\n# no\n\nB= x, y \nC=')).toEqual([
      { key: 'A', value: '1' },
      { key: 'B', value: ' x, y ' },
      { key: 'C', value: '' },
    ])
  })

  it('may be of several lines, up to one that is the mark alone', () => {
    expect(parseKeyValues('KEY<<END\n  one\n# two=2\n\nEND \nB=1')).toEqual([
      { key: 'KEY', value: '  one\n# two=2\n' },
      { key: 'B', value: '1' },
    ])
    expect(parseKeyValues('A=<<END\nB<<E\nE')).toEqual([
      { key: 'A', value: '<<END' },
      { key: 'B', value: '' },
    ])
  })

  it('name every bad line at once, and none of the values', () => {
    expect(() => parseKeyValues('A=1\nhush\nA=2\nB<<END\nhush')).toThrow(
      new InputProblem(
        [
          'must be KEY=value; a key consists of letters, digits, "_", "." and "-" and does not start with a digit (line 2)',
          'must list "A" only once (line 3)',
          'must end the value of B with a line that contains only "END"; there is no such line (line 4)',
          'must be KEY=value; a key consists of letters, digits, "_", "." and "-" and does not start with a digit (line 5)',
        ].join('; '),
      ),
    )
  })

  it.each(['# all off', '\n \n', '#\n# A=1'])('are refused where there is none: %j', (text) => {
    expect(() => parseKeyValues(text)).toThrow('must have at least one item')
  })
})

describe('list', () => {
  const item = (text: string) => text

  it('takes one item a line, without blank lines and comments', () => {
    expect(parseList('a\r\n\n  b, c  \n# no\n  # neither\nd#yes', { item })).toEqual(['a', 'b, c', 'd#yes'])
  })

  it('separates by commas only where told', () => {
    expect(parseList('a, b,,\nc', { item, commas: true })).toEqual(['a', 'b', 'c'])
  })

  it.each(['# a\n\n', ' ', ',,\n, ', '[]', '# ["a"]'])('is refused where there is no item in it: %j', (text) => {
    const none = 'must have at least one item, but the value has none: leave the value empty or omit the input'
    expect(() => parseList(text, { item, commas: true })).toThrow(new InputProblem(none))
  })

  it('may be JSON, as outputs give it', () => {
    expect(parseList(' ["a,b", 7, "# c"]\n', { item, commas: true })).toEqual(['a,b', '7', '# c'])
    expect(parseList('[a-z]*\n[0-9]*', { item })).toEqual(['[a-z]*', '[0-9]*'])
  })

  it('may be JSON of objects, as outputs give those, where a field names them', () => {
    const rules = { item, named: 'name' }
    expect(parseList('[{"name":"a","size":1},"b",{"name":3}]', rules)).toEqual(['a', 'b', '3'])
    for (const text of ['[{"title":"a"}]', '[{"name":""}]', '[{"name":["a"]}]', '[null]', '[["a"]]'])
      expect(() => parseList(text, rules)).toThrow(
        'must have only texts or numbers as items if it is a JSON list (item 1)',
      )
  })

  it('names every bad item of JSON by its place', () => {
    const read = (text: string) => parseInteger(text, { min: 1, max: 5 })
    expect(() => parseList('[1, "x", 9]', { item: read })).toThrow(
      new InputProblem(
        'must be a whole number from 1 to 5; got "x" (item 2); must be a whole number from 1 to 5; got "9" (item 3)',
      ),
    )
    for (const text of ['[1, null]', '[1, {}]', '[1, [2]]', '[1, true]', '[1, ""]', '[1, " "]', '[1, {"name":2}]']) {
      expect(() => parseList(text, { item: read })).toThrow(
        new InputProblem('must have only texts or numbers as items if it is a JSON list (item 2)'),
      )
    }
  })

  it('names every bad line at once', () => {
    expect(() => parseList('1\nx\n\n9', { item: (text) => parseInteger(text, { min: 1, max: 5 }) })).toThrow(
      new InputProblem(
        'must be a whole number from 1 to 5; got "x" (line 2); must be a whole number from 1 to 5; got "9" (line 4)',
      ),
    )
  })

  it('refuses a key that appears twice', () => {
    const rules = { item: parseKeyValue, unique: ({ key }: { key: string }) => key }
    expect(() => parseList('A=1\nB=2\nA=3', rules)).toThrow(new InputProblem('must list "A" only once (line 3)'))
    expect(parseList('A=1\nB=1', rules)).toHaveLength(2)
  })

  it('does not take a fault of ours for one of the user', () => {
    const item = () => {
      throw new TypeError('ours')
    }
    expect(() => parseList('a', { item })).toThrow(TypeError)
  })
})

describe('quotation', () => {
  it('escapes control characters and those that turn the direction of writing', () => {
    expect(quote('a\nb\r\t\u001b[31m\u202ec\u2028')).toBe('"a\\nb\\r\\t\\u001b[31m\\u202ec\\u2028"')
  })

  it.each([
    ['zero width', '\u200b', '\\u200b'],
    ['joiner', '\u200d', '\\u200d'],
    ['byte order mark', '\ufeff', '\\ufeff'],
    ['soft hyphen', '\u00ad', '\\u00ad'],
    ['no-break space', '\u00a0', '\\u00a0'],
    ['ideographic space', '\u3000', '\\u3000'],
    ['filler', '\u3164', '\\u3164'],
    ['variation selector', '\ufe0f', '\\ufe0f'],
    ['tag', '\u{e0031}', '\\u{e0031}'],
    ['lone surrogate', '\ud800', '\\ud800'],
  ])('escapes what cannot be seen: %s', (_, character, shown) => {
    expect(quote(`1${character}2`)).toBe(`"1${shown}2"`)
    expect(() => parseInteger(`1${character}2`)).toThrow(`got "1${shown}2"`)
  })

  it('leaves plain spaces and Chinese as they are', () => {
    expect(quote('a b 令牌，é')).toBe('"a b 令牌，é"')
  })

  it('is cut to sixty characters', () => {
    expect(quote('x'.repeat(61))).toBe(`"${'x'.repeat(59)}…"`)
    expect(quote('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`)
  })

  it('never splits a character in two', () => {
    expect(truncate('ab😀cd', 4)).toBe('ab…')
    expect(truncate('ab😀cd', 5)).toBe('ab😀…')
  })
})
