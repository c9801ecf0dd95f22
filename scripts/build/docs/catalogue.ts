/** The words of `docs/words/`: each text by its id, English and Chinese side by side. */
import { basename } from 'node:path'
import { parse } from 'yaml'
import type { Language } from '../../../src/messages/message.ts'
import { listFiles, textOf } from '../files.ts'

/** What a document says in one language. */
export interface Words {
  readonly language: Language
  /** What stands between two sentences. */
  readonly gap: string
  readonly has: (id: string) => boolean
  /** The text of an id, `scale.inputs.replicas`; what it lacks is a problem of the catalogue. */
  readonly say: (id: string) => string
}

/** All texts, which remember who asked for them. */
export interface Catalogue {
  readonly en: Words
  readonly zh: Words
  /** A line for each text that was asked for and does not exist. */
  readonly missing: () => readonly string[]
  /** A line for each text that nobody asked for. */
  readonly unused: () => readonly string[]
}

type Text = Readonly<Partial<Record<Language, string>>>

/** The catalogue of texts by id. */
export function catalogueOf(texts: ReadonlyMap<string, Text>): Catalogue {
  const used = new Set<string>()
  const missing = new Set<string>()
  const wordsIn = (language: Language, name: string): Words => ({
    language,
    gap: language === 'zh' ? '' : ' ',
    has: (id) => texts.has(id),
    say: (id) => {
      used.add(id)
      const text = texts.get(id)
      if (text?.[language] === undefined)
        missing.add(text === undefined ? `${id} has no words` : `${id} has no ${name}`)
      return text?.[language] ?? id
    },
  })
  return {
    en: wordsIn('en', 'English'),
    zh: wordsIn('zh', 'Chinese'),
    missing: () => [...missing],
    unused: () => [...texts.keys()].filter((id) => !used.has(id)).map((id) => `${id} belongs to nothing`),
  }
}

/** The texts of a YAML document, in which ids are paths; a text that is not in two languages is the same in both. */
export function textsOf(document: unknown, path: string): [string, Text][] {
  if (typeof document === 'string' && document.trim() !== '') return [[path, { en: document, zh: document }]]
  if (typeof document !== 'object' || document === null) throw new Error(`${path} must be a text.`)
  const { en, zh, ...rest }: Readonly<Record<string, unknown>> = { ...document }
  const text = Object.fromEntries(
    Object.entries({ en, zh }).filter(([, one]) => typeof one === 'string' && one.trim() !== ''),
  )
  return [
    ...(en === undefined && zh === undefined ? [] : [[path, text] satisfies [string, Text]]),
    ...Object.entries(rest).flatMap(([key, value]) => textsOf(value, `${path}.${key}`)),
  ]
}

/** Reads `docs/words/`; the name of a file begins each of its ids. */
export async function loadCatalogue(root: string): Promise<Catalogue> {
  const files = listFiles(root, 'docs/words/*.yaml')
  const texts = files.map(async (file) => textsOf(parse((await textOf(root, file)) ?? ''), basename(file, '.yaml')))
  return catalogueOf(new Map((await Promise.all(texts)).flat()))
}

/** Throws where the catalogue has problems. */
export function requireComplete(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.map((problem) => `docs/words: ${problem}.`).join('\n'))
}
