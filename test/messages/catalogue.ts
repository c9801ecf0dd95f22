/** What is wrong with a message: one that is not Chinese in Chinese, says less there, or ends in another manner. */
import { LANGUAGES, type Language, speak } from '../../src/messages/message.ts'
import { standIns } from './stand-in.ts'
import { wordProblems } from './words.ts'

/** A message as it is exported, called with its parameters or with none. */
export type Said = (parameters: unknown) => unknown

type Texts = Readonly<Record<Language, string>>
type Own = Readonly<Record<string, unknown>>

const HAN = /\p{Script=Han}/u
const FULL_WIDTH = /[，。；：（）、？！「」《》]/u
const ENDS: Readonly<Record<string, string>> = { '.': '。', '?': '？', '!': '！', '…': '…' }
/** Names that have no Chinese, where they stand alone. */
const SAME_IN_BOTH = new Set(['JSON', 'null', 'Dockerfile'])

/** Values that a message may treat differently. */
const MANY = [1, 2, 3, 4, 5, 6, 7].map((nth) => `⟦${nth}⟧`)
/** Those that leave no word of their own in the text come first. */
const FITTING: readonly unknown[] = ['', [], MANY.slice(0, 1), MANY]
const PECULIAR: readonly unknown[] = [undefined, 0, 1, 2, true, false]

/** What stands in both languages alike: parameters, addresses, names with an underscore or a slash, and what is quoted. */
function withoutNames(text: string): string {
  return (
    text
      .replace(/⟦[^⟧]*⟧/g, ' # ')
      .replace(/https?:\/\/[\w./-]+/g, ' # ')
      .replace(/"[^"]*"|`[^`]*`/g, ' # ')
      .replace(/[\w.-]*[_/:][\w./-]*/g, ' # ')
      // What an odd value leaves.
      .replace(/\b(?:undefined|true|false)\b/g, ' # ')
  )
}

function textProblems(texts: Texts): string[] {
  const [en, zh] = [texts.en.trim(), texts.zh.trim()]
  const problems = wordProblems(en)
  const speaks = /[a-z]{2}/i.test(withoutNames(en)) && !SAME_IN_BOTH.has(en)
  if (speaks && !HAN.test(zh)) problems.push('is not Chinese')
  if (HAN.test(en) || FULL_WIDTH.test(en)) problems.push('has Chinese in its English text')
  const end = ENDS[en.at(-1) ?? '']
  const zhEnd = Object.values(ENDS).find((one) => one === zh.at(-1))
  if (end !== zhEnd) problems.push('does not end alike in both languages')
  if (/[A-Za-z][a-z]*(?:[ ,]+[a-z]+){2,}/.test(withoutNames(zh))) problems.push('has English words left in Chinese')
  return problems
}

// Not of texts with an odd value in them.
function typographyProblems({ zh }: Texts): string[] {
  const problems: string[] = []
  if (/\p{Script=Han}[,;:?!]/u.test(zh)) problems.push('has half-width punctuation after Chinese')
  if (/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u.test(zh))
    problems.push('has no space between Chinese and Latin letters or digits')
  return problems
}

// The name of an input may begin a sentence: it stands in the Chinese one as well.
function beginningProblems({ en, zh }: Texts): string[] {
  const [, first] = /^([a-z]+)[ ,;:]/.exec(en) ?? []
  if (first === undefined || !en.endsWith('.') || zh.includes(first)) return []
  return ['is an English sentence that begins with a small letter']
}

function said(message: Said, parameters: unknown, language: Language): string {
  speak(language)
  try {
    return String(message(parameters) ?? '')
  } finally {
    speak('en')
  }
}

function textsOf(message: Said, own: Own, other?: string): Texts {
  const { parameters } = standIns(own, other)
  return { en: said(message, parameters, 'en'), zh: said(message, parameters, 'zh') }
}

/** The texts, or `undefined` where values like these cannot be said in any language. */
function attempted(message: Said, own: Own): Texts | undefined {
  const sayable = LANGUAGES.filter((language) => {
    try {
      said(message, standIns(own).parameters, language)
      return true
    } catch {
      return false
    }
  })
  return sayable.length === LANGUAGES.length ? textsOf(message, own) : undefined
}

/** The parameters that a message reads in either language. */
function parametersOf(message: Said, own: Own): readonly string[] {
  const { parameters, read } = standIns(own)
  for (const language of LANGUAGES) said(message, parameters, language)
  return [...read]
}

/** A parameter that changes the text of one language and not of the other. */
function lost(message: Said, own: Own, name: string): string[] {
  const before = textsOf(message, own)
  const after = textsOf(message, own, name)
  const [en, zh] = [before.en !== after.en, before.zh !== after.zh]
  return en === zh ? [] : [`says ${name} only in ${en ? 'English' : 'Chinese'}`]
}

function withTexts(problems: readonly string[], { en, zh }: Texts): string[] {
  return problems.map((problem) => `${problem}: ${en} | ${zh}`)
}

/** What is wrong with one that is given a list and no more; `undefined` where that cannot be said either. */
function ofList(message: Said): string[] | undefined {
  try {
    const texts = { en: said(message, MANY, 'en'), zh: said(message, MANY, 'zh') }
    return withTexts([...textProblems(texts), ...typographyProblems(texts)], texts)
  } catch {
    return undefined
  }
}

/**
 * All that is wrong with it. `example` gives values to parameters that cannot stand for anything, such as the words of a
 * fixed set; any other is tried with all sorts of values.
 */
export function messageProblems(message: Said, example: Own = {}): string[] {
  let texts: Texts
  try {
    texts = textsOf(message, example)
  } catch (error) {
    return ofList(message) ?? [`needs an example of its parameters: ${String(error)}`]
  }
  if (/\bundefined\b/.test(texts.en + texts.zh)) return withTexts(['needs an example of its parameters'], texts)
  const names = parametersOf(message, example)
  const open = names.filter((name) => !(name in example))
  const variantsWith = (values: readonly unknown[]) =>
    open
      .flatMap((name) => values.map((value) => attempted(message, { ...example, [name]: value })))
      .filter((one) => one !== undefined)
  const fitting = [texts, ...variantsWith(FITTING)]
  const problems = [
    ...withTexts(beginningProblems(texts), texts),
    ...[...fitting, ...variantsWith(PECULIAR)].flatMap((each) => withTexts(textProblems(each), each)),
    ...fitting.flatMap((each) => withTexts(typographyProblems(each), each)),
    ...open.flatMap((name) => withTexts(lost(message, example, name), texts)),
  ]
  return [...new Set(problems)]
}

/** Every message of a module by its name, those in objects too. */
export function messagesOf(value: unknown, name: string): readonly (readonly [name: string, message: Said])[] {
  if (typeof value === 'function') return [[name, (parameters) => value(parameters)]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => messagesOf(one, name === '' ? key : `${name}.${key}`))
}

/** Texts that are no message: they were made when the module was loaded, in whatever language was spoken then. */
export function frozenTexts(value: unknown, name: string): readonly string[] {
  if (typeof value === 'string') return [name]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => frozenTexts(one, name === '' ? key : `${name}.${key}`))
}
