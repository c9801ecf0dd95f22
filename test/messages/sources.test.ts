import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { literalsOf } from './literals.ts'
import { spokenLiterals } from './spoken-literals.ts'

const ROOT = new URL('../../', import.meta.url).pathname

/** Made from the API description; what the codes mean in Chinese stands in the catalogue. */
const DERIVED = ['src/client/operations.ts', 'src/client/codes.ts']

const FILES = globSync('src/**/*.ts', { cwd: ROOT })
  .filter((file) => !file.startsWith('src/messages/') && !DERIVED.includes(file))
  .toSorted()

test('every sentence for people stands in src/messages/', () => {
  const spoken = FILES.flatMap((file) =>
    spokenLiterals(readFileSync(`${ROOT}${file}`, 'utf8')).map((literal) => `${file}:${literal}`),
  )
  expect(spoken).toEqual([])
})

describe('the sources are read', () => {
  test('with their strings and templates, and without comments and patterns', () => {
    const source = [
      "// It's no text.",
      "/* Nor 'this'. */",
      'const pattern = /[\'"/]+`/g',
      "const half = 1 / 2 / 'a'.length",
      "const text = `one ${two({ three: 'four' }, `five ${6}`)} seven`",
    ].join('\n')
    expect(literalsOf(source).map(({ line, text }) => [line, text])).toEqual([
      [4, 'a'],
      [5, 'four'],
      [5, 'five {}'],
      [5, 'one {} seven'],
    ])
  })

  test('with what each text stands in', () => {
    const [literal] = literalsOf("log.warning({ outputs: { tag: /'/ , name: 'It\\'s' } })")
    expect(literal).toEqual({
      line: 1,
      text: "It's",
      before: expect.stringMatching(/name: $/),
      around: ['log.warning(', 'log.warning({', expect.stringMatching(/outputs:\{$/)],
    })
  })
})

describe('a sentence for people', () => {
  test.each([
    ["refuse('The tag is not there.')", '1: The tag is not there.'],
    ['refuse(`Tag ${tag} is not there.`)', '1: Tag {} is not there.'],
    ['tell(`${count} replicas`)', '1: {} replicas'],
    ["const problem = 'must be a number'", '1: must be a number'],
    ["step.observer.phase('Sending')", '1: Sending'],
    ["facts: [{ name: 'Count', value }]", '1: Count'],
    ["const headline = found ? 'Gone.' : 'There.'", '1: Gone.'],
    ["new InputProblem('must be a list', { cause })", '1: must be a list'],
    ["deployments.createStatus({ description: 'It runs.' })", '1: It runs.'],
    ['const space = { title: `Space ${name} is there` }', '1: Space {} is there'],
    ["\nlog.info(dry ? `would change it` : '')", '2: would change it'],
  ])('is found: %s', (source, found) => {
    expect(spokenLiterals(source)).toContain(found)
  })

  test.each([
    'log.debug(`request of ${path} took ${ms} ms`)',
    "throw new TypeError('There is no change to apply.')",
    "headers['Content-Type'] = 'application/json; charset=utf-8'",
    "const operation = 'create_succ'",
    "// must be a number\nimport { message } from '../messages/message.ts'",
    "const kind: 'Public' | 'Private'",
  ])('is not: %s', (source) => {
    expect(spokenLiterals(source)).toEqual([])
  })
})
