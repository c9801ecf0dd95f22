/** In which words a README says what the sources say in English. */
import type { Language } from '../../../src/messages/message.ts'

export interface Words {
  readonly language: Language
  /** What stands between two sentences. */
  readonly gap: string
  readonly say: (english: string) => string
}

/** As the sources say it. */
export const ENGLISH: Words = { language: 'en', gap: ' ', say: (english) => english }

/** Words from a table of sentences, which remembers what was asked of it. */
export interface Translation {
  readonly words: Words
  /** A line for each sentence that was asked for and is not in the table, and for each in it that nobody asked for. */
  readonly problems: () => readonly string[]
}

/** Says in Chinese what the table has; what it has not stays as it is and is a problem. */
export function chinese(sentences: ReadonlyMap<string, string>): Translation {
  const asked = new Set<string>()
  const say = (english: string) => {
    asked.add(english)
    return sentences.get(english) ?? english
  }
  const problems = () => [
    ...[...asked].filter((english) => !sentences.has(english)).map((english) => `is not translated: ${english}`),
    ...[...sentences.keys()].filter((english) => !asked.has(english)).map((english) => `is said nowhere: ${english}`),
  ]
  return { words: { language: 'zh', gap: '', say }, problems }
}

/** The table that a YAML document holds: a map of text to text, nothing empty; throws where it is anything else. */
export function sentencesOf(document: unknown): ReadonlyMap<string, string> {
  if (typeof document !== 'object' || document === null) throw new Error('The translation must be a map of sentences.')
  return new Map(
    Object.entries(document).map(([english, translated]) => {
      if (typeof translated === 'string' && translated.trim() !== '') return [english, translated]
      throw new Error(`The translation of "${english}" must be a text.`)
    }),
  )
}
