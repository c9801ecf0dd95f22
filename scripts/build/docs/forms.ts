/** What each input takes, in words: the bounds that its parser was made with, else what the parser says when it refuses. */
import { tmpdir } from 'node:os'
import { LARGEST_FILE } from '../../../src/github/files/largest-file.ts'
import { rangeInWords } from '../../../src/github/inputs/duration.ts'
import { type Input, InputProblem } from '../../../src/github/inputs/input.ts'
import { alternatives, wholeNumber } from '../../../src/messages/github/inputs.ts'
import { speak } from '../../../src/messages/message.ts'
import type { Words } from './catalogue.ts'
import { fill } from './wording.ts'

/** Texts that hardly any input takes, so that its parser says what it does take. */
const REFUSED = ['\u0007', 'http://example.com']
/** What stands behind "must be", up to what was given instead. */
const SAID = {
  en: /^must be (.+?)(?:; (?:got|the value) .*)?(?: \(line \d+\))?$/s,
  zh: /^应为\s*(.+?)(?:[，；](?:实际|当前).*)?(?:（第 \d+ 行）)?$/s,
}

const context = { workspace: process.cwd(), temp: tmpdir() }

/** Says what an input takes in the language of the words. Messages speak one language at a time, so one after the other. */
export async function describeForm(input: Input<unknown>, words: Words): Promise<string> {
  speak(words.language)
  try {
    return withoutLinks(inWords(input, words, await saidBy(input, words)))
  } finally {
    speak('en')
  }
}

/** Addresses that are examples, as code: GitHub makes a link of every other. */
function withoutLinks(text: string): string {
  return text.replace(/https?:\/\/[^\s,;:，；：]+/g, '`$&`')
}

/** The longest of what the parser says that a text must be; `undefined` where it takes any. */
async function saidBy({ parse }: Input<unknown>, { language }: Words): Promise<string | undefined> {
  let longest: string | undefined
  for (const text of REFUSED) {
    try {
      await parse(text, context)
    } catch (problem) {
      if (!(problem instanceof InputProblem)) throw problem
      const said = SAID[language].exec(problem.message)?.[1]
      if (said !== undefined && said.length > (longest ?? '').length) longest = said
    }
  }
  return longest
}

function inWords({ kind, allowed, form = {} }: Input<unknown>, { say }: Words, said: string | undefined): string {
  const text = (id: string, facts = {}) => fill(say(`tables.form.${id}`), facts)
  if (kind === 'list') {
    if (form.pairs) return text('pairs')
    return text(form.commas ? 'list_with_commas' : 'list', { item: said ?? text('string') })
  }
  if (kind === 'boolean') return alternatives(['`true`', '`false`'])
  if (allowed !== undefined) return alternatives(allowed.map((word) => `\`${word}\``))
  if (kind === 'integer' && form.words === undefined) return wholeNumber({ min: form.min, max: form.max })
  if (kind === 'duration') return rangeInWords({ min: form.min ?? 0, max: form.max ?? 0 })
  if (kind === 'path')
    return form.written ? text('new_file') : text('file', { most: bytes(form.maxBytes ?? LARGEST_FILE) })
  if (kind === 'yaml')
    return said === undefined || said.includes('JSON') ? text('yaml') : text('yaml_of', { what: said })
  const what = said ?? text(kind)
  return form.maxLength === undefined ? what : text('at_most', { what, most: String(form.maxLength) })
}

function bytes(count: number): string {
  return `${count / 1024 / 1024} MiB`
}
